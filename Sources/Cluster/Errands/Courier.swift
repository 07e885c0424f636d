package import Schema

/// Carries what the drives of a shard tell others to where these are. One round reads the shard's
/// outbox from end to end, page by page, and does for each delivery, in the order of its two drives:
///
///     deliver, at the shard of the target → clear, at the own shard
///
/// 1. Of two drives one delivery is under way at a time, and none before those that it comes behind.
/// 2. A delivery is cleared only after the target has it.
/// 3. What fails holds up its two drives until the next round, and nobody else.
/// 4. At most `pairCountMax` deliveries are under way.
///
/// Nothing is kept between rounds: who leads next begins a round of its own, and both may carry the
/// same, which the drives make good (`Transaction+Outbox`).
package struct Courier {
    package enum Input: Sendable {
        case begin
        /// What was looked for; nil if there was no answer.
        case looked(DeliveriesAnswer?)
        /// Whether the target has it.
        case delivered(Delivery, isDone: Bool)
        case cleared(Delivery, isDone: Bool)
    }

    package struct Effects: Equatable, Sendable {
        /// Read the page behind `cursor`, or the first.
        package var look: DeliveriesQuery?
        package var deliver: [Delivery] = []
        package var clear: [Delivery] = []
        /// The round is over.
        package var isOver = false

        package init() {}
    }

    private struct Pair: Hashable {
        let source: UInt64
        let target: UInt64

        init(_ delivery: Delivery) {
            source = delivery.source
            target = delivery.target
        }
    }

    static let pairCountMax = 4
    static let pageCountMax: UInt32 = 64

    package private(set) var isUnderWay = false
    /// Something has failed in this round, or nothing could be read.
    package private(set) var hasFailed = false
    /// Of the page: what is left, the next last. Pairs in the order of the outbox, the next last.
    private var left: [(pair: Pair, deliveries: [Delivery])] = []
    private var carried: [Pair: [Delivery]] = [:]
    private var cursor: [UInt8]?

    package init() {}

    package mutating func step(_ input: Input, into effects: inout Effects) {
        switch input {
        case .begin:
            precondition(!isUnderWay, "one round at a time")
            isUnderWay = true
            hasFailed = false
            effects.look = DeliveriesQuery(countMax: Self.pageCountMax)
        case .looked(nil):
            hasFailed = true
            end(into: &effects)
        case .looked(let answer?): take(answer, into: &effects)
        case .delivered(let delivery, isDone: true): effects.clear.append(delivery)
        case .cleared(let delivery, isDone: true): goOn(Pair(delivery), into: &effects)
        case .delivered(let delivery, isDone: false), .cleared(let delivery, isDone: false):
            hasFailed = true
            carried[Pair(delivery)] = []  // (3)
            goOn(Pair(delivery), into: &effects)
        }
    }

    private mutating func take(_ answer: DeliveriesAnswer, into effects: inout Effects) {
        cursor = answer.cursor
        for delivery in answer.deliveries.reversed() {
            let pair = Pair(delivery)
            if left.last?.pair == pair {
                left[left.count - 1].deliveries.append(delivery)
            } else {
                left.append((pair, [delivery]))
            }
        }
        carryMore(into: &effects)
    }

    /// (1).
    private mutating func goOn(_ pair: Pair, into effects: inout Effects) {
        if let next = carried[pair]?.popLast() { return effects.deliver.append(next) }
        carried[pair] = nil
        carryMore(into: &effects)
    }

    private mutating func carryMore(into effects: inout Effects) {
        while carried.count < Self.pairCountMax, var next = left.popLast() {
            if let first = next.deliveries.popLast() { effects.deliver.append(first) }
            carried[next.pair] = next.deliveries
        }
        guard carried.isEmpty else { return }
        if let cursor {
            effects.look = DeliveriesQuery(countMax: Self.pageCountMax, cursor: cursor)
        } else {
            end(into: &effects)
        }
    }

    private mutating func end(into effects: inout Effects) {
        isUnderWay = false
        effects.isOver = true
    }
}
