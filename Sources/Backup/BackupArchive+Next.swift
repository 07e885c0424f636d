package import Schema

extension BackupArchive {
    /// Begins the next backup of these groups: with states, or the log of the last one carried on.
    package func next(
        of cluster: FixedBytes<16>, _ groups: [UInt64], isLogOnly: Bool, made: UInt64
    ) throws -> BackupRun {
        let last = try list().backups.last?.manifest
        if let last, last.cluster != cluster {
            throw BackupError.otherCluster("\(last.cluster)")
        }
        let stored = try sums()
        guard isLogOnly else {
            var previous: [UInt64: [BackupBlock]] = [:]
            for group in last?.groups ?? [] {
                // What is damaged is fetched anew.
                previous[group.group] = try? blocks(of: group)
            }
            return BackupRun(
                cluster: cluster, groups: groups, previous: previous, stored: stored, made: made)
        }
        guard let last else { throw BackupRun.Failure.needsStates(group: groups[0]) }
        for group in last.groups where try !has(group, stored) {
            throw BackupRun.Failure.needsStates(group: group.group)
        }
        return try BackupRun(continuing: last, groups: groups, made: made)
    }

    /// Whether all blobs of a group are there; they are not read.
    private func has(_ group: BackupGroup, _ stored: Set<[UInt8]>) throws(BackupError) -> Bool {
        guard (group.lists + group.logs).allSatisfy({ stored.contains($0.sum.array) }) else {
            return false
        }
        do throws(BackupError) {
            return try blocks(of: group).allSatisfy { stored.contains($0.sum.array) }
        } catch {
            guard case .damaged = error else { throw error }
            return false
        }
    }
}
