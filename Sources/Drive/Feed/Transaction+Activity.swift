internal import Schema

// What happened to a node, in a folder or by somebody: the feed, read from its end. It has no rows of
// its own, so that no change pays for who may ask; a page looks at a bounded part of the feed.
extension Transaction {
    func activity(_ query: ActivityQuery) throws(Failure) -> ActivityAnswer {
        guard isOwner || drive.grantCount ?? 0 > 0 else { throw refusal(.noDrive) }
        if let node = query.node { _ = try visible(node) }
        let countMax = min(max(1, Int(query.countMax)), limits.pageCountMax)
        var answer = ActivityAnswer()
        var next = min(query.before ?? .max, drive.changeNext)
        var seenCount = 0
        while next > drive.changeFirst {
            guard answer.changes.count < countMax, seenCount < limits.searchedRowCountMax else {
                answer.before = next
                return answer
            }
            next -= 1
            seenCount += 1
            let key = keys.change(next)
            guard let change = try row(ChangeRow.self, at: key) else {
                throw damaged("a change", key)
            }
            if let node = query.node, change.node != node, change.parent != node { continue }
            if let user = query.user, change.user != user { continue }
            // Of what is gone or closed, others hear nothing.
            guard try isShown(change.node) else { continue }
            answer.changes.append(Change(sequence: next, change: change))
        }
        return answer
    }

    private func isShown(_ number: UInt64) throws(Failure) -> Bool {
        guard !isOwner else { return true }
        guard try row(NodeRow.self, at: keys.node(number)) != nil else { return false }
        return try isVisible(number)
    }
}
