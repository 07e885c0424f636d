internal import KeyValue

/// A group's state while commands are applied to it: writes that are pending, on top of what is
/// stored, and the digest of both.
package struct GroupState {
    let keys: GroupKeys
    let pending: WriteBuffer
    private(set) var digest: StateDigest
    private var hashes = KnownHashes()
    var sessions = SessionTable()
    /// A whole key, for as long as a call takes. Kept for its memory.
    private var full: [UInt8] = []

    init(_ keys: GroupKeys, on store: any Store, digest: StateDigest = StateDigest()) {
        self.keys = keys
        pending = WriteBuffer(on: store)
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
        keys.write(space, key, into: &full)
        if case .pair(let old) = try known(full) { digest.subtract(old) }
        put(full, value, isKnownElsewhere: false)
    }

    /// For a key that has no value: saves looking for one.
    mutating func insert(_ space: GroupKeys.Space, _ key: [UInt8], _ value: [UInt8]) {
        keys.write(space, key, into: &full)
        assert(pending.isAbsent(full), "\(full) is there already")
        put(full, value, isKnownElsewhere: false)
    }

    /// For a pair of which it is known what it replaces, if anything: saves looking for it. Returns
    /// the hash of what is there now.
    @discardableResult
    mutating func put(
        _ space: GroupKeys.Space, _ key: [UInt8], _ value: [UInt8], replacing old: PairHash?
    ) -> PairHash {
        keys.write(space, key, into: &full)
        if let old { digest.subtract(old) }
        return put(full, value, isKnownElsewhere: true)
    }

    @discardableResult
    private mutating func put(_ full: [UInt8], _ value: [UInt8], isKnownElsewhere: Bool)
        -> PairHash
    {
        let hash = Self.hash(full, value)
        digest.add(hash)
        unsafe pending.put(
            full.span.bytes, value.span.bytes, hash: hash, isKnownElsewhere: isKnownElsewhere)
        return hash
    }

    mutating func remove(_ space: GroupKeys.Space, _ key: [UInt8]) throws(StoreError) {
        keys.write(space, key, into: &full)
        guard case .pair(let old) = try known(full) else { return }
        digest.subtract(old)
        unsafe pending.remove(full.span.bytes)
    }

    /// What a pair adds to the digest as it is now.
    private func known(_ full: [UInt8]) throws(StoreError) -> PairKnown {
        let key = unsafe full.span.bytes
        if let known = pending.known(key) ?? hashes[key] { return known }
        return try pending.read(key) { value in
            .pair(PairHash(key.extracting(GroupKeys.groupByteCount...), value))
        } ?? .nothing
    }

    func hash(_ space: GroupKeys.Space, _ key: [UInt8], _ value: [UInt8]) -> PairHash {
        Self.hash(keys.key(space, key), value)
    }

    /// Replicas agree on everything but the group, so it has no part in a pair's hash.
    private static func hash(_ full: [UInt8], _ value: [UInt8]) -> PairHash {
        unsafe PairHash(
            full.span.bytes.extracting(GroupKeys.groupByteCount...), value.span.bytes)
    }

    func addWrites(to batch: inout WriteBatch) {
        pending.add(to: &batch)
    }

    /// They are in the store.
    mutating func forgetWrites() {
        pending.forgetChanges(keeping: &hashes)
    }

    /// The same of what was set aside.
    mutating func forgetAside() {
        pending.forgetAside(keeping: &hashes)
    }

    /// Of memory for half of what saves reading the store.
    var byteCountKnown: Int { hashes.byteCountNewer }

    mutating func forgetOldHashes() {
        hashes.age()
    }
}
