internal import Glibc

/// Bytes that wait to be sent, in blocks that the loop's connections share. Small writes fill a
/// block together, and so leave in one system call and one TLS record.
@safe struct OutputQueue: ~Copyable {
    private let buffers: LoopBuffers
    private var blocks: [UnsafeMutableRawPointer] = unsafe []
    /// Blocks in front that have been sent and given back.
    private var sentCount = 0
    /// Sent of the first block that is left.
    private var head = 0
    /// Filled of the last block.
    private var tail = LoopBuffers.byteCountBlock
    private(set) var byteCount = 0

    init(buffers: LoopBuffers) {
        self.buffers = buffers
    }

    deinit {
        unsafe blocks[sentCount...].forEach { unsafe buffers.give(back: $0) }
    }

    var isEmpty: Bool { byteCount == 0 }

    mutating func append(_ bytes: RawSpan) {
        unsafe bytes.withUnsafeBytes { source in
            var rest = unsafe source[...]
            while unsafe !rest.isEmpty {
                if tail == LoopBuffers.byteCountBlock {
                    unsafe blocks.append(buffers.takeBlock())
                    tail = 0
                }
                let step = unsafe min(rest.count, LoopBuffers.byteCountBlock - tail)
                let target = unsafe UnsafeMutableRawBufferPointer(
                    start: blocks[blocks.count - 1] + tail, count: step)
                unsafe target.copyMemory(from: UnsafeRawBufferPointer(rebasing: rest.prefix(step)))
                unsafe rest = rest.dropFirst(step)
                tail += step
            }
        }
        byteCount += bytes.byteCount
    }

    /// The first block's bytes; valid until the queue changes.
    var first: UnsafeRawBufferPointer {
        unsafe part(sentCount)
    }

    /// Describes what is in front for one gathered write, and says how many parts that took.
    func fill(_ parts: UnsafeMutableBufferPointer<iovec>) -> Int {
        let count = unsafe min(parts.count, blocks.count - sentCount)
        for index in 0..<count {
            let bytes = unsafe part(sentCount + index)
            unsafe parts[index] = iovec(
                iov_base: UnsafeMutableRawPointer(mutating: bytes.baseAddress),
                iov_len: bytes.count)
        }
        return count
    }

    mutating func removeFirst(_ sent: Int) {
        precondition(0 <= sent && sent <= byteCount)
        var rest = sent
        while rest > 0 {
            let step = unsafe min(rest, part(sentCount).count)
            rest -= step
            head += step
            byteCount -= step
            let isLast = unsafe sentCount == blocks.count - 1
            if head == (isLast ? tail : LoopBuffers.byteCountBlock) { dropFirstBlock() }
        }
    }

    private mutating func dropFirstBlock() {
        unsafe buffers.give(back: blocks[sentCount])
        sentCount += 1
        head = 0
        if unsafe sentCount == blocks.count {
            // An idle connection keeps only little.
            unsafe blocks.removeAll(keepingCapacity: blocks.capacity <= 64)
            sentCount = 0
            tail = LoopBuffers.byteCountBlock
        } else if unsafe sentCount >= 64 && sentCount * 2 >= blocks.count {
            unsafe blocks.removeFirst(sentCount)
            sentCount = 0
        }
    }

    private func part(_ index: Int) -> UnsafeRawBufferPointer {
        let start = index == sentCount ? head : 0
        let end = unsafe index == blocks.count - 1 ? tail : LoopBuffers.byteCountBlock
        return unsafe UnsafeRawBufferPointer(start: blocks[index] + start, count: end - start)
    }
}
