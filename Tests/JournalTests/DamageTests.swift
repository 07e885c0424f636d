import Journal
import Testing
import World

/// Rot, and files that somebody laid hands on. The answer is the same data, or entries reported
/// lost under their right names, or groups that are not vouched for; never anything else.
@Suite struct DamageTests {
    /// Several segments, with truncations, resets and copies, the last batch not sealed.
    fileprivate struct Fixture {
        let disk: FakeDisk
        let model: Model
        let payloads: Payloads
        /// What the journal holds, byte by byte, and nobody else writes.
        let name: String

        init(seed: UInt64, batchCount: Int, isSealed: Bool) throws {
            var history = History(seed: seed)
            history.releasePercent = 2
            let disk = FakeDisk()
            let journal = try create(on: disk)
            for _ in 0..<batchCount {
                let steps = history.steps(atMost: 5)
                do { try journal.write(steps) } catch {
                    #expect(error.isFull)
                    break
                }
                for step in steps { history.model.apply(step) }
            }
            if isSealed { try journal.seal() }
            self.disk = disk.copy()
            model = history.model
            payloads = history.payloads
            name = disk.segmentNames.last ?? ""
        }
    }

    fileprivate enum Outcome {
        case same
        case lost
        case notVouched
    }

    @discardableResult
    private func check(_ disk: FakeDisk, _ fixture: Fixture, _ note: String) throws -> Outcome {
        let (journal, recovery) = try open(disk)
        var outcome = Outcome.same
        for id in fixture.model.groups.keys {
            // A group that is gone is one without a vote.
            guard let group = recovery.groups.first(where: { $0.hardState.group == id }) else {
                outcome = .notVouched
                continue
            }
            try readAll(journal, group, fixture, note)
            guard group.isVouched else {
                outcome = .notVouched
                continue
            }
            let expected = fixture.model[id]
            #expect(group.hardState == expected.hardState, "\(note)")
            #expect(group.baseIndex == expected.baseIndex, "\(note)")
            #expect(group.baseTerm == expected.baseTerm, "\(note)")
            #expect(group.lastIndex == expected.lastIndex, "\(note)")
            for (offset, entry) in expected.entries.enumerated() {
                let index = expected.baseIndex + 1 + UInt64(offset)
                #expect(journal.term(group: id, index: index) == entry.term, "\(note)")
                let read = try journal.read(group: id, from: index, byteCountMax: 1)
                if read.entries.first?.payload == entry.payload { continue }
                #expect(read.lost == TermRun(index: index, term: entry.term), "\(note)")
                if outcome == .same { outcome = .lost }
            }
        }
        for group in recovery.groups where fixture.model.groups[group.hardState.group] == nil {
            #expect(!group.isVouched, "\(note): a removed group is back")
        }
        return outcome
    }

    private func readAll(
        _ journal: Journal, _ group: RecoveredGroup, _ fixture: Fixture, _ note: String
    ) throws {
        var index = group.baseIndex + 1
        while index <= group.lastIndex {
            let read = try journal.read(
                group: group.hardState.group, from: index, byteCountMax: 1)
            for entry in read.entries {
                #expect(fixture.payloads.has(entry, of: group.hardState.group), "\(note)")
            }
            index += 1
        }
    }

    /// Damages one place, and looks twice: what the first opening decided has to stay.
    fileprivate func checkDamage(
        _ fixture: Fixture, _ name: String, _ note: String, _ damage: (inout [UInt8]) -> Void
    ) throws -> Outcome {
        let disk = fixture.disk.copy()
        disk.change(name, damage)
        let first = try check(disk, fixture, note)
        if first != .same {
            #expect(try !open(fixture.disk.copy(damaging: name, damage)).1.findings.isEmpty)
        }
        let second = try check(disk.crashed { false }, fixture, note + ", again")
        #expect(first == second || first != .same, "\(note)")
        return first
    }

    @Test(arguments: [false, true])
    func `a flipped bit in any sector is noticed`(isSealed: Bool) throws {
        let fixture = try Fixture(seed: 3, batchCount: 24, isSealed: isSealed)
        #expect(fixture.disk.segmentNames.count >= 2)
        var counts: [Outcome: Int] = [:]
        var draws = Draws(seed: 1)
        for name in fixture.disk.segmentNames {
            for sector in 0..<128 {
                let byte = draws.chance(40) ? draws.below(16) : draws.below(512)
                let bit = UInt8(1) << draws.below(8)
                let outcome = try checkDamage(
                    fixture, name, "\(name), sector \(sector), byte \(byte), bit \(bit)"
                ) { $0[sector * 512 + byte] ^= bit }
                counts[outcome, default: 0] += 1
            }
        }
        // Directories stand twice: one damaged sector never costs a vote.
        #expect(counts[.notVouched, default: 0] == 0)
        #expect(counts[.lost, default: 0] > 0)
        #expect(counts[.same, default: 0] > 0)
    }

    @Test(arguments: [false, true])
    func `a block that is lost costs votes only in the newest segment`(isSealed: Bool) throws {
        let fixture = try Fixture(seed: 6, batchCount: 30, isSealed: isSealed)
        let names = fixture.disk.segmentNames
        #expect(names.count >= 2)
        for name in names {
            for block in 0..<16 {
                // Without a seal, a last batch that is all zeros was never written.
                for filler: UInt8 in isSealed ? [0x00, 0xA5] : [0xA5] {
                    let outcome = try checkDamage(
                        fixture, name, "\(name), block \(block), filled with \(filler)"
                    ) {
                        for byte in block * 4096..<(block + 1) * 4096 { $0[byte] = filler }
                    }
                    #expect(name == names.last || outcome != .notVouched, "\(name), \(block)")
                }
            }
        }
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `much damage at once is noticed too`(seed: UInt64) throws {
        let fixture = try Fixture(seed: seed, batchCount: 30, isSealed: seed % 2 == 0)
        var draws = Draws(seed: seed)
        let disk = fixture.disk.copy()
        for name in disk.segmentNames {
            disk.change(name) { bytes in
                for _ in 0..<draws.below(6) {
                    let start = draws.below(128) * 512
                    bytes[start + draws.below(512)] ^= 1
                }
            }
        }
        try check(disk, fixture, "seed \(seed)")
    }

    @Test func `rot in the last acknowledged batch is not taken for a torn tail`() throws {
        let fixture = try Fixture(seed: 8, batchCount: 4, isSealed: false)
        let bytes = fixture.disk.names[fixture.name]?.bytes ?? []
        // The end of what was written.
        let last = (bytes.lastIndex { $0 != 0 } ?? 0) / 4096
        for sector in last * 8..<(last + 1) * 8 {
            let disk = fixture.disk.copy()
            disk.change(fixture.name) { $0[sector * 512 + 100] ^= 1 }
            try check(disk, fixture, "sector \(sector)")
            let (_, recovery) = try open(disk)
            #expect(!recovery.findings.contains { !$0.isAlarming }, "nothing is called torn")
        }
    }

    @Test func `a block that can't be read counts as damaged`() throws {
        let fixture = try Fixture(seed: 6, batchCount: 30, isSealed: true)
        for name in fixture.disk.segmentNames {
            for block in 0..<16 {
                let disk = fixture.disk.copy()
                disk.unreadable[name] = [block * 4096]
                try check(disk, fixture, "\(name), block \(block)")
            }
        }
    }

    @Test func `a lost entry comes back by repair, for good`() throws {
        let disk = FakeDisk()
        let journal = try create(on: disk)
        var history = History(seed: 1)
        let steps = (1...6).map { history.append(1, at: $0) }
        for step in steps {
            try journal.write([step])
            history.model.apply(step)
        }
        let name = try #require(disk.segmentNames.last)
        // Behind header, checkpoint and seal each batch takes a block and begins with payload.
        disk.change(name) { $0[6 * 4096 + 40] ^= 1 }
        let (reopened, recovery) = try open(disk)
        let group = try #require(recovery.groups.first)
        #expect(group.isVouched)
        let lost = try #require(group.lost.first)
        #expect(group.lost.count == 1 && lost.count == 1)
        let entry = history.model[1].entries[Int(lost.index) - 1]
        #expect(lost.term == entry.term)

        let batch = Batch()
        try batch.repair(
            group: 1, term: entry.term + 1, index: lost.index, kind: entry.kind,
            payload: unsafe [9, 9].span.bytes)
        try reopened.write(batch)
        #expect(reopened.state(of: 1)?.lost == [lost], "another entry repairs nothing")
        try batch.repair(
            group: 1, term: entry.term, index: lost.index, kind: entry.kind,
            payload: unsafe entry.payload.span.bytes)
        try reopened.write(batch)
        let (last, after) = try open(disk.crashed { false })
        #expect(try last.contents(of: after) == history.model)
    }

    @Test func `what rots while the journal is open is reported when it is read`() throws {
        let disk = FakeDisk()
        let journal = try create(on: disk)
        var history = History(seed: 1)
        for index in 1...3 { try journal.write([history.append(1, at: UInt64(index))]) }
        let name = try #require(disk.segmentNames.last)
        // Header, checkpoint, seal, first batch; then the second one's payload.
        disk.change(name) { $0[4 * 4096 + 40] ^= 1 }
        let read = try journal.read(group: 1, from: 1, byteCountMax: 1 << 20)
        #expect(read.entries.map(\.index) == [1])
        #expect(read.lost == TermRun(index: 2, term: 1))
        let lost = try #require(journal.state(of: 1)?.lost.first)
        #expect(lost.index == 2 && lost.count == 1 && lost.term == 1)
        #expect(journal.statistics.rottenCount == 1)
    }

    @Test func `reading a journal through finds what has rotted, and nothing else`() throws {
        let disk = FakeDisk()
        let journal = try create(on: disk)
        var history = History(seed: 1)
        var index: UInt64 = 1
        while disk.segmentNames.count < 3 {
            try journal.write([history.append(1, at: index)])
            index += 1
        }
        func wholePass() throws -> [RottenEntry] {
            // Each of the older segments in small steps, the first of them twice.
            try (0..<64).flatMap { _ in try journal.scrub(byteCountMax: 1000) }
        }
        #expect(try wholePass().isEmpty)
        // Header, checkpoint, seal, first batch; then the second one's payload.
        let name = try #require(disk.segmentNames.first)
        disk.change(name) { $0[4 * 4096 + 40] ^= 1 }
        #expect(try wholePass() == [RottenEntry(group: 1, index: 2)])
        #expect(journal.state(of: 1)?.lost.map(\.index) == [2])
        // What was written just now is not read again.
        disk.change(try #require(disk.segmentNames.last)) { $0[3 * 4096 + 40] ^= 1 }
        #expect(try wholePass().isEmpty)
    }

    @Test func `a journal that is disowned vouches for nobody, also after a crash`() throws {
        let disk = FakeDisk()
        let journal = try create(on: disk)
        var history = History(seed: 1)
        for index in 1...3 { try journal.write([history.append(1, at: UInt64(index))]) }
        let last = journal.sequenceLast
        try journal.disown(through: last + 100)
        #expect(journal.sequenceLast > last + 100)
        #expect(journal.state(of: 1)?.isVouched == false)
        let (again, recovery) = try open(disk.crashed { false })
        #expect(recovery.groups.map(\.isVouched) == [false])
        #expect(recovery.sequenceLast == journal.sequenceLast)
        #expect(again.state(of: 1)?.lastIndex == 3)
    }

    @Test func `a write that never came is not answered with what stood there before`() throws {
        let disk = FakeDisk()
        let journal = try create(on: disk)
        var (history, index, before) = (History(seed: 1), UInt64(1), [UInt8]())
        // Until file 2 is used again, and five batches are in it.
        var count = 0
        while count < 5 {
            try journal.write([history.append(1, at: index), .release(group: 1, below: index)])
            index += 1
            if let spare = disk.names["journal/spare-00000002.journal"] {
                if spare.bytes[9 * 4096..<10 * 4096].contains(where: { $0 != 0 }) {
                    before = spare.bytes
                }
            } else if !before.isEmpty,
                disk.segmentNames.last?.hasSuffix("-00000002.journal") == true
            {
                count += 1
            }
            try #require(index < 1000)
        }
        let name = try #require(disk.segmentNames.last)
        disk.change(name) { $0.replaceSubrange(4096..., with: before[4096...]) }
        let read = try journal.read(group: 1, from: index - 1, byteCountMax: 1)
        #expect(read.entries.isEmpty && read.lost?.index == index - 1)
    }

    @Test func `a group that isn't vouched for becomes so with a new incarnation`() throws {
        let fixture = try Fixture(seed: 8, batchCount: 4, isSealed: true)
        let disk = fixture.disk.copy()
        disk.change(fixture.name) { bytes in
            for byte in 3 * 4096..<4 * 4096 { bytes[byte] = 0xFF }
        }
        let (journal, recovery) = try open(disk)
        let group = try #require(recovery.groups.first)
        #expect(!recovery.groups.contains { $0.isVouched })
        var state = group.hardState
        state.term += 1
        let batch = Batch()
        try batch.set(state)
        try journal.write(batch)
        #expect(journal.state(of: state.group)?.isVouched == false)
        state.incarnation += 1
        try batch.reset(group: state.group, index: 100, term: state.term)
        try batch.set(state)
        try journal.write(batch)
        let (_, after) = try open(disk.crashed { false })
        let again = try #require(after.groups.first { $0.hardState.group == state.group })
        #expect(again.isVouched && again.hardState == state && again.baseIndex == 100)
        #expect(
            after.groups.filter { $0.hardState.group != state.group }.allSatisfy { !$0.isVouched })
    }

    @Test func `a crash while damage is settled does not make it forgotten`() throws {
        let fixture = try Fixture(seed: 8, batchCount: 4, isSealed: true)
        let bytes = fixture.disk.names[fixture.name]?.bytes ?? []
        let last = (bytes.lastIndex { $0 != 0 } ?? 0) / 4096
        for block in [0, 1, 3, last] {
            var operation = 1
            var isOver = false
            while !isOver {
                let disk = fixture.disk.copy(damaging: fixture.name) { bytes in
                    for byte in block * 4096..<(block + 1) * 4096 { bytes[byte] = 0xA5 }
                    if block == 0 {
                        for byte in 4096..<bytes.count { bytes[byte] = 0 }
                    }
                }
                disk.crashAt = operation
                isOver = (try? open(disk)) != nil
                for isKept in [false, true] {
                    let (_, recovery) = try open(disk.crashed { isKept })
                    #expect(
                        recovery.groups.allSatisfy { !$0.isVouched },
                        "block \(block), operation \(operation)")
                }
                operation += 1
            }
        }
    }

    // MARK: Files

    @Test func `a file that was cut, emptied or zeroed is noticed`() throws {
        let fixture = try Fixture(seed: 6, batchCount: 30, isSealed: true)
        let names = fixture.disk.segmentNames
        for name in names {
            for size in [0, 100, 4096, 8192, 20_000, 60_000] {
                let disk = fixture.disk.copy()
                disk.change(name) { $0.resize(to: size) }
                let outcome = try check(disk, fixture, "\(name) cut to \(size)")
                if name != names.last { #expect(outcome != .notVouched) }
                let (_, recovery) = try open(disk)
                #expect(recovery.findings.contains { $0.isAlarming })
                #expect(size > 0 || recovery.findings.contains(.emptyFile(file: name)))
            }
            let disk = fixture.disk.copy()
            disk.change(name) { $0 = Array(repeating: 0, count: $0.count) }
            let outcome = try check(disk, fixture, "\(name) zeroed")
            #expect(outcome == (name == names.last ? .notVouched : .lost) || outcome == .same)
            #expect(name != names.last || outcome == .notVouched)
        }
    }

    @Test func `a segment missing in the middle costs payloads, not votes`() throws {
        let fixture = try #require(
            try (0..<50).lazy.map { try Fixture(seed: $0, batchCount: 60, isSealed: true) }
                .first { $0.disk.segmentNames.count >= 3 })
        let names = fixture.disk.segmentNames
        for name in names.dropLast() {
            let disk = fixture.disk.copy()
            disk.remove(file: name)
            let (_, recovery) = try open(disk.copy())
            #expect(recovery.groups.allSatisfy { $0.isVouched })
            if name != names.first {
                #expect(
                    recovery.findings.contains {
                        if case .missingSegments = $0 { true } else { false }
                    })
            }
            try checkMissing(disk, fixture, name)
        }
    }

    private func checkMissing(_ disk: FakeDisk, _ fixture: Fixture, _ name: String) throws {
        // The first segment leaves no gap behind; what it held is reported lost all the same.
        let (journal, recovery) = try open(disk)
        for group in recovery.groups { try readAll(journal, group, fixture, name) }
        for (id, expected) in fixture.model.groups {
            let group = try #require(recovery.groups.first { $0.hardState.group == id })
            #expect(group.hardState == expected.hardState)
            #expect(group.lastIndex == expected.lastIndex)
            #expect(group.baseIndex == expected.baseIndex)
        }
    }

    @Test func `swapped segments are refused`() throws {
        let fixture = try Fixture(seed: 6, batchCount: 30, isSealed: true)
        let disk = fixture.disk.copy()
        let (first, last) = (disk.segmentNames[0], fixture.name)
        let (a, b) = (disk.names[first]?.bytes ?? [], disk.names[last]?.bytes ?? [])
        disk.change(first) { $0 = b }
        disk.change(last) { $0 = a }
        let error = #expect(throws: JournalError.self) { _ = try open(disk) }
        guard case .misnamed = error else { throw try #require(error) }
        #expect("\(try #require(error))".contains("give the files back the names"))
    }

    @Test func `a segment of another node is refused`() throws {
        let disk = FakeDisk()
        _ = try create(on: disk)
        let other = StoreID(high: 1, low: 2)
        let error = #expect(throws: JournalError.self) {
            _ = try Journal.open(
                files: disk, folder: folder, store: other, settings: .small, clock: FakeClock())
        }
        guard case .foreign(_, store, other) = error else { throw try #require(error) }
    }

    @Test func `an unknown format version is refused`() throws {
        let disk = FakeDisk()
        _ = try create(on: disk)
        let name = try #require(disk.segmentNames.first)
        disk.change(name) { bytes in
            bytes[8] = 2
            let sum = checksumOfHeader(bytes)
            for byte in 0..<4 { bytes[40 + byte] = UInt8(truncatingIfNeeded: sum >> (8 * byte)) }
        }
        #expect(throws: JournalError.unknownVersion(file: name, version: 2, known: 1)) {
            _ = try open(disk)
        }
    }

    /// Bit by bit, so that it does not lean on the code it checks.
    private func checksumOfHeader(_ bytes: [UInt8]) -> UInt32 {
        var remainder: UInt32 = ~0
        for byte in bytes[0..<40] {
            remainder ^= UInt32(byte)
            for _ in 0..<8 {
                remainder = remainder & 1 == 1 ? (remainder >> 1) ^ 0x82F6_3B78 : remainder >> 1
            }
        }
        return ~remainder
    }

    @Test func `a copy of a segment, an absent journal and a forbidden file are refused`() throws {
        #expect(throws: JournalError.absent(folder: folder)) { _ = try open(FakeDisk()) }
        let disk = FakeDisk()
        _ = try create(on: disk)
        #expect(throws: JournalError.exists(folder: folder)) { _ = try create(on: disk) }
        disk.openError = .notPermitted
        let error = #expect(throws: JournalError.self) { _ = try open(disk) }
        #expect("\(try #require(error))".contains("own the data folder"))
        disk.openError = nil
        let name = try #require(disk.segmentNames.first)
        let copy = name.replacing("-00000002.", with: "-00000009.")
        #expect(copy != name)
        disk.add(copy, disk.names[name]?.bytes ?? [])
        #expect(throws: JournalError.duplicate(file: copy, other: name)) { _ = try open(disk) }
    }

    @Test func `files that don't belong are reported and left alone`() throws {
        let disk = FakeDisk()
        _ = try create(on: disk)
        disk.add("\(folder)/notes.txt", [1, 2, 3])
        disk.add("\(folder)/new-00000007.journal", [1, 2, 3])
        let (_, recovery) = try open(disk)
        #expect(recovery.findings == [.unknownFile(name: "\(folder)/notes.txt")])
        #expect(disk.fileNames.contains("\(folder)/notes.txt"))
        #expect(!disk.fileNames.contains("\(folder)/new-00000007.journal"), "unfinished: worthless")
    }
}

/// Minutes: each byte of a small journal, one after the other.
@Suite struct DamageSlowTests {
    @Test(arguments: [false, true])
    func `a flipped bit in any byte is noticed`(isSealed: Bool) throws {
        let fixture = try DamageTests.Fixture(seed: 4, batchCount: 3, isSealed: isSealed)
        let end = (fixture.disk.names[fixture.name]?.bytes.lastIndex { $0 != 0 } ?? 0) + 1
        for byte in 0..<end + 8192 {
            let outcome = try DamageTests().checkDamage(fixture, fixture.name, "byte \(byte)") {
                $0[byte] ^= 0x10
            }
            #expect(outcome != .notVouched, "byte \(byte)")
        }
    }
}
