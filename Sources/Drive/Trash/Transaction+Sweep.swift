internal import Schema

// What goes by and by: expired uploads, versions that are too old, what lay in the trash for too long, what was deleted, and
// chunks of manifests that no version has any more. A little with each command, so that none takes
// long; the shard has a row for when a drive's next sweep is due.
extension Transaction {
    func sweep() throws(Failure) {
        let ended = try timed(
            keys.table(.expiring), countMax: limits.sweptUploadCount, before: time)
        for (_, upload) in ended {
            let manifest = try manifest(upload)
            guard let mark = manifest.upload else {
                throw damaged("an upload", keys.manifest(upload))
            }
            try end(upload, manifest, mark, versionCount: 0)
        }
        let aging = try timed(
            keys.table(.aging), countMax: limits.sweptFileCount, before: time + 1)
        for (_, file) in aging { try pruneVersions(of: file) }
        if time > limits.trashTime {
            let old = try oldestInTrash(
                countMax: limits.trashBatchCount, before: time - limits.trashTime)
            for number in old { _ = try doom(walk(from: number)) }
        }
        try sweepNodes()
        try sweepManifests()
        sweepWanted = nil
        try setSweepDue(nextSweepDue())
    }

    /// At that time or earlier.
    func wantSweep(at time: UInt64) {
        sweepWanted = min(sweepWanted ?? .max, time)
    }

    /// The next is due when something is that was made by now. What it waited for may be gone: then
    /// it finds nothing, and looks when the next is due.
    func updateSweepDue() throws(Failure) {
        if let wanted = sweepWanted, wanted < drive.sweepDue ?? .max { try setSweepDue(wanted) }
    }

    private func setSweepDue(_ due: UInt64?) throws(Failure) {
        let before = drive.sweepDue
        drive.sweepDue = due
        guard due != before else { return }
        if let before { try remove(keys.sweep(at: before)) }
        if let due = drive.sweepDue { try put(bytes: [], at: keys.sweep(at: due)) }
    }

    private func nextSweepDue() throws(Failure) -> UInt64? {
        var isAnyDoomed = false
        for prefix in [keys.entries(of: WellKnown.doomed), keys.table(.doomed)] {
            try scan(prefix) { (_, _) throws(Failure) in
                isAnyDoomed = true
                return false
            }
        }
        guard !isAnyDoomed else { return 0 }
        var due: UInt64?
        try scan(keys.entries(of: WellKnown.trash)) { (rest, _) throws(Failure) in
            var reader = KeyReader(rest)
            due = reader.fixed().map { $0 + limits.trashTime + 1 }
            return false
        }
        for (expires, _) in try timed(keys.table(.expiring), countMax: 1, before: .max) {
            due = min(due ?? .max, expires + 1)
        }
        for (time, _) in try timed(keys.table(.aging), countMax: 1, before: .max) {
            due = min(due ?? .max, time)
        }
        return due
    }

    private func pruneVersions(of file: UInt64) throws(Failure) {
        guard let node = try self.node(file) else {
            throw damaged("a file with old versions", keys.node(file))
        }
        let entry = try entry(of: file, node)
        var pruned = entry
        try prune(&pruned)
        try replaceEntry(of: file, node, entry, with: pruned)
    }

    /// The first rows of a table whose keys are a time and a number.
    private func timed(
        _ table: [UInt8], countMax: Int, before end: UInt64
    ) throws(Failure) -> [(time: UInt64, number: UInt64)] {
        var found: [(UInt64, UInt64)] = []
        try scan(table) { (rest, _) throws(Failure) in
            var reader = KeyReader(rest)
            guard let time = reader.fixed(), let number = reader.ordered() else {
                throw damaged("a time", table + rest)
            }
            guard time < end, found.count < countMax else { return false }
            found.append((time, number))
            return true
        }
        return found
    }

    /// Leaves first: down to the first one, and up again when a folder has become empty.
    private func sweepNodes() throws(Failure) {
        var left = limits.sweptNodeCount
        var number = WellKnown.doomed
        while left > 0 {
            if let child = try firstChild(of: number) {
                number = child
                continue
            }
            guard number != WellKnown.doomed else { return }
            left -= 1
            guard let node = try self.node(number) else {
                throw damaged("a node", keys.node(number))
            }
            var entry = try entry(of: number, node)
            guard try removeRows(of: entry, countMax: limits.sweptNodeCount) else { return }
            try removeAccess(of: number, node)
            try setAging(nil, of: &entry)
            try unlink(number, node, entry)
            try removeNode(number)
            drive.nodeCount -= 1
            number = node.parent
        }
    }

    private func firstChild(of folder: UInt64) throws(Failure) -> UInt64? {
        let prefix = keys.entries(of: folder)
        var first: UInt64?
        try scan(prefix) { (rest, value) throws(Failure) in
            first = try decode(EntryRow.self, value, at: prefix + rest).node
            return false
        }
        return first
    }

    /// All that belongs to a node. False if there is more of it than may go at a time.
    private func removeRows(of entry: EntryRow, countMax: Int) throws(Failure) -> Bool {
        let number = entry.node
        let versions = try numbers(behind: keys.versions(of: number), countMax: countMax)
        for version in versions { try drop(version: version, of: number) }
        guard versions.count < countMax else { return false }
        for version in try numbers(behind: keys.kept(of: number), countMax: .max) {
            try remove(keys.kept(number, version))
        }
        let comments = try numbers(behind: keys.comments(on: number), countMax: countMax)
        for comment in comments { try remove(keys.comment(number, comment)) }
        guard comments.count < countMax else { return false }
        let details = try details(of: entry)
        if details != DetailsRow() {
            try putDetails(DetailsRow(), of: number, before: details)
        }
        guard entry.hasStars == true else { return true }
        return try removeStars(of: number, countMax: countMax)
    }

    private func removeStars(of number: UInt64, countMax: Int) throws(Failure) -> Bool {
        var users: [UInt64] = []
        try scan(keys.starred(number)) { (rest, _) throws(Failure) in
            var reader = KeyReader(rest)
            guard let user = reader.fixed() else {
                throw damaged("a star", keys.starred(number) + rest)
            }
            users.append(user)
            return users.count < countMax
        }
        for user in users {
            try remove(keys.star(number, of: user))
            try remove(keys.starred(number, by: user))
        }
        return users.count < countMax
    }

    private func sweepManifests() throws(Failure) {
        var left = limits.sweptPageCount
        for number in try numbers(behind: keys.table(.doomed), countMax: limits.sweptPageCount) {
            var manifest = try manifest(number)
            while left > 0, manifest.pageCount > 0 {
                left -= 1
                manifest.pageCount -= 1
                try dropReferences(page(manifest.pageCount, of: number))
                try remove(keys.page(number, manifest.pageCount))
            }
            guard manifest.pageCount == 0 else {
                return try put(manifest, at: keys.manifest(number))
            }
            try remove(keys.manifest(number))
            try remove(keys.doomed(number))
        }
    }

    /// The first numbers that stand behind a prefix.
    private func numbers(behind prefix: [UInt8], countMax: Int) throws(Failure) -> [UInt64] {
        var numbers: [UInt64] = []
        try scan(prefix) { (rest, _) throws(Failure) in
            var reader = KeyReader(rest)
            guard let number = reader.ordered() else { throw damaged("a number", prefix + rest) }
            numbers.append(number)
            return numbers.count < countMax
        }
        return numbers
    }
}
