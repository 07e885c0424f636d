internal import Cluster
internal import Raft
internal import Synchronization

/// Whether a node does its part, for those who decide whether to send it requests or to stop the
/// next one.
package final class Readiness: Sendable {
    private let state = Mutex<String?>("the node is starting; wait a moment")

    /// What is missing; nil when the node is ready.
    package var obstacle: String? { state.withLock { $0 } }

    package init() {}

    /// Says whether that is news.
    func set(_ obstacle: String?) -> Bool {
        state.withLock { state in
            defer { state = obstacle }
            return (state == nil) != (obstacle == nil)
        }
    }

    /// A group is well here if its leader is known, and the replica votes, if it is to, and has what
    /// was committed a moment ago: under load there is always something that is just being applied.
    static func obstacle(
        _ group: UInt64, _ status: GroupStatus?, votes: Bool, through committed: LogIndex
    ) -> String? {
        guard let status else { return "group \(group) is not here yet; wait a moment" }
        guard status.leader != nil else {
            return "group \(group) has no leader that this node knows; look whether a majority of "
                + "its nodes runs and is reached"
        }
        guard status.isVoter || !votes else {
            return "group \(group) is being copied to this node, or has been taken from it; "
                + "`cairn admin status` shows which"
        }
        guard status.applied > .zero, status.applied >= committed, !status.abstains else {
            return "group \(group) is being caught up; wait a moment"
        }
        return nil
    }
}
