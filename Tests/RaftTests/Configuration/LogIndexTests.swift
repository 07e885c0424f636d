import Raft
import Testing

@Suite struct LogIndexTests {
    @Test func `steps and distances agree in both directions`() {
        let index: LogIndex = 7
        #expect(index + 3 == 10)
        #expect(index - 7 == .zero)
        #expect(index + -2 == 5)
        #expect(LogIndex(10) - index == 3)
        #expect(index - LogIndex(10) == -3)
        #expect(Array(index...9) == [7, 8, 9])
    }

    @Test func `the ends of the numbers compare without arithmetic`() {
        #expect(LogIndex.zero < .max)
        #expect(LogIndex.max != .zero)
        #expect("\(LogIndex.max)" == "∞")
    }

    @Test func `an index below zero traps`() async {
        await #expect(processExitsWith: .failure) { _ = LogIndex(2) - 3 }
    }
}
