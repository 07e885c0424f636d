package import Cluster
internal import Journal
package import Platform
internal import Raft
internal import Telemetry
internal import World

/// What was looked at, all at one moment.
package struct NodeLook: Sendable {
    package var node: UInt64
    /// Nil: ready.
    package var obstacle: String?
    package var host = HostFigures()
    /// By RocksDB's names.
    package var store: [String: Double] = [:]
    package var process: ProcessFigures?
    package var room: FolderRoom?
    /// Until the node's own certificate ends; nil where it can't be read.
    package var certificateTime: Duration?

    package init(node: UInt64, obstacle: String? = nil) {
        self.node = node
        self.obstacle = obstacle
    }
}

/// The levels of a node, as of the last look.
final class NodeLevels: Sendable {
    private let set: [@Sendable (NodeLook) -> Void]

    func show(_ look: NodeLook) {
        for set in set { set(look) }
    }

    init(_ registry: Registry) {
        var list = List(registry: registry)
        list.addNode()
        list.addJournal()
        list.addGroups()
        list.addState()
        list.addLinks()
        list.addProcess()
        set = list.set
    }
}

private struct List {
    let registry: Registry
    var set: [@Sendable (NodeLook) -> Void] = []

    private mutating func gauge(
        _ name: String, _ help: String, _ value: @escaping @Sendable (NodeLook) -> Int?
    ) {
        let gauge = registry.gauge(name, help)
        set.append { look in if let value = value(look) { gauge.set(value) } }
    }

    private mutating func counter(
        _ name: String, _ help: String, _ value: @escaping @Sendable (NodeLook) -> Int?
    ) {
        let counter = registry.counter(name, help)
        set.append { look in if let value = value(look) { counter.advance(to: UInt64(value)) } }
    }

    private mutating func gauges(
        _ name: String, _ help: String, by label: String,
        _ values: @escaping @Sendable (NodeLook) -> [(String, Int)]
    ) {
        let family = registry.gauge(name, help, labels: [label])
        set.append { look in
            family.show(
                values(look).map { value, level in (values: [value], set: { $0.set(level) }) })
        }
    }

    mutating func addNode() {
        gauge("cairn_node_ready", "1 if the node does its part, 0 if not.") {
            $0.obstacle == nil ? 1 : 0
        }
        gauge("cairn_node_stopping", "1 while the node hands over what it leads.") {
            $0.host.isStopping ? 1 : 0
        }
        gauge("cairn_node_number", "The number of this node in its cluster.") {
            Int(clamping: $0.node)
        }
        gauges("cairn_disk_state", "1 for the state that the node's disk is in.", by: "state") {
            look in
            [("well", DiskState.well), ("slow", .slow), ("full", .full), ("damaged", .damaged)].map
            { ($0, look.host.disk == $1 ? 1 : 0) }
        }
        gauge("cairn_data_size_bytes", "Size of the file system with the data folder.") {
            $0.room?.byteCount
        }
        gauge("cairn_data_free_bytes", "Room on the file system with the data folder.") {
            $0.room?.byteCountFree
        }
        gauge("cairn_clock_off", "1 while this machine's clock differs from most nodes'.") {
            $0.host.isClockOff ? 1 : 0
        }
        let certificate = registry.seconds(
            "cairn_certificate_left_seconds", "Until the node's certificate ends.")
        set.append { look in if let time = look.certificateTime { certificate.set(time) } }
        gauge("cairn_errands_groups", "Groups that this node does errands for.") {
            $0.host.errandGroupCount
        }
        gauge("cairn_errands_waiting", "Questions of errands that are not answered yet.") {
            $0.host.errandsAsked
        }
        gauge("cairn_requests_waiting", "Commands and reads that are not answered yet.") {
            $0.host.waitingCount
        }
    }

    mutating func addJournal() {
        counter("cairn_journal_batches_total", "Batches made durable.") {
            $0.host.journal?.batchCount
        }
        counter("cairn_journal_written_bytes_total", "Written to the journal.") {
            $0.host.journal?.byteCountWritten
        }
        counter("cairn_journal_copied_bytes_total", "Copied so that old segments could go.") {
            $0.host.journal?.byteCountCopied
        }
        counter("cairn_journal_rotten_entries_total", "Entries that had been good, and were bad.") {
            $0.host.journal?.rottenCount
        }
        gauges("cairn_journal_segments", "Segments: in use, and ready to be.", by: "state") {
            guard let journal = $0.host.journal else { return [] }
            return [("live", journal.segmentCount), ("spare", journal.spareCount)]
        }
        gauge("cairn_journal_segments_max", "Segments that the journal may have.") {
            $0.host.journal?.segmentCountMax
        }
        gauge("cairn_journal_entries", "Entries that are still needed.") {
            $0.host.journal?.entryCount
        }
        gauge("cairn_journal_live_bytes", "Of entries that are still needed.") {
            $0.host.journal?.byteCountLive
        }
    }

    mutating func addGroups() {
        gauges("cairn_raft_groups", "Replicas on this node, by role.", by: "role") { look in
            var counts = ["leader": 0, "candidate": 0, "follower": 0]
            for group in look.host.groups { counts[group.roleName, default: 0] += 1 }
            return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        }
        gauge("cairn_raft_groups_quiet", "Replicas of groups that rest.") {
            $0.host.groups.count { $0.isQuiescent }
        }
        gauge("cairn_raft_groups_leaderless", "Replicas that know of no leader.") {
            $0.host.groups.count { $0.leader == nil }
        }
        gauge("cairn_raft_groups_fenced", "Replicas that are damaged, and being made anew.") {
            $0.host.fenced.count
        }
        gauge("cairn_raft_groups_installing", "Replicas that take in a snapshot.") {
            $0.host.installing.count
        }
        gauge("cairn_raft_groups_changing", "Groups led here whose members change.") {
            $0.host.groups.count { $0.role == .leader && !$0.isSettled }
        }
        gauge("cairn_raft_apply_lag_entries", "Committed and not applied, where that is most.") {
            $0.host.groups.map { $0.commit - min($0.commit, $0.applied) }.max() ?? 0
        }
        gauge("cairn_raft_commit_lag_entries", "Appended and not committed, where that is most.") {
            $0.host.groups.map { $0.last - min($0.last, $0.commit) }.max() ?? 0
        }
        gauge(
            "cairn_raft_follower_lag_entries",
            "How far the slowest member is behind, of groups led here, where that is most."
        ) { $0.host.groups.map(\.followerLag).max() ?? 0 }
        gauge("cairn_raft_entries_bytes", "Of entries in memory, of all groups.") {
            $0.host.entryByteCount
        }
        gauge("cairn_raft_entries_max_bytes", "That entries may take in memory.") {
            $0.host.entryByteCountMax
        }
        perGroup("cairn_raft_leader", "1 where this node leads the group.") {
            $0.role == .leader ? 1 : 0
        }
        perGroup("cairn_raft_term", "The group's term, as its replica here knows it.") {
            Int(clamping: $0.term.rawValue)
        }
        perGroup("cairn_raft_commit_index", "The last entry that is known to be committed.") {
            Int(clamping: $0.commit.rawValue)
        }
        perGroup("cairn_raft_applied_index", "The last entry that is applied.") {
            Int(clamping: $0.applied.rawValue)
        }
        perGroup("cairn_raft_last_index", "The last entry in the log.") {
            Int(clamping: $0.last.rawValue)
        }
        perGroup("cairn_raft_voters", "Members that vote, as the replica here knows them.") {
            $0.membership.configuration.incoming.voters.count
        }
    }

    private mutating func perGroup(
        _ name: String, _ help: String, _ value: @escaping @Sendable (GroupStatus) -> Int
    ) {
        gauges(name, help, by: "group") { look in
            look.host.groups.prefix(NodeMetrics.groupCountMax).map { ("\($0.group)", value($0)) }
        }
    }

    mutating func addState() {
        gauge("cairn_state_pending_bytes", "Of applied changes that are not in the store yet.") {
            $0.host.state.byteCountPending
        }
        gauge("cairn_sessions_cached", "Sessions of clients that are in memory.") {
            $0.host.state.sessionCount
        }
        counter("cairn_state_checked_groups_total", "States read through from end to end.") {
            $0.host.checkedGroupCount
        }
        for (name, property, help) in [
            ("cairn_rocksdb_keys", "rocksdb.estimate-num-keys", "Keys in the store, about."),
            ("cairn_rocksdb_files_bytes", "rocksdb.live-sst-files-size", "Of files in use."),
            (
                "cairn_rocksdb_memtables_bytes", "rocksdb.cur-size-all-mem-tables",
                "Of changes in the store's memory."
            ),
            ("cairn_rocksdb_cache_bytes", "cache.bytes", "Of blocks kept in memory."),
            ("cairn_rocksdb_cache_max_bytes", "cache.bytes-max", "How many there may be."),
            (
                "cairn_rocksdb_compaction_pending_bytes",
                "rocksdb.estimate-pending-compaction-bytes", "That compactions have to go through."
            ),
            (
                "cairn_rocksdb_compactions", "rocksdb.num-running-compactions",
                "Compactions that run."
            ),
            ("cairn_rocksdb_flushes", "rocksdb.num-running-flushes", "Flushes that run."),
            (
                "cairn_rocksdb_stopped", "rocksdb.is-write-stopped",
                "1 while the store takes no writes."
            ),
            ("cairn_rocksdb_snapshots", "rocksdb.num-snapshots", "Snapshots that are open."),
            (
                "cairn_rocksdb_background_errors", "rocksdb.background-errors",
                "Flushes and compactions that failed since the start."
            ),
        ] {
            gauge(name, help) { look in
                look.store[property].map { Int(clamping: Int64($0.rounded())) }
            }
        }
    }

    mutating func addLinks() {
        gauge("cairn_links_up", "Other nodes that this one is connected with.") {
            $0.host.peers.count { $0.isConnected }
        }
        gauge("cairn_links_down", "Other nodes that this one is not connected with.") {
            $0.host.peers.count { !$0.isConnected }
        }
        gauges("cairn_link_up", "1 while connected with the node.", by: "peer") {
            $0.host.peers.map { ("\($0.node)", $0.isConnected ? 1 : 0) }
        }
        gauges("cairn_link_queued_bytes", "That wait to be sent to the node.", by: "peer") {
            $0.host.peers.map { ("\($0.node)", $0.byteCountQueued + $0.byteCountUnsent) }
        }
        let trips = registry.seconds(
            "cairn_link_round_trip_seconds", "To the node and back, as the kernel measures it.",
            labels: ["peer"])
        set.append { look in
            trips.show(
                look.host.peers.compactMap { peer in
                    peer.roundTrip.map { time in (values: ["\(peer.node)"], set: { $0.set(time) }) }
                })
        }
        counter("cairn_links_sent_bytes_total", "Sent to other nodes, before TLS.") {
            $0.host.byteCountSent
        }
        counter("cairn_links_received_bytes_total", "Received from other nodes, after TLS.") {
            $0.host.byteCountReceived
        }
        counter("cairn_links_sent_frames_total", "Frames sent to other nodes.") {
            $0.host.sentFrameCount
        }
        counter("cairn_links_sent_messages_total", "Messages of groups in those frames.") {
            $0.host.sentMessageCount
        }
        counter("cairn_links_refused_total", "Connections that never became links of nodes.") {
            $0.host.refusedLinkCount
        }
    }

    /// By the names that Prometheus's own libraries use.
    mutating func addProcess() {
        gauge("process_resident_memory_bytes", "Memory of the process.") {
            $0.process?.byteCountResident
        }
        gauge("process_open_fds", "Open descriptors of the process.") {
            $0.process?.descriptorCount
        }
        gauge("process_max_fds", "Descriptors that the process may have.") {
            $0.process?.descriptorCountMax
        }
        gauge("process_threads", "Threads of the process.") { $0.process?.threadCount }
        gauge("process_start_time_seconds", "When the process began, since 1970.") {
            $0.process?.startTime
        }
        let time = registry.secondsCounter(
            "process_cpu_seconds_total", "Processor time of the process.")
        set.append { look in if let total = look.process?.processorTime { time.advance(to: total) }
        }
    }
}

extension GroupStatus {
    fileprivate var roleName: String {
        switch role {
        case .leader: "leader"
        case .candidate, .preCandidate: "candidate"
        case .follower: "follower"
        }
    }

    /// Of a group that is led here.
    var followerLag: Int {
        members.map { last - min(last, $0.match) }.max() ?? 0
    }
}
