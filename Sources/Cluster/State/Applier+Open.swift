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
        try folder.make()
        var found: [UInt64: FoundState] = [:]
        var damages: [(UInt64, Damage)] = []
        for group in (known.keys + (try storedGroups(besides: Array(known.keys)))).sorted() {
            let known = known[group]
            if known?.absence != nil {
                try remove(group)
                try folder.removeAll(of: group)
            }
            guard known?.absence != .removed else { continue }
            let (applied, damage) = try open(
                group, founding: known?.founding ?? .founding(.empty))
            if let damage { damages.append((group, damage)) }
            found[group] = FoundState(applied: applied, stored: try folder.takeStock(group))
        }
        return (found, damages)
    }

    /// The groups of which the store has any row, besides those that are known. Of the latter no row
    /// is read: a damaged one is met when its group is opened, and costs that group alone.
    private func storedGroups(besides known: [UInt64]) throws(StoreError) -> [UInt64] {
        var groups: [UInt64] = []
        var lower: [UInt8]? = []
        for upper in known.sorted().map({ GroupKeys(group: $0).all }) + [nil] {
            while let from = lower {
                lower = nil
                do throws(StoreError) {
                    try store.scan(KeyRange(from: from, to: upper?.lower)) { key, _ in
                        let group = [UInt8](copying: key).bigEndian(at: 0)
                        groups.append(group)
                        lower = GroupKeys(group: group).all.upper
                        return false
                    }
                } catch {
                    // Of a group that neither journal nor state can name, nothing is left.
                    guard error.kind == .corrupt else { throw error }
                }
            }
            lower = upper?.upper
        }
        return groups
    }

    /// Leaves nothing of a group's state.
    func remove(_ number: UInt64) throws(StoreError) {
        foundings[number] = nil
        try wipe(number)
        groups[number] = nil
        damaged.remove(number)
    }

    /// Takes up a group where its stored state ends, at its founding if there is none. A replacement
    /// that a crash interrupted is done again first, or given up if its snapshot is not whole; then,
    /// and where the state is damaged, nothing is left.
    package func open(_ number: UInt64, founding: LogBase) throws -> (LogBase, Damage?) {
        foundings[number] = founding
        do {
            if let group = try stored(number) {
                groups[number] = group
                timeLatest = max(timeLatest, group.time)
                return (group.base, nil)
            }
            return (try wipe(number), nil)
        } catch let error as StoreError where error.kind == .corrupt {
            return (try wipe(number), .stateUnreadable(reason: error.reason))
        }
    }

    /// Nil where a replacement can't be finished: what is there is no state.
    private func stored(_ number: UInt64) throws -> Group? {
        let keys = GroupKeys(group: number)
        if let row = try store.read(keys.replacement) {
            guard let offer = decoded(Replacement.self, row)?.snapshot,
                let base = LogBase(offer.start)
            else { return nil }
            let description = SnapshotDescription(base: base, byteCount: offer.byteCount)
            try beginInstalling(number, description)
            while try !goOnInstalling(number, byteCountMax: byteCountMaxAtOnce) {}
            return groups[number]
        }
        guard let row = try store.read(keys.applied) else { return founded(number) }
        guard let applied = decoded(AppliedState.self, row),
            let group = Group(keys, applied, on: store)
        else {
            throw StoreError(.corrupt, "the row that says how far group \(number) is applied")
        }
        return group
    }

    private func founded(_ number: UInt64) -> Group {
        Group(
            GroupKeys(group: number), founding: foundings[number] ?? .founding(.empty), on: store)
    }

    /// Forgets a group's state, durably, in one write. What follows is applied to nothing, but for
    /// the membership that the group was founded with, which no entry names.
    @discardableResult
    private func wipe(_ number: UInt64) throws(StoreError) -> LogBase {
        var batch = WriteBatch()
        batch.removeAll(in: GroupKeys(group: number).all)
        try store.write(batch)
        try store.flush()
        installing[number] = nil
        let group = founded(number)
        groups[number] = group
        return group.base
    }

    /// The group's core is no more; the next one begins with what is reported here.
    func retire(_ number: UInt64, isWiped: Bool) throws(StoreError) {
        if isWiped || groups[number] == nil || installing[number] != nil {
            try wipe(number)
        } else {
            try store.flush()
        }
        damaged.remove(number)
        guard let base = groups[number]?.base else { return }
        outcome.reports.append(.retired(number, applied: base))
    }
}
