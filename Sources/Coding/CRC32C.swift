internal import CISAL

/// CRC-32C (Castagnoli; RFC 3720 appendix B.4): finds torn and flipped bytes, by accident and not by
/// intent. The value of bytes that come in pieces is that of the whole.
package struct CRC32C: Hashable, Sendable {
    /// Of all bytes so far; 0 of none. To go on from a stored value, start with it.
    package private(set) var value: UInt32

    package init(_ value: UInt32 = 0) {
        self.value = value
    }

    package mutating func update(_ bytes: RawSpan) {
        unsafe bytes.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return }
            // The library leaves the inversion before and after to its callers, counts in 32 bits,
            // and has forgotten to promise that it only reads.
            var register = ~value
            var position = 0
            while position < bytes.count {
                let count = min(bytes.count - position, 1 << 30)
                register = unsafe crc32_iscsi(
                    UnsafeMutablePointer(
                        mutating: start.advanced(by: position).assumingMemoryBound(to: UInt8.self)),
                    Int32(count), register)
                position += count
            }
            value = ~register
        }
    }

    package static func checksum(of bytes: RawSpan) -> UInt32 {
        var checksum = CRC32C()
        checksum.update(bytes)
        return checksum.value
    }
}
