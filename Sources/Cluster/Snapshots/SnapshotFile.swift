internal import Coding
internal import KeyValue
internal import Raft
internal import Schema
internal import World

/// A snapshot as it is stored and sent: the same bytes from every replica that makes it.
///
///     block   [ byte count (4) | CRC-32C of the body (4) | body ]
///     file    [ block: AppliedState | block: pairs | … ]
///     pairs   [ key's byte count (4) | value's (4) | key | value ] …
///
/// Numbers are little-endian. Pairs ascend; a key is one of `GroupKeys` without its group.
enum SnapshotFile {
    /// Of what is summed up by itself in a built file.
    private static let pageByteCount = AlignedBuffer.alignment
    static let blockHeaderByteCount = 8

    struct Damaged: Error {}

    /// Adds a pair to the body of a block. The key is without its group.
    static func append(_ key: ArraySlice<UInt8>, _ value: [UInt8], to pairs: inout [UInt8]) {
        pairs.append(littleEndian: UInt32(key.count))
        pairs.append(littleEndian: UInt32(value.count))
        pairs += key
        pairs += value
    }

    static func block(_ body: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(blockHeaderByteCount + body.count)
        bytes.append(littleEndian: UInt32(body.count))
        bytes.append(littleEndian: unsafe CRC32C.checksum(of: body.span.bytes))
        bytes += body
        return bytes
    }

    /// The body of the block that the bytes begin with; nil if that is not all there. Looks at its
    /// length alone.
    static func takeBlock(from bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let start = bytes.startIndex
        guard bytes.count >= blockHeaderByteCount else { return nil }
        let byteCount = (0..<4).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * $1) }
        let rest = bytes.dropFirst(blockHeaderByteCount)
        guard byteCount > 0, byteCount <= rest.count else { return nil }
        bytes = rest.dropFirst(byteCount)
        return rest.prefix(byteCount)
    }

    /// Up to so many bytes from `offset`; fewer at the end only.
    static func read(_ path: String, at offset: Int, byteCountMax: Int, in files: any FileSystem)
        throws(FileError) -> [UInt8]
    {
        let file = try files.open(path, OpenMode(.mustExist, isReadOnly: true))
        let alignment = AlignedBuffer.alignment
        let buffer = AlignedBuffer(
            capacity: max(alignment, (byteCountMax + alignment - 1) / alignment * alignment))
        try file.read(into: buffer, at: offset)
        return buffer.withBytes { bytes in
            [UInt8](copying: bytes.extracting(0..<min(bytes.byteCount, byteCountMax)))
        }
    }

    /// The same of a built file; nil if a page is not what its sum says.
    static func readBuilt(
        _ path: String, at offset: Int, byteCountMax: Int, sums: [UInt32], in files: any FileSystem
    ) throws(FileError) -> [UInt8]? {
        let first = offset / pageByteCount
        let last = min(sums.count, (offset + byteCountMax + pageByteCount - 1) / pageByteCount)
        guard first < last else { return nil }
        let start = first * pageByteCount
        let bytes = try read(
            path, at: start, byteCountMax: (last - first) * pageByteCount, in: files)
        guard bytes.count > (last - first - 1) * pageByteCount, bytes.count > offset - start else {
            return nil
        }
        for page in first..<last {
            let begin = (page - first) * pageByteCount
            let end = min(begin + pageByteCount, bytes.count)
            guard
                unsafe CRC32C.checksum(of: bytes.span.bytes.extracting(begin..<end)) == sums[page]
            else { return nil }
        }
        return Array(bytes[(offset - start)..<min(offset - start + byteCountMax, bytes.count)])
    }

    /// How far the file's blocks are whole: what a crash has left behind that counts as nothing.
    static func byteCountWhole(_ path: String, in files: any FileSystem) throws(FileError) -> Int {
        var offset = 0
        while let body = try body(at: offset, of: path, in: files) {
            offset += blockHeaderByteCount + body.count
        }
        return offset
    }

    /// The body of the block there; nil at the end, where none is whole, and where the disk does not
    /// give it back: an incoming file is only a copy of what others have.
    static func body(at offset: Int, of path: String, in files: any FileSystem)
        throws(FileError) -> [UInt8]?
    {
        do throws(FileError) {
            return try storedBody(at: offset, of: path, in: files)
        } catch {
            switch error.kind {
            case .notFound, .inputOutput, .corrupt: return nil
            default: throw error
            }
        }
    }

    private static func storedBody(at offset: Int, of path: String, in files: any FileSystem)
        throws(FileError) -> [UInt8]?
    {
        let header = try read(path, at: offset, byteCountMax: blockHeaderByteCount, in: files)
        guard header.count == blockHeaderByteCount else { return nil }
        let word = header.littleEndian(at: 0)
        let (byteCount, checksum) = (Int(word & 0xffff_ffff), UInt32(word >> 32))
        guard byteCount > 0, byteCount <= 8 << 20 else { return nil }
        let body = try read(
            path, at: offset + blockHeaderByteCount, byteCountMax: byteCount, in: files)
        guard body.count == byteCount, unsafe CRC32C.checksum(of: body.span.bytes) == checksum
        else { return nil }
        return body
    }

    /// Calls `take` with each pair of a block of pairs.
    static func forEachPair(
        of body: [UInt8],
        _ take: (_ key: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Void
    ) throws(Damaged) {
        var offset = 0
        while offset < body.count {
            guard offset + 8 <= body.count else { throw Damaged() }
            let word = body.littleEndian(at: offset)
            let keyEnd = offset + 8 + Int(word & 0xffff_ffff)
            let end = keyEnd + Int(word >> 32)
            guard end <= body.count, keyEnd > offset + 8 else { throw Damaged() }
            take(body[offset + 8..<keyEnd], body[keyEnd..<end])
            offset = end
        }
    }

    /// Appends to a new file in steps of a buffer, and keeps the sums of its pages.
    struct Writer: Sendable {
        private let file: any File
        private let buffer = AlignedBuffer(capacity: 256 << 10)
        private var offset = 0
        private(set) var pageSums: [UInt32] = []

        init(_ applied: AppliedState, path: String, files: any FileSystem) throws(FileError) {
            file = try files.open(path, OpenMode(.createIfMissing))
            try file.truncate(byteCount: 0)
            try append(block: encoded(applied))
        }

        var byteCount: Int { offset + buffer.byteCount }

        mutating func append(block body: [UInt8]) throws(FileError) {
            let bytes = SnapshotFile.block(body)
            var taken = 0
            while taken < bytes.count {
                let span = bytes.span
                taken += unsafe buffer.append(span.bytes.extracting(taken...))
                if buffer.byteCountFree == 0 { try writeOut() }
            }
        }

        /// Makes it durable but for its name: nobody looks for it after a crash.
        mutating func finish() throws(FileError) {
            try writeOut()
            try file.syncData()
        }

        private mutating func writeOut() throws(FileError) {
            guard buffer.byteCount > 0 else { return }
            try file.write([buffer], at: offset)
            buffer.withBytes { bytes in
                for start in stride(from: 0, to: bytes.byteCount, by: pageByteCount) {
                    let end = min(start + pageByteCount, bytes.byteCount)
                    pageSums.append(CRC32C.checksum(of: bytes.extracting(start..<end)))
                }
            }
            offset += buffer.byteCount
            buffer.removeAll()
        }
    }
}
