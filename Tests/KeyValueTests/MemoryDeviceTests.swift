import KeyValue
import Synchronization
import Testing

@Suite struct MemoryDeviceTests {
    static func put(_ byte: UInt8, in store: any Store) throws {
        var batch = WriteBatch()
        batch.put([byte], [byte])
        batch.put([byte, 0], [byte])
        try store.write(batch)
    }

    @Test func `a power cut leaves the flushed batches and any whole ones behind them, in order`()
        throws
    {
        var seen: Set<Int> = []
        for kept in 0..<4 {
            let device = MemoryDevice()
            let store = MemoryStore(on: device)
            for byte in 0..<5 as Range<UInt8> {
                try Self.put(byte, in: store)
                if byte == 1 { try store.flush() }
            }
            device.losePower { count in
                #expect(count == 4)
                return kept
            }
            let pairs = try MemoryStore(on: device).pairs()
            #expect(pairs.map(\.key) == (0..<UInt8(2 + kept)).flatMap { [[$0], [$0, 0]] })
            seen.insert(pairs.count)
        }
        #expect(seen == [4, 6, 8, 10])
    }

    @Test func `a flush that ends after the cut has not happened`() throws {
        final class Box: Sendable { let time = Atomic<UInt64>(0) }
        let box = Box()
        var conditions = MemoryDevice.Conditions()
        conditions.time = { box.time.load(ordering: .relaxed) }
        conditions.pastTime = { 0 }
        conditions.flush = { () throws(StoreError) in
            _ = box.time.add(100, ordering: .relaxed)
        }
        for (cut, least) in [(99 as UInt64, 0), (100, 2)] {
            box.time.store(0, ordering: .relaxed)
            let device = MemoryDevice(conditions)
            let store = MemoryStore(on: device)
            try Self.put(1, in: store)
            try store.flush()
            // Written after either cut.
            try Self.put(2, in: store)
            try store.flush()
            device.losePower(at: cut) { _ in 0 }
            #expect(try MemoryStore(on: device).pairs().count == least, "cut at \(cut)")
        }
    }

    @Test func `a refused write changes nothing`() throws {
        var conditions = MemoryDevice.Conditions()
        conditions.write = { () throws(StoreError) in throw StoreError(.full, "no room") }
        let store = MemoryStore(on: MemoryDevice(conditions))
        #expect(throws: StoreError(.full, "no room")) { try Self.put(1, in: store) }
        #expect(try store.pairs().isEmpty)
    }

    @Test func `a checkpoint keeps its state`() throws {
        let device = MemoryDevice()
        let store = MemoryStore(on: device)
        try Self.put(1, in: store)
        try store.checkpoint(to: "copy")
        try Self.put(2, in: store)
        let copy = try #require(device.checkpoint(in: "copy"))
        #expect(try MemoryStore(on: copy).pairs().count == 2)
        #expect(throws: StoreError.self) { try store.checkpoint(to: "copy") }
    }
}
