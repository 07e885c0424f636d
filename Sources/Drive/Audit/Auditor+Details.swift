internal import Schema

extension Auditor {
    /// Tags and stars are found from both sides, and only on nodes that are there.
    func auditDetails() throws(Failure) {
        var tagCount = 0
        try forEach(.details) { (key, value, fullKey) throws(Failure) in
            let details = try rows.decode(DetailsRow.self, value, at: fullKey)
            guard let node = key.ordered(), let row = try rows.node(node) else {
                return report("details of nothing: \(fullKey)")
            }
            if try rows.entry(of: node, row).hasDetails != true {
                report("\(node) hides its details")
            }
            tagCount += details.tags.count
            for tag in details.tags where try rows.bytes(at: rows.keys.tagged(tag, node)) == nil {
                report("\(node) is not found by its tag '\(tag)'")
            }
        }
        try forEach(.tagged) { (_, _, _) throws(Failure) in tagCount -= 1 }
        if tagCount != 0 { report("\(-tagCount) tag rows too many") }

        try forEach(.starred) { (key, _, fullKey) throws(Failure) in
            guard let node = key.ordered(), let user = key.fixed(), let row = try rows.node(node),
                try rows.bytes(at: rows.keys.star(node, of: user)) != nil
            else { return report("a star without its other side: \(fullKey)") }
            if try rows.entry(of: node, row).hasStars != true { report("\(node) hides its stars") }
        }
        try forEach(.stars) { (key, _, fullKey) throws(Failure) in
            guard let user = key.fixed(), let node = key.ordered(),
                try rows.bytes(at: rows.keys.starred(node, by: user)) != nil
            else { return report("a star without its other side: \(fullKey)") }
        }
    }

    /// (1) of the search, and comments only on what is there.
    func auditSearch() throws(Failure) {
        var wordCount = 0
        try forEach(.node) { (key, value, fullKey) throws(Failure) in
            let node = try rows.decode(NodeRow.self, value, at: fullKey)
            guard let number = key.ordered(), node.parent != 0, node.parent != WellKnown.doomed
            else { return }
            for word in Words.words(of: node.name) {
                wordCount += 1
                if try rows.bytes(at: rows.keys.word(word, number)) == nil {
                    report("\(number) is not found by '\(word)'")
                }
            }
        }
        try forEach(.word) { (_, _, _) throws(Failure) in wordCount -= 1 }
        if wordCount != 0 { report("\(-wordCount) word rows too many") }
        try auditComments()
    }

    /// Sweeping takes comments a few at a time, and counts no more.
    private func auditComments() throws(Failure) {
        var commentCount = 0
        try forEach(.comment) { (key, _, fullKey) throws(Failure) in
            guard let number = key.ordered(), let node = try rows.node(number) else {
                return report("a comment on nothing: \(fullKey)")
            }
            if try !rows.walk(from: number).isDoomed { commentCount += 1 }
            if try rows.entry(of: number, node).commentCount == nil {
                report("\(number) counts no comments")
            }
        }
        try forEach(.entry) { (_, value, fullKey) throws(Failure) in
            let entry = try rows.decode(EntryRow.self, value, at: fullKey)
            guard let count = entry.commentCount, try !rows.walk(from: entry.node).isDoomed else {
                return
            }
            commentCount -= Int(count)
        }
        if commentCount != 0 { report("\(commentCount) comments more than are counted") }
    }

    /// (1) of the change feed, the audit rows and the notices.
    func auditFeed() throws(Failure) {
        let drive = rows.drive
        try auditSequence(.change, ChangeRow.self, drive.changeFirst, drive.changeNext)
        try auditSequence(.audit, DriveAuditRow.self, drive.auditFirst ?? 1, drive.auditNext ?? 1)
        try auditSequence(.notice, NoticeRow.self, drive.noticeFirst ?? 1, drive.noticeNext ?? 1)
        if drive.noticeSeen ?? 0 >= drive.noticeNext ?? 1 { report("saw notices of later") }
    }

    private func auditSequence<Row: Message>(
        _ table: DriveKeys.Table, _ type: Row.Type, _ first: UInt64, _ next: UInt64
    ) throws(Failure) {
        var expected = first
        try forEach(table) { (key, value, fullKey) throws(Failure) in
            _ = try rows.decode(Row.self, value, at: fullKey)
            let sequence = key.ordered() ?? 0
            if sequence != expected { report("\(table) \(sequence) after \(expected - 1)") }
            expected = sequence + 1
        }
        if expected != next { report("\(table) ends before \(expected), not \(next)") }
    }
}
