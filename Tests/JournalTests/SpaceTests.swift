import Journal
import Testing
import World

/// Segments are bounded, used again, and freed of slow groups.
@Suite struct SpaceTests {
    private func entry(_ group: UInt64, _ index: UInt64, byteCount: Int = 1000, term: UInt64 = 1)
        -> Model.Step
    {
        .append(
            group: group, index: index,
            Model.Entry(
                term: term, kind: 0,
                payload: Array(repeating: UInt8(truncatingIfNeeded: index), count: byteCount)))
    }

    @Test func `segments are used again, and their number stays`() throws {
        let disk = FakeDisk()
        let journal = try create(on: disk)
        for index in 1...400 as ClosedRange<UInt64> {
            try journal.write([entry(1, index), .release(group: 1, below: index)])
        }
        #expect(disk.fileNames.count <= 4)
        #expect(disk.names.values.allSatisfy { $0.bytes.count == 64 << 10 })
        let (reopened, recovery) = try open(disk.crashed { false })
        let group = try #require(recovery.groups.first)
        #expect(group.baseIndex == 399 && group.lastIndex == 400 && group.lost.isEmpty)
        let read = try reopened.read(group: 1, from: 400, byteCountMax: 1)
        #expect(read.entries.map(\.payload) == [Array(repeating: UInt8(400 & 255), count: 1000)])
    }

    @Test func `a full journal refuses entries, takes releases, and goes on`() throws {
        let disk = FakeDisk()
        let journal = try create(on: disk)
        var index: UInt64 = 1
        let error = try #require(throws: JournalError.self) {
            while index < 1000 {
                try journal.write([entry(1, index)])
                index += 1
            }
        }
        #expect(error == .full(segmentCount: 5, byteCount: 5 * 64 << 10))
        #expect(disk.fileNames.count == 6)
        #expect(throws: error) { try journal.write([entry(1, index)]) }
        let state = HardState(group: 1, term: 5, vote: 2, incarnation: 1)
        try journal.write([.set(state)])
        try journal.write([.release(group: 1, below: index)])
        for _ in 0..<100 {
            try journal.write([entry(1, index), .release(group: 1, below: index)])
            index += 1
        }
        let (_, recovery) = try open(disk.crashed { false })
        #expect(recovery.groups.first?.lastIndex == index - 1)
        #expect(recovery.groups.first?.hardState == state)
        #expect(recovery.findings.isEmpty || !recovery.findings.contains { $0.isAlarming })
    }

    @Test func `a refused batch can be written again`() throws {
        let disk = FakeDisk()
        let journal = try create(on: disk)
        let batch = Batch(byteCountMax: 16 << 10)
        try Model().add(entry(1, 1), to: batch)
        disk.byteCountBeforeFull = 1024
        let error = #expect(throws: JournalError.self) { try journal.write(batch) }
        guard case .diskFull = error else { throw try #require(error) }
        #expect(journal.state(of: 1) == nil, "nothing was acknowledged")
        try journal.write(batch)
        #expect(batch.isEmpty)
        let (reopened, recovery) = try open(disk.crashed { false })
        #expect(recovery.findings.isEmpty)
        #expect(try reopened.read(group: 1, from: 1, byteCountMax: 1).entries.count == 1)
    }

    @Test func `what a full disk left behind is sealed before its segment is`() throws {
        let disk = FakeDisk()
        let journal = try create(on: disk)
        // Header, checkpoint and seal; then up to the fourth block from the end.
        for index in 1...9 as ClosedRange<UInt64> { try journal.write([entry(1, index)]) }
        disk.byteCountBeforeFull = 2048
        let error = try #require(throws: JournalError.self) { try journal.write([entry(1, 10)]) }
        #expect(error.isFull)
        // This one doesn't fit any more.
        try journal.write((10...22).map { entry(1, $0) })
        #expect(disk.segmentNames.count == 2)
        let (reopened, recovery) = try open(disk.afterKill())
        #expect(recovery.findings.isEmpty)
        #expect(recovery.groups.first?.lastIndex == 22)
        let read = try reopened.read(group: 1, from: 1, byteCountMax: 1 << 20)
        #expect(read.entries.map(\.index) == Array(1...22))
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func `a disk that fills up at any moment costs nothing`(seed: UInt64) throws {
        var history = History(seed: seed)
        var disk = FakeDisk()
        var journal = try create(on: disk)
        for _ in 0..<6 {
            for _ in 0..<30 {
                if history.draws.chance(30) {
                    disk.byteCountBeforeFull = 512 * history.draws.below(24)
                }
                disk.byteCountMax = history.draws.chance(50) ? 0 : .max
                let steps = history.steps(atMost: 6)
                do { try journal.write(steps) } catch {
                    #expect(error.isFull)
                    continue
                }
                for step in steps { history.model.apply(step) }
            }
            disk.byteCountBeforeFull = nil
            disk.byteCountMax = .max
            // Power fails right after an attempt that found the disk full: it may be there whole.
            let steps = [history.append(1, at: history.model[1].lastIndex + 1)]
            try? journal.write(steps)
            if journal.state(of: 1)?.lastIndex == history.model[1].lastIndex + 1 {
                history.model.apply(steps[0])
            }
            disk = disk.crashed { history.draws.chance(50) }
            let recovery: Recovery
            (journal, recovery) = try open(disk)
            #expect(try journal.contents(of: recovery) == history.model, "seed \(seed)")
        }
    }

    @Test func `a full disk does not stop the journal while it has segments`() throws {
        let disk = FakeDisk()
        let journal = try create(on: disk)
        disk.byteCountMax = 0
        var index: UInt64 = 1
        let error = #expect(throws: JournalError.self) {
            while true {
                try journal.write([entry(1, index)])
                index += 1
            }
        }
        guard case .diskFull = error else { throw try #require(error) }
        try journal.write([.release(group: 1, below: index)])
        disk.byteCountMax = .max
        try journal.write([entry(1, index)])
    }

    @Test func `a slow group's tail is copied forward, and nothing of it is lost`() throws {
        let disk = FakeDisk()
        let journal = try create(on: disk)
        for index in 1...20 as ClosedRange<UInt64> { try journal.write([entry(9, index)]) }
        for index in 1...600 as ClosedRange<UInt64> {
            try journal.write([entry(1, index), .release(group: 1, below: index)])
        }
        #expect(journal.statistics.byteCountCopied > 0)
        let (reopened, recovery) = try open(disk.crashed { false })
        let slow = try #require(recovery.groups.first { $0.hardState.group == 9 })
        #expect(slow.lost.isEmpty && slow.lastIndex == 20 && slow.baseIndex == 0)
        let read = try reopened.read(group: 9, from: 1, byteCountMax: 1 << 20)
        #expect(read.entries.map(\.index) == Array(1...20))
        for entry in read.entries {
            #expect(entry.payload.allSatisfy { $0 == UInt8(truncatingIfNeeded: entry.index) })
        }
    }

    @Test func `an entry, a batch and the number of entries have limits that say what to do`()
        throws
    {
        let batch = Batch(byteCountMax: 16 << 10)
        let error = #expect(throws: JournalError.self) {
            try Model().add(entry(1, 1, byteCount: 16 << 10), to: batch)
        }
        guard case .entryTooLarge = error else { throw try #require(error) }
        #expect(batch.isEmpty)
        var index: UInt64 = 1
        let full = #expect(throws: JournalError.self) {
            while true {
                try Model().add(entry(1, index), to: batch)
                index += 1
            }
        }
        #expect(full == .batchFull(byteCountMax: 16 << 10))
        #expect(batch.byteCount <= 16 << 10)
        let state = HardState(
            group: 1, term: 1, vote: 0, incarnation: 0, opaque: Array(repeating: 0, count: 5000))
        #expect(throws: JournalError.opaqueTooLarge(byteCount: 5000, max: 4096)) {
            try Batch().set(state)
        }
        var settings = Settings.small
        settings.entryCountMax = 10
        let journal = try create(on: FakeDisk(), settings)
        #expect(throws: JournalError.tooManyEntries(max: 10)) {
            for index in 1...20 as ClosedRange<UInt64> { try journal.write([entry(1, index)]) }
        }
    }

    @Test func `groups are as many as a checkpoint can list`() throws {
        let disk = FakeDisk()
        let journal = try create(on: disk)
        var group: UInt64 = 1
        let error = #expect(throws: JournalError.self) {
            while true {
                try journal.write([
                    .set(HardState(group: group, term: 1, vote: 0, incarnation: 1))
                ])
                group += 1
            }
        }
        guard case .checkpointTooLarge(_, 8192) = error else { throw try #require(error) }
        #expect(group > 20)
        let (_, recovery) = try open(disk)
        #expect(recovery.groups.count == Int(group) - 1)
    }

    /// Else a node could only end, and would again after each start.
    @Test func `where no group can be made, those that there are vote, and make room`() throws {
        let disk = FakeDisk()
        var settings = Settings.small
        settings.segmentCountMax = 20
        let journal = try create(on: disk, settings)
        func state(_ group: UInt64, term: UInt64, byteCount: Int = 0) -> Model.Step {
            .set(
                HardState(
                    group: group, term: term, vote: 0, incarnation: 1,
                    opaque: Array(repeating: 7, count: byteCount)))
        }
        var next: UInt64 = 1
        while (try? journal.write([state(next, term: 1)])) != nil { next += 1 }
        let groups = 1..<next
        // Terms in all logs, until there are too many.
        var term: UInt64 = 1
        let error = try #require(throws: JournalError.self) {
            while term < 1000 {
                try journal.write(groups.map { entry($0, term, byteCount: 1, term: term) })
                term += 1
            }
        }
        guard case .checkpointFull(_, let max) = error, max > 8192 else { throw error }
        #expect(error.isOfRoom)
        try journal.write(groups.map { state($0, term: term, byteCount: 60) })
        try journal.write(groups.map { .release(group: $0, below: term - 1) })
        try journal.write(groups.map { entry($0, term, byteCount: 1, term: term) })
        let (_, recovery) = try open(disk.crashed { false }, settings)
        #expect(recovery.groups.count == groups.count)
        #expect(recovery.groups.allSatisfy { $0.hardState.term == term && $0.lastIndex == term })
        // A group that goes makes room for another.
        #expect(throws: JournalError.self) { try journal.write([state(next, term: 1)]) }
        try journal.write([.remove(group: 1)])
        try journal.write([state(next, term: 1)])
    }

    @Test func `a new journal takes nothing from the spares of an old one`() throws {
        let disk = FakeDisk()
        var journal = try create(on: disk)
        for index in 1...200 as ClosedRange<UInt64> {
            try journal.write([entry(1, index), .release(group: 1, below: index)])
        }
        for name in disk.segmentNames { disk.remove(file: name) }
        #expect(!disk.fileNames.isEmpty)
        journal = try create(on: disk)
        try journal.write([entry(2, 1)])
        let (_, recovery) = try open(disk.crashed { false })
        #expect(recovery.findings.isEmpty)
        #expect(recovery.groups.map(\.hardState.group) == [2])
    }

    @Test func `files of another size are replaced as they become free`() throws {
        let disk = FakeDisk()
        var journal = try create(on: disk)
        for index in 1...60 as ClosedRange<UInt64> { try journal.write([entry(1, index)]) }
        var larger = Settings.small
        larger.segmentByteCount = 128 << 10
        (journal, _) = try open(disk, larger)
        for index in 61...300 as ClosedRange<UInt64> {
            try journal.write([entry(1, index), .release(group: 1, below: index)])
        }
        #expect(disk.names.values.allSatisfy { $0.bytes.count == 128 << 10 })
        let (_, recovery) = try open(disk, larger)
        #expect(recovery.groups.first?.lastIndex == 300)
    }

    @Test func `reading says what was released and what it doesn't know`() throws {
        let journal = try create(on: FakeDisk())
        for index in 1...9 as ClosedRange<UInt64> { try journal.write([entry(1, index)]) }
        try journal.write([.release(group: 1, below: 5)])
        #expect(throws: JournalError.released(group: 1, index: 4, indexFirst: 5)) {
            try journal.read(group: 1, from: 4, byteCountMax: 1)
        }
        #expect(throws: JournalError.unknownGroup(2)) {
            try journal.read(group: 2, from: 1, byteCountMax: 1)
        }
        #expect(try journal.read(group: 1, from: 10, byteCountMax: 1).entries.isEmpty)
        let read = try journal.read(group: 1, from: 5, byteCountMax: 2500)
        #expect(read.entries.map(\.index) == [5, 6])
        #expect(journal.term(group: 1, index: 4) == 1, "the term below the log is known")
        #expect(journal.term(group: 1, index: 3) == nil)
    }
}
