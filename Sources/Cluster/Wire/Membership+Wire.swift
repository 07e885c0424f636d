package import Raft
package import Schema

extension GroupMembership {
    package init(_ membership: Membership) {
        let configuration = membership.configuration
        self.init(
            members: membership.members.map { member in
                GroupMember(
                    id: member.id.rawValue, incarnation: member.incarnation?.rawValue,
                    isWitness: member.isWitness, priority: UInt32(member.priority),
                    isNewcomer: member.isNewcomer,
                    isVoter: configuration.incoming.voters.contains(member.id),
                    isVoterOutgoing: configuration.outgoing.voters.contains(member.id),
                    isLearner: configuration.learners.contains(member.id),
                    isLearnerNext: configuration.learnersNext.contains(member.id))
            },
            target: membership.target.map {
                MembershipTarget(
                    voters: $0.voters.map { NodeName(id: $0.rawValue) },
                    learners: $0.learners.map { NodeName(id: $0.rawValue) })
            },
            epoch: UInt32(membership.epoch),
            leavesJointByItself: configuration.autoLeave)
    }
}

extension Membership {
    /// Nil for what no leader would have proposed.
    package init?(_ wire: GroupMembership) {
        guard let epoch = UInt16(exactly: wire.epoch) else { return nil }
        var members: [Member] = []
        for member in wire.members {
            guard let priority = UInt8(exactly: member.priority),
                members.last.map({ $0.id.rawValue < member.id }) ?? true,
                member.isVoter || member.isVoterOutgoing || member.isLearner
            else { return nil }
            members.append(
                Member(
                    NodeID(member.id), incarnation: member.incarnation.map(Incarnation.init(_:)),
                    isWitness: member.isWitness, priority: priority,
                    isNewcomer: member.isNewcomer))
        }
        func ids(_ belongs: (GroupMember) -> Bool) -> NodeSet {
            NodeSet(wire.members.filter(belongs).map { NodeID($0.id) })
        }
        let configuration: Configuration
        do {
            configuration = try Configuration(
                voters: ids(\.isVoter), outgoing: ids(\.isVoterOutgoing),
                learners: ids(\.isLearner), learnersNext: ids(\.isLearnerNext),
                autoLeave: wire.leavesJointByItself)
        } catch {
            return nil
        }
        self.init(
            configuration: configuration, members: members,
            target: wire.target.map {
                Target(
                    voters: NodeSet($0.voters.map { NodeID($0.id) }),
                    learners: NodeSet($0.learners.map { NodeID($0.id) }))
            },
            epoch: epoch)
    }
}

extension LogStart {
    package init(_ base: LogBase) {
        self.init(
            index: base.index.rawValue, term: base.term.rawValue,
            membership: GroupMembership(base.membership),
            membershipIndex: base.membershipIndex.rawValue)
    }
}

extension LogBase {
    package init?(_ wire: LogStart) {
        guard let membership = Membership(wire.membership), wire.membershipIndex <= wire.index,
            wire.index < UInt64(Int64.max)
        else { return nil }
        self.init(
            index: LogIndex(wire.index), term: Term(wire.term), membership: membership,
            membershipIndex: LogIndex(wire.membershipIndex))
    }
}
