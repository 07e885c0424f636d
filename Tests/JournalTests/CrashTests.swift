import Journal
import Testing
import World

/// Power cuts. After each, what was acknowledged is there; what was being written is there whole or
/// not at all; and no group loses its vouching.
@Suite struct CrashTests {
    /// Runs a history until the disk crashes. Returns what was acknowledged, and what else the
    /// disk may hold.
    private func run(
        _ history: inout History, _ journal: Journal, on disk: FakeDisk, batchCount: Int
    ) throws -> Model? {
        for _ in 0..<batchCount {
            let steps = history.steps(atMost: 5)
            var ahead = history.model
            for step in steps { ahead.apply(step) }
            do {
                if history.draws.chance(10) { try journal.seal() }
                if history.draws.chance(5) { try journal.prepare() }
                try journal.write(steps)
            } catch {
                guard error.isFull else {
                    #expect(disk.isCrashed, "only the crash ends a history: \(error)")
                    return ahead
                }
                let releases = history.model.groups.sorted { $0.key < $1.key }.map {
                    Model.Step.release(group: $0.key, below: $0.value.lastIndex + 1)
                }
                ahead = history.model
                for step in releases { ahead.apply(step) }
                do { try journal.write(releases) } catch { return ahead }
            }
            history.model = ahead
        }
        return nil
    }

    private func check(
        _ disk: FakeDisk, _ history: inout History, orElse candidate: Model?, _ note: String,
        _ settings: Settings = .small
    ) throws -> Journal {
        let (journal, recovery) = try open(disk, settings)
        let found = try journal.contents(of: recovery)
        #expect(
            found == history.model || candidate != nil && found == candidate,
            "\(note): \(recovery.findings)")
        #expect(!recovery.findings.contains { $0.isAlarming }, "\(note): \(recovery.findings)")
        if let found { history.model = found }
        return journal
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `after crashes at random all that was acknowledged is there`(seed: UInt64) throws {
        var history = History(seed: seed)
        var disk = FakeDisk()
        var journal = try create(on: disk)
        for round in 0..<12 {
            // Some crashes follow each other closely, so that one torn batch lies over another.
            let distance = history.draws.chance(50) ? 8 : 120
            disk.crashAt = disk.operationCount + 1 + history.draws.below(distance)
            let candidate = try run(&history, journal, on: disk, batchCount: 100)
            // The crash may come again while the journal is opened.
            let keptPercent = [0, 20, 50, 80, 100][history.draws.below(5)]
            if history.draws.chance(30) {
                disk.crashAt = nil  // the process was killed, and the page cache is still there
            } else {
                disk = disk.crashed { history.draws.chance(keptPercent) }
            }
            while history.draws.chance(40) {
                disk.crashAt = disk.operationCount + 1 + history.draws.below(12)
                do { (journal, _) = try open(disk) } catch {}
                disk = disk.crashed { history.draws.chance(keptPercent) }
            }
            journal = try check(disk, &history, orElse: candidate, "seed \(seed), round \(round)")
            history.nextTerm()
        }
    }

    @Test func `a crash at each operation and of each kind loses nothing`() throws {
        var tiny = Settings()
        tiny.segmentByteCount = 40 << 10
        tiny.segmentCountMax = 4
        tiny.batchByteCountMax = 12 << 10
        var operation = 1
        while true {
            let reached = FakeDisk()
            reached.crashAt = operation
            var (acknowledged, candidate) = (Model(), Model?.none)
            let isOver = runSmall(on: reached, tiny, &acknowledged, &candidate)
            let unsynced = reached.unsyncedCount
            for policy in 0..<2 * unsynced + 2 + 6 {
                var draws = Draws(seed: UInt64(operation * 1000 + policy))
                var asked = -1
                let disk = reached.crashed {
                    asked += 1
                    switch policy {
                    case 0: return false
                    case 1: return true
                    case 2..<2 + unsynced: return asked == policy - 2
                    case 2 + unsynced..<2 + 2 * unsynced: return asked != policy - 2 - unsynced
                    default: return draws.chance(50)
                    }
                }
                // Before `create` has returned there need not be a journal.
                if candidate == nil && acknowledged.groups.isEmpty && disk.segmentNames.isEmpty {
                    continue
                }
                var history = History(seed: 0)
                history.model = acknowledged
                _ = try check(
                    disk, &history, orElse: candidate,
                    "operation \(operation), policy \(policy)", tiny)
            }
            if isOver { break }
            operation += 1
        }
        #expect(operation > 50, "the history is long enough to fill a segment")
    }

    /// Returns whether the history came to its end.
    private func runSmall(
        on disk: FakeDisk, _ settings: Settings, _ acknowledged: inout Model,
        _ candidate: inout Model?
    ) -> Bool {
        var history = History(seed: 11)
        history.groupCount = 2
        do {
            let journal = try create(on: disk, settings)
            for _ in 0..<10 {
                let steps = history.steps(atMost: 6)
                var ahead = history.model
                for step in steps { ahead.apply(step) }
                candidate = ahead
                try journal.write(steps)
                history.model = ahead
                acknowledged = ahead
            }
            try journal.seal()
            return true
        } catch {
            return false
        }
    }

    @Test func `what one opening cut off never comes back`() throws {
        for kept in 0..<256 {
            let disk = FakeDisk()
            let journal = try create(on: disk)
            var history = History(seed: 5)
            try journal.write([history.append(1, at: 1)])
            disk.crashAt = disk.operationCount + 2  // the sync
            // Three blocks, of which a part survives.
            let torn = (2...7).map { history.append(1, at: $0) }
            #expect(throws: JournalError.self) { try journal.write(torn) }
            var asked = -1
            let second = disk.crashed {
                asked += 1
                return asked < 24 && kept >> (asked % 8) & 1 == 1
            }
            let (reopened, recovery) = try open(second)
            let before = try reopened.contents(of: recovery)
            // The next batch is shorter, and is torn as well.
            second.crashAt = second.operationCount + 2
            let shorter = history.append(2, at: 1)
            #expect(throws: JournalError.self) { try reopened.write([shorter]) }
            asked = -1
            let third = second.crashed {
                asked += 1
                return kept >> (asked % 8) & 1 == 0
            }
            let (last, after) = try open(third)
            var both = before
            both?.apply(shorter)
            let found = try last.contents(of: after)
            #expect(found == before || found == both, "\(kept)")
        }
    }

    @Test func `an opening that is torn over what it cuts off mixes nothing`() throws {
        for kept in 1..<255 as Range<UInt64> {
            let disk = FakeDisk()
            let journal = try create(on: disk)
            var history = History(seed: 5)
            let first = history.append(1, at: 1)
            try journal.write([first])
            // One block, of which some sectors survive.
            disk.crashAt = disk.operationCount + 2
            let torn = Model.Step.append(
                group: 1, index: 2, Model.Entry(term: 1, kind: 0, payload: [1, 2, 3]))
            #expect(throws: JournalError.self) { try journal.write([torn]) }
            var asked: UInt64 = 0
            let second = disk.crashed {
                asked += 1
                return kept >> (asked - 1) & 1 == 1
            }
            // The last write of an opening is the seal over it; of that, the other sectors do.
            let whole = second.copy()
            _ = try open(whole)
            second.crashAt = whole.operationCount
            #expect(throws: JournalError.self) { _ = try open(second) }
            asked = 0
            let third = second.crashed {
                asked += 1
                return kept >> ((asked - 1) % 8) & 1 == 0
            }
            history.model.apply(first)
            _ = try check(third, &history, orElse: nil, "sectors \(kept)")
        }
    }

    @Test func `a sync that fails ends the journal`() throws {
        let disk = FakeDisk()
        let journal = try create(on: disk)
        var history = History(seed: 1)
        try journal.write([history.append(1, at: 1)])
        disk.syncError = .inputOutput
        let second = history.append(1, at: 2)
        let error = try #require(throws: JournalError.self) { try journal.write([second]) }
        guard case .failed = error else { throw error }
        disk.syncError = nil
        #expect(throws: error) { try journal.write([second]) }
        #expect(throws: error) { try journal.seal() }
        #expect(throws: error) { try journal.read(group: 1, from: 1, byteCountMax: 100) }
    }

    @Test func `what an opening found is durable even if only the page cache had it`() throws {
        let disk = FakeDisk()
        let journal = try create(on: disk)
        var history = History(seed: 1)
        disk.syncError = .inputOutput
        // The kernel takes the pages for clean now, though the disk does not have them.
        #expect(throws: JournalError.self) { try journal.write([history.append(1, at: 1)]) }
        disk.syncError = nil
        let (reopened, recovery) = try open(disk)
        let seen = try reopened.contents(of: recovery)
        #expect(seen?.groups[1]?.lastIndex == 1)
        let (last, after) = try open(disk.crashed { false })
        #expect(try last.contents(of: after) == seen)
    }

    @Test func `a clean stop leaves nothing to settle`() throws {
        let disk = FakeDisk()
        let journal = try create(on: disk)
        var history = History(seed: 1)
        try journal.write([history.append(1, at: 1)])
        try journal.seal()
        let before = disk.copy()
        let (_, recovery) = try open(disk)
        #expect(recovery.findings.isEmpty)
        for name in disk.fileNames {
            #expect(disk.names[name]?.bytes == before.names[name]?.bytes)
        }
    }
}
