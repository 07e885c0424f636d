/// Going on after a quorum is lost for good. Never automatic: it can lose what was acknowledged.
///
/// The operator collects `recoveryReport` from every survivor, sees which entries are at risk
/// (`atRisk`: present and perhaps not committed, or committed elsewhere and gone), chooses the
/// survivor whose last term and index are highest, and gives it `Input.recover`. It then leads by
/// decree, in the first term of a new epoch, with the named voters only. The epoch is part of the
/// term (`Term`), so whoever belonged to the group before can't act in it any more as soon as it
/// hears of it: its votes and appends are of an older term, and it gives no vote until a leader has
/// sent it the membership of the new epoch. If it is found to have committed something else, it
/// reports `rebuildNeeded`.
struct Decree: Hashable, Sendable {
    let term: Term
    let membership: Membership
    let report: RecoveryReport
}

extension Replica {
    package var recoveryReport: RecoveryReport {
        RecoveryReport(
            id: id, incarnation: incarnation, term: term, lastIndex: log.last,
            lastTerm: log.lastTerm, commit: commit, membership: membership, abstains: abstains,
            damagedThrough: damagedThrough, leader: leaderHeard)
    }

    /// Whoever leads it: there is a quorum then, even if nobody else can be asked.
    private var leaderHeard: NodeID? {
        role == .follower && leaderSilentTicks < settings.electionTicks ? leader : nil
    }

    mutating func recover(_ plan: RecoveryPlan, _ effects: inout Effects) {
        if let reason = refusal(of: plan) {
            return effects.notices.append(.recoveryRefused(reason))
        }
        let report = recoveryReport
        let voters = plan.voters.sorted { $0.id < $1.id }
        guard let founder = voters.firstIndex(where: { $0.id == id }),
            let configuration = try? Configuration(voters: NodeSet(voters.map(\.id)))
        else { return }
        becomeFollower(Term(epoch: plan.epoch, founder: founder), leader: nil, &effects)
        vote = id
        discardIncoming(&effects)
        isRebuildNeeded = false
        damagedThrough = .zero
        let membership = Membership(
            configuration: configuration, members: voters, epoch: plan.epoch)
        decree = Decree(term: term, membership: membership, report: report)
    }

    /// Leads once the decree's term is durable. Not before: were it lost in a crash, a second decree
    /// of the same epoch could fill the same places of the log with something else.
    mutating func leadByDecree(_ effects: inout Effects) {
        guard let decree, isHardStateDurable else { return }
        self.decree = nil
        guard decree.term == term, role == .follower, leader == nil else { return }
        // Its first entry is the new membership; everything before it is committed along with it.
        lead(with: .membership(decree.membership), &effects)
        effects.notices.append(.recovered(decree.report))
    }

    private func refusal(of plan: RecoveryPlan) -> String? {
        guard let own = plan.voters.first(where: { $0.id == id }) else {
            return "member \(id) is not among the recovered voters; ask one that is"
        }
        if own.isWitness || isWitness {
            return "member \(id) is a witness and has no data; recover with a full member"
        }
        if own.incarnation != nil && own.incarnation != incarnation {
            return "member \(id) has store \(incarnation), not the one named; report again"
        }
        if NodeSet(plan.voters.map(\.id)).count != plan.voters.count {
            return "a member is named twice; name each once"
        }
        if plan.epoch <= term.epoch {
            return "epoch \(plan.epoch) is not above \(term.epoch); collect the reports again"
        }
        if incoming?.isInstalling == true {
            return "a snapshot is being installed; wait until it is"
        }
        if role == .leader && commit >= leadership.termStart {
            return "member \(id) leads a working quorum; there is nothing to recover"
        }
        if let leaderHeard {
            return "member \(id) hears its leader, member \(leaderHeard); ask there"
        }
        return nil
    }
}
