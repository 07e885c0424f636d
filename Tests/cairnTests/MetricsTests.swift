import Foundation  // Files of the repository.
import Testing

/// What a node tells those who watch it.
@Suite struct MetricsTests {
    /// What is said of a metric, and its samples.
    private static func metrics(of server: RunningServer) throws -> String {
        let answer = try server.answer(to: "GET /metrics")
        #expect(answer.hasPrefix("HTTP/1.1 200 "), "\(answer.prefix(200))")
        let head = try #require(answer.range(of: "\r\n\r\n"))
        return String(answer[head.upperBound...])
    }

    @Test func `every layer has metrics, with a sentence for each`() throws {
        try withFolder { folder in
            let server = try RunningServer(folder: folder)
            #expect(try server.cairn("kv", "put", "a", "1").code == 0)
            #expect(try server.cairn("kv", "get", "a").code == 0)
            let metrics = try Self.metrics(of: server)
            let lines = metrics.split(separator: "\n")
            for sample in [
                #"cairn_node_ready 1"#, #"cairn_raft_groups{role="leader"} 3"#,
                #"cairn_raft_leader{group="0"} 1"#, #"cairn_raft_groups_leaderless 0"#,
                #"cairn_disk_state{state="well"} 1"#, #"cairn_links_up 0"#,
                #"cairn_native_requests_total{kind="read"} 1"#,
                #"cairn_http_requests_total{path="/metrics"} 1"#, "cairn_clock_off 0",
            ] {
                #expect(lines.contains { $0 == sample }, "\(sample)")
            }
            // These are not known beforehand, but not zero.
            for name in [
                "cairn_journal_sync_seconds_count", "cairn_journal_written_bytes_total",
                "cairn_journal_segments_max", "cairn_state_applied_entries_total",
                "cairn_commands_total", "cairn_command_seconds_count", "cairn_reads_total",
                #"cairn_command_stage_seconds_count{stage="durable"}"#,
                #"cairn_raft_commit_index{group="4294967296"}"#, "process_cpu_seconds_total",
                "process_resident_memory_bytes", "process_open_fds", "process_threads",
                "cairn_data_free_bytes", "cairn_certificate_left_seconds",
            ] {
                let sample = lines.first { $0.hasPrefix(name + " ") }
                #expect(sample.map { !$0.hasSuffix(" 0") } == true, "\(name): \(sample ?? "-")")
            }
            let types = lines.filter { $0.hasPrefix("# TYPE ") }
            let helps = lines.filter { $0.hasPrefix("# HELP ") }
            #expect(types.count == helps.count && types.count > 80, "\(types.count)")
            #expect(server.stop() == 0)
        }
    }

    @Test func `what is named in alerts and on the dashboard is served`() throws {
        let monitoring = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "cluster/monitoring")
        var named: Set<String> = []
        for file in ["rules.yml", "dashboard.json"] {
            let text = try String(contentsOf: monitoring.appending(path: file), encoding: .utf8)
            for match in text.matches(of: /\b(cairn|process)_[a-z0-9_]+/) {
                var name = String(match.output.0)
                for suffix in ["_bucket", "_sum", "_count"] where name.hasSuffix(suffix) {
                    name.removeLast(suffix.count)
                }
                named.insert(name)
            }
        }
        #expect(named.count > 30)
        try withFolder { folder in
            let server = try RunningServer(folder: folder)
            let metrics = try Self.metrics(of: server)
            for name in named.sorted() {
                #expect(metrics.contains("# TYPE \(name) "), "nothing serves \(name)")
            }
            #expect(server.stop() == 0)
        }
    }

    @Test func `a deep look says how each part is`() throws {
        try withFolder { folder in
            let server = try RunningServer(folder: folder)
            let deep = try server.answer(to: "GET /health/deep")
            #expect(deep.hasPrefix("HTTP/1.1 200 "), "\(deep)")
            for part in ["replicas", "journal", "state", "links", "clock", "certificate"] {
                #expect(deep.contains(#""\#(part)":"well""#), "\(deep)")
            }
            #expect(server.stop() == 0)
        }
    }

    @Test func `slow commands are logged with the time of each stage`() throws {
        try withFolder { folder in
            let server = try RunningServer(["--slow-after", "1ms"], folder: folder)
            let value = String(repeating: "v", count: 100_000)
            for key in 0..<10 { _ = try server.cairn("kv", "put", "\(key)", value) }
            let line = server.line(
                with: #""message":"slow commands""#, #""durable":"#, #""committed":"#,
                #""applied":"#, #""index":"#)
            #expect(line != nil, "\(server.talk)")
            #expect(server.stop() == 0)
        }
    }
}
