internal import World

/// What happened in a run: a hash of all of it, and on demand the lines for people to read.
package struct Trace {
    /// FNV-1a over every line and the time of every event. Two runs with equal digests did the same in the same order.
    package private(set) var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    package private(set) var lines: [String] = []
    private let keepsLines: Bool

    init(keepsLines: Bool) {
        self.keepsLines = keepsLines
    }

    /// An event was run: part of the digest only.
    mutating func passed(_ time: Instant) {
        digest = (digest ^ time.nanoseconds) &* 0x100_0000_01b3
    }

    mutating func note(at time: Instant, _ what: () -> String) {
        let what = what()
        mix(time.nanoseconds)
        for byte in what.utf8 { mix(byte) }
        if keepsLines { lines.append("\(Self.text(of: time)) \(what)") }
    }

    private mutating func mix(_ number: UInt64) {
        for shift in stride(from: 0, to: 64, by: 8) {
            mix(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
        }
    }

    private mutating func mix(_ byte: UInt8) {
        digest = (digest ^ UInt64(byte)) &* 0x100_0000_01b3
    }

    /// Seconds with microseconds, as in `12.000345`.
    private static func text(of time: Instant) -> String {
        let microseconds = time.nanoseconds / 1000
        let fraction = String(microseconds % 1_000_000)
        let zeros = String(repeating: "0", count: 6 - fraction.utf8.count)
        return "\(microseconds / 1_000_000).\(zeros)\(fraction)"
    }
}
