internal import KeyValue

/// A group's state while commands are applied to it: writes that are pending, on top of what is
/// stored, and the digest of both.
package struct GroupState {
    let keys: GroupKeys
    private var pending: PendingWrites
    private(set) var digest: StateDigest

    init(_ keys: GroupKeys, on store: any StoreReader, digest: StateDigest) {
        self.keys = keys
        pending = PendingWrites(on: store)
        self.digest = digest
    }

    func read(_ space: GroupKeys.Space, _ key: [UInt8]) throws(StoreError) -> [UInt8]? {
        try pending.read(keys.key(space, key))
    }

    func pairs(_ space: GroupKeys.Space, _ range: KeyRange, countMax: Int) throws(StoreError)
        -> [Pair]
    {
        var pairs: [Pair] = []
        try pending.scan(keys.range(space, range)) { key, value in
            let key = [UInt8](copying: key)
            pairs.append(
                Pair(
                    key: Array(key[GroupKeys.prefixByteCount...]), value: [UInt8](copying: value)))
            return pairs.count < countMax
        }
        return pairs
    }

    func read<Result>(
        _ space: GroupKeys.Space, _ key: [UInt8], _ body: (RawSpan) -> Result
    ) throws(StoreError) -> Result? {
        try unsafe pending.read(keys.key(space, key).span.bytes, body)
    }

    func scan(
        _ space: GroupKeys.Space, _ range: KeyRange, descending: Bool,
        _ body: (_ key: RawSpan, _ value: RawSpan) -> Bool
    ) throws(StoreError) {
        try pending.scan(keys.range(space, range), descending: descending) { key, value in
            body(key.extracting(droppingFirst: GroupKeys.prefixByteCount), value)
        }
    }

    mutating func put(_ space: GroupKeys.Space, _ key: [UInt8], _ value: [UInt8])
        throws(StoreError)
    {
        let full = keys.key(space, key)
        let own = [space.rawValue] + key
        if let old = try pending.read(full) { digest.subtract(own, old) }
        digest.add(own, value)
        pending.put(full, value)
    }

    mutating func remove(_ space: GroupKeys.Space, _ key: [UInt8]) throws(StoreError) {
        let full = keys.key(space, key)
        guard let old = try pending.read(full) else { return }
        digest.subtract([space.rawValue] + key, old)
        pending.remove(full)
    }

    func add(to batch: inout WriteBatch) {
        pending.add(to: &batch)
    }
}
