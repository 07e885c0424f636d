import RaftCluster
import Testing

/// Small scopes, walked to the end. `cairn-sim explore` walks larger ones.
@Suite struct ExplorationSlowTests {
    struct Story: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let scope: Exploration.Scope
        /// Or the scope does not reach what it is for.
        let stateCountMin: Int

        init(_ text: String, _ stateCountMin: Int, _ change: (inout Exploration.Scope) -> Void) {
            testDescription = text
            self.stateCountMin = stateCountMin
            var scope = Exploration.Scope()
            scope.silenceCount = 0
            scope.proposalCount = 0
            change(&scope)
            self.scope = scope
        }
    }

    static let stories = [
        Story("one campaign", 5_000) { $0.campaignCount = 1 },
        Story("one campaign, one crash, two packets in flight", 5_000) {
            $0.campaignCount = 1
            $0.crashCount = 1
            $0.packetCountMax = 2
        },
        Story("two rival logs, one campaign", 3_000) {
            $0.start = .conflict
            $0.campaignCount = 1
        },
    ]

    @Test(arguments: stories) func `no order of events breaks a rule`(_ story: Story) {
        var exploration = Exploration(story.scope)
        let counterexample = exploration.run()
        #expect(counterexample == nil)
        #expect(exploration.isComplete)
        #expect(exploration.stateCount >= story.stateCountMin)
    }
}
