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
        try forEach(.comment) { (key, _, fullKey) throws(Failure) in
            guard let node = key.ordered(), try rows.bytes(at: rows.keys.node(node)) != nil else {
                return report("a comment on nothing: \(fullKey)")
            }
        }
    }

    /// (1) of the change feed.
    func auditFeed() throws(Failure) {
        var expected = rows.drive.changeFirst
        try forEach(.change) { (key, value, fullKey) throws(Failure) in
            _ = try rows.decode(ChangeRow.self, value, at: fullKey)
            let sequence = key.ordered() ?? 0
            if sequence != expected { report("change \(sequence) after \(expected - 1)") }
            expected = sequence + 1
        }
        if expected != rows.drive.changeNext {
            report("changes end before \(expected), not \(rows.drive.changeNext)")
        }
    }
}
