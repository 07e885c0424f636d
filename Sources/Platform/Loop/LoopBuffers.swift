/// Memory that the connections of one loop share, so that an idle one needs none of its own.
/// Touched on the loop's thread only, and so `@unchecked Sendable`.
@safe final class LoopBuffers: @unchecked Sendable {
    /// What one read takes at most. Larger ones gained nothing on loopback.
    static let byteCountInput = 128 << 10
    /// The most that a TLS record holds.
    static let byteCountBlock = 16 << 10
    /// What is kept after a burst: 4 MiB.
    private static let spareCountMax = 256

    /// Where connections read to. What is in it is shown to the handler and then forgotten.
    let input: UnsafeMutableRawBufferPointer
    private var spare: [UnsafeMutableRawPointer] = unsafe []

    init() {
        // Untouched, it costs a loop without connections nothing.
        unsafe input = .allocate(byteCount: Self.byteCountInput, alignment: 64)
    }

    deinit {
        unsafe spare.forEach { unsafe $0.deallocate() }
        unsafe input.deallocate()
    }

    func takeBlock() -> UnsafeMutableRawPointer {
        if let block = unsafe spare.popLast() { return unsafe block }
        return .allocate(byteCount: Self.byteCountBlock, alignment: 64)
    }

    func give(back block: UnsafeMutableRawPointer) {
        guard unsafe spare.count < Self.spareCountMax else { return unsafe block.deallocate() }
        unsafe spare.append(block)
    }
}
