import RocksDB
import Testing

@Suite struct DatabaseTests {
    let folder: Folder

    init() throws { folder = try Folder() }

    @Test func `what is written is read, also after closing and opening`() throws {
        for round in 0..<3 {
            let database = try Database(at: folder("db"))
            let expected = round == 0 ? nil : "\(round - 1)"
            #expect(try database.get("round") == expected)
            try database.put([("round", "\(round)"), ("", "empty key"), ("empty value", "")])
            #expect(try database.get("round") == "\(round)")
            #expect(try database.get("") == "empty key")
            #expect(try database.get("empty value") == "")
            #expect(try database.get("missing") == nil)
        }
    }

    @Test func `a batch is applied once, in its order`() throws {
        let database = try Database(at: folder("db"))
        let family = database.family()
        try database.put([("a", "0"), ("b", "0"), ("c", "0"), ("d", "0")])
        var batch = database.batch()
        #expect(batch.count == 0)
        batch.put("a", "1", in: family)
        batch.delete("b"..<"d", in: family)
        batch.put("c", "1", in: family)
        batch.delete("d", in: family)
        #expect(batch.count == 4)
        #expect(batch.byteCount > 10)
        #expect(try database.keys() == ["a", "b", "c", "d"])
        try database.write(&batch)
        #expect(batch.count == 0)
        #expect(try database.keys() == ["a", "c"])
        #expect(try database.get("a") == "1")

        try database.put([("a", "2")])
        try database.write(&batch)  // empty now: nothing is written a second time
        #expect(try database.get("a") == "2")
        batch.put("e", "1", in: family)
        batch.clear()
        try database.write(&batch)
        #expect(try database.get("e") == nil)
    }

    @Test func `without a log, a crash loses what was not flushed and nothing else`() throws {
        let database = try Database(at: folder("db"))
        try database.put([("flushed", "1")])
        try database.flush()
        try database.put([("in memory", "1")])
        try folder.crash("db", as: "found")
        let found = try Database(at: folder("found"))
        #expect(try found.keys() == ["flushed"])
        #expect(try database.keys() == ["flushed", "in memory"])
    }

    @Test func `with a log, a crash loses nothing that was synced`() throws {
        let database = try Database(at: folder("db")) { $0.log = .synced }
        try database.put([("in memory", "1")])
        try folder.crash("db", as: "found")
        let found = try Database(at: folder("found")) { $0.log = .synced }
        #expect(try found.keys() == ["in memory"])
    }

    @Test func `a flush that nobody waits for gets there`() throws {
        let database = try Database(at: folder("db"))
        try database.put([("a", "1")])
        try database.flush(isWaiting: false)
        try database.flush()
        #expect(database.figure("rocksdb.num-entries-active-mem-table", in: database.family()) == 0)
    }

    @Test func `families are apart, and reach the disk together`() throws {
        let families = ["data", "index"].map { FamilyOptions(name: $0) }
        let database = try Database(at: folder("db"), families: families)
        let (data, index) = (database.family("data"), database.family("index"))
        var batch = database.batch()
        batch.put("k", "data", in: data)
        batch.put("k", "index", in: index)
        try database.write(&batch)
        #expect(try database.get("k", in: data) == "data")
        #expect(try database.get("k", in: index) == "index")
        #expect(try database.get("k") == nil)

        for round in 0..<3 {
            try database.put([("round", "\(round)")], in: data)
            try database.put([("round", "\(round)")], in: index)
            try database.flush()
            try database.put([("lost", "1")], in: data)
            try folder.crash("db", as: "found \(round)")
            let found = try Database(at: folder("found \(round)"), families: families)
            for family in [found.family("data"), found.family("index")] {
                #expect(try found.get("round", in: family) == "\(round)")
            }
        }
        #expect(try folder.files(in: "db", ending: "flushing").isEmpty)
    }

    @Test func `a flush amid writes keeps no half of a batch`() async throws {
        let families = ["data", "index"].map { FamilyOptions(name: $0) }
        let database = try Database(at: folder("db"), families: families)
        let (data, index) = (database.family("data"), database.family("index"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for number in 0..<1_000_000 where !Task.isCancelled {
                    var batch = database.batch()
                    batch.put("\(number)", "", in: data)
                    batch.put("\(number)", "", in: index)
                    try database.write(&batch)
                }
            }
            while try database.get("0", in: index) == nil { await Task.yield() }
            try database.flush()
            try folder.crash("db", as: "found")
            group.cancelAll()
            try await group.waitForAll()
        }
        let found = try Database(at: folder("found"), families: families)
        let keys = try found.keys(in: found.family("data"))
        #expect(try keys == found.keys(in: found.family("index")))
    }

    @Test func `a table that is full takes the other families along`() async throws {
        var small = FamilyOptions(name: "small")
        small.memtableByteCount = 64 << 10
        let families = [small, FamilyOptions(name: "large")]
        let database = try Database(at: folder("db"), families: families)
        let (first, second) = (database.family("small"), database.family("large"))
        let value = String(repeating: "v", count: 1000)
        for number in 0..<120 {
            var batch = database.batch()
            batch.put("\(number)", value, in: first)
            batch.put("\(number)", "", in: second)
            try database.write(&batch)
        }
        let isBusy = { (name: String) in database.figure(name, in: first) != 0 }
        while isBusy("rocksdb.num-running-flushes") || isBusy("rocksdb.mem-table-flush-pending") {
            await Task.yield()
        }
        try folder.crash("db", as: "found")
        let found = try Database(at: folder("found"), families: families)
        let keys = try found.keys(in: found.family("small"))
        #expect(!keys.isEmpty && keys.count < 120)
        #expect(try keys == found.keys(in: found.family("large")))
    }

    @Test func `a family that is not named on opening is a clear error`() throws {
        do {
            let database = try Database(at: folder("db"), families: [FamilyOptions(name: "other")])
            try database.put([("a", "1")], in: database.family("other"))
        }
        let error = try #require(throws: StoreError.self) { try Database(at: folder("db")) }
        #expect(error.kind == .invalid)
        #expect(error.reason.contains("other"))
    }

    @Test func `many keys are looked up at once`() throws {
        let database = try Database(at: folder("db"))
        try database.put((0..<1000).filter { $0 % 3 == 0 }.map { ("\(1000 + $0)", "v\($0)") })
        for isFlushed in [false, true] {
            if isFlushed { try database.flush() }
            var found: [Int: String] = [:]
            try (0..<1000).reversed().map { "\(1000 + $0)" }.joined().withSpan {
                try database.withValues(of: $0, keyByteCount: 4, in: database.family()) {
                    found[$0] = text($1)
                }
            }
            #expect(found.count == 334)
            #expect(found.allSatisfy { index, value in value == "v\(999 - index)" })
        }
    }

    @Test func `a snapshot sees what was there, whatever happens later`() throws {
        let database = try Database(at: folder("db"))
        try database.put([("a", "old"), ("b", "old")])
        let snapshot = database.snapshot()
        var batch = database.batch()
        batch.put("a", "new", in: database.family())
        batch.delete("b", in: database.family())
        batch.put("c", "new", in: database.family())
        try database.write(&batch)
        try database.flush()
        database.compact(in: database.family())
        #expect(try snapshot.get("a") == "old")
        #expect(try snapshot.get("b") == "old")
        #expect(try snapshot.get("c") == nil)
        var iterator = snapshot.iterator(in: database.family())
        #expect(try iterator.keysToEnd(from: iterator.seekToFirst()) == ["a", "b"])
        #expect(try database.keys() == ["a", "c"])
    }

    @Test func `what reads a database keeps it open`() throws {
        var iterator: RocksDB.Iterator
        do {
            let database = try Database(at: folder("db"))
            try database.put([("a", "1"), ("b", "2")])
            let snapshot = database.snapshot()
            iterator = snapshot.iterator(in: database.family())
        }
        #expect(try iterator.keysToEnd(from: iterator.seekToFirst()) == ["a", "b"])
    }

    @Test func `threads read and write at the same time`() async throws {
        let database = try Database(at: folder("db"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    for number in 0..<200 {
                        try database.put([("\(writer)/\(number)", "\(number)"), ("last", "")])
                        #expect(try database.get("\(writer)/\(number)") == "\(number)")
                    }
                }
                group.addTask {
                    for _ in 0..<20 {
                        let keys = try database.keys()
                        #expect(keys == keys.sorted())
                    }
                    try database.flush()
                }
            }
            try await group.waitForAll()
        }
        #expect(try database.keys().count == 801)
    }

    @Test func `counters and properties are there to read`() throws {
        let database = try Database(at: folder("db")) { $0.isCounting = true }
        try database.put([("a", "1")])
        _ = try database.get("a")
        let statistics = database.statistics()
        #expect(statistics["rocksdb.number.keys.written"] == 1)
        #expect(statistics["rocksdb.number.keys.read"] == 1)
        #expect(statistics["rocksdb.db.write.micros.COUNT"] == 1)
        let family = database.family()
        #expect(database.figure("rocksdb.estimate-num-keys", in: family) == 1)
        #expect(database.figure("rocksdb.stats", in: family) == nil)
        #expect(database.property("rocksdb.stats", in: family)?.contains("Compaction") == true)
        #expect(database.property("rocksdb.no such thing", in: family) == nil)
        #expect(database.backgroundErrorCount == 0)
        #expect(try Database(at: folder("silent")).statistics().isEmpty)
    }

    @Test func `the cache is used and can be resized`() throws {
        let cache = BlockCache(byteCountMax: 4 << 20)
        let database = try Database(path: folder("db"), options: Options(cache: cache))
        try database.put((0..<1000).map { ("\($0)", String(repeating: "x", count: 100)) })
        try database.flush()
        #expect(try database.keys().count == 1000)
        #expect(cache.byteCountUsed > 50_000)
        cache.byteCountMax = 1 << 20
        #expect(cache.byteCountMax == 1 << 20)
        #expect(cache.byteCountPinned <= cache.byteCountUsed)
    }

    @Test func `a rate limiter slows nothing but files`() throws {
        let limiter = RateLimiter(byteCountPerSecond: 100 << 20)
        let database = try Database(at: folder("db")) { $0.rateLimiter = limiter }
        Database.setBackgroundThreads(compaction: 2, flush: 1)
        try database.put([("a", "1")])
        try database.flush()
        #expect(try database.get("a") == "1")
    }

    @Test func `ranges are measured, and whole files of them deleted`() throws {
        let database = try Database(at: folder("db"))
        let family = database.family()
        for part in ["a", "b"] {
            try database.put(
                (0..<2000).map { ("\(part)\(10000 + $0)", "\($0 &* 0x1e37_79b9_7f4a_7c15)") })
            try database.flush()
        }
        func byteCount(_ lower: String, _ upper: String) throws -> Int {
            try lower.withSpan { lower in
                try upper.withSpan { upper in
                    try database.approximateByteCount(in: family, from: lower, to: upper)
                }
            }
        }
        #expect(try byteCount("a", "b") > 10_000)
        #expect(try byteCount("c", "d") == 0)
        database.compact(in: family)
        #expect(try database.keys().count == 4000)
        var batch = database.batch()
        batch.delete("a"..<"b", in: family)
        try database.write(&batch)
        #expect(try database.keys().count == 2000)
        try "a".withSpan { lower in
            try "c".withSpan { upper in
                try database.deleteFiles(from: lower, to: upper, in: family)
            }
        }
        #expect(try database.keys().isEmpty)
    }
}
