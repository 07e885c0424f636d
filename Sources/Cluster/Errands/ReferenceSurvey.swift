package import Schema

/// Asks all shards whether any of them refers to chunks: what has to be known of a chunk before it is
/// deleted. The questions, all of which need linearizable answers, are its owner's to carry:
///
///     slot table → references, of each shard that it names → slot table
///
/// 1. A chunk counts as referenced to by nobody only if every shard that the table names has said so,
///    and the table was the same after the last of them as before the first. Else a slot may have
///    moved meanwhile, from a shard that was not asked yet to one that was (`SlotTransaction`).
/// 2. Where the table is another, all are asked again, `roundCountMax` times at most.
/// 3. What is not answered leaves everything unknown.
package struct ReferenceSurvey {
    package enum Input: Sendable {
        case begin
        /// Nil if there was no answer; so below.
        case table(SlotsAnswer?)
        case references(shard: UInt64, ReferencesAnswer?)
    }

    package enum Outcome: Equatable, Sendable {
        /// In the order of the chunks.
        case areReferenced([Bool])
        /// To be tried again later.
        case unknown
    }

    package struct Effects: Equatable, Sendable {
        package var table: SlotsQuery?
        /// Shards to be asked, in any order or at once.
        package var shards: [UInt64] = []
        package var outcome: Outcome?

        package init() {}
    }

    static let roundCountMax = 3

    /// What each shard is to be asked.
    package let query: ReferencesQuery
    private let chunkCount: Int
    private var areReferenced: [Bool] = []
    private var epoch: UInt64?
    private var waiting: Set<UInt64> = []
    private var roundCount = 0

    /// Of 32 bytes each.
    package init(chunks: [[UInt8]]) {
        precondition(chunks.allSatisfy { $0.count == 32 }, "an id has 32 bytes")
        query = ReferencesQuery(chunks: chunks.flatMap { $0 })
        chunkCount = chunks.count
    }

    package mutating func step(_ input: Input, into effects: inout Effects) {
        switch input {
        case .begin: effects.table = SlotsQuery()
        case .table(let answer?): take(answer, into: &effects)
        case .references(let shard, let answer?) where answer.areReferenced.count == chunkCount:
            guard waiting.remove(shard) != nil else { return }
            for (place, found) in answer.areReferenced.enumerated() where found != 0 {
                areReferenced[place] = true
            }
            if waiting.isEmpty { effects.table = SlotsQuery() }
        case .table(nil), .references: effects.outcome = .unknown  // (3)
        }
    }

    /// (1).
    private mutating func take(_ answer: SlotsAnswer, into effects: inout Effects) {
        if answer.epoch == epoch {
            effects.outcome = .areReferenced(areReferenced)
        } else if roundCount < Self.roundCountMax, !answer.runs.isEmpty {
            roundCount += 1
            epoch = answer.epoch
            areReferenced = Array(repeating: false, count: chunkCount)
            waiting = Set(answer.runs.map(\.shard))
            effects.shards = waiting.sorted()
        } else {
            effects.outcome = .unknown
        }
    }
}
