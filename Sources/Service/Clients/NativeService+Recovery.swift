internal import Cluster
internal import Raft
internal import Schema

/// For an operator whose cluster has lost a quorum: each node by itself, since there may be nobody
/// that it could ask.
extension NativeService {
    func recoveryReports() async -> RecoveryReports {
        let groups = await replicas.look { host in
            host.groupsHere.compactMap { group -> GroupRecoveryReport? in
                guard let report = host.recoveryReport(of: group) else { return nil }
                return GroupRecoveryReport(
                    group: group, incarnation: report.incarnation.rawValue,
                    term: report.term.rawValue, lastIndex: report.lastIndex.rawValue,
                    lastTerm: report.lastTerm.rawValue, commit: report.commit.rawValue,
                    membership: GroupMembership(report.membership),
                    isLeading: host.status(of: group)?.role == .leader,
                    leader: report.leader?.rawValue, abstains: report.abstains,
                    damagedThrough: report.damagedThrough.rawValue)
            }
        }
        var nodes: [RecoveryNode] = []
        let query = NodesQuery(after: 0, countMax: 1000)
        if case .nodes(let page)? = try? await control.askHere(.nodes(query)) {
            nodes = page.nodes.filter { $0.row.state != .removed }.map {
                RecoveryNode(
                    node: $0.node, name: $0.row.name,
                    address: $0.row.addressForClients.map(NodeAddress.init))
            }
        }
        return RecoveryReports(node: record.node.rawValue, groups: groups, nodes: nodes)
    }

    func recover(
        _ recover: ClientRecover, _ host: isolated ReplicaHost,
        whenDone: @escaping @Sendable (GroupError?) -> Void
    ) {
        let plan = RecoveryPlan(
            voters: recover.voters.map { voter in
                Member(NodeID(voter.node), incarnation: Incarnation(voter.incarnation))
            }, epoch: UInt16(clamping: recover.epoch))
        host.recover(recover.group, plan, whenDone: whenDone)
    }
}
