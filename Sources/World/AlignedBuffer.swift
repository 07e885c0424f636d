/// Memory for bulk input and output: aligned to pages, so that it may go to the disk past the page
/// cache, and of a fixed capacity, so that a pool can keep it. Fresh memory costs six times what
/// used memory does to touch, which is why buffers are kept and given out again.
///
/// Has one user at a time, who may pass it on to another lane: `@unchecked Sendable` says that
/// this hand-over, not a lock, is what keeps it safe.
@safe package final class AlignedBuffer: @unchecked Sendable {
    package static let alignment = 4096

    private let base: UnsafeMutableRawPointer
    package let capacity: Int
    /// How many bytes are filled, from the start.
    package private(set) var byteCount = 0

    package init(capacity: Int) {
        precondition(capacity > 0 && capacity % Self.alignment == 0, "whole pages only")
        unsafe base = .allocate(byteCount: capacity, alignment: Self.alignment)
        self.capacity = capacity
    }

    deinit { unsafe base.deallocate() }

    package var byteCountFree: Int { capacity - byteCount }

    package func withBytes<Result, Failure: Error>(
        _ body: (RawSpan) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try unsafe body(RawSpan(_unsafeStart: UnsafeRawPointer(base), byteCount: byteCount))
    }

    /// The filled part, for system calls that gather from many buffers at once. Good for as long as
    /// the buffer is held and nothing is added or removed.
    @unsafe package var storage: UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(start: base, count: byteCount)
    }

    /// Takes as many of `bytes` as fit and says how many that were.
    package func append(_ bytes: RawSpan) -> Int {
        let taken = min(bytes.byteCount, byteCountFree)
        unsafe bytes.withUnsafeBytes { source in
            guard taken > 0, let start = source.baseAddress else { return }
            unsafe (base + byteCount).copyMemory(from: start, byteCount: taken)
        }
        byteCount += taken
        return taken
    }

    /// Hands the free part to `body`, which fills it from its start and says how far.
    package func fill<Failure: Error>(
        _ body: (inout MutableRawSpan) throws(Failure) -> Int
    ) throws(Failure) {
        var spare = unsafe MutableRawSpan(
            _unsafeStart: base + byteCount, byteCount: byteCountFree)
        let filled = try body(&spare)
        precondition(0 <= filled && filled <= byteCountFree)
        byteCount += filled
    }

    /// Fills what is free with zeros.
    package func appendZeros() {
        unsafe (base + byteCount).initializeMemory(
            as: UInt8.self, repeating: 0, count: byteCountFree)
        byteCount = capacity
    }

    package func removeAll() {
        byteCount = 0
    }
}
