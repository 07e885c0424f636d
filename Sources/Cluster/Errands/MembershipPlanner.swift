package import Raft

/// One step that brings the groups nearer to what the node table says.
package enum MembershipStep: Equatable, Sendable {
    /// At this node, which leads the group.
    case change(group: UInt64, to: NodeSet, learners: NodeSet = [], plannedOn: LogIndex)
    /// Of the lead, by this node, which is to leave the group.
    case handOver(group: UInt64, to: NodeID)
    /// Write down who votes in a shard.
    case note(shard: UInt64, NodeSet)
    /// A new shard may have drives.
    case serve(shard: UInt64)
    /// A newcomer is in every group that it is to be in.
    case activate(NodeID)
    /// A node that is to go votes in no group any more.
    case declareDrained(NodeID)
}

/// What brings the groups to the members that they are to have (`Seating`). Pure; each leader does
/// what concerns its groups, and the control group's leader the rest. Doing a step twice, or at two
/// nodes at once, is harmless: plans name what they were made on.
///
/// 1. Every node is in the control group, or could not know what it is to do: those that do not vote
///    in it read along, and those that go until they are in no other group. In no other group is
///    anybody but voters.
/// 2. A group gains nodes before it loses any, and changes by one voter at a time: so no step needs
///    more than one newcomer to catch up, and none makes a quorum of nodes that are not there yet.
/// 3. A group never loses its last voter, and is never left with a majority of nodes that are not
///    heard.
/// 4. A node that is to go leads nothing: it hands over before anybody takes it out.
/// 5. Nobody waits for a newcomer that is not heard while there is another.
package enum MembershipPlanner {
    /// Seven survive the loss of three; more would only slow each write.
    package static let voterCountMax = 7

    package static func steps(_ view: ClusterView, controlGroup: UInt64) -> [MembershipStep] {
        let seating = Seating(view, controlGroup: controlGroup)
        guard !seating.control.isEmpty else { return [] }  // (3)
        var steps: [MembershipStep] = []
        for group in view.led {
            let wanted = seating.seats(of: group.number)
            let away = NodeSet(view.nodes.filter(\.isAway).map(\.id))
            if !wanted.contains(view.own),
                let heir = group.present.intersection(wanted).subtracting(away).first
            {
                steps.append(.handOver(group: group.number, to: heir))  // (4)
                continue
            }
            var goal = Goal(voters: wanted, away: away)
            if group.number == controlGroup { goal.readers = seating.readers }  // (1)
            if group.takesPlans, let next = next(group, towards: goal) {
                steps.append(
                    .change(
                        group: group.number, to: next.voters, learners: next.learners,
                        plannedOn: group.plannedOn))
            }
            if let noted = view.members[group.number], group.takesPlans,
                group.present == group.voters, noted != group.present
            {
                steps.append(.note(shard: group.number, group.present))
            }
            if view.starting.contains(group.number), group.takesPlans, group.present == wanted {
                steps.append(.serve(shard: group.number))
            }
        }
        guard let control = view.led.first(where: { $0.number == controlGroup }),
            let unlisted = view.unlisted, !unlisted.isEmpty
        else { return steps }
        let present = control.present.union(control.learners)
        for node in view.nodes {
            switch node.state {
            case .joining:
                let isThere =
                    present.contains(node.id)
                    && (!seating.control.contains(node.id) || unlisted.contains(node.id))
                    && view.members.allSatisfy { shard, members in
                        members.contains(node.id) || !seating.seats(of: shard).contains(node.id)
                    }
                if isThere { steps.append(.activate(node.id)) }
            case .draining:
                let isGone =
                    !control.present.union(unlisted).contains(node.id)
                    && view.members.values.allSatisfy { !$0.contains(node.id) }
                if isGone { steps.append(.declareDrained(node.id)) }
            case .active, .drained, .removed: break
            }
        }
        return steps
    }

    private struct Goal {
        let voters: NodeSet
        var readers: NodeSet = []
        let away: NodeSet

        init(voters: NodeSet, away: NodeSet) {
            self.voters = voters
            self.away = away
        }

        func hasMajority(of voters: NodeSet) -> Bool {
            voters.subtracting(away).count > voters.count / 2
        }
    }

    /// (2). Nil if the group is there, or on its way.
    private static func next(
        _ group: ClusterView.Group, towards goal: Goal
    ) -> (voters: NodeSet, learners: NodeSet)? {
        func plan(_ voters: NodeSet) -> (voters: NodeSet, learners: NodeSet) {
            (voters, goal.readers.subtracting(voters))
        }
        let newcomers = goal.voters.subtracting(group.present).subtracting(goal.away)
        let underway = group.voters.subtracting(group.present)
        if !underway.isEmpty {
            let isOfUse = underway.isSubset(of: goal.voters)
            let isAwaited = underway.intersection(goal.away).isEmpty || newcomers.isEmpty  // (5)
            return isOfUse && isAwaited ? nil : plan(group.present)
        }
        if let newcomer = newcomers.first { return plan(group.present.union([newcomer])) }
        // (2). Whoever is missing is not heard, and not lost yet.
        let leavers =
            goal.voters.isSubset(of: group.present) ? group.present.subtracting(goal.voters) : []
        for leaver in leavers {
            let left = group.present.subtracting([leaver])
            // (3). Nobody is missed who is not heard anyway.
            if goal.hasMajority(of: left) || goal.away.contains(leaver) { return plan(left) }
        }
        let settled = plan(group.present)
        return settled.learners == group.learners ? nil : settled
    }
}
