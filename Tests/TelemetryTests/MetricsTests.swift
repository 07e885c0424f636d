import Dispatch
import Telemetry
import Testing

@Suite struct MetricsTests {
    @Test func `the text is what Prometheus reads`() throws {
        let registry = Registry()
        let requests = registry.counter(
            "cairn_requests_total", "Requests.\nBy \\ code.", labels: ["method", "code"])
        requests.child("GET", "200").add(3)
        requests.child("PUT", "quote \" backslash \\ newline \n ä").add()
        registry.gauge("cairn_depth", "Depth.").set(-7)
        let latency = registry.histogram("cairn_fsync_seconds", "Time.", .latency)
        latency.observe(.microseconds(10))
        latency.observe(.nanoseconds(10_001))
        latency.observe(.seconds(51))
        #expect(
            registry.text.hasPrefix(
                """
                # HELP cairn_depth Depth.
                # TYPE cairn_depth gauge
                cairn_depth -7
                # HELP cairn_fsync_seconds Time.
                # TYPE cairn_fsync_seconds histogram
                cairn_fsync_seconds_bucket{le="0.00001"} 1
                cairn_fsync_seconds_bucket{le="0.00002"} 2
                """))
        #expect(
            registry.text.hasSuffix(
                """
                cairn_fsync_seconds_bucket{le="50"} 2
                cairn_fsync_seconds_bucket{le="+Inf"} 3
                cairn_fsync_seconds_sum 51.000020001
                cairn_fsync_seconds_count 3
                # HELP cairn_requests_total Requests.\\nBy \\\\ code.
                # TYPE cairn_requests_total counter
                cairn_requests_total{method="GET",code="200"} 3
                cairn_requests_total{method="PUT",code="quote \\" backslash \\\\ newline \\n ä"} 1

                """))
        let read = try Exposition(registry.text)
        #expect(read.types.count == 3)
    }

    @Test func `the reader of these tests is strict`() {
        for bad in [
            "a 1\n", "# HELP a b\na 1\n", "# HELP a b\n# TYPE a counter\na 1",
            "# HELP a b\n# TYPE a counter\na 1\na 1\n", "# HELP a \\b\n# TYPE a counter\n",
            "# HELP a b\n# TYPE a gauge\na{} 1\n", "# HELP a b\n# TYPE a gauge\na{b=\"\"\"} 1\n",
            "# HELP a b\n# TYPE a gauge\na{b=\"1\",} 1\n", "# HELP a b\n# TYPE a gauge\n1a 1\n",
            "# HELP a b\n# TYPE a gauge\na one\n",
            "# HELP a b\n# TYPE a histogram\na_bucket{le=\"1\"} 1\na_sum 1\na_count 1\n",
            "# HELP a b\n# TYPE a histogram\na_bucket{le=\"1\"} 2\na_bucket{le=\"+Inf\"} 1\na_sum 1\na_count 1\n",
        ] {
            #expect(throws: Exposition.Malformed.self, "\(bad)") { try Exposition(bad) }
        }
    }

    @Test func `a value lands in the first bucket that is not below it`() throws {
        let registry = Registry()
        let size = registry.histogram("cairn_read_bytes", "Size.", Buckets(.bytes, [1, 10, 100]))
        for value in [0, 1, 2, 10, 11, 100, 101, 1 << 60] as [UInt64] { size.observe(value) }
        let read = try Exposition(registry.text)
        let counts = ["1", "10", "100", "+Inf"].map {
            read.samples[.init(name: "cairn_read_bytes_bucket", labels: ["le": $0])]
        }
        #expect(counts == [2, 4, 6, 8])
    }

    @Test func `what threads count at the same time adds up exactly`() throws {
        let registry = Registry()
        let counter = registry.counter("cairn_adds_total", "Adds.")
        let gauge = registry.gauge("cairn_level", "Level.")
        let histogram = registry.histogram("cairn_batch", "Batch.", .batch)
        let family = registry.counter("cairn_lanes_total", "Lanes.", labels: ["lane"])
        DispatchQueue.concurrentPerform(iterations: 8) { thread in
            for index in 0..<10_000 as Range<UInt64> {
                counter.add()
                gauge.add(thread % 2 == 0 ? 2 : -1)
                histogram.observe(index)
                if index % 100 == 0 { family.child("\(index % 300)").add(2) }
                if index % 2_000 == 0 { _ = try? Exposition(registry.text) }
            }
        }
        let read = try Exposition(registry.text)
        #expect(counter.value == 80_000)
        #expect(gauge.value == 40_000)
        #expect(read.samples[.init(name: "cairn_batch_count", labels: [:])] == 80_000)
        #expect(read.samples[.init(name: "cairn_batch_sum", labels: [:])] == 399_960_000)
        let lanes = read.samples.filter { $0.key.name == "cairn_lanes_total" }.values.reduce(0, +)
        #expect(lanes == 1_600)
    }

    @Test func `label values beyond the limit count together, and the text says whose`() throws {
        let registry = Registry(childCountMax: 2)
        let family = registry.counter("cairn_logins_total", "Logins.", labels: ["user"])
        for user in ["a", "b", "c", "d", "a"] { family.child(user).add() }
        let long = registry.counter("cairn_paths_total", "Paths.", labels: ["path"])
        long.child(String(repeating: "🗂", count: 1000)).add()
        let read = try Exposition(registry.text)
        func value(_ user: String) -> Double? {
            read.samples[.init(name: "cairn_logins_total", labels: ["user": user])]
        }
        #expect([value("a"), value("b"), value("c"), value("other")] == [2, 1, nil, 2])
        let overflow = Exposition.Sample(
            name: "cairn_metrics_overflow_total", labels: ["metric": "cairn_logins_total"])
        #expect(read.samples[overflow] == 2)
        #expect(read.samples.keys.allSatisfy { ($0.labels["path"] ?? "").utf8.count <= 128 })
    }

    @Test func `the same registration gives the same metric`() {
        let registry = Registry()
        registry.counter("cairn_x_total", "X.").add()
        registry.counter("cairn_x_total", "X.").add()
        #expect(registry.counter("cairn_x_total", "X.").value == 2)
    }

    @Test func `another registration under the same name is a bug`() async {
        await #expect(processExitsWith: .failure) {
            let registry = Registry()
            _ = registry.counter("cairn_x_total", "X.")
            _ = registry.gauge("cairn_x_total", "X.")
        }
    }

    @Test func `a bad name is a bug`() async {
        await #expect(processExitsWith: .failure) { _ = Registry().gauge("1x", "X.") }
        await #expect(processExitsWith: .failure) { _ = Registry().counter("x", "X.") }
        await #expect(processExitsWith: .failure) {
            _ = Registry().gauge("x", "X.", labels: ["le"])
        }
    }

    @Test func `what is counted elsewhere never goes back`() {
        let registry = Registry()
        let counter = registry.counter("cairn_things_total", "Things.")
        counter.advance(to: 7)
        counter.advance(to: 5)
        #expect(counter.value == 7)
        let time = registry.secondsCounter("cairn_work_seconds_total", "Work.")
        time.advance(to: .milliseconds(1500))
        time.advance(to: .seconds(1))
        #expect(registry.text.contains("cairn_work_seconds_total 1.5\n"))
        #expect(registry.text.contains("# TYPE cairn_work_seconds_total counter\n"))
    }

    @Test func `children that are not shown again are gone`() {
        let registry = Registry(childCountMax: 2)
        let peers = registry.seconds("cairn_trip_seconds", "Trips.", labels: ["peer"])
        peers.show([
            (values: ["1"], set: { $0.set(.seconds(1)) }),
            (values: ["2"], set: { $0.set(.milliseconds(2)) }),
        ])
        #expect(registry.text.contains(#"cairn_trip_seconds{peer="1"} 1"#))
        peers.show([(values: ["2"], set: { $0.set(.zero - .seconds(1)) })])
        #expect(!registry.text.contains(#"{peer="1"}"#))
        #expect(registry.text.contains(#"cairn_trip_seconds{peer="2"} 0"#))
        peers.show((1...3).map { peer in (values: ["\(peer)"], set: { $0.set(.zero) }) })
        #expect(!registry.text.contains(#"{peer="3"}"#))
        #expect(registry.text.contains(#"overflow_total{metric="cairn_trip_seconds"} 1"#))
    }
}
