package import Raft
package import World

/// Says of groups that have no leader for a while which of their nodes they need, and when they have
/// one again. Once each.
package struct QuorumWatch {
    /// A replica of this node.
    package struct Group {
        let number: UInt64
        let isLed: Bool
        let voters: NodeSet

        package init(_ number: UInt64, isLed: Bool, voters: NodeSet) {
            self.number = number
            self.isLed = isLed
            self.voters = voters
        }
    }

    /// Several elections long.
    package static let patience: Duration = .seconds(5)

    private var since: [UInt64: Instant] = [:]
    private var told: Set<UInt64> = []

    package init() {}

    /// `reached`: the nodes to which there is a link, this one among them.
    package mutating func look(
        _ groups: [Group], reached: NodeSet, at now: Instant
    ) -> [String] {
        var notes: [String] = []
        for group in groups.sorted(by: { $0.number < $1.number }) {
            if group.isLed || group.voters.isEmpty {
                since[group.number] = nil
                if told.remove(group.number) != nil {
                    notes.append("group \(group.number) has a leader again")
                }
                continue
            }
            let begin = since[group.number] ?? now
            since[group.number] = begin
            guard now - begin >= Self.patience, told.insert(group.number).inserted else { continue }
            let missing = group.voters.subtracting(reached)
            notes.append(
                "group \(group.number) has no leader: it needs \(group.voters.count / 2 + 1) of its "
                    + "nodes \(group.voters), of which "
                    + (missing.isEmpty ? "all are" : "\(missing) are not") + " reached from here")
        }
        return notes
    }
}
