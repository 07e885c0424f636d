internal import KeyValue
internal import Schema

// What one drive tells another, which may lie in another shard: that something is shared with its
// owner, or not any more. Who may see what never depends on it.
//
// 1. What is to be told is written by the command that causes it, under the next sequence of the two
//    drives, and stays until it is cleared.
// 2. The other drive takes a sequence once, and only behind the one before it. Whoever carries it
//    (the source's leader) may come as often as it likes: first deliver, then clear.
// 3. It takes what is for its owner, and passes over what is for another.
// 4. Who carries may know of the other drive before it is made: then it is all the same told in order,
//    and the last about each node waits for whoever makes the drive.
// 5. Grants are refused while `deliveryCountMax` wait; taking them back never is.
extension Transaction {
    func tell(
        _ other: UInt64, of node: UInt64, _ shared: SharedRow?, _ user: UInt64?
    ) throws(Failure) {
        let count = drive.deliveryCount ?? 0
        guard shared == nil || count < limits.deliveryCountMax else {
            throw refusal(.outboxFull, limit: limits.deliveryCountMax)
        }
        let sequence = try counter(keys.outgoing(other)) + 1
        try putCounter(sequence, at: keys.outgoing(other))
        drive.deliveryCount = count + 1
        try put(
            DeliveryRow(node: node, shared: shared, user: user), at: keys.delivery(other, sequence))
    }

    func deliver(_ delivery: DeliverToDrive) throws(Failure) {
        let last = try counter(keys.incoming(delivery.source))
        guard delivery.sequence > last else { return }
        guard delivery.sequence == last + 1 else {
            throw refusal(.deliveryGap, value: delivery.sequence, limit: last + 1)
        }
        try putCounter(delivery.sequence, at: keys.incoming(delivery.source))
        if drive.isMade {
            try take(delivery.delivery, from: delivery.source)
        } else {
            try keep(delivery.delivery, from: delivery.source)
        }
    }

    private func take(_ delivery: DeliveryRow, from source: UInt64) throws(Failure) {
        // Whoever shares says which drive is to hear of it, and may be wrong or lie.
        guard delivery.user == drive.owner else { return }
        let key = keys.shared(source, delivery.node)
        let wasThere = try bytes(at: key) != nil
        var count = drive.sharedCount ?? 0
        if let shared = delivery.shared {
            // Whoever has so much shared with him can do without: it opens all the same.
            guard wasThere || count < limits.sharedCountMax else { return }
            try put(shared, at: key)
            if !wasThere {
                count += 1
                try notify(
                    NoticeRow(
                        kind: .shared, time: time, user: shared.grantedBy, drive: source,
                        node: delivery.node, name: shared.name))
            }
        } else if wasThere {
            try remove(key)
            count -= 1
        }
        drive.sharedCount = count == 0 ? nil : count
    }

    /// (4).
    private func keep(_ delivery: DeliveryRow, from source: UInt64) throws(Failure) {
        let key = keys.early(source, delivery.node)
        let wasThere = try bytes(at: key) != nil
        guard delivery.shared != nil else {
            if wasThere { try remove(key) }
            return
        }
        if !wasThere, try early().count >= limits.earlyCountMax { return }
        try put(delivery, at: key)
    }

    func takeEarly() throws(Failure) {
        for (source, delivery) in try early() {
            try take(delivery, from: source)
            try remove(keys.early(source, delivery.node))
        }
    }

    func early() throws(Failure) -> [(source: UInt64, delivery: DeliveryRow)] {
        let prefix = keys.table(.early)
        var found: [(UInt64, DeliveryRow)] = []
        try scan(prefix) { (rest, value) throws(Failure) in
            var reader = KeyReader(rest)
            guard let source = reader.fixed() else {
                throw damaged("what was shared early", prefix + rest)
            }
            found.append((source, try decode(DeliveryRow.self, value, at: prefix + rest)))
            return true
        }
        return found
    }

    /// The first that waits for that drive, and no other: else one would be left out.
    func clear(_ clear: ClearDelivery) throws(Failure) {
        var first: [UInt8]?
        try scan(keys.deliveries(to: clear.target)) { (rest, _) throws(Failure) in
            first = keys.deliveries(to: clear.target) + rest
            return false
        }
        let key = keys.delivery(clear.target, clear.sequence)
        guard first == key else { return }
        try remove(key)
        let count = drive.deliveryCount ?? 0
        drive.deliveryCount = count > 1 ? count - 1 : nil
    }

    /// What others share with the owner.
    func shared(_ query: SharedQuery) throws(Failure) -> SharedAnswer {
        guard isOwner else { throw refusal(.noDrive) }
        let countMax = min(max(1, Int(query.countMax)), limits.pageCountMax)
        let prefix = keys.table(.shared)
        var answer = SharedAnswer()
        var (seenCount, last) = (0, [] as [UInt8])
        try scan(prefix, after: query.cursor?[...]) { (rest, value) throws(Failure) in
            guard seenCount < countMax else {
                answer.cursor = last
                return false
            }
            var reader = KeyReader(rest)
            guard let source = reader.fixed(), let node = reader.ordered() else {
                throw damaged("what is shared", prefix + rest)
            }
            seenCount += 1
            last = Array(rest)
            let shared = try decode(SharedRow.self, value, at: prefix + rest)
            if !isOver(shared.expires) {
                answer.items.append(SharedItem(drive: source, node: node, shared: shared))
            }
            return true
        }
        return answer
    }

    private func counter(_ key: [UInt8]) throws(Failure) -> UInt64 {
        guard let bytes = try bytes(at: key) else { return 0 }
        var reader = KeyReader(bytes[...])
        guard let count = reader.ordered() else { throw damaged("a sequence", key) }
        return count
    }

    private func putCounter(_ count: UInt64, at key: [UInt8]) throws(Failure) {
        var bytes: [UInt8] = []
        bytes.append(ordered: count)
        try put(bytes: bytes, at: key)
    }
}
