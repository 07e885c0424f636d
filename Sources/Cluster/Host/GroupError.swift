package import Raft

/// Why a group, its members or its leader were not changed as asked.
package enum GroupError: Error, Equatable, Sendable, CustomStringConvertible {
    // MARK: Nothing was done

    case noGroup(UInt64)
    case exists(UInt64)
    /// The number belonged to a group that this node was a member of.
    case used(UInt64)
    /// The group is being made or removed here.
    case changing(UInt64)
    case tooManyGroups(countMax: Int)
    case noRoom(reason: String)
    case notAFounder(NodeID)
    case namelessStore(NodeID)
    case otherStore(named: Incarnation, own: Incarnation)
    case stillMember(NodeID, group: UInt64)
    case refused(Refusal)
    case noSuccessor
    case recoveryRefused(reason: String)
    case peerInUse(NodeID, group: UInt64)
    case ownNode(NodeID)
    case stopping

    // MARK: It was begun

    /// Another member leads, or none does.
    case transferFailed(to: NodeID)
    /// It may have been done, or may yet be.
    case unknown

    package var description: String {
        switch self {
        case .noGroup(let group): "group \(group) is not on this node; ask one of its members"
        case .exists(let group): "group \(group) is on this node already"
        case .used(let group):
            "this node had a group \(group) before, or one with a higher number; found the new one "
                + "under the next number of all, or join if it is the same group"
        case .changing(let group):
            "group \(group) is being made or removed on this node; wait a moment, then look again"
        case .tooManyGroups(let max):
            "\(max) groups are on this node, which is the limit; use another node"
        case .noRoom(let reason): reason
        case .notAFounder(let node):
            "node \(node) is not among the founders; join the group instead"
        case .namelessStore(let node):
            "the membership does not name node \(node)'s store; ask the node for it, then found the "
                + "group with it"
        case .otherStore(let named, let own):
            "the membership names store \(named) for this node, and it has \(own); ask the node "
                + "for its store, then plan anew"
        case .stillMember(let node, let group):
            "node \(node) is a member of group \(group), as far as it knows; take it out of the "
                + "membership first, or insist, if that was done"
        case .refused(let refusal): "\(refusal)"
        case .noSuccessor:
            "no other member is fit to lead now; wait until one has caught up, or name one"
        case .recoveryRefused(let reason): reason
        case .peerInUse(let node, let group):
            "node \(node) is a member of group \(group); take it out of the membership first"
        case .ownNode(let node): "node \(node) is this one; name another"
        case .stopping: "the node is stopping; ask another"
        case .transferFailed(let node):
            "node \(node) did not become the leader in time; look whether it is well, then try "
                + "again"
        case .unknown:
            "the leader changed meanwhile, or the answer was lost: it may have been done; look at "
                + "the group's membership"
        }
    }
}
