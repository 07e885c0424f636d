import Raft
import Service
import Testing

@Suite struct SpanTests {
    private let entry = Span.Entry(group: 1, term: 2, index: 3)

    @Test func `a span is what OpenTelemetry's collectors read`() {
        let span = Span(
            "command", of: entry, id: entry.root, parent: 0, start: 5, end: 9, count: 4)
        #expect(
            Span.json([span], node: 7)
                == #"{"resourceSpans":[{"resource":{"attributes":["#
                + #"{"key":"service.name","value":{"stringValue":"cairn"}},"#
                + #"{"key":"service.instance.id","value":{"stringValue":"7"}}]},"#
                + #""scopeSpans":[{"scope":{"name":"cairn"},"spans":["#
                + #"{"traceId":"bcd9dbb49673066bd0734750fde362b3","spanId":"9492e359ba41504c","#
                + #""name":"command","kind":2,"startTimeUnixNano":"5","endTimeUnixNano":"9","#
                + #""attributes":[{"key":"cairn.group","value":{"intValue":"1"}},"#
                + #"{"key":"cairn.term","value":{"intValue":"2"}},"#
                + #"{"key":"cairn.index","value":{"intValue":"3"}},"#
                + #"{"key":"cairn.count","value":{"intValue":"4"}}]}]}]}]}"#)
    }

    @Test func `nodes name an entry's trace alike, and their spans of it apart`() {
        let same = Span.Entry(group: 1, term: 2, index: 3)
        func name(_ entry: Span.Entry) -> [UInt64] { [entry.trace.high, entry.trace.low] }
        #expect(name(entry) == name(same))
        for other in [
            Span.Entry(group: 2, term: 2, index: 3), Span.Entry(group: 1, term: 3, index: 3),
            Span.Entry(group: 1, term: 2, index: 4),
        ] { #expect(name(entry) != name(other)) }
        let spans = (1...3 as ClosedRange<UInt64>).flatMap { node in
            (1...16 as ClosedRange<UInt64>).map { entry.span($0, on: node) }
        }
        #expect(Set(spans + [entry.root]).count == spans.count + 1)
    }

    @Test func `a clock that went back gives no span that ends before it begins`() {
        let span = Span("apply", of: entry, id: 1, parent: 2, start: 9, end: 5, count: 1)
        #expect(span.end == 9)
    }
}
