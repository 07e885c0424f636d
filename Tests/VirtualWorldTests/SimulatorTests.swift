import Synchronization
import Testing
import VirtualWorld
import World

@Suite struct SimulatorTests {
    @Test func `events run in the order of their times, then of their scheduling`() {
        let simulator = Simulator(seed: 1)
        var seen: [Int] = []
        for (number, milliseconds) in [3, 1, 2, 1, 3, 1].enumerated() {
            simulator.schedule(after: .milliseconds(milliseconds)) { seen.append(number) }
        }
        simulator.run(for: .milliseconds(2))
        #expect(seen == [1, 3, 5, 2])
        simulator.run(for: .seconds(1))
        #expect(seen == [1, 3, 5, 2, 0, 4])
        #expect(simulator.now == Instant(nanoseconds: 1_002_000_000))
    }

    actor Counter {
        let lane: any Lane
        private(set) var count = 0
        nonisolated var unownedExecutor: UnownedSerialExecutor {
            unsafe lane.asUnownedSerialExecutor()
        }
        init(lane: any Lane) { self.lane = lane }

        func add() { count += 1 }
        nonisolated func enter() -> Int {
            assumeIsolated {
                $0.count += 1
                return $0.count
            }
        }
    }

    /// Calls itself and another by turns, with a hop each time.
    actor Caller {
        let lane: any Lane
        private let other: Counter
        nonisolated var unownedExecutor: UnownedSerialExecutor {
            unsafe lane.asUnownedSerialExecutor()
        }
        init(lane: any Lane, other: Counter) {
            self.lane = lane
            self.other = other
        }

        nonisolated func start(count: Int, total: Mutex<Int>.Box) {
            assumeIsolated { caller in
                _ = Task { await caller.call(count: count, total: total) }
            }
        }

        private func call(count: Int, total: Mutex<Int>.Box) async {
            for _ in 0..<count { await other.add() }
            let sum = await other.count
            total.value.withLock { $0 = sum }
        }
    }

    @Test func `actors and tasks run on virtual lanes, in virtual time`() {
        let simulator = Simulator(seed: 1)
        let machine = Machine(name: "a", simulator: simulator)
        let total = Mutex<Int>.Box(0)
        machine.boot { process in
            let counter = Counter(lane: process.makeLane("first", mayBlock: false))
            let caller = Caller(lane: process.makeLane("second", mayBlock: false), other: counter)
            counter.lane.run { _ = counter.enter() }
            caller.lane.run { caller.start(count: 10, total: total) }
        }
        simulator.run(for: .seconds(1))
        #expect(simulator.escapeCount == 0)
        #expect(total.value.withLock { $0 } == 11)
        #expect(simulator.eventCount > 20, "each hop is an event of its own")
    }

    @Test func `a job that leaves for a real thread is noticed, and not run`() {
        let simulator = Simulator(seed: 1)
        let machine = Machine(name: "a", simulator: simulator)
        machine.boot { process in
            process.makeLane("only", mayBlock: false).run {
                Task.detached { Issue.record("this runs outside the simulation") }
                Task.detached { try await Task.sleep(for: .milliseconds(1)) }
            }
        }
        simulator.run(for: .seconds(1))
        #expect(simulator.escapeCount == 2)
    }

    @Test func `the real random source and the real clocks are noticed`() {
        let simulator = Simulator(seed: 1)
        simulator.schedule(after: .seconds(1)) { _ = UInt64.random(in: .min ... .max) }
        simulator.run(for: .seconds(2))
        #expect(simulator.escapeCount == 1)
        simulator.schedule(after: .seconds(1)) { _ = ContinuousClock().now }
        simulator.schedule(after: .seconds(1)) { _ = SuspendingClock().now }
        simulator.run(for: .seconds(2))
        #expect(simulator.escapeCount == 3)
    }

    @Test func `a timer fires when its machine's clock says so`() {
        let simulator = Simulator(seed: 1)
        let machine = Machine(name: "a", simulator: simulator)
        machine.clock.setDrift(100_000)
        let fired = Mutex<[Instant]>([])
        machine.boot { process in
            let lane = process.makeLane("only", mayBlock: false)
            lane.run {
                let holder = Mutex<(any LaneTimer)?>(nil)
                let timer = lane.makeTimer {
                    fired.withLock { $0.append(simulator.now) }
                    holder.withLock { $0 = nil }
                }
                timer.arm(after: .milliseconds(5))
                timer.arm(after: .milliseconds(100))
                holder.withLock { $0 = timer }
            }
        }
        simulator.run(for: .seconds(1))
        let times = fired.withLock { $0 }
        #expect(times.count == 1)
        // A tenth fast: 100 of its milliseconds are over after 90 true ones.
        #expect(times.allSatisfy { $0.nanoseconds / 1_000_000 == 90 })
    }

    @Test func `what a long job sends keeps nobody waiting who has other work meanwhile`() {
        let simulator = Simulator(seed: 1)
        let machine = Machine(name: "a", simulator: simulator)
        let seen = Mutex<[Int]>([])
        machine.boot { process in
            let disk = process.makeLane("disk", mayBlock: true)
            let events = process.makeLane("events", mayBlock: false)
            disk.run {
                simulator.spend(.seconds(4))
                for number in [2, 3] { events.run { seen.withLock { $0.append(number) } } }
            }
            simulator.schedule(after: .seconds(1)) {
                events.run { seen.withLock { $0.append(1) } }
            }
        }
        simulator.run(for: .seconds(2))
        #expect(seen.withLock { $0 } == [1])
        simulator.run(for: .seconds(3))
        #expect(seen.withLock { $0 } == [1, 2, 3])
    }

    @Test func `what was to happen on a machine that crashed does not happen`() {
        let simulator = Simulator(seed: 1)
        let machine = Machine(name: "a", simulator: simulator)
        let count = Atomic(0)
        machine.boot { process in
            let lane = process.makeLane("only", mayBlock: false)
            for _ in 0..<10 { lane.run { count.add(1, ordering: .relaxed) } }
        }
        simulator.schedule(after: .nanoseconds(4500)) { machine.crash() }
        simulator.run(for: .seconds(1))
        #expect(count.load(ordering: .relaxed) == 5)
        #expect(!machine.isUp)
    }
}

extension Mutex where Value == Int {
    /// A mutex that several can hold.
    final class Box: Sendable {
        let value: Mutex<Int>
        init(_ value: Int) { self.value = Mutex(value) }
    }
}
