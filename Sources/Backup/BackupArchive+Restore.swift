package import Cluster
package import Schema

extension BackupArchive {
    /// The backup that leads to a time: the first whose cut is not before it, and whose states are
    /// not after it.
    package func backup(for time: UInt64) throws(BackupError) -> Entry {
        let backups = try list().backups
        let fit = backups.first { backup in
            backup.manifest.time >= time && backup.manifest.earliest <= time
        }
        if let fit { return fit }
        throw .notCovered(
            BackupTime.text(of: time),
            backups.map {
                "\(BackupTime.text(of: $0.manifest.earliest)) to "
                    + BackupTime.text(of: $0.manifest.time)
            })
    }

    /// Makes the state of a group as it was at `time`, on the store's lane.
    package func restore(
        _ group: BackupGroup, at time: UInt64, into applier: isolated Applier
    ) throws {
        var restoring = Restoring(group.group, group.state)
        try applier.beginRestoring(restoring)
        for block in try blocks(of: group) {
            try applier.add(try blob(block.sum.array), to: &restoring)
        }
        try applier.finish(restoring)
        for blob in group.logs {
            let log = try log(blob.sum.array)
            guard
                try applier.replay(group.group, log.entries, first: log.first, through: time)
            else { break }
        }
    }
}

extension BackupManifest {
    /// From here on, and to its cut, any time can be restored.
    package var earliest: UInt64 { groups.map(\.state.time).max() ?? time }

    /// Of all that it names.
    package var byteCount: UInt64 {
        groups.reduce(0) { sum, group in
            (group.lists + group.logs).reduce(sum + group.stateByteCount) { $0 + $1.byteCount }
        }
    }

    /// One of the two carries on the log of the other.
    func goesBack(with other: BackupManifest) -> Bool {
        groups.elementsEqual(other.groups) { $0.group == $1.group && $0.state == $1.state }
    }
}
