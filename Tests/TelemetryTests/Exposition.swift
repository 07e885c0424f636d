/// A strict reader of Prometheus's text format, version 0.0.4: what it lets through, a server
/// takes. It checks the rules between lines too: HELP and TYPE once and first, no sample twice, a
/// family's samples together, histograms whole and cumulative.
struct Exposition {
    struct Malformed: Error, CustomStringConvertible {
        let line: String
        let reason: String
        var description: String { "\(reason): \(line)" }
    }

    struct Sample: Hashable {
        var name: String
        var labels: [String: String]
    }

    private(set) var helps: [String: String] = [:]
    private(set) var types: [String: String] = [:]
    private(set) var samples: [Sample: Double] = [:]
    private var order: [Sample] = []
    private var family = ""

    init(_ text: String) throws {
        guard text.isEmpty || text.hasSuffix("\n") else {
            throw Malformed(line: text, reason: "the last line does not end")
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            try read(String(line))
        }
        try checkHistograms()
    }

    private mutating func read(_ line: String) throws {
        func check(_ condition: Bool, _ reason: String) throws {
            if !condition { throw Malformed(line: line, reason: reason) }
        }
        if let match = line.wholeMatch(of: /# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) (.*)/) {
            let name = String(match.1)
            try check(helps[name] == nil, "HELP twice")
            let rest = match.2.replacing(/\\\\|\\n/, with: "")
            try check(!rest.contains("\\"), "bad escape in HELP")
            helps[name] = String(match.2)
            family = name
        } else if let match = line.wholeMatch(
            of: /# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram)/)
        {
            let name = String(match.1)
            try check(types[name] == nil, "TYPE twice")
            try check(name == family && helps[name] != nil, "TYPE without its HELP before it")
            types[name] = String(match.2)
        } else {
            let match = line.wholeMatch(
                of: /([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? ([^ ]+)/)
            guard let match else { throw Malformed(line: line, reason: "not a sample") }
            var sample = Sample(name: String(match.1), labels: [:])
            var rest = match.2 ?? ""
            try check(match.2 != "", "empty braces")
            while !rest.isEmpty {
                let pattern = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\\\|\\"|\\n)*)"(?:,(?=.)|$)/
                guard let label = rest.prefixMatch(of: pattern) else {
                    throw Malformed(line: line, reason: "bad label at \(rest)")
                }
                try check(sample.labels[String(label.1)] == nil, "label twice")
                sample.labels[String(label.1)] = String(label.2)
                rest = rest[label.range.upperBound...]
            }
            let suffixes = types[family] == "histogram" ? ["_bucket", "_sum", "_count"] : [""]
            try check(
                types[family] != nil && suffixes.contains { sample.name == family + $0 },
                "sample away from its family")
            try check(samples[sample] == nil, "sample twice")
            guard let value = Double(match.3) else {
                throw Malformed(line: line, reason: "not a number")
            }
            samples[sample] = value
            order.append(sample)
        }
    }

    private func checkHistograms() throws {
        for name in types.keys where types[name] == "histogram" {
            let children = Set(order.filter { $0.name == name + "_count" }.map(\.labels))
            for labels in children {
                let buckets = order.filter { sample in
                    var rest = sample.labels
                    return sample.name == name + "_bucket" && rest.removeValue(forKey: "le") != nil
                        && rest == labels
                }
                let bounds = buckets.compactMap { Double($0.labels["le"] ?? "") }
                let counts = buckets.compactMap { samples[$0] }
                let count = samples[Sample(name: name + "_count", labels: labels)]
                guard bounds.count == buckets.count, bounds == bounds.sorted(),
                    bounds.last == .infinity, counts == counts.sorted(), counts.last == count,
                    samples[Sample(name: name + "_sum", labels: labels)] != nil
                else { throw Malformed(line: name, reason: "histogram is not whole") }
            }
        }
    }
}
