package import Raft
internal import Schema

/// Disks that go back in time: restored from a copy, put back from a drawer, or having lost what
/// they had called durable.
///
/// A node can't see that by itself, for its files agree with each other. So with each round it tells
/// its peers the last durable batch of its journal, they remember the latest of them for as long as
/// they run, and when it comes back, as another process, each tells it in the handshake what it
/// remembers, before anything else. If its journal ended earlier when it was opened, it has
/// forgotten what it promised. Then it does what a node does whose journal is damaged: its replicas
/// get other incarnations, on which nobody counts until their leaders have caught them up and put
/// them back. The journal goes on behind what was remembered, so that this happens once.
///
/// A torn tail is no such thing: only what is durable is told.
extension ReplicaHost {
    /// How far the journal of a peer was when it was last heard of.
    func remembered(of node: NodeID) -> StoreMark? { peers[node]?.mark }

    /// The last batch of a peer's journal that this node has heard of, 0 for none.
    package func sequenceHeard(from node: NodeID) -> UInt64 { peers[node]?.mark?.sequence ?? 0 }

    /// Whose life it is that a peer's link belongs to from now on.
    func meet(_ node: NodeID, _ found: StoreMark?) {
        peers[node]?.life = found.map { ($0.incarnation, $0.life) }
    }

    /// From a round. Not from the handshake: what is remembered of an earlier life is kept until the
    /// peer was told, and it sends no round before.
    func hear(_ sequence: UInt64?, from node: NodeID) {
        guard let sequence, let life = peers[node]?.life else { return }
        peers[node]?.mark = StoreMark(
            incarnation: life.incarnation, life: life.life, sequence: sequence)
    }

    /// What a peer remembers of this node.
    func take(_ remembered: StoreMark?, from node: NodeID) {
        guard let remembered, let found, remembered.incarnation == found.incarnation,
            remembered.life != found.life, remembered.sequence > found.sequence
        else { return }
        self.found?.sequence = remembered.sequence
        disownedThrough = remembered.sequence
        tell(.rolledBack(found: found.sequence, remembered: remembered.sequence, by: node))
        for group in groupNumbers { fence(group, .logWentBack) }
        dueRound()
    }
}
