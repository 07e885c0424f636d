package import Journal
package import Raft
internal import World

/// What a node's replicas are like at a moment, for metrics and for those who ask how it is.
package struct HostFigures: Sendable {
    package struct Peer: Sendable {
        package let node: NodeID
        package let isConnected: Bool
        /// Waits for the end of a round, and then for the socket.
        package let byteCountQueued: Int
        package let byteCountUnsent: Int
        /// As the kernel measures it; nil where there is no link.
        package let roundTrip: Duration?
        package let disk: DiskState
        /// Why it and this node can't work together, if they can't.
        package let mismatch: String?
    }

    package var groups: [GroupStatus] = []
    package var fenced: [UInt64] = []
    package var installing: [UInt64] = []
    package var peers: [Peer] = []
    package var waitingCount = 0
    package var entryByteCount = 0
    package var entryByteCountMax = 0
    package var sentFrameCount = 0
    package var sentMessageCount = 0
    package var byteCountSent = 0
    package var byteCountReceived = 0
    package var refusedLinkCount = 0
    /// Nil before the journal was first written to.
    package var journal: Statistics?
    package var state = Applier.Figures()
    package var checkedGroupCount = 0
    package var disk = DiskState.well
    /// Of groups that this node leads; and what is asked on their behalf now.
    package var errandGroupCount = 0
    package var errandsAsked = 0
    package var isClockOff = false
    /// At which the cluster works, as far as the node has heard.
    package var clusterVersion: UInt32 = 0
    package var isStopping = false

    package init() {}
}

extension ReplicaHost {
    package var figures: HostFigures {
        var figures = HostFigures()
        figures.groups = groupNumbers.compactMap(status)
        figures.fenced = fenced.sorted()
        figures.installing = installing.sorted()
        figures.peers = peers.sorted { $0.key < $1.key }.map { node, peer in
            HostFigures.Peer(
                node: node, isConnected: peer.isReady, byteCountQueued: peer.byteCountQueued,
                byteCountUnsent: peer.link?.byteCountUnsent ?? 0,
                roundTrip: peer.link?.roundTrip, disk: peer.disk,
                mismatch: peer.mismatch)
        }
        figures.waitingCount = groups.values.reduce(0) { $0 + $1.requests.waitingCount }
        figures.entryByteCount = entryByteCount
        figures.entryByteCountMax = settings.entryByteCountMax
        figures.sentFrameCount = sentRoundCount
        figures.sentMessageCount = sentMessageCount
        figures.byteCountSent = byteCountSent
        figures.byteCountReceived = byteCountReceived
        figures.refusedLinkCount = refusedLinkCount
        figures.journal = journalFigures
        figures.state = stateFigures
        figures.checkedGroupCount = checkedCount
        figures.disk = diskState
        figures.errandGroupCount = errands.led.count
        figures.errandsAsked = errands.asked.count
        figures.isClockOff = clockDiffers
        figures.clusterVersion = clusterVersion
        figures.isStopping = isStopping
        return figures
    }

    // MARK: Stages of commands

    /// A command came. One look at the clock for all that come before the round ends.
    func begin(_ group: UInt64) {
        guard meter != nil, let slot = groups[group], slot.requests.commands.isEmpty else { return }
        slot.stopwatch.received = world.clock.now()
    }

    func proposed(_ id: ProposalID, count: Int, of group: UInt64, _ slot: Group) {
        guard meter != nil else { return }
        slot.stopwatch.propose(id, count: count, of: group, at: world.clock.now())
    }

    func note(_ stage: Stopwatch.Stage, through index: LogIndex, of slot: Group) {
        guard !slot.stopwatch.isIdle else { return }
        slot.stopwatch.note(stage, through: index, at: world.clock.now())
    }

    func finished(_ group: UInt64, _ entries: [AppliedEntry]) {
        guard let meter, let first = entries.first, let last = entries.last,
            let slot = groups[group],
            !slot.stopwatch.isIdle
        else { return }
        for var times in slot.stopwatch.take(through: last.index, at: world.clock.now()) {
            // Another entry may have taken the place of one that was lost with its leader.
            guard times.index >= first.index,
                entries[times.index - first.index].term == times.term
            else { continue }
            let end = times.index - first.index + 1
            for entry in entries[max(0, end - times.count)..<end] {
                if let trace = entry.trace { times.traced.append((entry.index, trace)) }
            }
            meter.answered(times)
        }
    }
}

extension Applier.Outcome {
    func work(in time: Duration) -> StateWork {
        var (entryCount, queryCount) = (0, 0)
        for report in reports {
            switch report {
            case .applied(_, _, _, let entries): entryCount += entries.count
            case .answered: queryCount += 1
            default: break
            }
        }
        return StateWork(entryCount: entryCount, queryCount: queryCount, time: time)
    }
}
