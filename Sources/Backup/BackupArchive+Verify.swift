internal import Cluster
internal import Schema

/// What a backup holds, read back.
package struct BackupFinding: Sendable, Hashable {
    package let group: UInt64
    package let reason: String

    package init(group: UInt64, reason: String) {
        self.group = group
        self.reason = reason
    }
}

/// How much of a backup was read, and what is wrong with it.
package struct BackupVerdict: Sendable {
    package var findings: [BackupFinding] = []
    package var blobCount = 0
    package var byteCount = 0
}

extension BackupArchive {
    /// Reads all of a backup: each blob by its sum, each state by its digest, each log for gaps. With
    /// `settingAside`, a blob that is not what its name says is renamed, so that the next backup
    /// stores it anew and doesn't count on it.
    package func verify(
        _ name: String, settingAside: Bool = false
    ) throws(BackupError) -> BackupVerdict {
        var verdict = BackupVerdict()
        for group in try manifest(name).groups {
            try verifyState(of: group, settingAside, &verdict)
            try verifyLog(of: group, settingAside, &verdict)
        }
        return verdict
    }

    private func verifyState(
        of group: BackupGroup, _ settingAside: Bool, _ verdict: inout BackupVerdict
    ) throws(BackupError) {
        var restoring = Restoring(group.group, group.state)
        let before = verdict.findings.count
        for list in group.lists {
            let blocks: [BackupBlock]
            do throws(BackupError) { blocks = try self.list(list.sum.array) } catch {
                try note(error, list.sum.array, group.group, settingAside, &verdict)
                continue
            }
            verdict.blobCount += 1
            for block in blocks {
                do throws(BackupError) {
                    let body = try blob(block.sum.array)
                    verdict.blobCount += 1
                    verdict.byteCount += body.count
                    do { try restoring.count(body) } catch {
                        verdict.findings.append(
                            BackupFinding(group: group.group, reason: "\(error)"))
                    }
                } catch {
                    try note(error, block.sum.array, group.group, settingAside, &verdict)
                }
            }
        }
        if verdict.findings.count == before, !restoring.isWhole {
            verdict.findings.append(
                BackupFinding(
                    group: group.group,
                    reason: "its state does not have the digest that was kept with it"))
        }
    }

    private func verifyLog(
        of group: BackupGroup, _ settingAside: Bool, _ verdict: inout BackupVerdict
    ) throws(BackupError) {
        var next = group.state.start.index + 1
        for blob in group.logs {
            do throws(BackupError) {
                let log = try log(blob.sum.array)
                verdict.blobCount += 1
                verdict.byteCount += Int(clamping: blob.byteCount)
                if log.group != group.group || log.first != next {
                    verdict.findings.append(
                        BackupFinding(
                            group: group.group,
                            reason: "its log has a gap: entry \(next) is followed by \(log.first)"))
                }
                next = log.first + UInt64(log.entries.count)
            } catch {
                try note(error, blob.sum.array, group.group, settingAside, &verdict)
                return
            }
        }
        if next != group.through + 1 {
            verdict.findings.append(
                BackupFinding(
                    group: group.group,
                    reason: "its log ends before entry \(next), and goes to \(group.through)"))
        }
    }

    private func note(
        _ error: BackupError, _ sum: [UInt8], _ group: UInt64, _ settingAside: Bool,
        _ verdict: inout BackupVerdict
    ) throws(BackupError) {
        guard case .damaged(let what) = error else { throw error }
        verdict.findings.append(BackupFinding(group: group, reason: what))
        // One that is missing is aside already.
        if settingAside { do throws(BackupError) { try setAside(sum) } catch {} }
    }
}
