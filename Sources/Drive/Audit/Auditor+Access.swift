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
}
