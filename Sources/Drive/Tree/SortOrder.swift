internal import Schema

/// How the children of a folder may be sorted.
///
/// By name they lie there already. For the other orders a small folder is sorted when it is listed;
/// one with more than `Limits.unorderedCountMax` children has an order row for each child and
/// order, so that a page costs the same however many there are. Most files lie in small folders,
/// and three rows less for each is a third of what creating one costs.
extension ListOrder {
    static let stored: [ListOrder] = [.size, .time, .type]

    var keyByte: UInt8 { UInt8(truncatingIfNeeded: rawValue) }

    /// What comes before the name key; no such key is the beginning of another's.
    func sortKey(_ entry: EntryRow) -> [UInt8] {
        var key: [UInt8] = []
        switch self {
        case .name: break
        case .size: key.append(fixed: entry.byteCount ?? 0)
        case .time: key.append(fixed: entry.modified)
        case .type:
            key += (entry.type ?? "").utf8
            key.append(0)
        }
        return key
    }

    /// The name key at the end of what an order row's key has after its prefix.
    func nameKey(_ rest: ArraySlice<UInt8>) -> NameKey? {
        let sortKeyByteCount: Int? =
            switch self {
            case .name: 0
            case .size, .time: 8
            case .type: rest.firstIndex(of: 0).map { $0 - rest.startIndex + 1 }
            }
        guard let sortKeyByteCount, sortKeyByteCount <= rest.count else { return nil }
        return NameKey(stored: rest.dropFirst(sortKeyByteCount))
    }
}
