import Foundation
import KeyValue
import Testing

@Suite struct RocksStoreTests {
    static func put(_ byte: UInt8, in store: any Store) throws {
        var batch = WriteBatch()
        batch.put([byte], [byte])
        batch.put([byte, 0], [byte])
        try store.write(batch)
    }

    /// What a machine that stops now would find on its disk.
    static func crash(_ folder: String, as copy: String) throws {
        try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: false)
        for file in try FileManager.default.contentsOfDirectory(atPath: folder)
        where file != "LOCK" && !file.hasPrefix("LOG") {
            try FileManager.default.copyItem(atPath: folder + "/" + file, toPath: copy + "/" + file)
        }
    }

    @Test func `a crash leaves the flushed batches, and whole ones behind them`() throws {
        try withFolder { folder in
            let store = try RocksStore(in: folder + "/store")
            for byte in 0..<5 as Range<UInt8> {
                try Self.put(byte, in: store)
                if byte == 1 { try store.flush() }
            }
            try Self.crash(folder + "/store", as: folder + "/copy")
            let pairs = try RocksStore(in: folder + "/copy").pairs()
            #expect(pairs.count >= 4 && pairs.count % 2 == 0)
            #expect(pairs.prefix(4).map(\.key) == [[0], [0, 0], [1], [1, 0]])
        }
    }

    @Test func `what was loaded survives a crash, and so does all that was written before`()
        throws
    {
        try withFolder { folder in
            let store = try RocksStore(in: folder + "/store")
            try Self.put(1, in: store)
            try store.load { loader throws(StoreError) in
                let pair: [UInt8] = [7]
                try unsafe loader.add(pair.span.bytes, pair.span.bytes)
            }
            try Self.crash(folder + "/store", as: folder + "/copy")
            #expect(
                try RocksStore(in: folder + "/copy").pairs().map(\.key) == [[1], [1, 0], [7]])
        }
    }

    /// Where a line of it has found no room on the disk, the next one would end the process.
    @Test func `RocksDB's own log stays empty`() throws {
        try withFolder { folder in
            let store = try RocksStore(in: folder)
            try Self.put(1, in: store)
            try store.flush()
            try store.load { loader throws(StoreError) in
                let pair: [UInt8] = [7]
                try unsafe loader.add(pair.span.bytes, pair.span.bytes)
            }
            let log = try FileManager.default.attributesOfItem(atPath: folder + "/LOG")
            #expect(log[.size] as? Int == 0)
        }
    }

    @Test func `a load that fails leaves nothing, and the next one works`() throws {
        try withFolder { folder in
            let store = try RocksStore(in: folder + "/store")
            #expect(throws: StoreError(.failed, "given up")) {
                try store.load { loader throws(StoreError) in
                    let pair: [UInt8] = [7]
                    try unsafe loader.add(pair.span.bytes, pair.span.bytes)
                    throw StoreError(.failed, "given up")
                }
            }
            #expect(!FileManager.default.fileExists(atPath: folder + "/store/loading.sst"))
            try store.load { loader throws(StoreError) in
                let pair: [UInt8] = [8]
                try unsafe loader.add(pair.span.bytes, pair.span.bytes)
            }
            #expect(try store.pairs().map(\.key) == [[8]])
        }
    }

    @Test func `a checkpoint is a store of its own`() throws {
        try withFolder { folder in
            let store = try RocksStore(in: folder + "/store")
            try Self.put(1, in: store)
            try store.checkpoint(to: folder + "/copy")
            try Self.put(2, in: store)
            #expect(try RocksStore(in: folder + "/copy").pairs().count == 2)
        }
    }

    @Test func `damaged bytes are reported, not returned`() throws {
        try withFolder { folder in
            do {
                let store = try RocksStore(in: folder + "/store")
                for byte in 0..<100 as Range<UInt8> { try Self.put(byte, in: store) }
                try store.flush()
            }
            let file = try #require(
                FileManager.default.contentsOfDirectory(atPath: folder + "/store")
                    .first { $0.hasSuffix(".sst") })
            let path = folder + "/store/" + file
            var bytes = try Data(contentsOf: URL(filePath: path))
            bytes[20] ^= 1
            try bytes.write(to: URL(filePath: path))
            let error = #expect(throws: StoreError.self) {
                _ = try RocksStore(in: folder + "/store").pairs()
            }
            #expect(error?.kind == .corrupt)
        }
    }

    @Test func `a second opening is refused`() throws {
        try withFolder { folder in
            let store = try RocksStore(in: folder + "/store")
            let error = #expect(throws: StoreError.self) {
                _ = try RocksStore(in: folder + "/store")
            }
            #expect(error?.reason.contains("stop the other process") == true)
            try Self.put(1, in: store)
        }
    }

    @Test func `says how much it holds`() throws {
        try withFolder { folder in
            let store = try RocksStore(in: folder + "/store")
            var batch = WriteBatch()
            var state: UInt64 = 1
            for number in 0..<4000 {
                let value = (0..<100).map { _ in
                    state = state &* 6_364_136_223_846_793_005 &+ 1
                    return UInt8(truncatingIfNeeded: state >> 33)
                }
                batch.put(Array("\(number)".utf8), value)
            }
            try store.write(batch)
            try store.flush()
            let byteCount = try store.approximateByteCount(of: .all)
            #expect(byteCount > 300_000 && byteCount < 800_000, "\(byteCount)")
            let figures = store.figures()
            #expect(figures["rocksdb.estimate-num-keys"] == 4000)
            #expect(figures["rocksdb.background-errors"] == 0)
        }
    }
}
