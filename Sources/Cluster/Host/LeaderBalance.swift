package import Raft
internal import World

/// Which of its groups a node hands to another, so that all lead about as many.
///
/// Gentle: one group at a time, to the node that leads the fewest, and only where two or more lie
/// between the two counts, so that a handover never turns the order round and nothing goes back and
/// forth. Several nodes may be above the fewest at the same time; each takes its turn with the odds of
/// one in that many, or all would hand over to the same node at once.
///
/// Nobody hands over to a node whose disk is not well (`DiskRecord`): between two stalls it would get
/// back what it has just given up. Such a node gives up what it leads, whatever the counts.
package enum LeaderBalance {
    /// A group that this node leads, and who else is fit to.
    package struct Candidate: Sendable {
        package let group: UInt64
        package let successors: [NodeID]

        package init(group: UInt64, successors: [NodeID]) {
            self.group = group
            self.successors = successors
        }
    }

    /// `counts` has how many groups each node leads, this one among them; `unfit`, whose disks are
    /// not well. `draw` is random.
    package static func handover(
        of own: NodeID, counts: [NodeID: Int], unfit: NodeSet, candidates: [Candidate],
        draw: UInt64
    ) -> (group: UInt64, to: NodeID)? {
        guard let ownCount = counts[own] else { return nil }
        let isUnfit = unfit.contains(own)
        var best: (count: Int, to: NodeID, group: UInt64)?
        for candidate in candidates {
            for node in candidate.successors where !unfit.contains(node) {
                guard let count = counts[node], isUnfit || ownCount - count >= 2 else { continue }
                if let best, best <= (count, node, candidate.group) { continue }
                best = (count, node, candidate.group)
            }
        }
        guard let best else { return nil }
        let turnCount = counts.values.count { $0 - best.count >= 2 }
        return isUnfit || draw % UInt64(turnCount) == 0 ? (best.group, best.to) : nil
    }
}

extension ReplicaHost {
    func balanceLeaders() {
        ledCount = groupNumbers.count { groups[$0]?.core.role == .leader }
        guard settings.balanceTicks > 0, tick >= balanceTick, !isStopping else { return }
        balanceTick = tick + settings.balanceTicks
        var counts = [identity.node: ledCount]
        for (node, peer) in peers { counts[node] = peer.ledCount }
        var candidates: [LeaderBalance.Candidate] = []
        for group in groupNumbers {
            guard let core = groups[group]?.core, core.role == .leader else { continue }
            let successors = core.memberStatuses.filter { other in
                // Less preferred ones would hand it back.
                guard let own = core.membership[identity.node],
                    let member = core.membership[other.id]
                else { return false }
                // Whoever is to leave the group would hand it back, too.
                let seats = errands.steward?.seating?.seats(of: group)
                guard seats?.contains(other.id) ?? true else { return false }
                return core.membership.configuration.incoming.voters.contains(other.id)
                    && !member.isWitness && member.priority == own.priority
                    && other.keptUpTicks >= 2 * settings.raft.electionTicks
            }
            candidates.append(
                LeaderBalance.Candidate(group: group, successors: successors.map(\.id)))
        }
        let handover = LeaderBalance.handover(
            of: identity.node, counts: counts,
            unfit: diskState == .well ? unfitPeers : unfitPeers.union([identity.node]),
            candidates: candidates, draw: world.random.next())
        guard let (group, target) = handover else { return }
        observer?.balanced(group, to: target)
        step(group, .transferLeadership(to: target))
    }
}
