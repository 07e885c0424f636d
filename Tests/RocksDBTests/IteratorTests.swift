import RocksDB
import Testing

@Suite struct IteratorTests {
    let folder: Folder
    let database: Database

    init() throws {
        folder = try Folder()
        database = try Database(at: folder("db"))
        try database.put(["a", "c", "e", "g"].map { ($0, "\($0)!") })
    }

    @Test func `seeks to the first at or after, and the last at or before`() throws {
        var iterator = database.iterator(in: database.family())
        let cases: [(String, String?, String?)] = [
            ("", "a", nil), ("a", "a", "a"), ("b", "c", "a"), ("g", "g", "g"), ("h", nil, "g"),
        ]
        for (key, after, before) in cases {
            _ = try key.withSpan { try iterator.seek(to: $0) }
            #expect(iterator.key == after)
            _ = try key.withSpan { try iterator.seek(toLastUpTo: $0) }
            #expect(iterator.key == before)
        }
    }

    @Test func `walks both ways and gives key and value`() throws {
        var iterator = database.iterator(in: database.family())
        #expect(try iterator.keysToEnd(from: iterator.seekToFirst()) == ["a", "c", "e", "g"])
        var backwards: [String] = []
        var isAtEntry = try iterator.seekToLast()
        while isAtEntry {
            backwards.append(iterator.withEntry { text($0) + text($1) })
            isAtEntry = try iterator.previous()
        }
        #expect(backwards == ["gg!", "ee!", "cc!", "aa!"])
    }

    @Test func `stays within its bounds, which it keeps itself`() throws {
        for (bounds, expected) in [
            ("b"..<"g", ["c", "e"]), ("a"..<"a", []), ("c"..<"h", ["c", "e", "g"]),
            (""..<"c", ["a"]),
        ] {
            var iterator = database.iterator(bounds)
            #expect(try iterator.keysToEnd(from: iterator.seekToFirst()) == expected)
            _ = try iterator.seekToLast()
            #expect(iterator.key == expected.last)
            _ = try "".withSpan { try iterator.seek(to: $0) }
            #expect(iterator.key == expected.first)
            _ = try "z".withSpan { try iterator.seek(toLastUpTo: $0) }
            #expect(iterator.key == expected.last)
        }
        var unbounded = database.iterator("c"..<"c")
        #expect(try !unbounded.seekToFirst())
    }

    @Test func `sees the moment it was made, before and after a flush`() throws {
        var iterator = database.iterator(in: database.family())
        try database.put([("b", "new")])
        try database.flush()
        #expect(try iterator.keysToEnd(from: iterator.seekToFirst()) == ["a", "c", "e", "g"])
    }

    @Test(arguments: [FamilyOptions.Prefix.fixed(byteCount: 2), .capped(byteCount: 2)])
    func `prefixes hide nothing from a scan that crosses them`(
        _ prefix: FamilyOptions.Prefix
    ) throws {
        var family = FamilyOptions()
        family.prefix = prefix
        let database = try Database(at: folder("prefixed"), families: [family])
        let keys = (0..<2000).map { "\(10000 + $0 * 7 % 2000)" } + ["1", "x"]
        for isFlushed in [false, true] {
            try database.put(keys.map { ($0, "") })
            if isFlushed { try database.flush() }
            #expect(try database.keys() == keys.sorted())
            #expect(try database.get("1") == "")
            var within = ScanOptions()
            within.isWithinPrefix = true
            var iterator = database.iterator(""..<"", options: within)
            var count = 0
            var isAtEntry = try "10".withSpan { try iterator.seek(to: $0) }
            while isAtEntry {
                #expect(iterator.key?.hasPrefix("10") == true)
                count += 1
                isAtEntry = try iterator.next()
            }
            #expect(count == 1000)
        }
    }

    @Test func `a long scan can leave the cache alone`() throws {
        let cache = BlockCache(byteCountMax: 8 << 20)
        let database = try Database(path: folder("long"), options: Options(cache: cache))
        try database.put((0..<5000).map { ("\(10000 + $0)", String(repeating: "x", count: 100)) })
        try database.flush()
        var options = ScanOptions()
        options.fillsCache = false
        options.readAheadByteCount = 1 << 20
        let before = cache.byteCountUsed
        var iterator = database.iterator(""..<"", options: options)
        #expect(try iterator.keysToEnd(from: iterator.seekToFirst()).count == 5000)
        #expect(cache.byteCountUsed < before + 100_000)
    }

    @Test func `moving on from nowhere is a bug of the caller`() async {
        await #expect(processExitsWith: .failure) { [path = folder("exit") as String] in
            let database = try Database(at: path)
            var iterator = database.iterator(in: database.family())
            _ = try iterator.seekToFirst()
            _ = try iterator.next()
        }
    }
}
