/// Where random bits come from: the system's generator, or the simulator's seed.
package protocol RandomSource: AnyObject, Sendable {
    func next() -> UInt64
}

/// Makes a source usable wherever the standard library wants a generator.
package struct RandomDraws: RandomNumberGenerator {
    private let source: any RandomSource

    package init(_ source: any RandomSource) {
        self.source = source
    }

    package mutating func next() -> UInt64 {
        source.next()
    }
}
