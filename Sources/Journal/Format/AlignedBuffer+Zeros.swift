internal import World

extension AlignedBuffer {
    func appendZeros(byteCount: Int) {
        precondition(byteCount <= byteCountFree)
        var rest = byteCount
        while rest > 0 {
            rest -= append(unsafe zeros.span.bytes.extracting(0..<min(rest, zeros.count)))
        }
    }
}

private let zeros = [UInt8](repeating: 0, count: 4096)
