import Cluster
import Schema
import Testing

@Suite struct CourierTests {
    private static func delivery(_ source: UInt64, _ target: UInt64, _ sequence: UInt64) -> Delivery
    {
        Delivery(
            source: source, target: target, sequence: sequence, row: DeliveryRow(node: sequence))
    }

    /// What one step asks for.
    private static func step(_ courier: inout Courier, _ input: Courier.Input) -> Courier.Effects {
        var effects = Courier.Effects()
        courier.step(input, into: &effects)
        return effects
    }

    @Test func `of two drives one delivery is under way, and cleared before the next`() {
        var courier = Courier()
        #expect(Self.step(&courier, .begin).look?.cursor == nil)
        let (first, second) = (Self.delivery(1, 2, 1), Self.delivery(1, 2, 2))
        let page = DeliveriesAnswer(deliveries: [first, second])
        #expect(Self.step(&courier, .looked(page)).deliver == [first])
        #expect(Self.step(&courier, .delivered(first, isDone: true)).clear == [first])
        #expect(Self.step(&courier, .cleared(first, isDone: true)).deliver == [second])
        #expect(Self.step(&courier, .delivered(second, isDone: true)).clear == [second])
        #expect(Self.step(&courier, .cleared(second, isDone: true)).isOver)
        #expect(!courier.hasFailed && !courier.isUnderWay)
    }

    @Test func `what fails holds up its two drives and nobody else`() {
        var courier = Courier()
        _ = Self.step(&courier, .begin)
        let (first, other) = (Self.delivery(1, 2, 1), Self.delivery(1, 3, 1))
        let page = DeliveriesAnswer(
            deliveries: [first, Self.delivery(1, 2, 2), other, Self.delivery(1, 3, 2)])
        #expect(Self.step(&courier, .looked(page)).deliver == [first, other])
        #expect(Self.step(&courier, .delivered(first, isDone: false)) == Courier.Effects())
        #expect(Self.step(&courier, .delivered(other, isDone: true)).clear == [other])
        let next = Self.step(&courier, .cleared(other, isDone: true)).deliver
        #expect(next.map(\.sequence) == [2] && next.map(\.target) == [3])
        _ = Self.step(&courier, .delivered(next[0], isDone: true))
        #expect(Self.step(&courier, .cleared(next[0], isDone: true)).isOver)
        #expect(courier.hasFailed)
    }

    @Test func `no more than four pairs are under way, and all pages are read`() {
        var courier = Courier()
        _ = Self.step(&courier, .begin)
        let deliveries = (1...6).map { Self.delivery(1, $0, 1) }
        let page = DeliveriesAnswer(deliveries: deliveries, cursor: [7])
        var waiting = Self.step(&courier, .looked(page)).deliver
        #expect(waiting == Array(deliveries[..<4]))
        var look: DeliveriesQuery?
        while let next = waiting.first {
            waiting.removeFirst()
            _ = Self.step(&courier, .delivered(next, isDone: true))
            let effects = Self.step(&courier, .cleared(next, isDone: true))
            waiting += effects.deliver
            look = effects.look
        }
        #expect(look?.cursor == [7])
        #expect(Self.step(&courier, .looked(DeliveriesAnswer())).isOver)
    }

    @Test func `a round in which nothing could be read has failed`() {
        var courier = Courier()
        _ = Self.step(&courier, .begin)
        #expect(Self.step(&courier, .looked(nil)).isOver)
        #expect(courier.hasFailed)
        #expect(Self.step(&courier, .begin).look != nil)
    }
}
