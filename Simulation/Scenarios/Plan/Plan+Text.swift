internal import World

/// A plan as text, a line for each thing, of which only what differs from a calm run is written:
///
///     seed 17
///     nodes 5
///     witnesses 1                     of these nodes
///     spares 1                        nodes that belong to no group at first
///     old 2                           nodes with an older release
///     groups 2
///     drives true                     groups are shards with drives
///     moves true                      and slots move between them
///     stewards true                   which the nodes look after by themselves
///     keys 1
///     value-bytes 400                 of each value at least
///     leases                          leaders serve reads by them
///     client 200                      a caller, and the operations that it does at most
///     die loss 0.05                   what goes wrong by itself, and how often
///     at 1.25s crash n2 for 800ms     what is done, when, to which nodes
///     at 2s cut-one-way n1 n3 for 4s
///     at 3s jump n1 by -500
///     heal 12s                        everything is mended
///     stop 22s                        callers begin nothing new
///     end 34s                         all is at rest
///
/// `#` begins a comment. The first comment says what the plan once found.
extension Plan {
    package var text: String {
        let calm = Plan(seed: seed)
        var lines = ["seed \(seed)"]
        func add<Value: Equatable>(_ name: String, _ path: KeyPath<Plan, Value>) {
            if self[keyPath: path] != calm[keyPath: path] {
                lines.append("\(name) \(self[keyPath: path])")
            }
        }
        add("nodes", \.nodeCount)
        add("witnesses", \.witnessCount)
        add("spares", \.spareCount)
        add("old", \.oldCount)
        add("groups", \.groupCount)
        add("drives", \.hasDrives)
        add("moves", \.hasMoves)
        add("stewards", \.hasStewards)
        add("keys", \.keyCount)
        add("value-bytes", \.valueByteCount)
        if usesLeases { lines.append("leases") }
        lines += clients.map { "client \($0)" }
        for die in Self.dice where self[keyPath: die.path] != 0 {
            lines.append("die \(die.name) \(self[keyPath: die.path])")
        }
        lines += faults.map(\.text)
        for (name, path) in Self.times where self[keyPath: path] != calm[keyPath: path] {
            lines.append("\(name) \(self[keyPath: path].unitText)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let times:
        [(name: String, path: any WritableKeyPath<Plan, Duration> & Sendable)] =
            [("heal", \.healAt), ("stop", \.stopAt), ("end", \.endAt)]

    package init(_ text: String) throws(PlanError) {
        self.init(seed: 0)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (place, line) in lines.enumerated() {
            let line = line.prefix { $0 != "#" }
            do throws(PlanError) { try take(line.split(separator: " ").map(String.init)) } catch {
                throw PlanError(line: place + 1, error.reason)
            }
        }
        sortFaults()
        guard !clients.isEmpty else { throw PlanError("a plan needs a client") }
        guard healAt <= stopAt, stopAt <= endAt, endAt <= .seconds(86_400) else {
            throw PlanError("heal, stop and end have to follow each other within a day")
        }
        guard witnessCount < nodeCount else {
            throw PlanError("one of \(nodeCount) nodes at least has to be no witness")
        }
        let count = nodeCount + spareCount
        for fault in faults where !fault.nodes.allSatisfy({ 1...count ~= $0 }) {
            throw PlanError("there are \(count) nodes, and this names another: \(fault.text)")
        }
    }

    private mutating func take(_ words: [String]) throws(PlanError) {
        guard let first = words.first else { return }
        func argument<Value>(_ parse: (String) -> Value?) throws(PlanError) -> Value {
            guard words.count == 2, let value = parse(words[1]) else {
                throw PlanError("`\(words.joined(separator: " "))` is not understood")
            }
            return value
        }
        func count(_ range: ClosedRange<Int>) throws(PlanError) -> Int {
            let count = try argument { Int($0) }
            guard range ~= count else {
                throw PlanError("\(first) has to be in \(range.lowerBound)...\(range.upperBound)")
            }
            return count
        }
        switch first {
        case "seed": seed = try argument { UInt64($0) }
        case "nodes": nodeCount = try count(1...9)
        case "witnesses": witnessCount = try count(0...8)
        case "spares": spareCount = try count(0...9)
        case "old": oldCount = try count(0...18)
        case "groups": groupCount = try count(1...1000)
        case "drives": hasDrives = try argument { Bool($0) }
        case "moves": hasMoves = try argument { Bool($0) }
        case "stewards": hasStewards = try argument { Bool($0) }
        case "keys": keyCount = try count(1...1000)
        case "value-bytes": valueByteCount = try count(0...400)
        case "leases" where words.count == 1: usesLeases = true
        case "client": clients.append(try count(0...1_000_000))
        case "die":
            guard words.count == 3, let die = Self.dice.first(where: { $0.name == words[1] }),
                let probability = Double(words[2]), 0...1 ~= probability
            else {
                let names = Self.dice.map(\.name).joined(separator: ", ")
                throw PlanError("a die has a name and a probability; the names are \(names)")
            }
            self[keyPath: die.path] = probability
        case "at": faults.append(try Fault(words))
        default:
            guard let time = Self.times.first(where: { $0.name == first }) else {
                throw PlanError("nothing is called `\(first)` in a plan")
            }
            self[keyPath: time.path] = try argument { Duration(unitText: $0) }
        }
    }
}

extension Fault {
    package var text: String {
        var words = ["at", at.unitText, kind.rawValue] + nodes.map { "n\($0)" }
        if kind.shape.durations != nil { words += ["for", duration.unitText] }
        if kind.shape.amounts != nil { words += ["by", "\(amount)"] }
        return words.joined(separator: " ")
    }

    /// `at 1.25s crash n2 for 800ms`
    fileprivate init(_ words: [String]) throws(PlanError) {
        guard words.count >= 3, let at = Duration(unitText: words[1]) else {
            throw PlanError("a fault is written as in `at 1.25s crash n2 for 800ms`")
        }
        guard let kind = Kind(rawValue: words[2]) else {
            let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw PlanError("no fault is called `\(words[2])`; there are \(kinds)")
        }
        self.init(at: at, kind)
        var rest = words[3...]
        while let node = rest.first, node.hasPrefix("n"), let number = Int(node.dropFirst()) {
            nodes.append(number)
            rest.removeFirst()
        }
        while rest.count >= 2 {
            switch (rest.removeFirst(), rest.removeFirst()) {
            case ("for", let text) where kind.shape.durations != nil:
                duration = Duration(unitText: text) ?? .zero
            case ("by", let text) where kind.shape.amounts != nil:
                amount = Int(text) ?? .min
            case (let word, _): throw PlanError("`\(word)` is not for \(kind.rawValue)")
            }
        }
        let isWhole =
            rest.isEmpty && nodes.count == kind.shape.nodeCount && Set(nodes).count == nodes.count
            && (kind.shape.durations == nil || duration > .zero)
            && (kind.shape.amounts.map { $0 ~= amount } ?? true)
        guard isWhole else {
            var example = Fault(at: at, kind)
            example.nodes = Array((1...).prefix(kind.shape.nodeCount))
            example.duration = kind.shape.durations?.upperBound ?? .zero
            example.amount = kind.shape.amounts?.upperBound ?? 0
            throw PlanError("\(kind.rawValue) is written as in `\(example.text)`")
        }
    }
}

package struct PlanError: Error, Equatable, Sendable, CustomStringConvertible {
    /// From 1; nil where it is not about one line.
    package let line: Int?
    package let reason: String

    init(line: Int? = nil, _ reason: String) {
        self.line = line
        self.reason = reason
    }

    package var description: String {
        line.map { "line \($0): \(reason)" } ?? reason
    }
}

extension Duration {
    private static let units: [(name: String, nanoseconds: Int)] = [
        ("ms", 1_000_000), ("us", 1000), ("ns", 1), ("s", 1_000_000_000),
    ]

    /// In the unit that leaves the fewest digits, and exact: `1.25s`, `800ms`, `17us`.
    var unitText: String {
        let (name, unit) =
            nanoseconds >= 1_000_000_000
            ? ("s", 1_000_000_000)
            : nanoseconds >= 1_000_000 ? ("ms", 1_000_000) : ("us", 1000)
        let (whole, rest) = Int(nanoseconds).quotientAndRemainder(dividingBy: unit)
        guard rest != 0 else { return "\(whole)\(name)" }
        var fraction = String(String(unit + rest).dropFirst())
        while fraction.last == "0" { fraction.removeLast() }
        return "\(whole).\(fraction)\(name)"
    }

    init?(unitText text: String) {
        guard let unit = (Self.units.first { text.hasSuffix($0.name) }) else { return nil }
        let parts = text.dropLast(unit.name.count).split(
            separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first.flatMap({ UInt32($0) }) else { return nil }
        var nanoseconds = Int(whole) * unit.nanoseconds
        if parts.count == 2 {
            var place = unit.nanoseconds
            guard !parts[1].isEmpty else { return nil }
            for digit in parts[1] {
                place /= 10
                guard digit.isASCII, let value = digit.wholeNumberValue, place > 0 else {
                    return nil
                }
                nanoseconds += value * place
            }
        }
        self = .nanoseconds(nanoseconds)
    }
}
