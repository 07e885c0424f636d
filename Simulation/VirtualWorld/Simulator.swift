internal import CEscapes
package import World

/// Virtual time: a queue of events, run one after the other on one thread, in the order of their
/// times and, within one time, in the order in which they were scheduled.
///
/// What holds:
/// 1. A run depends on the seed and on the code alone. Nothing here reads a real clock, a real
///    random source or the order of a hashed collection.
/// 2. Time passes between events, and within a job only where the job asks for something that
///    takes time, such as a disk. A job sees `time`, which includes what it has used up itself.
/// 3. What a process does at a moment after its own crash has not happened: see `Process.didDo`.
///
/// `@unchecked Sendable`: all of the simulation runs on the thread that calls `run`, though it
/// wears the types of concurrent code.
package final class Simulator: @unchecked Sendable {
    package let seed: UInt64
    /// Of the event that runs now, or ran last.
    package private(set) var now = Instant(nanoseconds: 0)
    package private(set) var eventCount = 0
    package private(set) var trace: Trace
    /// Jobs that were about to leave the simulation for a real thread, such as a task that inherits
    /// no lane (they were not run), draws from the system's random source, readings of its clocks. A
    /// run with any is not to be trusted.
    package private(set) var escapeCount = 0

    /// The lane whose job runs now.
    var runningLane: VirtualLane?

    private var events = EventQueue()

    package init(seed: UInt64, keepsTimeline: Bool = false) {
        self.seed = seed
        trace = Trace(keepsLines: keepsTimeline)
    }

    /// Forgets what was still to happen. Actions hold the world, and the world holds its simulator.
    package func end() {
        events = EventQueue()
    }

    /// Draws for one part of the world, under a name that no other part has.
    package func draws(for part: String) -> SeededGenerator {
        SeededGenerator(seed: seed, for: part)
    }

    /// Now, as seen by the code that asks: within a job, what the job has used up is included.
    package var time: Instant {
        runningLane?.timeWithinJob ?? now
    }

    /// Lets the job that runs now take `duration` longer, if one does: for devices of the world that
    /// are not files.
    package func spend(_ duration: Duration) {
        runningLane?.pass(duration)
    }

    package func schedule(at time: Instant, _ action: @escaping () -> Void) {
        precondition(time >= now, "nothing is scheduled in the past")
        events.add(action, at: time)
    }

    package func schedule(after delay: Duration, _ action: @escaping () -> Void) {
        schedule(at: time + max(delay, .zero), action)
    }

    /// Runs events up to and including those at `end`, or until none is left.
    package func run(until end: Instant) {
        escapes_begin()
        defer { escapeCount += Int(escapes_end()) }
        while let next = events.removeFirst(until: end) {
            now = next.time
            eventCount += 1
            trace.passed(now)
            next.action()
        }
        now = max(now, end)
    }

    package func run(for duration: Duration) {
        run(until: now + duration)
    }

    /// Notes what happened: part of the run's digest, and a line of its timeline.
    package func note(_ what: @autoclosure () -> String) {
        trace.note(at: time, what)
    }
}
