internal import JSON

extension Kind<Int> {
    package static func integer(_ range: ClosedRange<Int>) -> Kind {
        let allowed = range.text(String.init)
        let required = requirement("a whole number", allowed)
        return Kind(
            "COUNT", noun: "a whole number", allowed: allowed, fromJSON: \.numberText,
            parse: { text throws(Refusal) in
                guard let value = plainInteger(text), range.contains(value) else {
                    throw Refusal(required)
                }
                return value
            },
            write: { JSONValue(.number(JSONNumber($0))) })
    }

    /// Bytes: `64MiB`, `10GB`, `512`. Only whole numbers, so that no size is rounded in silence.
    package static func byteCount(_ range: ClosedRange<Int>) -> Kind {
        let allowed = range.text(sizes.text)
        let required = requirement("a size", allowed)
        return Kind(
            "SIZE", noun: "a size", allowed: allowed,
            fromJSON: { $0.numberText ?? $0.stringText },
            parse: { text throws(Refusal) in
                guard let value = sizes.parse(text) else {
                    throw Refusal("\(required), such as 512, 64KiB, 16MiB or 2GB")
                }
                guard range.contains(value) else { throw Refusal(required) }
                return value
            },
            write: { JSONValue(.string(sizes.text(of: $0))) })
    }
}

extension Kind<Duration> {
    /// Always with a unit: a bare number has been seconds to one reader and milliseconds to
    /// another too often.
    package static func duration(_ range: ClosedRange<Duration>) -> Kind {
        let allowed = range.text(text)
        let required = requirement("a duration", allowed)
        return Kind(
            "TIME", noun: "a duration", allowed: allowed,
            parse: { text throws(Refusal) in
                guard let nanoseconds = durations.parse(text) else {
                    throw Refusal("\(required), such as 250ms, 5s, 15m or 24h")
                }
                let value = Duration.nanoseconds(nanoseconds)
                guard range.contains(value) else { throw Refusal(required) }
                return value
            },
            write: { JSONValue(.string(text(of: $0))) })
    }

    private static func text(of duration: Duration) -> String {
        let (seconds, attoseconds) = duration.components
        let nanoseconds = seconds * 1_000_000_000 + attoseconds / 1_000_000_000
        return nanoseconds == 0 ? "0s" : durations.text(of: Int(nanoseconds))
    }
}

/// A share of something, exact to a hundredth of a percent.
package struct Percentage: Comparable, Hashable, Sendable {
    /// 10000 is all of it.
    package let hundredths: Int

    package init(hundredths: Int) {
        self.hundredths = hundredths
    }

    package static func < (left: Percentage, right: Percentage) -> Bool {
        left.hundredths < right.hundredths
    }
}

extension Kind<Percentage> {
    /// `5%` or `2.25%`, at most two digits behind the point.
    package static func percentage(_ range: ClosedRange<Percentage>) -> Kind {
        let allowed = range.text(text)
        let required = requirement("a percentage", allowed)
        return Kind(
            "PERCENT", noun: "a percentage", allowed: allowed,
            parse: { text throws(Refusal) in
                guard let value = parse(text) else {
                    throw Refusal("\(required), such as 5% or 2.25%")
                }
                guard range.contains(value) else { throw Refusal(required) }
                return value
            },
            write: { JSONValue(.string(text(of: $0))) })
    }

    private static func parse(_ text: String) -> Percentage? {
        guard text.last == "%" else { return nil }
        let parts = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = digits(parts[0]), whole <= 1_000_000 else { return nil }
        switch parts.count {
        case 1: return Percentage(hundredths: whole * 100)
        case 2:
            guard parts[1].utf8.count <= 2, let fraction = digits(parts[1]) else { return nil }
            let hundredths = parts[1].utf8.count == 1 ? fraction * 10 : fraction
            return Percentage(hundredths: whole * 100 + hundredths)
        default: return nil
        }
    }

    private static func text(of percentage: Percentage) -> String {
        let (whole, rest) = percentage.hundredths.quotientAndRemainder(dividingBy: 100)
        if rest == 0 { return "\(whole)%" }
        return rest % 10 == 0 ? "\(whole).\(rest / 10)%" : "\(whole).\(rest / 10)\(rest % 10)%"
    }
}

/// Whole numbers with the name of a unit behind them.
private struct Units: Sendable {
    /// All that are understood.
    let names: [(name: String, factor: Int)]
    /// Those that are written, largest first.
    let preferred: [(name: String, factor: Int)]

    /// Nil also for what does not fit 64 bits.
    func parse(_ text: String) -> Int? {
        let number = text.prefix { "0"..."9" ~= $0 }
        let unit = text.dropFirst(number.count)
        guard let count = digits(number), let match = names.first(where: { $0.name == unit })
        else { return nil }
        let (product, overflow) = count.multipliedReportingOverflow(by: match.factor)
        return overflow ? nil : product
    }

    /// In the largest unit that keeps it whole.
    func text(of value: Int) -> String {
        let unit = preferred.first { value % $0.factor == 0 && value >= $0.factor }
        guard let unit else { return String(value) }
        return "\(value / unit.factor)\(unit.name)"
    }
}

private let sizes = Units(
    names: [
        ("", 1), ("B", 1), ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30), ("TiB", 1 << 40),
        ("PiB", 1 << 50), ("kB", 1_000), ("KB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000),
        ("TB", 1_000_000_000_000), ("PB", 1_000_000_000_000_000),
    ],
    preferred: [
        ("PiB", 1 << 50), ("TiB", 1 << 40), ("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10),
    ])

/// In nanoseconds.
private let durations: Units = {
    let units = [
        ("h", 3_600_000_000_000), ("m", 60_000_000_000), ("s", 1_000_000_000), ("ms", 1_000_000),
        ("us", 1_000), ("ns", 1),
    ]
    return Units(names: units + [("d", 86_400_000_000_000)], preferred: units)
}()

extension ClosedRange {
    fileprivate func text(_ write: (Bound) -> String) -> String {
        "\(write(lowerBound)) to \(write(upperBound))"
    }
}

/// Digits only: `Int` alone would take `+5`.
private func digits(_ text: some StringProtocol) -> Int? {
    text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ? Int(text) : nil
}

private func plainInteger(_ text: String) -> Int? {
    text.first == "-" ? digits(text.dropFirst()).map { -$0 } : digits(text)
}
