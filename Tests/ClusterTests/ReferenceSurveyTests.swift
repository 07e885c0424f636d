import Cluster
import Schema
import Testing

@Suite struct ReferenceSurveyTests {
    private static let chunks = (0..<2 as Range<UInt8>).map { [UInt8](repeating: $0, count: 32) }

    private static func table(_ epoch: UInt64, _ shards: UInt64...) -> SlotsAnswer {
        SlotsAnswer(epoch: epoch, runs: shards.map { SlotRun(slotCount: 1, shard: $0) })
    }

    private static func step(
        _ survey: inout ReferenceSurvey, _ input: ReferenceSurvey.Input
    ) -> ReferenceSurvey.Effects {
        var effects = ReferenceSurvey.Effects()
        survey.step(input, into: &effects)
        return effects
    }

    private static func found(_ shard: UInt64, _ found: [UInt8]) -> ReferenceSurvey.Input {
        .references(shard: shard, ReferencesAnswer(areReferenced: found))
    }

    @Test func `a chunk is referenced to where any shard says so`() {
        var survey = ReferenceSurvey(chunks: Self.chunks)
        #expect(survey.query.chunks == Self.chunks[0] + Self.chunks[1])
        #expect(Self.step(&survey, .begin).table != nil)
        #expect(Self.step(&survey, .table(Self.table(5, 2, 1, 2))).shards == [1, 2])
        #expect(Self.step(&survey, Self.found(2, [0, 1])) == ReferenceSurvey.Effects())
        // Once more, and late.
        #expect(Self.step(&survey, Self.found(2, [0, 0])) == ReferenceSurvey.Effects())
        #expect(Self.step(&survey, Self.found(1, [0, 0])).table != nil)
        let outcome = Self.step(&survey, .table(Self.table(5, 2, 1, 2))).outcome
        #expect(outcome == .areReferenced([false, true]))
    }

    /// The first shard was asked before a slot came to it, the second after it had gone.
    @Test func `what moved meanwhile is asked for again`() {
        var survey = ReferenceSurvey(chunks: Self.chunks)
        _ = Self.step(&survey, .begin)
        _ = Self.step(&survey, .table(Self.table(5, 1, 2)))
        _ = Self.step(&survey, Self.found(1, [0, 0]))
        _ = Self.step(&survey, Self.found(2, [0, 0]))
        let again = Self.step(&survey, .table(Self.table(6, 1)))
        #expect(again.shards == [1] && again.outcome == nil)
        #expect(Self.step(&survey, Self.found(1, [1, 0])).table != nil)
        let outcome = Self.step(&survey, .table(Self.table(6, 1))).outcome
        #expect(outcome == .areReferenced([true, false]))
    }

    @Test func `where slots move all the time nothing is known`() {
        var survey = ReferenceSurvey(chunks: Self.chunks)
        _ = Self.step(&survey, .begin)
        for epoch in 1...3 as ClosedRange<UInt64> {
            #expect(Self.step(&survey, .table(Self.table(epoch, 1))).shards == [1])
            #expect(Self.step(&survey, Self.found(1, [0, 0])).table != nil)
        }
        #expect(Self.step(&survey, .table(Self.table(4, 1))).outcome == .unknown)
    }

    @Test func `without an answer nothing is known`() {
        let inputs: [ReferenceSurvey.Input] = [
            .references(shard: 1, nil), Self.found(1, [0]), .table(nil), .table(Self.table(6)),
        ]
        for input in inputs {
            var survey = ReferenceSurvey(chunks: Self.chunks)
            _ = Self.step(&survey, .begin)
            _ = Self.step(&survey, .table(Self.table(5, 1)))
            #expect(Self.step(&survey, input).outcome == .unknown, "\(input)")
        }
    }
}
