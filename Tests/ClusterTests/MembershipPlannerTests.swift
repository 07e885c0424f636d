import Cluster
import Raft
import Testing

@Suite struct MembershipPlannerTests {
    struct Story: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let nodes: [(NodeID, ClusterView.NodeState)]
        let members: [UInt64: NodeSet]
        let led: [ClusterView.Group]
        let steps: [MembershipStep]
        var own: NodeID = 1
        var map: NodeSet?
        var starting: Set<UInt64> = []
        var lost: NodeSet = []
        var away: NodeSet = []
    }

    private static let seven = NodeSet((1...7).map { NodeID($0) })

    static func group(
        _ number: UInt64, _ present: NodeSet, towards voters: NodeSet? = nil,
        learners: NodeSet = [], isBusy: Bool = false
    ) -> ClusterView.Group {
        ClusterView.Group(
            number, voters: voters ?? present, learners: learners, present: present,
            takesPlans: !isBusy, plannedOn: 9)
    }

    static let stories = [
        Story(
            testDescription: "a newcomer is added to a group that is led here",
            nodes: [(1, .active), (2, .joining)], members: [0: [1], 1: [1]], led: [group(1, [1])],
            steps: [.change(group: 1, to: [1, 2], plannedOn: 9)]),
        Story(
            testDescription: "one newcomer at a time",
            nodes: [(1, .active), (2, .joining), (3, .joining)], members: [0: [1]],
            led: [group(0, [1])], steps: [.change(group: 0, to: [1, 2], plannedOn: 9)]),
        Story(
            testDescription: "nothing more while a newcomer is being caught up",
            nodes: [(1, .active), (2, .joining), (3, .joining)], members: [0: [1]],
            led: [group(0, [1], towards: [1, 2])], steps: []),
        Story(
            testDescription: "a newcomer that is not wanted any more is not waited for",
            nodes: [(1, .active), (2, .removed)], members: [0: [1]],
            led: [group(0, [1], towards: [1, 2])],
            steps: [.change(group: 0, to: [1], plannedOn: 9)]),
        Story(
            testDescription: "no plan while a step is under way",
            nodes: [(1, .active), (2, .joining)], members: [0: [1]],
            led: [group(0, [1], isBusy: true)], steps: []),
        Story(
            testDescription: "who votes is written down, by the leader of the group",
            nodes: [(1, .active), (2, .joining)], members: [0: [1, 2], 1: [1]],
            led: [group(1, [1, 2])], steps: [.note(shard: 1, [1, 2])]),
        Story(
            testDescription: "who votes everywhere is active, by the control group's leader",
            nodes: [(1, .active), (2, .joining)], members: [0: [1, 2], 1: [1, 2]],
            led: [group(0, [1, 2])], steps: [.activate(2)]),
        Story(
            testDescription: "who is still missing in a group is not active yet",
            nodes: [(1, .active), (2, .joining)], members: [0: [1, 2], 1: [1]],
            led: [group(0, [1, 2])], steps: []),
        Story(
            testDescription: "a replacement comes before the one that it replaces goes",
            nodes: [(1, .active), (2, .active), (3, .draining), (4, .joining)],
            members: [0: [1, 2, 3]], led: [group(0, [1, 2, 3])],
            steps: [.change(group: 0, to: [1, 2, 3, 4], plannedOn: 9)]),
        Story(
            testDescription: "a draining node hands over what it leads",
            nodes: [(1, .draining), (2, .active), (3, .active)], members: [0: [1, 2, 3]],
            led: [group(0, [1, 2, 3]), group(7, [1, 2, 3])],
            steps: [.handOver(group: 0, to: 2), .handOver(group: 7, to: 2)]),
        Story(
            testDescription: "one that leads alone waits for its heir",
            nodes: [(1, .draining), (2, .joining)], members: [0: [1]], led: [group(0, [1])],
            steps: [.change(group: 0, to: [1, 2], plannedOn: 9)]),
        Story(
            testDescription: "a draining node is taken out",
            nodes: [(1, .active), (2, .draining), (3, .active)],
            members: [0: [1, 2, 3], 1: [1, 2, 3]], led: [group(1, [1, 2, 3])],
            steps: [.change(group: 1, to: [1, 3], plannedOn: 9)]),
        Story(
            testDescription: "of the control group too, where it reads along",
            nodes: [(1, .active), (2, .draining), (3, .active)],
            members: [0: [1, 2, 3], 1: [1, 2, 3]], led: [group(0, [1, 2, 3])],
            steps: [.change(group: 0, to: [1, 3], learners: [2], plannedOn: 9)]),
        Story(
            testDescription: "until it is drained",
            nodes: [(1, .active), (2, .drained), (3, .active)],
            members: [0: [1, 3], 1: [1, 3]], led: [group(0, [1, 3], learners: [2])],
            steps: [.change(group: 0, to: [1, 3], plannedOn: 9)]),
        Story(
            testDescription: "not where others that are not heard would be the majority",
            nodes: [(1, .active), (2, .draining), (3, .active)],
            members: [0: [1, 2, 3], 1: [1, 2, 3]], led: [group(1, [1, 2, 3])], steps: [],
            away: [3]),
        Story(
            testDescription: "one that is not heard is taken out, for all that",
            nodes: [(1, .active), (2, .draining), (3, .active)],
            members: [0: [1, 2, 3], 1: [1, 2, 3]], led: [group(1, [1, 2, 3])],
            steps: [.change(group: 1, to: [1, 3], plannedOn: 9)], away: [2]),
        Story(
            testDescription: "nobody is taken out while another's seat is empty",
            nodes: [(1, .active), (2, .draining), (3, .active), (4, .joining)],
            members: [0: [1, 2, 3], 1: [1, 2, 3]], led: [group(1, [1, 2, 3])], steps: [],
            away: [4]),
        Story(
            testDescription: "nothing is handed over to one that is not heard",
            nodes: [(1, .draining), (2, .active), (3, .active)], members: [0: [1, 2, 3]],
            led: [group(0, [1, 2, 3])], steps: [.handOver(group: 0, to: 3)], away: [2]),
        Story(
            testDescription: "a newcomer that is heard goes ahead of one that is not",
            nodes: [(1, .active), (2, .joining), (3, .joining)], members: [0: [1]],
            led: [group(0, [1], towards: [1, 2])],
            steps: [.change(group: 0, to: [1], plannedOn: 9)], away: [2]),
        Story(
            testDescription: "a node that is in no group any more is drained",
            nodes: [(1, .active), (2, .draining)], members: [0: [1], 1: [1]],
            led: [group(0, [1], learners: [2])], steps: [.declareDrained(2)]),
        Story(
            testDescription: "the last voter stays, whatever is asked",
            nodes: [(1, .draining)], members: [0: [1]], led: [group(0, [1])], steps: []),
        Story(
            testDescription: "seven nodes vote, and further ones read along",
            nodes: (1...8).map { (NodeID($0), $0 == 8 ? .joining : .active) },
            members: [0: seven], led: [group(0, seven)],
            steps: [.change(group: 0, to: seven, learners: [8], plannedOn: 9)]),
        Story(
            testDescription: "those that do are active",
            nodes: (1...8).map { (NodeID($0), $0 == 8 ? .joining : .active) },
            members: [0: seven], led: [group(0, seven, learners: [8])],
            steps: [.activate(8)]),
        Story(
            testDescription: "a node is not drained while it is in the map's group",
            nodes: [(1, .active), (2, .draining)], members: [0: [1], 1: [1]],
            led: [group(0, [1], learners: [2])], steps: [], map: [1, 2]),
        Story(
            testDescription: "nor active before it is",
            nodes: [(1, .active), (2, .joining)], members: [0: [1, 2], 1: [1, 2]],
            led: [group(0, [1, 2])], steps: [], map: [1]),
        Story(
            testDescription: "a new shard serves once all of its members are there",
            nodes: [(1, .active), (2, .active)], members: [0: [1, 2], 2: [1, 2]],
            led: [group(2, [1, 2])], steps: [.serve(shard: 2)], starting: [2]),
        Story(
            testDescription: "a new shard grows first",
            nodes: [(1, .active), (2, .active)], members: [0: [1, 2], 2: [1]],
            led: [group(2, [1])], steps: [.change(group: 2, to: [1, 2], plannedOn: 9)],
            starting: [2]),
        Story(
            testDescription: "where there is another, it takes the place of one that is lost",
            nodes: (1...8).map { (NodeID($0), .active) }, members: [0: seven],
            led: [group(0, seven)],
            steps: [.change(group: 0, to: seven.union([8]), plannedOn: 9)], lost: [3]),
        Story(
            testDescription: "one that was lost and comes back does not take its place again",
            nodes: (1...8).map { (NodeID($0), .active) },
            members: [0: [1, 2, 4, 5, 6, 7, 8]],
            led: [group(0, [1, 2, 4, 5, 6, 7, 8], learners: [3])],
            steps: []),
        Story(
            testDescription: "where there is no other, one that is lost stays",
            nodes: [(1, .active), (2, .active), (3, .active)], members: [0: [1, 2, 3]],
            led: [group(0, [1, 2, 3])], steps: [], lost: [3]),
    ]

    @Test(arguments: stories) func `plans the steps its story says`(_ story: Story) {
        let view = ClusterView(
            of: story.own,
            nodes: story.nodes.map { node, state in
                ClusterView.Node(
                    node, state, isAway: story.away.contains(node),
                    isLost: story.lost.contains(node))
            }, members: story.members,
            unlisted: story.map ?? story.members[0], starting: story.starting, led: story.led)
        #expect(MembershipPlanner.steps(view, controlGroup: 0) == story.steps)
    }

    @Test func `without a replica of the map's group nobody is let in or out`() {
        let view = ClusterView(
            of: 1,
            nodes: [
                ClusterView.Node(1, .active), ClusterView.Node(2, .draining),
                ClusterView.Node(3, .joining),
            ], members: [0: [1, 3]], unlisted: nil,
            led: [Self.group(0, [1, 3], learners: [2])])
        #expect(MembershipPlanner.steps(view, controlGroup: 0) == [])
    }
}
