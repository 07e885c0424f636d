internal import AllocationCounter
internal import Raft

/// Three cores on one thread, with nothing around them: writes are durable and entries applied as
/// soon as they are asked for. What remains is what consensus itself costs.
let raftBenchmark = Benchmark(name: "raft") {
    var figures: [Figure] = []
    for batchCount in [1, 8, 64, 256, 1_024] {
        let entryCount = batchCount == 1 ? 100_000 : 1_024_000
        var allocationsPerEntry = 0.0
        let entriesPerSecond = try await median(of: 3) {
            var group = try ThreeCores()
            group.commit(entryCount / 10, batchCount: batchCount)  // grows what is reused
            let before = allocation_count()
            let measured = await rate(entryCount) {
                group.commit(entryCount, batchCount: batchCount)
            }
            allocationsPerEntry = Double(allocation_count() - before) / Double(entryCount)
            return measured
        }
        let isFull = batchCount == 1_024
        figures.append(
            Figure(
                name: "entries of 256 bytes, \(batchCount) a batch", value: entriesPerSecond,
                unit: "entries/s",
                peer: isFull ? (name: "1.5 million", value: 1_500_000, ratioMin: 1) : nil))
        figures.append(
            Figure(
                name: "  the same", value: allocationsPerEntry, unit: "allocations/entry",
                limit: isFull ? 2 : nil))
    }
    return figures
}

private struct ThreeCores {
    private var members: [Replica] = []
    private var effects = Effects()
    private var inboxes: [[Message]] = [[], [], []]
    private var messages: [Message] = []
    private var proposalCount: UInt64 = 0
    private var appliedCount = 0

    init() throws {
        let voters = (1...3).map { Member(NodeID($0), incarnation: Incarnation($0)) }
        let membership = try Membership(voters: voters)
        for voter in voters {
            var restart = Restart(
                id: voter.id, incarnation: voter.incarnation ?? .void, seed: voter.id.rawValue,
                membership: membership)
            restart.settings.keptByteCount = .max / 4  // nothing is compacted here
            members.append(try Replica(restart))
        }
        step(0, .campaign)
        settle()
        precondition(members[0].role == .leader, "nothing keeps the first member from leading")
    }

    mutating func commit(_ entryCount: Int, batchCount: Int) {
        let target = appliedCount + entryCount / batchCount * batchCount
        for _ in 0..<entryCount / batchCount {
            var commands: [[UInt8]] = []
            commands.reserveCapacity(batchCount)
            for _ in 0..<batchCount { commands.append([UInt8](repeating: 7, count: 256)) }
            proposalCount += 1
            step(0, .propose(ProposalID(proposalCount), commands))
            settle()
        }
        precondition(appliedCount == target, "everything that is proposed is committed")
    }

    private mutating func settle() {
        while let place = inboxes.firstIndex(where: { !$0.isEmpty }) {
            swap(&messages, &inboxes[place])
            for message in messages { step(place, .receive(message)) }
            messages.removeAll(keepingCapacity: true)
        }
    }

    private mutating func step(_ place: Int, _ input: Input) {
        members[place].step(input, into: &effects)
        post()
        while !effects.writes.isEmpty || !effects.applies.isEmpty {
            let written = effects.writes.last?.number
            let applied = effects.applies.last?.last?.index
            if place == 0 { appliedCount += effects.applies.reduce(0) { $0 + commandCount($1) } }
            effects.removeAll()
            if let written { members[place].step(.persisted(written), into: &effects) }
            if let applied { members[place].step(.applied(applied), into: &effects) }
            post()
        }
        effects.removeAll()
    }

    /// All but the leader's own first entry, which comes alone.
    private func commandCount(_ entries: Entries) -> Int {
        if let first = entries.first, case .empty = first.payload {
            entries.count - 1
        } else {
            entries.count
        }
    }

    private mutating func post() {
        for message in effects.messages {
            inboxes[Int(message.to.rawValue) - 1].append(message)
        }
        effects.messages.removeAll(keepingCapacity: true)
    }
}
