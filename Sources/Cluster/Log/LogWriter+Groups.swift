internal import Journal
internal import Raft
internal import Schema
internal import World

/// What changes which groups a node has. The journal is where that is written down: one batch makes
/// a replica, with its first membership, or takes it away.
enum GroupTask: Sendable {
    case create(UInt64, LogBase, Incarnation)
    case remove(UInt64, GroupAbsence)
    /// The replica's core is no more, which has acknowledged its log through this entry. If that is
    /// not in the journal, it rests on the state alone, which may be about to be wiped.
    case note(UInt64, LogIndex, Term)
    /// These were removed, and are not remembered one by one any more.
    case forget([UInt64], through: UInt64)

    enum Outcome: Sendable {
        case done
        /// Nothing is done; the journal is full at the moment.
        case tryAgain
        case refused(JournalError)
    }
}

/// Groups that were here, and are not to be founded again. Of the latest each is remembered; of the
/// others only the highest number, and whatever is not above it counts as removed: numbers are given
/// out in their order. So what a node remembers of its past has a bound.
struct RemovedGroups: Sendable {
    /// As the journal has it: in place of a term, in the hard state of a group that never is.
    static let recordNumber = UInt64.max

    private(set) var through: UInt64?
    private(set) var numbers: Set<UInt64> = []

    init(through: UInt64? = nil, numbers: [UInt64] = []) {
        self.through = through
        self.numbers = Set(numbers)
    }

    func contains(_ group: UInt64) -> Bool {
        numbers.contains(group) || group == Self.recordNumber
            || through.map { group <= $0 } ?? false
    }

    mutating func insert(_ group: UInt64) { numbers.insert(group) }

    mutating func remove(_ group: UInt64) { numbers.remove(group) }

    /// The lower half, if there are more than so many.
    func dispensable(countMax: Int) -> [UInt64] {
        numbers.count > countMax ? Array(numbers.sorted().prefix((countMax + 1) / 2)) : []
    }

    mutating func forget(_ forgotten: [UInt64], through number: UInt64) {
        numbers.subtract(forgotten)
        through = max(through ?? 0, number)
    }
}

/// What the journal says about a group at the start.
struct KnownGroup: Sendable {
    var absence: GroupAbsence?
    /// What the group began with, if its whole log is here; otherwise the state knows better.
    var founding: LogBase = .founding(.empty)

    init(_ log: RecoveredGroup) throws(OpenError) {
        guard let kept = decoded(GroupHardState.self, log.hardState.opaque),
            let start = LogBase(kept.start)
        else { throw .unreadable(group: log.hardState.group) }
        absence = kept.absence
        if log.baseIndex == 0, start.index == .zero { founding = start }
    }
}

extension LogWriter {
    /// Writes down the groups that a new node founds; those that are there already were written
    /// down before a crash. Where the journal has forgotten them they are joined again instead, as
    /// by a member that has promised nothing: what it had is not known.
    func found(_ setup: NodeSetup, besides known: [UInt64], again: Bool) throws -> [UInt64] {
        let groups = setup.groups.keys.sorted().filter { !known.contains($0) }
        for group in groups {
            let founding = again ? nil : setup.groups[group]
            let members = setup.groups[group]?.members ?? []
            if let nameless = members.first(where: { $0.incarnation == nil }) {
                throw GroupError.namelessStore(nameless.id)
            }
            let task = GroupTask.create(
                group, .founding(founding ?? .empty),
                again ? Incarnation(origin.random.next() | 1) : setup.identity.incarnation)
            guard case .done = try carryOut(task) else {
                throw OpenError.noRoom(groupCount: setup.groups.count)
            }
        }
        return groups
    }

    func known(_ groups: [UInt64]) throws(OpenError) -> [UInt64: KnownGroup] {
        var known: [UInt64: KnownGroup] = [:]
        for group in groups where group != RemovedGroups.recordNumber {
            guard let log = journal.state(of: group) else { continue }
            known[group] = try KnownGroup(log)
        }
        return known
    }

    /// Those of which the journal says so.
    func removed(among known: [UInt64: KnownGroup]) -> RemovedGroups {
        RemovedGroups(
            through: journal.state(of: RemovedGroups.recordNumber)?.hardState.term,
            numbers: known.filter { $0.value.absence == .removed }.map(\.key))
    }

    /// An error ends the process.
    func carryOut(_ task: GroupTask) throws(JournalError) -> GroupTask.Outcome {
        switch task {
        case .create(let group, let base, let incarnation):
            do {
                try batch.set(Self.hardState(of: group, base, incarnation))
                guard try commit() else { return .tryAgain }
            } catch {
                batch.removeAll()
                if case .checkpointTooLarge = error { return .refused(error) }
                throw error
            }
            groups[group] = Tail(base: base, last: base.index)
        case .remove(let group, let absence):
            try batch.reset(group: group, index: 0, term: 0)
            try batch.set(Self.hardState(of: group, .founding(.empty), .void, absence))
            guard try commit() else { return .tryAgain }
            groups[group] = nil
            promises[group] = nil
        case .forget(let numbers, let through):
            for number in numbers {
                // It may have been joined again meanwhile.
                guard let log = journal.state(of: number),
                    decoded(GroupHardState.self, log.hardState.opaque)?.absence == .removed
                else { continue }
                try batch.remove(group: number)
            }
            let before = journal.state(of: RemovedGroups.recordNumber)?.hardState.term ?? 0
            try batch.set(
                StoredHardState(
                    group: RemovedGroups.recordNumber, term: max(before, through), vote: 0,
                    incarnation: 0))
            guard try commit() else { return .tryAgain }
        case .note(let group, let index, let term):
            guard let log = journal.state(of: group), index.rawValue > log.baseIndex,
                journal.term(group: group, index: index.rawValue) != term.rawValue
            else { break }
            try amend(group) { $0.damagedThrough = max($0.damagedThrough, index.rawValue) }
            guard try commit() else { return .tryAgain }
        }
        return .done
    }

    /// Adds a group's hard state to the batch as the journal has it, but for what is kept beside it.
    func amend(_ group: UInt64, _ change: (inout GroupHardState) -> Void) throws(JournalError) {
        guard let state = journal.state(of: group)?.hardState,
            var kept = decoded(GroupHardState.self, state.opaque)
        else { preconditionFailure("group \(group) was taken up, so its hard state can be read") }
        change(&kept)
        try batch.set(
            StoredHardState(
                group: group, term: state.term, vote: state.vote, incarnation: state.incarnation,
                opaque: encoded(kept)))
    }

    /// Of a replica that has promised nothing yet, or is gone.
    private static func hardState(
        of group: UInt64, _ base: LogBase, _ incarnation: Incarnation,
        _ absence: GroupAbsence? = nil
    ) -> StoredHardState {
        StoredHardState(
            group: group, term: 0, vote: 0, incarnation: incarnation.rawValue,
            opaque: encoded(
                GroupHardState(
                    commit: 0, start: LogStart(base), damagedThrough: 0, absence: absence)))
    }
}
