internal import KeyValue

/// What a group remembers of its clients, so that a request that comes again gets its first answer
/// and is not done twice. Part of the replicated state: every replica remembers the same.
///
///     0 | session            → last seen (8), highest number (8)
///     1 | session | number   → the answer
///     2 | last seen | session → nothing: who has been silent for longest comes first
///
/// All numbers are big-endian. A session is named by the index of the entry that opened it, so no
/// name is ever given twice, and a late copy of an opening can't revive an expired session.
///
/// 1. A number is executed at most once: its answer is kept until `windowCount` higher ones have
///    come, and from then on the number is refused.
/// 2. A session that was not heard of for `timeout` of the group's time is forgotten, and its
///    requests are refused, executed or not.
package enum Sessions {
    /// Requests that a client may have under way at a time.
    package static let windowCount: UInt64 = 64
    /// Nanoseconds of the group's time.
    package static let timeout: UInt64 = 3_600 * 1_000_000_000
    /// `last seen` is exact to this many nanoseconds; so few requests move a session in the order.
    private static let refreshInterval = timeout / 16
    /// Each command forgets this many at most, so that none takes long.
    private static let expiredCountMax = 8

    /// What became of a command. The bytes go to whoever asked.
    package enum Outcome: Equatable, Sendable {
        case opened(session: UInt64)
        case done([UInt8])
        /// The session is not known, or not any more.
        case expired
        /// The request is older than the answers that are remembered.
        case forgotten
        /// Not a command, or of a version that this one does not know.
        case malformed
    }

    static func expire(time: UInt64, _ state: inout GroupState) throws(StoreError) {
        guard time > timeout else { return }
        var upper: [UInt8] = [2]
        upper.append(bigEndian: time - timeout)
        let silent = try state.pairs(
            .sessions, KeyRange(from: [2], to: upper), countMax: expiredCountMax)
        for pair in silent {
            try state.remove(.sessions, pair.key)
            try state.remove(.sessions, sessionKey(pair.key.bigEndian(at: 9)))
            let answers = KeyRange(prefix: answerPrefix(pair.key.bigEndian(at: 9)))
            for answer in try state.pairs(
                .sessions, answers, countMax: Int(windowCount) + 1)
            {
                try state.remove(.sessions, answer.key)
            }
        }
    }

    static func open(index: UInt64, time: UInt64, _ state: inout GroupState)
        throws(StoreError) -> Outcome
    {
        try state.put(.sessions, sessionKey(index), sessionRow(lastSeen: time, highest: 0))
        try state.put(.sessions, orderKey(lastSeen: time, index), [])
        return .opened(session: index)
    }

    /// Calls `execute` unless the answer is known, or must be refused.
    static func run(
        _ session: UInt64, _ number: UInt64, time: UInt64, _ state: inout GroupState,
        _ execute: (inout GroupState) throws(StoreError) -> [UInt8]
    ) throws(StoreError) -> Outcome {
        guard let row = try state.read(.sessions, sessionKey(session)) else { return .expired }
        let (lastSeen, highest) = (row.bigEndian(at: 0), row.bigEndian(at: 8))
        if let answer = try state.read(.sessions, answerKey(session, number)) {
            return .done(answer)
        }
        guard number > 0, number + windowCount > highest, number < .max - windowCount else {
            return .forgotten
        }
        let answer = try execute(&state)
        let newHighest = max(highest, number)
        try state.put(.sessions, answerKey(session, number), answer)
        if newHighest > windowCount {
            var upper = answerPrefix(session)
            upper.append(bigEndian: newHighest - windowCount + 1)
            let old = try state.pairs(
                .sessions, KeyRange(from: answerPrefix(session), to: upper),
                countMax: Int(windowCount))
            for pair in old { try state.remove(.sessions, pair.key) }
        }
        let isRefreshed = time >= lastSeen + refreshInterval
        if isRefreshed {
            try state.remove(.sessions, orderKey(lastSeen: lastSeen, session))
            try state.put(.sessions, orderKey(lastSeen: time, session), [])
        }
        try state.put(
            .sessions, sessionKey(session),
            sessionRow(lastSeen: isRefreshed ? time : lastSeen, highest: newHighest))
        return .done(answer)
    }

    private static func sessionKey(_ session: UInt64) -> [UInt8] {
        var key: [UInt8] = [0]
        key.append(bigEndian: session)
        return key
    }

    private static func answerPrefix(_ session: UInt64) -> [UInt8] {
        var key: [UInt8] = [1]
        key.append(bigEndian: session)
        return key
    }

    private static func answerKey(_ session: UInt64, _ number: UInt64) -> [UInt8] {
        var key = answerPrefix(session)
        key.append(bigEndian: number)
        return key
    }

    private static func orderKey(lastSeen: UInt64, _ session: UInt64) -> [UInt8] {
        var key: [UInt8] = [2]
        key.append(bigEndian: lastSeen)
        key.append(bigEndian: session)
        return key
    }

    private static func sessionRow(lastSeen: UInt64, highest: UInt64) -> [UInt8] {
        var row: [UInt8] = []
        row.append(bigEndian: lastSeen)
        row.append(bigEndian: highest)
        return row
    }
}
