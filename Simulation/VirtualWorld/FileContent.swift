internal import World

/// What a file holds: as programs see it, and what a power cut may leave of it.
///
/// Every sector that was written since it was last durable keeps all of its versions. A disk writes
/// a sector whole or not at all, and the kernel writes dirty ones when it likes: so after a power
/// cut each of these sectors holds any of its versions, whatever the others hold.
final class FileContent {
    static let sectorSize = 512

    private struct Version {
        let writtenAt: Instant
        let bytes: [UInt8]
    }

    private struct Size {
        let setAt: Instant
        let byteCount: Int
    }

    private struct Sync {
        let beganAt: Instant
        let endedAt: Instant
    }

    /// As programs see it.
    private(set) var bytes: [UInt8] = []
    /// For each dirty sector its versions since it was last durable, the durable one first.
    private var dirty: [Int: [Version]] = [:]
    /// Sectors that a failed sync left behind: programs see what they wrote, the disk holds this,
    /// and the kernel will not try again.
    private var unwritten: [Int: [UInt8]] = [:]
    /// The sizes since the last durable one, that one first.
    private var sizes = [Size(setAt: Instant(nanoseconds: 0), byteCount: 0)]
    private var syncs: [Sync] = []

    init() {}

    /// A file that is durable as it is.
    init(_ bytes: [UInt8], time: Instant) {
        self.bytes = bytes
        sizes = [Size(setAt: time, byteCount: bytes.count)]
    }

    func write(_ source: [UInt8], at offset: Int, time: Instant) {
        guard !source.isEmpty else { return }
        if offset + source.count > bytes.count { setByteCount(offset + source.count, time: time) }
        let sectors = (offset / Self.sectorSize)...((offset + source.count - 1) / Self.sectorSize)
        for sector in sectors { keepDurableVersion(ofSector: sector) }
        bytes.replaceSubrange(offset..<(offset + source.count), with: source)
        for sector in sectors { addVersion(ofSector: sector, time: time) }
    }

    func setByteCount(_ byteCount: Int, time: Instant) {
        if byteCount < bytes.count {
            // What is cut off is gone for programs, and may yet be back after a power cut.
            let sectors = (byteCount / Self.sectorSize)...((bytes.count - 1) / Self.sectorSize)
            for sector in sectors { keepDurableVersion(ofSector: sector) }
            bytes.removeLast(bytes.count - byteCount)
            for sector in sectors { addVersion(ofSector: sector, time: time) }
        } else {
            bytes.append(contentsOf: repeatElement(0, count: byteCount - bytes.count))
        }
        sizes.append(Size(setAt: time, byteCount: byteCount))
    }

    func sync(from beganAt: Instant, to endedAt: Instant) {
        syncs.append(Sync(beganAt: beganAt, endedAt: endedAt))
    }

    /// A sync that reports an error. The kernel counts the pages as clean all the same, though each
    /// holds on the disk whatever `choose` makes of it: what is in memory can't be trusted any more.
    func failSync(at time: Instant, keeps choose: (_ count: Int) -> Int) {
        // What an earlier sync of the same job covered stays durable.
        let synced = syncs.last { $0.endedAt <= time }?.beganAt
        for sector in dirty.keys.sorted() {
            guard var versions = dirty[sector] else { continue }
            if let synced, let durable = versions.lastIndex(where: { $0.writtenAt <= synced }) {
                versions.removeFirst(durable)
            }
            unwritten[sector] = versions[choose(versions.count)].bytes
        }
        dirty = [:]
    }

    /// Makes durable what syncs that have ended by `time` covered. Not to be called for a time that
    /// a crash may still precede.
    func settle(at time: Instant) {
        while let sync = syncs.first, sync.endedAt <= time {
            syncs.removeFirst()
            for (sector, versions) in dirty {
                guard let durable = versions.lastIndex(where: { $0.writtenAt <= sync.beganAt })
                else { continue }
                let rest = Array(versions[durable...])
                dirty[sector] = rest.count > 1 ? rest : nil
            }
            if let durable = sizes.lastIndex(where: { $0.setAt <= sync.beganAt }) {
                sizes.removeFirst(durable)
            }
        }
    }

    /// Leaves of each dirty sector one of its versions, and of the sizes one; what was done after
    /// `time` has not happened. `keeps` says for a number of choices which one it is to be.
    func losePower(at time: Instant, keeps choose: (_ count: Int) -> Int) {
        settle(at: time)
        syncs = []
        sizes.removeAll { $0.setAt > time }
        let byteCount = sizes[choose(sizes.count)].byteCount
        if byteCount < bytes.count {
            bytes.removeLast(bytes.count - byteCount)
        } else {
            bytes.append(contentsOf: repeatElement(0, count: byteCount - bytes.count))
        }
        for sector in unwritten.keys.sorted() {
            replace(sector: sector, with: unwritten[sector] ?? [])
        }
        for sector in dirty.keys.sorted() {
            let versions = (dirty[sector] ?? []).filter { $0.writtenAt <= time }
            guard !versions.isEmpty else { continue }
            replace(sector: sector, with: versions[choose(versions.count)].bytes)
        }
        unwritten = [:]
        dirty = [:]
        sizes = [Size(setAt: time, byteCount: bytes.count)]
    }

    func flipBit(_ bit: Int) {
        guard bit / 8 < bytes.count else { return }
        bytes[bit / 8] ^= 1 << UInt8(bit % 8)
        let sector = bit / 8 / Self.sectorSize
        // The flip is on the disk itself: whichever version is kept, it is there.
        dirty[sector] = nil
    }

    private func replace(sector: Int, with version: [UInt8]) {
        let start = sector * Self.sectorSize
        guard start < bytes.count else { return }
        for index in start..<min(start + Self.sectorSize, bytes.count) {
            bytes[index] = index - start < version.count ? version[index - start] : 0
        }
    }

    /// Before a sector is changed.
    private func keepDurableVersion(ofSector sector: Int) {
        guard dirty[sector] == nil else { return }
        let bytes = unwritten.removeValue(forKey: sector) ?? content(ofSector: sector)
        dirty[sector] = [Version(writtenAt: Instant(nanoseconds: 0), bytes: bytes)]
    }

    /// After it was changed.
    private func addVersion(ofSector sector: Int, time: Instant) {
        dirty[sector, default: []].append(
            Version(writtenAt: time, bytes: content(ofSector: sector)))
    }

    private func content(ofSector sector: Int) -> [UInt8] {
        let start = sector * Self.sectorSize
        guard start < bytes.count else { return [] }
        return Array(bytes[start..<min(start + Self.sectorSize, bytes.count)])
    }
}
