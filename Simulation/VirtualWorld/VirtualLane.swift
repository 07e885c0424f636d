package import World

/// A virtual thread: runs its jobs one at a time, each taking as much virtual time as it asks for.
///
/// `@unchecked Sendable` for the reason that `Simulator` gives.
package final class VirtualLane: Lane, @unchecked Sendable {
    package let name: String
    package let mayBlock: Bool
    package let process: Process
    package var clock: any Clock { process.machine.clock }

    private enum Job {
        case task(UnownedJob)
        case work(@Sendable () -> Void)
    }

    private var simulator: Simulator { process.machine.simulator }
    /// Jobs with the time from which they may run, in that order; taken from the front by `next`.
    private var jobs: [(job: Job, from: Instant)] = []
    private var next = 0
    /// When the next job runs, as far as that is set; a later event that was set before is void.
    private var wakesAt: Instant?
    private var freeFrom = Instant(nanoseconds: 0)
    /// Within a job: how far it has come.
    private(set) var timeWithinJob = Instant(nanoseconds: 0)

    /// What a job costs that asks for nothing: a microsecond, so that time never stands still.
    private static let jobDuration: Duration = .microseconds(1)

    init(name: String, mayBlock: Bool, process: Process) {
        self.name = name
        self.mayBlock = mayBlock
        self.process = process
    }

    package func enqueue(_ job: consuming ExecutorJob) {
        put(.task(UnownedJob(job)))
    }

    package func run(_ work: @escaping @Sendable () -> Void) {
        put(.work(work))
    }

    package func makeTimer(_ fire: @escaping @Sendable () -> Void) -> any LaneTimer {
        VirtualTimer(lane: self, fire: fire)
    }

    package func checkIsolated() {
        precondition(simulator.runningLane === self, "not on the lane \(name)")
    }

    package func isIsolatingCurrentContext() -> Bool? {
        simulator.runningLane === self
    }

    /// Lets the job that runs now take `duration` longer, as a thread waits for its disk.
    func pass(_ duration: Duration) {
        timeWithinJob = timeWithinJob + duration * process.machine.slowness
    }

    /// Lets it take `duration` longer however slow the machine is.
    func stall(_ duration: Duration) {
        timeWithinJob = timeWithinJob + duration
    }

    /// Nothing runs here any more. A task that waits for a job dropped here never goes on, as in
    /// any process that ends.
    func end() {
        jobs = []
        next = 0
    }

    private func put(_ job: Job) {
        guard process.endedAt == nil else { return }
        // What a long job of another lane sends comes from later than what is put here meanwhile.
        let time = simulator.time
        var place = jobs.count
        while place > next, jobs[place - 1].from > time { place -= 1 }
        jobs.insert((job, time), at: place)
        scheduleNext()
    }

    private func scheduleNext() {
        guard next < jobs.count else { return }
        let time = max(jobs[next].from, freeFrom, simulator.now, process.machine.frozenUntil)
        if let wakesAt, wakesAt <= time { return }
        wakesAt = time
        simulator.schedule(at: time) { [self] in
            if wakesAt == time { runNext() }
        }
    }

    private func runNext() {
        wakesAt = nil
        guard process.endedAt == nil else { return }
        // It froze after this was set.
        guard simulator.now >= process.machine.frozenUntil else { return scheduleNext() }
        let job = jobs[next].job
        next += 1
        if next == jobs.count || next == 1024 {
            jobs.removeFirst(next)
            next = 0
        }
        precondition(simulator.runningLane == nil, "jobs do not run within jobs")
        timeWithinJob = simulator.now
        simulator.runningLane = self
        switch job {
        case .task(let job): unsafe job.runSynchronously(on: asUnownedSerialExecutor())
        case .work(let work): work()
        }
        pass(Self.jobDuration)
        freeFrom = timeWithinJob
        simulator.runningLane = nil
        scheduleNext()
    }
}

/// `@unchecked Sendable` for the reason that `Simulator` gives.
private final class VirtualTimer: LaneTimer, @unchecked Sendable {
    private let lane: VirtualLane
    private let fire: @Sendable () -> Void
    /// Which arming counts: an event of an earlier one finds another number here.
    private var arming = 0

    init(lane: VirtualLane, fire: @escaping @Sendable () -> Void) {
        self.lane = lane
        self.fire = fire
    }

    func arm(after delay: Duration) {
        lane.checkIsolated()
        arming += 1
        let machine = lane.process.machine
        let delay = machine.clock.virtualDuration(of: max(delay, .zero))
        machine.simulator.schedule(after: delay) { [weak self, arming] in
            guard let self, self.arming == arming else { return }
            self.lane.run { [weak self] in
                // Disarmed, or armed anew, while it waited for its lane.
                guard let self, self.arming == arming else { return }
                self.fire()
            }
        }
    }

    func disarm() {
        lane.checkIsolated()
        arming += 1
    }
}
