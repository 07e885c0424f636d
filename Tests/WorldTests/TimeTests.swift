import Testing
import World

@Suite struct TimeTests {
    @Test func `an instant and a duration add up and subtract exactly`() {
        let start = Instant(nanoseconds: 5)
        #expect(start + .seconds(3600) - start == .seconds(3600))
        #expect(start + .nanoseconds(-5) == Instant(nanoseconds: 0))
        #expect(start - (start + .milliseconds(2)) == .milliseconds(-2))
        #expect(start < start + .nanoseconds(1))
    }
}
