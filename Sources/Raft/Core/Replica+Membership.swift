/// Membership, by joint consensus only (Raft paper section 6).
///
/// A configuration takes effect when it is appended and is undone when it is truncated. The leader
/// walks towards the target by itself, one committed entry at a time, and a new leader finds in its
/// log how far the walk has come:
///
/// 1. newcomers are added as learners, and the target is written down;
/// 2. when all of them have kept up for a while, the joint configuration is entered;
/// 3. when that is committed, it is left.
///
/// The same walk makes a learner of a voter that has lost its disk, and a voter of it again.
extension Replica {
    mutating func changeMembership(
        _ id: ProposalID, _ plan: MembershipPlan, _ effects: inout Effects
    ) {
        if let refusal = refusal(of: plan) {
            return effects.answers.append(ProposalAnswer(id: id, outcome: .refused(refusal)))
        }
        if isQuiescent { wake(&effects) }
        let voters = NodeSet(plan.voters.map(\.id))
        let learners = NodeSet(plan.learners.map(\.id))
        let target = Membership.Target(voters: voters, learners: learners)
        let described = describe(plan)
        if voters.isSubset(of: configuration.incoming.voters) {
            advance(to: target, described: described, &effects)
        } else {
            let added = voters.union(learners).subtracting(configuration.voters)
            change(
                configuration.simple, added.map(MemberChange.addLearner), described: described,
                target: target, &effects)
        }
        noteAppended(id)
        effects.answers.append(
            ProposalAnswer(id: id, outcome: .appended(membershipIndex, term)))
    }

    private func refusal(of plan: MembershipPlan) -> Refusal? {
        guard role == .leader else { return .notLeader(leader: leader) }
        guard commit >= leadership.termStart else { return .leaderTooNew }
        if let target = leadership.transfer?.target { return .transferring(to: target) }
        guard membershipIndex <= commit, !configuration.isJoint else {
            return .changeInFlight(membershipIndex)
        }
        guard plan.plannedOn == membershipIndex else {
            return .configurationMoved(to: membershipIndex)
        }
        guard !plan.voters.isEmpty else { return .noVoters }
        let all = plan.voters + plan.learners
        guard NodeSet(all.map(\.id)).count == all.count else {
            return .voterAndLearner(
                NodeSet(all.map(\.id).filter { id in all.count { $0.id == id } > 1 }))
        }
        let count = NodeSet(all.map(\.id)).union(configuration.members).count
        guard count <= settings.memberCountMax else {
            return .tooManyMembers(count: count, countMax: settings.memberCountMax)
        }
        guard plan.voters.contains(where: { !$0.isWitness && $0.priority > 0 }) else {
            return .onlyWitnesses
        }
        for member in all {
            if let known = membership[member.id], known.isWitness != member.isWitness {
                return .witnessChanged(member.id)
            }
        }
        return nil
    }

    /// What the plan says about members, and what is known about the stores of those that stay.
    private func describe(_ plan: MembershipPlan) -> [Member] {
        let planned = (plan.voters + plan.learners).map { member in
            var member = member
            if let known = membership[member.id] {
                member.incarnation = known.incarnation
                member.isNewcomer = known.isNewcomer
            }
            return member
        }
        let ids = NodeSet(planned.map(\.id))
        return planned + membership.members.filter { !ids.contains($0.id) }
    }

    // MARK: The walk

    /// The next step towards the target, if the last one is committed.
    mutating func continueMembership(_ effects: inout Effects) {
        guard leadership.checksMembership, membershipIndex <= commit,
            commit >= leadership.termStart, leadership.transfer == nil
        else { return }
        leadership.checksMembership = false
        if configuration.isJoint { return leaveJoint(&effects) }
        guard configuration.incoming.voters.contains(id) else { return leaveRemoved(&effects) }
        let membership = membership
        if let lost = peers.first(where: {
            configuration.isVoter($0.id)
                && ($0.isDistrusted(in: membership) || hasFallenBehind($0))
        }) {
            return demote(lost.id, &effects)
        }
        if let target = membership.target, hasCaughtUp(target) {
            return advance(to: target, described: membership.members, &effects)
        }
        endProbation(&effects)
    }

    /// Whoever has kept up for long enough since its promotion is a newcomer no more, and keeps its
    /// vote through whatever outage comes. Written down, or each new leader would start to doubt.
    private mutating func endProbation(_ effects: inout Effects) {
        let described = membership.members.map { member in
            var member = member
            if member.isNewcomer && hasProvenItself(member.id) { member.isNewcomer = false }
            return member
        }
        guard described != membership.members else { return }
        change(
            configuration.simple, [], described: described, target: membership.target, &effects)
    }

    private func hasProvenItself(_ member: NodeID) -> Bool {
        if member == id { return leadership.ticks >= settings.putBackTicks }
        guard let place = place(of: member) else { return false }
        return peers[place].keptUpTicks >= settings.putBackTicks
    }

    /// Enters the joint configuration that leads to the target; if no voter changes, the target.
    private mutating func advance(
        to target: Membership.Target, described: [Member], _ effects: inout Effects
    ) {
        let voters = configuration.incoming.voters
        let described = described.map { member in
            var member = member
            if target.voters.contains(member.id) && !voters.contains(member.id) {
                // From here on its votes count, if they come from the store that caught up.
                member.incarnation = place(of: member.id).flatMap { peers[$0].incarnation }
                member.isNewcomer = true
            }
            return member
        }
        for newcomer in target.voters.subtracting(voters) {
            // Its probation begins.
            if let place = place(of: newcomer) { peers[place].keptUpTicks = 0 }
        }
        let changes = configuration.changes(toVoters: target.voters, learners: target.learners)
        if target.voters == voters {
            change(configuration.simple, changes, described: described, target: nil, &effects)
        } else {
            enterJoint(changes, described: described, target: nil, &effects)
        }
    }

    private mutating func enterJoint(
        _ changes: [MemberChange], described: [Member], target: Membership.Target?,
        _ effects: inout Effects
    ) {
        let configuration = configuration
        change(
            { changes throws(ConfigurationChangeError) in
                try configuration.enteringJoint(changes, autoLeave: true)
            }, changes, described: described, target: target, &effects)
    }

    private mutating func leaveJoint(_ effects: inout Effects) {
        let configuration = configuration
        // Who was demoted for a lost disk is a learner now, whatever store it has.
        let described = membership.members.map { member in
            var member = member
            if member.incarnation == .void {
                member.incarnation = nil
                if let place = place(of: member.id) { peers[place].isRolledBack = false }
            }
            return member
        }
        change(
            { _ throws(ConfigurationChangeError) in try configuration.leavingJoint() }, [],
            described: described, target: membership.target, &effects)
    }

    /// Makes a learner of a voter. The target still wants its vote, so it comes back by itself.
    private mutating func demote(_ lost: NodeID, _ effects: inout Effects) {
        let voters = configuration.incoming.voters
        guard
            membership.members.contains(where: {
                $0.id != lost && voters.contains($0.id) && !$0.isWitness
            })
        else { return }
        let target =
            membership.target
            ?? Membership.Target(voters: voters, learners: configuration.learners)
        let hasLostItsStore = peers.contains { $0.id == lost && $0.isDistrusted(in: membership) }
        let described = membership.members.map { member in
            var member = member
            if member.id == lost {
                // In the joint configuration's old half it still has a seat. If it has lost its store,
                // nobody sits in it: neither the lost store nor the new one may speak for both lives.
                // Who is merely slow keeps it: of two voters, the other can't decide alone.
                if hasLostItsStore { member.incarnation = .void }
                member.isNewcomer = false
            }
            return member
        }
        enterJoint([.addLearner(lost)], described: described, target: target, &effects)
    }

    /// The new configuration is committed, and this leader is no voter in it.
    private mutating func leaveRemoved(_ effects: inout Effects) {
        if let successor = bestSuccessor {
            send(.campaignNow, to: successor, &effects)
        }
        giveUp(.removed, &effects)
    }

    private mutating func change(
        _ step: ([MemberChange]) throws(ConfigurationChangeError) -> ConfigurationChange,
        _ changes: [MemberChange], described: [Member], target: Membership.Target?,
        _ effects: inout Effects
    ) {
        let change: ConfigurationChange
        do { change = try step(changes) } catch {
            return fail("a change that was checked before is refused: \(error)")
        }
        guard membershipIndex <= commit else {
            return fail("change at \(log.last + 1) while \(membershipIndex) is in flight")
        }
        let next = Membership(
            configuration: change.configuration,
            members: described.filter { change.configuration.isMember($0.id) }, target: target,
            epoch: membership.epoch)
        appendMembership(next, &effects)
    }

    mutating func appendMembership(_ next: Membership, _ effects: inout Effects) {
        appendOwn(.membership(next), &effects)
        trackMembers()
        leadership.checksMembership = true
        effects.notices.append(.membershipChanged(membershipIndex))
        // Its newcomers should hear of their leader at once.
        startHeartbeatRound(&effects)
    }

    // MARK: Keeping up

    /// A member keeps up if it has all that the leader had one election timeout ago. So neither a
    /// burst nor a slow moment counts against it, and one that only ever nears the end does not
    /// count as caught up.
    mutating func judgeNewcomers() {
        if leadership.ticks % settings.electionTicks == 0 {
            leadership.lastBefore = leadership.lastNow
            leadership.lastNow = log.last
        }
        for place in peers.indices {
            let isKeepingUp =
                peers[place].silentTicks < settings.electionTicks
                && peers[place].mode == .replicate
                && peers[place].match >= leadership.lastBefore
            peers[place].keptUpTicks = isKeepingUp ? peers[place].keptUpTicks + 1 : 0
            peers[place].behindTicks = isKeepingUp ? 0 : peers[place].behindTicks + 1
        }
        leadership.checksMembership = true
    }

    private func hasCaughtUp(_ target: Membership.Target) -> Bool {
        target.voters.subtracting(configuration.incoming.voters).allSatisfy { newcomer in
            guard let place = place(of: newcomer) else { return false }
            return peers[place].keptUpTicks >= settings.promotionTicks
                && peers[place].incarnation != nil
        }
    }

    private func hasFallenBehind(_ peer: Progress) -> Bool {
        (membership[peer.id]?.isNewcomer ?? false) && peer.behindTicks >= settings.putBackTicks
    }
}
