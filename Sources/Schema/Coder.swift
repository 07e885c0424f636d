internal import CProtobufC

/// Reads and writes messages. Belongs to one owner, who keeps it: its memory is used again for
/// every message, so that reading one through a view, or writing one into a buffer with room,
/// allocates nothing.
package struct Coder: ~Copyable {
    package struct Limits: Sendable {
        /// Of one encoded message. Eight MiB: an entry's payload and room around it.
        package var messageByteCountMax = 8 << 20
        /// Of the memory that one decoded message takes. Tiny fields take some twenty times their
        /// encoded size, and an attacker sends only those; honest messages take about twice.
        package var memoryByteCountMax = 32 << 20

        package init() {}
    }

    private let limits: Limits
    private let arena: Arena

    package init(limits: Limits = Limits()) {
        self.limits = limits
        arena = Arena(byteCountMax: limits.memoryByteCountMax)
    }

    /// The message as a value of its own: one allocation for each array and long text in it.
    package mutating func decode<M: Message>(
        _ type: M.Type = M.self, from bytes: RawSpan
    ) throws(SchemaError) -> M {
        M(try unpack(type, from: bytes))
    }

    /// Shows the message where it was decoded, which costs no allocation.
    package mutating func read<View: MessageView & ~Copyable, Result: ~Copyable>(
        _ type: View.Type, from bytes: RawSpan, _ body: (borrowing View) -> Result
    ) throws(SchemaError) -> Result {
        body(View(try unpack(View.Value.self, from: bytes)))
    }

    /// Appends the encoded message to `buffer`, or leaves it alone if this throws.
    package mutating func encode<M: Message>(
        _ message: M, into buffer: inout [UInt8]
    ) throws(SchemaError) {
        arena.reset()
        let native = unsafe try message.fill(arena).bound(to: ProtobufCMessage.self)
        let byteCount = unsafe protobuf_c_message_get_packed_size(native)
        guard byteCount <= limits.messageByteCountMax else {
            throw .tooLarge(
                message: M.name, byteCount: byteCount, max: limits.messageByteCountMax)
        }
        let start = buffer.count
        buffer.append(addingCapacity: byteCount) { output in
            unsafe output.withUnsafeMutableBufferPointer { free, filled in
                guard let first = free.baseAddress else { return }
                unsafe filled += protobuf_c_message_pack(native, first)
            }
        }
        precondition(buffer.count == start + byteCount, "protobuf-c keeps to the size it named")
    }

    private mutating func unpack<M: Message>(
        _ type: M.Type, from bytes: RawSpan
    ) throws(SchemaError) -> Native {
        guard bytes.byteCount <= limits.messageByteCountMax else {
            throw .tooLarge(
                message: M.name, byteCount: bytes.byteCount, max: limits.messageByteCountMax)
        }
        arena.reset()
        guard let native = arena.unpack(M.layout, from: bytes) else {
            if arena.isExhausted {
                throw .tooComplex(message: M.name, byteCountMax: limits.memoryByteCountMax)
            }
            throw .malformed(message: M.name)
        }
        try M.check(native)
        return native
    }
}
