/// A step from one configuration to the next, and what it means for the leader's book-keeping.
///
/// Pure: the caller appends the configuration to its log, and has made sure before that no other
/// change is in flight and that the leader has committed an entry of its own term (without which
/// two changes of two leaders could pass each other: the flaw found in 2015 in single-server
/// changes, which `ConcurrentChangesSlowTests` shows).
package struct ConfigurationChange: Hashable, Sendable {
    package let configuration: Configuration
    /// Members whose progress starts anew. Among them are those removed and added again by the same
    /// change: what was known about the old member's log says nothing about the new one's.
    package let started: NodeSet
    /// Members whose progress is forgotten.
    package let dropped: NodeSet
}

/// What a change does to one member. Each is idempotent: adding a voter that votes already, or
/// removing a stranger, changes nothing.
package enum MemberChange: Hashable, Sendable {
    /// Also promotes a learner, which keeps its progress.
    case addVoter(NodeID)
    /// Also demotes a voter, which keeps its progress.
    case addLearner(NodeID)
    case remove(NodeID)
}

extension Configuration {
    /// Changes one voter, or none, in one step. Any number of learners may change with it.
    ///
    /// Safe without a joint state because majorities of sets that differ by one voter intersect.
    package func simple(
        _ changes: [MemberChange]
    ) throws(ConfigurationChangeError) -> ConfigurationChange {
        guard !isJoint else { throw .joint(self) }
        var draft = Draft(of: self)
        for change in changes { draft.apply(change) }
        guard !draft.incoming.isEmpty else { throw .noVoterLeft }
        let changed = incoming.voters.subtracting(draft.incoming)
            .union(draft.incoming.subtracting(incoming.voters))
        guard changed.count <= 1 else { throw .severalVoters(changed) }
        return draft.change(autoLeave: false)
    }

    /// Goes from `(1 2 3)` to `(…)&&(1 2 3)`: the changes apply to the incoming half, and the
    /// present voters keep their say until `leavingJoint`.
    package func enteringJoint(
        _ changes: [MemberChange], autoLeave: Bool
    ) throws(ConfigurationChangeError) -> ConfigurationChange {
        guard !isJoint else { throw .joint(self) }
        guard !incoming.voters.isEmpty else { throw .noVoterYet }
        var draft = Draft(of: self)
        draft.outgoing = draft.incoming
        for change in changes { draft.apply(change) }
        guard !draft.incoming.isEmpty else { throw .noVoterLeft }
        return draft.change(autoLeave: autoLeave)
    }

    /// Goes from `(4 5)&&(1 2 3)` to `(4 5)`; outgoing voters that were to become learners do.
    package func leavingJoint() throws(ConfigurationChangeError) -> ConfigurationChange {
        guard isJoint else { throw .notJoint(self) }
        var draft = Draft(of: self)
        draft.outgoing = []
        draft.learners = learners.union(learnersNext)
        draft.learnersNext = []
        return draft.change(autoLeave: false)
    }

    /// The changes that lead to these voters and learners, and nobody else.
    package func changes(toVoters voters: NodeSet, learners: NodeSet) -> [MemberChange] {
        precondition(voters.intersection(learners).isEmpty, "a member either votes or learns")
        return members.subtracting(voters).subtracting(learners).map(MemberChange.remove)
            + voters.subtracting(incoming.voters).map(MemberChange.addVoter)
            + learners.subtracting(self.learners).map(MemberChange.addLearner)
    }
}

/// A configuration while it is being changed.
private struct Draft {
    let original: Configuration
    var incoming: NodeSet
    var outgoing: NodeSet
    var learners: NodeSet
    var learnersNext: NodeSet
    private var started: NodeSet = []

    init(of original: Configuration) {
        self.original = original
        incoming = original.incoming.voters
        outgoing = original.outgoing.voters
        learners = original.learners
        learnersNext = original.learnersNext
    }

    mutating func apply(_ change: MemberChange) {
        switch change {
        case .addVoter(let id):
            if !isTracked(id) { started.insert(id) }
            remove(id)
            incoming.insert(id)
        case .addLearner(let id):
            if !isTracked(id) { started.insert(id) }
            remove(id)
            // Who votes in the outgoing half can't learn at the same time.
            if outgoing.contains(id) { learnersNext.insert(id) } else { learners.insert(id) }
        case .remove(let id):
            remove(id)
            if !isTracked(id) { started.remove(id) }
        }
    }

    private mutating func remove(_ id: NodeID) {
        incoming.remove(id)
        learners.remove(id)
        learnersNext.remove(id)
    }

    private func isTracked(_ id: NodeID) -> Bool {
        incoming.contains(id) || outgoing.contains(id) || learners.contains(id)
    }

    func change(autoLeave: Bool) -> ConfigurationChange {
        let configuration = Configuration(
            changedIncoming: incoming, outgoing: outgoing, learners: learners,
            learnersNext: learnersNext, autoLeave: autoLeave)
        return ConfigurationChange(
            configuration: configuration, started: started,
            dropped: original.members.subtracting(configuration.members))
    }
}

/// Why a change is refused. Nothing has happened.
package enum ConfigurationChangeError: Error, Hashable, Sendable {
    case joint(Configuration)
    case notJoint(Configuration)
    case noVoterYet
    case noVoterLeft
    case severalVoters(NodeSet)
}

extension ConfigurationChangeError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .joint(let configuration):
            "another change is in flight (\(configuration)); wait until the joint state is left"
        case .notJoint(let configuration):
            "there is no joint state to leave (\(configuration)); the change has already ended"
        case .noVoterYet:
            "the group has no voters yet; add the first one with a simple change"
        case .noVoterLeft:
            "no voter would be left, and with it nobody to decide; keep or add at least one"
        case .severalVoters(let ids):
            "voters \(ids) would change in one step, which is safe for one voter only; "
                + "enter a joint state"
        }
    }
}
