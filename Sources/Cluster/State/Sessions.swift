internal import KeyValue

/// What a group remembers of its clients, so that a request that comes again gets its first answer
/// and is not done twice. Part of the replicated state: every replica remembers the same.
///
///     0 | session             → last seen (8), the highest number whose answer gave way (8)
///     1 | session | place (1) → number of a request (8), its answer
///     2 | last seen | session → nothing: who has been silent for longest comes first
///     3                       → how many sessions there are (8)
///
/// All numbers are big-endian. A request's place is its number modulo `windowCount`, so that an
/// answer is written where the oldest is, and nothing has to be removed. A session is named by the
/// index of the entry that opened it, so no name is ever given twice, and a late copy of an opening
/// can't revive an expired session.
///
/// 1. A number is executed at most once: its answer is kept until `windowCount` higher ones have
///    come, or until the answers of its session take more than `answerByteCountMax`; then those of
///    the lowest numbers give way, but for the highest number's. From then on the number is refused.
/// 2. A session that was not heard of for `timeout` of the group's time is forgotten, and its
///    requests are refused, executed or not. One that was seen at time 0, when nobody knew the
///    date, is forgotten only by (3).
/// 3. There are `countMax` sessions at most. One more takes the place of the one that has been
///    silent for longest, or is refused if that was heard of within `evictionAge`.
package enum Sessions {
    /// Requests that a client may have under way at a time.
    package static let windowCount: UInt64 = 64
    /// Of the answers of one session.
    package static let answerByteCountMax = 64 << 10
    /// Nanoseconds of the group's time.
    package static let timeout: UInt64 = 3_600 * 1_000_000_000
    package static let countMax: UInt64 = 16_384
    package static let evictionAge = timeout / 12
    /// `last seen` is exact to this many nanoseconds; so few requests move a session in the order.
    private static let refreshInterval = timeout / 16
    /// Nanoseconds after which a client that makes no requests should renew its session: two
    /// renewals may be lost, and the leaders' clocks differ.
    package static let renewInterval = timeout / 4
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
        /// There is no room for another session.
        case tooManySessions
        /// Not a command, or of a version that this one does not know.
        case malformed
    }

    static func expire(time: UInt64, _ state: inout GroupState) throws(StoreError) {
        guard time > timeout, state.sessions.oldestSeen < time - timeout else { return }
        let order = try state.pairs(
            .sessions, KeyRange(from: orderPrefix(lastSeen: 1), to: [3]),
            countMax: expiredCountMax + 1)
        // Whoever is seen from now on is seen later than this.
        state.sessions.oldestSeen = time
        for (place, pair) in order.enumerated() {
            let lastSeen = pair.key.bigEndian(at: 1)
            guard place < expiredCountMax, lastSeen < time - timeout else {
                state.sessions.oldestSeen = lastSeen
                return
            }
            try forget(pair.key.bigEndian(at: 9), lastSeen: lastSeen, &state)
        }
    }

    private static func forget(
        _ session: UInt64, lastSeen: UInt64, _ state: inout GroupState
    ) throws(StoreError) {
        state.sessions[session] = nil
        try state.remove(.sessions, orderKey(lastSeen: lastSeen, session))
        try state.remove(.sessions, sessionKey(session))
        for answer in try answers(of: session, state) {
            try state.remove(.sessions, answer.key)
        }
        try setCount(max(1, count(state)) - 1, &state)
    }

    static func open(index: UInt64, time: UInt64, _ state: inout GroupState)
        throws(StoreError) -> Outcome
    {
        if try count(state) >= countMax {
            let oldest = try state.pairs(.sessions, KeyRange(prefix: [2]), countMax: 1).first?.key
            guard let oldest, oldest.bigEndian(at: 1) + evictionAge <= time else {
                return .tooManySessions
            }
            try forget(oldest.bigEndian(at: 9), lastSeen: oldest.bigEndian(at: 1), &state)
        }
        state.put(.sessions, sessionKey(index), sessionRow(lastSeen: time), replacing: nil)
        state.put(.sessions, orderKey(lastSeen: time, index), [], replacing: nil)
        state.sessions[index] = SessionTable.Session(lastSeen: time)
        try setCount(count(state) + 1, &state)
        return .opened(session: index)
    }

    /// A sign of life without a request.
    static func renew(
        _ session: UInt64, time: UInt64, _ state: inout GroupState
    ) throws(StoreError) -> Outcome {
        guard let known = try known(session, &state) else { return .expired }
        try see(session, known, time: time, &state)
        return .done([])
    }

    private static func see(
        _ session: UInt64, _ known: SessionTable.Session, time: UInt64, _ state: inout GroupState
    ) throws(StoreError) {
        guard time >= known.lastSeen + refreshInterval else { return }
        try state.remove(.sessions, orderKey(lastSeen: known.lastSeen, session))
        state.put(.sessions, orderKey(lastSeen: time, session), [], replacing: nil)
        try state.put(
            .sessions, sessionKey(session),
            sessionRow(lastSeen: time, forgottenThrough: known.forgottenThrough))
        state.sessions.see(session, time: time)
    }

    private static func count(_ state: GroupState) throws(StoreError) -> UInt64 {
        try state.read(.sessions, [3])?.bigEndian(at: 0) ?? 0
    }

    private static func setCount(_ count: UInt64, _ state: inout GroupState) throws(StoreError) {
        var row: [UInt8] = []
        row.append(bigEndian: count)
        try state.put(.sessions, [3], row)
    }

    /// What has become of a request already; nil if it is to be executed now.
    static func outcome(
        of number: UInt64, in session: UInt64, _ state: inout GroupState
    ) throws(StoreError) -> Outcome? {
        guard let known = try known(session, &state) else { return .expired }
        guard number > known.forgottenThrough, number + windowCount > known.highest,
            number < .max - windowCount
        else { return .forgotten }
        guard known.number(at: place(of: number)) == number else { return nil }
        guard let row = try state.read(.sessions, answerKey(session, place(of: number))) else {
            throw StoreError(.corrupt, "an answer of session \(session) is missing")
        }
        return .done(Array(row[8...]))
    }

    /// Remembers the answer to a request that was executed.
    static func keep(
        _ answer: [UInt8], to number: UInt64, in session: UInt64, time: UInt64,
        _ state: inout GroupState
    ) throws(StoreError) {
        let place = place(of: number)
        guard let old = try known(session, &state).map({ $0.hash(at: place) }) else {
            preconditionFailure("it was there before the request was executed")
        }
        var row: [UInt8] = []
        row.reserveCapacity(8 + answer.count)
        row.append(bigEndian: number)
        row += answer
        let hash = state.put(.sessions, answerKey(session, place), row, replacing: old)
        state.sessions.keep(number, hash, answer.count, at: place, of: session)
        guard let known = state.sessions[session] else { return }
        try see(session, known, time: time, &state)
        if known.byteCount > answerByteCountMax { try giveWay(session, &state) }
    }

    /// Forgets answers, the lowest numbers' first, until the others fit.
    private static func giveWay(_ session: UInt64, _ state: inout GroupState) throws(StoreError) {
        guard var known = state.sessions[session] else { return }
        while known.byteCount > answerByteCountMax, let lowest = known.lowest,
            lowest < known.highest
        {
            let place = place(of: lowest)
            try state.remove(.sessions, answerKey(session, place))
            known.forget(through: lowest, at: place)
        }
        try state.put(
            .sessions, sessionKey(session),
            sessionRow(lastSeen: known.lastSeen, forgottenThrough: known.forgottenThrough))
        state.sessions[session] = known
    }

    private static func known(
        _ session: UInt64, _ state: inout GroupState
    ) throws(StoreError) -> SessionTable.Session? {
        if let known = state.sessions[session] { return known }
        guard let row = try state.read(.sessions, sessionKey(session)) else { return nil }
        var known = SessionTable.Session(
            lastSeen: row.bigEndian(at: 0), forgottenThrough: row.bigEndian(at: 8))
        for answer in try answers(of: session, state) {
            known.keep(
                answer.value.bigEndian(at: 0), state.hash(.sessions, answer.key, answer.value),
                answer.value.count - 8, at: Int(answer.key[9]))
        }
        state.sessions[session] = known
        return known
    }

    private static func answers(
        of session: UInt64, _ state: GroupState
    ) throws(StoreError) -> [Pair] {
        var prefix: [UInt8] = [1]
        prefix.append(bigEndian: session)
        return try state.pairs(
            .sessions, KeyRange(prefix: prefix), countMax: Int(windowCount))
    }

    private static func place(of number: UInt64) -> Int { Int(number % windowCount) }

    private static func sessionKey(_ session: UInt64) -> [UInt8] {
        var key: [UInt8] = [0]
        key.append(bigEndian: session)
        return key
    }

    private static func answerKey(_ session: UInt64, _ place: Int) -> [UInt8] {
        var key: [UInt8] = [1]
        key.append(bigEndian: session)
        key.append(UInt8(place))
        return key
    }

    private static func orderPrefix(lastSeen: UInt64) -> [UInt8] {
        var key: [UInt8] = [2]
        key.append(bigEndian: lastSeen)
        return key
    }

    private static func orderKey(lastSeen: UInt64, _ session: UInt64) -> [UInt8] {
        var key = orderPrefix(lastSeen: lastSeen)
        key.append(bigEndian: session)
        return key
    }

    private static func sessionRow(lastSeen: UInt64, forgottenThrough: UInt64 = 0) -> [UInt8] {
        var row: [UInt8] = []
        row.append(bigEndian: lastSeen)
        row.append(bigEndian: forgottenThrough)
        return row
    }
}

/// The sessions that were used of late, as their rows are: so that a request costs one row that is
/// written, and none that is read. Not part of the state: what is not here is read when needed.
package struct SessionTable: Sendable {
    /// Of a session with all its answers, about.
    package static let sessionByteCount = 3 << 10

    struct Session: Sendable {
        var lastSeen: UInt64
        /// Answers to these numbers have given way to others, if there were any.
        private(set) var forgottenThrough: UInt64
        private(set) var highest: UInt64 = 0
        /// Of the answers.
        private(set) var byteCount = 0
        /// By place; those beyond the end, and those of number 0, have no row.
        private var answers: [(number: UInt64, byteCount: Int, hash: PairHash)] = []

        init(lastSeen: UInt64, forgottenThrough: UInt64 = 0) {
            self.lastSeen = lastSeen
            self.forgottenThrough = forgottenThrough
            highest = forgottenThrough
        }

        /// Of those whose answers are there.
        var lowest: UInt64? { answers.lazy.map(\.number).filter { $0 > 0 }.min() }

        func number(at place: Int) -> UInt64 {
            place < answers.count ? answers[place].number : 0
        }

        func hash(at place: Int) -> PairHash? {
            number(at: place) > 0 ? answers[place].hash : nil
        }

        mutating func keep(_ number: UInt64, _ hash: PairHash, _ byteCount: Int, at place: Int) {
            highest = max(highest, number)
            while answers.count <= place { answers.append((0, 0, hash)) }
            self.byteCount += byteCount - answers[place].byteCount
            answers[place] = (number, byteCount, hash)
        }

        mutating func forget(through number: UInt64, at place: Int) {
            forgottenThrough = max(forgottenThrough, number)
            byteCount -= answers[place].byteCount
            answers[place].number = 0
            answers[place].byteCount = 0
        }
    }

    private var sessions: [UInt64: Session] = [:]
    var count: Int { sessions.count }
    /// No session was last seen before this time.
    var oldestSeen: UInt64 = 0

    subscript(session: UInt64) -> Session? {
        get { sessions[session] }
        set { sessions[session] = newValue }
    }

    /// All are read again as they are used.
    mutating func removeAll() { sessions = [:] }

    // In place, so that no copy of a session's answers is made.

    mutating func see(_ session: UInt64, time: UInt64) {
        sessions[session]?.lastSeen = time
    }

    mutating func keep(
        _ number: UInt64, _ hash: PairHash, _ byteCount: Int, at place: Int, of session: UInt64
    ) {
        sessions[session]?.keep(number, hash, byteCount, at: place)
    }
}
