import Raft

/// A group of members in one process, with everything around them under the test's hand: messages
/// lie in `network` until delivered, writes in `disk` until persisted, applies until applied.
///
/// `settle` does all of it until nothing is left; the finer steps are there for the tests that are
/// about what happens in between.
struct Group {
    struct Node {
        var replica: Replica
        var store: Store
        /// Handed out and not yet durable.
        var writes: [Write] = []
        var applies: [Entries] = []
        /// Applied commands, in order, with their indexes.
        var state: [Entry] = []
        var answers: [ProposalID: [ProposalOutcome]] = [:]
        var reads: [ReadID: ReadOutcome] = [:]
        var notices: [Notice] = []
        var logReads: [LogRead] = []
        var snapshots: [SnapshotStep] = []
        var isUp = true
        /// Snapshots that this node serves, and the part of one that it has received.
        var served: [SnapshotID: [Entry]] = [:]
        var received: [Entry] = []
        var lives: UInt64 = 0
    }

    /// What survives a crash.
    struct Store {
        var id: NodeID
        var incarnation: Incarnation
        var hardState = HardState()
        var base: LogBase
        var entries: [Entry] = []
        /// The state that is flushed, and its place.
        var flushed: LogBase
        var flushedState: [Entry] = []
        var acquaintances: [NodeID] = []
        var damagedThrough = LogIndex.zero

        init(id: NodeID, incarnation: Incarnation, membership: Membership) {
            self.id = id
            self.incarnation = incarnation
            base = .founding(membership)
            flushed = base
        }

        mutating func perform(_ write: Write) {
            if let base = write.base {
                entries.removeAll { $0.index <= base.index }
                self.base = base
            }
            if let first = write.truncateFrom { entries.removeAll { $0.index >= first } }
            precondition(
                (entries.last?.index ?? base.index) + 1 == write.entries.first?.index
                    ?? (entries.last?.index ?? base.index) + 1, "gap in the log")
            entries.append(contentsOf: write.entries)
            if let hardState = write.hardState { self.hardState = hardState }
        }

        func restart(seed: UInt64, settings: Settings) -> Restart {
            var restart = Restart(id: id, incarnation: incarnation, seed: seed)
            restart.settings = settings
            restart.acquaintances = acquaintances
            restart.hardState = hardState
            restart.base = base
            restart.lastIndex = entries.last?.index ?? base.index
            for entry in entries {
                if restart.runs.last?.term != entry.term {
                    restart.runs.append(TermRun(first: entry.index, term: entry.term))
                }
                if case .membership(let membership) = entry.payload {
                    restart.memberships.append(
                        PlacedMembership(index: entry.index, membership: membership))
                }
                restart.logByteCount += entry.byteCount
            }
            restart.applied = flushed
            restart.damagedThrough = damagedThrough
            return restart
        }
    }

    private(set) var nodes: [Node] = []
    var settings: Settings
    /// Sent and not yet delivered, oldest first.
    var network: [Message] = []
    /// Links on which messages are lost.
    var cut: Set<Link> = []
    struct Link: Hashable {
        let from: NodeID
        let to: NodeID
    }
    /// Messages that are lost as well.
    var isLost: (Message) -> Bool = { _ in false }
    /// Everything that was ever sent.
    private(set) var sent: [Message] = []
    let seed: UInt64

    /// Members 1 to `count`, of which the first `voters` vote.
    init(
        _ count: Int, voters: Int? = nil, settings: Settings = Settings(), seed: UInt64 = 1,
        describe: (inout Member) -> Void = { _ in }
    ) throws {
        self.settings = settings
        self.seed = seed
        let members = (1...count).map { number in
            var member = Member(
                NodeID(UInt64(number)), incarnation: Incarnation(UInt64(number) * 0x11))
            describe(&member)
            return member
        }
        let voterCount = voters ?? count
        let membership = try Membership(
            voters: Array(members.prefix(voterCount)),
            learners: Array(members.dropFirst(voterCount)))
        for member in members {
            try add(
                Store(
                    id: member.id, incarnation: member.incarnation ?? .void,
                    membership: membership))
        }
    }

    mutating func add(_ store: Store) throws {
        let replica = try Replica(
            store.restart(seed: seed &* 31 &+ store.id.rawValue, settings: settings))
        nodes.append(Node(replica: replica, store: store))
    }

    /// An empty member that knows nothing of the group.
    mutating func addStranger(_ id: NodeID, incarnation: Incarnation) throws {
        try add(Store(id: id, incarnation: incarnation, membership: .empty))
    }

    func place(_ id: NodeID) -> Int { nodes.firstIndex { $0.store.id == id } ?? -1 }
    subscript(id: NodeID) -> Node {
        get { nodes[place(id)] }
        set { nodes[place(id)] = newValue }
    }
    func replica(_ id: NodeID) -> Replica { self[id].replica }

    // MARK: Inputs

    @discardableResult
    mutating func step(_ id: NodeID, _ input: Input) -> Effects {
        var effects = Effects()
        let place = place(id)
        guard nodes[place].isUp else { return effects }
        nodes[place].replica.step(input, into: &effects)
        nodes[place].writes += effects.writes
        nodes[place].applies += effects.applies
        nodes[place].logReads += effects.logReads
        nodes[place].snapshots += effects.snapshots
        nodes[place].notices += effects.notices
        for answer in effects.answers {
            nodes[place].answers[answer.id, default: []].append(answer.outcome)
        }
        for read in effects.reads { nodes[place].reads[read.id] = read.outcome }
        for message in effects.messages {
            sent.append(message)
            guard !cut.contains(Link(from: message.from, to: message.to)), !isLost(message) else {
                continue
            }
            network.append(message)
        }
        return effects
    }

    mutating func tick(_ ids: NodeID..., times: Int = 1) {
        for _ in 0..<times { for id in ids { step(id, .tick) } }
    }

    /// Ticks everybody and settles after each tick.
    mutating func run(ticks: Int) {
        for _ in 0..<ticks {
            for node in nodes { step(node.store.id, .tick) }
            settle()
        }
    }

    /// Lets `id` win an election: the others have waited long enough for their leader.
    mutating func elect(_ id: NodeID) {
        for node in nodes where node.store.id != id && node.replica.role == .follower {
            // Silent ticks only: whoever starts to ask for votes itself is out of the way below.
            for _ in 0..<settings.electionTicks { step(node.store.id, .tick) }
        }
        network.removeAll()
        step(id, .campaign)
        settle()
    }

    /// A message as a member would send it, for tests that speak for one.
    func message(
        from: NodeID, to: NodeID, term: Term, _ body: Message.Body, incarnation: Incarnation? = nil
    ) -> Message {
        Message(
            from: from, to: to,
            incarnation: incarnation ?? Incarnation(from.rawValue * 0x11), term: term, body: body)
    }

    func command(_ text: String) -> [UInt8] { Array(text.utf8) }

    mutating func propose(_ text: String, to id: NodeID, as proposal: ProposalID = 1) {
        step(id, .propose(proposal, [command(text)]))
    }

    // MARK: The surroundings

    /// Delivers the oldest message that matches; returns whether there was one.
    @discardableResult
    mutating func deliver(where matches: (Message) -> Bool = { _ in true }) -> Bool {
        guard let place = network.firstIndex(where: matches) else { return false }
        let message = network.remove(at: place)
        guard !cut.contains(Link(from: message.from, to: message.to)),
            nodes.contains(where: { $0.store.id == message.to })
        else { return true }
        step(message.to, .receive(message))
        return true
    }

    @discardableResult
    mutating func persist(_ id: NodeID) -> Bool {
        let place = place(id)
        guard nodes[place].isUp, !nodes[place].writes.isEmpty else { return false }
        let write = nodes[place].writes.removeFirst()
        nodes[place].store.perform(write)
        step(id, .persisted(write.number))
        return true
    }

    @discardableResult
    mutating func apply(_ id: NodeID) -> Bool {
        let place = place(id)
        guard nodes[place].isUp, !nodes[place].applies.isEmpty else { return false }
        let entries = nodes[place].applies.removeFirst()
        nodes[place].state += entries
        if let last = entries.last { step(id, .applied(last.index)) }
        return true
    }

    @discardableResult
    mutating func readLog(_ id: NodeID) -> Bool {
        let place = place(id)
        guard nodes[place].isUp, !nodes[place].logReads.isEmpty else { return false }
        let read = nodes[place].logReads.removeFirst()
        // Through the writes that are still under way, as a journal would.
        var store = nodes[place].store
        for write in nodes[place].writes { store.perform(write) }
        var entries: [Entry] = []
        var byteCount = 0
        for entry in store.entries where entry.index >= read.first && entry.index <= read.last {
            if !entries.isEmpty && byteCount + entry.byteCount > read.byteCountMax { break }
            byteCount += entry.byteCount
            entries.append(entry)
        }
        if entries.first?.index != read.first { entries = [] }
        step(id, .logRead(read, entries[...]))
        return true
    }

    /// The state in bytes: one for each entry.
    @discardableResult
    mutating func snapshot(_ id: NodeID) -> Bool {
        let place = place(id)
        guard nodes[place].isUp, !nodes[place].snapshots.isEmpty else { return false }
        switch nodes[place].snapshots.removeFirst() {
        case .build:
            let index = nodes[place].replica.applied
            guard let base = nodes[place].replica.base(at: index) else { return true }
            nodes[place].served[SnapshotID(index: index, term: base.term)] = nodes[place].state
            step(id, .snapshotBuilt(index, byteCount: UInt64(nodes[place].state.count)))
        case .send(let snapshot, let to, let offset, let byteCountMax):
            let receiver = self.place(to)
            guard !cut.contains(Link(from: id, to: to)), nodes[receiver].isUp,
                let state = nodes[place].served[snapshot]
            else { return true }
            let end = min(state.count, Int(offset) + byteCountMax)
            nodes[receiver].received = Array(state.prefix(end))
            step(to, .snapshotStored(snapshot, byteCount: UInt64(end)))
        case .install(let description):
            while apply(id) {}  // after the applies before it
            nodes[place].state = nodes[place].received
            nodes[place].store.flushed = description.base
            nodes[place].store.flushedState = nodes[place].state
            step(id, .snapshotInstalled(description.id))
        case .release(let snapshot): nodes[place].served[snapshot] = nil
        case .discard: nodes[place].received = []
        }
        return true
    }

    mutating func settle() {
        for _ in 0..<100_000 {
            var hasMoved = false
            for node in nodes {
                let id = node.store.id
                hasMoved = persist(id) || hasMoved
                hasMoved = apply(id) || hasMoved
                hasMoved = readLog(id) || hasMoved
                hasMoved = snapshot(id) || hasMoved
            }
            hasMoved = deliver() || hasMoved
            if !hasMoved { return }
        }
        preconditionFailure("the group never comes to rest")
    }

    /// Makes the applied state durable.
    mutating func flush(_ id: NodeID) {
        let place = place(id)
        let index = nodes[place].replica.applied
        guard let base = nodes[place].replica.base(at: index) else { return }
        nodes[place].store.flushed = base
        nodes[place].store.flushedState = nodes[place].state
        step(id, .flushed(index))
    }

    /// Loses everything that is not durable. Of the writes under way, the first `kept` survive.
    mutating func crash(_ id: NodeID, keepingWrites kept: Int = 0) {
        let place = place(id)
        for write in nodes[place].writes.prefix(kept) { nodes[place].store.perform(write) }
        nodes[place].isUp = false
        network.removeAll { $0.to == id }
    }

    mutating func restart(_ id: NodeID) throws {
        let place = place(id)
        let store = nodes[place].store
        let lives = nodes[place].lives + 1
        let restart = store.restart(
            seed: seed &* 977 &+ store.id.rawValue &* 31 &+ lives &* 7919, settings: settings)
        nodes[place] = Node(replica: try Replica(restart), store: store)
        nodes[place].state = store.flushedState
        nodes[place].lives = lives
    }

    /// A new disk: another incarnation, and nothing on it.
    mutating func wipe(_ id: NodeID, incarnation: Incarnation) throws {
        crash(id)
        let place = place(id)
        nodes[place].store = Store(id: id, incarnation: incarnation, membership: .empty)
        try restart(id)
    }

    /// What is on the disk past its entries can't be read any more: another incarnation.
    mutating func damage(
        _ id: NodeID, through index: LogIndex, incarnation: Incarnation
    ) throws {
        crash(id)
        let place = place(id)
        nodes[place].store.incarnation = incarnation
        nodes[place].store.damagedThrough = index
        try restart(id)
    }

    /// Both ways.
    mutating func isolate(_ id: NodeID) {
        for node in nodes where node.store.id != id { sever(id, node.store.id) }
    }

    mutating func sever(_ one: NodeID, _ other: NodeID) {
        cut.insert(Link(from: one, to: other))
        cut.insert(Link(from: other, to: one))
    }

    mutating func heal() { cut.removeAll() }

    // MARK: Questions

    var leader: NodeID? {
        nodes.filter { $0.isUp && $0.replica.role == .leader }
            .max { $0.replica.term < $1.replica.term }?.store.id
    }

    /// Applied commands as text.
    func commands(_ id: NodeID) -> [String] {
        self[id].state.compactMap { entry in
            guard case .command(let bytes) = entry.payload else { return nil }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    var violations: [Violation] { nodes.compactMap(\.replica.violation) }

    func sent(from: NodeID, _ matches: (Message.Body) -> Bool) -> [Message] {
        sent.filter { $0.from == from && matches($0.body) }
    }

    mutating func forgetSent() { sent.removeAll() }
}
