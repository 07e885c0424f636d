internal import Synchronization

/// How many rows the `Ancestors` of all shards of a node may keep: each an equal part.
package final class AncestorsBudget: Sendable {
    /// About what a row takes, in both halves of all kinds.
    private static let rowByteCount = 2 << 10

    private let countMax: Int
    private let shardCount = Atomic(0)

    package init(byteCountMax: Int) {
        countMax = byteCountMax / Self.rowByteCount
    }

    init(countMax: Int) {
        self.countMax = countMax
    }

    /// For one of them, of each kind, in each half.
    package var countMaxOfShard: Int {
        max(1, countMax / max(1, shardCount.load(ordering: .relaxed)))
    }

    func enter() { shardCount.add(1, ordering: .relaxed) }
    func leave() { shardCount.subtract(1, ordering: .relaxed) }
}
