internal import KeyValue
internal import Schema

extension Auditor {
    /// Versions, manifests and uploads; the quota is their sum, and `references` what they refer to.
    func auditContent() throws(Failure) {
        var manifests = Tally()
        try auditVersions(&manifests)
        try auditManifests(&manifests)
        if manifests != Tally() { report("manifests count other versions than there are") }
        try forEach(.kept) { (key, _, fullKey) throws(Failure) in
            guard let file = key.ordered(), let number = key.ordered(),
                try rows.bytes(at: rows.keys.version(file, number)) != nil
            else { return report("kept for ever, but not there: \(fullKey)") }
        }
        try auditAging()
        if let due = rows.drive.sweepDue, try rows.bytes(at: rows.keys.sweep(at: due)) == nil {
            report("no sweep at \(due)")
        }
    }

    private func auditVersions(_ manifests: inout Tally) throws(Failure) {
        var used: UInt64 = 0
        try forEach(.version) { (key, value, fullKey) throws(Failure) in
            let version = try rows.decode(VersionRow.self, value, at: fullKey)
            used += version.byteCount
            if let manifest = version.manifest { manifests.add(manifest) }
            if let chunks = version.chunks.flatMap({ ChunkList($0) }) {
                try chunks.forEachID { (id) throws(Failure) in references.add(id) }
                if chunks.byteCount != version.byteCount {
                    report("a version of another length: \(fullKey)")
                }
            }
            guard let file = key.ordered(), let number = key.ordered(),
                let node = try rows.row(NodeRow.self, at: rows.keys.node(file))
            else { return report("a version of nothing: \(fullKey)") }
            let entry = try rows.entry(of: file, node)
            if entry.kind != .file || number > entry.version ?? 0 {
                report("\(file) has a version \(number), not known to its entry")
            }
            if number == entry.version, version.byteCount != entry.byteCount ?? 0 {
                report("\(file) has another length than its version")
            }
        }
        if used != rows.drive.byteCountUsed {
            report("versions have \(used) bytes, counted \(rows.drive.byteCountUsed)")
        }
        try forEach(.entry) { (_, value, fullKey) throws(Failure) in
            let entry = try rows.decode(EntryRow.self, value, at: fullKey)
            if let version = entry.version,
                try rows.bytes(at: rows.keys.version(entry.node, version)) == nil,
                try !isDoomed(entry.node)
            {
                report("\(entry.node) is without its current version")
            }
        }
    }

    /// Each file's entry says when its oldest version is too old, and the sweep finds it then.
    private func auditAging() throws(Failure) {
        var count = 0
        try forEach(.entry) { (_, value, fullKey) throws(Failure) in
            let entry = try rows.decode(EntryRow.self, value, at: fullKey)
            if let aging = entry.aging {
                count += 1
                if try rows.bytes(at: rows.keys.aging(aging, entry.node)) == nil {
                    report("\(entry.node) has old versions that nobody will sweep")
                }
            }
            guard entry.kind == .file, try !isDoomed(entry.node) else { return }
            if try rows.agingVersions(of: entry, countMax: 0).next != entry.aging {
                report("\(entry.node) has its oldest version marked wrongly")
            }
        }
        try expect(count, rowsIn: .aging)
    }

    /// Sweeping takes a file's versions first.
    private func isDoomed(_ node: UInt64) throws(Failure) -> Bool {
        try rows.walk(from: node).isDoomed
    }

    private func auditManifests(_ manifests: inout Tally) throws(Failure) {
        var reserved: UInt64 = 0
        var uploadCount: UInt32 = 0
        var pageCount = 0
        var doomedCount = 0
        try forEach(.manifest) { (key, value, fullKey) throws(Failure) in
            let manifest = try rows.decode(ManifestRow.self, value, at: fullKey)
            guard let number = key.ordered() else { return report("a manifest: \(fullKey)") }
            manifests.add(number, times: 0 &- manifest.versionCount)
            var byteCount: UInt64 = 0
            for page in 0..<manifest.pageCount {
                pageCount += 1
                let chunks = try rows.page(page, of: number)
                byteCount += chunks.byteCount
                try chunks.forEachID { (id) throws(Failure) in references.add(id) }
            }
            if let mark = manifest.upload {
                reserved += mark.byteCountReserved
                uploadCount += 1
                if try rows.bytes(at: rows.keys.expiring(mark.expires, number)) == nil {
                    report("upload \(number) never expires")
                }
            }
            let isDoomed = try rows.bytes(at: rows.keys.doomed(number)) != nil
            if isDoomed { doomedCount += 1 }
            if isDoomed != (manifest.versionCount == 0 && manifest.upload == nil) {
                report("manifest \(number) is doomed wrongly")
            }
            if byteCount != manifest.byteCount, !isDoomed {
                report("manifest \(number) has \(byteCount) bytes, not \(manifest.byteCount)")
            }
        }
        if reserved != rows.drive.byteCountReserved || uploadCount != rows.drive.uploadCount {
            report("uploads reserve \(reserved), counted \(rows.drive.byteCountReserved)")
        }
        try expect(pageCount, rowsIn: .page)
        try expect(doomedCount, rowsIn: .doomed)
        try expect(Int(uploadCount), rowsIn: .expiring)
    }

    private func expect(_ count: Int, rowsIn table: DriveKeys.Table) throws(Failure) {
        var found = 0
        try forEach(table) { (_, _, _) throws(Failure) in found += 1 }
        if found != count { report("\(found) rows of \(table), expected \(count)") }
    }

    /// What the shard has counted for each drive.
    static func references(
        in state: some StoreReader
    ) throws(StoreError) -> [UInt64: Tally] {
        var tallies: [UInt64: Tally] = [:]
        try state.scan(KeyRange(prefix: [DriveKeys.referenceSpace])) { key, value in
            var reader = KeyReader([UInt8](copying: key)[1...])
            var count = KeyReader([UInt8](copying: value)[...])
            if let id = reader.bytes(ChunkList.idByteCount), let drive = reader.fixed() {
                tallies[drive, default: Tally()].add(id, times: count.ordered() ?? 0)
            }
            return true
        }
        return tallies
    }
}
