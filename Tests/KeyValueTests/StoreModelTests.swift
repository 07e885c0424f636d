import KeyValue
import Testing

/// Random operations against every store and a naive map: whatever one of them answers, all must.
@Suite struct StoreModelTests {
    /// Keys of few bytes, so that they meet; some are prefixes of others, some are empty.
    static func key(_ generator: inout Draws) -> [UInt8] {
        let bytes: [UInt8] = [0, 1, 0x7f, 0x80, 0xff]
        return (0..<generator.below(4)).map { _ in bytes[generator.below(bytes.count)] }
    }

    static func range(_ generator: inout Draws) -> KeyRange {
        switch generator.below(4) {
        case 0: .all
        case 1: KeyRange(prefix: key(&generator))
        default: KeyRange(from: key(&generator), to: key(&generator))
        }
    }

    static func changes(
        _ generator: inout Draws, _ batch: inout WriteBatch, _ model: inout NaiveMap
    ) {
        for _ in 0..<generator.below(12) {
            let key = key(&generator)
            switch generator.below(8) {
            case 0, 1:
                batch.remove(key)
                model.remove(key)
            case 2:
                let range = KeyRange(from: key, to: Self.key(&generator))
                batch.removeAll(in: range)
                model.removeAll(in: range)
            default:
                let value = [UInt8](
                    repeating: UInt8(generator.below(256)), count: generator.below(40))
                batch.put(key, value)
                model.put(key, value)
            }
        }
    }

    static func expectEqual(
        _ reader: some StoreReader, _ model: NaiveMap, _ generator: inout Draws
    ) throws {
        #expect(try reader.pairs() == model.pairs)
        let range = range(&generator)
        for descending in [false, true] {
            #expect(
                try reader.pairs(in: range, descending: descending)
                    == model.pairs(in: range, descending: descending), "\(range)")
        }
        let key = key(&generator)
        #expect(try reader.read(key) == model.pairs.first { $0.key == key }?.value, "\(key)")
    }

    @Test(arguments: TestedStore.all, 0..<30 as Range<UInt64>)
    func `a store holds what a naive map holds, now and in snapshots`(
        _ tested: TestedStore, _ seed: UInt64
    ) throws {
        try tested.withStore { store in
            var generator = Draws(seed: seed)
            var model = NaiveMap()
            var snapshots: [(any StoreSnapshot, NaiveMap)] = []
            for _ in 0..<60 {
                var batch = WriteBatch()
                Self.changes(&generator, &batch, &model)
                try store.write(batch)
                try Self.expectEqual(store, model, &generator)
                if generator.below(10) == 0 { snapshots.append((store.snapshot(), model)) }
                if generator.below(10) == 0 { try store.flush() }
            }
            for (snapshot, model) in snapshots { try Self.expectEqual(snapshot, model, &generator) }
        }
    }

    @Test(arguments: TestedStore.all, 0..<30 as Range<UInt64>)
    func `pending writes are read on top of what is stored`(
        _ tested: TestedStore, _ seed: UInt64
    ) throws {
        try tested.withStore { store in
            var generator = Draws(seed: seed)
            var model = NaiveMap()
            var batch = WriteBatch()
            Self.changes(&generator, &batch, &model)
            try store.write(batch)
            var pending = PendingWrites(on: store)
            for _ in 0..<40 {
                let key = Self.key(&generator)
                switch generator.below(8) {
                case 0, 1:
                    pending.remove(key)
                    model.remove(key)
                case 2:
                    let range = KeyRange(from: key, to: Self.key(&generator))
                    try pending.removeAll(in: range)
                    model.removeAll(in: range)
                default:
                    let value = [UInt8(generator.below(256))]
                    pending.put(key, value)
                    model.put(key, value)
                }
                try Self.expectEqual(pending, model, &generator)
            }
            var writes = WriteBatch()
            pending.add(to: &writes)
            try store.write(writes)
            try Self.expectEqual(store, model, &generator)
        }
    }

    @Test(arguments: TestedStore.all)
    func `a load is visible, sorted, and refused over what is there`(_ tested: TestedStore) throws {
        try tested.withStore { store in
            var batch = WriteBatch()
            batch.put([1], [1])
            batch.put([9], [9])
            try store.write(batch)
            try store.load { loader throws(StoreError) in
                for byte in 2..<9 as Range<UInt8> {
                    let pair: [UInt8] = [byte]
                    try unsafe loader.add(pair.span.bytes, pair.span.bytes)
                }
            }
            #expect(try store.pairs().map(\.key) == (1...9).map { [$0] })
            #expect(throws: StoreError.self) {
                try store.load { loader throws(StoreError) in
                    for byte in [4, 3] as [UInt8] {
                        let pair: [UInt8] = [byte]
                        try unsafe loader.add(pair.span.bytes, pair.span.bytes)
                    }
                }
            }
            #expect(throws: StoreError.self) {
                try store.load { loader throws(StoreError) in
                    for byte in [1, 3] as [UInt8] {
                        let pair: [UInt8] = [byte, 0]
                        try unsafe loader.add(pair.span.bytes, pair.span.bytes)
                    }
                }
            }
            #expect(try store.pairs().count == 9)
        }
    }
}
