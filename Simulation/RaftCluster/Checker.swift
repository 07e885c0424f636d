package import Raft
internal import VirtualWorld

/// Knows everything that has happened in a cluster, and says which rule a step has broken.
///
/// 1. Election safety: a term has one leader, in one life.
/// 2. Nobody's store votes twice in a term; a vote leaves when it is durable, and not before.
/// 3. Log matching: index and term name one entry, and one entry before it.
/// 4. A leader commits what a quorum of each half has had on disk, and only up to an entry of its
///    own term.
/// 5. Leader completeness: who is elected has everything that leaders of older terms committed.
/// 6. State-machine safety: everybody commits and applies the same entry at an index, and equal
///    indexes mean equal states.
/// 7. An acknowledgement covers nothing that is not durable.
/// 8. A read reflects everything that was committed anywhere when it was asked.
/// 9. What was refused is never applied, and what was appended is where the answer says.
/// 10. Voters change by way of a joint configuration, one change at a time, planned by a leader
///     that has committed in its own term; what is in force is the latest in the log.
/// 11. Messages and memory stay within the settings.
/// 12. Nobody moves to a new term to be elected in it but after a pre-vote, or when its leader, who
///     has seen all of its own log durable there, hands over.
package struct Checker: Sendable {
    /// From index 1 on.
    package private(set) var committed: [Committed] = []
    package private(set) var coverage = Coverage()
    /// Proposals that were answered, and how at last.
    package private(set) var outcomes: [ProposalID: ProposalOutcome] = [:]
    package private(set) var readOutcomes: [ReadID: ReadOutcome] = [:]

    package struct Committed: Hashable, Sendable {
        package let term: Term
        package let payload: Payload
        /// The term of the leader that committed it.
        let leaderTerm: Term
    }

    private var leaders: [Term: Reign] = [:]
    private var votes: [Vote: NodeID] = [:]
    private var entries: [Place: Seen] = [:]
    private var holders: [Place: [Holder]] = [:]
    private var states: [LogIndex: UInt64] = [:]
    private var floors: [ReadID: LogIndex] = [:]
    private var proposals: [ProposalID: Proposed] = [:]
    private var refused: [[UInt8]: ProposalID] = [:]
    private var doubled: Set<ProposalID> = []
    private var membership: Membership?
    private var latest: [NodeID: Latest] = [:]

    private struct Reign: Hashable, Sendable {
        let id: NodeID
        let life: UInt64
    }

    private struct Vote: Hashable, Sendable {
        let voter: NodeID
        let incarnation: Incarnation
        let term: Term
    }

    private struct Place: Hashable, Sendable {
        let index: LogIndex
        let term: Term
    }

    private struct Seen: Sendable {
        var payload: Payload
        let previousTerm: Term?
    }

    private struct Holder: Hashable, Sendable {
        let id: NodeID
        let incarnation: Incarnation
    }

    private struct Proposed: Sendable {
        let first: [UInt8]
        let member: NodeID
    }

    /// A member as of its last step.
    private struct Latest: Sendable {
        var role = Role.follower
        var term = Term.zero
        var commit = LogIndex.zero
        var membership = Membership.empty
        var membershipIndex = LogIndex.zero
        var base = LogIndex.zero
    }

    private var commitMax: LogIndex { LogIndex(UInt64(committed.count)) }

    // MARK: What happens

    mutating func founded(_ membership: Membership) { self.membership = membership }

    mutating func started(_ member: ClusterMember) {
        guard let replica = member.replica else { return }
        latest[member.id] = Latest(
            term: replica.term, commit: replica.baseIndex, membership: replica.membership,
            membershipIndex: replica.membershipIndex, base: replica.baseIndex)
        if member.store.damagedThrough > .zero { coverage.note(.damagedStart) }
        if member.life > 1 && replica.term == .zero { coverage.note(.wipedStart) }
        if member.store.base.index < replica.baseIndex {
            coverage.note(.snapshotAheadOfLogAtStart)
        }
    }

    mutating func stopped(_ member: ClusterMember) { latest[member.id] = nil }

    mutating func crashedWithWrites() { coverage.note(.crashWithWrites) }

    mutating func asked(_ read: ReadID) { floors[read] = commitMax }

    mutating func proposed(
        _ id: ProposalID, _ commands: [[UInt8]], at member: ClusterMember
    ) {
        guard let first = commands.first else { return }
        proposals[id] = Proposed(first: first, member: member.id)
    }

    /// The network has doubled it: the answer to one copy says nothing about the other.
    mutating func doubled(_ id: ProposalID) {
        doubled.insert(id)
        if let proposal = proposals[id] { refused[proposal.first] = nil }
    }

    mutating func durable(_ write: Write, _ member: ClusterMember) {
        let holder = Holder(id: member.id, incarnation: member.store.incarnation)
        for entry in write.entries {
            holders[Place(index: entry.index, term: entry.term), default: []].append(holder)
        }
    }

    mutating func applied(_ member: ClusterMember) -> String? {
        let state = member.state
        if let digest = states[state.index] {
            guard digest == state.digest else {
                return "(6) member \(member.id) has another state at \(state.index)"
            }
        } else {
            states[state.index] = state.digest
        }
        return nil
    }

    mutating func installed(_ description: SnapshotDescription, _ member: ClusterMember) {
        coverage.note(.snapshotInstalled)
        guard let replica = member.replica, replica.lastIndex > description.id.index else { return }
        let keepsTail = replica.term(at: description.id.index) == description.id.term
        coverage.note(keepsTail ? .snapshotKeepsTail : .snapshotOverLongerLog)
    }

    // MARK: What a step puts out

    mutating func took(
        _ effects: Effects, _ member: ClusterMember, _ settings: Settings
    ) -> String? {
        guard let replica = member.replica else { return nil }
        for write in effects.writes {
            if let flaw = see(write, replica) { return flaw }
        }
        for case .recovered in effects.notices { forget(after: replica) }
        for message in effects.messages {
            if let flaw = seeCampaign(message, replica) { return flaw }
        }
        if let flaw = look(at: member, settings) { return flaw }
        for message in effects.messages {
            if let flaw = see(message, member, settings) { return flaw }
        }
        for entries in effects.applies {
            for entry in entries {
                guard entry.index <= commitMax else {
                    return "(6) member \(member.id) applies \(entry), which nobody has committed"
                }
                let known = committed[Int(entry.index.rawValue) - 1]
                guard known.term == entry.term, known.payload == entry.payload else {
                    return "(6) member \(member.id) applies \(entry), others \(known)"
                }
            }
        }
        for answer in effects.answers {
            if let flaw = see(answer) { return flaw }
        }
        for answer in effects.reads {
            if let flaw = see(answer, member) { return flaw }
        }
        for read in effects.logReads {
            coverage.note(read.purpose == .apply ? .logReadToApply : .logReadToSend)
        }
        for notice in effects.notices { see(notice) }
        return nil
    }

    private mutating func see(_ write: Write, _ replica: Replica) -> String? {
        if write.truncateFrom != nil { coverage.note(.truncation) }
        if let first = write.truncateFrom, let before = latest[replica.id]?.membershipIndex,
            first <= before
        {
            coverage.note(.membershipTruncated)
        }
        var previousTerm: Term?
        if let first = write.entries.first { previousTerm = replica.term(at: first.index - 1) }
        for entry in write.entries {
            defer { previousTerm = entry.term }
            let place = Place(index: entry.index, term: entry.term)
            guard var known = entries[place] else {
                entries[place] = Seen(payload: entry.payload, previousTerm: previousTerm)
                continue
            }
            if known.payload == .withheld {
                known.payload = entry.payload
                entries[place] = known
            }
            guard entry.payload == .withheld || known.payload == entry.payload else {
                return "(3) member \(replica.id) has another entry \(entry): \(known.payload)"
            }
            if let previousTerm, let knownTerm = known.previousTerm, previousTerm != knownTerm {
                return "(3) before \(entry) member \(replica.id) has term \(previousTerm), "
                    + "another \(knownTerm)"
            }
        }
        return nil
    }

    private mutating func see(
        _ message: Message, _ member: ClusterMember, _ settings: Settings
    ) -> String? {
        let store = member.store
        switch message.body {
        case .voteAnswer(let answer) where answer.isGranted && !answer.isPreVote:
            guard
                store.hardState.term > message.term
                    || store.hardState.term == message.term && store.hardState.vote == message.to
            else { return "(2) member \(member.id) sends a vote that is not durable: \(message)" }
            return vote(member, message.term, for: message.to)
        case .acknowledge(let answer):
            let durable = max(store.lastIndex, store.state.index)
            // An answer that only teaches the term promises nothing to a leader of an older one.
            let isPromise = member.replica?.leader == message.to
            guard answer.match <= durable, store.hardState.term >= message.term || !isPromise else {
                return "(7) member \(member.id) has \(durable) on disk and sends \(message)"
            }
        case .append(let append):
            let byteCount = append.entries.reduce(0) { $0 + $1.byteCount }
            guard byteCount <= settings.messageByteCountMax else {
                return "(11) \(byteCount) bytes in \(message)"
            }
        default: break
        }
        return nil
    }

    /// `latest` still says what its sender was before the step.
    private func seeCampaign(_ message: Message, _ replica: Replica) -> String? {
        switch message.body {
        case .voteRequest(let request) where !request.isPreVote && !request.isTransfer:
            guard latest[replica.id]?.role == .preCandidate else {
                return "(12) member \(replica.id) campaigns without a pre-vote: \(message)"
            }
        // A leader that is removed leaves at once, to whoever has the most.
        case .campaignNow where replica.role == .leader:
            let place = Place(index: replica.lastIndex, term: replica.lastTerm)
            let isHeld = holders[place]?.contains { $0.id == message.to } ?? false
            guard isHeld || latest[message.to].map({ $0.base >= place.index }) ?? false else {
                return
                    "(12) member \(message.to) lacks \(place.index)/\(place.term) and is told to "
                    + "campaign"
            }
        default: break
        }
        return nil
    }

    private mutating func vote(
        _ member: ClusterMember, _ term: Term, for candidate: NodeID
    ) -> String? {
        let vote = Vote(voter: member.id, incarnation: member.store.incarnation, term: term)
        if let other = votes[vote], other != candidate {
            return "(2) member \(member.id) votes for \(other) and \(candidate) in term \(term)"
        }
        votes[vote] = candidate
        return nil
    }

    private mutating func see(_ answer: ProposalAnswer) -> String? {
        outcomes[answer.id] = answer.outcome
        switch answer.outcome {
        case .unknown: coverage.note(.proposalUnknown)
        case .refused(let refusal):
            if case .overloaded = refusal {
                coverage.note(.proposalOverloaded)
            } else {
                coverage.note(.proposalRefused)
            }
            if let proposal = proposals[answer.id], !doubled.contains(answer.id) {
                refused[proposal.first] = answer.id
            }
        case .appended(let index, let term):
            guard let proposal = proposals[answer.id] else { return nil }  // a change
            guard let entry = entries[Place(index: index, term: term)],
                entry.payload == .command(proposal.first)
            else { return "(9) \(answer.id) is not at \(index)/\(term)" }
        }
        return nil
    }

    private mutating func see(_ answer: ReadAnswer, _ member: ClusterMember) -> String? {
        readOutcomes[answer.id] = answer.outcome
        guard case .ready(let index) = answer.outcome, let replica = member.replica else {
            coverage.note(.readRefused)
            return nil
        }
        let isLeader = replica.role == .leader
        coverage.note(
            isLeader ? (replica.holdsLease ? .readUnderLease : .readAtLeader) : .readAtFollower)
        let floor = floors[answer.id] ?? .zero
        guard index >= floor else {
            return "(8) \(answer.id) at member \(member.id) is ready at \(index), and \(floor) was "
                + "committed when it was asked"
        }
        guard member.state.index >= index else {
            return "(8) \(answer.id) is ready at \(index), \(member.state.index) is applied"
        }
        return nil
    }

    /// An operator gave up what this member lacks: nobody can be held to it any more.
    private mutating func forget(after replica: Replica) {
        let kept = committed.indices.first { place in
            replica.term(at: LogIndex(UInt64(place + 1))).map { $0 != committed[place].term }
                ?? (LogIndex(UInt64(place + 1)) > replica.baseIndex)
        }
        committed.removeSubrange((kept ?? committed.endIndex)...)
        states.removeAll()
        membership = nil
    }

    private mutating func see(_ notice: Notice) {
        switch notice {
        case .leadershipGivenUp(.quorumLost): coverage.note(.leaderLostQuorum)
        case .leadershipGivenUp(.diskStalled): coverage.note(.leaderStalledDisk)
        case .leadershipGivenUp(.removed): coverage.note(.leaderRemoved)
        case .transferEnded(_, let succeeded):
            coverage.note(succeeded ? .transferDone : .transferFailed)
        case .memberDistrusted: coverage.note(.distrust)
        case .quiesced: coverage.note(.quiet)
        case .woke: coverage.note(.woke)
        default: break
        }
    }

    // MARK: What a step leaves behind

    private mutating func look(at member: ClusterMember, _ settings: Settings) -> String? {
        guard let replica = member.replica, var before = latest[member.id] else { return nil }
        if replica.term < before.term {
            return "member \(member.id) goes back from term \(before.term) to \(replica.term)"
        }
        let isElected =
            replica.role == .leader && (before.role != .leader || before.term != replica.term)
        if isElected, let flaw = elected(member, replica) { return flaw }
        if replica.role == .leader, !isElected, replica.membershipIndex != before.membershipIndex {
            guard before.membershipIndex <= replica.commit,
                replica.term(at: replica.commit) == replica.term
            else {
                return "(10) member \(member.id) changes the membership at "
                    + "\(replica.membershipIndex), \(before.membershipIndex) is in flight"
            }
        }
        let index = replica.membershipIndex
        if index > replica.baseIndex {
            let entry = replica.term(at: index).flatMap { entries[Place(index: index, term: $0)] }
            guard entry?.payload == .membership(replica.membership) else {
                return
                    "(10) member \(member.id) goes by a membership at \(index) that its log has not"
            }
        }
        // A removed leader commits and steps down in one step.
        let leads = replica.role == .leader || before.role == .leader && before.term == replica.term
        if replica.commit > before.commit,
            let flaw = commit(from: before.commit, replica, leads: leads)
        {
            return flaw
        }
        if replica.baseIndex > before.base { coverage.note(.compaction) }
        let byteCountMax =
            settings.cachedByteCountMax + settings.uncommittedByteCountMax
            + settings.inflightByteCountMax + settings.messageByteCountMax + 4_096
        guard replica.windowByteCount <= byteCountMax else {
            return "(11) member \(member.id) holds \(replica.windowByteCount) bytes of log"
        }
        before.role = replica.role
        before.term = replica.term
        before.commit = replica.commit
        before.membership = replica.membership
        before.membershipIndex = replica.membershipIndex
        before.base = replica.baseIndex
        latest[member.id] = before
        return nil
    }

    private mutating func elected(_ member: ClusterMember, _ replica: Replica) -> String? {
        coverage.note(.election)
        if replica.membership.configuration.isJoint { coverage.note(.electionInJoint) }
        let reign = Reign(id: member.id, life: member.life)
        if let other = leaders[replica.term], other != reign {
            return "(1) members \(other.id) and \(member.id) both lead term \(replica.term)"
        }
        leaders[replica.term] = reign
        if let flaw = vote(member, replica.term, for: member.id) { return flaw }
        guard member.store.hardState.term == replica.term, member.store.hardState.vote == member.id
        else { return "(2) member \(member.id) leads, and its own vote is not durable" }
        for (place, entry) in committed.enumerated() where entry.leaderTerm < replica.term {
            let index = LogIndex(UInt64(place + 1))
            guard index <= replica.baseIndex || replica.term(at: index) == entry.term else {
                return "(5) member \(member.id) leads term \(replica.term) without \(index)/"
                    + "\(entry.term), committed in term \(entry.leaderTerm)"
            }
        }
        if replica.lastIndex - 1 > commitMax { coverage.note(.electionOverConflict) }
        return nil
    }

    private mutating func commit(
        from before: LogIndex, _ replica: Replica, leads: Bool
    ) -> String? {
        var index = max(before, replica.baseIndex)
        if replica.baseIndex > commitMax {
            return "(6) member \(replica.id) begins at \(replica.baseIndex), uncommitted"
        }
        if leads, replica.commit > commitMax,
            replica.term(at: replica.commit) != replica.term
        {
            return "(4) member \(replica.id) commits \(replica.commit) of an older term by counting"
        }
        while index < replica.commit {
            index += 1
            guard let term = replica.term(at: index) else {
                return "member \(replica.id) commits \(index), which it does not have"
            }
            if index <= commitMax {
                let known = committed[Int(index.rawValue) - 1]
                guard known.term == term else {
                    return "(6) member \(replica.id) commits \(index)/\(term), "
                        + "\(index)/\(known.term) is committed"
                }
                continue
            }
            guard leads else {
                return "(4) member \(replica.id) commits \(index), which no leader has"
            }
            if let flaw = commit(index, term, replica) { return flaw }
        }
        return nil
    }

    /// The first time that anybody commits this index.
    private mutating func commit(_ index: LogIndex, _ term: Term, _ replica: Replica) -> String? {
        let place = Place(index: index, term: term)
        guard let entry = entries[place] else { return "\(index)/\(term) was never written" }
        let holders = holders[place] ?? []
        let membership = replica.membership
        // A leader may commit by one configuration and append the next in the same step.
        let isHeld = [membership, latest[replica.id]?.membership ?? membership].contains {
            membership in
            membership.configuration.outcome { voter in
                holders.contains { $0.id == voter && membership.admits(voter, $0.incarnation) }
            } == .won
        }
        guard isHeld else {
            return "(4) member \(replica.id) commits \(index)/\(term), which only "
                + "\(NodeSet(holders.map(\.id))) of \(membership.configuration) ever had on disk"
        }
        committed.append(
            Committed(term: term, payload: entry.payload, leaderTerm: replica.term))
        if case .command(let bytes) = entry.payload, let id = refused[bytes] {
            return "(9) \(id) was refused, and is committed at \(index)"
        }
        if case .membership(let next) = entry.payload { return change(to: next, at: index) }
        return nil
    }

    private mutating func change(to next: Membership, at index: LogIndex) -> String? {
        defer { membership = next }
        guard let before = membership?.configuration else { return nil }
        let after = next.configuration
        if after.isJoint { coverage.note(.jointCommitted) }
        if next.members.contains(where: { $0.isNewcomer && after.isVoter($0.id) }) {
            coverage.note(.promotion)
        }
        let isStep: Bool
        switch (before.isJoint, after.isJoint) {
        case (false, false): isStep = before.incoming == after.incoming
        case (false, true): isStep = before.incoming == after.outgoing
        case (true, false): isStep = before.incoming == after.incoming
        case (true, true): isStep = false
        }
        return isStep ? nil : "(10) \(before) becomes \(after) at \(index) in one step"
    }

    /// What a search has to tell apart beside the members themselves.
    func hash(into hasher: inout Hasher) {
        hasher.combine(committed)
        hasher.combine(leaders)
        hasher.combine(votes)
    }
}
