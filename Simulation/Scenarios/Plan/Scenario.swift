internal import VirtualWorld
internal import World

/// A named sort of trouble. Within it, each seed draws its own plan.
package enum Scenario: String, CaseIterable, Sendable {
    case calm
    case crashes
    case network
    case disks
    case rot
    case liars
    case full
    case wipes
    case rollbacks
    case groups
    case members
    case quorum
    case witnesses
    case idle
    case drives
    case moves
    case stewards
    case snapshots
    case crowd
    case leases
    case swarm
    case backups
    case upgrades

    package var summary: String {
        switch self {
        case .calm: "Nothing goes wrong."
        case .crashes: "Machines lose power, also in the middle of a write."
        case .network: "Messages are lost, doubled and late; nodes are cut off."
        case .disks: "Disks stall and syncs fail."
        case .rot: "What lies on the disks of a minority goes bad, seen or unseen; machines crash."
        case .liars: "The disks of a minority lose, misdirect and forget what they said was done."
        case .full: "Disks have no room, one, some or all of them, while machines crash."
        case .wipes: "Machines of a minority come back with empty disks, while others crash."
        case .rollbacks:
            "The disks of one node go back in time; links are cut, and nobody else goes down."
        case .groups: "Groups are founded and removed, with a share of all other troubles."
        case .members: "Members join, leave and hand over, with a share of all other troubles."
        case .quorum: "Most members of all groups are lost for good, or for long."
        case .witnesses: "One member has no data; machines lose power, and nodes are cut off."
        case .idle:
            "Callers fall silent, and then states go bad, and disks have no room for a while."
        case .drives: "Many people work on the drives of a few shards, with all other troubles."
        case .moves:
            "Drives move between shards while people work on them, with all other troubles."
        case .stewards:
            "Nodes join, go, die and lose their disks, shards come and go, with other troubles."
        case .snapshots: "Members fall behind, and go down in the middle of catching up."
        case .crowd: "More callers than there is room for, while nodes are cut off."
        case .leases: "Leaders read by their leases, and stand still, hand over, or are cut off."
        case .backups:
            "Backups are taken of maps and drives, with all other troubles, and clocks that differ."
        case .upgrades:
            "Nodes of an older release are upgraded one by one, with a share of all other troubles."
        case .swarm: "Some of everything, differently with each seed."
        }
    }

    /// All other troubles come along, each with one seed in two.
    private var isMixed: Bool {
        self == .swarm || self == .groups || self == .members || self == .quorum
            || self == .drives || self == .moves || self == .stewards || self == .backups
            || self == .upgrades
    }

    private var mayUseLeases: Bool {
        switch self {
        case .crashes, .network, .members, .witnesses, .snapshots, .crowd, .leases, .swarm:
            true
        case .calm, .disks, .rot, .liars, .full, .wipes, .rollbacks, .groups, .quorum, .idle,
            .drives, .moves, .stewards, .backups, .upgrades:
            false
        }
    }

    /// What a seed does.
    package func plan(seed: UInt64) -> Plan {
        var random = SeededGenerator(seed: seed, for: "plan")
        var plan = Plan(seed: seed)
        plan.clients = Array(repeating: 1000, count: 4)
        func draws(_ scenario: Scenario) -> Bool {
            self == scenario || isMixed && random.chance(0.5)
        }
        /// Probability or zero, one as often as the other.
        func die(_ probability: Double) -> Double { random.chance(0.5) ? probability : 0 }
        if self == .swarm {
            if random.chance(0.25) { plan.nodeCount = 5 }
            if random.chance(0.5) { plan.groupCount = Int.random(in: 2...4, using: &random) }
        }
        if self == .drives {
            plan.hasDrives = true
            plan.groupCount = Int.random(in: 1...2, using: &random)
        }
        if self == .backups {
            plan.hasDrives = random.chance(0.7)
            plan.groupCount = Int.random(in: 2...3, using: &random)
            plan.add([.backup], every: .milliseconds(1500), &random)
            plan.add([.drift, .jump], every: .seconds(2), &random)
        }
        if self == .moves {
            plan.hasDrives = true
            plan.hasMoves = true
            plan.groupCount = Int.random(in: 2...3, using: &random)
        }
        if self == .upgrades { plan.addUpgrades(&random) }
        if self == .stewards {
            plan.hasDrives = true
            plan.hasMoves = true
            plan.hasStewards = true
            plan.nodeCount = 1
            plan.spareCount = Int.random(in: 4...7, using: &random)
            // Nodes need a few seconds each.
            plan.healAt = .seconds(24)
            plan.stopAt = .seconds(34)
            plan.endAt = .seconds(60)
        }
        // A group is founded with a map in it.
        if self != .quorum, !plan.hasDrives, draws(.groups) {
            plan.spareCount = 2
            let interval = random.duration(in: .milliseconds(300)...(.seconds(3)))
            plan.add([.found, .found, .remove], every: interval, &random)
        }
        if self == .quorum {
            // Nothing else is changed by hand meanwhile.
            plan.spareCount = 2
            plan.groupCount = Int.random(in: 1...3, using: &random)
            if random.chance(0.3) { plan.nodeCount = 5 }
            var loss = Fault(at: .seconds(3), .lose)
            loss.amount = Int.random(in: 0...999, using: &random)
            plan.faults.append(loss)
        } else if self != .stewards, draws(.members) {
            plan.spareCount = 2
            let interval = random.duration(in: .milliseconds(300)...(.seconds(3)))
            plan.add([.reshape, .reshape, .transfer, .stop], every: interval, &random)
        }
        if self == .witnesses {
            if random.chance(0.25) { plan.nodeCount = 5 }
            plan.groupCount = Int.random(in: 1...2, using: &random)
            plan.witnessCount = 1
            plan.network.lossProbability = die(0.05)
            let interval = random.duration(in: .milliseconds(500)...(.seconds(3)))
            plan.add([.crash, .kill, .blackout, .cut, .isolate, .mute], every: interval, &random)
        }
        if draws(.crashes) {
            let interval = random.duration(in: .milliseconds(500)...(.seconds(4)))
            plan.add(
                [.crash, .crash, .relapse, .kill, .kill, .stop, .blackout], every: interval,
                &random)
            plan.disk.crashProbability = die(0.002)
        }
        if draws(.network) {
            plan.network.lossProbability = die(0.05)
            plan.network.doubleProbability = die(0.05)
            plan.network.lateProbability = die(0.05)
            plan.network.breakProbability = random.chance(0.3) ? 0.002 : 0
            let interval = random.duration(in: .milliseconds(500)...(.seconds(4)))
            plan.add([.cut, .cutOneWay, .isolate, .isolate, .mute], every: interval, &random)
        }
        if draws(.disks) {
            plan.disk.stallProbability = die(0.002)
            plan.disk.syncErrorProbability = die(0.001)
            if random.chance(0.5) { plan.add([.stall], every: .seconds(3), &random) }
            if self == .disks { plan.groupCount = Int.random(in: 1...4, using: &random) }
        }
        plan.addDamage(self, &random)
        if self == .snapshots { plan.addCatchingUp(&random) }
        if self == .crowd {
            plan.clients = Array(
                repeating: 80, count: Int.random(in: 16...48, using: &random))
            // Few see the same key at a time, or the checker would take for ever.
            plan.keyCount = plan.clients.count / 4
            plan.groupCount = Int.random(in: 1...2, using: &random)
            let interval = random.duration(in: .milliseconds(500)...(.seconds(2)))
            plan.add([.isolate, .mute, .cut, .kill, .transfer], every: interval, &random)
        }
        if self == .swarm {
            if random.chance(0.5) { plan.add([.drift, .jump], every: .seconds(3), &random) }
            if random.chance(0.25) { plan.add([.slow, .freeze], every: .seconds(3), &random) }
            if random.chance(0.2) {
                plan.add([.leap], every: .seconds(2), &random)
                // One clock alone may do nothing.
                if random.chance(0.5) { plan.keepFirstLeaper() }
            }
        }
        if self != .calm {
            plan.valueByteCount = [0, 0, 100, 400].randomElement(using: &random) ?? 0
        }
        if self == .snapshots || self == .crowd { plan.valueByteCount = 400 }
        if self == .leases { plan.addDepositions(&random) }
        if mayUseLeases, self == .leases || random.chance(0.4) {
            plan.usesLeases = true
            plan.add([.drift], every: .seconds(1), &random)
        }
        return plan
    }
}

extension Plan {
    /// One member after another is cut off until the others' logs don't reach back to it any more.
    /// While it gets a snapshot, it goes down, or who gives it does, or another leads.
    fileprivate mutating func addCatchingUp(_ random: inout SeededGenerator) {
        var time: Duration = .seconds(1)
        while time < healAt - .seconds(3) {
            var cut = Fault.draw(.isolate, at: time, nodeCount: nodeCount, &random)
            cut.duration =
                random.duration(in: .milliseconds(800)...(.seconds(2)))
                .roundedToMicroseconds
            faults.append(cut)
            time += cut.duration
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let at = time + random.duration(in: .zero...(.milliseconds(700)))
                let kinds: [Fault.Kind] = [.crash, .kill, .transfer]
                var fault = Fault.draw(
                    kinds.randomElement(using: &random) ?? .crash, at: at.roundedToMicroseconds,
                    nodeCount: nodeCount, &random)
                if fault.kind != .transfer {
                    fault.duration =
                        random.duration(in: .milliseconds(5)...(.milliseconds(400)))
                        .roundedToMicroseconds
                    if random.chance(0.5) { fault.nodes = cut.nodes }
                }
                faults.append(fault)
            }
            time += .milliseconds(1500)
        }
        sortFaults()
    }

    /// Some nodes begin with an older release, and most of them are upgraded.
    fileprivate mutating func addUpgrades(_ random: inout SeededGenerator) {
        oldCount = Int.random(in: 1...nodeCount, using: &random)
        for node in 1...oldCount where random.chance(0.9) {
            let at = random.duration(in: .seconds(1)...(healAt - .seconds(2))).roundedToMicroseconds
            var fault = Fault.draw(.upgrade, at: at, nodeCount: nodeCount, &random)
            fault.nodes = [node]
            faults.append(fault)
        }
        sortFaults()
    }

    /// Leaders are replaced without knowing it, again and again: while they stand still, while their
    /// answers are late, or as soon as they have told another to take over.
    fileprivate mutating func addDepositions(_ random: inout SeededGenerator) {
        keyCount = 1
        network.lateProbability = random.chance(0.5) ? 0.1 : 0
        var time: Duration = .seconds(1)
        while time < healAt - .seconds(3) {
            var cut = Fault.draw(.isolate, at: time, nodeCount: nodeCount, &random)
            let duration = random.duration(in: .milliseconds(600)...(.seconds(2)))
            cut.duration = duration.roundedToMicroseconds
            if random.chance(0.6) {
                var freeze = Fault(at: time, .freeze)
                freeze.nodes = cut.nodes
                freeze.duration = cut.duration
                faults.append(freeze)
                // It may still get late answers; and what it is asked in the meantime it answers
                // before it hears of anybody else.
                cut.at += .milliseconds(Int.random(in: 0...300, using: &random))
                cut.duration += .milliseconds(Int.random(in: 0...400, using: &random))
            } else {
                let delay = random.duration(in: .zero...(.milliseconds(4))).roundedToMicroseconds
                var transfer = Fault.draw(
                    .transfer, at: time - delay, nodeCount: nodeCount, &random)
                if transfer.nodes == cut.nodes { transfer.nodes = [cut.nodes[0] % nodeCount + 1] }
                faults.append(transfer)
            }
            faults.append(cut)
            time += cut.duration + .milliseconds(Int.random(in: 200...1200, using: &random))
        }
        sortFaults()
    }

    /// What goes bad in a minority that is chosen for good: of each item a good copy has to be left
    /// on a quorum.
    fileprivate mutating func addDamage(_ scenario: Scenario, _ random: inout SeededGenerator) {
        let interval = random.duration(in: .milliseconds(300)...(.seconds(3)))
        switch scenario {
        case .rot:
            if random.chance(0.25) { nodeCount = 5 }
            if random.chance(0.5) { groupCount = 2 }
            let kinds: [Fault.Kind] = [
                .rotLog, .rotLog, .rotSnapshots, .rotState, .rotSilently, .breakStore,
                .loseSegment,
            ]
            let picked = kinds.filter { _ in random.chance(0.6) }
            add(picked.isEmpty ? kinds : picked, every: interval, to: minority(&random), &random)
            if random.chance(0.7) { add([.crash, .kill], every: .seconds(2), &random) }
            if random.chance(0.3) { add([.isolate, .cut], every: .seconds(3), &random) }
        case .liars:
            if random.chance(0.25) { nodeCount = 5 }
            add(
                [.loseWrite, .misdirect, .lie, .lie], every: interval * 2,
                to: [Int.random(in: 1...nodeCount, using: &random)], &random)
        case .full:
            if random.chance(0.5) { groupCount = 2 }
            if random.chance(0.3) {
                // All of them at once, for a while.
                for node in 1...nodeCount {
                    var fault = Fault(at: .seconds(3), .fill)
                    fault.nodes = [node]
                    fault.duration = .seconds(4)
                    faults.append(fault)
                }
            }
            add([.fill], every: interval, &random)
            if random.chance(0.5) { add([.crash, .kill], every: .seconds(2), &random) }
        case .idle: addSilence(&random)
        case .wipes:
            if random.chance(0.25) { nodeCount = 5 }
            let victims = minority(&random)
            add([.wipe], every: interval * 3, to: victims, &random)
            let others = (1...nodeCount).filter { !victims.contains($0) }
            if random.chance(0.5) {
                add([.crash, .kill], every: .seconds(3), to: others, &random)
            }
        case .rollbacks:
            if random.chance(0.25) { nodeCount = 5 }
            if random.chance(0.5) { groupCount = 2 }
            add(
                [.rollback], every: interval, to: [Int.random(in: 1...nodeCount, using: &random)],
                &random)
            add([.cut, .cut, .cutOneWay], every: .seconds(1), &random)
        default: break
        }
    }

    /// Once callers are silent there is nothing but the clock to tell a quiet group what happens to
    /// its disks. They come back in the midst of it, or not before the end: then all has to be mended
    /// without them.
    private mutating func addSilence(_ random: inout SeededGenerator) {
        groupCount = Int.random(in: 1...4, using: &random)
        // A member alone has nobody who could wake it.
        if random.chance(0.3) { nodeCount = 1 }
        var pause = Fault(at: .seconds(5), .pause)
        pause.duration =
            random.chance(0.5) ? .seconds(60) : random.duration(in: .seconds(4)...(.seconds(8)))
        if nodeCount > 1, random.chance(0.7) {
            add([.rotState, .rotSilently], every: .seconds(2), to: minority(&random), &random)
        }
        if random.chance(0.5) {
            for node in 1...nodeCount {
                var fault = Fault(at: .milliseconds(5200), .fill)
                fault.nodes = [node]
                fault.duration =
                    random.duration(in: .seconds(1)...(.seconds(5)))
                    .roundedToMicroseconds
                faults.append(fault)
            }
        }
        if random.chance(0.3) { add([.crash, .kill], every: .seconds(4), &random) }
        pause.duration = pause.duration.roundedToMicroseconds
        faults.append(pause)
        sortFaults()
    }
}
