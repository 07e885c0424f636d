import AllocationCounter
import Schema
import Testing

@Suite struct CoderTests {
    @Test(arguments: 0..<200 as Range<UInt64>)
    func `a message comes back as it went`(seed: UInt64) throws {
        func comesBack<S: Sample>(_ type: S.Type) throws {
            var seeded = Seeded(seed)
            let message = S.random(&seeded)
            #expect(try decoded(type, encoded(message)) == message)
        }
        for sample in samples { try comesBack(sample) }
    }

    @Test(arguments: 0..<50 as Range<UInt64>)
    func `the same value gives the same bytes, whatever the coder did before`(seed: UInt64) throws {
        func isDeterministic<S: Sample>(_ type: S.Type) throws {
            var seeded = Seeded(seed)
            let message = S.random(&seeded)
            var used = Coder()
            var buffer: [UInt8] = []
            for sample in samples { try used.encode(sample.fixed, into: &buffer) }
            let start = buffer.count
            try used.encode(message, into: &buffer)
            #expect(try Array(buffer[start...]) == encoded(message))
            // A decoded value is the same value.
            #expect(try encoded(decoded(type, encoded(message))) == encoded(message))
        }
        for sample in samples { try isDeterministic(sample) }
    }

    @Test func `encoding appends, and leaves the buffer alone when it fails`() throws {
        var coder = Coder()
        var buffer: [UInt8] = [1, 2, 3]
        try coder.encode(Detail.fixed, into: &buffer)
        #expect(try buffer == [1, 2, 3] + encoded(Detail.fixed))
        let before = buffer
        let tooLong = Detail(name: String(repeating: "x", count: 65), value: "")
        #expect(throws: SchemaError.tooLong(field: "Detail.name", byteCount: 65, max: 64)) {
            try coder.encode(tooLong, into: &buffer)
        }
        #expect(buffer == before)
    }

    @Test func `a view shows what a value holds`() throws {
        var coder = Coder()
        let entry = try encoded(Entry.fixed)
        try unsafe coder.read(Entry.View.self, from: entry.span.bytes) { view in
            #expect(view.index == 1 << 40)
            #expect(view.kind == .command)
            #expect(view.leaderTime == -1)
            #expect(
                view.withPayload { unsafe $0.withUnsafeBytes { unsafe [UInt8]($0) } } == [
                    0, 1, 0xff,
                ])
            #expect(view.withRequest { $0.number } == 128)
        }
        let hello = try encoded(Hello.fixed)
        let lengths = try unsafe coder.read(Hello.View.self, from: hello.span.bytes) { view in
            var lengths: [Int] = []
            view.forEachOfFeatures { lengths.append($0.byteCount) }
            #expect(view.featuresCount == lengths.count)
            return lengths
        }
        #expect(lengths == [7, 0])
        let reply = try encoded(HelloReply.fixed)
        let reason = try unsafe coder.read(HelloReply.View.self, from: reply.span.bytes) { view in
            view.withAnswer { (answer) -> Refusal? in
                switch answer {
                case .accepted: nil
                case .refused(let refused): refused.reason
                }
            }
        }
        #expect(reason == .version)

        let example = try encoded(Example.fixed)
        try unsafe coder.read(Example.View.self, from: example.span.bytes) { view in
            #expect(view.withMaybeText { $0.byteCount } == 0)
            #expect(view.withMaybeBytes { $0.byteCount } == 0)
            #expect(view.maybeNumber == nil)
            #expect(view.maybeOutcome == .unknown)
        }
        let without = try encoded(
            Example(
                flag: false, small: 0, signedNumber: 0, hash: 0, oneOrOther: .one(.fixed)))
        try unsafe coder.read(Example.View.self, from: without.span.bytes) { view in
            #expect(view.withMaybeText { $0.byteCount } == nil)
            #expect(view.withMaybeBytes { $0.byteCount } == nil)
        }
    }

    @Test(.enabled(if: countsAllocations, "a sanitizer has its own allocator"))
    func `reading a message through a view, or writing one, allocates nothing`() throws {
        var coder = Coder()
        let bytes = try encoded(Entry.fixed)
        var buffer: [UInt8] = []
        buffer.reserveCapacity(1024)
        let entry = Entry.fixed
        func once() throws(SchemaError) -> UInt64 {
            buffer.removeAll(keepingCapacity: true)
            try coder.encode(entry, into: &buffer)
            return try unsafe coder.read(Entry.View.self, from: bytes.span.bytes) { view in
                view.index &+ UInt64(view.withPayload { $0.byteCount })
            }
        }
        for _ in 0..<10 { _ = try once() }
        let before = allocation_count()
        for _ in 0..<1000 { _ = try once() }
        #expect(allocation_count() - before == 2 * 1000 * unoptimised)
    }

    @Test(.enabled(if: countsAllocations, "a sanitizer has its own allocator"))
    func `decoding to a value allocates once for each array and long text`() throws {
        var coder = Coder()
        let bytes = try encoded(Entry.fixed)  // one array: the payload
        for _ in 0..<10 { _ = try unsafe coder.decode(Entry.self, from: bytes.span.bytes) }
        let before = allocation_count()
        for _ in 0..<1000 { _ = try unsafe coder.decode(Entry.self, from: bytes.span.bytes) }
        #expect(allocation_count() - before == 1000 + 1000 * unoptimised)
    }
}

/// What a call of the coder allocates more when the optimiser has not been over it.
#if DEBUG
    private let unoptimised: UInt64 = 1
#else
    private let unoptimised: UInt64 = 0
#endif

private let countsAllocations = {
    let before = allocation_count()
    let array = Array(repeating: UInt8(before & 1), count: 4096)
    return array.count == 4096 && allocation_count() != before
}()
