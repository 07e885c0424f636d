package import Raft

/// Cores in one process, over a modelled network and modelled disks. Nothing happens by itself:
/// each method is one thing that can happen, so a script, a random run and an exhaustive search
/// drive the same cluster. A value, so that a search can go back.
///
/// Every step is looked at by a `Checker`; the first broken rule is `failure`.
package struct Cluster: Sendable {
    package private(set) var members: [ClusterMember] = []
    /// In the order in which they were sent; may be delivered in any.
    package internal(set) var packets: [Packet] = []
    package private(set) var checker = Checker()
    /// The first rule that was broken.
    package private(set) var failure: String?
    /// What happened, line by line, if anyone wants to know. Costs more than the run itself.
    package var journal: [String]?

    package var settings: Settings
    package let seed: UInt64
    package var snapshotByteCount: UInt64
    private var cuts: Set<Link> = []
    /// What the network loses always, and whether it keeps no second copy of a packet.
    package var losesHeartbeats = false
    package var mergesCopies = false
    /// Reused from step to step.
    private var effects = Effects()

    private struct Link: Hashable, Sendable {
        let from: NodeID
        let to: NodeID
    }

    package init(settings: Settings, seed: UInt64 = 0) {
        self.settings = settings
        self.seed = seed
        snapshotByteCount = UInt64(settings.snapshotPieceByteCountMax) * 5 / 2
    }

    // MARK: Members

    /// Adds a member that is down. A founder is given the group's first membership.
    package mutating func add(
        _ id: NodeID, incarnation: Incarnation, membership: Membership = .empty
    ) {
        precondition(place(of: id) == nil, "member \(id) is there already")
        if membership != .empty { checker.founded(membership) }
        members.append(
            ClusterMember(
                id: id, store: Store(incarnation: incarnation, membership: membership)))
        members.sort { $0.id < $1.id }
    }

    package subscript(id: NodeID) -> ClusterMember? { place(of: id).map { members[$0] } }

    package func place(of id: NodeID) -> Int? { members.firstIndex { $0.id == id } }

    package func isUp(_ id: NodeID) -> Bool {
        place(of: id).map { members[$0].replica != nil } ?? false
    }

    /// Of those that lead, the one with the highest term.
    package var leader: NodeID? {
        members.filter { $0.replica?.role == .leader }
            .max { ($0.replica?.term ?? .zero) < ($1.replica?.term ?? .zero) }?.id
    }

    package mutating func start(_ id: NodeID) {
        guard let place = place(of: id), members[place].replica == nil else { return }
        note("start \(id)")
        members[place].life += 1
        let restart = members[place].store.restart(
            id, settings, seed: seed &* 0x100_0001 ^ id.rawValue << 32 ^ members[place].life)
        do {
            members[place].replica = try Replica(restart)
        } catch {
            return fail("member \(id) does not start: \(error)")
        }
        checker.started(members[place])
        if let flaw = checker.took(Effects(), members[place], settings) { fail(flaw) }
    }

    /// Of the writes that are under way, the first `kept` become durable all the same.
    package mutating func crash(_ id: NodeID, keeping kept: Int = 0) {
        guard let place = place(of: id), members[place].replica != nil else { return }
        let writeCount = members[place].writes.count
        note("crash \(id) keeping \(kept) of \(writeCount) writes")
        if writeCount > 0 { checker.crashedWithWrites() }
        for write in members[place].writes.prefix(kept) { carryOut(write, place) }
        members[place].lose()
        checker.stopped(members[place])
    }

    // Faults of a disk; its member is down.

    package mutating func wipe(_ id: NodeID, incarnation: Incarnation) {
        guard let place = place(of: id), members[place].replica == nil else { return }
        note("wipe \(id)")
        members[place].store = Store(incarnation: incarnation)
        members[place].lose()
    }

    package mutating func damage(_ id: NodeID, from first: LogIndex) {
        guard let place = place(of: id), members[place].replica == nil else { return }
        note("damage \(id) from \(first)")
        members[place].store.damage(from: first)
    }

    package mutating func copyStore(_ id: NodeID) {
        guard let place = place(of: id) else { return }
        note("copy \(id)")
        members[place].copy = members[place].store
    }

    package mutating func rollBack(_ id: NodeID) {
        guard let place = place(of: id), members[place].replica == nil,
            let copy = members[place].copy
        else { return }
        note("roll back \(id)")
        members[place].store = copy
        members[place].lose()
    }

    // MARK: Network

    package mutating func cut(from: NodeID, to: NodeID) {
        note("cut \(from)→\(to)")
        cuts.insert(Link(from: from, to: to))
    }

    package mutating func heal() {
        note("heal")
        cuts.removeAll()
    }

    package mutating func deliver(_ position: Int) { arrive(packets.remove(at: position)) }

    package mutating func duplicate(_ position: Int) {
        let packet = packets[position]
        if case .message(let message) = packet, case .propose(let id, _) = message.body {
            checker.doubled(id)
        }
        arrive(packet)
    }

    package mutating func drop(_ position: Int) {
        let packet = packets.remove(at: position)
        note("drop \(packet)")
    }

    package mutating func dropAll(where isDropped: (Packet) -> Bool) {
        packets.removeAll(where: isDropped)
    }

    private mutating func arrive(_ packet: Packet) {
        guard let place = place(of: packet.to), members[place].replica != nil else {
            return note("lost, as its receiver is down: \(packet)")
        }
        switch packet {
        case .message(let message): step(packet.to, .receive(message))
        case .piece(let piece): take(piece, place)
        }
    }

    private mutating func take(_ piece: SnapshotPiece, _ place: Int) {
        note("receive \(Packet.piece(piece))")
        guard members[place].pulling == piece.id else { return }
        let incoming = members[place].store.incoming
        let byteCountStored = incoming?.id == piece.id ? incoming?.byteCount ?? 0 : 0
        guard piece.offset == byteCountStored else { return }
        let byteCount = byteCountStored + piece.byteCount
        members[place].store.incoming = Store.Incoming(
            id: piece.id, byteCount: byteCount, content: piece.content)
        step(piece.to, .snapshotStored(piece.id, byteCount: byteCount))
    }

    // MARK: Work under way

    /// Makes the first `count` writes durable.
    package mutating func persist(_ id: NodeID, count: Int = .max) {
        guard let place = place(of: id), members[place].replica != nil else { return }
        let done = members[place].writes.prefix(count)
        guard let last = done.last else { return }
        for write in done { carryOut(write, place) }
        members[place].writes.removeFirst(done.count)
        step(id, .persisted(last.number))
    }

    /// Makes durable what the writes under way promise, and none of them: the disk is full.
    package mutating func promise(_ id: NodeID) {
        guard let place = place(of: id), members[place].replica != nil,
            let last = members[place].writes.last, let state = last.hardState
        else { return }
        note("durable at \(id): only term and vote of \(last)")
        members[place].store.promise(state)
        step(id, .promised(last.number))
    }

    private mutating func carryOut(_ write: Write, _ place: Int) {
        let id = members[place].id
        note("durable at \(id): \(write)")
        if let flaw = members[place].store.carryOut(write) {
            return fail("member \(id): \(flaw)")
        }
        checker.durable(write, members[place])
    }

    /// Applies the first `count` batches.
    package mutating func apply(_ id: NodeID, count: Int = .max) {
        guard let place = place(of: id), members[place].replica != nil else { return }
        var remaining = count
        while remaining > 0, let next = members[place].applies.first {
            remaining -= 1
            members[place].applies.removeFirst()
            switch next {
            case .entries(let entries):
                for entry in entries { members[place].state.apply(entry) }
                if let flaw = checker.applied(members[place]) { return fail(flaw) }
                step(id, .applied(members[place].state.index))
            case .install(let description): install(description, place)
            }
        }
    }

    private mutating func install(_ description: SnapshotDescription, _ place: Int) {
        if description.byteCount == 0 {  // a witness: all it needs is the description
            members[place].state = AppliedState(base: description.base)
        } else {
            guard let incoming = members[place].store.incoming, incoming.id == description.id,
                incoming.byteCount == description.byteCount
            else { return fail("member \(members[place].id) installs what is not stored") }
            members[place].state = incoming.content
            if let flaw = checker.applied(members[place]) { return fail(flaw) }
        }
        members[place].store.state = members[place].state
        members[place].store.incoming = nil
        checker.installed(description, members[place])
        step(members[place].id, .snapshotInstalled(description.id))
    }

    /// Makes the applied state durable.
    package mutating func flush(_ id: NodeID) {
        guard let place = place(of: id), members[place].replica != nil else { return }
        guard members[place].state.index > members[place].store.state.index else { return }
        members[place].store.state = members[place].state
        step(id, .flushed(members[place].state.index))
    }

    package mutating func answerLogRead(_ id: NodeID) {
        guard let place = place(of: id), !members[place].logReads.isEmpty else { return }
        let read = members[place].logReads.removeFirst()
        step(id, .logRead(read, members[place].store.entries(read)))
    }

    package mutating func buildSnapshot(_ id: NodeID, fails: Bool = false) {
        guard let place = place(of: id), let least = members[place].builds.first else { return }
        let state = members[place].state
        guard state.index >= least else { return }
        members[place].builds.removeFirst()
        if !fails {
            let snapshot = ClusterMember.Snapshot(
                id: SnapshotID(index: state.index, term: state.base.term), content: state)
            members[place].snapshots.removeAll { $0.id == snapshot.id }
            members[place].snapshots.append(snapshot)
        }
        step(id, .snapshotBuilt(state.index, byteCount: fails ? nil : snapshotByteCount))
    }

    // MARK: Steps

    /// One input for a running core, and what it says is to be done.
    package mutating func step(_ id: NodeID, _ input: Input) {
        guard failure == nil, let place = place(of: id), members[place].replica != nil else {
            return
        }
        note("\(id) \(input)")
        if case .read(let read) = input { checker.asked(read) }
        if case .propose(let proposal, let commands) = input {
            checker.proposed(proposal, commands, at: members[place])
        }
        effects.removeAll()
        members[place].replica?.step(input, into: &effects)
        carryOutEffects(place)
        noteRepair(place)
    }

    private mutating func carryOutEffects(_ place: Int) {
        if journal != nil, !effects.isEmpty {
            for line in effects.description.split(separator: "\n") { note("  \(line)") }
        }
        if let violation = effects.violation { return fail("\(violation)") }
        if let flaw = checker.took(effects, members[place], settings) { return fail(flaw) }
        members[place].writes += effects.writes
        for message in effects.messages {
            if case .pullSnapshot(let id, _) = message.body { members[place].pulling = id }
            send(.message(message))
        }
        for entries in effects.applies { members[place].applies.append(.entries(entries)) }
        members[place].logReads += effects.logReads
        for step in effects.snapshots { carryOut(step, place) }
    }

    private mutating func carryOut(_ step: SnapshotStep, _ place: Int) {
        switch step {
        case .build(let least): members[place].builds.append(least)
        case .send(let id, let to, let offset, let byteCountMax):
            guard let snapshot = members[place].snapshots.first(where: { $0.id == id }) else {
                return fail("member \(members[place].id) sends \(id), which it released")
            }
            let byteCount = min(UInt64(byteCountMax), snapshotByteCount - offset)
            send(
                .piece(
                    SnapshotPiece(
                        from: members[place].id, to: to, id: id, offset: offset,
                        byteCount: byteCount, content: snapshot.content)))
        case .release(let id): members[place].snapshots.removeAll { $0.id == id }
        case .install(let description): members[place].applies.append(.install(description))
        case .discard(let id):
            if members[place].store.incoming?.id == id { members[place].store.incoming = nil }
            if members[place].pulling == id { members[place].pulling = nil }
        }
    }

    private mutating func send(_ packet: Packet) {
        guard !cuts.contains(Link(from: packet.from, to: packet.to)) else { return }
        if losesHeartbeats, packet.kind == "heartbeat" { return }
        if mergesCopies, packets.contains(packet) { return }
        packets.append(packet)
    }

    /// Equal for clusters that will behave equally, whatever the order of packets.
    package func hash(into hasher: inout Hasher) {
        for member in members {
            hasher.combine(member.replica)
            hasher.combine(member.store)
            hasher.combine(member.writes)
            hasher.combine(member.applies)
            hasher.combine(member.state)
        }
        var sum = 0
        for packet in packets { sum &+= packet.hashValue }
        hasher.combine(sum)
        checker.hash(into: &hasher)
    }

    private mutating func noteRepair(_ place: Int) {
        if members[place].store.damagedThrough > .zero, members[place].replica?.abstains == false {
            members[place].store.damagedThrough = .zero  // it has everything again
        }
    }

    /// For whoever drives the cluster and finds that a rule is broken.
    package mutating func `break`(_ rule: String) { fail(rule) }

    private mutating func fail(_ text: String) {
        note("FAILURE \(text)")
        if failure == nil { failure = text }
    }

    package mutating func note(_ line: @autoclosure () -> String) {
        journal?.append(line())
    }
}
