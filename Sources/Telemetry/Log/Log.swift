internal import Dispatch
internal import Synchronization
package import World

/// The process's log: JSON lines, one for each event, written whole whoever writes at the same time.
///
/// 1. A caller never waits for the sink. Lines go to a queue of bounded bytes; a line that finds it
///    full is dropped and counted, and the log says so itself once there is room.
/// 2. A message that repeats (same component, group, level and text) is written `repeatsMax` times
///    in a window; the rest are counted, and one line at the window's end says how many.
///    Messages are fixed texts for this reason: what varies belongs into the fields.
/// 3. A level that is off costs one relaxed load: fields are not even evaluated.
/// 4. Every time comes from the clock that was passed in, so under a simulator's clock, with
///    `Delivery.immediate`, the same run writes the same bytes.
///
/// When the process ends, call `flush`. What is in the queue when it crashes is lost: some
/// milliseconds' worth, unless the sink was slow.
package final class Log: Sendable {
    package struct Options: Sendable {
        package var node: UInt64?
        package var level = Level.info
        /// Of single components, which need not exist yet.
        package var levels: [String: Level] = [:]
        /// Bytes that wait for the sink. As many again may be on their way into it.
        package var queueByteCountMax = 1 << 20
        package var repeatsMax = 10
        package var repeatsWindow = Duration.seconds(10)

        package init() {}
    }

    package enum Delivery: Sendable {
        /// The caller writes to the sink. For the simulator and for tests.
        case immediate
        /// A thread of the log's own does.
        case queued
    }

    private struct Queue {
        var lines: [UInt8] = []
        var lineCount = 0
        /// Dropped since the log last said so.
        var droppedCount = 0
        var repeats: Repeats
        /// Whether the writer has been told of `lines`.
        var isWriterAwake = false
    }

    private struct Components {
        var level: Level
        var levels: [String: Level]
        var byName: [String: Component] = [:]
    }

    private let node: UInt64?
    private let queueByteCountMax: Int
    private let clock: any Clock
    private let sink: any LogSink
    private let writer: DispatchQueue?
    private let queue: Mutex<Queue>
    private let components: Mutex<Components>
    /// Held while the sink is written to; the buffer changes places with the queue's.
    private let writing = Mutex<[UInt8]>([])
    private let writtenTotal: Counter
    private let suppressedTotal: Counter
    private let droppedTotal: Counter
    private let own: Component

    package init(
        _ options: Options = Options(), clock: any Clock, metrics: Registry, to sink: any LogSink,
        delivery: Delivery
    ) {
        node = options.node
        queueByteCountMax = options.queueByteCountMax
        self.clock = clock
        self.sink = sink
        writer = delivery == .queued ? DispatchQueue(label: "log") : nil
        queue = Mutex(
            Queue(
                repeats: Repeats(
                    admittedMax: options.repeatsMax, window: options.repeatsWindow)))
        components = Mutex(Components(level: options.level, levels: options.levels))
        writtenTotal = metrics.counter("cairn_log_lines_total", "Log lines queued for writing.")
        suppressedTotal = metrics.counter(
            "cairn_log_lines_suppressed_total", "Log lines left out because they repeated.")
        droppedTotal = metrics.counter(
            "cairn_log_lines_dropped_total",
            "Log lines lost because the sink was slow or failed.")
        own = Component(name: "log", level: .debug)
    }

    // MARK: - Levels

    package func logger(for name: String) -> Logger {
        let component = components.withLock { components in
            if let known = components.byName[name] { return known }
            precondition(components.byName.count < 256, "components are named in the code")
            let level = components.levels[name] ?? components.level
            let component = Component(name: name, level: level)
            components.byName[name] = component
            return component
        }
        return Logger(log: self, component: component)
    }

    /// Of every component that has no level of its own. Takes effect with the next line.
    package func setLevel(_ level: Level) {
        components.withLock { components in
            components.level = level
            for (name, component) in components.byName where components.levels[name] == nil {
                component.setLevel(level)
            }
        }
    }

    /// Nil takes the component back to the level of all.
    package func setLevel(_ level: Level?, for name: String) throws(UnknownComponent) {
        let known: [String]? = components.withLock { components in
            guard let component = components.byName[name] else {
                return components.byName.keys.sorted()
            }
            components.levels[name] = level
            component.setLevel(level ?? components.level)
            return nil
        }
        if let known { throw UnknownComponent(name: name, known: known) }
    }

    // MARK: - Writing

    /// Writes the summaries that are due. Writing a line does it too: call this every few seconds,
    /// so that a message which has stopped repeating gets its summary although nothing else is
    /// written.
    package func sweep() {
        deliver { queue in
            finishRepeats(&queue) { $0.nextFinished(at: clock.now()) }
        }
    }

    /// Waits, at most so long, until everything logged before is in the sink; false if it is not.
    /// Blocks the calling thread.
    @discardableResult
    package func flush(within timeout: Duration) -> Bool {
        deliver { queue in finishRepeats(&queue) { $0.nextUnfinished() } }
        guard let writer else { return true }
        let done = DispatchSemaphore(value: 0)
        writer.async {
            self.drain()
            done.signal()
        }
        let nanoseconds = Int(clamping: timeout.nanoseconds)
        return done.wait(timeout: .now() + .nanoseconds(nanoseconds)) == .success
    }

    func write(_ line: Line) {
        deliver { queue in
            let now = clock.now()
            finishRepeats(&queue) { $0.nextFinished(at: now) }
            let (isAdmitted, evicted) = queue.repeats.admit(line, at: now)
            if let evicted { append(evicted, to: &queue) }
            if isAdmitted { append(line, to: &queue) } else { suppressedTotal.add() }
        }
    }

    private func finishRepeats(_ queue: inout Queue, _ next: (inout Repeats) -> Line?) {
        while let summary = next(&queue.repeats) { append(summary, to: &queue) }
    }

    private func append(_ line: Line, to queue: inout Queue) {
        let before = queue.lines.count
        line.write(to: &queue.lines, at: clock.wallTime(), node: node)
        if queue.lines.count > queueByteCountMax {
            queue.lines.removeSubrange(before...)
            queue.droppedCount += 1
            droppedTotal.add()
        } else {
            queue.lineCount += 1
            writtenTotal.add()
        }
    }

    /// Changes the queue, and sees to it that its lines reach the sink.
    private func deliver(_ change: (inout Queue) -> Void) {
        let mustWake = queue.withLock { queue in
            change(&queue)
            guard !queue.lines.isEmpty, !queue.isWriterAwake else { return false }
            queue.isWriterAwake = true
            return true
        }
        guard mustWake else { return }
        if let writer { writer.async { self.drain() } } else { drain() }
    }

    private func drain() {
        writing.withLock { buffer in
            while true {
                let lineCount = take(into: &buffer)
                if buffer.isEmpty { return }
                if !sink.write(unsafe buffer.span.bytes) { droppedTotal.add(UInt64(lineCount)) }
                buffer.removeAll(keepingCapacity: true)
            }
        }
    }

    private func take(into buffer: inout [UInt8]) -> Int {
        queue.withLock { queue in
            swap(&queue.lines, &buffer)
            if queue.droppedCount > 0 {
                let count = LogValue.number(queue.droppedCount)
                let line = Line(
                    component: own, level: .warning,
                    message: "lines dropped: the sink is slower than what is logged",
                    fields: ["lines": count])
                line.write(to: &buffer, at: clock.wallTime(), node: node)
                queue.droppedCount = 0
            }
            queue.isWriterAwake = !buffer.isEmpty
            defer { queue.lineCount = 0 }
            return queue.lineCount
        }
    }
}

package struct UnknownComponent: Error, Equatable, CustomStringConvertible {
    package let name: String
    package let known: [String]

    package var description: String {
        "no component '\(name)' logs here; there are: \(known.joined(separator: ", "))"
    }
}

/// Where the lines go.
package protocol LogSink: Sendable {
    /// Takes whole lines, as long as it needs; called by one thread at a time. False if they are
    /// lost. Must not log.
    func write(_ lines: RawSpan) -> Bool
}
