internal import CEvent
internal import CLinux
internal import Glibc
internal import Synchronization
package import World

/// One thread that runs jobs, timers and descriptor events in turn: the production `Lane`.
///
/// Actors name the loop as their executor. Between actors of one loop a call is a plain function
/// call; a call from elsewhere goes through the inbox. Callbacks from C come on the loop's thread
/// and enter an actor with `assumeIsolated`, which asks `isIsolatingCurrentContext` below.
///
/// What holds:
/// 1. Everything but `inbox` and `wakeDescriptor` is touched by the loop's thread only.
/// 2. Jobs run in the order in which they were handed over.
/// 3. A sleeping loop is woken once, by whoever first puts something into the empty inbox: however
///    many jobs follow before it is awake, they cost no further system call.
/// 4. After each round of jobs the descriptors and timers have their turn, so that neither starves
///    the other.
///
/// `@unchecked Sendable` because of (1).
@safe package final class EventLoop: Lane, @unchecked Sendable {
    package let name: String
    package let mayBlock: Bool
    package let clock: any Clock

    private enum Job {
        case task(UnownedJob)
        case work(@Sendable () -> Void)
    }

    private struct Inbox {
        var jobs: [Job] = []
        /// True from when the loop goes to wait until somebody has woken it.
        var wantsWake = false
        var isStopping = false
    }

    private let inbox = Mutex(Inbox())
    private let wakeDescriptor: Int32
    /// For what else lives on the loop, inside this module only. Freed with the loop, which every
    /// event and timer holds, and so after them.
    let base: OpaquePointer
    /// What the connections of this loop share.
    let buffers = LoopBuffers()
    private var thread: pthread_t?
    private var wakeEvent: OpaquePointer?
    /// What lives on this loop and is held by nobody else: connections and listeners.
    private var residents: [ObjectIdentifier: any LoopResident] = [:]
    /// What the loop is working through. Kept for its memory.
    private var jobs: [Job] = []

    /// Starts the thread. Fails only where the system refuses threads or descriptors.
    package init(name: String, mayBlock: Bool = false, clock: any Clock = SystemClock.shared)
        throws(NetworkError)
    {
        self.name = name
        self.mayBlock = mayBlock
        self.clock = clock
        _ = brokenPipesAreIgnored
        wakeDescriptor = eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC))
        guard wakeDescriptor >= 0 else { throw NetworkError.system(errno) }
        // The precise timer costs a descriptor and gives microseconds instead of milliseconds.
        let config = unsafe event_config_new()
        defer { unsafe event_config_free(config) }
        unsafe event_config_set_flag(config, Int32(EVENT_BASE_FLAG_PRECISE_TIMER.rawValue))
        unsafe event_config_set_flag(config, Int32(EVENT_BASE_FLAG_NOLOCK.rawValue))
        guard let base = unsafe event_base_new_with_config(config) else {
            let code = errno
            Glibc.close(wakeDescriptor)
            throw NetworkError.system(code)
        }
        unsafe self.base = base
        try startThread()
    }

    // MARK: Executor

    package func enqueue(_ job: consuming ExecutorJob) {
        put(.task(UnownedJob(job)))
    }

    package func run(_ work: @escaping @Sendable () -> Void) {
        put(.work(work))
    }

    package func checkIsolated() {
        precondition(isCurrent, "not on the loop \(name)")
    }

    package func isIsolatingCurrentContext() -> Bool? {
        isCurrent
    }

    /// Whether the caller runs on this loop's thread.
    package var isCurrent: Bool {
        EventLoop.current === self
    }

    /// The loop whose thread this is, if it is one's.
    package static var current: EventLoop? {
        guard let pointer = unsafe pthread_getspecific(currentKey) else { return nil }
        return unsafe Unmanaged<EventLoop>.fromOpaque(pointer).takeUnretainedValue()
    }

    private func put(_ job: Job) {
        let wakes = inbox.withLock { inbox in
            inbox.jobs.append(job)
            defer { inbox.wantsWake = false }
            return inbox.wantsWake
        }
        if wakes { eventfd_write(wakeDescriptor, 1) }
    }

    // MARK: Life

    /// Runs what was handed over so far, then ends the thread. What comes later never runs, so
    /// whoever stops a loop first ends what lives on it: connections that are still open are
    /// dropped, and nobody is told. Must not be called on the loop itself.
    package func stop() {
        precondition(!isCurrent, "a loop can't wait for its own end")
        let mustWait = inbox.withLock { inbox in
            defer { inbox.isStopping = true }
            return !inbox.isStopping
        }
        guard mustWait, let thread = thread else { return }
        eventfd_write(wakeDescriptor, 1)
        pthread_join(thread, nil)
    }

    deinit {
        if let wakeEvent = unsafe wakeEvent { unsafe event_free(wakeEvent) }
        unsafe event_base_free(base)
        Glibc.close(wakeDescriptor)
    }

    private func startThread() throws(NetworkError) {
        unsafe wakeEvent = event_new(
            base, wakeDescriptor, Int16(EV_READ | EV_PERSIST),
            { descriptor, _, _ in
                var count: eventfd_t = 0
                unsafe eventfd_read(descriptor, &count)
            }, nil)
        unsafe event_add(wakeEvent, nil)
        var thread = pthread_t()
        // The thread holds the loop until it ends, so a loop that nobody stops is never freed
        // under its own feet.
        let context = unsafe Unmanaged.passRetained(self)
        let code = unsafe pthread_create(
            &thread, nil,
            { context in
                let loop = unsafe Unmanaged<EventLoop>.fromOpaque(context!).takeRetainedValue()
                loop.runUntilStopped()
                return nil
            }, context.toOpaque())
        guard code == 0 else {
            unsafe context.release()
            throw NetworkError.system(code)
        }
        self.thread = thread
    }

    private func runUntilStopped() {
        unsafe pthread_setspecific(Self.currentKey, Unmanaged.passUnretained(self).toOpaque())
        unsafe name_this_thread(name)
        var isStopping = false
        while !isStopping {
            isStopping = runJobs()
            // (3) From here on whoever fills the inbox wakes the loop.
            let mustWait = inbox.withLock { inbox in
                inbox.wantsWake = inbox.jobs.isEmpty && !inbox.isStopping
                return inbox.wantsWake
            }
            unsafe event_base_loop(base, EVLOOP_ONCE | (mustWait ? 0 : EVLOOP_NONBLOCK))
            if mustWait { inbox.withLock { $0.wantsWake = false } }
        }
        while !runJobs() || !jobs.isEmpty {}
        for resident in residents.values { resident.loopStops() }
        residents = [:]
    }

    /// Runs what lies in the inbox now, not what that adds. Says whether the loop is to stop.
    private func runJobs() -> Bool {
        jobs.removeAll(keepingCapacity: true)
        let isStopping = inbox.withLock { inbox in
            swap(&inbox.jobs, &jobs)
            return inbox.isStopping
        }
        let executor = unsafe asUnownedSerialExecutor()
        for job in jobs {
            switch job {
            case .task(let job): unsafe job.runSynchronously(on: executor)
            case .work(let work): work()
            }
        }
        return isStopping
    }

    private static let currentKey: pthread_key_t = {
        var key = pthread_key_t()
        let code = unsafe pthread_key_create(&key, nil)
        precondition(code == 0, "one key per process is always to be had")
        return key
    }()

    // MARK: Residents

    /// Keeps `resident` until it is dismissed or the loop stops.
    func adopt(_ resident: any LoopResident) {
        residents[ObjectIdentifier(resident)] = resident
    }

    func dismiss(_ resident: any LoopResident) {
        residents[ObjectIdentifier(resident)] = nil
    }

    // MARK: Timers

    package func makeTimer(_ fire: @escaping @Sendable () -> Void) -> any LaneTimer {
        Timer(loop: self, fire: fire)
    }

    /// `@unchecked Sendable`: used on the loop's thread only, which every method checks.
    @safe private final class Timer: LaneTimer, @unchecked Sendable {
        private let loop: EventLoop
        private let fire: @Sendable () -> Void
        private var event: OpaquePointer?

        init(loop: EventLoop, fire: @escaping @Sendable () -> Void) {
            self.loop = loop
            self.fire = fire
            // The event keeps no reference: it is freed with the timer.
            unsafe event = event_new(
                loop.base, -1, 0,
                { _, _, context in
                    let timer = unsafe Unmanaged<Timer>.fromOpaque(context!)
                    unsafe timer.takeUnretainedValue().fire()
                }, Unmanaged.passUnretained(self).toOpaque())
        }

        deinit {
            unsafe event_free(event)
        }

        func arm(after delay: Duration) {
            loop.checkIsolated()
            var time = timeval(max(delay, .zero))
            unsafe event_add(event, &time)
        }

        func disarm() {
            loop.checkIsolated()
            unsafe event_del(event)
        }
    }
}

/// What a loop holds so that its events always find it alive.
protocol LoopResident: AnyObject {
    /// The last call on the loop: no event comes after it. Releases events and timers.
    func loopStops()
}
