package import Raft

/// Sees what the replicas of a node do, on the host's lane, and has no say in it. For the simulator,
/// which checks and counts; a node that serves has none.
package protocol ReplicaObserver: AnyObject, Sendable {
    /// A core has taken an input, and this is to be done about it. Don't keep the core: the next
    /// step would copy it.
    func stepped(_ group: UInt64, _ core: Replica, after input: Input, _ effects: Effects)

    /// A group is handed over so that leaders are spread evenly.
    func balanced(_ group: UInt64, to node: NodeID)

    /// So many bytes of a snapshot that a group gets were there already, and are not sent.
    func held(_ group: UInt64, byteCount: Int)

    /// The state has reported, and the host is about to act on it.
    func took(_ report: StateReport)
}
