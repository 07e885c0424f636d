internal import Crypto
internal import KeyValue
internal import Raft
internal import Schema
internal import World

/// What a replica that gets a snapshot has of it already, in the state that it is to replace.
///
/// A block of a snapshot begins behind the last key of the one before, and ends by its size: so who
/// has the same pairs from there on makes the same block, byte for byte. The puller makes the next
/// blocks out of its own state and sends their sums with its pull. Those that are equal are not
/// sent: it puts its own in their place. After one that differs both go on from the same key again,
/// so one changed pair costs one block. The file is the same however it came together, and is
/// verified as a whole before anything is replaced.
struct HeldBlocks: Sendable {
    let id: SnapshotID
    private let source: StateSource
    /// How far the file is stored; nil once a piece has ended within a block.
    private var offset: Int? = 0
    /// The last key there, without the group. Empty before the first pair, nil before the first
    /// block, which has none.
    private var keyLast: [UInt8]?
    /// What was made to follow, for the latest pull.
    private var blocks: [[UInt8]] = []
    /// Pulls since a block was last held. Each asks for twice as much.
    private var missCount = 0

    private static let blockCountMax = 64

    /// Goes on behind what is stored of the file.
    init(
        _ id: SnapshotID, _ source: StateSource, path: String, in files: any FileSystem
    ) throws(FileError) {
        self.id = id
        self.source = source
        while let start = offset, let body = try SnapshotFile.body(at: start, of: path, in: files) {
            passed(body[...])
        }
    }

    /// What a pull from there says.
    mutating func pull(from start: Int, byteCountMax: Int, blockByteCount: Int) -> PullTerms {
        blocks = []
        guard start == offset else { return PullTerms() }
        guard let keyLast else { return PullTerms(blockCountMax: 1) }
        make(after: keyLast, byteCountMax: byteCountMax, blockByteCount: blockByteCount)
        guard !blocks.isEmpty else { return PullTerms() }  // past its own end
        var terms = PullTerms(blockCountMax: 1 << min(missCount, 6))
        for block in blocks {
            unsafe SHA256.digest(of: block.span.bytes).withBytes {
                terms.sums += [UInt8](copying: $0)
            }
        }
        return terms
    }

    private mutating func make(after key: [UInt8], byteCountMax: Int, blockByteCount: Int) {
        var walk = StateWalk(source, after: key)
        var pairs: [UInt8] = []
        do {
            let isAtEnd = try walk.goOn(byteCountMax: byteCountMax) { key, value in
                SnapshotFile.append(key[GroupKeys.groupByteCount...], value, to: &pairs)
                guard pairs.count >= blockByteCount else { return }
                blocks.append(SnapshotFile.block(pairs))
                pairs.removeAll(keepingCapacity: true)
            }
            if isAtEnd, !pairs.isEmpty { blocks.append(SnapshotFile.block(pairs)) }
        } catch {
            // What can't be read is not held. The state's own check reports it.
        }
        var byteCount = 0
        blocks = Array(
            blocks.prefix(Self.blockCountMax).prefix {
                byteCount += $0.count
                return byteCount <= byteCountMax
            })
    }

    /// Its own bytes from there; nil if they were not made for the latest pull.
    func bytes(at start: Int, byteCount: Int) -> [UInt8]? {
        guard start == offset else { return nil }
        var bytes: [UInt8] = []
        for block in blocks where bytes.count < byteCount { bytes += block }
        return bytes.count == byteCount ? bytes : nil
    }

    /// The file has grown by these bytes, of which the first so many were its own.
    mutating func stored(_ bytes: [UInt8], heldByteCount: Int) {
        missCount = heldByteCount > 0 ? 0 : missCount + 1
        blocks = []
        var rest = bytes[...]
        while !rest.isEmpty {
            guard let body = SnapshotFile.takeBlock(from: &rest) else {
                offset = nil
                return
            }
            passed(body)
        }
    }

    private mutating func passed(_ body: ArraySlice<UInt8>) {
        guard let start = offset else { return }
        offset = start + SnapshotFile.blockHeaderByteCount + body.count
        guard keyLast != nil else {
            keyLast = []
            return
        }
        do throws(SnapshotFile.Damaged) {
            try SnapshotFile.forEachPair(of: Array(body)) { key, _ in keyLast = Array(key) }
        } catch {
            offset = nil  // found when it is verified
        }
    }
}

/// What goes with a pull beside the place: what need not be sent, and how much else is wanted.
package struct PullTerms: Sendable {
    /// Of the blocks that the puller has made to follow there, 32 bytes each.
    var sums: [UInt8] = []
    /// Nil for as much as fits, wherever a block may begin.
    var blockCountMax: Int?
}

extension PullTerms {
    /// How many of the bytes the puller holds, and whether those are all that it has made.
    func held(of bytes: [UInt8]) -> (byteCount: Int, isAll: Bool) {
        var rest = bytes[...]
        var sums = sums[...]
        var byteCount = 0
        while sums.count >= Digest.byteCount, SnapshotFile.takeBlock(from: &rest) != nil {
            let block = bytes[byteCount..<rest.startIndex]
            let sum = unsafe SHA256.digest(of: block.span.bytes)
            guard sum.withBytes({ sums.starts(with: [UInt8](copying: $0)) }) else { break }
            sums = sums.dropFirst(Digest.byteCount)
            byteCount = rest.startIndex
        }
        return (byteCount, sums.isEmpty)
    }

    /// The blocks that are wanted, out of those that are there. If not one is whole, all of it.
    func wanted(of bytes: [UInt8]) -> [UInt8] {
        guard let blockCountMax else { return bytes }
        var rest = bytes[...]
        var blockCount = 0
        while blockCount < blockCountMax, SnapshotFile.takeBlock(from: &rest) != nil {
            blockCount += 1
        }
        let wanted = bytes[..<rest.startIndex]
        return wanted.isEmpty ? bytes : Array(wanted)
    }
}
