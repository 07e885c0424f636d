/// What must hold between several keys.
package struct Rule: Sendable {
    let names: [String]
    /// What is allowed: `set both or neither`.
    let sentence: String
    let holds: @Sendable (Settings) -> Bool

    /// - Parameter holds: sees `keys` alone, and only when each of them is valid by itself.
    package init(
        _ keys: [any Declared], sentence: String, holds: @escaping @Sendable (Settings) -> Bool
    ) {
        names = keys.map(\.declaration.name)
        self.sentence = sentence
        self.holds = holds
    }

    /// Keys that mean something only together.
    package static func together(_ keys: any Declared...) -> Rule {
        Rule(keys, sentence: "set \(keys.count == 2 ? "both" : "all") or none of them") {
            settings in
            let setCount = keys.count { settings.isSet($0.declaration) }
            return setCount == 0 || setCount == keys.count
        }
    }
}

extension Settings {
    fileprivate func isSet(_ key: Declaration) -> Bool {
        entry(of: key.name)?.stored != nil
    }
}
