internal import Schema

// Comments: by whoever may comment, changed by who wrote them, removed by these and by owners.
extension Transaction {
    func putComment(_ put: PutComment) throws(Failure) -> DriveResult {
        let walk = try commentable(put.node)
        if let number = put.comment {
            var comment = try storedComment(number, on: walk.number)
            guard comment.user == actor.user else {
                throw refusal(.noComment, node: walk.number, value: number)
            }
            comment.text = put.text
            comment.changed = time
            try self.put(comment, at: keys.comment(walk.number, number))
            return try tell(walk, number)
        }
        if let reply = put.replyTo { _ = try storedComment(reply, on: walk.number) }
        try count(on: walk, 1)
        let number = takeNumber()
        let comment = CommentRow(
            user: actor.user, created: time, replyTo: put.replyTo, text: put.text)
        try self.put(comment, at: keys.comment(walk.number, number))
        if !isOwner {
            try notify(
                NoticeRow(
                    kind: .commented, time: time, user: actor.user, node: walk.number,
                    name: walk.node.name, comment: number))
        }
        return try tell(walk, number)
    }

    func remove(_ remove: RemoveComment) throws(Failure) -> DriveResult {
        let walk = try commentable(remove.node)
        let comment = try storedComment(remove.comment, on: walk.number)
        let role = try self.role(on: walk)
        guard comment.user == actor.user || role == .owner else {
            throw refusal(.noComment, node: walk.number, value: remove.comment)
        }
        try self.remove(keys.comment(walk.number, remove.comment))
        try count(on: walk, -1)
        return try tell(walk, remove.comment)
    }

    func comments(_ query: CommentsQuery) throws(Failure) -> CommentsAnswer {
        let walk = try visible(query.node)
        let countMax = min(max(1, Int(query.countMax)), limits.commentPageCountMax)
        let prefix = keys.comments(on: walk.number)
        var start: ArraySlice<UInt8>?
        if let after = query.after {
            var bytes: [UInt8] = []
            bytes.append(ordered: after)
            start = bytes[...]
        }
        var answer = CommentsAnswer(hasMore: false)
        try scan(prefix, after: start) { (rest, value) throws(Failure) in
            guard answer.comments.count < countMax else {
                answer.hasMore = true
                return false
            }
            var reader = KeyReader(rest)
            guard let number = reader.ordered() else { throw damaged("a comment", prefix + rest) }
            let row = try decode(CommentRow.self, value, at: prefix + rest)
            answer.comments.append(Comment(number: number, comment: row))
            return true
        }
        return answer
    }

    private func commentable(_ reference: NodeReference) throws(Failure) -> Walk {
        let walk = try visible(reference)
        try requireInTree(walk)
        try require(.commenter, on: walk)
        guard actor.user != 0 else { throw refusal(.forbidden, node: walk.number) }
        return walk
    }

    /// In the entry, which is no change of it that others have to hear of.
    private func count(on walk: Walk, _ change: Int) throws(Failure) {
        var entry = try entry(of: walk)
        let count = Int(entry.commentCount ?? 0) + change
        guard count <= Int(limits.commentCountMax) else {
            throw refusal(
                .tooManyComments, node: walk.number, limit: UInt64(limits.commentCountMax))
        }
        entry.commentCount = count <= 0 ? nil : UInt32(count)
        try putEntry(entry, walk.node)
    }

    private func storedComment(_ number: UInt64, on node: UInt64) throws(Failure) -> CommentRow {
        guard let comment = try row(CommentRow.self, at: keys.comment(node, number)) else {
            throw refusal(.noComment, node: node, value: number)
        }
        return comment
    }

    private func tell(_ walk: Walk, _ number: UInt64) throws(Failure) -> DriveResult {
        _ = try record(.commented, walk.number, walk.node)
        return DriveResult(node: walk.number, comment: number)
    }
}
