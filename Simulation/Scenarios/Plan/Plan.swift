package import VirtualWorld
internal import World

/// What is done in one run: the cluster, its callers, how often what goes wrong by itself, and what
/// is done to it when. The same plan always gives the same run.
package struct Plan: Equatable, Sendable {
    /// Of all that is drawn during the run: delays, dice, what callers ask.
    package var seed: UInt64
    package var nodeCount = 3
    /// So many of these, the last ones, are witnesses of all groups.
    package var witnessCount = 0
    /// Nodes beyond these that belong to no group at first.
    package var spareCount = 0
    /// So many of all nodes, the first ones, begin with a release that speaks the first format
    /// version only.
    package var oldCount = 0
    package var groupCount = 1
    /// The groups are shards with drives, in place of ordered maps, and callers work on these.
    package var hasDrives = false
    /// Beside the shards there is the control group, the last caller works on that, and slots move.
    package var hasMoves = false
    /// Then, too: the first node founds the cluster alone, and the nodes look after their groups.
    package var hasStewards = false
    /// In each group.
    package var keyCount = 3
    /// Of a value at least: large ones make logs that are cut soon, and snapshots of many pieces.
    package var valueByteCount = 0
    /// Leaders serve reads by their leases. Then clocks may drift no further than leases allow for.
    package var usesLeases = false
    /// One caller for each: how many operations it does at most.
    package var clients: [Int] = []
    package var network = NetworkSettings()
    package var disk = DiskSettings()
    /// In the order of their times.
    package var faults: [Fault] = []
    /// When everything is mended: cuts, dice, what is slow or full.
    package var healAt: Duration = .seconds(12)
    /// When callers begin nothing new.
    package var stopAt: Duration = .seconds(22)
    /// When all has to be at rest.
    package var endAt: Duration = .seconds(34)

    package init(seed: UInt64) {
        self.seed = seed
    }

    /// Of groups that hold maps or drives.
    package var groupNumbers: [UInt64] {
        (0..<groupCount).map { UInt64($0) + (hasMoves ? 1 : 7) }
    }

    /// How long callers begin something new while all is well.
    package var workingTime: Duration {
        let pauses = faults.filter { $0.kind == .pause }.map { $0.at + $0.duration }
        return stopAt - max(healAt, pauses.max() ?? .zero)
    }

    /// The same in less time, for a look at many seeds: what goes wrong does so four times as fast,
    /// but for nodes that come and go.
    package var brief: Plan {
        var plan = self
        for place in faults.indices {
            plan.faults[place].at = (faults[place].at / 4).roundedToMicroseconds
            plan.faults[place].duration = (faults[place].duration / 2).roundedToMicroseconds
        }
        plan.healAt = .seconds(3)
        plan.stopAt = .seconds(5)
        plan.endAt = .seconds(17)
        if hasStewards {
            plan.healAt = .seconds(8)
            plan.stopAt = .seconds(10)
            plan.endAt = .seconds(30)
        }
        return plan
    }

    /// What goes wrong by itself, with a probability for each time that it could. Written and
    /// shrunk by these names; another one is a line here.
    package static let dice: [(name: String, path: any WritableKeyPath<Plan, Double> & Sendable)] =
        [
            ("loss", \.network.lossProbability),
            ("double", \.network.doubleProbability),
            ("late", \.network.lateProbability),
            ("break", \.network.breakProbability),
            ("stall", \.disk.stallProbability),
            ("sync-error", \.disk.syncErrorProbability),
            ("read-error", \.disk.readErrorProbability),
            ("write-error", \.disk.writeErrorProbability),
            ("crash-at-write", \.disk.crashProbability),
            ("rot", \.disk.rotProbability),
        ]

    /// Adds faults until all is mended, one every `interval` on average, each of one of the kinds;
    /// all of them to one of `victims`, if there are any.
    mutating func add(
        _ kinds: [Fault.Kind], every interval: Duration, to victims: [Int] = [],
        _ random: inout SeededGenerator
    ) {
        var time: Duration = .zero
        while true {
            time += random.duration(in: .zero...(interval * 2)).roundedToMicroseconds
            guard time < healAt, let kind = kinds.randomElement(using: &random) else { break }
            var fault = Fault.draw(
                kind, at: time, nodeCount: nodeCount + spareCount, &random)
            if let victim = victims.randomElement(using: &random) { fault.nodes = [victim] }
            faults.append(fault)
        }
        sortFaults()
    }

    /// Leaves out the leaps of all nodes but one.
    mutating func keepFirstLeaper() {
        let leaper = faults.first { $0.kind == .leap }?.nodes
        faults.removeAll { $0.kind == .leap && $0.nodes != leaper }
    }

    /// Whether the clocks of several nodes go ahead by hours: then the date that all agree on may.
    var mayExpireSessions: Bool {
        Set(faults.filter { $0.kind == .leap }.flatMap(\.nodes)).count > 1
    }

    /// As many as may be lost for good while the others still have everything.
    func minority(_ random: inout SeededGenerator) -> [Int] {
        Array((1...nodeCount).shuffled(using: &random).prefix((nodeCount - 1) / 2))
    }

    /// By time, and as they came where that is equal.
    mutating func sortFaults() {
        faults = faults.enumerated()
            .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
            .map(\.element)
    }
}

extension Duration {
    /// So that what is drawn is short when written.
    var roundedToMicroseconds: Duration { .microseconds(nanoseconds / 1000) }
}
