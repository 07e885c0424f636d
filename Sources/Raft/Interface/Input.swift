/// Everything that can happen to the core. Time is `tick`; nothing else passes it, but for leases.
package enum Input: Hashable, Sendable {
    case tick
    /// So many ticks more have passed than were given, since the caller stood still meanwhile. Leases
    /// count them, and timeouts don't: who was away has no reason to miss others. With
    /// `Settings.usesLeases` the caller says so before anything else that it gives.
    case late(ticks: Int)
    case receive(Message)

    // MARK: Callers

    /// Commands to append, all or none. The answer comes as `Effects.answers`.
    case propose(ProposalID, [[UInt8]])
    case changeMembership(ProposalID, MembershipPlan)
    /// To the best member if nil. Ends with `Notice.transferEnded`.
    case transferLeadership(to: NodeID?)
    case read(ReadID)

    // MARK: Completions

    /// This write and all before it are durable.
    case persisted(WriteNumber)
    /// Of this write and all before it term and vote are durable, and the rest not yet: it finds no
    /// room. So a member whose disk is full still votes, and follows.
    case promised(WriteNumber)
    /// Everything handed out through this index is applied.
    case applied(LogIndex)
    /// The state machine has made everything through this index durable: the log before it may go.
    case flushed(LogIndex)
    /// Answers `Effects.logReads`; no entries if they can't be read any more.
    case logRead(LogRead, Entries)

    // MARK: Snapshots

    /// Answers `SnapshotStep.build`; the byte count is nil if it failed.
    case snapshotBuilt(LogIndex, byteCount: UInt64?)
    /// The built snapshot can't be read any more; another is built when one is needed.
    case snapshotLost(SnapshotID)
    /// The incoming snapshot is durable up to this many bytes.
    case snapshotStored(SnapshotID, byteCount: UInt64)
    /// Answers `SnapshotStep.install`.
    case snapshotInstalled(SnapshotID)

    // MARK: Surroundings

    /// The connection broke: what is under way to this member is lost, and its process may have died.
    case unreachable(NodeID)
    /// What the caller's probes of the disk say, as often as it likes. The age stands until the next
    /// report or the next completed write.
    case disk(DiskHealth)
    /// What the group may have from now on; all of what its settings say, until it is told.
    case share(Share)
    /// A quiet group may have lost its leader's node: look after it again.
    case wake
    /// Campaign without waiting for the timeout. For tests and for operators.
    case campaign
    /// The operator gives up on a lost quorum. See `Replica+Recovery.swift`.
    case recover(RecoveryPlan)
}

/// Names a batch of proposed commands to the member that it was proposed to. Never reused.
package struct ProposalID: Hashable, Sendable, ExpressibleByIntegerLiteral, CustomStringConvertible
{
    package let rawValue: UInt64
    package init(_ rawValue: UInt64) { self.rawValue = rawValue }
    package init(integerLiteral value: UInt64) { self.init(value) }
    package var description: String { "p\(rawValue)" }
}

/// Names a read, or a batch of reads, to the member that it was asked of. Never reused.
package struct ReadID: Hashable, Sendable, ExpressibleByIntegerLiteral, CustomStringConvertible {
    package let rawValue: UInt64
    package init(_ rawValue: UInt64) { self.rawValue = rawValue }
    package init(integerLiteral value: UInt64) { self.init(value) }
    package var description: String { "r\(rawValue)" }
}

/// Counts the writes of one life of the core. An index can be written, truncated and written
/// again; a number can't, so an old write's completion never vouches for a newer one's bytes.
package struct WriteNumber: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral,
    CustomStringConvertible
{
    package let rawValue: UInt64
    package init(_ rawValue: UInt64) { self.rawValue = rawValue }
    package init(integerLiteral value: UInt64) { self.init(value) }
    package static func < (left: WriteNumber, right: WriteNumber) -> Bool {
        left.rawValue < right.rawValue
    }
    package var next: WriteNumber { WriteNumber(rawValue + 1) }
    package var description: String { "w\(rawValue)" }
}

package struct DiskHealth: Hashable, Sendable {
    /// Ticks since the last probe that succeeded.
    package var probeAgeTicks: Int
    /// False when the disk is too full for a leader's intake.
    package var takesWrites: Bool
    /// It works, and gave trouble lately: others should lead rather than this member.
    package var isOnProbation: Bool

    package init(probeAgeTicks: Int, takesWrites: Bool = true, isOnProbation: Bool = false) {
        self.probeAgeTicks = probeAgeTicks
        self.takesWrites = takesWrites
        self.isOnProbation = isOnProbation
    }
}

/// Which members go on without the lost ones. Made from `Replica.recoveryReport`s of all survivors.
package struct RecoveryPlan: Hashable, Sendable {
    package let voters: [Member]
    /// The epoch to write: one above the highest that any survivor reports.
    package let epoch: UInt16

    package init(voters: [Member], epoch: UInt16) {
        self.voters = voters
        self.epoch = epoch
    }
}

/// Entries that are no longer in memory and are needed.
package struct LogRead: Hashable, Sendable {
    package enum Purpose: Hashable, Sendable {
        case apply
        case send(to: NodeID)
    }
    package let purpose: Purpose
    package let first: LogIndex
    package let last: LogIndex
    /// Return as many as fit, but at least one.
    package let byteCountMax: Int

    package init(purpose: Purpose, first: LogIndex, last: LogIndex, byteCountMax: Int) {
        self.purpose = purpose
        self.first = first
        self.last = last
        self.byteCountMax = byteCountMax
    }
}

extension LogRead: CustomStringConvertible {
    package var description: String {
        switch purpose {
        case .apply: "read \(first)…\(last) to apply"
        case .send(let id): "read \(first)…\(last) for \(id)"
        }
    }
}

extension Input: CustomStringConvertible {
    package var description: String {
        switch self {
        case .tick: "tick"
        case .late(let ticks): "late by \(ticks) ticks"
        case .receive(let message): "receive \(message)"
        case .propose(let id, let commands): "propose \(id) ×\(commands.count)"
        case .changeMembership(let id, let plan):
            "change \(id) on \(plan.plannedOn) to \(NodeSet(plan.voters.map(\.id)))"
        case .transferLeadership(let id): "transfer to \(id?.description ?? "the best")"
        case .read(let id): "read \(id)"
        case .persisted(let number): "persisted \(number)"
        case .promised(let number): "promised \(number)"
        case .applied(let index): "applied \(index)"
        case .flushed(let index): "flushed \(index)"
        case .logRead(let read, let entries): "\(read): \(entries.text)"
        case .snapshotBuilt(let index, let byteCount):
            "snapshot \(index) \(byteCount.map { "built, \($0) bytes" } ?? "failed")"
        case .snapshotLost(let id): "snapshot \(id) lost"
        case .snapshotStored(let id, let byteCount): "snapshot \(id) stored to \(byteCount)"
        case .snapshotInstalled(let id): "snapshot \(id) installed"
        case .unreachable(let id): "unreachable \(id)"
        case .disk(let health):
            "disk age \(health.probeAgeTicks)\(health.takesWrites ? "" : " full")"
        case .share(let share):
            "share kept \(share.keptByteCount) cached \(share.cachedByteCountMax) uncommitted "
                + "\(share.uncommittedByteCountMax) applying \(share.applyingByteCountMax)"
        case .wake: "wake"
        case .campaign: "campaign"
        case .recover(let plan):
            "recover epoch \(plan.epoch) with \(NodeSet(plan.voters.map(\.id)))"
        }
    }
}
