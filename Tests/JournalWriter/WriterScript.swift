package import Journal
package import Platform
internal import World

/// What batch `number` holds, for the one that writes and the one that checks: in each group an
/// entry at index `number`, whose term and payload follow from it, and a hard state.
package enum WriterScript {
    package static let groups: ClosedRange<UInt64> = 1...3
    package static let folder = "journal"
    package static let keptCount: UInt64 = 40
    private static let store = StoreID(high: 1, low: 2)

    private static var settings: Settings {
        var settings = Settings()
        settings.segmentByteCount = 512 << 10
        settings.segmentCountMax = 6
        settings.batchByteCountMax = 128 << 10
        return settings
    }

    /// Makes the journal where there is none, or where a kill left less than a segment of it.
    package static func open(_ files: SystemFiles) throws -> (Journal, Recovery) {
        let clock = SystemClock.shared
        if try !files.list(".").contains(folder) { try files.makeFolder(folder) }
        func open() throws(JournalError) -> (Journal, Recovery) {
            try Journal.open(
                files: files, folder: folder, store: store, settings: settings, clock: clock)
        }
        do { return try open() } catch {
            guard case .absent = error else { throw error }
            _ = try Journal.create(
                files: files, folder: folder, store: store, settings: settings, clock: clock)
            return try open()
        }
    }

    package static func lastNumber(in recovery: Recovery) -> UInt64 {
        recovery.groups.first?.lastIndex ?? 0
    }

    package static func payload(_ group: UInt64, _ number: UInt64) -> [UInt8] {
        let byteCount = Int((number &* 2_654_435_761 &+ group) % 9000)
        return (0..<byteCount).map {
            UInt8(truncatingIfNeeded: UInt64($0) &* 31 &+ number &* 7 &+ group)
        }
    }

    package static func fill(_ batch: Batch, _ number: UInt64) throws {
        for group in groups {
            try batch.set(
                HardState(group: group, term: number / 10, vote: number, incarnation: 1))
            try batch.append(
                group: group, term: number / 10, index: number, kind: UInt8(number % 5),
                payload: unsafe payload(group, number).span.bytes)
            if number > keptCount { try batch.release(group: group, below: number - keptCount) }
        }
    }
}
