package import Raft
internal import Schema

/// A group whose quorum is lost for good goes on without it, at an operator's word. It is never done
/// by itself, because it can lose what was acknowledged. In this order:
///
/// 1. `recoveryReport` from every member that is left; `RecoverySurvey` says from them who has the
///    most, and what is at risk;
/// 2. `recover` at that one, with the survey's plan. It leads a new epoch, with the named voters;
/// 3. members are added as always.
///
/// A member that was taken for lost and comes back finds the new epoch in the first message that it
/// gets or the first answer to its own, and falls silent. If the plan named it, its replica is made
/// anew where it contradicts the new epoch; if not, `removeGroup` clears it away.
extension ReplicaHost {
    /// Wakes the group: a quiet leader has not noticed that its quorum is gone, and would refuse to
    /// be recovered. It gives up within an election timeout.
    package func recoveryReport(of group: UInt64) -> RecoveryReport? {
        step(group, .wake)
        return groups[group]?.core.recoveryReport
    }

    package func recover(
        _ group: UInt64, _ plan: RecoveryPlan, whenDone: @escaping Completion
    ) {
        guard groups[group] != nil else { return whenDone(.noGroup(group)) }
        guard groups[group]?.changes.recovery == nil else { return whenDone(.changing(group)) }
        groups[group]?.changes.recovery = change(whenDone)
        step(group, .recover(plan))
    }

    /// The core's log contradicts what a newer epoch has committed: it begins anew with nothing, as
    /// another store, on which nobody counts until it has caught up.
    func rebuild(_ group: UInt64) {
        guard changing[group] == nil, groups[group] != nil else { return }
        changing[group] = { _ in }
        rebuilding.insert(group)
        letGo(group)
        hand(.remove(group, .rebuilt))
    }
}

/// What the members that are left know, put together: who should lead, and what may be lost.
package struct RecoverySurvey: Sendable, CustomStringConvertible {
    /// The full member whose log is the latest.
    package let leader: NodeID
    package let plan: RecoveryPlan
    /// In the leader's log, and not known to be committed: recovery commits them.
    package let atRisk: ClosedRange<LogIndex>?
    /// Through here members knew it to be committed, and no log that is left has it.
    package let lostThrough: LogIndex?
    /// Through here a member that is left had entries on a disk that is damaged; no log has them.
    package let damagedThrough: LogIndex?

    private let lastIndex: LogIndex

    /// The latest that any of them knows of.
    package static func membership(_ reports: [RecoveryReport]) -> Membership? {
        reports.max {
            ($0.membership.epoch, $0.lastTerm, $0.lastIndex)
                < ($1.membership.epoch, $1.lastTerm, $1.lastIndex)
        }?.membership
    }

    /// From one report of each member that is left. Each of the others has to be `givenUp`: one that
    /// was only not heard just now may have what no other has.
    package init(
        _ reports: [RecoveryReport], givenUp: NodeSet
    ) throws(RecoverySurveyError) {
        guard let membership = Self.membership(reports) else { throw .noReports }
        let full = reports.filter {
            membership[$0.id]?.isWitness == false && $0.membership.epoch == membership.epoch
        }
        let best = full.max {
            ($0.lastTerm, $0.lastIndex, $1.id) < ($1.lastTerm, $1.lastIndex, $0.id)
        }
        guard let best else { throw .noFullMember }
        // No votes come of a store that the group has not admitted, nor of a damaged log.
        let left = NodeSet(
            reports.filter { membership.admits($0.id, $0.incarnation) && !$0.abstains }.map(\.id))
        let outcome = membership.configuration.outcome { left.contains($0) ? true : nil }
        guard outcome != .won else { throw .quorumIsLeft(left) }
        let unheard = NodeSet(membership.members.map(\.id))
            .subtracting(NodeSet(reports.map(\.id))).subtracting(givenUp)
        guard unheard.isEmpty else { throw .unheard(unheard) }
        let epochLast = reports.map { max($0.term.epoch, $0.membership.epoch) }.max() ?? 0
        guard epochLast < .max else { throw .tooManyRecoveries }
        leader = best.id
        lastIndex = best.lastIndex
        plan = RecoveryPlan(
            voters: reports.compactMap { report in
                // Who has committed more than the leader has is made anew, and votes for nothing.
                guard report.commit <= best.lastIndex, var member = membership[report.id] else {
                    return nil
                }
                member.incarnation = report.incarnation
                member.isNewcomer = false
                return member
            }, epoch: epochLast + 1)
        let commit = reports.map(\.commit).max() ?? .zero
        lostThrough = commit > best.lastIndex ? commit : nil
        atRisk = commit < best.lastIndex ? commit + 1...best.lastIndex : nil
        let damaged = reports.map(\.damagedThrough).max() ?? .zero
        damagedThrough = damaged > max(best.lastIndex, commit) ? damaged : nil
    }

    package var description: String {
        var text =
            "member \(leader) has the latest log, through index \(lastIndex), and would lead epoch "
            + "\(plan.epoch) with voters \(NodeSet(plan.voters.map(\.id))). "
        if let atRisk {
            text +=
                "Entries \(atRisk.lowerBound) to \(atRisk.upperBound) were perhaps never "
                + "acknowledged, and are kept. "
        }
        if let lostThrough {
            text += "Entries \(lastIndex + 1) to \(lostThrough) were acknowledged, and are lost. "
        }
        if let damagedThrough {
            text +=
                "Entries through \(damagedThrough) were on a disk that is damaged, and are lost, "
                + "acknowledged or not. "
        }
        return text + "What only the lost members had acknowledged is lost, and can't be listed."
    }
}

package enum RecoverySurveyError: Error, Equatable, Sendable, CustomStringConvertible {
    case noReports
    case noFullMember
    case quorumIsLeft(NodeSet)
    case unheard(NodeSet)
    case tooManyRecoveries

    package var description: String {
        switch self {
        case .noReports: "no member has reported; ask those that are left"
        case .noFullMember:
            "no member that is left holds data; find one, or restore a backup into a new group"
        case .quorumIsLeft(let left):
            "members \(left) are a quorum, and the group works without recovery; wait for an "
                + "election, and then replace the lost members"
        case .unheard(let members):
            "members \(members) have not said what they have; wait until they do, or give them up"
        case .tooManyRecoveries:
            "the group was recovered 65535 times; move its data to a new group"
        }
    }
}
