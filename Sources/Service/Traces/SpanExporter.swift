package import Cluster
package import Platform
internal import Raft
internal import Schema
internal import Synchronization
package import Telemetry
package import World

/// Sends what becomes of every so-manieth log entry, and of all whose request is traced already, to
/// a collector of traces, by OTLP over HTTP.
///
/// Spans wait in a queue with a bound; when that is full, or the collector does not take them, they
/// are dropped and counted: nothing waits for a collector.
package final class SpanExporter: SpanSink {
    package struct Settings: Sendable {
        package var collector: Endpoint
        /// Of each group's entries, one in so many is followed.
        package var every: UInt64
        package var interval: Duration = .seconds(2)

        package init(collector: Endpoint, every: UInt64) {
            self.collector = collector
            self.every = every
        }
    }

    private static let spanCountMax = 4096
    private static let spanCountAtOnce = 1024

    private let settings: Settings
    private let node: UInt64
    private let clock: any Clock
    private let loop: EventLoop
    private let queue = Mutex<[Span]>([])
    private let task = Mutex<Task<Void, Never>?>(nil)
    private let sent: Counter
    private let dropped: Counter
    private let logger: Logger

    package init(
        _ settings: Settings, node: UInt64, clock: any Clock, registry: Registry, logger: Logger,
        on loop: EventLoop
    ) {
        self.settings = settings
        self.node = node
        self.clock = clock
        self.loop = loop
        self.logger = logger
        sent = registry.counter("cairn_spans_sent_total", "Spans that the collector has taken.")
        dropped = registry.counter(
            "cairn_spans_dropped_total", "Spans that waited too long, or were not taken.")
    }

    package func begin() {
        let work = Task {
            var failedLast = false
            while !Task.isCancelled {
                try? await Task.sleep(for: settings.interval)
                while let outcome = await sendSome() {
                    if let reason = outcome.reason, !failedLast {
                        logger.warning("spans not sent", ["reason": .text(reason)])
                    }
                    failedLast = outcome.reason != nil
                    if failedLast { break }
                }
            }
        }
        task.withLock { $0 = work }
    }

    package func end() {
        task.withLock { $0 }?.cancel()
    }

    // MARK: Taking

    package func take(_ times: CommandTimes) {
        for (index, trace) in times.traced {
            enqueue(spans(of: times, at: index, request: trace))
        }
        guard let index = followed(times.index - (times.count - 1), through: times.index),
            !times.traced.contains(where: { $0.index == index })
        else { return }
        enqueue(spans(of: times, at: index, request: nil))
    }

    private func spans(
        of times: CommandTimes, at index: LogIndex, request: CommandTrace?
    ) -> [Span] {
        guard let answered = times.answered else { return [] }
        let entry = Span.Entry(
            group: times.group, term: times.term, index: index, request: request)
        let offset = offset
        var spans = [
            Span(
                "command", of: entry, id: entry.root, parent: request?.span ?? 0,
                start: times.received + offset,
                end: answered + offset, count: times.count)
        ]
        var before = times.received
        for (place, time) in times.stages.enumerated() {
            let after = before + time
            spans.append(
                Span(
                    CommandTimes.stageNames[place], of: entry,
                    id: entry.span(UInt64(place + 1), on: node), parent: entry.root,
                    start: before + offset, end: after + offset, count: times.count))
            before = after
        }
        return spans
    }

    package func applied(_ group: UInt64, _ entries: [AppliedEntry], in time: Duration) {
        guard let first = entries.first, let last = entries.last else { return }
        let index = followed(first.index, through: last.index)
        let now = clock.now() + offset
        for found in entries where found.trace != nil || found.index == index {
            let entry = Span.Entry(
                group: group, term: found.term, index: found.index, request: found.trace)
            enqueue([
                Span(
                    "apply", of: entry, id: entry.span(16, on: node), parent: entry.root,
                    start: now - min(now, UInt64(max(0, time.nanoseconds))), end: now,
                    count: entries.count)
            ])
        }
    }

    /// The first that is followed. The same on all nodes.
    private func followed(_ first: LogIndex, through last: LogIndex) -> LogIndex? {
        let every = settings.every
        let next = (first.rawValue + every - 1) / every * every
        return next <= last.rawValue && next > 0 ? LogIndex(next) : nil
    }

    /// From the clock's time to the date.
    private var offset: UInt64 {
        UInt64(bitPattern: clock.wallTime().nanosecondsSince1970) &- clock.now().nanoseconds
    }

    private func enqueue(_ spans: [Span]) {
        let hasRoom = queue.withLock { queue in
            guard queue.count + spans.count <= Self.spanCountMax else { return false }
            queue += spans
            return true
        }
        if !hasRoom { dropped.add(UInt64(spans.count)) }
    }

    // MARK: Sending

    private struct Outcome {
        /// Nil: taken.
        let reason: String?
    }

    /// Nil if there was nothing.
    private func sendSome() async -> Outcome? {
        let spans = queue.withLock { queue in
            let some = Array(queue.prefix(Self.spanCountAtOnce))
            queue.removeFirst(some.count)
            return some
        }
        guard !spans.isEmpty else { return nil }
        let body = Span.json(spans, node: node)
        let reason = await CollectorCall.post(body, to: settings.collector, on: loop)
        (reason == nil ? sent : dropped).add(UInt64(spans.count))
        return Outcome(reason: reason)
    }
}

private func + (instant: Instant, offset: UInt64) -> UInt64 { instant.nanoseconds &+ offset }
