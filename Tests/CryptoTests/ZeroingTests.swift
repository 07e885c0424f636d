import Crypto
import Glibc
import Testing

/// Looks for a key in all memory of this process, as a crash dump would show it.
@Suite struct ZeroingTests {
    @Test func `a key that nobody holds any more is nowhere in memory`() throws {
        var inverse: [UInt8] = []
        do {
            let key = try SecretBytes.random(byteCount: 32)
            inverse = key.withBytes { key in
                (0..<32).map { ~(unsafe key.unsafeLoad(fromByteOffset: $0, as: UInt8.self)) }
            }
            var cipher = try AESGCM(key: key)
            var mac = HMAC(key: key)
            _ = mac.code(of: RawSpan())
            var message = [UInt8](repeating: 1, count: 100)
            let nonce = Nonce(prefix: 0, counter: 0)
            let tag = changing(&message) { cipher.seal(&$0, nonce: nonce, header: RawSpan()) }
            try changing(&message) {
                try cipher.open(&$0, tag: tag, nonce: nonce, header: RawSpan())
            }
            #expect(try count(inverse: inverse) > 0)
        }
        #expect(try count(inverse: inverse) == 0)
    }

    /// How often the second half of the key is there (an allocator writes over the first bytes of
    /// what it got back). The test itself knows the key's complement only.
    private func count(inverse: [UInt8]) throws -> Int {
        let needle = Array(inverse[16...])
        let memory = unsafe open("/proc/self/mem", O_RDONLY)
        try #require(memory >= 0)
        defer { close(memory) }
        var found = 0
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        for region in try writableRegions() {
            var start = region.lowerBound
            while start < region.upperBound {
                let count = min(buffer.count, region.upperBound - start)
                let read = unsafe pread(memory, &buffer, count, start)
                guard read > 0 else { break }  // gone meanwhile, or never backed
                found += unsafe buffer.withUnsafeBufferPointer {
                    unsafe ZeroingTests.count(
                        needle, in: UnsafeBufferPointer(rebasing: $0[..<read]))
                }
                guard start + read < region.upperBound else { break }
                start += max(1, read - needle.count + 1)
            }
        }
        _ = unsafe buffer.withUnsafeMutableBytes {
            unsafe $0.initializeMemory(as: UInt8.self, repeating: 0)
        }
        return found
    }

    private static func count(_ needle: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var found = 0
        var position = bytes.baseAddress
        let end = unsafe bytes.baseAddress.map { unsafe $0 + bytes.count - needle.count }
        let first = Int32(~needle[0])
        while let start = unsafe position, let end = unsafe end, unsafe start <= end {
            guard let hit = unsafe memchr(start, first, end - start + 1) else { break }
            let candidate = unsafe UnsafePointer(hit.assumingMemoryBound(to: UInt8.self))
            if needle.indices.allSatisfy({ unsafe candidate[$0] == ~needle[$0] }) {
                found += 1
            }
            unsafe position = candidate + 1
        }
        return found
    }

    private func writableRegions() throws -> [Range<Int>] {
        let file = unsafe try #require(fopen("/proc/self/maps", "r"))
        defer { unsafe fclose(file) }
        var regions: [Range<Int>] = []
        var line = [CChar](repeating: 0, count: 4096)
        while unsafe fgets(&line, Int32(line.count), file) != nil {
            let text = String(
                decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            let words = text.split(separator: " ")
            guard words.count > 1, words[1].hasPrefix("rw") else { continue }
            let bounds = words[0].split(separator: "-").compactMap { Int($0, radix: 16) }
            // Sanitizers reserve terabytes for themselves.
            guard bounds.count == 2, bounds[1] - bounds[0] <= 256 << 20 else { continue }
            regions.append(bounds[0]..<bounds[1])
        }
        return regions
    }
}
