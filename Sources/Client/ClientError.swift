package import Schema
package import World

/// Why a node's answer is not the one that was asked for.
package enum ClientError: Error, CustomStringConvertible {
    /// The cluster's own word.
    case refused(Failure)
    /// None of the addresses leads to a node that takes us.
    case unreachable([(Endpoint, reason: String)])
    /// Nobody could say within this time. A command may have been done, or may yet be.
    case timedOut(after: Duration, last: String)
    /// A node that says something else than the protocol.
    case malformed(Endpoint)

    package var description: String {
        switch self {
        case .refused(let failure): failure.message
        case .unreachable(let attempts):
            "no node can be reached: "
                + attempts.map { "\($0.0): \($0.reason)" }.joined(separator: "; ")
                + "; check --address, and that a node runs there"
        case .timedOut(let time, let last):
            "no answer within \(time), the last word was: \(last); a change may have been made: "
                + "look before you repeat it"
        case .malformed(let endpoint):
            "the node at \(endpoint) does not speak this protocol; check the address"
        }
    }
}

/// Also where another module has a `Failure` of its own.
package typealias ClientFailure = Failure

extension Failure: Error {}

extension Failure {
    /// It may have been done; to be asked again.
    package static let unknownCode = "unknown"
    /// Nothing more is done in this session.
    package static let sessionExpiredCode = "session_expired"

    package static func notDone(
        _ code: String, _ message: String, retryAfter: Duration? = nil
    ) -> Failure {
        Failure(
            code: code, message: message, outcome: .notDone,
            retryAfter: retryAfter.map { UInt64($0.nanoseconds) })
    }
}
