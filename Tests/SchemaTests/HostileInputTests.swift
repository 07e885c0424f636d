import Schema
import Testing

/// Decodes, and checks that what was accepted is a value like any other.
private func probe<S: Sample>(_ type: S.Type, _ bytes: [UInt8], _ coder: inout Coder) throws -> Bool
{
    do throws(SchemaError) {
        let message = try unsafe coder.decode(type, from: bytes.span.bytes)
        var again: [UInt8] = []
        try coder.encode(message, into: &again)
        let same = try unsafe coder.decode(type, from: again.span.bytes)
        #expect(same == message)
        return true
    } catch {
        #expect(!error.description.isEmpty)
        return false
    }
}

@Suite struct HostileInputTests {
    @Test(arguments: 0..<100 as Range<UInt64>)
    func `damaged messages are refused or read as values, never worse`(seed: UInt64) throws {
        var coder = Coder()
        var seeded = Seeded(seed)
        for sample in samples {
            let whole = try encoded(sample.random(&seeded))
            for _ in 0..<40 {
                var bytes = whole
                for _ in 0..<Int.random(in: 1...3, using: &seeded) where !bytes.isEmpty {
                    let at = Int.random(in: 0..<bytes.count, using: &seeded)
                    switch Int.random(in: 0..<5, using: &seeded) {
                    case 0: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &seeded)
                    case 1: bytes[at] = [0, 0x7f, 0x80, 0xff].randomElement(using: &seeded) ?? 0
                    case 2: bytes.removeSubrange(at...)
                    case 3: bytes.insert(contentsOf: whole.suffix(at), at: at)
                    default: bytes.remove(at: at)
                    }
                }
                _ = try probe(sample, bytes, &coder)
            }
        }
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `garbage is refused or read as values, never worse`(seed: UInt64) throws {
        var coder = Coder()
        var seeded = Seeded(seed)
        for sample in samples {
            for _ in 0..<40 { _ = try probe(sample, seeded.bytes(max: 200), &coder) }
        }
    }

    @Test func `a message cut anywhere is refused`() throws {
        var coder = Coder()
        func refusesEveryCut<S: Sample>(_ type: S.Type) throws {
            let whole = try encoded(S.fixed)
            #expect(try probe(type, whole, &coder))
            // After the last required field, a cut is a shorter message with fewer repeated items.
            var accepted: [Int] = []
            for count in 0..<whole.count where try probe(type, Array(whole[..<count]), &coder) {
                accepted.append(count)
            }
            let lastOptionalParts = [
                "Hello": 2, "Accepted": 1, "Failure": 3, "HelloReply": 0,
            ]
            #expect(accepted.count == lastOptionalParts[S.name] ?? 0, "\(S.name) \(accepted)")
        }
        for sample in samples { try refusesEveryCut(sample) }
    }

    @Test func `lengths that promise too much are refused before memory is taken`() throws {
        for length: [UInt8] in [
            [0xff, 0xff, 0xff, 0xff, 0x07],
            [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1],
            [0x80, 0x80, 0x80, 0x80, 0x08],
        ] {
            #expect(throws: SchemaError.malformed(message: "Entry")) {
                try decoded(Entry.self, [0x3a] + length)
            }
        }
    }

    @Test func `a small message cannot take much memory`() throws {
        var limits = Coder.Limits()
        limits.memoryByteCountMax = 64 << 10
        var coder = Coder(limits: limits)
        // Four thousand empty details: two bytes each on the wire.
        let bytes = try encoded(Failure.fixed) + (0..<4000).flatMap { _ in [0x22, 0] as [UInt8] }
        #expect(throws: SchemaError.tooComplex(message: "Failure", byteCountMax: 64 << 10)) {
            try unsafe coder.decode(Failure.self, from: bytes.span.bytes)
        }
        // And the coder is as good as new.
        let good = try encoded(Failure.fixed)
        #expect(try unsafe coder.decode(Failure.self, from: good.span.bytes) == Failure.fixed)
    }

    @Test(arguments: 0..<200)
    func `running out of memory in any place is an error`(byteCountMax: Int) throws {
        var limits = Coder.Limits()
        limits.memoryByteCountMax = byteCountMax * 8
        var coder = Coder(limits: limits)
        for sample in samples {
            _ = try probe(sample, encoded(sample.fixed), &coder)
        }
    }
}
