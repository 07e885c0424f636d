/// Little-endian integers at any offset. The loads check their bounds, and each pattern of bits is
/// an integer, so nothing can go wrong that the word `unsafe` warns of.
extension RawSpan {
    func uint8(at offset: Int) -> UInt8 {
        unsafe unsafeLoad(fromByteOffset: offset, as: UInt8.self)
    }

    func uint16(at offset: Int) -> UInt16 {
        UInt16(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt16.self))
    }

    func uint32(at offset: Int) -> UInt32 {
        UInt32(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    func uint64(at offset: Int) -> UInt64 {
        UInt64(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    var isAllZero: Bool {
        var rest = 0
        while rest + 8 <= byteCount {
            if uint64(at: rest) != 0 { return false }
            rest += 8
        }
        while rest < byteCount {
            if uint8(at: rest) != 0 { return false }
            rest += 1
        }
        return true
    }
}

extension MutableRawSpan {
    mutating func store<Value: FixedWidthInteger & BitwiseCopyable>(_ value: Value, at offset: Int)
    {
        storeBytes(of: value.littleEndian, toByteOffset: offset, as: Value.self)
    }
}
