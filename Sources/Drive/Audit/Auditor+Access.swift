internal import Schema

extension Auditor {
    /// Grants are counted where they are, and links are found from both sides.
    func auditAccess() throws(Failure) {
        var counted: UInt64 = 0
        var linkCount = 0
        try forEach(.node) { (key, value, fullKey) throws(Failure) in
            let node = try rows.decode(NodeRow.self, value, at: fullKey)
            guard let number = key.ordered() else { return }
            var count: UInt32 = 0
            try rows.scan(rows.keys.grants(on: number)) { (rest, value) throws(Failure) in
                let grant = try rows.decode(GrantRow.self, value, at: fullKey)
                if grant.principal.keyBytes != Array(rest) { report("a grant of another: \(rest)") }
                count += 1
                return true
            }
            counted += UInt64(count)
            if count != node.grantCount ?? 0 {
                report("\(number) has \(count) grants, counted \(node.grantCount ?? 0)")
            }
            for token in try rows.linkTokens(of: number) {
                linkCount += 1
                let link: LinkRow? = try rows.row(at: rows.keys.link(token))
                if link?.node != number { report("\(number) has no link \(token)") }
            }
        }
        var grantCount: UInt64 = 0
        try forEach(.grant) { (_, _, _) throws(Failure) in grantCount += 1 }
        if grantCount != counted || grantCount != rows.drive.grantCount ?? 0 {
            report("\(grantCount) grants, \(counted) of them on nodes")
        }
        try forEach(.link) { (_, _, _) throws(Failure) in linkCount -= 1 }
        if linkCount != 0 { report("\(-linkCount) links of no node") }
    }

    /// What waits for another drive ends with the last sequence that it is told.
    func auditOutbox() throws(Failure) {
        var count: UInt64 = 0
        let prefix = rows.keys.deliveries
        var expected: (target: UInt64, sequence: UInt64)?
        try rows.scan(prefix) { (rest, value) throws(Failure) in
            count += 1
            _ = try rows.decode(DeliveryRow.self, value, at: prefix + rest)
            var reader = KeyReader(rest)
            guard let target = reader.fixed(), let sequence = reader.ordered() else {
                report("a delivery to nobody: \(rest)")
                return true
            }
            if let expected, expected.target == target, expected.sequence != sequence {
                report("delivery \(expected.sequence) to \(target) is left out")
            }
            expected = (target, sequence + 1)
            return true
        }
        if count != rows.drive.deliveryCount ?? 0 { report("\(count) deliveries wait") }
        var sharedCount: UInt64 = 0
        try forEach(.shared) { (_, _, _) throws(Failure) in sharedCount += 1 }
        if sharedCount != rows.drive.sharedCount ?? 0 { report("\(sharedCount) shared nodes") }
        if try !rows.early().isEmpty { report("is made, and does not know what was shared before") }
    }

    /// Of a drive that is not made yet there is only what it was told.
    func auditUnmade() throws(Failure) {
        for table in DriveKeys.Table.allCases where table != .incoming && table != .early {
            try forEach(table) { (_, _, key) throws(Failure) in
                report("not made, and has a row at \(key)")
            }
        }
        let early = try rows.early()
        if early.count > rows.limits.earlyCountMax
            || !early.allSatisfy({ $0.delivery.shared != nil })
        {
            report("not made, and told \(early)")
        }
    }
}
