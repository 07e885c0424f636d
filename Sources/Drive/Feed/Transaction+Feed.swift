internal import Schema

// The change feed.
//
// 1. Sequences are counted from 1, without gaps, from `changeFirst` to before `changeNext`.
// 2. The last `Limits.changeCountMax` changes are kept.
extension Transaction {
    /// Returns the change's sequence, which is the node's new revision.
    func record(
        _ kind: ChangeKind, _ number: UInt64, _ node: NodeRow, parentBefore: UInt64? = nil,
        version: UInt64? = nil
    ) throws(Failure) -> UInt64 {
        let sequence = drive.changeNext
        drive.changeNext += 1
        try put(
            ChangeRow(
                kind: kind, node: number, parent: node.parent, name: node.name, time: time,
                user: actor.user, device: actor.device, parentBefore: parentBefore,
                version: version), at: keys.change(sequence))
        while drive.changeNext - drive.changeFirst > limits.changeCountMax {
            try remove(keys.change(drive.changeFirst))
            drive.changeFirst += 1
        }
        return sequence
    }

    func changes(_ query: ChangesQuery) throws(Failure) -> ChangesAnswer {
        // Others hear of what is shared; where nothing is, of nothing.
        guard isOwner || drive.grantCount ?? 0 > 0 else { throw refusal(.noDrive) }
        guard query.after < drive.changeNext, query.after + 1 >= drive.changeFirst else {
            throw refusal(.resync, value: query.after, limit: drive.changeFirst)
        }
        let countMax = min(Int(query.countMax), limits.pageCountMax)
        var changes: [Change] = []
        var sequence = query.after + 1
        while changes.count < countMax, sequence < drive.changeNext,
            sequence - query.after <= limits.pageCountMax
        {
            let key = keys.change(sequence)
            guard let change = try row(ChangeRow.self, at: key) else {
                throw damaged("a change", key)
            }
            if let visible = try visibleChange(change) {
                changes.append(Change(sequence: sequence, change: visible))
            }
            sequence += 1
        }
        return ChangesAnswer(
            changes: changes, sequenceSeen: sequence - 1, sequenceLast: drive.changeNext - 1)
    }

    /// Of a node that the actor can't see, or can't see any more, only that it is gone.
    private func visibleChange(_ change: ChangeRow) throws(Failure) -> ChangeRow? {
        guard !isOwner else { return change }
        if try row(NodeRow.self, at: keys.node(change.node)) != nil,
            try isVisible(change.node)
        {
            return change
        }
        switch change.kind {
        case .created, .content, .details, .restored, .commented: return nil
        case .moved, .trashed, .deleted, .access:
            return ChangeRow(
                kind: .deleted, node: change.node, parent: 0, name: "", time: change.time, user: 0)
        }
    }
}
