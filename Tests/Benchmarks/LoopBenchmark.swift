import Platform
import World

/// Calls between actors: on one loop, where they should cost what a function call costs, and
/// across loops, where each costs a thread's wake-up unless many are under way.
let loopBenchmark = Benchmark(name: "loop") {
    let first = try EventLoop(name: "first")
    let second = try EventLoop(name: "second")
    defer {
        first.stop()
        second.stop()
    }
    let near = Pinned(loop: first)
    let neighbour = Pinned(loop: first)
    let far = Pinned(loop: second)
    return [
        Figure(
            name: "callbacks entering an actor",
            value: await median { await near.rateOfEntries(into: neighbour, count: 5_000_000) },
            unit: "a second"),
        Figure(
            name: "awaited calls within a loop",
            value: await median { await near.rateOfCalls(to: neighbour, count: 1_000_000) },
            unit: "a second"),
        Figure(
            name: "awaited calls across loops, one at a time",
            value: await median { await near.rateOfCalls(to: far, count: 20_000) },
            unit: "a second"),
        Figure(
            name: "work handed across loops, in a burst",
            value: await median { await near.rateOfBurst(to: far, count: 500_000) },
            unit: "a second"),
    ]
}

private actor Pinned {
    let loop: EventLoop
    private var count = 0
    nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe loop.asUnownedSerialExecutor()
    }

    init(loop: EventLoop) {
        self.loop = loop
    }

    func add() {
        count += 1
    }

    nonisolated func enter() {
        assumeIsolated { $0.count += 1 }
    }

    func rateOfEntries(into other: Pinned, count: Int) async -> Double {
        await rate(count) { for _ in 0..<count { other.enter() } }
    }

    func rateOfCalls(to other: Pinned, count: Int) async -> Double {
        await rate(count) { for _ in 0..<count { await other.add() } }
    }

    func rateOfBurst(to other: Pinned, count: Int) async -> Double {
        await rate(count) {
            for _ in 0..<count { other.loop.run { other.enter() } }
            await other.add()
        }
    }
}
