import Client
import Schema
import Testing

/// Traces that somebody outside has begun.
@Suite struct RequestTraceTests {
    @Test func `a traceparent names a trace and a span`() throws {
        let trace = try RequestTrace.parsing(
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
        #expect(
            trace
                == RequestTrace(
                    high: 0x0af7_6519_16cd_43dd, low: 0x8448_eb21_1c80_319c,
                    span: 0xb7ad_6b71_6920_3331))
    }

    @Test func `one of a later version may go on behind what is known`() throws {
        let trace = try RequestTrace.parsing(
            "01-00000000000000010000000000000002-0000000000000003-01-more")
        #expect(trace == RequestTrace(high: 1, low: 2, span: 3))
    }

    @Test func `what its owner does not record is not followed either`() throws {
        let trace = try RequestTrace.parsing(
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00")
        #expect(trace == nil)
    }

    @Test(arguments: [
        "", "00", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
        "00-00000000000000000000000000000000-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
        "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
        "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more",
        "00-+af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    ])
    func `anything else is none`(text: String) {
        #expect(throws: RequestTrace.Malformed.self) { try RequestTrace.parsing(text) }
    }
}
