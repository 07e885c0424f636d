internal import Raft
internal import RaftCluster
internal import Scripts

/// A cluster of Raft cores, driven by a script. Nothing happens that no command says: no time
/// passes, no packet arrives, no write becomes durable by itself.
///
/// A script begins with `members count=3`, which makes and starts that many voters; `spares=(4,5)`
/// are started without a membership. Settings follow by name, as in `election=5`.
///
/// Who acts is the first word after the command, as in `propose 1 commands=(a,b)`; `all` is
/// everyone. What happens is the output, input by input with its effects. `silent` leaves it out.
///
/// - `tick 1 count=3`, `campaign 1`, `propose 1 commands=(a,b)` or `size=100 count=3`, `read 1`,
///   `change 1 voters=(1,2) learners=(4) on=7`, `transfer 1 to=2`, `recover 1 voters=(1,2) epoch=1`,
///   `disk 1 age=3 full`, `unreachable 1 of=2`, `wake 1`: inputs.
/// - `deliver from=1 to=2 kind=append count=1`, `double …`, `drop …`: the packets that match, in
///   the order in which they were sent; those that are sent meanwhile wait.
/// - `persist 1 count=1`, `apply 1`, `flush 1`, `read-log 1`, `build 1`: work under way.
/// - `settle`: all of this until nothing is under way; `settle only=(1,2)` between these alone.
/// - `crash 1 keep=1`, `restart 1`, `wipe 1`, `copy 1`, `rollback 1`, `damage 1 from=4`,
///   `cut from=1 to=2`, `isolate 1`, `heal`: faults.
/// - `status 1`, `log 1`, `packets`, `history`: a look.
struct ClusterCases {
    private var cluster: Cluster?
    private var nextID: UInt64 = 1
    private var nextIncarnation: UInt64 = 0x100
    private var names = Names()

    static let opening = "members"

    mutating func answer(_ command: Command) throws(CaseError) -> String {
        if command.name == Self.opening { return try makeCluster(command) }
        guard var cluster else {
            throw CaseError(text: "error: no cluster; begin the script with members count=3")
        }
        if let text = try look(command, cluster) { return names.shorten(text) }
        cluster.journal = []
        try perform(command, &cluster)
        self.cluster = cluster
        let lines = cluster.journal ?? []
        if command.has("silent") {
            return lines.filter { $0.contains("FAILURE") }.joined(separator: "\n")
        }
        return names.shorten(Self.withoutSilence(lines).joined(separator: "\n"))
    }

    private mutating func makeCluster(_ command: Command) throws(CaseError) -> String {
        var settings = Settings()
        for argument in command.arguments {
            if let path = Self.settings[argument.name] {
                settings[keyPath: path] = try command.number(argument.name)
            }
        }
        settings.usesLeases = command.has("leases")
        var cluster = Cluster(settings: settings)
        let count = try command.number("count")
        guard (1...64).contains(count) else { throw CaseError(text: "error: count=\(count)") }
        let ids = (1...UInt64(count)).map { NodeID($0) }
        let witnesses = try command.ids("witnesses")
        let priorities = command.values(of: "priorities") ?? []
        var founders: [Member] = []
        for (place, id) in ids.enumerated() {
            founders.append(
                Member(
                    id, incarnation: Incarnation(id.rawValue), isWitness: witnesses.contains(id),
                    priority: place < priorities.count ? UInt8(priorities[place]) ?? 1 : 1))
        }
        guard let membership = try? Membership(voters: founders) else {
            throw CaseError(text: "error: these members are no configuration")
        }
        for founder in founders {
            cluster.add(
                founder.id, incarnation: Incarnation(founder.id.rawValue), membership: membership)
            cluster.start(founder.id)
        }
        for id in try command.ids("spares") {
            cluster.add(id, incarnation: Incarnation(id.rawValue))
            cluster.start(id)
        }
        self.cluster = cluster
        return cluster.failure ?? "\(membership)"
    }

    private static let settings: [String: any WritableKeyPath<Settings, Int> & Sendable] = [
        "heartbeat": \.heartbeatTicks, "election": \.electionTicks,
        "stall": \.diskStallTicks, "drift": \.clockDriftPercent,
        "reads": \.pendingReadCountMax, "message": \.messageByteCountMax,
        "command": \.commandByteCountMax, "inflight": \.inflightByteCountMax,
        "inflight-messages": \.inflightMessageCountMax,
        "uncommitted": \.uncommittedByteCountMax, "applying": \.applyingByteCountMax,
        "cached": \.cachedByteCountMax, "forwarded": \.forwardedProposalCountMax,
        "most": \.memberCountMax, "promotion": \.promotionTicks, "put-back": \.putBackTicks,
        "kept": \.keptByteCount, "straggler": \.stragglerByteCountMax,
        "piece": \.snapshotPieceByteCountMax, "retry": \.snapshotRetryTicks,
        "quiescence": \.quiescenceTicks,
    ]

    // MARK: What happens

    private mutating func perform(
        _ command: Command, _ cluster: inout Cluster
    ) throws(CaseError) {
        switch command.name {
        case "deliver", "double", "drop": try move(command, &cluster)
        case "settle": try settle(command, &cluster)
        case "heal": cluster.heal()
        case "cut":
            cluster.cut(from: try command.id("from"), to: try command.id("to"))
        default:
            for id in try members(command, cluster) { try perform(command, id, &cluster) }
        }
    }

    private mutating func perform(
        _ command: Command, _ id: NodeID, _ cluster: inout Cluster
    ) throws(CaseError) {
        let count = try command.number("count", or: 1)
        switch command.name {
        case "tick": for _ in 0..<count { cluster.step(id, .tick) }
        case "campaign": cluster.step(id, .campaign)
        case "wake": cluster.step(id, .wake)
        case "read": cluster.step(id, .read(ReadID(fresh())))
        case "propose": cluster.step(id, .propose(ProposalID(fresh()), try commands(command)))
        case "change": try change(command, id, &cluster)
        case "transfer": cluster.step(id, .transferLeadership(to: try command.id("to", or: nil)))
        case "unreachable": cluster.step(id, .unreachable(try command.id("of")))
        case "disk":
            let health = DiskHealth(
                probeAgeTicks: try command.number("age", or: 0), takesWrites: !command.has("full"))
            cluster.step(id, .disk(health))
        case "recover":
            let voters = try members(command.ids("voters"), cluster)
            let epoch = UInt16(clamping: try command.number("epoch"))
            cluster.step(id, .recover(RecoveryPlan(voters: voters, epoch: epoch)))
        case "persist": cluster.persist(id, count: try command.number("count", or: .max))
        case "apply": cluster.apply(id, count: try command.number("count", or: .max))
        case "flush": cluster.flush(id)
        case "read-log": cluster.answerLogRead(id)
        case "build": cluster.buildSnapshot(id, fails: command.has("fails"))
        case "crash": cluster.crash(id, keeping: try command.number("keep", or: 0))
        case "restart": cluster.start(id)
        case "wipe":
            cluster.wipe(id, incarnation: Incarnation(nextIncarnation))
            nextIncarnation += 1
        case "copy": cluster.copyStore(id)
        case "rollback": cluster.rollBack(id)
        case "damage":
            cluster.damage(id, from: LogIndex(UInt64(try command.number("from"))))
        case "isolate":
            for other in cluster.members where other.id != id {
                cluster.cut(from: id, to: other.id)
                cluster.cut(from: other.id, to: id)
            }
        default: throw CaseError(text: "error: unknown command \(command.name)")
        }
    }

    private mutating func fresh() -> UInt64 {
        defer { nextID += 1 }
        return nextID
    }

    private func commands(_ command: Command) throws(CaseError) -> [[UInt8]] {
        if let texts = command.values(of: "commands") { return texts.map { Array($0.utf8) } }
        let size = try command.number("size")
        let mark = UInt8(truncatingIfNeeded: nextID)
        return [[UInt8]](
            repeating: [UInt8](repeating: mark, count: size),
            count: try command.number("count", or: 1))
    }

    private mutating func change(
        _ command: Command, _ id: NodeID, _ cluster: inout Cluster
    ) throws(CaseError) {
        guard let replica = cluster[id]?.replica else { return }
        let plannedOn = try command.number("on", or: Int(replica.membershipIndex.rawValue))
        func described(_ ids: [NodeID]) -> [Member] {
            ids.map { replica.membership[$0] ?? Member($0) }
        }
        let plan = MembershipPlan(
            plannedOn: LogIndex(UInt64(plannedOn)), voters: described(try command.ids("voters")),
            learners: described(try command.ids("learners")))
        cluster.step(id, .changeMembership(ProposalID(fresh()), plan))
    }

    private func members(
        _ ids: [NodeID], _ cluster: Cluster
    ) throws(CaseError) -> [Member] {
        ids.map { Member($0, incarnation: cluster[$0]?.store.incarnation) }
    }

    private func move(_ command: Command, _ cluster: inout Cluster) throws(CaseError) {
        let from = try command.id("from", or: nil)
        let to = try command.id("to", or: nil)
        let kinds = command.values(of: "kind")
        var remaining = try command.number("count", or: .max)
        var skipped = try command.number("skip", or: 0)
        var position = 0
        var end = cluster.packets.count
        var isNothingMoved = true
        while position < end, remaining > 0 {
            let packet = cluster.packets[position]
            let isMatch =
                (from == nil || packet.from == from) && (to == nil || packet.to == to)
                && (kinds?.contains(packet.kind) ?? true)
            guard isMatch, skipped == 0 else {
                if isMatch { skipped -= 1 }
                position += 1
                continue
            }
            isNothingMoved = false
            remaining -= 1
            if command.name == "double" {
                cluster.duplicate(position)
                position += 1
            } else {
                if command.name == "drop" {
                    cluster.drop(position)
                } else {
                    cluster.deliver(position)
                }
                end -= 1
            }
        }
        if isNothingMoved { cluster.note("no such packet") }
    }

    private func settle(_ command: Command, _ cluster: inout Cluster) throws(CaseError) {
        let only = command.values(of: "only") == nil ? nil : try command.ids("only")
        func takesPart(_ id: NodeID) -> Bool { only?.contains(id) ?? true }
        for _ in 0..<10_000 {
            if let place = cluster.packets.firstIndex(where: {
                takesPart($0.from) && takesPart($0.to)
            }) {
                cluster.deliver(place)
                continue
            }
            let busy = cluster.members.first {
                takesPart($0.id) && $0.replica != nil
                    && !($0.writes.isEmpty && $0.applies.isEmpty && $0.logReads.isEmpty
                        && $0.builds.isEmpty)
            }
            guard let busy else { return }
            cluster.persist(busy.id)
            cluster.apply(busy.id)
            cluster.answerLogRead(busy.id)
            cluster.buildSnapshot(busy.id)
        }
        throw CaseError(text: "error: the cluster does not settle")
    }

    private func members(
        _ command: Command, _ cluster: Cluster
    ) throws(CaseError) -> [NodeID] {
        guard let first = command.arguments.first, first.values.isEmpty else {
            throw CaseError(text: "error: \(command.name) whom? a member's number or all")
        }
        if first.name == "all" { return cluster.members.map(\.id) }
        guard let number = UInt64(first.name), cluster[NodeID(number)] != nil else {
            throw CaseError(text: "error: \(first.name) is no member")
        }
        return [NodeID(number)]
    }

    // MARK: A look

    private func look(_ command: Command, _ cluster: Cluster) throws(CaseError) -> String? {
        switch command.name {
        case "packets":
            return cluster.packets.isEmpty
                ? "none" : cluster.packets.map { "\($0)" }.joined(separator: "\n")
        case "history":
            let lines = cluster.checker.committed.enumerated().map { place, entry in
                "\(place + 1)/\(entry.term) \(Self.text(entry.payload))"
            }
            return lines.isEmpty ? "nothing is committed" : lines.joined(separator: "\n")
        case "status":
            return try members(command, cluster).map { id in
                cluster[id]?.replica?.description ?? "\(id) is down"
            }.joined(separator: "\n")
        case "log":
            return try members(command, cluster).compactMap { cluster[$0] }.map(Self.log)
                .joined(separator: "\n")
        default: return nil
        }
    }

    private static func log(_ member: ClusterMember) -> String {
        let store = member.store
        var text = "\(member.id) on disk: \(store.hardState)"
        if store.base.index > .zero { text += ", after \(store.base.index)/\(store.base.term)" }
        for entry in store.entries {
            text += ", \(entry.index)/\(entry.term) \(Self.text(entry.payload))"
        }
        return text
    }

    private static func text(_ payload: Payload) -> String {
        guard case .command(let bytes) = payload, bytes.count < 16,
            bytes.allSatisfy({ (33...126).contains($0) })
        else { return "\(payload)" }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Leaves out what changed nothing and is of no interest.
    private static func withoutSilence(_ lines: [String]) -> [String] {
        var kept: [String] = []
        for (place, line) in lines.enumerated() {
            let isFollowed = place + 1 < lines.count && lines[place + 1].hasPrefix("  ")
            let words = line.split(separator: " ")
            let isRoutine =
                words.count > 1
                && ["tick", "persisted", "applied", "flushed", "disk"].contains(words[1])
            if isRoutine && !isFollowed || line.hasPrefix("durable at") { continue }
            kept.append(line)
        }
        return kept
    }
}

/// Short names for numbers that a core has drawn at random: `a`, `a+1`, `b`.
private struct Names {
    private var bases: [UInt64] = []

    mutating func shorten(_ text: String) -> String {
        var result = ""
        var digits = ""
        func flush(_ bases: inout [UInt64]) {
            if digits.count > 12, let number = UInt64(digits) {
                result += Self.name(number, &bases)
            } else {
                result += digits
            }
            digits = ""
        }
        for character in text {
            if character.isASCII && character.isNumber {
                digits.append(character)
            } else {
                flush(&bases)
                result.append(character)
            }
        }
        flush(&bases)
        return result
    }

    private static func name(_ number: UInt64, _ bases: inout [UInt64]) -> String {
        let place =
            bases.firstIndex { number &- $0 < 1_000 }
            ?? {
                bases.append(number)
                return bases.count - 1
            }()
        let letter = String(UnicodeScalar(UInt8(97 + place % 26)))
        let offset = number &- bases[place]
        return offset == 0 ? letter : "\(letter)+\(offset)"
    }
}

extension Command {
    fileprivate func has(_ flag: String) -> Bool { values(of: flag) != nil }

    fileprivate func number(_ name: String, or standard: Int? = nil) throws(CaseError) -> Int {
        guard let text = values(of: name)?.first else {
            guard let standard else { throw CaseError(text: "error: \(name)=? is missing") }
            return standard
        }
        guard let number = Int(text), number >= 0 else {
            throw CaseError(text: "error: \(name)=\(text) is no number")
        }
        return number
    }

    fileprivate func ids(_ name: String) throws(CaseError) -> [NodeID] {
        var ids: [NodeID] = []
        for text in values(of: name) ?? [] {
            guard let number = UInt64(text) else {
                throw CaseError(text: "error: \(name)=\(text) is no member's number")
            }
            ids.append(NodeID(number))
        }
        return ids
    }

    fileprivate func id(_ name: String) throws(CaseError) -> NodeID {
        guard let id = try ids(name).first else {
            throw CaseError(text: "error: \(name)=? is missing")
        }
        return id
    }

    fileprivate func id(_ name: String, or standard: NodeID?) throws(CaseError) -> NodeID? {
        try ids(name).first ?? standard
    }
}
