import Backup
import Schema
import Testing

/// What one backup asks for, and in which order.
@Suite struct BackupRunTests {
    private static func state(_ group: UInt64, through index: UInt64) -> ExportedState {
        var state = BackupArchiveTests.state
        state.start.index = index
        state.start.term = 1
        return ExportedState(export: 100 + group, state: state)
    }

    private static func log(_ count: Int, term: UInt64 = 1) -> ExportedLog {
        ExportedLog(
            entries: (0..<count).map { _ in LogEntry(term: term, kind: .empty, payload: []) },
            isReleased: false)
    }

    private static let emptyPage = ExportedPage(isAtEnd: true, digest: FixedBytes { _ in 0 })

    /// Groups 0 and 7, with states through 3 and marks through 5.
    private func fenced() -> (BackupRun, BackupRun.Effects) {
        var run = BackupRun(
            cluster: FixedBytes { _ in 1 }, groups: [7, 0], previous: [:], stored: [], made: 1)
        var effects = BackupRun.Effects()
        run.begin(into: &effects)
        #expect(effects.asks == [.open(group: 0), .open(group: 7)])
        effects = .init()
        run.take(.opened(Self.state(0, through: 3)), to: .open(group: 0), into: &effects)
        #expect(effects.asks == [])
        run.take(.opened(Self.state(7, through: 3)), to: .open(group: 7), into: &effects)
        #expect(effects.asks == [.mark(group: 0, after: 0), .mark(group: 7, after: 0)])
        effects = .init()
        run.take(.marked(ClientMarked(index: 4, time: 40)), to: .open(group: 0), into: &effects)
        run.take(.marked(ClientMarked(index: 4, time: 60)), to: .open(group: 7), into: &effects)
        return (run, effects)
    }

    /// With marks at 5, before the groups are counted.
    private func counted() -> (BackupRun, BackupRun.Effects) {
        var (run, effects) = fenced()
        for group in [0, 7] as [UInt64] {
            run.take(
                .marked(ClientMarked(index: 5, time: 61)), to: .open(group: group), into: &effects)
        }
        #expect(effects.asks.last == .groups)
        effects = .init()
        return (run, effects)
    }

    @Test func `the cut is the latest time of all groups, and each is marked behind it`() {
        var (run, effects) = fenced()
        #expect(effects.asks == [.mark(group: 0, after: 61), .mark(group: 7, after: 61)])
        effects = .init()
        // Late, and about the first question: it says nothing about where the cut is.
        run.take(.marked(ClientMarked(index: 4, time: 40)), to: .open(group: 0), into: &effects)
        run.take(.marked(ClientMarked(index: 5, time: 61)), to: .open(group: 7), into: &effects)
        #expect(effects.asks == [])
        run.take(.marked(ClientMarked(index: 6, time: 61)), to: .open(group: 0), into: &effects)
        #expect(effects.asks == [.groups])
        effects = .init()
        run.take(.groups([0, 7]), to: .groups, into: &effects)
        #expect(
            effects.asks
                == [
                    .log(group: 0, first: 4, through: 6), .log(group: 7, first: 4, through: 5),
                ])
    }

    @Test func `it ends with a manifest of the cut, once all logs and states are there`() {
        var (run, effects) = counted()
        run.take(.groups([7, 0]), to: .groups, into: &effects)
        effects = .init()
        run.take(.log(Self.log(1)), to: .open(group: 0), into: &effects)
        #expect(effects.asks == [.log(group: 0, first: 5, through: 5)])
        run.take(.log(Self.log(1)), to: .open(group: 0), into: &effects)
        run.take(.log(Self.log(2)), to: .open(group: 7), into: &effects)
        run.take(.page(Self.emptyPage), to: .open(group: 0), into: &effects)
        #expect(effects.manifest == nil)
        run.take(.page(Self.emptyPage), to: .open(group: 7), into: &effects)
        #expect(effects.manifest?.time == 60)
        #expect(effects.manifest?.groups.map(\.group) == [0, 7])
        #expect(effects.manifest?.groups.map(\.through) == [5, 5])
        #expect(effects.blobs.count == 3)
    }

    @Test func `a first backup has as many bytes as it stores`() throws {
        var (run, effects) = counted()
        run.take(.groups([0, 7]), to: .groups, into: &effects)
        var blobs: [[UInt8]] = []
        for group in [0, 7] as [UInt64] {
            run.take(.log(Self.log(2)), to: .open(group: group), into: &effects)
            let body = [UInt8](repeating: UInt8(group), count: 100)
            let sum = try BackupArchiveTests.Vault().archive.put(body)
            let block = ExportedBlock(
                sum: FixedBytes { sum[$0] }, byteCount: 100, keyLast: [1], body: body)
            let page = ExportedPage(
                blocks: [block], isAtEnd: true, digest: FixedBytes { _ in 0 })
            run.take(.page(page), to: .open(group: group), into: &effects)
            blobs += effects.blobs
            #expect(effects.blobs.count == 3)
            effects.blobs = []
        }
        let byteCount = blobs.reduce(0) { $0 + $1.count }
        #expect(effects.manifest?.byteCount == UInt64(byteCount))
    }

    @Test func `a state that does not have its digest is not backed up`() {
        var (run, effects) = counted()
        run.take(.groups([7, 0]), to: .groups, into: &effects)
        run.take(.log(Self.log(2)), to: .open(group: 0), into: &effects)
        var page = Self.emptyPage
        page.digest = FixedBytes { _ in 1 }
        run.take(.page(page), to: .open(group: 0), into: &effects)
        #expect(effects.failure == .damagedState(group: 0))
    }

    @Test func `a log that was cut before it was read ends the run`() {
        var (run, effects) = counted()
        run.take(.groups([7, 0]), to: .groups, into: &effects)
        run.take(.log(ExportedLog(isReleased: true)), to: .open(group: 7), into: &effects)
        #expect(effects.failure == .tooSlow(group: 7))
    }

    /// Continues a backup of group 7 whose log ends with entry 5 of term 1, with a first mark.
    private func marked() throws -> (BackupRun, BackupRun.Effects) {
        let record = BackupGroup(
            group: 7, state: Self.state(7, through: 3).state, stateByteCount: 0, lists: [],
            logs: [], through: 5, throughTerm: 1)
        var run = try BackupRun(
            continuing: BackupManifest(
                version: 1, cluster: FixedBytes { _ in 1 }, time: 60, made: 1, groups: [record]),
            groups: [7], made: 2)
        var effects = BackupRun.Effects()
        run.begin(into: &effects)
        #expect(effects.asks == [.mark(group: 7, after: 0)])
        run.take(.marked(ClientMarked(index: 8, time: 90)), to: .open(group: 7), into: &effects)
        effects = .init()
        return (run, effects)
    }

    /// The same, up to its log.
    private func continued() throws -> (BackupRun, BackupRun.Effects) {
        var (run, effects) = try marked()
        run.take(.marked(ClientMarked(index: 9, time: 91)), to: .open(group: 7), into: &effects)
        run.take(.groups([7]), to: .groups, into: &effects)
        #expect(effects.asks.last == .log(group: 7, first: 5, through: 9))
        effects = .init()
        return (run, effects)
    }

    @Test func `a log is carried on from its last entry, if that is still the same`() throws {
        var (run, effects) = try continued()
        run.take(.log(Self.log(5)), to: .open(group: 7), into: &effects)
        #expect(effects.manifest?.groups.first?.through == 9)
        #expect(effects.manifest?.time == 90)
        #expect(effects.blobs.count == 1)
    }

    @Test func `a log that was rewritten by a recovery is not carried on`() throws {
        var (run, effects) = try continued()
        run.take(.log(Self.log(5, term: 1 << 48)), to: .open(group: 7), into: &effects)
        #expect(effects.failure == .needsStates(group: 7))
    }

    @Test func `a group that the last backup does not have needs its state`() throws {
        let manifest = BackupManifest(
            version: 1, cluster: FixedBytes { _ in 1 }, time: 60, made: 1, groups: [])
        #expect(throws: BackupRun.Failure.needsStates(group: 9)) {
            try BackupRun(continuing: manifest, groups: [9], made: 2)
        }
    }

    @Test(arguments: [[0], [0, 7, 8], [0, 8]] as [[UInt64]])
    func `groups that came or went before the cut was settled make it begin anew`(
        _ groups: [UInt64]
    ) {
        var (run, effects) = counted()
        run.take(.groups(groups), to: .groups, into: &effects)
        #expect(effects.failure == .groupsChanged)
    }

    @Test func `a group that was removed since the last backup needs states`() throws {
        let record = BackupGroup(
            group: 7, state: Self.state(7, through: 3).state, stateByteCount: 0, lists: [],
            logs: [], through: 5, throughTerm: 1)
        let manifest = BackupManifest(
            version: 1, cluster: FixedBytes { _ in 1 }, time: 60, made: 1, groups: [record])
        #expect(throws: BackupRun.Failure.needsStates(group: 7)) {
            try BackupRun(continuing: manifest, groups: [], made: 2)
        }
    }

    @Test func `a member that does not go on ends the run, and one that is slow does not`() {
        for (count, failure) in [(199, nil), (200, BackupRun.Failure.tooSlow(group: 7))] {
            var (run, effects) = counted()
            run.take(.groups([0, 7]), to: .groups, into: &effects)
            for _ in 0..<count {
                effects = .init()
                run.take(.log(Self.log(0)), to: .open(group: 7), into: &effects)
            }
            #expect(effects.failure == failure)
            guard failure == nil else { continue }
            #expect(effects.asks == [.log(group: 7, first: 4, through: 5)])
            // It counts from the start whenever something came.
            run.take(.log(Self.log(1)), to: .open(group: 7), into: &effects)
            run.take(.log(Self.log(0)), to: .open(group: 7), into: &effects)
            #expect(effects.failure == nil)
        }
    }

    @Test func `a log that a recovery shortened is not carried on`() throws {
        var (run, effects) = try marked()
        run.take(.marked(ClientMarked(index: 5, time: 91)), to: .open(group: 7), into: &effects)
        #expect(effects.failure == .needsStates(group: 7) && effects.manifest == nil)
    }

    @Test func `a state that a recovery has left behind makes it begin anew`() {
        var (run, effects) = fenced()
        run.take(.marked(ClientMarked(index: 3, time: 61)), to: .open(group: 0), into: &effects)
        #expect(effects.failure == .logChanged(group: 0))

        // The log is long again, and another.
        (run, effects) = counted()
        run.take(.groups([0, 7]), to: .groups, into: &effects)
        run.take(.log(Self.log(2, term: 1 << 48)), to: .open(group: 0), into: &effects)
        #expect(effects.failure == .logChanged(group: 0))
    }

    @Test func `an entry that fills an answer by itself does not hold a log up`() throws {
        var (run, effects) = try continued()
        run.take(.log(Self.log(1)), to: .open(group: 7), into: &effects)
        #expect(effects.asks == [.log(group: 7, first: 6, through: 9)])
        run.take(.log(Self.log(4)), to: .open(group: 7), into: &effects)
        #expect(effects.manifest?.groups.first?.through == 9)
    }
}
