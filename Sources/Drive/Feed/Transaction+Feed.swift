internal import Schema

// The change feed.
//
// 1. Sequences are counted from 1, without gaps, from `changeFirst` to before `changeNext`.
// 2. The last `Limits.changeCountMax` changes are kept.
extension Transaction {
    /// Returns the change's sequence, which is the node's new revision.
    func record(
        _ kind: ChangeKind, _ number: UInt64, _ node: NodeRow, parentBefore: UInt64? = nil,
        version: UInt64? = nil, principal: Principal? = nil
    ) throws(Failure) -> UInt64 {
        let sequence = drive.changeNext
        drive.changeNext += 1
        try put(
            ChangeRow(
                kind: kind, node: number, parent: node.parent, name: node.name, time: time,
                user: actor.user, device: actor.device, parentBefore: parentBefore,
                version: version, principal: principal), at: keys.change(sequence), isNew: true)
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

    /// Of a node that the actor can't see any more, only that it is gone; of others, nothing.
    private func visibleChange(_ change: ChangeRow) throws(Failure) -> ChangeRow? {
        guard !isOwner else { return change }
        let node = try self.node(change.node)
        if node != nil, try isVisible(change.node) { return change }
        guard try hasLostSight(of: change, node) else { return nil }
        return ChangeRow(
            kind: .deleted, node: change.node, parent: 0, name: "", time: change.time, user: 0)
    }

    /// By this change, or one like it: it was theirs, or it was in a folder that they still see.
    private func hasLostSight(of change: ChangeRow, _ node: NodeRow?) throws(Failure) -> Bool {
        switch change.kind {
        case .moved, .trashed:
            if let before = change.parentBefore, try isSeen(before) { return true }
            guard node?.grantCount ?? 0 > 0 else { return false }
            return try nearestRight(at: change.node) != nil
        case .access:
            if let principal = change.principal, isActor(principal) { return true }
            return try isSeen(change.parent)
        case .created, .content, .details, .restored, .commented, .deleted: return false
        }
    }

    private func isSeen(_ number: UInt64) throws(Failure) -> Bool {
        guard try self.node(number) != nil else { return false }
        return try isVisible(number)
    }

    private func isActor(_ principal: Principal) -> Bool {
        switch principal.kind {
        case .user: principal.number == actor.user
        case .group: actor.groups.contains { $0.group == principal.number }
        case .domain: actor.domain.map { Principal.domain($0).keyBytes } == principal.keyBytes
        case .link: false
        }
    }
}
