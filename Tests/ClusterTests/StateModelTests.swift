import Cluster
import KeyValue
import Raft
import Schema
import Testing
import VirtualWorld

/// Random transactions, written out at random moments, against a dictionary.
@Suite struct StateModelTests {
    @Test(arguments: 0..<20 as Range<UInt64>)
    func `rows and digest are those of all transactions, wherever they were written out`(
        _ seed: UInt64
    ) throws {
        let subject = ApplierTests.Subject(byteCountKnownMax: seed % 2 == 0 ? 1 << 20 : 2_000)
        let session = subject.open()
        var draws = SplitMix(state: seed)
        var model: [[UInt8]: [UInt8]] = [:]
        for number in 1...150 as ClosedRange<UInt64> {
            var steps: [MapStepAction] = []
            var changed = model
            var isDone = true
            for _ in 0...draws.below(3) {
                // Few keys, some of them the beginning of others, so that all is met.
                let key = [UInt8](repeating: UInt8(draws.below(4)), count: 1 + draws.below(3))
                switch draws.below(8) {
                case 0:
                    steps.append(.remove(MapRemove(key: key)))
                    changed[key] = nil
                case 1: steps.append(.get(MapGet(key: key)))
                case 2:
                    let expected = draws.below(4) > 0 ? changed[key] : [9, 9]
                    steps.append(ApplierTests.expect(key, expected))
                    isDone = isDone && expected == changed[key]
                default:
                    let value = [UInt8](repeating: UInt8(draws.below(256)), count: draws.below(40))
                    steps.append(ApplierTests.put(key, value))
                    changed[key] = value
                }
            }
            if isDone { model = changed }
            _ = subject.request(session, number, steps: steps)
            switch draws.below(12) {
            case 0: _ = subject.carryOut(.writeOut)
            case 1, 2: _ = subject.carryOut(.setAside)
            case 3: subject.flush()
            default: break
            }
            if draws.below(3) == 0 {
                let isDescending = draws.below(2) == 0
                let range = MapRange(
                    lower: [UInt8(draws.below(3))], upper: [UInt8(2 + draws.below(3))],
                    countMax: 100, isDescending: isDescending)
                let pairs = model.filter {
                    !$0.key.lexicographicallyPrecedes(range.lower)
                        && $0.key.lexicographicallyPrecedes(range.upper ?? [])
                }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
                let expected = MapPairs(
                    pairs: (isDescending ? pairs.reversed() : pairs).map {
                        MapPut(key: $0.key, value: $0.value)
                    }, isCut: false)
                #expect(subject.answer(MapQuery(question: .range(range))) == expected)
            }
        }
        let audit = try #require(try subject.audit())
        #expect(audit.kept == audit.counted)
    }
}

private struct SplitMix {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((word ^ (word >> 31)) % UInt64(bound))
    }
}
