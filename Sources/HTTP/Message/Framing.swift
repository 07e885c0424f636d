internal import CMicroHTTPD

/// Where a request's body ends, as RFC 9112, section 6 has it. What could be read in two ways is
/// refused, since two servers in a row that disagree about it let requests be smuggled past the
/// first. libmicrohttpd takes the first of what it finds, and a name with a space behind it for
/// another name.
struct Framing {
    var byteCount: Int?
    var hasBody = false
    var expectsContinue = false

    /// One look at each field, without copying any.
    init(_ handle: OpaquePointer, isHTTP11: Bool) throws(HTTPError) {
        var scan = Scan()
        unsafe withUnsafeMutablePointer(to: &scan) { scan in
            let visit: MHD_KeyValueIteratorN = { context, _, name, nameCount, value, valueCount in
                let scan = unsafe context!.assumingMemoryBound(to: Scan.self)
                unsafe scan.pointee.see(
                    UnsafeRawBufferPointer(start: name, count: nameCount),
                    UnsafeRawBufferPointer(start: value, count: valueCount))
                return .YES
            }
            _ = unsafe MHD_get_connection_values_n(handle, .HEADER_KIND, visit, scan)
        }
        if scan.isMalformed {
            throw .badRequest("bad_field", "a field's name has characters that a name can't have")
        }
        if isHTTP11, scan.hostCount != 1 {
            throw .badRequest(
                "bad_host", "HTTP/1.1 wants one Host field, there are \(scan.hostCount)")
        }
        guard scan.lengthCount + scan.encodingCount <= 1 else {
            throw .badRequest(
                "bad_framing", "give one Content-Length or one Transfer-Encoding, not more")
        }
        guard !scan.isUnknownEncoding else {
            throw HTTPError(
                status: 501, code: "unknown_transfer_encoding",
                message: "only the transfer encoding chunked is known here")
        }
        guard !scan.isBadLength else {
            throw .badRequest("bad_framing", "the Content-Length is not a number")
        }
        byteCount = scan.length
        hasBody = scan.encodingCount == 1 || scan.length ?? 0 > 0
        expectsContinue = scan.expectsContinue
    }

    private struct Scan {
        var hostCount = 0
        var lengthCount = 0
        var encodingCount = 0
        var length: Int?
        var isBadLength = false
        var isUnknownEncoding = false
        var expectsContinue = false
        var isMalformed = false

        mutating func see(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
            guard let last = unsafe name.last, last != 0x20, last != 0x09 else {
                isMalformed = true
                return
            }
            switch name.count {
            case 4 where unsafe equals(name, "host"): hostCount += 1
            case 6 where unsafe equals(name, "expect"):
                expectsContinue = unsafe equals(value, "100-continue")
            case 14 where unsafe equals(name, "content-length"):
                lengthCount += 1
                let isNumber =
                    unsafe !value.isEmpty && value.allSatisfy { (0x30...0x39).contains($0) }
                length = isNumber ? unsafe Int(String(decoding: value, as: UTF8.self)) : nil
                isBadLength = length == nil
            case 17 where unsafe equals(name, "transfer-encoding"):
                encodingCount += 1
                isUnknownEncoding = unsafe !equals(value, "chunked")
            default: break
            }
        }

        /// `word` is in small letters.
        private func equals(_ bytes: UnsafeRawBufferPointer, _ word: StaticString) -> Bool {
            guard bytes.count == word.utf8CodeUnitCount else { return false }
            for index in 0..<bytes.count {
                let byte = unsafe bytes[index]
                let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                if unsafe (isCapital ? byte | 0x20 : byte) != word.utf8Start[index] { return false }
            }
            return true
        }
    }
}
