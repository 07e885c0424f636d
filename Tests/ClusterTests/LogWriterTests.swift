import Journal
import Raft
import Schema
import Synchronization
import Testing
import VirtualWorld
import World

// What a core begins with is made from parts that nobody else has.
@testable import Cluster

/// What becomes of a group's log when its node starts again, or its replica is given up.
@Suite struct LogWriterTests {
    static let group: UInt64 = 7

    /// The journal of one node on a virtual machine. `@unchecked Sendable`, because all of it runs on
    /// the test's thread.
    final class Subject: @unchecked Sendable {
        let simulator = Simulator(seed: 1)
        let machine: VirtualWorld.Machine
        let members: Membership
        private let network: VirtualNetwork
        private var writer: LogWriter?
        private var lane: VirtualLane?
        private var number = WriteNumber(0)
        private var begun: Restart?

        init() throws {
            machine = VirtualWorld.Machine(name: "a", simulator: simulator)
            network = VirtualNetwork(simulator: simulator)
            members = try Membership(
                voters: (1...3).map { Member(NodeID($0), incarnation: Incarnation($0)) })
            start(isNew: true)
        }

        private func start(isNew: Bool) {
            machine.boot { process in
                var setup = NodeSetup(
                    identity: NodeIdentity(
                        cluster: ClusterID(high: 1, low: 1), node: 1, incarnation: 1),
                    endpoint: Endpoint(host: "a", port: 7000),
                    groups: [LogWriterTests.group: members], store: StoreID(high: 1, low: 1),
                    isNew: isNew)
                setup.journal.segmentByteCount = 256 << 10
                setup.journal.batchByteCountMax = 64 << 10
                setup.journal.segmentCountMax = 4
                let world = process.world(on: network)
                let lane = process.makeLane("journal", mayBlock: true)
                self.lane = lane
                lane.run { [self, setup] in
                    do { writer = try LogWriter.open(setup, world: world, lane: lane).0 } catch {
                        Issue.record("\(error)")
                    }
                }
            }
            simulator.run(for: .seconds(1))
        }

        func enter(_ body: @escaping @Sendable (isolated LogWriter) throws -> Void) {
            guard let lane, let writer else { return }
            lane.run {
                do { try writer.assumeIsolated { try body($0) } } catch { Issue.record("\(error)") }
            }
            simulator.run(for: .seconds(1))
        }

        /// As a core would begin now, with a state that reaches no further than the founding.
        func begin() -> Restart? {
            let found = FoundState(applied: .founding(members), stored: nil)
            enter { [self] log in
                begun = try log.begin([LogWriterTests.group: found])[LogWriterTests.group]
            }
            return begun
        }

        func restart() -> Restart? {
            machine.kill()
            start(isNew: false)
            return begin()
        }

        /// Entries of a term in place of all from the first one on.
        func write(_ indexes: ClosedRange<UInt64>, term: Term, commit: LogIndex = .zero) {
            number = number.next
            var write = Write(
                number: number, base: nil, truncateFrom: LogIndex(indexes.lowerBound),
                entries: indexes.map {
                    Raft.Entry(index: LogIndex($0), term: term, payload: .command([1, 2, 3]))
                }[...])
            write.hardState = Raft.HardState(term: term, vote: nil, commit: commit)
            let groupWrite = GroupWrite(
                group: LogWriterTests.group, incarnation: 1, damagedThrough: .zero, write: write)
            enter { log in
                let unwritten = try log.write([groupWrite])
                #expect(unwritten.places.isEmpty)
            }
        }
    }

    @Test func `a log is taken up as it was written`() throws {
        let subject = try Subject()
        _ = subject.begin()
        subject.write(1...3, term: 1, commit: 2)
        let restart = try #require(subject.restart())
        #expect(restart.lastIndex == 3 && restart.hardState.commit == 2)
        #expect(restart.damagedThrough == 0 && restart.incarnation == 1)
    }

    /// What is left has no gap, and is no beginning of any leader's log.
    @Test func `a log of which a write is missing is not believed`() throws {
        let subject = try Subject()
        _ = subject.begin()
        subject.write(1...3, term: 1)
        subject.machine.disk.play(.loses, in: "journal")
        subject.write(2...3, term: 2)
        subject.write(4...5, term: 2, commit: 5)
        let restart = try #require(subject.restart())
        #expect(restart.lastIndex == 0 && restart.hardState.commit == 0)
        #expect(restart.damagedThrough == 5)
        #expect(restart.incarnation != 1)
    }

    /// A write of one entry, or of none.
    private static func write(
        _ number: UInt64, _ index: UInt64?, _ state: Raft.HardState
    ) -> GroupWrite {
        var write = Write(number: WriteNumber(number))
        if let index {
            let bytes = [UInt8](repeating: 1, count: 40 << 10)
            let entry = Raft.Entry(
                index: LogIndex(index), term: state.term, payload: .command(bytes))
            write = Write(number: WriteNumber(number), entries: [entry])
        }
        write.hardState = state
        return GroupWrite(group: group, incarnation: 1, damagedThrough: .zero, write: write)
    }

    @Test(arguments: [false, true])
    func `a full disk keeps term and vote, and entries of before don't take them back`(
        isFreed: Bool
    ) throws {
        let subject = try Subject()
        _ = subject.begin()
        let lastIndex = Mutex<UInt64>(0)
        subject.machine.disk.settings.byteCountMax = 0
        subject.enter { log in
            var index: UInt64 = 1
            let before = Raft.HardState(term: 1, vote: nil, commit: .zero)
            while try log.write([Self.write(index, index, before)]).places.isEmpty { index += 1 }
            var state = before
            state.commit = LogIndex(index)
            let entry = Self.write(index, index, state)
            let vote = Self.write(
                index + 1, nil, Raft.HardState(term: 2, vote: 3, commit: LogIndex(index)))
            let left = try log.write([entry, vote])
            #expect(left.places == [0, 1])
            #expect(left.promised.map(\.number) == [WriteNumber(index + 1)])
            lastIndex.withLock { $0 = index }
        }
        subject.machine.disk.settings.byteCountMax = 1 << 30
        var last = lastIndex.withLock { $0 } - 1
        if isFreed {
            last += 1
            subject.enter { [last] log in
                let state = Raft.HardState(term: 1, vote: nil, commit: LogIndex(last))
                let left = try log.write([Self.write(last, last, state)])
                #expect(left.places.isEmpty)
            }
        }
        let restart = try #require(subject.restart())
        #expect(restart.hardState.term == 2 && restart.hardState.vote == 3)
        #expect(restart.hardState.commit == (isFreed ? LogIndex(last) : 0))
        #expect(restart.lastIndex == LogIndex(last))
    }

    @Test func `removed groups are forgotten one by one, and not their numbers`() throws {
        let subject = try Subject()
        _ = subject.begin()
        subject.enter { log in
            for group in [11, 12, 13] as [UInt64] {
                _ = try log.carryOut(.create(group, .founding(subject.members), 1))
            }
            for group in [11, 12] as [UInt64] { _ = try log.carryOut(.remove(group, .removed)) }
            // One of them was joined again meanwhile.
            _ = try log.carryOut(.create(12, .founding(.empty), 2))
            _ = try log.carryOut(.forget([11, 12], through: 12))
            _ = try log.carryOut(.forget([], through: 5))
        }
        _ = subject.restart()
        subject.enter { log in
            let known = try log.known([7, 11, 12, 13, RemovedGroups.recordNumber])
            #expect(known.keys.sorted() == [7, 12, 13])
            let removed = log.removed(among: known)
            #expect(removed.numbers.isEmpty && removed.through == 12)
        }
    }

    @Test func `what only a state had that is gone is noted before it goes`() throws {
        let subject = try Subject()
        _ = subject.begin()
        subject.write(1...3, term: 1)
        subject.enter { _ = try $0.carryOut(.note(Self.group, 3, 1)) }
        #expect(subject.restart()?.damagedThrough == 0)
        subject.enter { _ = try $0.carryOut(.note(Self.group, 1000, 2)) }
        let restart = try #require(subject.restart())
        #expect(restart.damagedThrough == 1000 && restart.lastIndex == 3)
    }
}
