/// Writes the Swift layer of one `.proto` file. Layout is left to `swift format`.
struct Emitter {
    private(set) var text = ""

    init(_ file: SchemaFile, shapes: [Shape]) {
        line("// Made from \(file.name) by `make schema`. Change that file instead of this one.")
        line("")
        line("internal import CProtobufC")
        line("internal import CSchema")
        for type in file.enums { emit(type) }
        for shape in shapes {
            emitStruct(shape)
            emitConversion(shape)
            emitView(shape)
        }
    }

    private mutating func line(_ line: String) {
        text += line + "\n"
    }

    private mutating func comment(_ comment: String) {
        for line in comment.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            self.line("///" + line)
        }
    }

    private mutating func emit(_ type: EnumType) {
        line("")
        comment(type.comment)
        line("package enum \(type.name): UInt32, CaseIterable, Sendable {")
        let prefix = snakeCase(type.name).uppercased() + "_"
        for value in type.values {
            comment(value.comment)
            let name =
                value.name.hasPrefix(prefix) ? value.name.dropFirst(prefix.count) : value.name[...]
            line("case \(camelCase(String(name))) = \(value.number)")
        }
        line("}")
    }

    // MARK: - The value

    private mutating func emitStruct(_ shape: Shape) {
        for choice in shape.choices {
            line("")
            line("package enum \(choice.typeName): Equatable, Sendable {")
            for property in choice.cases {
                comment(property.field.comment)
                line("case \(property.name)(\(property.itemType))")
            }
            line("}")
        }
        line("")
        comment(shape.message.comment)
        line("package struct \(shape.message.name): Message {")
        for property in shape.properties {
            comment(property.field.comment)
            line("package var \(property.name): \(property.type)")
        }
        for choice in shape.choices { line("package var \(choice.name): \(choice.typeName)") }
        let parameters =
            shape.properties.map {
                "\($0.name): \($0.type)\($0.emptyValue.map { " = " + $0 } ?? "")"
            }
            + shape.choices.map { "\($0.name): \($0.typeName)" }
        line("")
        line("package init(\(parameters.joined(separator: ", "))) {")
        for name in shape.properties.map(\.name) + shape.choices.map(\.name) {
            line("self.\(name) = \(name)")
        }
        line("}")
        line("}")
    }

    // MARK: - To and from C

    private mutating func emitConversion(_ shape: Shape) {
        let name = shape.message.name
        let symbol = "cairn__\(snakeCase(name))"
        line("")
        line("extension \(name) {")
        line("package static var name: String { \"\(name)\" }")
        line("")
        line("package static let layout = {")
        line("var empty = unsafe Cairn__\(name)()")
        line("unsafe \(symbol)__init(&empty)")
        line("return unsafe Layout(empty.base.descriptor)")
        line("}()")
        emitCheck(shape)
        line("")
        line("package init(_ native: Native) {")
        if !shape.message.fields.isEmpty { line("let view = View(native)") }
        for property in shape.properties { line("\(property.name) = view.\(property.name)") }
        for choice in shape.choices { line("\(choice.name) = view.\(choice.name)") }
        line("}")
        line("")
        line("package func fill(_ arena: Arena) throws(SchemaError) -> Native {")
        line("let c = unsafe try arena.make(Cairn__\(name).self, for: \"\(name)\")")
        line("unsafe \(symbol)__init(c)")
        for property in shape.properties { emitFill(property) }
        for choice in shape.choices {
            line("switch \(choice.name) {")
            for property in choice.cases {
                line("case .\(property.name)(let value):")
                line(
                    "unsafe c.pointee.\(choice.cName)_case = .init(rawValue: \(property.field.number))"
                )
                line("unsafe c.pointee.\(property.cName) = \(property.fillExpression("value"))")
            }
            line("}")
        }
        line("return unsafe Native(c)")
        line("}")
        line("}")
    }

    private mutating func emitCheck(_ shape: Shape) {
        line("")
        line("package static func check(_ native: Native) throws(SchemaError) {")
        let start = text
        line("let c = unsafe native.bound(to: Cairn__\(shape.message.name).self)")
        let unchanged = text
        for property in shape.properties {
            let member = "c.pointee.\(property.cName)"
            if let countMax = property.countMax {
                line(
                    "unsafe try checkCount(c.pointee.n_\(property.cName), max: \(countMax), \"\(property.path)\")"
                )
                line("for index in unsafe 0..<c.pointee.n_\(property.cName) {")
                emitCheck(property, "\(member)[index]")
                line("}")
            } else if property.isOptional, let check = property.presence {
                var inner = Emitter()
                inner.emitCheck(property, member)
                if !inner.text.isEmpty {
                    line("if unsafe \(check) {")
                    text += inner.text
                    line("}")
                }
            } else {
                emitCheck(property, member)
            }
        }
        for choice in shape.choices {
            line("switch unsafe c.pointee.\(choice.cName)_case.rawValue {")
            for property in choice.cases {
                line("case \(property.field.number):")
                emitCheck(property, "c.pointee.\(property.cName)")
            }
            line("default: throw .missing(field: \"\(choice.path)\")")
            line("}")
        }
        if text == unchanged { text = start }
        line("}")
    }

    private init() {}

    private mutating func emitCheck(_ property: Property, _ member: String) {
        switch property.kind {
        case .number, .boolean: break
        case .text(let max):
            line("unsafe try checkText(\(member), max: \(max), \"\(property.path)\")")
        case .bytes(let max):
            line("unsafe try checkBytes(\(member), max: \(max), \"\(property.path)\")")
        case .fixedBytes(let count):
            line("unsafe try checkBytes(\(member), exactly: \(count), \"\(property.path)\")")
        case .enumeration(let name):
            line("guard unsafe \(name)(rawValue: \(member).rawValue) != nil else {")
            line(
                "throw unsafe .unknownValue(field: \"\(property.path)\", value: \(member).rawValue)"
            )
            line("}")
        case .message(let name):
            line("unsafe try \(name).check(Native(\(member)))")
        }
    }

    private mutating func emitFill(_ property: Property) {
        let member = "c.pointee.\(property.cName)"
        if let countMax = property.countMax {
            line("try checkCount(\(property.name).count, max: \(countMax), \"\(property.path)\")")
            line("if !\(property.name).isEmpty {")
            line(
                "let list = unsafe try arena.list(of: \(property.cItemType).self, "
                    + "count: \(property.name).count, for: \"\(property.path)\")")
            line("for (index, item) in \(property.name).enumerated() {")
            line("unsafe list[index] = \(property.fillExpression("item"))")
            line("}")
            line("unsafe c.pointee.n_\(property.cName) = \(property.name).count")
            line("unsafe \(member) = list")
            line("}")
        } else if property.isOptional {
            line("if let \(property.name) {")
            if property.hasFlag { line("unsafe c.pointee.has_\(property.cName) = 1") }
            line("unsafe \(member) = \(property.fillExpression(property.name))")
            line("}")
        } else {
            line("unsafe \(member) = \(property.fillExpression(property.name))")
        }
    }

    // MARK: - The view

    private mutating func emitView(_ shape: Shape) {
        let name = shape.message.name
        line("")
        line("extension \(name) {")
        line(
            "/// A decoded \(name) where it lies. Whole values are copies; `with…` and `forEach…` lend them."
        )
        line("@safe package struct View: MessageView, ~Copyable {")
        line("package typealias Value = \(name)")
        line("")
        line("private let c: UnsafeMutablePointer<Cairn__\(name)>")
        line("")
        line("package init(_ native: Native) { unsafe c = native.bound(to: Cairn__\(name).self) }")
        for property in shape.properties { emitAccess(property) }
        for choice in shape.choices { emitAccess(choice) }
        line("}")
        line("}")
    }

    private mutating func emitAccess(_ property: Property) {
        let member = "c.pointee.\(property.cName)"
        line("")
        line("package var \(property.name): \(property.type) {")
        if property.countMax != nil {
            line(
                "unsafe (0..<c.pointee.n_\(property.cName)).map { unsafe \(property.read("\(member)[$0]")) }"
            )
        } else if property.isOptional, let presence = property.presence {
            line("unsafe \(presence) ? \(property.read(member)) : nil")
        } else {
            line("unsafe \(property.read(member))")
        }
        line("}")
        guard let lent = property.lent else { return }
        line("")
        let title = pascalCase(property.field.name)
        if property.countMax != nil {
            line("package var \(property.name)Count: Int { unsafe c.pointee.n_\(property.cName) }")
            line("")
            line("package func forEachOf\(title)(_ body: (\(lent)) -> Void) {")
            line("for index in unsafe 0..<c.pointee.n_\(property.cName) {")
            line("unsafe body(\(property.lend("\(member)[index]")))")
            line("}")
        } else {
            let result = property.isOptional ? "Result?" : "Result"
            line("package func with\(title)<Result>(_ body: (\(lent)) -> Result) -> \(result) {")
            if property.isOptional, let presence = property.presence {
                line("guard unsafe \(presence) else { return nil }")
            }
            line("\(property.isOptional ? "return " : "")unsafe body(\(property.lend(member)))")
        }
        line("}")
    }

    private mutating func emitAccess(_ choice: Choice) {
        let title = choice.name.prefix(1).uppercased() + choice.name.dropFirst()
        line("")
        line("package var \(choice.name): \(choice.typeName) {")
        line("switch unsafe c.pointee.\(choice.cName)_case.rawValue {")
        for property in choice.cases {
            line(
                "case \(property.field.number): unsafe .\(property.name)(\(property.read("c.pointee.\(property.cName)")))"
            )
        }
        line("default: preconditionFailure(\"checked before\")")
        line("}")
        line("}")
        line("")
        line("package enum \(title): ~Copyable {")
        for property in choice.cases { line("case \(property.name)(\(property.itemType).View)") }
        line("}")
        line("")
        line(
            "package func with\(title)<Result>(_ body: (borrowing \(title)) -> Result) -> Result {")
        line("switch unsafe c.pointee.\(choice.cName)_case.rawValue {")
        for property in choice.cases {
            line(
                "case \(property.field.number): unsafe body(.\(property.name)(\(property.lend("c.pointee.\(property.cName)"))))"
            )
        }
        line("default: preconditionFailure(\"checked before\")")
        line("}")
        line("}")
    }
}

extension Choice {
    fileprivate var cName: String { snakeCase(name) }
}

extension Property {
    fileprivate var name: String { camelCase(field.name) }
    fileprivate var cName: String { field.name.lowercased() }

    fileprivate var itemType: String {
        switch kind {
        case .number(let swift): swift
        case .boolean: "Bool"
        case .text: "String"
        case .bytes: "[UInt8]"
        case .fixedBytes(let count): "FixedBytes<\(count)>"
        case .enumeration(let name), .message(let name): name
        }
    }

    fileprivate var type: String {
        if countMax != nil { return "[\(itemType)]" }
        return isOptional ? itemType + "?" : itemType
    }

    fileprivate var emptyValue: String? {
        if countMax != nil { return "[]" }
        return isOptional ? "nil" : nil
    }

    /// Texts and messages are absent as null pointers; everything else has a flag.
    fileprivate var hasFlag: Bool {
        switch kind {
        case .text, .message: false
        default: true
        }
    }

    fileprivate var presence: String? {
        hasFlag ? "c.pointee.has_\(cName) != 0" : "c.pointee.\(cName) != nil"
    }

    fileprivate func read(_ member: String) -> String {
        switch kind {
        case .number: member
        case .boolean: "(\(member) != 0)"
        case .text: "readText(\(member))"
        case .bytes: "readBytes(\(member))"
        case .fixedBytes(let count): "FixedBytes<\(count)>(checked: \(member))"
        case .enumeration(let name): "\(name)(checked: \(member).rawValue)"
        case .message(let name): "\(name)(Native(\(member)))"
        }
    }

    /// The type in which a view lends the field, where that saves a copy.
    fileprivate var lent: String? {
        switch kind {
        case .text, .bytes: "RawSpan"
        case .message(let name): "borrowing \(name).View"
        default: nil
        }
    }

    fileprivate func lend(_ member: String) -> String {
        if case .message(let name) = kind { return "\(name).View(Native(\(member)))" }
        return "span(of: \(member)).bytes"
    }

    fileprivate var cItemType: String {
        switch kind {
        case .text: "UnsafeMutablePointer<CChar>?"
        case .message(let name): "UnsafeMutablePointer<Cairn__\(name)>?"
        default: "ProtobufCBinaryData"
        }
    }

    fileprivate func fillExpression(_ value: String) -> String {
        switch kind {
        case .number: value
        case .boolean: "\(value) ? 1 : 0"
        case .text(let max): "try arena.text(\(value), max: \(max), \"\(path)\")"
        case .bytes(let max): "try arena.bytes(\(value), max: \(max), \"\(path)\")"
        case .fixedBytes: "try arena.bytes(\(value), \"\(path)\")"
        case .enumeration(let name): "Cairn__\(name)(rawValue: \(value).rawValue)"
        case .message(let name): "try \(value).fill(arena).bound(to: Cairn__\(name).self)"
        }
    }
}
