package import Cluster
internal import Raft
internal import Schema
package import Telemetry
internal import World

/// What a node tells Prometheus. What happens is counted as it happens (`ReplicaMeter`, notices,
/// requests); what is a level is looked at when somebody asks (`show`).
///
/// Series of single groups are there for the first `groupCountMax` of a node's; for all of them
/// there are totals and maxima.
package final class NodeMetrics: ReplicaMeter {
    static let groupCountMax = 48

    let levels: NodeLevels
    private let slow: SlowCommands
    private let spans: (any SpanSink)?

    private let journalWrite, journalSync, journalBatch: Histogram
    private let apply, flush, commandTime, readTime: Histogram
    private let appliedCount, queryCount, commandCount, readCount: Counter
    private let stages: [Histogram]
    private let roles: Family<Counter>
    private let giveUps: Family<Counter>
    private let transfers: Family<Counter>
    private let alarms: Family<Counter>
    private let nativeRequests: Family<Counter>
    private let nativeAnswers: Family<Counter>
    private let nativeDone: Counter

    package init(
        _ registry: Registry, slow: SlowCommands, spans: (any SpanSink)? = nil
    ) {
        self.slow = slow
        self.spans = spans
        levels = NodeLevels(registry)
        journalWrite = registry.histogram(
            "cairn_journal_write_seconds", "Time to make a batch of the journal durable.", .latency)
        journalSync = registry.histogram(
            "cairn_journal_sync_seconds", "Time that the last sync of a batch took.", .latency)
        journalBatch = registry.histogram(
            "cairn_journal_batch_entries", "Log entries in a batch of the journal.", .batch)
        apply = registry.histogram(
            "cairn_state_work_seconds", "Time for a batch of applied entries and queries.", .latency
        )
        flush = registry.histogram(
            "cairn_state_flush_seconds", "Time to write applied changes to the store.", .latency)
        appliedCount = registry.counter(
            "cairn_state_applied_entries_total", "Log entries applied to state machines.")
        queryCount = registry.counter(
            "cairn_state_queries_total", "Queries answered by state machines.")
        commandTime = registry.histogram(
            "cairn_command_seconds", "Time from a command's coming to its answer, by batch.",
            .latency)
        commandCount = registry.counter(
            "cairn_commands_total", "Commands answered after they were applied.")
        readTime = registry.histogram(
            "cairn_read_seconds", "Time until a linearizable read may be done, by batch.", .latency)
        readCount = registry.counter(
            "cairn_reads_total", "Linearizable reads that were let through or refused.")
        let stages = registry.histogram(
            "cairn_command_stage_seconds",
            "Time from one stage of a batch of commands to the next; the stage is what ends it.",
            .latency, labels: ["stage"])
        self.stages = CommandTimes.stageNames.map { stages.child($0) }
        roles = registry.counter(
            "cairn_raft_role_changes_total", "Replicas that took a role in a new term.",
            labels: ["role"])
        giveUps = registry.counter(
            "cairn_raft_leaderships_given_up_total", "Leaderships given up, by reason.",
            labels: ["reason"])
        transfers = registry.counter(
            "cairn_raft_transfers_total", "Leaderships handed over, by outcome.",
            labels: ["outcome"])
        alarms = registry.counter(
            "cairn_alarms_total", "Notices that somebody should look at, by kind.",
            labels: ["kind"])
        nativeRequests = registry.counter(
            "cairn_native_requests_total", "Requests of native clients, by kind.",
            labels: ["kind"])
        nativeAnswers = registry.counter(
            "cairn_native_answers_total", "Answers to native clients: done, or why not.",
            labels: ["outcome"])
        nativeDone = nativeAnswers.child("done")
        // There from the start, so that a rate over them has a first value.
        for role in ["leader", "candidate", "follower"] { _ = roles.child(role) }
        for kind in NodeNotice.alarmKinds { _ = alarms.child(kind) }
        for reason in Raft.Notice.GiveUp.kinds { _ = giveUps.child(reason) }
        for outcome in ["succeeded", "failed"] { _ = transfers.child(outcome) }
    }

    // MARK: What happens

    package func logWorked(_ work: LogWork) {
        journalWrite.observe(work.time)
        journalSync.observe(work.syncTime)
        journalBatch.observe(UInt64(work.entryCount))
    }

    package func stateWorked(_ work: StateWork) {
        apply.observe(work.time)
        appliedCount.add(UInt64(work.entryCount))
        queryCount.add(UInt64(work.queryCount))
    }

    package func applied(_ group: UInt64, _ entries: [AppliedEntry], in time: Duration) {
        spans?.applied(group, entries, in: time)
    }

    package func flushed(in time: Duration) {
        flush.observe(time)
    }

    package func answered(_ times: CommandTimes) {
        commandCount.add(UInt64(times.count))
        commandTime.observe(times.total)
        for (stage, time) in zip(stages, times.stages) { stage.observe(time) }
        slow.look(at: times)
        spans?.take(times)
    }

    package func answeredReads(_ count: Int, in time: Duration) {
        readCount.add(UInt64(count))
        readTime.observe(time)
    }

    func note(_ notice: NodeNotice) {
        switch notice {
        case .core(_, .roleChanged(let role, _, _)):
            switch role {
            case .leader: roles.child("leader").add()
            case .candidate: roles.child("candidate").add()
            case .follower: roles.child("follower").add()
            case .preCandidate: break
            }
        case .core(_, .leadershipGivenUp(let reason)): giveUps.child(reason.kind).add()
        case .core(_, .transferEnded(_, let succeeded)):
            transfers.child(succeeded ? "succeeded" : "failed").add()
        default: break
        }
        if let kind = notice.alarmKind { alarms.child(kind).add() }
    }

    func asked(_ body: ClientRequestBody) {
        let kind =
            switch body {
            case .open: "open"
            case .command: "command"
            case .read: "read"
            case .status: "status"
            case .report: "report"
            case .transfer: "transfer"
            case .join: "join"
            case .mark: "mark"
            case .export: "export"
            case .page: "page"
            case .log: "log"
            case .recoveryReports: "recovery_reports"
            case .recover: "recover"
            case .renew: "renew"
            case .standing: "standing"
            }
        nativeRequests.child(kind).add()
    }

    func answered(_ body: ClientAnswerBody) {
        // The codes are a closed list of ours, and the registry bounds it whatever comes.
        if case .refused(let failure) = body {
            nativeAnswers.child(failure.code).add()
        } else {
            nativeDone.add()
        }
    }
}

/// Takes commands that are done here, and entries that are applied, to tell others of them.
package protocol SpanSink: AnyObject, Sendable {
    func take(_ times: CommandTimes)
    func applied(_ group: UInt64, _ entries: [AppliedEntry], in time: Duration)
}

extension CommandTimes {
    package static let stageNames = ["proposed", "durable", "committed", "applied", "answered"]

    /// What each stage took after the one before it; a stage that came out of order took nothing.
    package var stages: [Duration] {
        var before = received
        let reached: [Instant?] = [proposed, durable, committed, applied, answered]
        return reached.map { reached in
            guard let reached, reached > before else { return .zero }
            defer { before = reached }
            return reached - before
        }
    }
}

extension Raft.Notice.GiveUp {
    static let kinds = ["quorum_lost", "disk_stalled", "disk_full", "removed", "priority"]

    var kind: String {
        switch self {
        case .quorumLost: "quorum_lost"
        case .diskStalled: "disk_stalled"
        case .diskFull: "disk_full"
        case .removed: "removed"
        case .priority: "priority"
        }
    }
}

extension NodeNotice {
    static let alarmKinds = [
        "journal", "rolled_back", "store", "fenced", "clock", "no_room", "disk", "distrusted",
        "rebuild", "version",
    ]

    /// Nil unless somebody should look at it.
    var alarmKind: String? {
        guard isAlarming else { return nil }
        return switch self {
        case .found, .identityRestored, .journalLost, .logRotted: "journal"
        case .rolledBack: "rolled_back"
        case .storeSetAside, .storeMissing: "store"
        case .fenced: "fenced"
        case .clockDiffers: "clock"
        case .waitsForRoom: "no_room"
        case .versionsDiffer: "version"
        case .diskIs: "disk"
        case .core(_, .memberDistrusted): "distrusted"
        case .core(_, .rebuildNeeded): "rebuild"
        case .core(_, .leadershipGivenUp): "disk"
        default: "other"
        }
    }
}
