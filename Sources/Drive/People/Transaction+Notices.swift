internal import Schema

// What a drive's owner hears of without asking. Who has to be told at once waits on the change of the
// drive row, as those do who wait for the feed.
//
// 1. Sequences are counted from 1, without gaps, from `noticeFirst` to before `noticeNext`.
// 2. The last `Limits.noticeCountMax` are kept, whether they were seen or not.
extension Transaction {
    func notify(_ notice: NoticeRow) throws(Failure) {
        let sequence = drive.noticeNext ?? 1
        drive.noticeNext = sequence + 1
        try put(notice, at: keys.notice(sequence))
        let first = drive.noticeFirst ?? 1
        guard sequence + 1 - first > limits.noticeCountMax else { return }
        try remove(keys.notice(first))
        drive.noticeFirst = first + 1
    }

    /// When the command has made nine tenths full what was not.
    func notifyOfQuota(usedBefore: UInt64) throws(Failure) {
        let mark = drive.byteCountMax / 10 * 9
        guard usedBefore < mark, drive.byteCountUsed >= mark else { return }
        try notify(NoticeRow(kind: .quota, time: time))
    }

    func seeNotices(_ see: SeeNotices) throws(Failure) -> DriveResult {
        guard isOwner else { throw refusal(.noDrive) }
        let last = (drive.noticeNext ?? 1) - 1
        let seen = max(drive.noticeSeen ?? 0, min(see.last, last))
        drive.noticeSeen = seen == 0 ? nil : seen
        return DriveResult()
    }

    func notices(_ query: NoticesQuery) throws(Failure) -> NoticesAnswer {
        guard isOwner else { throw refusal(.noDrive) }
        let countMax = min(max(1, Int(query.countMax)), limits.pageCountMax)
        let next = drive.noticeNext ?? 1
        var answer = NoticesAnswer(seen: drive.noticeSeen ?? 0, last: next - 1)
        guard query.after < next else { return answer }
        var sequence = max(query.after + 1, drive.noticeFirst ?? 1)
        while sequence < next, answer.notices.count < countMax {
            let key = keys.notice(sequence)
            guard let row = try row(NoticeRow.self, at: key) else { throw damaged("a notice", key) }
            answer.notices.append(Notice(sequence: sequence, row: row))
            sequence += 1
        }
        return answer
    }
}
