internal import Schema

// The quota: used is the sum of all versions that are kept, reserved what uploads were promised,
// and neither goes in where both would pass the quota.
extension Transaction {
    func charge(_ byteCount: UInt64) throws(Failure) {
        try requireRoom(for: byteCount)
        drive.byteCountUsed += byteCount
    }

    func reserve(_ byteCount: UInt64) throws(Failure) {
        try requireRoom(for: byteCount)
        drive.byteCountReserved += byteCount
    }

    private func requireRoom(for byteCount: UInt64) throws(Failure) {
        guard byteCount <= Limits.fileByteCountMax else {
            throw refusal(.fileTooLarge, value: byteCount, limit: Limits.fileByteCountMax)
        }
        let taken = drive.byteCountUsed + drive.byteCountReserved
        let free = drive.byteCountMax > taken ? drive.byteCountMax - taken : 0
        guard byteCount <= free else {
            throw refusal(.quotaExceeded, value: byteCount, limit: free)
        }
    }
}
