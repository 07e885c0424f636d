import Raft
import Service
import Testing
import World

@Suite struct QuorumWatchTests {
    private func group(_ number: UInt64, isLed: Bool) -> QuorumWatch.Group {
        QuorumWatch.Group(number, isLed: isLed, voters: [1, 2, 3])
    }

    private func after(_ duration: Duration) -> Instant {
        Instant(nanoseconds: 1_000_000_000) + duration
    }

    @Test func `a group without a leader says once which nodes it needs, and when it is over`() {
        var watch = QuorumWatch()
        let (led, lost) = ([group(4, isLed: true)], [group(4, isLed: false)])
        #expect(watch.look(led, reached: [1, 2, 3], at: after(.zero)) == [])
        #expect(watch.look(lost, reached: [1], at: after(.seconds(1))) == [])
        #expect(
            watch.look(lost, reached: [1], at: after(.seconds(6))) == [
                "group 4 has no leader: it needs 2 of its nodes (1 2 3), of which (2 3) are not "
                    + "reached from here"
            ])
        #expect(watch.look(lost, reached: [1], at: after(.seconds(60))) == [])
        #expect(
            watch.look(led, reached: [1, 2], at: after(.seconds(61))) == [
                "group 4 has a leader again"
            ])
    }

    @Test func `an election is nothing to speak of`() {
        var watch = QuorumWatch()
        for second in 0..<20 {
            let group = group(0, isLed: second % 4 == 3)
            #expect(watch.look([group], reached: [1], at: after(.seconds(second))) == [])
        }
    }
}
