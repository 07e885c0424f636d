internal import Raft
internal import VirtualWorld

/// How one random run behaves. Each run leaves out some kinds of events and stresses others, since
/// a mixture of everything reaches few of the states that need many events of one kind.
struct Profile: Sendable {
    enum Action: Sendable {
        case deliver, double, drop, persist, apply, tick, tickOne, propose, read, logRead, build
        case flush, crash, start, cut, isolate, heal, stall, impair, change, transfer, campaign
        case unreachable, fill
    }

    let weights: [(action: Action, weight: Int)]
    let total: Int
    let settings: Settings
    let reorderChance: Double
    let paddingMax: Int
    let hasWitness: Bool
    let hasPriorities: Bool

    init(_ draws: inout SeededGenerator) {
        func sometimes(_ chance: Double, _ range: ClosedRange<Int>) -> Int {
            draws.chance(chance) ? Int.random(in: range, using: &draws) : 0
        }
        let usesLeases = draws.chance(0.3)
        let faults = draws.chance(0.15) ? 0 : 1
        // Leaders come and go, much happens between two ticks, and little is proposed: what two of
        // them do to each other shows only while the first does not know of the second.
        let isRestless = draws.chance(0.3)
        let unrest = isRestless ? 4 : 1
        let weights: [(action: Action, weight: Int)] = [
            (.deliver, 400), (.persist, Int.random(in: 60...250, using: &draws)),
            (.apply, Int.random(in: 40...150, using: &draws)),
            (.tick, Int.random(in: isRestless ? 8...40 : 30...120, using: &draws)),
            (.propose, Int.random(in: 10...80, using: &draws) / unrest),
            (.read, isRestless ? 60 : sometimes(0.7, 10...40)),
            (.logRead, 60), (.build, 30), (.flush, sometimes(0.6, 5...60)),
            (.double, faults * sometimes(0.5, 5...60)), (.drop, faults * sometimes(0.5, 5...150)),
            (.crash, unrest * faults * sometimes(0.7, 1...15)), (.start, unrest * 30),
            (.cut, unrest * faults * sometimes(0.5, 1...10)),
            (.isolate, unrest * faults * sometimes(0.3, 1...6)),
            (.heal, unrest * 8), (.stall, faults * sometimes(0.3, 1...6)),
            (.impair, faults * sometimes(0.4, 1...8)), (.change, sometimes(0.4, 2...15)),
            (.transfer, unrest * sometimes(0.4, 1...10)),
            (.campaign, unrest * sometimes(0.4, 1...10)),
            (.unreachable, faults * sometimes(0.4, 1...10)),
            (.fill, faults * sometimes(0.1, 1...4)),
            // A lease trusts clocks; without one, they may run as they like.
            (.tickOne, usesLeases ? 0 : unrest * sometimes(0.5, 5...60)),
        ]
        self.weights = weights
        total = weights.reduce(0) { $0 + $1.weight }
        reorderChance = draws.chance(0.3) ? 0 : draws.chance(0.5) ? 0.2 : 1
        paddingMax = draws.chance(0.5) ? 8 : 120
        hasWitness = draws.chance(0.1)
        hasPriorities = draws.chance(0.2)
        var settings = Settings()
        settings.electionTicks = Int.random(in: isRestless ? 4...5 : 4...10, using: &draws)
        settings.diskStallTicks = 2 * settings.electionTicks
        settings.usesLeases = usesLeases
        settings.messageByteCountMax = Int.random(in: 1_000...2_000, using: &draws)
        settings.commandByteCountMax = 300
        settings.memberCountMax = 12
        settings.inflightByteCountMax = Int.random(in: 2_000...8_000, using: &draws)
        settings.inflightMessageCountMax = Int.random(in: 1...8, using: &draws)
        settings.uncommittedByteCountMax = Int.random(in: 2_000...12_000, using: &draws)
        settings.applyingByteCountMax = Int.random(in: 2_000...4_000, using: &draws)
        settings.cachedByteCountMax = Int.random(in: 0...3_000, using: &draws)
        // With little of it kept, a member with entries of its own meets snapshots instead of appends.
        settings.keptByteCount =
            draws.chance(0.3) ? 1 : Int.random(in: 200...3_000, using: &draws)
        settings.stragglerByteCountMax = settings.keptByteCount * 2
        settings.snapshotLogByteCountMax =
            settings.keptByteCount * [2, 8, 64][Int.random(in: 0..<3, using: &draws)]
        settings.snapshotPieceByteCountMax = 1_000
        settings.snapshotRetryTicks = settings.electionTicks
        settings.snapshotKeepTicks = 20 * settings.electionTicks
        settings.promotionTicks = settings.electionTicks
        settings.putBackTicks = 5 * settings.electionTicks
        settings.quiescenceTicks =
            draws.chance(0.2) ? Int.random(in: 3...10, using: &draws) : 0
        self.settings = settings
    }
}
