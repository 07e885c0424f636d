package import World

/// A computer of the virtual world: a disk and clocks that outlive its processes, and at most one
/// process at a time.
///
/// `@unchecked Sendable` for the reason that `Simulator` gives.
package final class Machine: @unchecked Sendable {
    package let name: String
    package let simulator: Simulator
    package let disk: VirtualDisk
    package let clock: MachineClock
    fileprivate let random: VirtualRandom
    package private(set) var process: Process?
    /// Called when a process has ended, for what other devices forget at that moment.
    package var whenDown: () -> Void = {}
    /// Called when the disk's dice are about to cut the power.
    package var whenDiceCrash: () -> Void = {}
    /// How many times as long everything takes here.
    package var slowness = 1.0
    /// Until then nothing runs here, though clocks go on and messages come in.
    package private(set) var frozenUntil = Instant(nanoseconds: 0)

    package init(name: String, simulator: Simulator, disk: DiskSettings = DiskSettings()) {
        self.name = name
        self.simulator = simulator
        self.disk = VirtualDisk(
            name: name, simulator: simulator, settings: disk,
            random: simulator.draws(for: "disk of \(name)"))
        random = VirtualRandom(simulator.draws(for: "programs of \(name)"))
        clock = MachineClock(simulator: simulator)
        self.disk.crash = { [unowned self] in
            if isUp { whenDiceCrash() }
            crash()
        }
    }

    package var isUp: Bool { process != nil }

    /// Starts a process; the code that makes a node of it runs at once.
    @discardableResult
    package func boot(_ start: (Process) -> Void) -> Process {
        precondition(process == nil, "\(name) is up already")
        let process = Process(machine: self)
        self.process = process
        simulator.note("\(name) boots")
        start(process)
        return process
    }

    /// The power fails: the process ends in the middle of whatever it does, and what was not
    /// durable on the disk may be lost.
    package func crash() {
        guard let process else { return }
        simulator.note("\(name) crashes")
        end(process)
        disk.losePower()
    }

    /// The process is killed; the kernel lives on and writes out what the process had written.
    package func kill() {
        guard let process else { return }
        simulator.note("\(name) is killed")
        end(process)
        disk.loseProcess()
    }

    /// The process stands still for a while, as one that is stopped, or whose machine sleeps. What it
    /// has begun it still does.
    package func freeze(for duration: Duration) {
        simulator.note("\(name) stands still")
        frozenUntil = max(frozenUntil, simulator.now + duration)
    }

    private func end(_ process: Process) {
        self.process = nil
        process.end()
        whenDown()
    }
}

/// One life of a program on a machine, from boot to crash.
///
/// `@unchecked Sendable` for the reason that `Simulator` gives.
package final class Process: @unchecked Sendable {
    package let machine: Machine
    package private(set) var endedAt: Instant?
    private var lanes: [VirtualLane] = []
    /// Called when the process ends, for what the world has to take back: its links and listeners.
    var whenEnded: [() -> Void] = []

    init(machine: Machine) {
        self.machine = machine
    }

    /// A job is run in one go, though the disk may keep it busy far into the future. So it may
    /// have done things at times that it did not live to see: those have not happened.
    package func didDo(at time: Instant) -> Bool {
        guard let endedAt else { return true }
        return time <= endedAt
    }

    package func makeLane(_ name: String, mayBlock: Bool) -> VirtualLane {
        let lane = VirtualLane(name: name, mayBlock: mayBlock, process: self)
        lanes.append(lane)
        return lane
    }

    func end() {
        endedAt = machine.simulator.now
        for lane in lanes { lane.end() }
        lanes = []
        for action in whenEnded { action() }
        whenEnded = []
    }
}

extension Process {
    /// The world as this process sees it.
    package func world(on network: VirtualNetwork) -> World {
        World(
            clock: machine.clock, files: machine.disk, messages: network.connection(of: self),
            random: machine.random,
            makeLane: { [self] name, mayBlock in makeLane(name, mayBlock: mayBlock) })
    }
}

/// `@unchecked Sendable` for the reason that `Simulator` gives.
private final class VirtualRandom: RandomSource, @unchecked Sendable {
    private var draws: SeededGenerator

    init(_ draws: SeededGenerator) {
        self.draws = draws
    }

    func next() -> UInt64 {
        draws.next()
    }
}
