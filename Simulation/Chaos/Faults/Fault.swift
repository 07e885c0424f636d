internal import RandomDraws

/// What can be done to nodes of a cluster, and taken back.
enum Fault: String, CaseIterable, Sendable {
    case kill
    case stop
    case pause
    /// The disk with its replicas is empty afterwards; its name and its certificate stay. One node
    /// at a time, until it votes in all groups again: of what a majority has, a majority stays.
    case wipe
    /// All nodes at once, as when the power fails.
    case killAll = "kill-all"
    /// In the lab: nothing goes between the node and the others.
    case part
    /// In the lab: the node hears nobody.
    case deafen
    /// In the lab: nobody hears the node.
    case mute
    /// In the lab: two nodes don't hear each other, and all others do.
    case split

    var needsLab: Bool {
        switch self {
        case .kill, .stop, .pause, .wipe, .killAll: false
        case .part, .deafen, .mute, .split: true
        }
    }

    /// Of a hundred and a few.
    var weight: Int {
        switch self {
        case .kill: 30
        case .pause: 20
        case .stop: 10
        case .wipe: 8
        case .killAll: 3
        case .part: 12
        case .deafen, .mute, .split: 8
        }
    }

    static func draw(_ draws: inout Draws, inLab: Bool) -> Fault {
        let possible = allCases.filter { inLab || !$0.needsLab }
        var dice = draws.below(possible.reduce(0) { $0 + $1.weight })
        for fault in possible {
            dice -= fault.weight
            if dice < 0 { return fault }
        }
        return .kill
    }
}
