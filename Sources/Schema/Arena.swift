internal import CProtobufC

/// Memory for one message at a time: taken piece by piece from one block, given back all at once.
/// After the first few messages a block of the right size is there, and nothing is allocated.
///
/// 1. A piece stays where it is, and is nobody else's, until `reset`.
/// 2. Never more than `byteCountMax` bytes at a time.
/// 3. The eight bytes before a piece hold its size: protobuf-c keeps no length for a string, and
///    with the size a NUL inside one is seen (a test holds that it allocates length + 1).
@safe package final class Arena {
    private static let blockByteCountMin = 16 << 10
    /// What is kept for the next message; a rare giant gives its memory back.
    private static let byteCountKept = 1 << 20
    private static let header = 8

    /// The last one has room left; the ones before it are full.
    private var blocks: [UnsafeMutableRawBufferPointer] = unsafe []
    private var used = 0
    private var byteCountInFullBlocks = 0
    let byteCountMax: Int
    /// Whether a piece has been refused since the last `reset`.
    private(set) var isExhausted = false

    init(byteCountMax: Int) {
        self.byteCountMax = byteCountMax
    }

    deinit {
        freeBlocks()
    }

    /// Every piece is gone after this.
    func reset() {
        isExhausted = false
        let byteCount = unsafe byteCountInFullBlocks + (blocks.last?.count ?? 0)
        if unsafe blocks.count > 1 || byteCount > Self.byteCountKept {
            freeBlocks()
            byteCountInFullBlocks = 0
            if byteCount <= Self.byteCountKept { addBlock(of: byteCount) }
        }
        used = 0
    }

    /// Nil where (2) forbids it.
    func take(_ byteCount: Int) -> UnsafeMutableRawPointer? {
        let free = byteCountMax - byteCountInFullBlocks - used - Self.header
        guard byteCount >= 0, byteCount <= free - 7 else {
            isExhausted = true
            return nil
        }
        let needed = Self.header + (byteCount + 7) & ~7
        if unsafe blocks.isEmpty || blocks[blocks.count - 1].count - used < needed {
            byteCountInFullBlocks += used
            used = 0
            let growth = min(2 * byteCountInFullBlocks, byteCountMax - byteCountInFullBlocks)
            addBlock(of: max(needed, growth, Self.blockByteCountMin))
        }
        let block = unsafe blocks[blocks.count - 1]
        unsafe block.storeBytes(of: byteCount, toByteOffset: used, as: Int.self)
        let piece = unsafe block.baseAddress.unsafelyUnwrapped + used + Self.header
        used += needed
        return unsafe piece
    }

    static func byteCount(of piece: UnsafeRawPointer) -> Int {
        unsafe piece.load(fromByteOffset: -header, as: Int.self)
    }

    private func freeBlocks() {
        while let block = unsafe blocks.popLast() { unsafe block.deallocate() }
    }

    private func addBlock(of byteCount: Int) {
        unsafe blocks.append(.allocate(byteCount: byteCount, alignment: 16))
    }
}

extension Arena {
    /// Reads a message out of `bytes` into this arena; nil if protobuf-c refuses.
    func unpack(_ layout: Layout, from bytes: RawSpan) -> Native? {
        var allocator = unsafe ProtobufCAllocator(
            alloc: { arena, byteCount in
                // The arena is held by the caller of `unpack` for as long as the call takes.
                unsafe Unmanaged<Arena>.fromOpaque(arena.unsafelyUnwrapped)
                    ._withUnsafeGuaranteedRef { unsafe $0.take(byteCount) }
            },
            free: { _, _ in },  // all at once, by `reset`
            allocator_data: Unmanaged.passUnretained(self).toOpaque())
        return unsafe bytes.withUnsafeBytes { bytes in
            let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
            return unsafe protobuf_c_message_unpack(
                layout.descriptor, &allocator, bytes.count, start
            ).map { unsafe Native($0) }
        }
    }
}
