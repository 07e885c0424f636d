internal import KeyValue

/// What was applied to a group and is not in the store yet, on top of what is: the memory that
/// every change goes through, and from which the store gets many at once, sorted.
///
/// What is set aside, to be written out beside everything else, stays between the two: newer
/// changes come before it, and it is never changed.
///
/// A class, because a copy of it is never wanted: a command that may come to nothing works on
/// `PendingWrites` on top of this.
final class WriteBuffer: StoreReader {
    private let base: any StoreReader
    private var changes = Changes()
    private var aside: Changes?
    /// Empty, with the memory of what was set aside last.
    private var spare = Changes()

    init(on base: any StoreReader) {
        self.base = base
    }

    var byteCount: Int { changes.byteCount }

    func put(_ key: RawSpan, _ value: RawSpan, hash: PairHash, isKnownElsewhere: Bool) {
        changes.put(key, value, hash: hash, isKnownElsewhere: isKnownElsewhere)
    }

    func remove(_ key: RawSpan) {
        changes.remove(key)
    }

    // MARK: Reading

    /// What was put or removed here; nil for a key that was not touched.
    func known(_ key: RawSpan) -> PairKnown? {
        changes.known(key) ?? aside?.known(key)
    }

    func read<Result>(_ key: RawSpan, _ body: (RawSpan) -> Result) throws(StoreError) -> Result? {
        if let aside, changes.known(key) == nil { return try aside.read(key, over: base, body) }
        return try changes.read(key, over: base, body)
    }

    func scan(
        _ range: KeyRange, descending: Bool, _ body: (_ key: RawSpan, _ value: RawSpan) -> Bool
    ) throws(StoreError) {
        guard !range.isEmpty else { return }
        changes.sort()
        aside?.sort()
        let below = aside.map { ChangedStore(changes: $0, base: base) } ?? base
        // Shared with the buffer while `body`, which may read, is called.
        let changes = changes
        try changes.scan(range, descending: descending, over: below, body)
    }

    // MARK: Writing out

    /// Sorted.
    func add(to batch: inout WriteBatch) {
        changes.sort()
        changes.add(to: &batch)
    }

    /// The changes are written: they are forgotten, but for what is known of them.
    func forgetChanges(keeping hashes: inout KnownHashes) {
        changes.removeAll(keeping: &hashes)
    }

    /// From here on only read, until it is forgotten. Nothing may be set aside already.
    func setAside() -> Changes {
        precondition(aside == nil, "one part is set aside at a time")
        let aside = changes
        self.aside = aside
        changes = spare
        spare = Changes()
        return aside
    }

    /// It is written. The caller has let go of it, so that its memory can be used again.
    func forgetAside(keeping hashes: inout KnownHashes) {
        guard var written = aside.take() else { return }
        written.removeAll(keeping: &hashes)
        spare = written
    }

    /// Of a group that was at rest.
    func giveMemoryBack() {
        spare = Changes()
        if changes.isEmpty { changes = Changes() }
    }
}
