/// Handing leadership over: dissertation section 3.10.
///
/// The target is told to campaign only when it has acknowledged the leader's whole log as durable,
/// so it can win at once. Proposals are refused meanwhile, or the log would never stand still. From
/// the moment the target is told, this term has no lease: the target may win at any time.
extension Replica {
    mutating func startTransfer(to wanted: NodeID?, _ effects: inout Effects) {
        guard role == .leader, let target = wanted ?? bestSuccessor, mayLead(target) else {
            if let wanted {
                effects.notices.append(.transferEnded(to: wanted, succeeded: wanted == leader))
            }
            return
        }
        guard leadership.transfer?.target != target else { return }
        if isQuiescent { wake(&effects) }
        endTransfer(succeeded: false, &effects)
        leadership.transfer = Leadership.Transfer(target: target)
    }

    /// Tells the target as soon as it has everything.
    mutating func continueTransfer(_ effects: inout Effects) {
        guard let transfer = leadership.transfer, !transfer.isTargetTold else { return }
        guard let place = place(of: transfer.target), mayLead(transfer.target) else {
            return endTransfer(succeeded: false, &effects)
        }
        guard peers[place].match == log.last else { return }
        leadership.transfer?.isTargetTold = true
        leadership.isLeaseVoid = true
        send(.campaignNow, to: transfer.target, &effects)
    }

    mutating func tickTransfer(_ effects: inout Effects) {
        if let transfer = leadership.transfer {
            leadership.transfer?.elapsedTicks += 1
            if transfer.elapsedTicks >= settings.electionTicks {
                endTransfer(succeeded: false, &effects)
                leadership.checksMembership = true
                if isDiskStalled { return giveUp(.diskStalled, &effects) }
            }
        } else if !isDiskFit {
            // On probation there is time: a try that fails keeps callers waiting.
            let isDue = !disk.isOnProbation || isDiskStalled || isTransferPaced
            if let successor = bestSuccessor {
                guard isDue else { return }
                effects.notices.append(.leadershipGivenUp(unfitness))
                startTransfer(to: successor, &effects)
            } else if isDiskStalled, configuration.voters.contains(where: { mayLead($0) }) {
                giveUp(.diskStalled, &effects)
            }
        } else if isTransferPaced, let own = membership[id],
            let successor = bestSuccessor, let other = membership[successor],
            other.priority > own.priority, let place = place(of: successor),
            peers[place].keptUpTicks >= 2 * settings.electionTicks
        {
            effects.notices.append(.leadershipGivenUp(.priority(successor)))
            startTransfer(to: successor, &effects)
        }
    }

    private var isTransferPaced: Bool { leadership.ticks % (4 * settings.electionTicks) == 0 }

    private var unfitness: Notice.GiveUp { disk.takesWrites ? .diskStalled : .diskFull }

    mutating func endTransfer(succeeded: Bool, _ effects: inout Effects) {
        guard let transfer = leadership.transfer else { return }
        leadership.transfer = nil
        effects.notices.append(.transferEnded(to: transfer.target, succeeded: succeeded))
    }

    /// Someone leads after this member handed over: was it the one?
    mutating func noteSuccessor(_ effects: inout Effects) {
        guard let leader, let target = handedTo else { return }
        handedTo = nil
        effects.notices.append(.transferEnded(to: target, succeeded: leader == target))
    }

    private func mayLead(_ target: NodeID) -> Bool {
        guard target != id, configuration.incoming.voters.contains(target),
            let member = membership[target], !member.isWitness, member.priority > 0,
            let place = place(of: target)
        else { return false }
        return peers[place].counts(in: membership)
    }

    /// Of the members that could lead now: the most preferred, then the one that has the most.
    package var bestSuccessor: NodeID? { bestSuccessor(avoiding: NodeSet()) }

    /// None of those whose disk the caller knows to be bad: a quiet leader has not heard of it.
    package func bestSuccessor(avoiding unfit: NodeSet) -> NodeID? {
        var best: (id: NodeID, priority: UInt8, match: LogIndex)?
        for peer in peers where mayLead(peer.id) && !unfit.contains(peer.id) {
            guard let priority = membership[peer.id]?.priority, peer.mode == .replicate,
                peer.silentTicks < settings.electionTicks,
                peer.diskProbeAgeTicks < settings.diskStallTicks
            else { continue }
            if let best, (best.priority, best.match) >= (priority, peer.match) { continue }
            best = (peer.id, priority, peer.match)
        }
        return best?.id
    }
}
