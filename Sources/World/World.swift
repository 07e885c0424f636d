/// All that the engine of a node touches outside itself: streams of bytes are the affair of the
/// parts that talk to people's programs, and of the platform's message links. Production makes it
/// from the operating system, the simulator from virtual time; the code between can't tell which.
package struct World: Sendable {
    package let clock: any Clock
    package let files: any FileSystem
    package let messages: any MessageNetwork
    package let random: any RandomSource
    /// Makes a lane: a thread of its own, or a virtual one.
    package let makeLane: LaneMaker

    package typealias LaneMaker =
        @Sendable (_ name: String, _ mayBlock: Bool) throws(NetworkError) -> any Lane

    package init(
        clock: any Clock, files: any FileSystem, messages: any MessageNetwork,
        random: any RandomSource,
        makeLane: @escaping LaneMaker
    ) {
        self.clock = clock
        self.files = files
        self.messages = messages
        self.random = random
        self.makeLane = makeLane
    }
}
