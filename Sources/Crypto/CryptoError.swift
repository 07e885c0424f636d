internal import COpenSSL

/// What OpenSSL refused, in its own words.
package enum CryptoError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Bytes from outside that are not what they should be: `what` names the expected thing.
    case malformed(what: String, reason: String)
    /// The tag does not fit key, nonce, header and ciphertext. One of the four is wrong or was
    /// changed; which one cannot be told, and the plaintext is not given out.
    case notAuthentic
    case wrongKeyByteCount(found: Int, expected: Int)
    /// The certificate belongs to another key, or the certificate of an authority is not one.
    case mismatch(String)
    /// An operation on good input failed inside the library.
    case failed(what: String, reason: String)

    package var description: String {
        switch self {
        case .malformed(let what, let reason):
            "not a valid \(what): \(reason)"
        case .notAuthentic:
            "not authentic: wrong key, or the bytes were changed; take another copy"
        case .wrongKeyByteCount(let found, let expected):
            "a key of \(found) bytes was given; it must have \(expected)"
        case .mismatch(let reason):
            reason
        case .failed(let what, let reason):
            "cannot \(what): \(reason)"
        }
    }
}

/// OpenSSL keeps its errors in a queue per thread. Whoever leaves one there makes the next caller
/// of the thread (a TLS read, for one) believe it failed, so every call here ends with an empty
/// queue, whatever its outcome.
enum ErrorQueue {
    static func clear() {
        ERR_clear_error()
    }

    /// All errors of this thread, oldest (the cause) first.
    static func drain() -> String {
        var reasons: [String] = []
        var data: UnsafePointer<CChar>?
        var flags: Int32 = 0
        while true {
            let code = unsafe ERR_get_error_all(nil, nil, nil, &data, &flags)
            guard code != 0 else { break }
            // Errors of the operating system have a number and no text of OpenSSL's.
            var reason = "error \(code & 0x7fff_ffff)"
            if let text = unsafe ERR_reason_error_string(code) {
                reason = unsafe String(cString: text)
            }
            if flags & ERR_TXT_STRING != 0, let text = unsafe data, unsafe text.pointee != 0 {
                reason += unsafe " (\(String(cString: text)))"
            }
            if reasons.last != reason { reasons.append(reason) }
        }
        return reasons.isEmpty ? "no reason given" : reasons.joined(separator: "; ")
    }
}

/// Calls something of OpenSSL that says success with a pointer.
func attempt(
    _ what: @autoclosure () -> String, _ call: () -> OpaquePointer?
) throws(CryptoError) -> OpaquePointer {
    ErrorQueue.clear()
    guard let result = unsafe call() else {
        throw .failed(what: what(), reason: ErrorQueue.drain())
    }
    ErrorQueue.clear()
    return unsafe result
}

/// Calls something of OpenSSL that says success with a positive number.
@discardableResult
func attempt(
    _ what: @autoclosure () -> String, _ call: () -> Int32
) throws(CryptoError) -> Int32 {
    ErrorQueue.clear()
    let result = call()
    guard result > 0 else { throw .failed(what: what(), reason: ErrorQueue.drain()) }
    ErrorQueue.clear()
    return result
}

/// Calls a decoder of OpenSSL over bytes from outside.
func parse(
    _ what: String, _ call: () -> OpaquePointer?
) throws(CryptoError) -> OpaquePointer {
    ErrorQueue.clear()
    guard let result = unsafe call() else {
        throw .malformed(what: what, reason: ErrorQueue.drain())
    }
    ErrorQueue.clear()
    return unsafe result
}
