internal import CAllocations
import Raft

/// Three cores in one process, on one thread: no disk, no sockets, nothing but the cores. Writes are
/// durable and applies done as soon as they are asked for. Prints committed entries per second and
/// allocations per entry, the entry's own bytes included.
struct Bench {
    var members: [Replica]
    var effects = Effects()
    var inbox: [[Message]]
    var batch: UInt64 = 0
    var appliedCount = 0

    init() throws(Violation) {
        let voters = (1...3).map { Member(NodeID($0), incarnation: Incarnation($0)) }
        guard let membership = try? Membership(voters: voters) else {
            throw Violation("three voters make no membership")
        }
        var members: [Replica] = []
        for voter in voters {
            var restart = Restart(
                id: voter.id, incarnation: voter.incarnation ?? .void, seed: voter.id.rawValue,
                membership: membership)
            // Nothing is compacted: the measure is the path of an entry.
            restart.settings.keptByteCount = .max / 4
            members.append(try Replica(restart))
        }
        self.members = members
        inbox = [[], [], []]
        step(0, .campaign)
        settle()
        guard self.members[0].role == .leader else { throw Violation("nobody was elected") }
    }

    mutating func step(_ place: Int, _ input: Input) {
        members[place].step(input, into: &effects)
        while !effects.writes.isEmpty || !effects.applies.isEmpty {
            post()
            let written = effects.writes.last?.number
            let applied = effects.applies.last?.last?.index
            if let count = effects.applies.last?.count, place == 0 {
                appliedCount += effects.applies.dropLast().reduce(count) { $0 + $1.count }
            }
            effects.removeAll()
            if let written { members[place].step(.persisted(written), into: &effects) }
            if let applied { members[place].step(.applied(applied), into: &effects) }
        }
        post()
        effects.removeAll()
    }

    private mutating func post() {
        for message in effects.messages { inbox[Int(message.to.rawValue) - 1].append(message) }
        effects.messages.removeAll(keepingCapacity: true)
    }

    mutating func settle() {
        while true {
            var isIdle = true
            for place in 0..<3 {
                var messages: [Message] = []
                swap(&messages, &inbox[place])
                for message in messages {
                    isIdle = false
                    step(place, .receive(message))
                }
                messages.removeAll(keepingCapacity: true)
                if inbox[place].isEmpty { swap(&messages, &inbox[place]) }
            }
            if isIdle { return }
        }
    }

    mutating func commit(entries: Int, batchCount: Int) {
        for _ in 0..<entries / batchCount {
            var commands: [[UInt8]] = []
            commands.reserveCapacity(batchCount)
            for _ in 0..<batchCount { commands.append([UInt8](repeating: 7, count: 256)) }
            batch += 1
            step(0, .propose(ProposalID(batch), commands))
            settle()
        }
    }
}

func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
}

print(pad("batch", 6), pad("entries/s", 12), pad("allocations/entry", 18))
for batchCount in [1, 8, 64, 256, 1024] {
    var bench = try Bench()
    bench.commit(entries: 20_480, batchCount: batchCount)
    let entries = batchCount == 1 ? 204_800 : 2_048_000
    let clock = ContinuousClock()
    let before = allocations_count()
    let appliedBefore = bench.appliedCount
    let elapsed = clock.measure { bench.commit(entries: entries, batchCount: batchCount) }
    let allocations = allocations_count() - before
    precondition(bench.appliedCount - appliedBefore == entries, "not everything was committed")
    let seconds =
        Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    let hundredths = Int(Double(allocations) / Double(entries) * 100)
    print(
        pad("\(batchCount)", 6), pad("\(Int(Double(entries) / seconds))", 12),
        pad("\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)", 18))
}
