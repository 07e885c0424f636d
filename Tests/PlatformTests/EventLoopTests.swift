import Platform
import Synchronization
import Testing
import World

@Suite struct EventLoopTests {
    actor Counter {
        let loop: EventLoop
        var count = 0
        nonisolated var unownedExecutor: UnownedSerialExecutor {
            unsafe loop.asUnownedSerialExecutor()
        }
        init(loop: EventLoop) { self.loop = loop }

        func add() { count += 1 }
        nonisolated func addFromCallback() { assumeIsolated { $0.count += 1 } }
    }

    @Test func `an actor pinned to a loop runs there and nowhere else`() async throws {
        let loop = try EventLoop(name: "test")
        defer { loop.stop() }
        let counter = Counter(loop: loop)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask { for _ in 0..<1000 { await counter.add() } }
            }
        }
        #expect(await counter.count == 8000)
        loop.run { counter.addFromCallback() }
        #expect(await counter.count == 8001)
    }

    @Test func `work runs in the order in which it was handed over, from many threads`() throws {
        let loop = try EventLoop(name: "test")
        let seen = Mutex<[Int]>([])
        for number in 0..<10_000 { loop.run { seen.withLock { $0.append(number) } } }
        loop.stop()
        #expect(seen.withLock { $0 } == Array(0..<10_000))
    }

    @Test func `stopping runs what was handed over, and what that hands over in turn`() throws {
        let loop = try EventLoop(name: "test")
        let count = Atomic(0)
        loop.run {
            loop.run {
                loop.run { count.add(1, ordering: .relaxed) }
            }
        }
        loop.stop()
        #expect(count.load(ordering: .relaxed) == 1)
    }

    @Test func `timers fire in the order of their times and no earlier`() async throws {
        let loop = try EventLoop(name: "test")
        defer { loop.stop() }
        let start = SystemClock.shared.now()
        let fired: [(Int, Duration)] = await withCheckedContinuation { done in
            loop.run {
                let fired = Mutex<[(Int, Duration)]>([])
                let timers = Mutex<[any LaneTimer]>([])
                for milliseconds in [30, 10, 20] {
                    let timer = loop.makeTimer {
                        let all = fired.withLock {
                            $0.append((milliseconds, SystemClock.shared.now() - start))
                            return $0
                        }
                        guard all.count == 3 else { return }
                        timers.withLock { $0.removeAll() }
                        done.resume(returning: all)
                    }
                    timer.arm(after: .milliseconds(milliseconds))
                    timers.withLock { $0.append(timer) }
                }
            }
        }
        #expect(fired.map(\.0) == [10, 20, 30])
        for (milliseconds, after) in fired { #expect(after >= .milliseconds(milliseconds)) }
    }

    @Test func `a disarmed timer does not fire, and one armed again fires once`() async throws {
        let loop = try EventLoop(name: "test")
        defer { loop.stop() }
        let count = Atomic(0)
        await withCheckedContinuation { done in
            loop.run {
                let never = loop.makeTimer { count.add(100, ordering: .relaxed) }
                never.arm(after: .milliseconds(1))
                never.disarm()
                let holder = Mutex<(any LaneTimer)?>(nil)
                let twice = loop.makeTimer {
                    count.add(1, ordering: .relaxed)
                    _ = never
                    holder.withLock { $0 = nil }
                    done.resume()
                }
                twice.arm(after: .milliseconds(2))
                twice.arm(after: .milliseconds(5))
                holder.withLock { $0 = twice }
            }
        }
        #expect(count.load(ordering: .relaxed) == 1)
    }

    @Test func `entering an actor off its loop ends the process`() async {
        await #expect(processExitsWith: .failure) {
            let loop = try EventLoop(name: "test")
            Counter(loop: loop).addFromCallback()
        }
    }
}
