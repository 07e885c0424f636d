internal import World

/// Random draws that a seed decides: the same on every machine and in every process.
/// (SplitMix64: Steele, Lea and Flood, 2014.)
package struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A generator for one part of a run, so that what one part draws, or that another is there at
    /// all, does not shift what it gets.
    package init(seed: UInt64, for part: String) {
        // FNV-1a over the name, and one draw that spreads it.
        let hash = part.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01b3
        }
        var generator = SeededGenerator(seed: seed ^ hash)
        state = generator.next()
    }

    /// True once in `1 / probability` draws.
    package mutating func chance(_ probability: Double) -> Bool {
        Double(next() >> 11) * 0x1p-53 < probability
    }

    package mutating func duration(in range: ClosedRange<Duration>) -> Duration {
        let nanoseconds = range.lowerBound.nanoseconds...range.upperBound.nanoseconds
        return .nanoseconds(Int64.random(in: nanoseconds, using: &self))
    }
}
