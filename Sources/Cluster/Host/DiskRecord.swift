internal import Raft
internal import Schema

/// What a node's disk is like, now and of late. Peers are told, and leave it alone unless it is well.
package enum DiskState: Equatable, Sendable, CustomStringConvertible {
    case well
    /// It stalls, or did lately.
    case slow
    /// There is no room on it now.
    case full
    /// What was read from it lately was not what had been written.
    case damaged

    package var description: String {
        switch self {
        case .well: "is well again: the node may lead groups"
        case .slow:
            "stalls: the node leads no group if another can; look at the disk's errors and load"
        case .full:
            "is full: the node takes no writes; free space, or move the data folder to a larger disk"
        case .damaged:
            "has lost what was written: the node leads no group if another can; replace the disk, "
                + "or check its cables and the machine's memory"
        }
    }
}

/// What a node remembers of the trouble that its disk gave.
///
/// A disk that stalls is mostly one that will stall again, and between two stalls it looks well. So
/// it is on probation after the end of each trouble, and counts as bad until that is over. New
/// trouble on probation, or soon after it, doubles the next one. A restart forgets.
package struct DiskRecord: Sendable {
    /// Ticks: of a first one, and of the longest.
    private let probationTicks: ClosedRange<Int>
    private var state = DiskState.well
    private var isTroubled = false
    /// The length of the last probation, and its end: pushed on for as long as the trouble lasts.
    private var lengthTicks = 0
    private var endTick = 0

    package init(probationTicks: ClosedRange<Int>) {
        self.probationTicks = probationTicks
    }

    /// To be told with every tick: the trouble that there is at this moment, if any.
    package mutating func note(_ trouble: DiskState?, at tick: Int) {
        defer { isTroubled = trouble != nil }
        guard let trouble else { return }
        if !isTroubled {
            let isRepeated = lengthTicks > 0 && tick < endTick + lengthTicks
            lengthTicks =
                isRepeated
                ? min(2 * lengthTicks, probationTicks.upperBound) : probationTicks.lowerBound
        }
        state = trouble
        endTick = tick + lengthTicks
    }

    package func state(at tick: Int) -> DiskState { tick < endTick ? state : .well }
}

extension DiskState {
    init(_ wire: Schema.DiskState?) {
        self =
            switch wire {
            case .well, nil: .well
            case .slow: .slow
            case .full: .full
            case .damaged: .damaged
            }
    }

    var wire: Schema.DiskState? {
        switch self {
        case .well: nil
        case .slow: .slow
        case .full: .full
        case .damaged: .damaged
        }
    }
}

extension ReplicaHost {
    /// False where an entry more could not be stored: then this node leads no group if another can.
    var takesWrites: Bool { !isLogFull && !isStoreFull && !isFlushFull }

    /// The journal has had one thing to do for too long.
    var isDiskStalled: Bool {
        isLogBusy && tick - handedToLogTick >= settings.raft.diskStallTicks
    }

    /// With every tick.
    func lookAtDisk() -> DiskHealth {
        disk.note(isDiskStalled ? .slow : nil, at: tick)
        let record = disk.state(at: tick)
        let state = takesWrites ? record : .full
        if state != diskState {
            diskState = state
            tell(.diskIs(state))
        }
        return DiskHealth(
            probeAgeTicks: isLogBusy ? tick - handedToLogTick : 0, takesWrites: takesWrites,
            isOnProbation: record != .well)
    }

    /// Those that said that their disk is not well.
    var unfitPeers: NodeSet {
        NodeSet(peers.filter { $0.value.disk != .well }.keys)
    }
}
