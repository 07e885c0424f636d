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
        /// Nil: it is a zone of its own.
        package var zone: String?
        /// It was not heard for a moment.
        package var isAway = false
        /// It was not heard for so long that it is taken for lost.
        package var isLost = false

        package init(
            _ id: NodeID, _ state: NodeState, hostsGroups: Bool = true, zone: String? = nil,
            isAway: Bool = false, isLost: Bool = false
        ) {
            self.id = id
            self.state = state
            self.hostsGroups = hostsGroups
            self.zone = zone
            self.isAway = isAway || isLost
            self.isLost = isLost
        }

        /// Is to be in groups.
        var isFit: Bool { state == .joining || state == .active }

        /// Has something to do with groups.
        var isHere: Bool { isFit || state == .draining }
    }

    /// A group that this node leads.
    package struct Group: Equatable, Sendable {
        package var number: UInt64
        /// Where it is going, or is.
        package var voters: NodeSet
        package var learners: NodeSet
        /// Votes in it now.
        package var present: NodeSet
        /// The latest step is committed, and isn't a joint one: another may be planned.
        package var takesPlans: Bool
        /// What a plan has to name.
        package var plannedOn: LogIndex

        package init(
            _ number: UInt64, voters: NodeSet, learners: NodeSet = [], present: NodeSet,
            takesPlans: Bool, plannedOn: LogIndex
        ) {
            self.number = number
            self.voters = voters
            self.learners = learners
            self.present = present
            self.takesPlans = takesPlans
            self.plannedOn = plannedOn
        }
    }

    /// Whose view it is.
    package var own: NodeID
    package var nodes: [Node]
    /// As the control group has written down who votes in each of its shards.
    package var members: [UInt64: NodeSet]
    /// Who is in the groups of which the control group has no list, as this node's replicas of them
    /// have it: perhaps some that are no more. Nil where it does not know of one of them.
    package var unlisted: NodeSet?
    /// Shards that have no drives before all of their members are there.
    package var starting: Set<UInt64>
    package var led: [Group]
    /// Nodes that vote in the control group, and in a shard, at most.
    package var voterCountMax = MembershipPlanner.voterCountMax
    package var shardVoterCountMax = MembershipPlanner.voterCountMax
    /// Members of one group, at most.
    package var memberCountMax = 64

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
