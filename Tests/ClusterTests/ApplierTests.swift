import KeyValue
import Raft
import Schema
import Testing
import VirtualWorld
import World

// How much of the sessions is kept in memory shows nowhere else.
@testable import Cluster

/// Sessions, transactions, digests and snapshots, through the actor that owns the state.
@Suite struct ApplierTests {
    static let group: UInt64 = 1
    static let hour: UInt64 = 3_600 * 1_000_000_000

    /// The state of one node, on a lane of a virtual machine. `@unchecked Sendable`, because all of
    /// it runs on the test's thread.
    final class Subject: @unchecked Sendable {
        let simulator = Simulator(seed: 1)
        private(set) var device = MemoryDevice()
        let machine: VirtualWorld.Machine
        private var applier: Applier?
        private var keeper: SnapshotKeeper?
        private var lane: VirtualLane?
        /// What the store says of each write.
        var isFull = false
        private var indexLast = LogIndex.zero

        private let byteCountKnownMax: Int
        private let sessionCountMax: Int

        init(
            _ name: String = "a", byteCountKnownMax: Int = 1 << 20, sessionCountMax: Int = 1_000
        ) {
            self.byteCountKnownMax = byteCountKnownMax
            self.sessionCountMax = sessionCountMax
            machine = VirtualWorld.Machine(name: name, simulator: simulator)
            var conditions = MemoryDevice.Conditions()
            conditions.write = { [unowned self] () throws(StoreError) in
                if isFull { throw StoreError(.full, "simulated") }
            }
            device = MemoryDevice(conditions)
            do { try machine.disk.makeFolder("snapshots") } catch { Issue.record("\(error)") }
            start()
        }

        func start() {
            boot()
            enter { applier in
                _ = try applier.open(ApplierTests.group, founding: .founding(.empty))
            }
        }

        func boot() {
            machine.boot { process in
                let lane = process.makeLane("state", mayBlock: true)
                self.lane = lane
                applier = Applier(
                    store: MemoryStore(on: device), machine: OrderedMap(), files: machine.disk,
                    folder: "snapshots", digestInterval: 1_000, byteCountMaxAtOnce: 10_000,
                    byteCountKnownMax: byteCountKnownMax, sessionCountMax: sessionCountMax,
                    lane: lane)
                keeper = SnapshotKeeper(
                    files: machine.disk, folder: "snapshots", byteCountMaxAtOnce: 10_000,
                    blockByteCount: 10_000, pieceByteCountMax: 40_000, lane: lane)
            }
        }

        func enter(_ body: @escaping @Sendable (isolated Applier) throws -> Void) {
            guard let lane, let applier else { return }
            lane.run {
                do { try applier.assumeIsolated { try body($0) } } catch {
                    Issue.record("the store fails: \(error)")
                }
            }
            simulator.run(for: .seconds(10))
        }

        /// Reports come back through here, because a closure that runs on a lane can't return them.
        private(set) var outcome = Applier.Outcome()
        private var snapshotReports: [SnapshotReport] = []

        func carryOut(_ jobs: StateJob...) -> [StateReport] {
            enter { applier in
                let outcome = try applier.carryOut(jobs)
                self.outcome = outcome
            }
            return outcome.reports
        }

        func flush() {
            enter { try $0.flush() }
        }

        /// To the end of what takes long.
        func keep(_ jobs: SnapshotJob...) -> [SnapshotReport] {
            guard let lane, let keeper else { return [] }
            snapshotReports = []
            lane.run {
                do {
                    try keeper.assumeIsolated { keeper in
                        var reports = try keeper.carryOut(jobs)
                        while keeper.isBusy { reports += try keeper.carryOut([.goOn]) }
                        self.snapshotReports = reports
                    }
                } catch {
                    Issue.record("the disk fails: \(error)")
                }
            }
            simulator.run(for: .seconds(10))
            return snapshotReports
        }

        /// Verifies and installs what has come in; nil if it is refused.
        func install(_ description: SnapshotDescription) -> StateReport? {
            guard case .verified? = keep(.verify(group, description)).first else { return nil }
            var report = carryOut(.install(group, description)).first
            while case .installing? = report { report = carryOut(.goOnInstalling(group)).first }
            return report
        }

        func apply(_ command: Command) -> Sessions.Outcome? {
            indexLast += 1
            let entry = Raft.Entry(index: indexLast, term: 1, payload: .command(command.bytes))
            guard case .applied(_, _, _, let entries)? = carryOut(.apply(group, [entry])).first
            else { return nil }
            return entries.last?.outcome
        }

        func open(time: UInt64 = 0) -> UInt64 {
            guard case .opened(let session) = apply(Command(kind: .openSession, time: time)) else {
                return 0
            }
            return session
        }

        func request(
            _ session: UInt64, _ number: UInt64, time: UInt64 = 0, _ steps: MapStepAction...
        ) -> Sessions.Outcome? {
            request(session, number, time: time, steps: steps)
        }

        func request(
            _ session: UInt64, _ number: UInt64, time: UInt64 = 0, steps: [MapStepAction]
        ) -> Sessions.Outcome? {
            let transaction = MapTransaction(steps: steps.map { MapStep(action: $0) })
            return apply(
                Command(
                    kind: .request, time: time, session: session, number: number,
                    operation: bytes(transaction)[...]))
        }

        func value(_ key: [UInt8]) throws -> [UInt8]? {
            _ = carryOut(.writeOut)
            return try MemoryStore(on: device).read([0, 0, 0, 0, 0, 0, 0, 1, 2] + key)
        }

        func answer(_ query: MapQuery) -> MapPairs? {
            let job = StateJob.query(
                ApplierTests.group, ReadTicket(number: 1), ApplierTests.bytes(query))
            guard case .answered(_, let bytes)? = carryOut(job).first else { return nil }
            var coder = Coder()
            return try? unsafe coder.decode(MapPairs.self, from: bytes.span.bytes)
        }

        func audit() throws -> StateAudit? {
            _ = carryOut(.writeOut)
            return try StateAudit(of: ApplierTests.group, in: MemoryStore(on: device))
        }
    }

    static func bytes(_ message: some Schema.Message) -> [UInt8] {
        var coder = Coder()
        var bytes: [UInt8] = []
        do { try coder.encode(message, into: &bytes) } catch { Issue.record("\(error)") }
        return bytes
    }

    static func put(_ key: [UInt8], _ value: [UInt8]) -> MapStepAction {
        .put(MapPut(key: key, value: value))
    }

    static func expect(_ key: [UInt8], _ value: [UInt8]?) -> MapStepAction {
        .expect(MapExpect(key: key, value: value))
    }

    static let isDone = Sessions.Outcome.done(bytes(MapOutcome(isDone: true, values: [])))

    // MARK: Sessions

    @Test func `a request that comes again gets its first answer and is not done twice`() throws {
        let subject = Subject()
        let session = subject.open()
        let step = [Self.expect([1], nil), Self.put([1], [10])]
        #expect(subject.request(session, 1, step[0], step[1]) == Self.isDone)
        #expect(subject.request(session, 2, Self.put([1], [11])) == Self.isDone)
        #expect(subject.request(session, 1, step[0], step[1]) == Self.isDone)
        #expect(try subject.value([1]) == [11])
    }

    @Test func `requests that overtake each other are each done once`() throws {
        let subject = Subject()
        let session = subject.open()
        for number in [3, 1, 2, 1, 3] as [UInt64] {
            let key = [UInt8(number)]
            #expect(
                subject.request(session, number, Self.expect(key, nil), Self.put(key, [1]))
                    == Self.isDone)
        }
    }

    @Test func `a request older than the remembered answers is refused`() throws {
        let subject = Subject()
        let session = subject.open()
        let windowCount = Sessions.windowCount
        for number in 1...windowCount + 1 {
            #expect(subject.request(session, number, Self.put([1], [2])) == Self.isDone)
        }
        #expect(subject.request(session, 1, Self.put([1], [9])) == .forgotten)
        #expect(subject.request(session, 2, Self.put([1], [9])) == Self.isDone, "still remembered")
        #expect(try subject.value([1]) == [2])
    }

    @Test func `long answers give way to later ones, and are then not known any more`() throws {
        let subject = Subject()
        let session = subject.open()
        func get(_ number: UInt64) -> Sessions.Outcome? {
            subject.request(session, number, .get(MapGet(key: [1])))
        }
        let value = [UInt8](repeating: 3, count: Sessions.answerByteCountMax / 4)
        #expect(subject.request(session, 1, Self.put([1], value)) == Self.isDone)
        let answer = get(2)
        for number in 3...6 as ClosedRange<UInt64> { #expect(get(number) == answer) }
        func look() {
            #expect(get(1) == .forgotten && get(3) == .forgotten)
            #expect(get(4) == answer && get(6) == answer, "still remembered")
        }
        look()
        let audit = try #require(try subject.audit())
        #expect(audit.kept == audit.counted)
        // From the rows alone.
        subject.flush()
        subject.machine.kill()
        subject.start()
        look()
        let long = [UInt8](repeating: 3, count: 2 * Sessions.answerByteCountMax)
        #expect(subject.request(session, 7, Self.put([1], long)) == Self.isDone)
        guard case .done(let bytes) = get(8), bytes.count > long.count else {
            Issue.record("one answer is kept, however long")
            return
        }
        #expect(get(8) == .done(bytes) && get(7) == .forgotten)
    }

    @Test func `what is known of sessions is bounded, and forgetting it changes nothing`() {
        let subject = Subject(sessionCountMax: 2)
        let sessions = (1...5).map { _ in subject.open() }
        for number in 1...3 as ClosedRange<UInt64> {
            for (place, session) in sessions.enumerated() {
                let key = [UInt8(place), UInt8(number)]
                for _ in 1...2 {
                    #expect(
                        subject.request(session, number, Self.expect(key, nil), Self.put(key, [1]))
                            == Self.isDone)
                }
            }
        }
        subject.enter {
            #expect($0.groups[Self.group].map { $0.machine.state.sessions.count } ?? 9 <= 3)
        }
    }

    @Test func `a silent session expires, and its requests are never done`() throws {
        let subject = Subject()
        let session = subject.open(time: Self.hour)
        #expect(subject.request(session, 1, time: Self.hour, Self.put([1], [2])) == Self.isDone)
        let other = subject.open(time: 3 * Self.hour)
        #expect(subject.request(session, 2, time: 3 * Self.hour, Self.put([1], [3])) == .expired)
        #expect(subject.request(session, 1, time: 3 * Self.hour, Self.put([1], [3])) == .expired)
        #expect(try subject.value([1]) == [2])
        #expect(other != session, "no name is given twice")
    }

    @Test func `past the limit a new session takes the place of the longest silent`() {
        let subject = Subject()
        let first = subject.open(time: Self.hour)
        let second = subject.open(time: Self.hour + 1)
        for _ in 2..<Sessions.countMax { _ = subject.open(time: Self.hour + 1) }
        let open = Command(kind: .openSession, time: Self.hour + Sessions.evictionAge)
        guard case .opened(let newest) = subject.apply(open) else {
            Issue.record("the first has been silent for long enough")
            return
        }
        #expect(subject.apply(open) == .tooManySessions)
        #expect(subject.request(first, 1, Self.put([1], [2])) == .expired)
        #expect(subject.request(second, 1, Self.put([1], [2])) == Self.isDone)
        #expect(subject.request(newest, 1, Self.put([1], [2])) == Self.isDone)
    }

    @Test func `a session that was opened when no date was known stays when one is`() {
        let subject = Subject()
        let session = subject.open(time: 0)
        #expect(
            subject.request(session, 1, time: 9 * Self.hour, Self.put([1], [2])) == Self.isDone)
        #expect(
            subject.request(session, 2, time: 11 * Self.hour, Self.put([1], [2])) == .expired)
    }

    @Test func `a leader whose clock is behind does not turn the group's time back`() {
        let subject = Subject()
        let session = subject.open(time: Self.hour)
        _ = subject.open(time: 5 * Self.hour)
        #expect(subject.request(session, 1, time: 0, Self.put([1], [2])) == .expired)
    }

    @Test func `a session that is renewed does not expire, and one that has is not revived`() {
        let subject = Subject()
        let session = subject.open(time: 10 * Self.hour)
        let silent = subject.open(time: 10 * Self.hour)
        for half in 1...8 as ClosedRange<UInt64> {
            let time = 10 * Self.hour + half * Self.hour / 2
            let renewal = Command(kind: .renewSession, time: time, session: session)
            #expect(subject.apply(renewal) == .done([]))
        }
        let renewal = Command(kind: .renewSession, time: 14 * Self.hour, session: silent)
        #expect(subject.apply(renewal) == .expired)
    }

    @Test func `a session that is used does not expire`() {
        let subject = Subject()
        let session = subject.open(time: 10 * Self.hour)
        for half in 1...8 as ClosedRange<UInt64> {
            let time = 10 * Self.hour + half * Self.hour / 2
            #expect(
                subject.request(session, half, time: time, Self.put([1], [2])) == Self.isDone)
        }
    }

    @Test func `answers outlive a restart, and so does the window`() throws {
        let subject = Subject()
        let session = subject.open()
        for number in 1...100 as ClosedRange<UInt64> {
            _ = subject.request(session, number, Self.expect([1], nil), Self.put([1], [2]))
        }
        _ = subject.carryOut(.writeOut)
        subject.machine.kill()
        subject.start()
        let first = MapOutcome(isDone: false, differingStep: 0, values: [])
        for number in 37...100 as ClosedRange<UInt64> {
            #expect(
                subject.request(session, number, Self.put([1], [9]))
                    == .done(Self.bytes(first)))
        }
        #expect(subject.request(session, 36, Self.put([1], [9])) == .forgotten)
        let audit = try #require(try subject.audit())
        #expect(audit.kept == audit.counted)
    }

    @Test func `a query finds what was applied, though it is not in the store yet`() throws {
        let subject = Subject()
        let session = subject.open()
        #expect(subject.request(session, 1, Self.put([1], [2])) == Self.isDone)
        let query = Self.bytes(MapQuery(question: .get(MapGet(key: [1]))))
        let expected = MapPairs(pairs: [MapPut(key: [1], value: [2])], isCut: false)
        guard
            case .answered(_, let bytes)? = subject.carryOut(
                .query(Self.group, ReadTicket(number: 1), query)
            ).first
        else { throw StoreError(.failed, "no answer") }
        #expect(bytes == Self.bytes(expected))
        let isStored = try MemoryStore(on: subject.device).read([0, 0, 0, 0, 0, 0, 0, 1, 2, 1])
        #expect(isStored == nil)
    }

    // MARK: Transactions

    @Test func `a transaction that meets what it does not expect changes nothing`() throws {
        let subject = Subject()
        let session = subject.open()
        let before = try #require(try subject.audit())
        let outcome = subject.request(
            session, 1, Self.put([1], [2]), .remove(MapRemove(key: [3])), Self.expect([4], [5]))
        let expected = MapOutcome(isDone: false, differingStep: 2, values: [])
        #expect(outcome == .done(Self.bytes(expected)))
        #expect(try subject.value([1]) == nil)
        #expect(try subject.audit()?.index == before.index + 1)
    }

    @Test func `a transaction reads what it has written`() {
        let subject = Subject()
        let session = subject.open()
        let outcome = subject.request(
            session, 1, Self.put([1], [2]), .get(MapGet(key: [1])), .remove(MapRemove(key: [1])),
            .get(MapGet(key: [1])))
        let expected = MapOutcome(
            isDone: true, values: [MapValue(value: [2]), MapValue(value: nil)])
        #expect(outcome == .done(Self.bytes(expected)))
    }

    @Test func `what is no operation gets an empty answer`() {
        let subject = Subject()
        let session = subject.open()
        let command = Command(
            kind: .request, session: session, number: 1, operation: [0xff, 0xff, 0xff])
        #expect(subject.apply(command) == .done([]))
    }

    // MARK: Digests and snapshots

    @Test func `the digest that is kept is that of the pairs, whatever was written over`() throws {
        let subject = Subject()
        let session = subject.open()
        for number in 1...200 as ClosedRange<UInt64> {
            let key = [UInt8(number % 7)]
            let step =
                number % 5 == 0
                ? .remove(MapRemove(key: key)) : Self.put(key, [UInt8(number)])
            #expect(subject.request(session, number, step) == Self.isDone)
        }
        let audit = try #require(try subject.audit())
        #expect(audit.kept == audit.counted)
    }

    private func snapshot(of subject: Subject) throws -> (SnapshotDescription, [UInt8]) {
        guard
            case .captured(let source, _)? = subject.carryOut(.capture(Self.group, .snapshot)).first,
            case .built(_, let index, let byteCount?)? = subject.keep(.build(source)).first
        else { throw StoreError(.failed, "no snapshot was built") }
        let base = LogBase(
            index: index, term: 1, membership: .empty, membershipIndex: .zero)
        let description = SnapshotDescription(base: base, byteCount: byteCount)
        let piece = subject.keep(
            .send(
                Self.group, description.id, to: 2, offset: 0, byteCountMax: Int(byteCount),
                PullTerms()))
        guard case .piece(_, _, _, _, let piece)? = piece.first else {
            throw StoreError(.failed, "no piece was read")
        }
        return (description, piece.bytes)
    }

    private func filled(_ name: String) -> Subject {
        let subject = Subject(name)
        let session = subject.open()
        for number in 1...50 as ClosedRange<UInt64> {
            _ = subject.request(
                session, number, Self.put([UInt8(number)], Array(repeating: 7, count: 4000)))
        }
        return subject
    }

    @Test func `a snapshot in pieces makes an equal state`() throws {
        let source = filled("a")
        let (description, bytes) = try snapshot(of: source)
        let target = filled("b")
        _ = target.apply(Command(kind: .openSession))
        for start in stride(from: 0, to: bytes.count, by: 10_000) {
            let piece = Array(bytes[start..<min(start + 10_000, bytes.count)])
            _ = target.keep(
                .store(Self.group, description.id, offset: UInt64(start), PulledPiece(bytes: piece))
            )
            // Doubled, and late: neither may take anything back.
            _ = target.keep(
                .store(Self.group, description.id, offset: UInt64(start), PulledPiece(bytes: piece))
            )
            _ = target.keep(
                .store(Self.group, description.id, offset: 0, PulledPiece(bytes: [1, 2, 3])))
        }
        guard case .installed? = target.install(description) else {
            Issue.record("the snapshot is installed")
            return
        }
        #expect(try target.audit() == source.audit())
    }

    /// What goes over the wire for the next piece, and what is stored then.
    private func pull(
        _ description: SnapshotDescription, from offset: UInt64, by target: Subject,
        of source: Subject
    ) throws -> (sent: Int, stored: UInt64) {
        let pull = Raft.Message(
            from: 2, to: 1, incarnation: Incarnation(1), term: 1,
            body: .pullSnapshot(description.id, offset: offset))
        let place = SnapshotPlace(id: description.id, offset: offset, pull: pull)
        var report = target.keep(.compare(Self.group, place, nil)).first
        if case .wantsState? = report,
            case .captured(let state, _)? = target.carryOut(
                .capture(Self.group, .comparison(place))
            ).first
        {
            report = target.keep(.compare(Self.group, place, state)).first
        }
        guard case .compared(_, _, let terms)? = report,
            case .piece(_, _, _, _, let piece)? = source.keep(
                .send(
                    Self.group, description.id, to: 2, offset: offset, byteCountMax: 40_000, terms)
            ).first,
            case .pieceStored(_, _, let stored)? = target.keep(
                .store(Self.group, description.id, offset: offset, piece)
            ).first
        else { throw StoreError(.failed, "nothing is pulled from \(offset)") }
        return (piece.bytes.count, stored)
    }

    @Test(arguments: [false, true])
    func `of a snapshot only the blocks that differ are sent`(isInterrupted: Bool) throws {
        let source = filled("a")
        let target = filled("b")
        _ = target.carryOut(.writeOut)
        target.flush()
        let session = source.open()
        _ = source.request(session, 1, Self.put([25], [1, 2, 3]), Self.put([31], []))
        let (description, bytes) = try snapshot(of: source)
        var (offset, sent) = (0 as UInt64, 0)
        while offset < description.byteCount {
            if isInterrupted, offset > 40_000, sent > 0 {
                target.machine.kill()
                target.start()
            }
            let piece = try pull(description, from: offset, by: target, of: source)
            #expect(piece.stored > offset)
            (offset, sent) = (piece.stored, sent + piece.sent)
        }
        #expect(sent * 3 < bytes.count, "\(sent) of \(bytes.count) bytes were sent")
        let file = "snapshots/1-\(description.id.index)-1.incoming"
        let isEqual = target.machine.disk.content(of: file) == bytes
        #expect(isEqual)
        guard case .installed? = target.install(description) else {
            Issue.record("the snapshot is installed")
            return
        }
        #expect(try target.audit() == source.audit())
    }

    @Test func `an empty state pulls all of a snapshot, in large pieces`() throws {
        let source = filled("a")
        let target = Subject("b")
        let (description, bytes) = try snapshot(of: source)
        var (offset, count) = (0 as UInt64, 0)
        while offset < description.byteCount {
            (_, offset) = try pull(description, from: offset, by: target, of: source)
            count += 1
        }
        #expect(count <= 2 + bytes.count / 40_000)
    }

    @Test func `what nobody has compared is not taken for held`() throws {
        let (description, _) = try snapshot(of: filled("a"))
        let target = filled("b")
        let piece = PulledPiece(heldByteCount: 12_000, bytes: [1, 2, 3])
        guard
            case .pieceStored(_, _, 0)? = target.keep(
                .store(Self.group, description.id, offset: 0, piece)
            ).first
        else {
            Issue.record("nothing is stored")
            return
        }
    }

    @Test func `a state is not read while it is replaced, nor after the replacement failed`() throws
    {
        let (description, bytes) = try snapshot(of: filled("a"))
        let target = Subject("b")
        _ = target.open()
        _ = target.keep(.store(Self.group, description.id, offset: 0, PulledPiece(bytes: bytes)))
        let query = StateJob.query(
            Self.group, ReadTicket(number: 1),
            Self.bytes(MapQuery(question: .get(MapGet(key: [1])))))
        guard case .verified? = target.keep(.verify(Self.group, description)).first,
            case .notAnswered? = target.carryOut(.install(Self.group, description), query).last
        else {
            Issue.record("it is not answered")
            return
        }
        // Rots behind the verification.
        target.machine.disk.flipBit(
            8 * 70_000, of: "snapshots/1-\(description.id.index)-1.incoming")
        var reports: [StateReport] = []
        repeat {
            reports = target.carryOut(.goOnInstalling(Self.group), query)
            if case .installing? = reports.first { continue }
        } while reports.count == 2
        guard case .damaged? = reports.first, reports.count == 1 else {
            Issue.record("given up, and nothing answered: \(reports)")
            return
        }
    }

    @Test func `an installation that a crash interrupted is finished at the next start`() throws {
        let source = filled("a")
        let (description, bytes) = try snapshot(of: source)
        let target = filled("b")
        _ = target.apply(Command(kind: .openSession))
        _ = target.keep(.store(Self.group, description.id, offset: 0, PulledPiece(bytes: bytes)))
        _ = target.carryOut(.install(Self.group, description), .goOnInstalling(Self.group))
        target.machine.kill()
        target.device.losePower { $0 - 1 }
        target.start()
        #expect(try target.audit() == source.audit())
    }

    @Test func `an installation that lost its file is given up, and the node starts`() throws {
        let (description, bytes) = try snapshot(of: filled("a"))
        let target = filled("b")
        _ = target.keep(.store(Self.group, description.id, offset: 0, PulledPiece(bytes: bytes)))
        _ = target.carryOut(.install(Self.group, description))
        target.machine.kill()
        try target.machine.disk.remove("snapshots/1-\(description.id.index)-1.incoming")
        for isSecond in [false, true] {
            target.boot()
            target.enter { applier in
                let (base, damage) = try applier.open(Self.group, founding: .founding(.empty))
                #expect(base.index == 0 && (damage == nil) == isSecond)
            }
            target.machine.kill()
        }
    }

    @Test func `an incoming snapshot that the disk does not give back is fetched again`() throws {
        let (description, bytes) = try snapshot(of: filled("a"))
        let target = Subject("b")
        _ = target.keep(.store(Self.group, description.id, offset: 0, PulledPiece(bytes: bytes)))
        target.machine.disk.settings.readErrorProbability = 1
        guard case .cleared? = target.keep(.clear(Self.group, applied: .founding(.empty))).first
        else {
            Issue.record("what can't be read counts as not there")
            return
        }
        let file = "snapshots/1-\(description.id.index)-1.incoming"
        #expect(target.machine.disk.content(of: file) == [])
    }

    @Test func `no snapshot is built of a state that does not have its digest`() throws {
        let subject = filled("a")
        _ = subject.carryOut(.writeOut)
        _ = subject.device.damage(.silent, in: GroupKeys(group: Self.group).all) { $0 - 1 }
        guard
            case .captured(let source, _)? = subject.carryOut(.capture(Self.group, .snapshot)).first,
            case .damaged(Self.group, .stateUnreadable)? = subject.keep(.build(source)).first
        else {
            Issue.record("it is found out while it is built")
            return
        }
        #expect(try subject.machine.disk.list("snapshots").isEmpty)
    }

    @Test func `a built snapshot that rots is not sent, but said to be gone`() throws {
        let source = filled("a")
        let (description, _) = try snapshot(of: source)
        source.machine.disk.flipBit(8 * 5000, of: "snapshots/1-\(description.id.index)-1.built")
        let send = { (offset: UInt64) in
            source.keep(
                .send(
                    Self.group, description.id, to: 2, offset: offset, byteCountMax: 1000,
                    PullTerms())
            ).first
        }
        guard case .piece? = send(100), case .pieceMissing? = send(4500),
            case .pieceMissing? = send(100)
        else {
            Issue.record("the rotten page is noticed, and the file is given up")
            return
        }
    }

    /// In what was written last, and in the row that says how far it is applied.
    @Test(arguments: [true, false])
    func `a state is read through, and a bit that flipped silently is found`(isLast: Bool) throws {
        let subject = filled("a")
        func check() -> SnapshotReport? {
            guard
                case .captured(let source, _)? = subject.carryOut(.capture(Self.group, .check))
                    .first
            else { return nil }
            return subject.keep(.check(source)).first
        }
        guard case .checked? = check() else {
            Issue.record("it is well")
            return
        }
        _ = subject.carryOut(.writeOut)
        _ = subject.device.damage(.silent, in: GroupKeys(group: Self.group).all) {
            isLast ? $0 - 1 : 0
        }
        guard case .damaged? = check() else {
            Issue.record("it is not")
            return
        }
    }

    @Test func `a full store keeps what it was to do, answers, and goes on when there is room`()
        throws
    {
        let subject = filled("a")
        let session = subject.open()
        _ = subject.carryOut(.writeOut)
        let before = try MemoryStore(on: subject.device).pairs()
        let query = StateJob.query(
            Self.group, ReadTicket(number: 1),
            Self.bytes(MapQuery(question: .get(MapGet(key: [1])))))
        subject.isFull = true
        // Applied in memory, and left to be written out.
        #expect(subject.request(session, 1, Self.put([1], [9])) == Self.isDone)
        let reports = subject.carryOut(.writeOut, query)
        guard subject.outcome.isFull, subject.outcome.left.count == 1,
            case .answered? = reports.first
        else {
            Issue.record("kept and answered: \(reports)")
            return
        }
        #expect(try MemoryStore(on: subject.device).pairs() == before)
        subject.isFull = false
        guard case .writtenOut? = subject.carryOut(.writeOut).first, !subject.outcome.isFull else {
            Issue.record("it is done when there is room")
            return
        }
        #expect(try subject.value([1]) == [9])
    }

    @Test func `what is set aside is read, is no longer changed, and is durable once flushed`()
        throws
    {
        let subject = filled("a")
        let session = subject.open()
        _ = subject.carryOut(.writeOut)
        subject.flush()
        let before = try #require(
            try StateAudit(of: Self.group, in: MemoryStore(on: subject.device)))
        #expect(subject.request(session, 1, Self.put([1], [9]), Self.put([2], [9])) == Self.isDone)
        guard case .setAside(let places, isAll: true)? = subject.carryOut(.setAside).first,
            let through = places.first?.through
        else {
            Issue.record("it is set aside")
            return
        }
        #expect(subject.request(session, 2, .remove(MapRemove(key: [1]))) == Self.isDone)
        let range = MapQuery(
            question: .range(MapRange(lower: [1], upper: [3], countMax: 9, isDescending: false)))
        #expect(subject.answer(range)?.pairs == [MapPut(key: [2], value: [9])])
        guard case .setAside(let same, isAll: false)? = subject.carryOut(.setAside).first,
            same.first?.through == through
        else {
            Issue.record("what came later waits for what is set aside")
            return
        }
        let stored = { try StateAudit(of: Self.group, in: MemoryStore(on: subject.device)) }
        #expect(try stored() == before)
        subject.flush()
        subject.device.losePower { _ in 0 }
        let after = try #require(try stored())
        #expect(after.index == through && after.kept == after.counted)
        #expect(try subject.value([1]) == nil)
        #expect(try subject.value([2]) == [9])
    }

    @Test func `equal states make equal snapshots`() throws {
        #expect(try snapshot(of: filled("a")).1 == snapshot(of: filled("b")).1)
    }

    @Test(arguments: [8, 100, 70_000, 180_000])
    func `a damaged snapshot is refused, and the state stays`(place: Int) throws {
        let (description, whole) = try snapshot(of: filled("a"))
        var bytes = whole
        bytes[place] ^= 4
        let target = Subject("b")
        _ = target.open()
        let before = try target.audit()
        _ = target.keep(.store(Self.group, description.id, offset: 0, PulledPiece(bytes: bytes)))
        guard
            case .damaged(_, .snapshotDamaged)? = target.keep(.verify(Self.group, description))
                .first
        else {
            Issue.record("the snapshot is refused")
            return
        }
        #expect(try target.audit() == before)
    }

    // MARK: Damage

    @Test func `a state that was given up is nothing, now and after a restart`() throws {
        let subject = filled("a")
        guard case .retired? = subject.carryOut(.retire(Self.group, isWiped: true)).first else {
            Issue.record("it is retired")
            return
        }
        #expect(try MemoryStore(on: subject.device).pairs().isEmpty)
        subject.machine.kill()
        subject.start()
        #expect(try MemoryStore(on: subject.device).pairs().isEmpty)
    }

    @Test func `a replica that is retired without damage to its state keeps it, durably`() throws {
        let subject = filled("a")
        let before = try #require(try subject.audit())
        _ = subject.carryOut(.retire(Self.group, isWiped: false))
        subject.device.losePower { _ in 0 }
        #expect(try subject.audit() == before)
    }

    @Test func `a row that can't be read costs its group, and no other`() throws {
        let subject = filled("a")
        let other: UInt64 = 2
        subject.enter { _ = try $0.open(other, founding: .founding(.empty)) }
        _ = subject.carryOut(.writeOut)
        _ = subject.device.damage(.unreadable, in: GroupKeys(group: Self.group).all) { $0 - 1 }
        let query = MapQuery(
            question: .range(MapRange(lower: [], upper: nil, countMax: 100, isDescending: false)))
        let entry = Raft.Entry(
            index: 1, term: 1, payload: .command(Command(kind: .openSession).bytes))
        let reports = subject.carryOut(
            .query(Self.group, ReadTicket(number: 1), Self.bytes(query)), .apply(other, [entry]),
            .query(Self.group, ReadTicket(number: 2), Self.bytes(query)))
        guard reports.count == 2, case .damaged(Self.group, .stateUnreadable) = reports[0],
            case .applied(other, 1, _, _) = reports[1]
        else {
            Issue.record("said once, and no more is done for it: \(reports)")
            return
        }
        guard
            case .retired? = subject.carryOut(.retire(Self.group, isWiped: true)).first
        else {
            Issue.record("then it begins anew")
            return
        }
        #expect(try subject.audit() == nil)
    }

    @Test func `what a group that is given up had pending is not waited for`() throws {
        let subject = Subject("a")
        let session = subject.open()
        _ = subject.request(session, 1, Self.put([1], [1]))
        _ = subject.carryOut(.writeOut)
        _ = subject.device.damage(.unreadable, in: GroupKeys(group: Self.group).all) { $0 - 1 }
        let value = [UInt8](repeating: 7, count: 1 << 20)
        for number in 2...18 as ClosedRange<UInt64> {
            _ = subject.request(session, number, Self.put([UInt8(number)], value))
        }
        #expect(subject.outcome.isFlushDue)
        let query = MapQuery(question: .get(MapGet(key: [1])))
        guard
            case .damaged? = subject.carryOut(
                .query(Self.group, ReadTicket(number: 1), Self.bytes(query))
            ).first
        else {
            Issue.record("its row can't be read")
            return
        }
        #expect(!subject.outcome.isFlushDue)
    }

    @Test func `a state that can't be read at the start is given up, and that is said`() throws {
        let subject = filled("a")
        _ = subject.carryOut(.writeOut)
        _ = subject.device.damage(.unreadable, in: GroupKeys(group: Self.group).all) { _ in 0 }
        subject.machine.kill()
        subject.boot()
        subject.enter { applier in
            let (base, damage) = try applier.open(Self.group, founding: .founding(.empty))
            #expect(base.index == 0)
            guard case .stateUnreadable? = damage else {
                Issue.record("\(String(describing: damage))")
                return
            }
        }
    }

    @Test func `a flipped bit that no checksum shows is one the digest shows`() throws {
        let subject = filled("a")
        _ = subject.carryOut(.writeOut)
        _ = subject.device.damage(.silent, in: GroupKeys(group: Self.group).all) { $0 - 1 }
        let audit = try #require(try subject.audit())
        #expect(audit.kept != audit.counted)
    }
}
