internal import CProtobufC

// What the generated code is made of: for each type of field one way to check it, one to read it
// and one to write it.

/// Protobuf-c's table for one type of message: a constant, hence `@unchecked Sendable`.
@safe package struct Layout: @unchecked Sendable {
    let descriptor: UnsafePointer<ProtobufCMessageDescriptor>

    init(_ descriptor: UnsafePointer<ProtobufCMessageDescriptor>) {
        unsafe self.descriptor = descriptor
    }
}

// MARK: - Checking

func checkText(
    _ text: UnsafePointer<CChar>?, max: Int, _ field: String
) throws(SchemaError) {
    let bytes = unsafe span(of: text)
    guard bytes.count <= max else {
        throw .tooLong(field: field, byteCount: bytes.count, max: max)
    }
    let units = unsafe bytes.assumingMemoryBound(to: UInt8.self).span
    guard unsafe !bytes.contains(0), (try? UTF8Span(validating: units)) != nil else {
        throw .notText(field: field)
    }
}

func checkBytes(
    _ bytes: ProtobufCBinaryData, max: Int, _ field: String
) throws(SchemaError) {
    let byteCount = unsafe bytes.len
    guard byteCount <= max else { throw .tooLong(field: field, byteCount: byteCount, max: max) }
}

func checkBytes(
    _ bytes: ProtobufCBinaryData, exactly expected: Int, _ field: String
) throws(SchemaError) {
    let byteCount = unsafe bytes.len
    guard byteCount == expected else {
        throw .wrongLength(field: field, byteCount: byteCount, expected: expected)
    }
}

func checkCount(_ count: Int, max: Int, _ field: String) throws(SchemaError) {
    guard count <= max else { throw .tooMany(field: field, count: count, max: max) }
}

// MARK: - Reading what has been checked

func readText(_ text: UnsafePointer<CChar>?) -> String {
    unsafe String(decoding: span(of: text), as: UTF8.self)
}

func readBytes(_ bytes: ProtobufCBinaryData) -> [UInt8] {
    unsafe Array(span(of: bytes))
}

/// Without the NUL that protobuf-c puts behind it: (3) of Arena.
func span(of text: UnsafePointer<CChar>?) -> UnsafeRawBufferPointer {
    guard let text = unsafe text else { preconditionFailure("a text that is there has an address") }
    return unsafe UnsafeRawBufferPointer(start: text, count: Arena.byteCount(of: text) - 1)
}

func span(of bytes: ProtobufCBinaryData) -> UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: bytes.data, count: bytes.len)
}

extension FixedBytes {
    init(checked bytes: ProtobufCBinaryData) {
        self.init { unsafe bytes.data[$0] }
    }
}

extension RawRepresentable<UInt32> {
    init(checked value: UInt32) {
        guard let known = Self(rawValue: value) else { preconditionFailure("checked before") }
        self = known
    }
}

// MARK: - Writing

extension Arena {
    /// Uninitialised: the generated `…__init` of the message comes next.
    func make<Struct>(
        _ type: Struct.Type, for message: String
    ) throws(SchemaError) -> UnsafeMutablePointer<Struct> {
        unsafe try list(of: type, count: 1, for: message)
    }

    func list<Element>(
        of type: Element.Type, count: Int, for message: String
    ) throws(SchemaError) -> UnsafeMutablePointer<Element> {
        guard let piece = unsafe take(count * MemoryLayout<Element>.stride) else {
            throw .tooComplex(message: message, byteCountMax: byteCountMax)
        }
        return unsafe piece.bindMemory(to: type, capacity: count)
    }

    func text(
        _ text: String, max: Int, _ field: String
    ) throws(SchemaError) -> UnsafeMutablePointer<CChar> {
        let byteCount = text.utf8.count
        guard byteCount <= max else { throw .tooLong(field: field, byteCount: byteCount, max: max) }
        let copy = unsafe try list(of: UInt8.self, count: byteCount + 1, for: field)
        var end = 0
        for byte in text.utf8 {
            guard byte != 0 else { throw .notText(field: field) }
            unsafe copy[end] = byte
            end += 1
        }
        unsafe copy[end] = 0
        return unsafe UnsafeMutableRawPointer(copy).assumingMemoryBound(to: CChar.self)
    }

    func bytes(
        _ bytes: [UInt8], max: Int, _ field: String
    ) throws(SchemaError) -> ProtobufCBinaryData {
        guard bytes.count <= max else {
            throw .tooLong(field: field, byteCount: bytes.count, max: max)
        }
        let copy = unsafe try list(of: UInt8.self, count: bytes.count, for: field)
        unsafe bytes.withUnsafeBufferPointer { bytes in
            if let first = bytes.baseAddress {
                unsafe copy.initialize(from: first, count: bytes.count)
            }
        }
        return unsafe ProtobufCBinaryData(len: bytes.count, data: copy)
    }

    func bytes<let byteCount: Int>(
        _ bytes: FixedBytes<byteCount>, _ field: String
    ) throws(SchemaError) -> ProtobufCBinaryData {
        let copy = unsafe try list(of: UInt8.self, count: byteCount, for: field)
        for index in 0..<byteCount { unsafe copy[index] = bytes[index] }
        return unsafe ProtobufCBinaryData(len: byteCount, data: copy)
    }
}
