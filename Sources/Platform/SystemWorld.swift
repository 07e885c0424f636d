package import World

/// The system's random bits; `getrandom` behind the standard library.
package final class SystemRandom: RandomSource {
    package init() {}

    package func next() -> UInt64 {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }
}

extension World {
    /// The world as it is: files below `folder`, which exists, and links under `tls`, or plain
    /// ones.
    package static func system(folder: String, tls: TLS?) throws(FileError) -> World {
        World(
            clock: SystemClock.shared, files: try SystemFiles(root: folder),
            messages: LinkNetwork(over: SystemStreams(tls: tls)), random: SystemRandom(),
            makeLane: { (name, mayBlock) throws(NetworkError) in
                try EventLoop(name: name, mayBlock: mayBlock)
            })
    }
}
