import Cluster
import Testing

@Suite struct DiskRecordTests {
    private var record = DiskRecord(probationTicks: 10...35)

    /// Trouble from one tick to another, and a well disk right after it.
    private mutating func stall(_ ticks: ClosedRange<Int>) {
        for tick in ticks { record.note(.slow, at: tick) }
        record.note(nil, at: ticks.upperBound + 1)
    }

    @Test func `a disk that gave no trouble is well`() {
        #expect(record.state(at: 0) == .well)
    }

    @Test mutating func `after trouble it counts as bad for a while`() {
        stall(100...105)
        #expect(record.state(at: 105) == .slow)
        #expect(record.state(at: 114) == .slow)
        #expect(record.state(at: 115) == .well)
    }

    @Test mutating func `each new trouble doubles the while, up to the bound`() {
        stall(100...105)
        stall(110...110)
        #expect(record.state(at: 129) == .slow)
        #expect(record.state(at: 130) == .well)
        stall(140...140)  // soon after the end of the last one
        #expect(record.state(at: 174) == .slow)
        #expect(record.state(at: 175) == .well)
    }

    @Test mutating func `once it was well for as long as it was on probation, it begins anew`() {
        stall(100...100)
        stall(105...105)
        stall(200...200)
        #expect(record.state(at: 209) == .slow)
        #expect(record.state(at: 210) == .well)
    }

    @Test mutating func `what lasts is one trouble`() {
        stall(100...500)
        #expect(record.state(at: 509) == .slow)
        #expect(record.state(at: 510) == .well)
    }
}
