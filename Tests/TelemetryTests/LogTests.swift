import Dispatch
// Foundation, for a JSON parser that is not ours.
import Foundation
import Synchronization
import Telemetry
import Testing

private struct Bench {
    let clock = ManualClock()
    let sink: TestSink
    let metrics = Registry()
    let log: Log

    init(
        _ options: Log.Options = Log.Options(), sink: TestSink = TestSink(),
        delivery: Log.Delivery = .immediate
    ) {
        self.sink = sink
        log = Log(options, clock: clock, metrics: metrics, to: sink, delivery: delivery)
    }

    var parsed: [[String: Any]] {
        get throws {
            try sink.lines.map { line in
                try #require(
                    JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)"
                )
            }
        }
    }
}

@Suite struct LogTests {
    @Test func `a line has everything in it, in this order`() {
        var options = Log.Options()
        options.node = 3
        let bench = Bench(options)
        bench.clock.advance(by: .nanoseconds(1))
        bench.log.logger(for: "raft").with(group: 7).with(trace: TraceID(high: 1, low: .max))
            .warning("disk is slow", ["path": "/a", "ms": .number(12 as UInt8), "full": false])
        bench.clock.advance(by: .seconds(1))
        bench.log.logger(for: "raft").info("became leader")
        #expect(
            bench.sink.text == """
                {"time":"2000-02-29T23:59:59.000000001Z","level":"warning","component":"raft",\
                "node":3,"group":7,"trace":"0000000000000001ffffffffffffffff",\
                "message":"disk is slow","fields":{"path":"/a","ms":12,"full":false}}
                {"time":"2000-03-01T00:00:00.000000001Z","level":"info","component":"raft",\
                "node":3,"message":"became leader"}

                """)
    }

    @Test func `any value is written as JSON that reads back`() throws {
        let bench = Bench()
        let logger = bench.log.logger(for: "a \"quoted\" component")
        var nasty = String(String.UnicodeScalarView((0..<0x3000).compactMap(Unicode.Scalar.init)))
        nasty = String(nasty.unicodeScalars.filter { $0 != "\u{feff}" }.prefix(1800))
        logger.info(
            "control \u{1} and \"quotes\"",
            [
                "text": .text(nasty), "not UTF-8": .bytes([0x61, 0xff, 0xc3, 0x28, 0, 0x22]),
                "max": .number(UInt64.max), "min": .number(Int64.min), "real": 0.1,
                "tiny": .real(.leastNonzeroMagnitude), "nan": .real(.nan), "inf": .real(-.infinity),
                "duration": .duration(.milliseconds(1500)), "key \u{7}\n": "",
            ])
        let line = try #require(bench.parsed.first)
        #expect(line["component"] as? String == "a \"quoted\" component")
        #expect(line["message"] as? String == "control \u{1} and \"quotes\"")
        let fields = try #require(line["fields"] as? [String: Any])
        #expect(fields["text"] as? String == nasty)
        #expect(fields["not UTF-8"] as? String == "a\u{fffd}\u{fffd}(\0\"")
        #expect(fields["max"] as? UInt64 == .max)
        #expect(fields["min"] as? Int64 == .min)
        #expect(fields["real"] as? Double == 0.1)
        #expect(fields["nan"] as? String == "nan")
        #expect(fields["inf"] as? String == "-inf")
        #expect(fields["duration"] as? Double == 1.5)
        #expect(fields["key \u{7}\n"] as? String == "")
    }

    @Test(arguments: 0..<50 as Range<UInt64>)
    func `random bytes are written as JSON that reads back`(seed: UInt64) throws {
        let bench = Bench()
        var state = seed
        let bytes = (0..<500).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 56)
        }
        bench.log.logger(for: "test").info("bytes", ["bytes": .bytes(bytes)])
        let fields = try #require(bench.parsed.first?["fields"] as? [String: Any])
        #expect(fields["bytes"] as? String == String(decoding: bytes, as: UTF8.self))
    }

    @Test(arguments: [
        (-1, "1969-12-31T23:59:59.999999999Z"), (0, "1970-01-01T00:00:00.000000000Z"),
        (4_102_444_800_000_000_000, "2100-01-01T00:00:00.000000000Z"),
        (4_107_542_400_000_000_000, "2100-03-01T00:00:00.000000000Z"),
        (Int64.min, "1677-09-21T00:12:43.145224192Z"),
        (Int64.max, "2262-04-11T23:47:16.854775807Z"),
    ])
    func `times are in UTC, leap years and all`(nanoseconds: Int64, text: String) {
        let sink = TestSink()
        let log = Log(
            clock: FixedClock(wall: nanoseconds), metrics: Registry(), to: sink,
            delivery: .immediate)
        log.logger(for: "test").info("now")
        #expect(sink.text.hasPrefix("{\"time\":\"\(text)\""))
    }

    @Test func `long texts and long lines are cut, and say so`() throws {
        let bench = Bench()
        let logger = bench.log.logger(for: "test")
        logger.info("long", ["text": .text(String(repeating: "ä", count: 1 << 20))])
        let many = LogValue.text(String(repeating: "\u{1}", count: 4 << 10))
        logger.info("many", ["a": many, "b": many, "c": 1, "d": 2])
        let lines = try bench.parsed
        let text = try #require((lines[0]["fields"] as? [String: Any])?["text"] as? String)
        #expect(text == String(repeating: "ä", count: 2 << 10) + "…")
        let fields = try #require(lines[1]["fields"] as? [String: Any])
        #expect(fields.keys.sorted() == ["a", "fields_left_out"])
        #expect(fields["fields_left_out"] as? Int == 3)
        #expect(bench.sink.lines.allSatisfy { $0.utf8.count < 33 << 10 })
    }

    // MARK: Levels

    @Test func `levels change while running, for all and for one component`() throws {
        var options = Log.Options()
        options.levels = ["http": .error]
        let bench = Bench(options)
        let raft = bench.log.logger(for: "raft")
        let http = bench.log.logger(for: "http")
        func shown(_ level: Level) -> [Bool] { [raft.isOn(level), http.isOn(level)] }
        #expect(shown(.info) == [true, false])
        bench.log.setLevel(.debug)
        #expect(shown(.debug) == [true, false])
        try bench.log.setLevel(.warning, for: "raft")
        try bench.log.setLevel(nil, for: "http")
        #expect(shown(.debug) == [false, true])
        #expect(shown(.warning) == [true, true])
        bench.log.setLevel(.error)
        #expect(shown(.warning) == [true, false])
    }

    @Test func `an unknown component is an error that names the known ones`() {
        let bench = Bench()
        _ = bench.log.logger(for: "raft")
        _ = bench.log.logger(for: "http")
        let error = #expect(throws: UnknownComponent.self) {
            try bench.log.setLevel(.debug, for: "rafd")
        }
        #expect(error?.description == "no component 'rafd' logs here; there are: http, raft")
    }

    @Test func `fields of a level that is off are not evaluated`() {
        let bench = Bench()
        func never() -> LogFields {
            Issue.record("evaluated")
            return [:]
        }
        bench.log.logger(for: "test").debug("quiet", never())
        #expect(bench.sink.text.isEmpty)
    }

    // MARK: Repeats

    @Test func `a repeated message is counted, and summed up when its window ends`() throws {
        let bench = Bench()
        let logger = bench.log.logger(for: "disk")
        func slow(_ group: UInt64) { logger.with(group: group).warning("slow", ["ms": 5]) }
        for _ in 0..<25 { slow(1) }
        slow(2)  // another group has its own count
        #expect(bench.sink.lines.count == 11)
        bench.clock.advance(by: .seconds(10))
        logger.info("something else")
        let lines = try bench.parsed.suffix(2)
        #expect(lines.first?["message"] as? String == "slow")
        #expect(lines.first?["level"] as? String == "warning")
        #expect(lines.first?["group"] as? Int == 1)
        #expect((lines.first?["fields"] as? [String: Int]) == ["suppressed": 15])
        slow(1)
        #expect(bench.sink.lines.count == 14)
        #expect(bench.metrics.text.contains("\ncairn_log_lines_suppressed_total 15\n"))
    }

    @Test func `a sweep and a flush bring the summaries that nothing else would`() {
        let bench = Bench()
        let logger = bench.log.logger(for: "disk")
        func slow() { logger.warning("slow") }
        for _ in 0..<12 { slow() }
        bench.log.sweep()
        #expect(bench.sink.lines.count == 10)
        bench.clock.advance(by: .seconds(10))
        bench.log.sweep()
        #expect(bench.sink.lines.count == 11)
        for _ in 0..<12 { slow() }
        bench.log.flush(within: .zero)
        #expect(bench.sink.lines.last?.contains(#""fields":{"suppressed":2}"#) == true)
    }

    @Test func `counting repeats takes bounded room, and forgetting one sums it up`() {
        var options = Log.Options()
        options.repeatsMax = 1
        let bench = Bench(options)
        let logger = bench.log.logger(for: "test")
        func say(_ group: UInt64) { logger.with(group: group).info("again") }
        say(0)
        say(0)
        for group in 1...127 as ClosedRange<UInt64> { say(group) }
        #expect(bench.sink.lines.count == 128)
        say(128)  // group 0 makes room
        #expect(bench.sink.lines.count == 130)
        #expect(bench.sink.lines[128].contains(#""group":0,"message":"again","fields":{"supp"#))
    }

    // MARK: The queue

    @Test func `lines of many threads stay whole, and none is lost`() throws {
        var options = Log.Options()
        options.repeatsMax = .max
        options.queueByteCountMax = 64 << 20
        let bench = Bench(options, delivery: .queued)
        DispatchQueue.concurrentPerform(iterations: 4) { thread in
            let logger = bench.log.logger(for: "thread \(thread)")
            for index in 0..<500 { logger.info("line", ["index": .number(index)]) }
        }
        #expect(bench.log.flush(within: .seconds(30)))
        var next: [String: Int] = [:]
        for line in try bench.parsed {
            let component = try #require(line["component"] as? String)
            let fields = try #require(line["fields"] as? [String: Int])
            #expect(fields["index"] == next[component, default: 0])
            next[component, default: 0] += 1
        }
        #expect(next.values.allSatisfy { $0 == 500 } && next.count == 4)
    }

    @Test func `a slow sink never holds a caller up, and what is dropped is counted`() throws {
        var options = Log.Options()
        options.repeatsMax = .max
        options.queueByteCountMax = 4 << 10
        let bench = Bench(options, delivery: .queued)
        let logger = bench.log.logger(for: "test")
        bench.sink.whileClosed {
            for index in 0..<1000 { logger.info("line", ["index": .number(index)]) }
            #expect(!bench.log.flush(within: .milliseconds(1)))
        }
        #expect(bench.log.flush(within: .seconds(30)))
        let lines = try bench.parsed
        let shown = lines.filter { $0["message"] as? String == "line" }.count
        let dropped = lines.compactMap { ($0["fields"] as? [String: Int])?["lines"] }.reduce(0, +)
        #expect(shown + dropped == 1000)
        #expect(dropped > 900)
        #expect(bench.sink.text.utf8.count < 3 * (4 << 10))
        #expect(bench.metrics.text.contains("\ncairn_log_lines_dropped_total \(dropped)\n"))
        logger.info("afterwards")
        #expect(bench.log.flush(within: .seconds(30)))
        #expect(bench.sink.text.contains("afterwards"))
    }

    @Test func `lines that the sink loses are counted`() {
        let bench = Bench(sink: TestSink(isBroken: true))
        bench.log.logger(for: "test").info("lost")
        #expect(bench.metrics.text.contains("\ncairn_log_lines_dropped_total 1\n"))
    }

    @Test func `a pipe takes every byte, however slowly it is read`() throws {
        let pipe = Pipe()
        let text = String(repeating: "0123456789abcde\n", count: 1 << 15)  // eight pipes full
        let reader = DispatchQueue(label: "reader")
        let read = Mutex<Data>(Data())
        let done = DispatchSemaphore(value: 0)
        let input = pipe.fileHandleForReading.fileDescriptor
        let output = pipe.fileHandleForWriting.fileDescriptor
        #expect(fcntl(output, F_SETFL, O_NONBLOCK) == 0)
        reader.async {
            let data = FileHandle(fileDescriptor: input).readDataToEndOfFile()
            read.withLock { $0 = data }
            done.signal()
        }
        #expect(DescriptorSink(output).write(unsafe Array(text.utf8).span.bytes))
        try pipe.fileHandleForWriting.close()
        #expect(done.wait(timeout: .now() + 30) == .success)
        #expect(String(decoding: read.withLock { $0 }, as: UTF8.self) == text)
        #expect(!DescriptorSink(-1).write(unsafe Array("x".utf8).span.bytes))
    }
}

extension Registry {
    var text: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
