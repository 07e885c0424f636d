package import Raft

/// Which nodes are to vote in which group, by the node table and by who votes now. Every leader
/// works it out for all groups, and comes to the same as the others that read the same tables.
///
/// 1. Nodes that vote already stay, as long as nothing below speaks against it.
/// 2. A seat goes to the node whose zone has the fewest of the group, and of these to the one that has
///    the fewest groups.
/// 3. A node that is lost keeps its seat unless there is another to take it, since fewer voters would
///    survive no more.
/// 4. A group gives a seat to another node if that spreads it over zones more evenly, or if the other
///    has fewer groups by two at least: then no exchange is ever taken back.
///
/// The control group, and those that it has no list of, are everywhere or on the first few, and are
/// no load.
package struct Seating {
    private let nodes: [NodeID: ClusterView.Node]
    /// How many shards each has, as of the shards that were gone through.
    private var loads: [NodeID: Int] = [:]
    /// Of shards.
    package private(set) var seats: [UInt64: NodeSet] = [:]
    /// Of the control group, and of those that it has no list of.
    package private(set) var control: NodeSet = []
    /// Those that read along in the control group.
    package private(set) var readers: NodeSet = []

    package init(_ view: ClusterView, controlGroup: UInt64) {
        nodes = Dictionary(view.nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        control = seats(
            from: view.members[controlGroup] ?? [], countMax: view.voterCountMax, isLoad: false)
        // Those that go have most need of it.
        let others = view.nodes.filter { $0.isHere && !control.contains($0.id) }
            .sorted { ($0.isFit ? 1 : 0, $0.id) < ($1.isFit ? 1 : 0, $1.id) }
        let countMax = max(0, view.memberCountMax - view.voterCountMax - 2)
        readers = NodeSet(others.prefix(countMax).map(\.id))
        let shards = view.members.keys.filter { $0 != controlGroup }.sorted()
        for shard in shards {
            for node in view.members[shard] ?? [] { loads[node, default: 0] += 1 }
        }
        for shard in shards {
            seats[shard] = seats(
                from: view.members[shard] ?? [], countMax: view.shardVoterCountMax, isLoad: true)
        }
    }

    package func seats(of group: UInt64) -> NodeSet { seats[group] ?? control }

    private mutating func seats(
        from present: NodeSet, countMax: Int, isLoad: Bool
    ) -> NodeSet {
        let fit = nodes.values.filter { $0.hostsGroups && $0.isFit }
        let well = NodeSet(fit.filter { !$0.isLost }.map(\.id))
        var seated = present.intersection(well)  // (1)
        while seated.count > countMax, let worst = worst(of: seated) {
            leave(worst, &seated, isLoad)
        }
        while seated.count < countMax, let best = best(of: well.subtracting(seated), for: seated) {
            take(best, &seated, isLoad)
        }
        if isLoad, seated.count == countMax { exchange(&seated, for: well) }
        // (3)
        let lost = present.intersection(NodeSet(fit.map(\.id))).subtracting(well)
        return seated.union(NodeSet(lost.prefix(countMax - seated.count)))
    }

    /// (4).
    private mutating func exchange(_ seated: inout NodeSet, for well: NodeSet) {
        guard let worst = worst(of: seated) else { return }
        let rest = NodeSet(seated.filter { $0 != worst })
        guard let best = best(of: well.subtracting(seated), for: rest) else { return }
        let (crowd, crowdBest) = (crowd(worst, in: rest), self.crowd(best, in: rest))
        guard
            crowdBest < crowd
                || crowdBest == crowd && load(of: best) + 2 <= load(of: worst)
        else { return }
        leave(worst, &seated, true)
        take(best, &seated, true)
    }

    private mutating func take(_ node: NodeID, _ seated: inout NodeSet, _ isLoad: Bool) {
        seated.insert(node)
        if isLoad { loads[node, default: 0] += 1 }
    }

    private mutating func leave(_ node: NodeID, _ seated: inout NodeSet, _ isLoad: Bool) {
        seated.remove(node)
        if isLoad { loads[node, default: 0] -= 1 }
    }

    private func load(of node: NodeID) -> Int { loads[node] ?? 0 }

    /// How many others of the group are in its zone.
    private func crowd(_ node: NodeID, in seated: NodeSet) -> Int {
        guard let zone = nodes[node]?.zone else { return 0 }
        return seated.count { $0 != node && nodes[$0]?.zone == zone }
    }

    /// (2).
    private func best(of others: NodeSet, for seated: NodeSet) -> NodeID? {
        others.min { rank($0, in: seated) < rank($1, in: seated) }
    }

    private func worst(of seated: NodeSet) -> NodeID? {
        seated.max { rank($0, in: seated) < rank($1, in: seated) }
    }

    private func rank(_ node: NodeID, in seated: NodeSet) -> (Int, Int, NodeID) {
        (crowd(node, in: seated), load(of: node), node)
    }
}
