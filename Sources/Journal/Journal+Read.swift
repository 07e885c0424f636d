internal import World

/// An entry as it was written.
package struct StoredEntry: Equatable, Sendable {
    package var index: UInt64
    package var term: UInt64
    package var kind: UInt8
    package var payload: [UInt8]
}

package struct StoredEntries: Equatable, Sendable {
    package var entries: [StoredEntry] = []
    /// Reading stopped before this entry, because its payload is lost.
    package var lost: TermRun?
}

extension Journal {
    /// Reads from `index` on, at least one entry and then as many as fit into `byteCountMax`;
    /// none if the log ends before. Each sector is checked again: what has rotted since it was
    /// written is reported as lost.
    package func read(group: UInt64, from index: UInt64, byteCountMax: Int)
        throws(JournalError) -> StoredEntries
    {
        try checkUsable()
        guard let log = catalog.groups[group] else { throw .unknownGroup(group) }
        guard index > log.baseIndex else {
            throw .released(group: group, index: index, indexFirst: log.baseIndex + 1)
        }
        var result = StoredEntries()
        var byteCount = 0
        var reader: SectorReader?
        var segment: UInt32 = 0
        var index = index
        while let location = log.location(at: index), let term = log.term(at: index) {
            byteCount += location.byteCount
            if byteCount > byteCountMax && !result.entries.isEmpty { break }
            var payload: [UInt8]?
            if !location.isLost {
                if segment != location.segment { reader = makeReader(location.segment) }
                segment = location.segment
                if var open = reader.take() {
                    payload = try self.payload(at: location, &open)
                    reader = open
                }
                if payload == nil {
                    counters.rottenCount += 1
                    catalog.lose(group: group, index: index)
                }
            }
            guard let payload else {
                result.lost = TermRun(index: index, term: term)
                break
            }
            result.entries.append(
                StoredEntry(index: index, term: term, kind: location.kind, payload: payload))
            index += 1
        }
        return result
    }

    private func makeReader(_ number: UInt32) -> SectorReader? {
        segments.first { $0.number == number }.map {
            SectorReader($0, window: windowForReads, block: block)
        }
    }

    /// Nil if a sector is not what was written.
    func payload(at location: Location, _ reader: inout SectorReader)
        throws(JournalError) -> [UInt8]?
    {
        var payload: [UInt8] = []
        payload.reserveCapacity(location.byteCount)
        var offset = Int(location.offset)
        while payload.count < location.byteCount {
            let index = offset / Sector.payloadByteCount
            let start = offset % Sector.payloadByteCount
            let length = min(
                Sector.payloadByteCount - start, location.byteCount - payload.count)
            let sector: Sector
            do { sector = try reader.sector(at: index) } catch { throw .file(error) }
            guard case .intact(let header) = sector,
                UInt32(truncatingIfNeeded: header.sequence) == location.sequence
            else { return nil }
            reader.appendPayload(of: index, start..<start + length, to: &payload)
            offset += length
        }
        return payload
    }
}
