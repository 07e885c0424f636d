internal import KeyValue
package import Raft
internal import Schema
internal import World

/// What the store holds of a group when its core is made.
package struct FoundState: Sendable {
    let applied: LogBase
    /// Of a snapshot that was coming in.
    let stored: SnapshotPart?

    struct SnapshotPart: Sendable {
        let id: SnapshotID
        let byteCount: UInt64
    }
}

extension Applier {
    /// Takes up the groups that the journal knows, and those that only the state knows: then the
    /// journal has lost them. Says of which the state was damaged and is gone. What is left of
    /// removed groups is cleared away.
    func open(_ known: [UInt64: KnownGroup]) throws
        -> (found: [UInt64: FoundState], damages: [(group: UInt64, damage: Damage)])
    {
        do throws(FileError) { try files.makeFolder(folder) } catch {
            guard error.kind == .exists else { throw error }
        }
        try files.syncFolder(".")
        var found: [UInt64: FoundState] = [:]
        var damages: [(UInt64, Damage)] = []
        for group in Set(known.keys).union(try storedGroups()).sorted() {
            let known = known[group]
            if known?.absence != nil { try remove(group) }
            guard known?.absence != .removed else { continue }
            let (applied, damage) = try open(
                group, founding: known?.founding ?? .founding(.empty))
            if let damage { damages.append((group, damage)) }
            found[group] = FoundState(applied: applied, stored: try takeStock(group))
        }
        return (found, damages)
    }

    /// The groups of which the store has any row.
    private func storedGroups() throws(StoreError) -> [UInt64] {
        var groups: [UInt64] = []
        var lower: [UInt8]? = []
        while let from = lower {
            lower = nil
            try store.scan(KeyRange(from: from, to: nil)) { key, _ in
                let group = [UInt8](copying: key).bigEndian(at: 0)
                groups.append(group)
                lower = GroupKeys(group: group).all.upper
                return false
            }
        }
        return groups
    }

    /// Leaves nothing of a group, neither rows nor snapshots.
    func remove(_ number: UInt64) throws {
        foundings[number] = nil
        try wipe(number)
        groups[number] = nil
        damaged.remove(number)
        for name in try files.list(folder) where name.hasPrefix("\(number)-") {
            removeFile("\(folder)/\(name)")
        }
    }

    /// Takes up a group where its stored state ends, at nothing if there is none. A replacement that
    /// a crash interrupted is done again first, or given up if its snapshot is not whole; then, and
    /// where the state is damaged, nothing is left.
    package func open(_ number: UInt64, founding: LogBase) throws -> (LogBase, Damage?) {
        foundings[number] = founding
        do {
            if let group = try stored(number, founding: founding) {
                groups[number] = group
                return (group.base, nil)
            }
            return (try wipe(number), nil)
        } catch let error as StoreError where error.kind == .corrupt {
            return (try wipe(number), .stateUnreadable(reason: error.reason))
        }
    }

    /// Nil where a replacement can't be finished: what is there is no state.
    private func stored(_ number: UInt64, founding: LogBase) throws -> Group? {
        let keys = GroupKeys(group: number)
        if let row = try store.read(keys.replacement) {
            guard let offer = decoded(Replacement.self, row)?.snapshot,
                let base = LogBase(offer.start),
                try install(
                    number, SnapshotDescription(base: base, byteCount: offer.byteCount)) == .done
            else { return nil }
            return groups[number]
        }
        guard let row = try store.read(keys.applied) else {
            return Group(keys, founding: founding, on: store)
        }
        guard let applied = decoded(AppliedState.self, row),
            let group = Group(keys, applied, on: store)
        else {
            throw StoreError(.corrupt, "the row that says how far group \(number) is applied")
        }
        return group
    }

    /// Forgets a group's state, durably, in one write. What follows is applied to nothing, but for
    /// the membership that the group was founded with, which no entry names.
    @discardableResult
    private func wipe(_ number: UInt64) throws(StoreError) -> LogBase {
        let keys = GroupKeys(group: number)
        var batch = WriteBatch()
        batch.removeAll(in: keys.all)
        try store.write(batch)
        try store.flush()
        let base = foundings[number] ?? .founding(.empty)
        groups[number] = Group(keys, founding: base, on: store)
        return base
    }

    /// The group's core is no more; the next one begins with what is reported here. A store that is
    /// full is tried again: meanwhile the group is out of service.
    func retire(_ number: UInt64, isWiped: Bool) throws {
        if isWiped || groups[number] == nil {
            try wipe(number)
        } else {
            try store.flush()
        }
        damaged.remove(number)
        guard let base = groups[number]?.base else { return }
        reports.append(
            .retired(number, FoundState(applied: base, stored: try takeStock(number))))
    }

    /// What came of a snapshot before; everything else here is of no use any more.
    private func takeStock(_ number: UInt64) throws(FileError) -> FoundState.SnapshotPart? {
        var stored: FoundState.SnapshotPart?
        for name in try files.list(folder) {
            let words = name.split(separator: ".")
            guard words.count == 2 else { continue }
            let numbers = words[0].split(separator: "-").compactMap { UInt64($0) }
            guard numbers.count == 3, numbers[0] == number else { continue }
            let path = "\(folder)/\(name)"
            guard words[1] == "incoming", stored == nil else {
                removeFile(path)
                continue
            }
            let byteCount = try SnapshotFile.byteCountWhole(path, in: files)
            stored = FoundState.SnapshotPart(
                id: SnapshotID(numbers[1], numbers[2]), byteCount: UInt64(byteCount))
        }
        return stored
    }
}
