package import Raft

/// What a node knows of its cluster when it looks after the groups that it leads.
package struct ClusterView: Equatable, Sendable {
    package enum NodeState: Sendable {
        case joining, active, draining, drained, removed
    }

    package struct Node: Equatable, Sendable {
        package var id: NodeID
        package var state: NodeState
        package var hostsGroups: Bool
        /// It was not heard for so long that it is taken for lost.
        package var isLost = false

        package init(
            _ id: NodeID, _ state: NodeState, hostsGroups: Bool = true, isLost: Bool = false
        ) {
            self.id = id
            self.state = state
            self.hostsGroups = hostsGroups
            self.isLost = isLost
        }
    }

    /// A group that this node leads.
    package struct Group: Equatable, Sendable {
        package var number: UInt64
        /// Where it is going, or is.
        package var voters: NodeSet
        /// Votes in it now.
        package var present: NodeSet
        /// The latest step is committed, and isn't a joint one: another may be planned.
        package var takesPlans: Bool
        /// What a plan has to name.
        package var plannedOn: LogIndex

        package init(
            _ number: UInt64, voters: NodeSet, present: NodeSet, takesPlans: Bool,
            plannedOn: LogIndex
        ) {
            self.number = number
            self.voters = voters
            self.present = present
            self.takesPlans = takesPlans
            self.plannedOn = plannedOn
        }
    }

    /// Whose view it is.
    package var own: NodeID
    package var nodes: [Node]
    /// As the control group has written down who is in each of its shards.
    package var members: [UInt64: NodeSet]
    /// Who is in the group of which the control group has no list, as this node's replica of it has
    /// it: perhaps some that are no more. Nil where it knows of none.
    package var unlisted: NodeSet?
    /// Shards that have no drives before all of their members are there.
    package var starting: Set<UInt64>
    package var led: [Group]

    package init(
        of own: NodeID, nodes: [Node], members: [UInt64: NodeSet], unlisted: NodeSet?,
        starting: Set<UInt64> = [], led: [Group]
    ) {
        self.own = own
        self.nodes = nodes
        self.members = members
        self.unlisted = unlisted
        self.starting = starting
        self.led = led
    }
}

/// One step that brings the groups nearer to what the node table says.
package enum MembershipStep: Equatable, Sendable {
    /// At this node, which leads the group.
    case change(group: UInt64, to: NodeSet, plannedOn: LogIndex)
    /// Of the lead, by this node, which is to leave the group.
    case handOver(group: UInt64, to: NodeID)
    /// Write down who is in a shard.
    case note(shard: UInt64, NodeSet)
    /// A new shard may have drives.
    case serve(shard: UInt64)
    /// A newcomer votes in every group that it is to be in.
    case activate(NodeID)
    /// A node that is to go is in no group any more.
    case declareDrained(NodeID)
}

/// Who is to be in the groups, by the node table. Pure; each leader does what concerns its groups,
/// and the control group's leader the rest. Doing a step twice, or at two nodes at once, is harmless:
/// plans name what they were made on.
///
/// 1. Up to `voterCountMax` nodes with the metadata role that are joining or active vote: those that
///    do, then the first. One that is lost keeps its place unless there is another to take it, since
///    fewer voters would survive no more.
/// 2. A group gains nodes before it loses any, and changes by one node at a time: so no step needs
///    more than one newcomer to catch up, and none makes a quorum of nodes that are not there yet.
/// 3. A group never loses its last voter.
/// 4. A node that is to go leads nothing: it hands over before anybody takes it out.
/// 5. It leaves the control group last. Without that group it would not know what else it still is
///    in; and whoever takes it out stays, so knows who is in the other groups.
package enum MembershipPlanner {
    /// Seven survive the loss of three; more would only slow each write.
    package static let voterCountMax = 7

    /// `seated` are those that vote in the control group, as it has written down.
    package static func voters(of nodes: [ClusterView.Node], seated: NodeSet = []) -> NodeSet {
        let fit = nodes.filter { $0.hostsGroups && ($0.state == .joining || $0.state == .active) }
        let ranked = fit.map { node in
            (rank: (node.isLost ? 2 : 0) + (seated.contains(node.id) ? 0 : 1), id: node.id)
        }.sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }
        return NodeSet(ranked.prefix(voterCountMax).map(\.id))
    }

    package static func steps(_ view: ClusterView, controlGroup: UInt64) -> [MembershipStep] {
        let wanted = voters(of: view.nodes, seated: view.members[controlGroup] ?? [])
        guard !wanted.isEmpty else { return [] }  // (3)
        var steps: [MembershipStep] = []
        for group in view.led {
            if !wanted.contains(view.own), let heir = group.present.intersection(wanted).first {
                steps.append(.handOver(group: group.number, to: heir))  // (4)
                continue
            }
            var kept: NodeSet = []
            if group.number == controlGroup {  // (5)
                kept = view.unlisted ?? group.present
                for (shard, members) in view.members where shard != controlGroup {
                    kept = kept.union(members)
                }
            }
            if group.takesPlans, let next = next(group, towards: wanted, keeping: kept) {
                steps.append(.change(group: group.number, to: next, plannedOn: group.plannedOn))
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
        guard view.led.contains(where: { $0.number == controlGroup }),
            let unlisted = view.unlisted, !unlisted.isEmpty
        else { return steps }
        for node in view.nodes {
            switch node.state {
            case .joining:
                let isThere =
                    !wanted.contains(node.id)
                    || unlisted.contains(node.id)
                        && view.members.values.allSatisfy { $0.contains(node.id) }
                if isThere { steps.append(.activate(node.id)) }
            case .draining:
                let isGone =
                    !unlisted.contains(node.id)
                    && view.members.values.allSatisfy { !$0.contains(node.id) }
                if isGone { steps.append(.declareDrained(node.id)) }
            case .active, .drained, .removed: break
            }
        }
        return steps
    }

    /// (2). Nil if the group is there, or on its way.
    private static func next(
        _ group: ClusterView.Group, towards wanted: NodeSet, keeping kept: NodeSet
    ) -> NodeSet? {
        let underway = group.voters.subtracting(group.present)
        // A newcomer that is not wanted any more would be waited for in vain.
        if !underway.isSubset(of: wanted) { return group.present }
        guard underway.isEmpty else { return nil }
        if let newcomer = wanted.subtracting(group.present).first {
            return group.present.union([newcomer])
        }
        guard let leaver = group.present.subtracting(wanted).subtracting(kept).first
        else { return nil }
        return group.present.subtracting([leaver])
    }
}
