internal import Schema

// Lists, in the order of their keys and by pages.
extension Transaction {
    /// A page of rows, decoded. `item` may leave some out by nil. Who asks for more than the limit
    /// gets so many.
    func page<Row: Message, Item>(
        of table: ControlKeys.Table, after start: [UInt8]?, countMax: UInt32,
        descending: Bool = false,
        _ item: (_ key: ArraySlice<UInt8>, _ row: Row) throws(Failure) -> Item?
    ) throws(Failure) -> (items: [Item], hasMore: Bool) {
        let prefix = ControlKeys.table(table)
        return try page(of: prefix, after: start, countMax: countMax, descending: descending) {
            (key, value) throws(Failure) in
            try item(key, decode(Row.self, value, at: prefix + key))
        }
    }

    func page<Item>(
        of prefix: [UInt8], after start: [UInt8]?, countMax: UInt32, descending: Bool = false,
        _ item: (_ key: ArraySlice<UInt8>, _ value: [UInt8]) throws(Failure) -> Item?
    ) throws(Failure) -> (items: [Item], hasMore: Bool) {
        let countMax = max(1, min(Int(countMax), limits.pageCountMax))
        var items: [Item] = []
        var hasMore = false
        try scan(prefix, after: start, descending: descending) { (key, value) throws(Failure) in
            guard let item = try item(key, value) else { return true }
            guard items.count < countMax else {
                hasMore = true
                return false
            }
            items.append(item)
            return true
        }
        return (items, hasMore)
    }

    /// Of a table whose keys are numbers.
    func numberedPage<Row: Message, Item>(
        of table: ControlKeys.Table, after start: UInt64?, countMax: UInt32,
        descending: Bool = false, _ item: (_ number: UInt64, _ row: Row) -> Item?
    ) throws(Failure) -> (items: [Item], hasMore: Bool) {
        try page(
            of: table, after: start.map { [UInt8](number: $0) }, countMax: countMax,
            descending: descending
        ) { (key, row: Row) throws(Failure) in
            item(try Self.number(key), row)
        }
    }

    static func number(_ key: ArraySlice<UInt8>) throws(Failure) -> UInt64 {
        var reader = KeyReader(key)
        guard let number = reader.number(), reader.isAtEnd else {
            throw damaged("a key", Array(key))
        }
        return number
    }

    static func text(_ key: ArraySlice<UInt8>) -> String {
        String(decoding: key, as: UTF8.self)
    }
}
