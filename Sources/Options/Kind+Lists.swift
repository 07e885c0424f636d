internal import JSON

extension Kind {
    /// Items without duplicates, between commas; in JSON an array.
    package static func list<Item: Hashable & Sendable>(
        of item: Kind<Item>, count: ClosedRange<Int> = 1...64
    ) -> Kind where Value == [Item] {
        Kind(
            placeholder: item.placeholder + ",...", noun: "a list",
            allowed: item.allowed.isEmpty ? "" : "each " + item.allowed,
            shape: .list,
            read: { raw throws(Refusal) in
                var items: [Item] = []
                var seen: Set<Item> = []
                let rawItems = try split(raw)
                for rawItem in rawItems {
                    // A single item is shown by whoever shows the value.
                    let value =
                        try rawItems.count == 1
                        ? item.read(rawItem) : rawItem.read(by: item)
                    guard seen.insert(value).inserted else {
                        throw Refusal("\"\(shown(rawItem.plainText))\" is there twice; keep one")
                    }
                    items.append(value)
                }
                guard count.contains(items.count) else { throw Refusal(refusal(of: count)) }
                return items
            },
            write: { JSONValue(.array($0.map(item.write))) })
    }

    /// `name=value` between commas; in JSON an object.
    package static func map<Item: Sendable>(
        of item: Kind<Item>, name: String, count: ClosedRange<Int> = 0...64
    ) -> Kind where Value == [String: Item] {
        let form = "\(name)=\(item.placeholder)"
        return Kind(
            placeholder: form + ",...", noun: "a list of \(form)",
            allowed: item.allowed.isEmpty ? "" : "\(item.placeholder) is " + item.allowed,
            shape: .list,
            read: { raw throws(Refusal) in
                var items: [String: Item] = [:]
                for (name, value) in try pairs(raw, form: form) {
                    guard items.updateValue(try value.read(by: item), forKey: name) == nil else {
                        throw Refusal("\"\(shown(name))\" is there twice; keep one")
                    }
                }
                guard count.contains(items.count) else { throw Refusal(refusal(of: count)) }
                return items
            },
            write: { items in
                let members = items.sorted { $0.key < $1.key }
                return JSONValue(.object(members.map { JSONMember($0.key, item.write($0.value)) }))
            })
    }

    private static func split(_ raw: RawValue) throws(Refusal) -> [RawValue] {
        switch raw {
        case .text(let text):
            if text.isEmpty { return [] }
            return text.split(separator: ",", omittingEmptySubsequences: false).map {
                .text(String($0.trimmingSpaces))
            }
        case .words(let words):
            return words.map { .text($0) }
        case .json(let json):
            guard case .array(let items) = json.content else {
                throw Refusal("must be an array, not \(json.noun)")
            }
            return items.map { .json($0) }
        }
    }

    private static func pairs(
        _ raw: RawValue, form: String
    ) throws(Refusal) -> [(name: String, value: RawValue)] {
        if case .json(let json) = raw {
            guard case .object(let members) = json.content else {
                throw Refusal("must be an object, not \(json.noun)")
            }
            guard members.allSatisfy({ !$0.name.isEmpty }) else {
                throw Refusal("must be \(form): a name cannot be empty")
            }
            return members.map { ($0.name, .json($0.value)) }
        }
        return try split(raw).map { item throws(Refusal) in
            let text = item.plainText
            guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
                throw Refusal("must be \(form), not \"\(shown(text))\"")
            }
            return (String(text[..<equals]), .text(String(text[text.index(after: equals)...])))
        }
    }

    private static func refusal(of count: ClosedRange<Int>) -> String {
        "must have \(count.lowerBound) to \(count.upperBound) items"
    }
}

extension RawValue {
    fileprivate func read<Item>(by item: Kind<Item>) throws(Refusal) -> Item {
        do throws(Refusal) {
            return try item.read(self)
        } catch {
            throw Refusal("\"\(shown(plainText))\": \(error.reason)")
        }
    }

    var plainText: String {
        switch self {
        case .text(let text): text
        case .words(let words): words.joined(separator: " ")
        case .json(let json): json.plainText
        }
    }

    /// As it was written: a file's strings keep their quotes, which tells "3" from 3.
    var shownText: String {
        if case .json(let json) = self { json.text } else { plainText }
    }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        let rest = drop { $0 == " " }
        guard let last = rest.lastIndex(where: { $0 != " " }) else { return rest }
        return rest[...last]
    }
}
