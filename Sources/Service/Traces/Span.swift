package import Cluster
package import Raft
internal import Schema

/// One stretch of the work on a log entry, as OpenTelemetry knows it.
///
/// An entry belongs to the trace of the request that it came with, which it carries through the log.
/// One that came without is named by where it is in the log: group, term and index. So every node
/// that has to do with an entry names its trace alike, and its spans by that place.
package struct Span: Equatable, Sendable {
    /// An entry that is followed, and whose trace this is.
    package struct Entry: Equatable, Sendable {
        package let group: UInt64
        package let term: Term
        package let index: LogIndex
        package let request: CommandTrace?

        package init(group: UInt64, term: Term, index: LogIndex, request: CommandTrace? = nil) {
            self.group = group
            self.term = term
            self.index = index
            self.request = request
        }

        package var trace: (high: UInt64, low: UInt64) {
            request.map { ($0.high, $0.low) } ?? place
        }

        private var place: (high: UInt64, low: UInt64) {
            let high = mixed(mixed(group) ^ term.rawValue)
            return (high, mixed(high ^ index.rawValue))
        }

        /// On a node, by the order of its names there: many entries may be in one trace. The command's own span is on no node: who
        /// applies the entry elsewhere has to know it.
        package func span(_ order: UInt64, on node: UInt64) -> UInt64 {
            // Zero is no name.
            max(1, mixed(place.low ^ mixed(node << 8 | order)))
        }

        package var root: UInt64 { span(0, on: 0) }
    }

    package let entry: Entry
    package let name: String
    package let id: UInt64
    /// Zero: none.
    let parent: UInt64
    /// Nanoseconds since 1970.
    package let start: UInt64
    package let end: UInt64
    /// Commands that went through it together.
    let count: Int

    package init(
        _ name: String, of entry: Entry, id: UInt64, parent: UInt64, start: UInt64, end: UInt64,
        count: Int
    ) {
        self.name = name
        self.entry = entry
        self.id = id
        self.parent = parent
        self.start = start
        self.end = max(start, end)
        self.count = count
    }
}

/// A round of SplitMix64: all bits of a number depend on all of it.
private func mixed(_ number: UInt64) -> UInt64 {
    var word = number &+ 0x9E37_79B9_7F4A_7C15
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
}

extension Span {
    /// What a collector takes at /v1/traces: `ExportTraceServiceRequest` in OTLP's JSON.
    package static func json(_ spans: [Span], node: UInt64) -> String {
        func attribute(_ key: String, _ value: String) -> String {
            "{\"key\":\"\(key)\",\"value\":{\"stringValue\":\"\(value)\"}}"
        }
        func attribute(_ key: String, _ value: some BinaryInteger) -> String {
            "{\"key\":\"\(key)\",\"value\":{\"intValue\":\"\(value)\"}}"
        }
        let items = spans.map { span in
            let trace = span.entry.trace
            let parent = span.parent == 0 ? "" : "\"parentSpanId\":\"\(hex(span.parent))\","
            let attributes = [
                attribute("cairn.group", span.entry.group),
                attribute("cairn.term", span.entry.term.rawValue),
                attribute("cairn.index", span.entry.index.rawValue),
                attribute("cairn.count", span.count),
            ]
            return "{\"traceId\":\"\(hex(trace.high))\(hex(trace.low))\","
                + "\"spanId\":\"\(hex(span.id))\",\(parent)\"name\":\"\(span.name)\","
                + "\"kind\":\(span.id == span.entry.root ? 2 : 1),\"startTimeUnixNano\":\"\(span.start)\","
                + "\"endTimeUnixNano\":\"\(span.end)\","
                + "\"attributes\":[\(attributes.joined(separator: ","))]}"
        }
        let resource = [
            attribute("service.name", "cairn"), attribute("service.instance.id", "\(node)"),
        ]
        return "{\"resourceSpans\":[{\"resource\":{\"attributes\":["
            + resource.joined(separator: ",")
            + "]},\"scopeSpans\":[{\"scope\":{\"name\":\"cairn\"},\"spans\":["
            + items.joined(separator: ",") + "]}]}]}"
    }

    private static func hex(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
