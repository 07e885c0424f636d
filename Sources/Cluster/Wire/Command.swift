package import Schema

/// Also where Raft and the schema have names in common.
package typealias CommandTrace = RequestTrace

/// What a log entry asks of the state machine, as its bytes:
///
///      0   1   format version that brought this layout: 1, or 2 with a trace
///      1   1   kind: 1 open a session, 2 a request, 3 renew a session, 4 an errand, 5 a mark
///      2   8   time: nanoseconds since 1970, little-endian, as the leader believes it to be
///     10   8   session, little-endian; 0 where one is opened
///     18   8   number of the request within its session; of an errand or a mark, a time before which
///              it is not done: the group's time moves on to it
///
/// and then, in version 2, the trace that its request belongs to:
///
///     26  16   the trace, big-endian
///     42   8   the span that the request comes from, big-endian
///
/// and in both the state machine's operation.
///
/// Fixed places, because a leader puts its time into commands that others have made.
package struct Command: Equatable, Sendable {
    package enum Kind: UInt8, Sendable {
        case openSession = 1
        case request = 2
        case renewSession = 3
        /// An operation that the state machine does once, or that may be done twice: no session
        /// remembers it.
        case errand = 4
        /// Does nothing but move the group's time on. Answered with its index and that time.
        case mark = 5
    }

    package var kind: Kind
    package var time: UInt64
    package var session: UInt64
    package var number: UInt64
    package var operation: ArraySlice<UInt8>
    package var trace: CommandTrace?

    package static let headerByteCount = 26
    private static let traceByteCount = 24
    private static let timeOffset = 2

    package init(
        kind: Kind, time: UInt64 = 0, session: UInt64 = 0, number: UInt64 = 0,
        operation: ArraySlice<UInt8> = [], trace: CommandTrace? = nil
    ) {
        self.kind = kind
        self.time = time
        self.session = session
        self.number = number
        self.operation = operation
        self.trace = trace
    }

    /// What the group's time is at least, once this is done.
    package var timeMin: UInt64 {
        switch kind {
        case .errand, .mark: max(time, number)
        case .openSession, .request, .renewSession: time
        }
    }

    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.headerByteCount + Self.traceByteCount + operation.count)
        bytes += [trace == nil ? 1 : 2, kind.rawValue]
        bytes.append(littleEndian: time)
        bytes.append(littleEndian: session)
        bytes.append(littleEndian: number)
        if let trace {
            bytes.append(bigEndian: trace.high)
            bytes.append(bigEndian: trace.low)
            bytes.append(bigEndian: trace.span)
        }
        bytes += operation
        return bytes
    }

    /// That brought the layout of such bytes.
    static func version(of bytes: [UInt8]) -> UInt8 { bytes.first ?? 0 }

    /// Nil for what is no command, or one of a newer version.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count >= Self.headerByteCount, let kind = Kind(rawValue: bytes[1]) else {
            return nil
        }
        var start = Self.headerByteCount
        var trace: CommandTrace?
        switch Self.version(of: bytes) {
        case 1: break
        case 2 where bytes.count >= start + Self.traceByteCount:
            trace = CommandTrace(
                high: bytes.bigEndian(at: start), low: bytes.bigEndian(at: start + 8),
                span: bytes.bigEndian(at: start + 16))
            start += Self.traceByteCount
        default: return nil
        }
        self.init(
            kind: kind, time: bytes.littleEndian(at: Self.timeOffset),
            session: bytes.littleEndian(at: 10), number: bytes.littleEndian(at: 18),
            operation: bytes[start...], trace: trace)
    }

    /// Puts the leader's time into an encoded command.
    package static func stamp(_ bytes: inout [UInt8], time: UInt64) {
        guard bytes.count >= headerByteCount else { return }
        for place in 0..<8 {
            bytes[timeOffset + place] = UInt8(truncatingIfNeeded: time >> (8 * UInt64(place)))
        }
    }
}

extension [UInt8] {
    mutating func append(littleEndian number: some FixedWidthInteger & UnsignedInteger) {
        for shift in stride(from: 0, to: number.bitWidth, by: 8) {
            append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    /// In this order numbers sort as bytes.
    mutating func append(bigEndian number: UInt64) {
        for shift in stride(from: 56, through: 0, by: -8) {
            append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
        }
    }

    func littleEndian(at offset: Int) -> UInt64 {
        (0..<8).reduce(0) { $0 | UInt64(self[offset + $1]) << UInt64(8 * $1) }
    }

    func bigEndian(at offset: Int) -> UInt64 {
        (0..<8).reduce(0) { $0 << 8 | UInt64(self[offset + $1]) }
    }
}
