/// How the virtual network behaves, and how it misbehaves. Each run draws its own mix.
package struct NetworkSettings: Equatable, Sendable {
    package var delay: ClosedRange<Duration> = .microseconds(50)...(.microseconds(400))
    package var lossProbability = 0.0
    package var doubleProbability = 0.0
    /// How often a message takes `lateDelay`, and so is overtaken by later ones.
    package var lateProbability = 0.0
    package var lateDelay: ClosedRange<Duration> = .milliseconds(1)...(.milliseconds(300))
    /// How often sending a message breaks the link it was sent on.
    package var breakProbability = 0.0

    package init() {}
}
