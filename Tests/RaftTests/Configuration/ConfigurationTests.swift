import Raft
import Testing

@Suite struct ConfigurationTests {
    @Test func `a learner that votes is refused`() {
        #expect(throws: ConfigurationError.learnersVote([2])) {
            try Configuration(voters: [1, 2], learners: [2, 3])
        }
        #expect(throws: ConfigurationError.learnersVote([3])) {
            try Configuration(voters: [1], outgoing: [3], learners: [3])
        }
    }

    @Test func `a learner-to-be that is no outgoing voter, or stays a voter, is refused`() {
        #expect(throws: ConfigurationError.learnersNextNotLeaving([3])) {
            try Configuration(voters: [1, 2], outgoing: [1], learnersNext: [3])
        }
        #expect(throws: ConfigurationError.learnersNextNotLeaving([1])) {
            try Configuration(voters: [1, 2], outgoing: [1], learnersNext: [1])
        }
    }

    @Test func `a configuration that is not joint has nothing to leave`() {
        #expect(throws: ConfigurationError.nothingToLeave) {
            try Configuration(voters: [1], autoLeave: true)
        }
    }

    @Test func `members without a voter are refused, no members are not`() throws {
        #expect(throws: ConfigurationError.noVoters) {
            try Configuration(voters: [], learners: [1])
        }
        #expect(throws: ConfigurationError.noVoters) {
            try Configuration(voters: [], outgoing: [1])
        }
        #expect(try Configuration(voters: []) == .empty)
    }

    @Test func `voters and members are those of both halves`() throws {
        let configuration = try Configuration(
            voters: [2, 3], outgoing: [1, 2], learners: [4], learnersNext: [1], autoLeave: true)
        #expect(configuration.voters == [1, 2, 3])
        #expect(configuration.members == [1, 2, 3, 4])
        #expect(configuration.isVoter(1) && !configuration.isVoter(4))
        #expect(configuration.isMember(4) && !configuration.isMember(5))
        #expect(
            "\(configuration)"
                == "voters=(2 3)&&(1 2) learners=(4) learners_next=(1) autoleave")
    }

    @Test func `a refusal says what to do`() {
        #expect(
            "\(ConfigurationError.learnersVote([2]))"
                == "(2) are named as learners and as voters; name each member once")
        #expect(
            "\(ConfigurationChangeError.severalVoters([4, 5]))"
                == "voters (4 5) would change in one step, which is safe for one voter only; "
                + "enter a joint state")
    }
}
