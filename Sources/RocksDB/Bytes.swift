/// C's view of bytes: never a null pointer, also for none.
extension RawSpan {
    @inline(__always)
    func withChars<Result, Failure: Error>(
        _ body: (UnsafePointer<CChar>, Int) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try unsafe withUnsafeBytes { bytes throws(Failure) in
            guard let start = bytes.baseAddress else {
                return try unsafe body(UnsafePointer(noChars), 0)
            }
            return try unsafe body(start.assumingMemoryBound(to: CChar.self), bytes.count)
        }
    }
}

/// What an empty span points to. Nothing is read from it and nothing frees it.
private nonisolated(unsafe) let noChars = UnsafeMutablePointer<CChar>.allocate(capacity: 1)

/// Calls with `strings` as C wants lists of them; they live as long as the call.
func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafePointer<CChar>?]) -> Result
) -> Result {
    let copies = unsafe strings.map { string in
        let chars = string.utf8CString
        let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: chars.count)
        _ = unsafe copy.initialize(from: chars)
        return unsafe copy
    }
    defer { unsafe copies.forEach { unsafe $0.deallocate() } }
    return unsafe body(copies.map { unsafe UnsafePointer($0.baseAddress) })
}
