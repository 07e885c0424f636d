internal import Schema

// Who let whom see what, and who removed what for good.
//
// 1. Sequences are counted from 1, without gaps, from `auditFirst` to before `auditNext`.
// 2. The last `Limits.auditCountMax` rows are kept, for `Limits.auditTime`: each new one takes two
//    along that are too old.
// 3. Written by the command that it tells of, and never changed.
extension Transaction {
    func audit(_ kind: DriveAuditKind, _ number: UInt64? = nil, _ node: NodeRow? = nil)
        -> DriveAuditRow
    {
        DriveAuditRow(
            kind: kind, time: time, user: actor.user, device: actor.device,
            address: actor.address, node: number, name: node?.name)
    }

    func put(_ row: DriveAuditRow) throws(Failure) {
        let sequence = drive.auditNext ?? 1
        drive.auditNext = sequence + 1
        try put(row, at: keys.audit(sequence))
        for _ in 0..<2 {
            let first = drive.auditFirst ?? 1
            guard first < sequence, try isAuditOver(first, before: sequence + 1) else { return }
            try remove(keys.audit(first))
            drive.auditFirst = first + 1
        }
    }

    private func isAuditOver(_ sequence: UInt64, before next: UInt64) throws(Failure) -> Bool {
        if next - sequence > limits.auditCountMax { return true }
        let key = keys.audit(sequence)
        guard let row = try row(DriveAuditRow.self, at: key) else {
            throw damaged("an audit row", key)
        }
        return time > limits.auditTime && row.time < time - limits.auditTime
    }

    func audit(_ query: DriveAuditQuery) throws(Failure) -> DriveAuditAnswer {
        guard isOwner else { throw refusal(.noDrive) }
        let countMax = min(max(1, Int(query.countMax)), limits.pageCountMax)
        var answer = DriveAuditAnswer(hasMore: false)
        var next = min(query.before ?? .max, drive.auditNext ?? 1)
        while next > drive.auditFirst ?? 1, answer.items.count < countMax {
            next -= 1
            let key = keys.audit(next)
            guard let row = try row(DriveAuditRow.self, at: key) else {
                throw damaged("an audit row", key)
            }
            answer.items.append(DriveAuditItem(sequence: next, row: row))
        }
        answer.hasMore = next > drive.auditFirst ?? 1
        return answer
    }
}
