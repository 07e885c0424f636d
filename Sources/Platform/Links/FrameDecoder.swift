/// Cuts what a message link receives into messages. Pure: bytes in, messages out.
///
/// A link begins, in each direction, with a preface of eight bytes, and frames follow. Version 1,
/// numbers little-endian:
///
///     preface   0  4  "cair"
///               4  2  version
///               6  2  zero, for later
///     frame     0  4  byte count of the message, 0 to `byteCountMessageMax`
///               4  n  the message
///
/// Frames carry no checksum of their own: between nodes TLS vouches for every byte, and what is
/// kept carries a checksum from its maker to its reader, which a sum for one hop cannot replace.
///
/// What holds:
/// 1. A length is believed only as far as bytes have come: memory is taken as they come, never for
///    more than twice one message.
/// 2. A message that lies in the input as a whole is shown where it lies; only one that came in
///    pieces is put together first.
/// 3. After an error nothing more is decoded.
package struct FrameDecoder: Sendable {
    package static let version: UInt16 = 1
    package static let preface: [UInt8] =
        Array("cair".utf8) + [UInt8(truncatingIfNeeded: version), UInt8(version >> 8), 0, 0]
    package static let byteCountHeader = 4

    package let byteCountMessageMax: Int
    /// The other side speaks our protocol and version.
    package private(set) var hasPreface = false
    private var failure: FrameError?
    /// The beginning of a preface or frame whose rest has not come.
    private var pending: [UInt8] = []

    /// What memory it has taken for what came in pieces; kept for the next.
    package var byteCountHeld: Int { pending.capacity }

    package init(byteCountMessageMax: Int) {
        precondition(0 < byteCountMessageMax && byteCountMessageMax <= Int(UInt32.max))
        self.byteCountMessageMax = byteCountMessageMax
    }

    package static func header(byteCount: Int) -> [4 of UInt8] {
        let count = UInt32(byteCount)
        return [
            UInt8(truncatingIfNeeded: count), UInt8(truncatingIfNeeded: count >> 8),
            UInt8(truncatingIfNeeded: count >> 16), UInt8(truncatingIfNeeded: count >> 24),
        ]
    }

    /// Takes all of `input` and shows each message that is complete. `show` returns whether to go
    /// on; if not, what follows is dropped, since nobody wants it any more.
    package mutating func decode(
        _ input: RawSpan, show: (RawSpan) -> Bool
    ) throws(FrameError) {
        if let failure { throw failure }
        do throws(FrameError) {
            try decodeSound(input, show)
        } catch {
            failure = error
            pending = []
            throw error
        }
    }

    private mutating func decodeSound(
        _ input: RawSpan, _ show: (RawSpan) -> Bool
    ) throws(FrameError) {
        var rest = input
        while rest.byteCount > 0 {
            if pending.isEmpty, let size = try byteCountOfUnit(rest), size <= rest.byteCount {
                let unit = rest.extracting(first: size)
                rest = rest.extracting(droppingFirst: size)
                guard take(unit, show) else { return }
                continue
            }
            // In pieces: first as much as tells the unit's size, then the rest of the unit.
            let goal = try unsafe byteCountOfUnit(pending.span.bytes) ?? byteCountStart
            let step = min(goal - pending.count, rest.byteCount)
            unsafe rest.extracting(first: step).withUnsafeBytes {
                unsafe pending.append(contentsOf: $0)
            }
            rest = rest.extracting(droppingFirst: step)
            if try unsafe byteCountOfUnit(pending.span.bytes) == pending.count {
                var unit: [UInt8] = []
                swap(&unit, &pending)
                let goesOn = unsafe take(unit.span.bytes, show)
                unit.removeAll(keepingCapacity: true)
                swap(&unit, &pending)
                guard goesOn else { return }
            }
        }
    }

    private var byteCountStart: Int {
        hasPreface ? Self.byteCountHeader : Self.preface.count
    }

    /// The size of the preface or frame that `bytes` begin with; nil while too few have come.
    private func byteCountOfUnit(_ bytes: RawSpan) throws(FrameError) -> Int? {
        guard hasPreface else {
            try checkPreface(bytes)
            return bytes.byteCount >= Self.preface.count ? Self.preface.count : nil
        }
        guard bytes.byteCount >= Self.byteCountHeader else { return nil }
        var byteCount = 0
        for index in 0..<Self.byteCountHeader {
            byteCount |= Int(byte(bytes, index)) << (8 * index)
        }
        guard byteCount <= byteCountMessageMax else {
            throw .tooLong(byteCount: byteCount, byteCountMax: byteCountMessageMax)
        }
        return Self.byteCountHeader + byteCount
    }

    /// Looks at as much of it as is there, so that garbage need not be long to be known.
    private func checkPreface(_ bytes: RawSpan) throws(FrameError) {
        let count = min(bytes.byteCount, Self.preface.count)
        for index in 0..<min(count, 4) where byte(bytes, index) != Self.preface[index] {
            throw .notOurs
        }
        guard count == Self.preface.count else { return }
        let version = UInt16(byte(bytes, 4)) | UInt16(byte(bytes, 5)) << 8
        guard version == Self.version else { throw .otherVersion(version) }
        guard byte(bytes, 6) == 0 && byte(bytes, 7) == 0 else { throw .notOurs }
    }

    private mutating func take(_ unit: RawSpan, _ show: (RawSpan) -> Bool) -> Bool {
        guard hasPreface else {
            hasPreface = true
            return true
        }
        return show(unit.extracting(droppingFirst: Self.byteCountHeader))
    }

    private func byte(_ bytes: RawSpan, _ index: Int) -> UInt8 {
        unsafe bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self)
    }
}

/// Why the bytes of a link make no sense. The link has to end: what follows cannot be found.
package enum FrameError: Error, Equatable, Sendable, CustomStringConvertible {
    case notOurs
    case otherVersion(UInt16)
    case tooLong(byteCount: Int, byteCountMax: Int)

    package var description: String {
        switch self {
        case .notOurs: "the peer does not speak this protocol"
        case .otherVersion(let version):
            "the peer speaks version \(version) of the protocol, not \(FrameDecoder.version)"
        case .tooLong(let byteCount, let byteCountMax):
            "a message of \(byteCount) bytes, where \(byteCountMax) are allowed"
        }
    }
}
