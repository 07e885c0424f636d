package import Raft

/// What one member knows of its group.
package struct GroupStatus: Sendable {
    package let group: UInt64
    package let role: Role
    package let term: Term
    package let leader: NodeID?
    package let membership: Membership
    /// What a plan has to name.
    package let membershipIndex: LogIndex
    package let commit: LogIndex
    package let applied: LogIndex
    package let last: LogIndex
    package let isQuiescent: Bool
    /// Neither votes nor refuses, because it can't speak for its log.
    package let abstains: Bool
    /// A voter, with the store that the membership names.
    package let isVoter: Bool
    /// What a leader knows of the others; empty on other members.
    package let members: [MemberStatus]

    init(_ group: UInt64, _ core: Replica) {
        self.group = group
        role = core.role
        term = core.term
        leader = core.leader
        membership = core.membership
        membershipIndex = core.membershipIndex
        commit = core.commit
        applied = core.applied
        last = core.lastIndex
        isQuiescent = core.isQuiescent
        abstains = core.abstains
        isVoter = core.membership.admits(core.id, core.incarnation)
        members = core.memberStatuses
    }

    /// No change is under way, and the last one is committed.
    package var isSettled: Bool {
        membership.target == nil && !membership.configuration.isJoint && membershipIndex <= commit
    }
}

/// What a change of a membership would do, for people to look at before it is done.
package struct MembershipOutline: Equatable, Sendable, CustomStringConvertible {
    package struct Step: Equatable, Sendable {
        package let configuration: Configuration
        /// So many members, whichever they are, may be down meanwhile.
        package let failureCountMax: Int
    }

    /// The configurations that the group goes through, the present one first.
    package let steps: [Step]
    /// Members that get all of the group's state.
    package let newcomers: NodeSet

    /// The same walk that a leader does (`Replica+Membership.swift`).
    package init(from membership: Membership, voters: NodeSet, learners: NodeSet = [])
        throws(ConfigurationChangeError)
    {
        var configuration = membership.configuration
        var configurations = [configuration]
        func take(_ change: ConfigurationChange) {
            configuration = change.configuration
            if configuration != configurations.last { configurations.append(configuration) }
        }
        newcomers = voters.union(learners).subtracting(configuration.members)
        let added = voters.union(learners).subtracting(configuration.voters)
        if !voters.isSubset(of: configuration.incoming.voters) {
            take(try configuration.simple(added.map(MemberChange.addLearner)))
        }
        let changes = configuration.changes(toVoters: voters, learners: learners)
        if voters == configuration.incoming.voters {
            take(try configuration.simple(changes))
        } else {
            take(try configuration.enteringJoint(changes, autoLeave: true))
            take(try configuration.leavingJoint())
        }
        steps = configurations.map { configuration in
            let halves = [configuration.incoming, configuration.outgoing].filter {
                !$0.voters.isEmpty
            }
            return Step(
                configuration: configuration,
                failureCountMax: halves.map { ($0.voters.count - 1) / 2 }.min() ?? 0)
        }
    }

    /// `voters=(1 2 3), 1 may fail → voters=(2 3 4)&&(1 2 3), 1 may fail → …`
    package var description: String {
        steps.map { "\($0.configuration), \($0.failureCountMax) may fail" }
            .joined(separator: " → ")
    }
}
