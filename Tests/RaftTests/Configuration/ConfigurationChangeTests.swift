import Raft
import Testing

@Suite struct ConfigurationChangeTests {
    let three: Configuration

    init() throws {
        three = try Configuration(voters: [1, 2, 3])
    }

    @Test func `a promoted learner and a demoted voter keep their progress`() throws {
        let demoted = try three.simple([.addLearner(3)])
        #expect(try demoted.configuration == Configuration(voters: [1, 2], learners: [3]))
        #expect(demoted.started == [] && demoted.dropped == [])
        let promoted = try demoted.configuration.simple([.addVoter(3)])
        #expect(promoted.configuration == three)
        #expect(promoted.started == [] && promoted.dropped == [])
    }

    @Test func `a member that is removed and added at once starts anew`() throws {
        let change = try three.simple([.remove(3), .addVoter(3)])
        #expect(change.configuration == three)
        #expect(change.started == [3] && change.dropped == [])
    }

    @Test func `a newcomer that is removed at once leaves no trace`() throws {
        let change = try three.simple([.addVoter(4), .remove(4), .remove(9)])
        #expect(change.configuration == three)
        #expect(change.started == [] && change.dropped == [])
    }

    @Test func `an outgoing voter keeps its progress until the joint state is left`() throws {
        let entered = try three.enteringJoint([.remove(1), .addVoter(4)], autoLeave: true)
        #expect(
            try entered.configuration
                == Configuration(voters: [2, 3, 4], outgoing: [1, 2, 3], autoLeave: true))
        #expect(entered.started == [4] && entered.dropped == [])
        let left = try entered.configuration.leavingJoint()
        #expect(try left.configuration == Configuration(voters: [2, 3, 4]))
        #expect(left.started == [] && left.dropped == [1])
    }

    @Test func `a voter demoted in a joint state becomes a learner when it is left`() throws {
        let entered = try three.enteringJoint([.addLearner(1)], autoLeave: false)
        #expect(entered.configuration.learnersNext == [1])
        #expect(entered.configuration.learners == [])
        let left = try entered.configuration.leavingJoint()
        #expect(try left.configuration == Configuration(voters: [2, 3], learners: [1]))
        #expect(left.dropped == [])
    }

    @Test func `a joint configuration takes no change but to be left`() throws {
        let joint = try three.enteringJoint([.addVoter(4)], autoLeave: true).configuration
        #expect(throws: ConfigurationChangeError.joint(joint)) {
            try joint.simple([.addLearner(5)])
        }
        #expect(throws: ConfigurationChangeError.joint(joint)) {
            try joint.enteringJoint([], autoLeave: true)
        }
        #expect(throws: ConfigurationChangeError.notJoint(three)) { try three.leavingJoint() }
    }

    @Test func `two voters can't change in one step`() {
        #expect(throws: ConfigurationChangeError.severalVoters([1, 4])) {
            try three.simple([.remove(1), .addVoter(4)])
        }
    }

    @Test func `a group keeps a voter, and begins with a simple change`() throws {
        #expect(throws: ConfigurationChangeError.noVoterLeft) {
            try three.enteringJoint([.remove(1), .addLearner(2), .remove(3)], autoLeave: true)
        }
        #expect(throws: ConfigurationChangeError.noVoterLeft) {
            try Configuration.empty.simple([.addLearner(1)])
        }
        #expect(throws: ConfigurationChangeError.noVoterYet) {
            try Configuration.empty.enteringJoint([.addVoter(1)], autoLeave: true)
        }
        let first = try Configuration.empty.simple([.addVoter(1)])
        #expect(first.configuration.voters == [1] && first.started == [1])
    }

    /// Every configuration of three members that changes can lead to, and every change of one or
    /// two members from there.
    @Test func `every reachable step keeps quorums together and the books straight`() throws {
        let changes = ([1, 2, 3] as NodeSet).flatMap { id in
            [MemberChange.addVoter(id), .addLearner(id), .remove(id)]
        }
        let lists = changes.map { [$0] } + changes.flatMap { first in changes.map { [first, $0] } }
        var reached: Set<Configuration> = [.empty]
        var waiting = Array(reached)
        while let before = waiting.popLast() {
            var steps: [ConfigurationChange] = []
            for list in lists {
                if let step = try? before.simple(list) { steps.append(step) }
                if let step = try? before.enteringJoint(list, autoLeave: true) {
                    steps.append(step)
                }
            }
            if let step = try? before.leavingJoint() { steps.append(step) }
            for step in steps {
                try expectSound(step, after: before)
                if reached.insert(step.configuration).inserted {
                    waiting.append(step.configuration)
                }
            }
        }
        // Each of three votes, learns or is absent: 27 ways, less the 7 with learners and no voter.
        #expect(reached.count(where: { !$0.isJoint }) == 20)
    }

    private func expectSound(
        _ step: ConfigurationChange, after before: Configuration
    ) throws {
        let after = step.configuration
        let rebuilt = try Configuration(
            voters: after.incoming.voters, outgoing: after.outgoing.voters,
            learners: after.learners, learnersNext: after.learnersNext,
            autoLeave: after.autoLeave)
        #expect(rebuilt == after)
        #expect(step.dropped == before.members.subtracting(after.members))
        #expect(step.started.isSubset(of: after.members))
        #expect(after.members.subtracting(before.members).isSubset(of: step.started))
        if before != .empty { #expect(quorumsIntersect(before, after), "\(before) to \(after)") }
    }

    @Test func `a target is reached through one joint state from everywhere`() throws {
        let configurations = try roles(of: [1, 2, 3, 4])
        for before in configurations {
            for target in configurations {
                let changes = before.changes(
                    toVoters: target.incoming.voters, learners: target.learners)
                let joint = try before.enteringJoint(changes, autoLeave: true).configuration
                #expect(try joint.leavingJoint().configuration == target)
            }
        }
    }

    /// Every configuration that is not joint and in which each of these votes, learns or is absent.
    private func roles(of ids: NodeSet) throws -> [Configuration] {
        var result: [Configuration] = []
        for voters in subsets(of: ids) where !voters.isEmpty {
            for learners in subsets(of: ids.subtracting(voters)) {
                result.append(try Configuration(voters: voters, learners: learners))
            }
        }
        return result
    }
}

/// Whether no two sets of members that share nobody can decide, one in each configuration.
func quorumsIntersect(_ left: Configuration, _ right: Configuration) -> Bool {
    let members = left.voters.union(right.voters)
    return subsets(of: members).allSatisfy { side in
        left.outcome { side.contains($0) } != .won || right.outcome { !side.contains($0) } != .won
    }
}
