internal import Coding
internal import Crypto
internal import KeyValue
internal import Schema

/// A state cut into blocks of pairs, in the order of their keys.
///
/// Where a block ends is decided by the key that it ends with, once it has some size: so whoever
/// changes a pair changes its block alone, and whoever adds one moves no block's border but those
/// next to it. Of a state that was copied before only what has changed since is copied again.
struct ExportPages {
    private let source: StateSource
    /// A block takes no fewer bytes, unless the state ends, and hardly more than eight times as many.
    private let blockByteCount: Int

    private static let blockCountMax = 256
    private static let bodyByteCountMax = 1 << 20
    /// What is read at a time, sent or not.
    private static let readByteCountMax = 8 << 20
    /// One key in so many ends a block that is large enough.
    private static let keyCount: UInt32 = 64

    init(_ source: StateSource, blockByteCount: Int) {
        self.source = source
        self.blockByteCount = blockByteCount
    }

    mutating func read(_ page: ExportPage) throws(StoreError) -> ExportedPage {
        let keys = GroupKeys(group: source.group)
        var (blocks, isAtEnd) = ([] as [ExportedBlock], true)
        var (digest, blockDigest) = (StateDigest(), StateDigest())
        let known = Set(
            stride(from: 0, to: page.known.count - page.known.count % Digest.byteCount, by: 32).map
            {
                Array(page.known[$0..<$0 + Digest.byteCount])
            })
        var pairs: [UInt8] = []
        var keyLast: [UInt8] = []
        var bodyByteCount = 0
        var readByteCount = 0
        let from = page.after.isEmpty ? keys.state.lower : keys.key(ofState: page.after[...]) + [0]
        let (most, goal) = (8 * blockByteCount, blockByteCount)
        func end() {
            let sum = unsafe SHA256.digest(of: pairs.span.bytes)
            let bytes = sum.withBytes { [UInt8](copying: $0) }
            let isKnown = known.contains(bytes)
            blocks.append(
                ExportedBlock(
                    sum: FixedBytes { bytes[$0] }, byteCount: UInt32(pairs.count),
                    keyLast: keyLast, body: isKnown ? nil : pairs))
            if !isKnown { bodyByteCount += pairs.count }
            readByteCount += pairs.count
            digest.add(blockDigest)
            (pairs, blockDigest) = ([], StateDigest())
        }
        try source.snapshot.scan(KeyRange(from: from, to: keys.state.upper)) { key, value in
            let own = [UInt8](copying: key)[GroupKeys.groupByteCount...]
            keyLast = Array(own)
            SnapshotFile.append(own, [UInt8](copying: value), to: &pairs)
            unsafe blockDigest.add(PairHash(keyLast.span.bytes, value))
            guard pairs.count >= goal else { return true }
            let checksum = unsafe CRC32C.checksum(of: keyLast.span.bytes)
            guard checksum % Self.keyCount == 0 || pairs.count >= most else { return true }
            end()
            isAtEnd =
                bodyByteCount < Self.bodyByteCountMax && readByteCount < Self.readByteCountMax
                && blocks.count < Self.blockCountMax
            return isAtEnd
        }
        if isAtEnd, !pairs.isEmpty { end() }
        return ExportedPage(blocks: blocks, isAtEnd: isAtEnd, digest: digest.bytes)
    }
}
