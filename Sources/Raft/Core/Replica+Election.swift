/// Elections: Raft paper section 5.2, pre-vote (dissertation 9.6) and check-quorum always on.
///
/// A member that misses its leader first asks whether it would be elected (pre-vote), without
/// moving anybody's term; so one that was cut off and comes back, or that only some can hear,
/// disturbs nobody. Whoever hears a leader refuses both kinds of vote.
///
/// - follower: hears a leader or waits for one. Leads to preCandidate on a timeout.
/// - preCandidate: has asked. Leads to candidate with a quorum, back to follower without.
/// - candidate: in a new term, has voted for itself; its own vote counts once it is durable.
/// - leader: until it hears of a newer term, loses its quorum, gives up or is removed.
extension Replica {
    mutating func tickElection(_ effects: inout Effects) {
        electionElapsedTicks += 1
        // A full or stalled disk: after all others, but not never. Better than no leader at all.
        let handicapTicks = isDiskFit ? 0 : 2 * settings.electionTicks
        guard electionElapsedTicks >= electionTimeoutTicks + handicapTicks else { return }
        electionElapsedTicks = 0
        drawElectionTimeout()
        if mayCampaign { return startPreVote(&effects) }
        if leader != nil || role != .follower { becomeFollower(term, leader: nil, &effects) }
        searchLeader(&effects)
    }

    /// By a member that needs a leader and may not become one: a learner, or one that has lost what
    /// it had. The others may be quiet, and know nothing of its need; whoever is asked for a
    /// pre-vote wakes (`answerVote`). It moves no term, and the answers count nowhere.
    private mutating func searchLeader(_ effects: inout Effects) {
        guard membership[id] != nil || membership.members.isEmpty else { return }
        searchCount += 1
        // Less and less often: nobody may be left who would answer, or take it in.
        guard searchCount.nonzeroBitCount == 1 || searchCount % 64 == 0 else { return }
        let voters = Array(configuration.voters)
        requestVotes(
            of: voters.isEmpty ? acquaintances : voters, isPreVote: true, isTransfer: false,
            &effects)
    }

    /// For `Input.campaign`: at once, but not against a lease that this member may have granted.
    mutating func campaignWhenAsked(_ effects: inout Effects) {
        guard role != .leader, mayCampaign else { return }
        guard !settings.usesLeases || leaderSilentTicks >= settings.electionTicks else { return }
        startPreVote(&effects)
    }

    /// For the leader's `campaignNow`: without a pre-vote, since nobody misses the leader yet.
    mutating func campaignForTransfer(_ message: Message, _ effects: inout Effects) {
        guard message.term == term, message.from == leader, role != .leader, mayCampaign else {
            return
        }
        startVote(isTransfer: true, &effects)
    }

    /// As a voter, or as one that a change has made none which may not be committed yet: until it is,
    /// this may be the only log from which it can be (dissertation 4.2.2). Its own vote counts
    /// nowhere then, and it steps down when the change is committed.
    var mayCampaign: Bool {
        let isVoter = membership.admits(id, incarnation) || membershipIndex <= commit
        let membership = isVoter ? membership : log.membership(asOf: commit).membership
        guard let member = membership[id], !member.isWitness, member.priority > 0 else {
            return false
        }
        return membership.admits(id, incarnation) && !abstains
            && incoming?.isInstalling != true
    }

    /// Between one and two election timeouts; later for lower priorities, so that the preferred
    /// member is mostly first, and any other still gets its turn.
    mutating func drawElectionTimeout() {
        let highest = membership.members.map(\.priority).max() ?? 0
        let steps = Int(highest) - Int(membership[id]?.priority ?? highest)
        let (least, spread) = hurriedTicks ?? (settings.electionTicks, settings.electionTicks)
        electionTimeoutTicks =
            least + draws.next(below: spread) + steps * settings.priorityDelayTicks
    }

    /// Twice as long with each round that elected nobody: two may have split the votes, or the disks
    /// take longer for a vote than a round lasts.
    private var hurriedTicks: (least: Int, spread: Int)? {
        guard let rounds = hurriedRounds else { return nil }
        let least = settings.lostLeaderTicks << min(rounds, 8)
        return least < settings.electionTicks ? (least, 2 * least) : nil
    }

    /// The link to the leader's node has ended, as all of a process's links do at once when it dies.
    /// So the leader is missed before its silence would show it, and who else misses it gets this
    /// member's vote. Who still hears it refuses, and one heartbeat ends the hurry.
    ///
    /// Not with leases: those rest on a vote that is refused for as long as one may last.
    mutating func missLeader() {
        guard !settings.usesLeases, hurriedRounds == nil else { return }
        hurriedRounds = 0
        leaderSilentTicks = max(leaderSilentTicks, settings.electionTicks)
        electionElapsedTicks = 0
        drawElectionTimeout()
    }

    /// The leader is there, or another is.
    mutating func endHurry() {
        guard hurriedRounds != nil else { return }
        hurriedRounds = nil
        drawElectionTimeout()
    }

    private mutating func startPreVote(_ effects: inout Effects) {
        becomeFollower(term, leader: nil, &effects)
        role = .preCandidate
        noteRole(&effects)
        hurriedRounds? += 1
        startRound()
        ballots.append(Ballot(voter: id, isGranted: true))
        if configuration.outcome(ballot) == .won {
            startVote(isTransfer: false, &effects)
        } else {
            requestVotes(
                of: configuration.voters, isPreVote: true, isTransfer: false, &effects)
        }
    }

    private mutating func startVote(isTransfer: Bool, _ effects: inout Effects) {
        becomeFollower(term.next, leader: nil, &effects)
        role = .candidate
        vote = id
        noteRole(&effects)
        startRound()
        let own = VoteAnswer(isPreVote: false, campaignTerm: term, round: round, isGranted: true)
        // The others may be asked while this member's own vote is being written: theirs bind them
        // whether or not it is still there to count them.
        requestVotes(
            of: configuration.voters, isPreVote: false, isTransfer: isTransfer, &effects)
        sendWhenDurable(.voteAnswer(own), to: id, &effects)
    }

    private mutating func startRound() {
        round &+= 1
        ballots.removeAll(keepingCapacity: true)
        electionElapsedTicks = 0
        drawElectionTimeout()
    }

    private mutating func requestVotes(
        of voters: some Sequence<NodeID>, isPreVote: Bool, isTransfer: Bool,
        _ effects: inout Effects
    ) {
        let request = VoteRequest(
            isPreVote: isPreVote, campaignTerm: isPreVote ? term.next : term, round: round,
            lastIndex: log.last, lastTerm: log.lastTerm, isTransfer: isTransfer)
        for voter in voters where voter != id {
            send(.voteRequest(request), to: voter, &effects)
        }
    }

    // MARK: Voting

    mutating func answerVote(
        _ request: VoteRequest, of message: Message, _ effects: inout Effects
    ) {
        if isQuiescent { wake(&effects) }  // someone misses the leader: look after it too
        guard !abstains else { return }
        func answer(_ isGranted: Bool) -> Message.Body {
            .voteAnswer(
                VoteAnswer(
                    isPreVote: request.isPreVote, campaignTerm: request.campaignTerm,
                    round: request.round, isGranted: isGranted))
        }
        // Stickiness, of both kinds of vote: this is what a lease rests on. The leader that asked
        // for a transfer has given up its lease.
        let hearsLeader = role == .leader || leaderSilentTicks < settings.electionTicks
        if hearsLeader && !request.isTransfer {
            return send(answer(false), to: message.from, &effects)
        }
        let isUpToDate =
            (request.lastTerm, request.lastIndex) >= (log.lastTerm, log.last)
        if request.isPreVote {
            return send(
                answer(request.campaignTerm > term && isUpToDate), to: message.from, &effects)
        }
        if request.campaignTerm > term {
            becomeFollower(request.campaignTerm, leader: nil, &effects)
        }
        // A vote for whom it was given to in this term already is given again: its first answer may
        // be lost. It was durable, or is about to be: the answer waits either way.
        let isFree = vote == nil || vote == message.from
        let isGranted =
            request.campaignTerm == term && isFree && isUpToDate && !abstains
            && (leader == nil || vote == message.from)
        if isGranted {
            if role != .follower { becomeFollower(term, leader: nil, &effects) }
            if vote == nil {
                vote = message.from
                hardStateChanged = true
            }
            electionElapsedTicks = 0
        }
        sendWhenDurable(answer(isGranted), to: message.from, &effects)
    }

    mutating func count(
        _ answer: VoteAnswer, of message: Message, _ effects: inout Effects
    ) {
        // Any difference makes it an answer to something else: a round of before, or a candidacy
        // that is over.
        guard answer.round == round,
            role == (answer.isPreVote ? .preCandidate : .candidate),
            answer.campaignTerm == (answer.isPreVote ? term.next : term)
        else { return }
        // A store that is not the voter's has forgotten what the voter promised.
        guard message.from == id || membership.admits(message.from, message.incarnation) else {
            return
        }
        guard ballot(of: message.from) == nil else { return }
        ballots.append(Ballot(voter: message.from, isGranted: answer.isGranted))
        switch configuration.outcome(ballot) {
        case .pending: break
        case .lost: becomeFollower(term, leader: nil, &effects)
        case .won where answer.isPreVote: startVote(isTransfer: false, &effects)
        // Not before its own vote is durable, even if the others suffice: a leader that loses its
        // term in a crash could be elected in it a second time.
        case .won where ballot(of: id) == nil: break
        case .won: becomeLeader(&effects)
        }
    }

    private func ballot(of voter: NodeID) -> Bool? {
        ballots.first { $0.voter == voter }?.isGranted
    }

    private var ballot: (NodeID) -> Bool? { ballot(of:) }

    // MARK: Leading

    mutating func becomeLeader(_ effects: inout Effects) {
        // The leader's first entry: commits everything before it, and tells where commit stands.
        lead(with: .empty, &effects)
    }

    mutating func lead(with first: Payload, _ effects: inout Effects) {
        role = .leader
        hurriedRounds = nil
        leaderMoved(&effects)
        leader = id
        termLeader = id
        ballots.removeAll(keepingCapacity: true)
        peers.removeAll(keepingCapacity: true)
        leadership = Leadership()
        leadership.termStart = log.last + 1
        leadership.noteUncommitted(
            through: log.last, byteCount: log.window.byteCount(from: commit + 1))
        noteRole(&effects)
        leadership.lastBefore = log.last
        leadership.lastNow = log.last
        trackMembers()
        appendOwn(first, &effects)
        trackMembers()  // once more: the first entry may be a membership
        startHeartbeatRound(&effects)
    }

    mutating func endLeadership(_ effects: inout Effects) {
        if leadership.transfer?.isTargetTold == true {
            handedTo = leadership.transfer?.target
        } else {
            endTransfer(succeeded: false, &effects)
        }
        loseProposals(&effects)
        refuseReads(&effects)
        peers.removeAll(keepingCapacity: true)
        leadership = Leadership()
        electionElapsedTicks = 0
        verified = commit
        isQuiescent = false
    }

    /// Leaves the term without a leader, for a reason of its own.
    mutating func giveUp(_ reason: Notice.GiveUp, _ effects: inout Effects) {
        effects.notices.append(.leadershipGivenUp(reason))
        becomeFollower(term, leader: nil, &effects)
        drawElectionTimeout()
    }

    mutating func tickLeader(_ effects: inout Effects) {
        for place in peers.indices {
            peers[place].silentTicks += 1
            peers[place].diskProbeAgeTicks += 1
        }
        // Check-quorum: a leader that can't hear a quorum can't commit either, and others may have
        // long elected a successor.
        let membership = membership
        let limit = settings.electionTicks
        let outcome = configuration.outcome { [peers, id] voter in
            if voter == id { return true }
            guard let peer = peers.first(where: { $0.id == voter }) else { return false }
            return peer.silentTicks < limit && peer.counts(in: membership)
        }
        guard outcome == .won else { return giveUp(.quorumLost, &effects) }
        leadership.ticks += 1
        tickTransfer(&effects)
        guard role == .leader else { return }
        tickPeers(&effects)
        if leadership.ticks % settings.heartbeatTicks == 0 { startHeartbeatRound(&effects) }
        tickQuiescence(&effects)
    }
}
