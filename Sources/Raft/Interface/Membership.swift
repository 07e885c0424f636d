/// Who belongs to the group, as an entry of the log says it: the configuration that decides
/// quorums, what is known about each member, and where the configuration is going.
package struct Membership: Hashable, Sendable {
    package let configuration: Configuration
    /// Exactly the configuration's members, in ascending order.
    package let members: [Member]
    /// The configuration to reach once every newcomer in it has caught up; nil when it is reached,
    /// and while the group is on its last, joint step to it.
    package let target: Target?
    /// Grows when an operator recovers the group from a lost quorum. A member whose term is of a
    /// newer epoch than its membership has not yet heard who belongs to that epoch, and neither
    /// votes nor campaigns.
    package let epoch: UInt16

    /// What each member is counted with in an entry's size, target included.
    package static let memberByteCount = 64

    package struct Target: Hashable, Sendable {
        package let voters: NodeSet
        package let learners: NodeSet

        package init(voters: NodeSet, learners: NodeSet) {
            self.voters = voters
            self.learners = learners
        }
    }

    /// Before the first member.
    package static let empty = Membership(configuration: .empty, members: [])

    package init(
        configuration: Configuration, members: [Member], target: Target? = nil, epoch: UInt16 = 0
    ) {
        self.configuration = configuration
        self.epoch = epoch
        self.members = members.sorted { $0.id < $1.id }
        self.target = target
        precondition(
            self.members.map(\.id) == configuration.members.map(\.self),
            "the members of \(configuration) are described once each, and no others")
    }

    /// A new group's first membership.
    package init(voters: [Member], learners: [Member] = []) throws(ConfigurationError) {
        self.init(
            configuration: try Configuration(
                voters: NodeSet(voters.map(\.id)), learners: NodeSet(learners.map(\.id))),
            members: voters + learners)
    }

    package subscript(id: NodeID) -> Member? {
        // Linear: a handful of members.
        members.first { $0.id == id }
    }

    /// Whether what this store says may count in a quorum: it belongs to a voter, and to the life
    /// of that voter's disk that the group has admitted.
    package func admits(_ id: NodeID, _ incarnation: Incarnation) -> Bool {
        guard configuration.isVoter(id), let member = self[id] else { return false }
        return member.incarnation == nil || member.incarnation == incarnation
    }
}

/// What the group knows about one member, beside whether it votes.
package struct Member: Hashable, Sendable {
    package let id: NodeID
    /// The store whose votes and acknowledgements count. Nil only before the member was first
    /// heard, for a learner, or for a founder of a group that names no incarnations, whose wiped
    /// disk then goes unnoticed. A promotion always names it.
    package var incarnation: Incarnation?
    /// Votes, and holds terms and indexes but no commands. Never leads.
    package var isWitness: Bool
    /// Who of several would be leader: the higher, the sooner it campaigns, and a leader hands over
    /// to a healthy member above it. 0 never leads.
    package var priority: UInt8
    /// Promoted from learner by the leader, which puts it back if it falls behind again.
    package var isNewcomer: Bool

    package init(
        _ id: NodeID, incarnation: Incarnation? = nil, isWitness: Bool = false,
        priority: UInt8 = 1, isNewcomer: Bool = false
    ) {
        self.id = id
        self.incarnation = incarnation
        self.isWitness = isWitness
        self.priority = priority
        self.isNewcomer = isNewcomer
    }
}

/// A membership that an operator, or the control plane, wants. Names the whole target, not a
/// difference, and the configuration it was planned on: if that has moved, it is refused.
package struct MembershipPlan: Hashable, Sendable {
    /// Index of the latest membership entry that the planner saw.
    package let plannedOn: LogIndex
    package let voters: [Member]
    package let learners: [Member]

    package init(plannedOn: LogIndex, voters: [Member], learners: [Member] = []) {
        self.plannedOn = plannedOn
        self.voters = voters
        self.learners = learners
    }
}

extension Membership: CustomStringConvertible {
    /// `voters=(1 2 3) learners=(4) target=(1 2 4)`
    package var description: String {
        var text = configuration.description
        if let target { text += " target=\(target.voters)" }
        let witnesses = NodeSet(members.filter(\.isWitness).map(\.id))
        if epoch > 0 { text += " epoch=\(epoch)" }
        if !witnesses.isEmpty { text += " witnesses=\(witnesses)" }
        return text
    }
}
