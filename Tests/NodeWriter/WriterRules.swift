internal import Glibc
internal import Schema

/// What the callers of `node-writer` write, for them and for who checks it: each its own key, to
/// which it writes numbers that rise.
package enum WriterRules {
    package static let callerCount = 8

    /// Each round has numbers of its own, so that none is written twice.
    static func first(of round: UInt64) -> UInt64 { round * 1_000_000 + 1 }

    static func key(of caller: Int) -> [UInt8] { Array("caller-\(caller)".utf8) }

    /// The number, then bytes that follow from it.
    static func value(_ number: UInt64) -> [UInt8] {
        let filling = (0..<Int(number % 700)).map {
            UInt8(truncatingIfNeeded: number &+ UInt64($0))
        }
        return Array("\(number) ".utf8) + filling
    }

    /// What a caller says of the answer to its first question.
    static func found(_ bytes: [UInt8], by caller: Int) -> String {
        var coder = Coder()
        guard let pairs = try? unsafe coder.decode(MapPairs.self, from: bytes.span.bytes) else {
            return "wrong: caller \(caller) read \(bytes)"
        }
        guard let found = pairs.pairs.first?.value else { return "found \(caller) 0" }
        let digits = found.prefix { $0 != UInt8(ascii: " ") }
        guard let number = UInt64(String(decoding: digits, as: UTF8.self)),
            found == value(number)
        else { return "wrong: caller \(caller) found \(found)" }
        return "found \(caller) \(number)"
    }

    static func encoded(_ message: some Message) -> [UInt8] {
        var coder = Coder()
        var bytes: [UInt8] = []
        do { try coder.encode(message, into: &bytes) } catch {
            preconditionFailure("small: \(error)")
        }
        return bytes
    }

    /// In one write, so that a kill leaves whole lines.
    static func say(_ line: String) {
        let bytes = Array("\(line)\n".utf8)
        _ = unsafe Glibc.write(1, bytes, bytes.count)
    }
}
