package import KeyValue

/// How many deliveries a drive has ever written for each other, and taken from each other.
package struct DeliveryCounts: Equatable, Sendable {
    package private(set) var sent: [UInt64: UInt64] = [:]
    package private(set) var heard: [UInt64: UInt64] = [:]

    package init(of drive: UInt64, in rows: some StoreReader) throws(StoreError) {
        let keys = DriveKeys(drive: drive)
        sent = try Self.counts(keys.table(.outgoing), rows)
        heard = try Self.counts(keys.table(.incoming), rows)
    }

    private static func counts(
        _ prefix: [UInt8], _ rows: some StoreReader
    ) throws(StoreError) -> [UInt64: UInt64] {
        var counts: [UInt64: UInt64] = [:]
        try rows.scan(KeyRange(prefix: prefix), descending: false) { key, value in
            let rest = [UInt8](copying: key)[prefix.count...]
            var (reader, count) = (KeyReader(rest), KeyReader([UInt8](copying: value)[...]))
            if let other = reader.fixed() { counts[other] = count.ordered() }
            return true
        }
        return counts
    }
}
