package import World

/// How a virtual disk behaves, and how it misbehaves. Each run draws its own mix.
package struct DiskSettings: Equatable, Sendable {
    package var byteCountMax = 1 << 30
    /// What a call costs that goes to the page cache.
    package var callDuration: ClosedRange<Duration> = .microseconds(1)...(.microseconds(3))
    package var syncDuration: ClosedRange<Duration> = .microseconds(60)...(.microseconds(300))
    /// How long before it is true a sync is said to be done. A power cut within it loses what was
    /// acknowledged; an honest disk has zero.
    package var lieDuration: Duration = .zero
    package var bytesPerSecond = 500_000_000

    /// How often a sync takes `stallDuration` instead.
    package var stallProbability = 0.0
    package var stallDuration: ClosedRange<Duration> = .milliseconds(50)...(.seconds(3))
    /// Until then each sync takes `stallDuration`, whatever the dice say.
    package var stallsUntil = Instant(nanoseconds: 0)
    /// How often a sync reports an error, and leaves the data as a power cut would.
    package var syncErrorProbability = 0.0
    package var readErrorProbability = 0.0
    package var writeErrorProbability = 0.0
    /// How often the power fails within an operation or right after it.
    package var crashProbability = 0.0
    /// How often a bit is flipped in a file when the machine comes up again.
    package var rotProbability = 0.0

    package init() {}
}
