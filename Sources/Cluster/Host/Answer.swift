internal import World

/// What a caller is told about its request.
package enum Answer: Equatable, Sendable {
    case done([UInt8])
    case opened(session: UInt64)
    /// Nothing was done, and nothing will be.
    case refused(NotDone)
    /// It may have been done, or may yet be: ask again with the same session and number.
    case unknown
    /// It may have been done, and never will be from now on: nobody knows any more which.
    case forgotten(Forgotten)

    init(_ outcome: Sessions.Outcome) {
        self =
            switch outcome {
            case .opened(let session): .opened(session: session)
            case .done(let bytes): .done(bytes)
            case .expired: .forgotten(.sessionExpired)
            case .forgotten: .forgotten(.answerForgotten(windowCount: Sessions.windowCount))
            case .tooManySessions: .refused(.tooManySessions(max: Sessions.countMax))
            case .malformed: .refused(.malformed)
            }
    }
}

/// Why it is not known whether a request was done.
package enum Forgotten: Error, Equatable, Sendable, CustomStringConvertible {
    case sessionExpired
    case answerForgotten(windowCount: UInt64)

    package var description: String {
        switch self {
        case .sessionExpired:
            "the session is not known, or was silent for too long; open another one, and look "
                + "whether its last requests were done"
        case .answerForgotten(let count):
            "the answer to this request is no longer remembered: \(count) later ones have come, or "
                + "their answers were long; look whether it was done"
        }
    }
}

package enum NotDone: Error, Equatable, Sendable, CustomStringConvertible {
    case overloaded(waiting: Int, max: Int, retryAfter: Duration)
    case noLeader(retryAfter: Duration)
    case tooLarge(byteCount: Int, max: Int)
    case tooManySessions(max: UInt64)
    case malformed
    case noGroup(UInt64)
    case stopping
    case witness(UInt64)
    case rebuilding(UInt64, retryAfter: Duration)
    case refused(reason: String)

    package var description: String {
        switch self {
        case .overloaded(let waiting, let max, let delay):
            "overloaded: \(waiting) of \(max) requests, or of bytes of them, are waiting; try again "
                + "after \(delay)"
        case .noLeader(let delay): "no leader is known; try again after \(delay)"
        case .tooLarge(let byteCount, let max):
            "a request of \(byteCount) bytes, at most \(max) are allowed; split it"
        case .tooManySessions(let max):
            "\(max) sessions are open, and all were used lately; share one among callers, or try "
                + "again in a few minutes"
        case .malformed: "not a request of this version; upgrade the older side"
        case .stopping: "the node is stopping; ask another"
        case .noGroup(let group): "group \(group) is not on this node; ask another"
        case .witness(let group):
            "this node is a witness of group \(group) and has no data; ask another"
        case .rebuilding(let group, let delay):
            "group \(group) is damaged on this node and is being rebuilt; ask another, or try again "
                + "after \(delay)"
        case .refused(let reason): reason
        }
    }
}

/// Who asks. Called on the host's lane, once for each ticket.
package protocol RequestClient: AnyObject, Sendable {
    func answered(_ ticket: UInt64, _ answer: Answer)
}
