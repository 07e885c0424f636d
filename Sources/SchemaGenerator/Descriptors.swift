/// What protoc's descriptor set says of the `.proto` files, as far as the generator needs it.
struct SchemaFile {
    var name = ""
    var messages: [MessageType] = []
    var enums: [EnumType] = []
}

struct MessageType {
    var name = ""
    var comment = ""
    var fields: [Field] = []
    var oneofs: [String] = []
    var hasNestedTypes = false
}

struct Field {
    enum Label: UInt64 { case optional = 1, required, repeated }

    var name = ""
    var comment = ""
    var number: UInt64 = 0
    var label = Label.optional
    /// As descriptor.proto numbers them.
    var type: UInt64 = 0
    /// Of a message or an enum, without the package.
    var typeName = ""
    /// Index into the message's oneofs.
    var oneof: Int?
    var hasDefault = false
}

struct EnumType {
    struct Value {
        var name = ""
        var comment = ""
        var number: UInt64 = 0
    }

    var name = ""
    var comment = ""
    var values: [Value] = []
}

/// One field of an encoded message. The descriptor set is a protobuf message itself; it is read by
/// hand, as the reader for such messages is what is being made.
private struct Part {
    var number: UInt64 = 0
    var value: UInt64 = 0
    var bytes: ArraySlice<UInt8> = []

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var typeName: String { String(text.dropFirst(".cairn.".count)) }

    static func parts(of message: ArraySlice<UInt8>) -> [Part] {
        var rest = message
        var parts: [Part] = []
        while !rest.isEmpty {
            let tag = varint(&rest)
            var part = Part(number: tag >> 3)
            switch tag & 7 {
            case 0:
                part.value = varint(&rest)
            case 2:
                let byteCount = Int(varint(&rest))
                part.bytes = rest.prefix(byteCount)
                rest = rest.dropFirst(byteCount)
            case let wireType:  // fixed 64 or 32 bits, which nothing here uses
                rest = rest.dropFirst(wireType == 1 ? 8 : 4)
            }
            parts.append(part)
        }
        return parts
    }

    static func varint(_ rest: inout ArraySlice<UInt8>) -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            guard let byte = rest.popFirst() else { break }
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { break }
        }
        return value
    }
}

/// The comments above declarations, by the path of numbers that descriptor.proto gives each.
private typealias Comments = [[UInt64]: String]

extension SchemaFile {
    static func files(in descriptorSet: [UInt8]) -> [SchemaFile] {
        Part.parts(of: descriptorSet[...]).map { SchemaFile(Part.parts(of: $0.bytes)) }
    }

    private init(_ parts: [Part]) {
        var comments: Comments = [:]
        for info in parts where info.number == 9 {
            for location in Part.parts(of: info.bytes) {
                var path: [UInt64] = []
                for part in Part.parts(of: location.bytes) {
                    if part.number == 1 {
                        var rest = part.bytes
                        while !rest.isEmpty { path.append(Part.varint(&rest)) }
                    } else if part.number == 3 {
                        comments[path] = part.text
                    }
                }
            }
        }
        for part in parts {
            switch part.number {
            case 1: name = part.text
            case 4:
                let path: [UInt64] = [4, UInt64(messages.count)]
                messages.append(MessageType(Part.parts(of: part.bytes), path, comments))
            case 5:
                let path: [UInt64] = [5, UInt64(enums.count)]
                enums.append(EnumType(Part.parts(of: part.bytes), path, comments))
            default: break
            }
        }
    }
}

extension MessageType {
    fileprivate init(_ parts: [Part], _ path: [UInt64], _ comments: Comments) {
        comment = comments[path] ?? ""
        for part in parts {
            switch part.number {
            case 1: name = part.text
            case 2:
                var field = Field(Part.parts(of: part.bytes))
                field.comment = comments[path + [2, UInt64(fields.count)]] ?? ""
                fields.append(field)
            case 3, 4: hasNestedTypes = true
            case 8:
                for name in Part.parts(of: part.bytes) where name.number == 1 {
                    oneofs.append(name.text)
                }
            default: break
            }
        }
    }
}

extension Field {
    fileprivate init(_ parts: [Part]) {
        for part in parts {
            switch part.number {
            case 1: name = part.text
            case 3: number = part.value
            case 4: label = Label(rawValue: part.value) ?? .optional
            case 5: type = part.value
            case 6: typeName = part.typeName
            case 7: hasDefault = true
            case 9: oneof = Int(part.value)
            default: break
            }
        }
    }
}

extension EnumType {
    fileprivate init(_ parts: [Part], _ path: [UInt64], _ comments: Comments) {
        comment = comments[path] ?? ""
        for part in parts {
            if part.number == 1 { name = part.text }
            if part.number == 2 {
                var value = Value(comment: comments[path + [2, UInt64(values.count)]] ?? "")
                for part in Part.parts(of: part.bytes) {
                    if part.number == 1 { value.name = part.text }
                    if part.number == 2 { value.number = part.value }
                }
                values.append(value)
            }
        }
    }
}
