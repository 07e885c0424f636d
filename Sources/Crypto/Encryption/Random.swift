internal import COpenSSL

/// Bytes nobody can guess, from OpenSSL's generator, which the kernel seeds. Not for what must
/// be repeatable: that comes from the world that is handed in.
package enum Random {
    package static func fill(_ bytes: inout MutableRawSpan) throws(CryptoError) {
        let isDone = unsafe bytes.withUnsafeMutableBytes { bytes in
            var position = 0
            while position < bytes.count {
                let count = min(bytes.count - position, 1 << 30)  // OpenSSL counts in 32 bits
                let target = unsafe bytes.baseAddress?.advanced(by: position)
                guard unsafe RAND_bytes(target, Int32(count)) == 1 else { return false }
                position += count
            }
            return true
        }
        guard isDone else {
            throw .failed(what: "draw random bytes", reason: ErrorQueue.drain())
        }
    }

    package static func bytes(count: Int) throws(CryptoError) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: count)
        var span = result.mutableSpan
        var bytes = unsafe span.mutableBytes
        try fill(&bytes)
        return result
    }
}

/// True if the bytes are the same, in a time that depends on their count alone.
package func areEqualInConstantTime(_ left: RawSpan, _ right: RawSpan) -> Bool {
    guard left.byteCount == right.byteCount else { return false }
    return unsafe left.withUnsafeBytes { left in
        unsafe right.withUnsafeBytes { right in
            unsafe left.isEmpty
                || CRYPTO_memcmp(left.baseAddress, right.baseAddress, left.count) == 0
        }
    }
}
