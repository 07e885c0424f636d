internal import CLinux
internal import Glibc
internal import World

/// One open file.
///
/// `Sendable` because the descriptor never changes and the kernel serialises; the buffers belong
/// to the caller while a call lasts.
final class SystemFile: File {
    /// What one system call gathers at most; the kernel's UIO_MAXIOV.
    private static let bufferCountMax = 1024

    private let descriptor: Int32
    /// As in messages.
    private let path: String
    private let isDirect: Bool

    /// Takes over the descriptor, also when it throws.
    init(descriptor: Int32, path: String, isDirect: Bool) throws(FileError) {
        self.descriptor = descriptor
        self.path = path
        self.isDirect = isDirect
        // A folder can be opened for reading as if it were a file.
        let status = try status("open")
        guard status.st_mode & S_IFMT != S_IFDIR else {
            throw FileError("open", path, code: EISDIR)
        }
    }

    deinit { Glibc.close(descriptor) }

    func preallocate(byteCount: Int) throws(FileError) {
        checkMayBlock()
        let (result, code) = uninterrupted { fallocate(descriptor, 0, 0, byteCount) }
        if result == 0 { return }
        guard code == EOPNOTSUPP else { throw FileError("preallocate", path, code: code) }
        // A file system without `fallocate` (NFSv3, FAT): the room is taken by writing zeros
        // behind what is there. Holes before the end, which none of our files have, stay holes.
        try extendWithZeros(to: byteCount)
    }

    /// Begins at the end rounded down to whole pages and ends rounded up, as direct access wants.
    private func extendWithZeros(to target: Int) throws(FileError) {
        let size = try byteCount()
        guard size < target else { return }
        let pageByteCount = AlignedBuffer.alignment
        var tail = AlignedBuffer(capacity: pageByteCount)
        var offset = size / pageByteCount * pageByteCount
        if offset < size { try read(into: tail, at: offset) }
        let zeros = AlignedBuffer(capacity: 256 * pageByteCount)
        zeros.appendZeros()
        tail.appendZeros()
        while offset < target {
            try write([tail], at: offset)
            offset += tail.byteCount
            tail = zeros
        }
        try truncate(byteCount: target)
    }

    func write(_ buffers: [AlignedBuffer], at offset: Int) throws(FileError) {
        checkMayBlock()
        var cursor = GatherCursor(buffers)
        var offset = offset
        while !cursor.isAtEnd {
            let (written, code) = unsafe withUnsafeTemporaryAllocation(
                of: iovec.self, capacity: min(buffers.count, Self.bufferCountMax)
            ) { parts in
                let count = unsafe cursor.fill(parts)
                return uninterrupted {
                    unsafe pwritev(descriptor, parts.baseAddress, Int32(count), offset)
                }
            }
            guard written >= 0 else { throw FileError("write", path, code: code) }
            guard written > 0 else { throw FileError("write", path, code: EIO) }
            cursor.advance(by: written)
            offset += written
        }
    }

    func read(into buffer: AlignedBuffer, at offset: Int) throws(FileError) {
        checkMayBlock()
        var offset = offset
        var isAtEnd = false
        while buffer.byteCountFree > 0 && !isAtEnd {
            try buffer.fill { (spare) throws(FileError) in
                let (count, code) = unsafe spare.withUnsafeMutableBytes { bytes in
                    uninterrupted {
                        unsafe pread(descriptor, bytes.baseAddress, bytes.count, offset)
                    }
                }
                guard count >= 0 else { throw FileError("read", path, code: code) }
                offset += count
                // Direct access gives part of a page only at the end, and may not go on from there.
                isAtEnd = count == 0 || isDirect && count % AlignedBuffer.alignment != 0
                return count
            }
        }
    }

    func syncData() throws(FileError) {
        checkMayBlock()
        let (result, code) = uninterrupted { fdatasync(descriptor) }
        guard result == 0 else { throw FileError("sync", path, code: code) }
    }

    func byteCount() throws(FileError) -> Int {
        checkMayBlock()
        return Int(try status("ask for the size of").st_size)
    }

    func truncate(byteCount: Int) throws(FileError) {
        checkMayBlock()
        let (result, code) = uninterrupted { ftruncate(descriptor, byteCount) }
        guard result == 0 else { throw FileError("truncate", path, code: code) }
    }

    private func status(_ operation: String) throws(FileError) -> stat {
        var status = stat()
        let (result, code) = uninterrupted { unsafe fstat(descriptor, &status) }
        guard result == 0 else { throw FileError(operation, path, code: code) }
        return status
    }
}

/// Where a gathered write has got to. Partial writes may end in the middle of a buffer.
private struct GatherCursor {
    private let buffers: [AlignedBuffer]
    private var index = 0
    /// Written of the buffer at `index`.
    private var byteCountDone = 0

    init(_ buffers: [AlignedBuffer]) {
        self.buffers = buffers
        skipEmpty()
    }

    var isAtEnd: Bool { index == buffers.count }

    /// Describes what is left, as much of it as `parts` has room for, and says how many it used.
    func fill(_ parts: UnsafeMutableBufferPointer<iovec>) -> Int {
        var count = 0
        var skipped = byteCountDone
        for buffer in buffers[index...] {
            guard count < parts.count else { break }
            let bytes = unsafe buffer.storage
            // The buffers outlive the call that reads them: the array holds them.
            unsafe parts[count] = iovec(
                iov_base: UnsafeMutableRawPointer(mutating: bytes.baseAddress! + skipped),
                iov_len: bytes.count - skipped)
            skipped = 0
            count += 1
        }
        return count
    }

    mutating func advance(by byteCount: Int) {
        var rest = byteCount
        while rest > 0 {
            let step = min(rest, buffers[index].byteCount - byteCountDone)
            byteCountDone += step
            rest -= step
            skipEmpty()
        }
    }

    private mutating func skipEmpty() {
        while index < buffers.count && byteCountDone == buffers[index].byteCount {
            index += 1
            byteCountDone = 0
        }
    }
}
