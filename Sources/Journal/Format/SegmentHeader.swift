internal import World

/// Names the store that a journal belongs to: made at random when the store is, and never again.
package struct StoreID: Hashable, Sendable, CustomStringConvertible {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    package var description: String { hexadecimal(high, digits: 16) + hexadecimal(low, digits: 16) }
}

/// The first block of a segment file. Written once, when the file is made, and never changed, so
/// that it can't be torn: what changes when a file is recycled is its name.
///
///      0          8         12      16         24         32     36          40       44     4096
///      +----------+---------+-------+----------+----------+------+-----------+--------+--------+
///      | "cairnjnl" | version | 0   | store    | store    | file | sectors   | CRC    | zeros  |
///      | 8 bytes  | u32     | u32   | high u64 | low u64  | u32  | u32       | u32    |        |
///      +----------+---------+-------+----------+----------+------+-----------+--------+--------+
///
/// Little-endian; the CRC-32C covers bytes 0 to 39. These 44 bytes mean the same in every version.
struct SegmentHeader: Equatable {
    static let byteCount = AlignedBuffer.alignment
    static let versionKnown: UInt32 = 1
    private static let magic: UInt64 = 0x6C6E_6A6E_7269_6163  // "cairnjnl"

    var version = Self.versionKnown
    var store: StoreID
    /// Which file this is. Kept through renames, so it is part of the seed of each checksum.
    var file: UInt32
    /// The file's size, this header included.
    var sectorCount: Int

    init(store: StoreID, file: UInt32, sectorCount: Int) {
        self.store = store
        self.file = file
        self.sectorCount = sectorCount
    }

    /// Nil if the header is damaged.
    init?(_ bytes: RawSpan) {
        guard bytes.byteCount >= 44, bytes.uint64(at: 0) == Self.magic,
            bytes.uint32(at: 40) == checksum(bytes.extracting(0..<40), seed: 0)
        else { return nil }
        version = bytes.uint32(at: 8)
        store = StoreID(high: bytes.uint64(at: 16), low: bytes.uint64(at: 24))
        file = bytes.uint32(at: 32)
        sectorCount = Int(bytes.uint32(at: 36))
    }

    /// Fills one block of `buffer`.
    func write(into buffer: AlignedBuffer) {
        let start = buffer.byteCount
        buffer.appendZeros(byteCount: Self.byteCount)
        buffer.withMutableBytes { bytes in
            bytes.store(Self.magic, at: start)
            bytes.store(version, at: start + 8)
            bytes.store(store.high, at: start + 16)
            bytes.store(store.low, at: start + 24)
            bytes.store(file, at: start + 32)
            bytes.store(UInt32(sectorCount), at: start + 36)
            let sum = checksum(bytes.bytes.extracting(start..<start + 40), seed: 0)
            bytes.store(sum, at: start + 40)
        }
    }
}

/// What the name of a file in the journal's folder says.
///
/// - `00000007-0000000000a1-00000003.journal`: segment 7. No batch of this lap has a sequence
///   below a1, and the file is number 3.
/// - `spare-00000003.journal`: file 3, whole and synced, waiting to become a segment.
/// - `new-00000004.journal`: file 4, being made; worth nothing after a crash.
enum SegmentName: Equatable {
    case segment(number: UInt32, sequenceFirst: UInt64, file: UInt32)
    case spare(file: UInt32)
    case new(file: UInt32)

    private static let suffix = ".journal"

    init?(_ text: String) {
        guard text.hasSuffix(Self.suffix) else { return nil }
        let parts = text.dropLast(Self.suffix.count).split(
            separator: "-", omittingEmptySubsequences: false)
        guard let file = parts.last.flatMap({ UInt32($0, radix: 16) }) else { return nil }
        if parts.count == 3, let number = UInt32(parts[0], radix: 16), number > 0,
            let sequence = UInt64(parts[1], radix: 16), sequence > 0
        {
            self = .segment(number: number, sequenceFirst: sequence, file: file)
        } else if parts.count == 2, parts[0] == "spare" {
            self = .spare(file: file)
        } else if parts.count == 2, parts[0] == "new" {
            self = .new(file: file)
        } else {
            return nil
        }
        guard self.text == text else { return nil }
    }

    var text: String {
        switch self {
        case .segment(let number, let sequenceFirst, let file):
            hexadecimal(number, digits: 8) + "-" + hexadecimal(sequenceFirst, digits: 12) + "-"
                + hexadecimal(file, digits: 8) + Self.suffix
        case .spare(let file): "spare-" + hexadecimal(file, digits: 8) + Self.suffix
        case .new(let file): "new-" + hexadecimal(file, digits: 8) + Self.suffix
        }
    }
}

func hexadecimal(_ number: some BinaryInteger, digits: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
}
