/// One member of a Raft group, as a value: inputs and ticks go in, effects come out.
///
/// # The caller's manual
///
/// Make a `Replica` from a `Restart`, which says what the store holds. Then feed `step` with
/// everything that happens, one input at a time, and carry out what it puts into `Effects`. Several
/// steps may fill one `Effects` before it is carried out. The core never waits: while a write, an
/// apply or a read from disk is under way, go on stepping.
///
/// **What to do with effects, in this order:**
/// 1. `violation`: stop this member and report it. Nothing else is in the effects.
/// 2. `writes`: hand them to the journal, in order. Each is atomic, and none may become durable
///    before those with lower numbers. When a write is durable (after the fsync), put in
///    `persisted(number)`; the last number of a batch stands for all before it. Where entries find
///    no room, term and vote may be made durable alone: `promised(number)`.
/// 3. `messages`: send them, at once and beside the writes. Nothing in them waits for a write:
///    votes and acknowledgements stay inside the core until their write is `persisted`. Loss,
///    doubling and reordering are harmless. Requests (`propose`) that the network doubles are
///    doubled in the log; the state machine's request ids take care of that.
/// 4. `applies`: apply them in order, in another queue; entries of all kinds come, so that indexes
///    have no gaps. Put in `applied(index)` for what is done.
///    `SnapshotStep.install` belongs into the same queue, after the applies before it.
/// 5. `logReads`, `snapshots`: in any order, beside everything else.
/// 6. `answers`, `reads`: tell whoever asked. A `ready` read may be answered from the applied state
///    at once.
///
/// **Completions** may come at any time later, but in order: `persisted` numbers and `applied`
/// indexes ascend. A completion for something that has become void in the meantime is ignored.
///
/// **After a crash** whatever was written and not persisted may be there, in part or not at all,
/// as long as a write is atomic and those before it are there. Make the `Restart` from that, with a
/// new seed.
///
/// **State machine.** Make its flushed state durable on its own, with its index, term and
/// membership; say so by `flushed(index)`, and the core compacts the log (a `Write` with a `base`).
///
/// **Time.** `tick` at equal intervals. A quiet group (`isQuiescent`) needs no ticks. Report disk
/// probes by `disk`, more often than `diskStallTicks`: a member whose disk has not answered for as
/// long, neither a probe nor a write, does not lead.
///
/// # Where things are
///
/// | concern | file | tests |
/// |---|---|---|
/// | votes, pre-votes, rounds, priorities, stickiness | `Replica+Election` | `ElectionTests` |
/// | windows, probing, rejection hints, lost messages | `Replica+Replication` | `ReplicationTests` |
/// | appends, conflicts, acknowledgements | `Replica+Following` | `ReplicationTests`, `CommitTests` |
/// | commit by counting, own term only; apply | `Replica+Commit` | `CommitTests` |
/// | proposals, limits, answers, forwarding | `Replica+Proposals` | `ProposalTests` |
/// | joint changes, promotion, put-back, removal | `Replica+Membership` | `MembershipTests` |
/// | ReadIndex, leases | `Replica+Reads` | `ReadTests` |
/// | handing over, giving up | `Replica+Transfer` | `TransferTests` |
/// | compaction, snapshots | `Replica+Snapshots` | `SnapshotTests` |
/// | wiped and rolled-back disks | `Replica+Identity` | `IdentityTests` |
/// | idle groups | `Replica+Quiescence` | `QuiescenceTests` |
/// | lost quorum | `Replica+Recovery` | `RecoveryTests` |
/// | what must never be | `Replica+Invariants` | all, `RandomRunsSlow`, `RandomRunSlowTests` |
///
/// # Which test holds which rule
///
/// Tests are in `Tests/RaftTests`, scripts in `Tests/Scripts/raft`. What no story foresees is the
/// business of `RandomRunSlowTests` and `ExplorationSlowTests` in `Tests/RaftClusterTests`, and of
/// `cairn-sim raft` and `cairn-sim explore`, whose `Checker` has rules of its own.
///
/// | rule | test | script |
/// |---|---|---|
/// | a vote is durable before it is sent, one per term, across a crash | `a vote is sent only once it is durable`, `one term has one vote…`, `a second request in the term…` | vote-durable |
/// | nobody leads before its own vote is durable | `nobody leads before its own vote is durable…` | election |
/// | a vote goes to a log that has all of the voter's | `a member whose log is behind is not elected` | up-to-date |
/// | rounds don't mix | `late grants of an older round count nowhere` | late-grants |
/// | a refusal teaches the term; a pre-vote moves none | `a refused pre-vote teaches the term`, `a pre-vote moves nobody's term` | pre-vote-term |
/// | stickiness and check-quorum, partial and one-way links | `a chain A–B–C keeps its leader…`, `a leader that nobody can hear…`, `a leader that hears nobody…`, `a follower that can't hear…` | partial-connectivity, one-way-links |
/// | a closed link to the leader | `a follower whose link to the leader ends…`, `one that alone has lost its link…`, `with leases a closed link…` | lost-leader |
/// | returning and removed members disturb nobody | `a member that returns from a long partition…`, `a removed member that did not hear of it…`, `a candidate that is removed…` | return-from-partition, removed-candidate |
/// | no entry of an old term by counting | `counting waits for the term's own entry`, `an entry of an old term…` | figure-8, own-entry |
/// | only what is durable counts, here and there | `the leader counts itself only once…`, `a follower acknowledges only what is durable`, `an older write's completion…` | leader-durable, acknowledge-durable, pending-write |
/// | commit indexes beyond what matches, or late | `a commit index beyond what matches…`, `a commit index of a message overtaken…` | stale-commit |
/// | lost, doubled, reordered; gaps | `a lost append is sent again…`, `doubled and reordered appends…`, `a gap is refused, and filled` | duplicates, gap, hints |
/// | joint quorums for commits, votes, reads | `commits in…`, `a vote in…`, `reads in a joint configuration need both halves` | both-halves, joint-vote |
/// | effect at append, undone by truncation | `truncating a joint entry restores the old configuration` | truncated-joint |
/// | one change, planned on the newest, not before an own commit | `one change is in flight…`, `a change planned on an old…`, `no change before…` | changes, change-too-early |
/// | the joint state is left, by whoever leads | `a replacement is one joint change`, `a new leader leaves…`, `a removed leader steps down…` | removed-leader |
/// | learners | `a learner neither votes nor campaigns…`, `a newcomer learns…`, `…is put back, and comes again`, `…that has proven itself…` | learner, promotion |
/// | reads are linearizable | `none is served before…`, `an old round's answers…`, `an answer to an attempt of before…`, `a cut-off leader serves no read…` | read-term, read-rounds, read-attempt, read-follower |
/// | leases | `a lease counts from when its round was sent…`, `…at the stated drift`, `no lease during a transfer…`, `no vote is given for one lease…`, `no lease outlives…` | leases, lease-transfer, lease-start |
/// | transfer | `the target is told only when it has flushed…`, `proposals are refused meanwhile…`, `a leader whose disk has stalled…` | transfer, disk-stall |
/// | snapshot edges | `a snapshot past the end…`, `…in the middle…`, `…same index and another term…`, `…less than is committed…`, `a crash between installing…` | snapshot-past-end, snapshot-over-longer-log, snapshot-resumes, snapshot-crash |
/// | compaction | `the log is cut only behind what is flushed`, `compaction waits for reachable stragglers…`, `compaction that overtakes…` | stragglers, compaction-append |
/// | bounds | `uncommitted bytes are bounded…`, `a slow follower never makes…`, `one message never exceeds…`, `what is in flight is bounded…`, `pending reads…`, `forwarded proposals…` | overload, slow-follower, message-limit |
/// | identity | `a wiped voter's grant…`, `a wiped voter's acknowledgement…`, `a rolled-back voter…`, `in the joint configuration that demotes it…`, `a damaged log neither votes nor refuses…` | wiped-vote, wiped-voter, lost-acknowledgement, damaged |
/// | epochs | `old members that return honour the epoch`, `an old member that committed something else…`, `the decreed leader acts only once…` | recovery |
/// | idle groups, and what wakes them | `QuiescenceTests` | quiescence |
/// | witnesses | `a witness votes and holds no commands`, `priority 0 and witnesses never campaign` | witness |
///
/// # Invariants
///
/// Checked after every step, in every build; a broken one is reported as a `violation` and freezes
/// the core, since a trap would take the node's other groups with it and tell a simulator nothing.
/// 1. Term and commit index never go back.
/// 2. One leader per term.
/// 3. Nothing at or below the commit index is truncated.
/// 4. `applied <= handedOut <= commit`, and `handedOut <= durable`.
/// 5. A leader commits only what a quorum of each half holds durably, and only at an entry of its
///    own term.
/// 6. At most one membership change is in flight.
package struct Replica: Hashable, Sendable {
    package let id: NodeID
    package let incarnation: Incarnation
    package let settings: Settings
    package internal(set) var share: Share

    // MARK: Durable once written

    package internal(set) var term: Term
    package internal(set) var vote: NodeID?
    var hardStateChanged = false
    /// The log begins after the state, and the store does not know it yet: the next write says so.
    var owesBase = false
    /// The write that made, or will make, `term` and `vote` durable.
    var hardStateWrite = WriteNumber(0)
    var log: Log

    // MARK: Progress of this member

    package internal(set) var role = Role.follower
    /// Whom this member follows; itself when it leads. Nil when it hears nobody.
    package internal(set) var leader: NodeID?
    /// Who has been seen to lead this term, for (2). Forgotten with the term only.
    var termLeader: NodeID?
    package internal(set) var commit: LogIndex
    /// Through here entries have been given out to be applied.
    var handedOut: LogIndex
    package internal(set) var applied: LogIndex
    /// Through here the state machine is durable.
    var flushed: LogIndex
    var applying: [Applying] = []
    var applyingByteCount = 0
    var awaitsLogReadToApply = false

    struct Applying: Hashable, Sendable {
        let last: LogIndex
        let byteCount: Int
    }

    var writeLast = WriteNumber(0)
    var writePersisted = WriteNumber(0)
    /// Through here term and vote are durable. Never behind `writePersisted`.
    var writePromised = WriteNumber(0)
    /// Answers that promise something, until it is durable.
    var held: [Held] = []

    struct Held: Hashable, Sendable {
        let after: WriteNumber
        let message: Message
    }

    // MARK: Time and chance

    /// Ticks since the start.
    var now = 0
    /// Those that passed without being given; for leases only.
    var lateTicks = 0
    var draws: Draws
    var disk = DiskHealth(probeAgeTicks: 0)

    // MARK: Election

    /// Ticks since this member last had a reason not to campaign.
    var electionElapsedTicks = 0
    var electionTimeoutTicks = 0
    /// Ticks since a leader was heard. Votes are refused until it reaches `electionTicks`; with
    /// leases it starts from zero, because a former life may have promised a leader not to vote.
    var leaderSilentTicks: Int
    /// Rounds since the link to the leader ended; nil while a leader is heard, or only silent.
    var hurriedRounds: Int?
    /// The latest attempt to be elected. Starts at random, so that no answer to a former life's
    /// attempt fits.
    var round: UInt64
    var ballots: [Ballot] = []
    /// How often this member has asked for a leader that it can't replace.
    var searchCount = 0
    let acquaintances: [NodeID]
    /// The operator's word to lead a new epoch, until that is durable.
    var decree: Decree?

    struct Ballot: Hashable, Sendable {
        let voter: NodeID
        let isGranted: Bool
    }

    // MARK: Following

    /// The log is known to be equal to this term's leader's up to here.
    var verified: LogIndex
    /// The latest heartbeat round seen of this term's leader.
    var leaderRound: UInt64 = 0
    var owesAcknowledgement = false
    var rejectionOwed: Acknowledgement.Rejection?
    /// What this term's leader was told last.
    var acknowledged = Acknowledged()

    struct Acknowledged: Hashable, Sendable {
        var match = LogIndex.zero
        var round: UInt64 = 0
    }

    var damagedThrough: LogIndex
    var isRebuildNeeded = false
    /// It was a witness, and there is no state of what it saw meanwhile.
    var lacksState = false
    var incoming: IncomingSnapshot?
    /// What was already stored of a snapshot before the start.
    var stored: StoredSnapshot?

    struct StoredSnapshot: Hashable, Sendable {
        let id: SnapshotID
        let byteCount: UInt64
    }

    // MARK: Everybody's

    var proposals = Proposals()
    var readers: Readers
    var built: BuiltSnapshot?
    /// A snapshot is being built, of this index or a later one.
    var buildingFrom: LogIndex?
    package internal(set) var isQuiescent = false
    var idleTicks = 0

    // MARK: Leading

    var peers: [Progress] = []
    var leadership = Leadership()
    /// Whom this member told to campaign, until a leader shows.
    var handedTo: NodeID?

    package internal(set) var violation: Violation?
    /// As of the end of the last step, for (1).
    var termBefore: Term
    var commitBefore: LogIndex

    package init(_ restart: Restart) throws(Violation) {
        if let flaw = restart.settings.flaw { throw Violation(flaw) }
        id = restart.id
        incarnation = restart.incarnation
        settings = restart.settings
        share = restart.settings.share
        term = restart.hardState.term
        vote = restart.hardState.vote
        log = Log(restart)
        if let flaw = log.terms.flaw { throw Violation("the store's log is broken: \(flaw)") }
        guard restart.base.index <= restart.applied.index else {
            throw Violation(
                "the log begins after \(restart.base.index), but the state holds only "
                    + "\(restart.applied.index): restore the state or wipe both")
        }
        let applied = restart.applied.index
        if !log.contains(applied, restart.applied.term) {
            log.replace(by: restart.applied)
            owesBase = true
        }
        commit = min(max(restart.hardState.commit, applied), log.last)
        handedOut = applied
        self.applied = applied
        flushed = applied
        verified = commit
        damagedThrough = restart.damagedThrough
        acquaintances = restart.acquaintances
        stored = restart.stored.map { StoredSnapshot(id: $0.id, byteCount: $0.byteCount) }
        draws = Draws(seed: restart.seed)
        leaderSilentTicks = settings.usesLeases ? 0 : settings.electionTicks
        round = draws.next()
        readers = Readers(attempt: draws.next())
        termBefore = term
        commitBefore = commit
        if isFenced { verified = .zero }
        lacksState = log.membership(asOf: applied).membership[id]?.isWitness == true
        drawElectionTimeout()
    }

    /// Takes one input and adds what is to be done about it to `effects`.
    package mutating func step(_ input: Input, into effects: inout Effects) {
        guard violation == nil else { return }
        let mark = effects.mark
        take(input, &effects)
        settle(&effects)
        checkInvariants()
        if let violation {
            effects.rewind(to: mark)
            effects.violation = violation
        }
    }

    private mutating func take(_ input: Input, _ effects: inout Effects) {
        switch input {
        case .tick: tick(&effects)
        case .late(let ticks): lateTicks += ticks
        case .receive(let message): receive(message, &effects)
        case .propose(let id, let commands): propose(id, commands, &effects)
        case .changeMembership(let id, let plan): changeMembership(id, plan, &effects)
        case .transferLeadership(let id): startTransfer(to: id, &effects)
        case .read(let id): read(id, &effects)
        case .persisted(let number): persisted(number, &effects)
        case .promised(let number): promised(number, &effects)
        case .applied(let index): applied(index)
        case .flushed(let index): flushed(index, &effects)
        case .logRead(let read, let entries): logRead(read, entries, &effects)
        case .snapshotBuilt(let index, let byteCount):
            snapshotBuilt(index, byteCount: byteCount, &effects)
        case .snapshotLost(let id): snapshotLost(id)
        case .snapshotStored(let id, let byteCount):
            snapshotStored(id, byteCount: byteCount, &effects)
        case .snapshotInstalled(let id): snapshotInstalled(id, &effects)
        case .unreachable(let id): unreachable(id)
        case .disk(let health): disk = health
        case .share(let share):
            self.share = share.bounded(by: settings)
            log.measure(every: self.share.keptByteCount / 16)
        case .wake: wake(&effects)
        case .campaign: campaignWhenAsked(&effects)
        case .recover(let plan): recover(plan, &effects)
        }
    }

    /// What follows from any input: each part looks at the state and does what has become due.
    private mutating func settle(_ effects: inout Effects) {
        if role == .leader {
            advanceCommit(&effects)
            continueMembership(&effects)
        }
        if role == .leader {
            continueTransfer(&effects)
            for place in peers.indices { send(to: place, &effects) }
        }
        // Whole again, and for good: a later term starts to verify anew, and that is no damage.
        if min(verified, log.durable) >= damagedThrough { damagedThrough = .zero }
        writeHardState(&effects)
        if role != .leader { acknowledge(&effects) }
        serveReads(&effects)
        handOut(&effects)
        releaseReads(&effects)
        // A node may have thousands of quiet groups, and nobody needs their entries soon.
        log.trimCache(toByteCount: isQuiescent ? 0 : share.cachedByteCountMax)
    }

    private mutating func tick(_ effects: inout Effects) {
        now += 1
        tickSnapshots(&effects)
        guard !isQuiescent else { return }
        leaderSilentTicks += 1
        tickProposals(&effects)
        tickReads(&effects)
        if role == .leader { tickLeader(&effects) } else { tickElection(&effects) }
    }

    private mutating func receive(_ message: Message, _ effects: inout Effects) {
        guard message.to == id, message.from != id else { return }
        guard meet(message, &effects) else { return }
        switch message.body {
        case .voteRequest(let request): answerVote(request, of: message, &effects)
        case .voteAnswer(let answer): count(answer, of: message, &effects)
        case .append(let append): follow(append, of: message, &effects)
        case .heartbeat(let heartbeat): follow(heartbeat, of: message, &effects)
        case .acknowledge(let answer): learn(answer, of: message, &effects)
        case .offerSnapshot(let snapshot): consider(snapshot, of: message, &effects)
        case .pullSnapshot(let id, let offset):
            servePull(id, offset: offset, to: message.from, &effects)
        case .missSnapshot(let id): missed(id, &effects)
        case .campaignNow: campaignForTransfer(message, &effects)
        case .readRequest(let attempt): readRequested(attempt, by: message.from, &effects)
        case .readAnswer(let attempt, let index): readAnswered(attempt, index, &effects)
        case .propose(let id, let commands):
            proposeForwarded(id, commands, from: message.from, &effects)
        case .proposalAnswer(let id, let outcome): proposalAnswered(id, outcome, &effects)
        }
    }

    /// Compares terms before anything else. Returns whether the message is still of interest.
    private mutating func meet(_ message: Message, _ effects: inout Effects) -> Bool {
        if message.term > term {
            switch message.body {
            case .append, .heartbeat, .offerSnapshot:
                becomeFollower(message.term, leader: message.from, &effects)
            case .acknowledge, .voteAnswer, .campaignNow:
                // A refused pre-vote teaches the term like any other answer.
                becomeFollower(message.term, leader: nil, &effects)
            case .voteRequest, .pullSnapshot, .missSnapshot: break  // (they decide for themselves)
            case .readRequest, .readAnswer, .propose, .proposalAnswer: break
            }
            return true
        }
        guard message.term < term else { return true }
        switch message.body {
        case .append, .heartbeat, .offerSnapshot:
            // A leader that doesn't know it is one no more, or the other way round: this member went
            // ahead in a campaign it lost and the group is content with an older term. The answer
            // makes that leader step down, so that all meet in a new term. It names this term, so it
            // waits until the term is durable: that leader will ask again.
            if isHardStateDurable {
                send(.acknowledge(acknowledgement(rejection: nil)), to: message.from, &effects)
            }
            return false
        case .voteRequest, .pullSnapshot, .missSnapshot: return true
        case .voteAnswer: return true  // a voter behind in terms; the round tells what it answers
        case .readRequest, .propose: return true  // answered by whoever leads, in any term
        case .acknowledge, .campaignNow, .readAnswer, .proposalAnswer: return false
        }
    }
}

// MARK: - What all parts use

extension Replica {
    package var membership: Membership { log.membership.membership }
    /// What a `MembershipPlan` must name.
    package var membershipIndex: LogIndex { log.membership.index }
    package var lastIndex: LogIndex { log.last }
    package var lastTerm: Term { log.lastTerm }
    package var durableIndex: LogIndex { log.durable }
    package var baseIndex: LogIndex { log.base.index }
    /// Of the entries held in memory.
    package var windowByteCount: Int { log.window.byteCount }

    package func term(at index: LogIndex) -> Term? { log.term(at: index) }

    /// What a state flushed, or a snapshot built, at this index stores beside its data.
    package func base(at index: LogIndex) -> LogBase? { log.base(at: index) }

    var configuration: Configuration { membership.configuration }

    /// Votes, and holds neither commands nor state.
    package var isWitness: Bool { membership[id]?.isWitness ?? false }

    /// A member with the state, as far as it knows.
    package var holdsState: Bool { membership[id]?.isWitness == false }

    /// Knows of a newer epoch than its membership is of: it may have been left behind on purpose.
    var isFenced: Bool { term.epoch > membership.epoch }

    /// Neither votes nor refuses: it can't speak for its log.
    package var abstains: Bool {
        isFenced || isRebuildNeeded || min(verified, log.durable) < damagedThrough
    }

    func send(_ body: Message.Body, to other: NodeID, _ effects: inout Effects) {
        effects.messages.append(message(body, to: other))
    }

    func message(_ body: Message.Body, to other: NodeID) -> Message {
        Message(from: id, to: other, incarnation: incarnation, term: term, body: body)
    }

    /// Every change of term and of leader goes through here.
    mutating func becomeFollower(
        _ newTerm: Term, leader newLeader: NodeID?, _ effects: inout Effects
    ) {
        if role == .leader { endLeadership(&effects) }
        let isNews = role != .follower || newTerm != term || newLeader != leader
        if newTerm > term {
            term = newTerm
            vote = nil
            termLeader = nil
            hardStateChanged = true
            verified = isFenced ? .zero : commit
            leaderRound = 0
            acknowledged = Acknowledged()
            owesAcknowledgement = false
            rejectionOwed = nil
            loseProposals(&effects)
        }
        role = .follower
        ballots.removeAll(keepingCapacity: true)
        if newLeader != leader { leaderMoved(&effects) }
        leader = newLeader
        isQuiescent = false
        noteSuccessor(&effects)
        if isNews { noteRole(&effects) }
    }

    func noteRole(_ effects: inout Effects) {
        effects.notices.append(.roleChanged(role, term, leader: leader))
    }

    /// The first violation counts: what follows it may be its consequence.
    mutating func fail(_ text: String) {
        if violation == nil {
            violation = Violation("member \(id) term \(term) \(role): \(text)")
        }
    }

    // MARK: Writing

    mutating func write(
        base: LogBase? = nil, truncateFrom: LogIndex? = nil, entries: Entries = [],
        _ effects: inout Effects
    ) {
        writeLast = writeLast.next
        var write = Write(
            number: writeLast, base: base, truncateFrom: truncateFrom, entries: entries)
        if owesBase {
            owesBase = false
            if write.base == nil {
                write.base = log.base
                write.truncateFrom = log.base.index + 1
            }
        }
        if hardStateChanged {
            hardStateChanged = false
            hardStateWrite = writeLast
        }
        // Always along: it costs little, and keeps the commit hint fresh.
        write.hardState = HardState(term: term, vote: vote, commit: commit)
        log.wrote(writeLast, atTick: now)
        effects.writes.append(write)
    }

    private mutating func writeHardState(_ effects: inout Effects) {
        if hardStateChanged { write(&effects) }
    }

    var isHardStateDurable: Bool { !hardStateChanged && hardStateWrite <= writePromised }

    /// Sends once term and vote, as they are now, are durable; at once if they are.
    mutating func sendWhenDurable(
        _ body: Message.Body, to other: NodeID, _ effects: inout Effects
    ) {
        let message = message(body, to: other)
        if isHardStateDurable && other != id { return effects.messages.append(message) }
        writeHardState(&effects)
        // Only votes wait here, and only the latest to each member is of use: a stalled disk under a
        // shower of requests holds no more than that.
        held.removeAll { $0.message.to == other }
        held.append(Held(after: hardStateWrite, message: message))
    }

    private mutating func persisted(_ number: WriteNumber, _ effects: inout Effects) {
        guard number <= writeLast else {
            return fail("write \(number) is said to be durable, and \(writeLast) is the latest")
        }
        guard number > writePersisted else { return }
        writePersisted = number
        disk.probeAgeTicks = 0  // the disk has just answered
        if log.persisted(through: number) && role == .follower { owesAcknowledgement = true }
        promised(number, &effects)
    }

    private mutating func promised(_ number: WriteNumber, _ effects: inout Effects) {
        guard number <= writeLast else {
            return fail("write \(number) is said to be promised, and \(writeLast) is the latest")
        }
        guard number > writePromised else { return }
        writePromised = number
        while let first = held.first, first.after <= number {
            held.removeFirst()
            // A promise made in an older term is of use to nobody.
            guard first.message.term == term else { continue }
            if first.message.to != id {
                effects.messages.append(first.message)
            } else if case .voteAnswer(let own) = first.message.body {
                count(own, of: first.message, &effects)
            }
        }
        leadByDecree(&effects)
    }

    /// Ticks for which the disk has not answered.
    private var silentDiskTicks: Int {
        max(disk.probeAgeTicks, log.oldestOutstandingTick.map { now - $0 } ?? 0)
    }

    /// The same for others to know; a disk that is full, or on probation, counts as stalled.
    var diskStallTicks: Int {
        disk.takesWrites && !disk.isOnProbation
            ? silentDiskTicks : max(silentDiskTicks, settings.diskStallTicks)
    }

    /// Can't write, so it can't lead: better nobody for a moment. A full disk still serves reads.
    var isDiskStalled: Bool {
        disk.takesWrites && silentDiskTicks >= settings.diskStallTicks
    }

    /// As it was told last.
    package var takesWrites: Bool { disk.takesWrites }

    /// Whether others should rather lead than this member.
    var isDiskFit: Bool { diskStallTicks < settings.diskStallTicks }
}

extension Effects {
    /// How far each effect had come, to undo a step that broke an invariant.
    fileprivate struct Mark {
        let counts: [8 of Int]
    }

    fileprivate var mark: Mark {
        Mark(counts: [
            writes.count, messages.count, applies.count, logReads.count, answers.count, reads.count,
            snapshots.count, notices.count,
        ])
    }

    fileprivate mutating func rewind(to mark: Mark) {
        writes.removeSubrange(mark.counts[0]...)
        messages.removeSubrange(mark.counts[1]...)
        applies.removeSubrange(mark.counts[2]...)
        logReads.removeSubrange(mark.counts[3]...)
        answers.removeSubrange(mark.counts[4]...)
        reads.removeSubrange(mark.counts[5]...)
        snapshots.removeSubrange(mark.counts[6]...)
        notices.removeSubrange(mark.counts[7]...)
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): one word of state, good enough to spread timeouts.
struct Draws: Hashable, Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
