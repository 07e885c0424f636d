internal import VirtualWorld
internal import World

/// One thing that goes wrong, or is done to the cluster, at one moment of a run.
///
/// To add a kind: a case of `Kind`, its `shape`, and what it does in `carryOut`. Drawing, writing,
/// reading and shrinking follow from the shape.
package struct Fault: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// The power fails; it comes back after a while.
        case crash
        /// The power fails, and so many microseconds after it is back again: in the middle of the
        /// start.
        case relapse
        /// The process is killed, and started again after a while.
        case kill
        /// The power of all machines fails at once.
        case blackout
        /// The node is stopped as an operator would, and started again after a while.
        case stop
        /// Two nodes don't reach each other for a while.
        case cut
        /// The first doesn't reach the second for a while.
        case cutOneWay = "cut-one-way"
        /// A node and all others don't reach each other for a while.
        case isolate
        /// A node reaches nobody for a while, though all reach it.
        case mute
        /// The monotonic clock runs fast by so many parts per million from now on.
        case drift
        /// The wall clock jumps by so many milliseconds.
        case jump
        /// The wall clock goes ahead by so many minutes, and every session expires.
        case leap
        /// Everything takes so many times as long for a while.
        case slow
        /// The process stands still for a while, and does not know it.
        case freeze
        /// Each sync takes so many milliseconds for a while.
        case stall
        /// Bits flip in the journal: so many.
        case rotLog = "rot-log"
        /// Bits flip in snapshots that lie there: so many.
        case rotSnapshots = "rot-snapshots"
        /// The process is killed, and a file from the middle of the journal is gone.
        case loseSegment = "lose-segment"
        /// Rows of the store can't be read any more: so many.
        case rotState = "rot-state"
        /// A bit of a row that nobody reads flips, and no checksum shows it.
        case rotSilently = "rot-silently"
        /// The store is damaged as a whole: it does not open any more, or if the amount is odd, it
        /// opens and takes nothing in.
        case breakStore = "break-store"
        /// The disk says that the next write to the journal is done, and it is not.
        case loseWrite = "lose-write"
        /// The next write to the journal goes elsewhere in the file.
        case misdirect
        /// The power fails, and all that the disk said was durable in the last so many milliseconds
        /// may be lost with it.
        case lie
        /// Neither files nor store have any room left for a while.
        case fill
        /// The machine's disks are replaced by empty ones.
        case wipe
        /// The machine's disks are replaced by copies of before.
        case rollback
        /// Callers begin nothing new for a while: groups go quiet.
        case pause
        /// Three nodes found a group together.
        case found
        /// A group is removed: of those that there are, the one that the amount picks.
        case remove
        /// These nodes become the voters of a group, in place of those that are.
        case reshape
        /// The node is to lead a group.
        case transfer
        /// Most founders are lost, once all that was acknowledged is with the others too, and the
        /// groups go on without them; if the amount is odd, the lost ones come back.
        case lose
        /// A backup is taken, with states; if the amount is odd, of the log alone.
        case backup
        /// The node is stopped, and started again with this program, if it ran an older one.
        case upgrade

        /// What was confirmed may be missing, or something else, after it.
        var damagesDisks: Bool {
            switch self {
            case .rotLog, .rotSnapshots, .rotState, .rotSilently, .breakStore, .loseSegment,
                .loseWrite, .misdirect, .lie, .wipe, .rollback:
                true
            default: false
            }
        }

        var shape: Shape {
            switch self {
            case .crash, .kill, .stop, .upgrade:
                Shape(nodes: 1, for: .milliseconds(5)...(.seconds(3)))
            case .relapse: Shape(nodes: 1, for: .milliseconds(5)...(.seconds(1)), by: 1...5_000)
            case .blackout: Shape(nodes: 0, for: .milliseconds(5)...(.seconds(3)))
            case .cut, .cutOneWay: Shape(nodes: 2, for: .milliseconds(50)...(.seconds(4)))
            case .isolate, .mute: Shape(nodes: 1, for: .milliseconds(50)...(.seconds(4)))
            case .drift: Shape(nodes: 1, by: -20_000...20_000)
            case .jump: Shape(nodes: 1, by: -60_000...60_000)
            case .leap: Shape(nodes: 1, by: 61...180)
            case .slow: Shape(nodes: 1, for: .milliseconds(50)...(.seconds(4)), by: 2...100)
            case .freeze: Shape(nodes: 1, for: .milliseconds(100)...(.seconds(3)))
            case .stall: Shape(nodes: 1, for: .milliseconds(50)...(.seconds(6)), by: 100...4_000)
            case .rotLog, .rotSnapshots, .rotState: Shape(nodes: 1, by: 1...4)
            case .rotSilently, .loseWrite, .misdirect: Shape(nodes: 1)
            case .loseSegment: Shape(nodes: 1, for: .milliseconds(5)...(.seconds(3)))
            case .lie: Shape(nodes: 1, for: .milliseconds(5)...(.seconds(3)), by: 1...400)
            case .breakStore: Shape(nodes: 1, for: .milliseconds(5)...(.seconds(3)), by: 0...1)
            case .fill: Shape(nodes: 1, for: .milliseconds(50)...(.seconds(6)))
            case .wipe, .rollback: Shape(nodes: 1, for: .milliseconds(5)...(.seconds(3)))
            case .pause: Shape(nodes: 0, for: .seconds(3)...(.seconds(9)))
            case .found: Shape(nodes: 3)
            case .remove: Shape(nodes: 0, by: 0...999)
            case .reshape: Shape(nodes: 3, by: 0...999)
            case .transfer: Shape(nodes: 1, by: 0...999)
            case .lose: Shape(nodes: 0, by: 0...999)
            case .backup: Shape(nodes: 0, by: 0...999)
            }
        }
    }

    /// What a kind needs to be told.
    struct Shape {
        let nodeCount: Int
        let durations: ClosedRange<Duration>?
        let amounts: ClosedRange<Int>?

        init(
            nodes nodeCount: Int, for durations: ClosedRange<Duration>? = nil,
            by amounts: ClosedRange<Int>? = nil
        ) {
            self.nodeCount = nodeCount
            self.durations = durations
            self.amounts = amounts
        }
    }

    package var at: Duration
    package var kind: Kind
    /// Their numbers, from 1.
    package var nodes: [Int] = []
    /// For how long; zero where the kind has no duration.
    package var duration: Duration = .zero
    /// By how much; 0 where the kind has no amount.
    package var amount = 0

    package init(at: Duration, _ kind: Kind) {
        self.at = at
        self.kind = kind
    }

    /// One of a kind, at that moment, in a cluster of so many nodes.
    static func draw(
        _ kind: Kind, at: Duration, nodeCount: Int, _ random: inout SeededGenerator
    ) -> Fault {
        var fault = Fault(at: at, kind)
        var others = Array(1...nodeCount)
        for _ in 0..<min(kind.shape.nodeCount, nodeCount) {
            fault.nodes.append(others.remove(at: Int.random(in: others.indices, using: &random)))
        }
        if let durations = kind.shape.durations {
            fault.duration = random.duration(in: durations).roundedToMicroseconds
        }
        if let amounts = kind.shape.amounts {
            fault.amount = Int.random(in: amounts, using: &random)
        }
        return fault
    }

    func carryOut(on cluster: SimulatedCluster) {
        let network = cluster.network
        let named = nodes.filter { $0 <= cluster.nodes.count }.map { cluster.nodes[$0 - 1] }
        guard named.count == nodes.count else { return }  // of a plan that has lost nodes
        switch kind {
        case .crash: cluster.crash(named[0], for: duration)
        case .relapse:
            cluster.crash(named[0], for: duration)
            cluster.simulator.schedule(after: duration + .microseconds(amount)) {
                [duration, node = named[0]] in
                cluster.crash(node, for: duration)
            }
        case .kill: cluster.kill(named[0], for: duration)
        case .stop: cluster.stop(named[0], for: duration)
        case .upgrade: cluster.upgrade(named[0], for: duration)
        case .blackout: for node in cluster.nodes { cluster.crash(node, for: duration) }
        case .cut:
            network.cut(named[0], named[1], for: duration)
            network.cut(named[1], named[0], for: duration)
        case .cutOneWay: network.cut(named[0], named[1], for: duration)
        case .isolate:
            for other in cluster.nodes where other !== named[0] {
                network.cut(named[0], other, for: duration)
                network.cut(other, named[0], for: duration)
            }
        case .mute:
            for other in cluster.nodes where other !== named[0] {
                network.cut(named[0], other, for: duration)
            }
        case .drift: named[0].machine.clock.setDrift(amount)
        case .jump: named[0].machine.clock.wallOffset += .milliseconds(amount)
        case .leap: named[0].machine.clock.wallOffset += .seconds(60 * amount)
        case .slow:
            let machine = named[0].machine
            machine.slowness = Double(amount)
            machine.simulator.schedule(after: duration) { machine.slowness = 1 }
        case .freeze: named[0].machine.freeze(for: duration)
        case .stall:
            cluster.stall(named[0], for: duration, syncDuration: .milliseconds(amount))
        case .rotLog: for _ in 0..<amount { named[0].machine.disk.rot(in: "journal") }
        case .rotSnapshots: for _ in 0..<amount { named[0].machine.disk.rot(in: "snapshots") }
        case .rotState: cluster.rotState(of: named[0], rowCount: amount)
        case .rotSilently: cluster.rotSilently(named[0])
        case .breakStore:
            cluster.breakStore(
                of: named[0], amount % 2 == 0 ? .whenOpened : .whenWritten, for: duration)
        case .loseSegment: cluster.loseSegment(named[0], for: duration)
        case .loseWrite: named[0].machine.disk.play(.loses, in: "journal")
        case .misdirect: named[0].machine.disk.play(.misdirects, in: "journal")
        case .lie: cluster.lie(named[0], about: .milliseconds(amount), for: duration)
        case .fill: cluster.fill(named[0], for: duration)
        case .wipe: cluster.wipe(named[0], for: duration)
        case .rollback: cluster.rollBack(named[0], for: duration)
        case .pause: cluster.pause(for: duration)
        case .found: cluster.admin.found(on: named.sorted { $0.id < $1.id })
        case .remove: cluster.admin.remove(amount)
        case .reshape:
            cluster.admin.reshape(amount, to: named.sorted { $0.id < $1.id })
        case .lose: cluster.admin.loseQuorum(amount)
        case .backup: cluster.backups.take(amount)
        case .transfer: cluster.admin.transfer(amount, to: named[0])
        }
    }
}

extension VirtualNetwork {
    fileprivate func cut(
        _ source: SimulatedCluster.Node, _ target: SimulatedCluster.Node, for duration: Duration
    ) {
        let (source, target) = (source.machine.name, target.machine.name)
        cut(from: source, to: target)
        simulator.schedule(after: duration) { self.mend(from: source, to: target) }
    }
}
