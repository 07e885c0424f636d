internal import Schema

// Uploads, which are manifests that nothing is made of yet.
//
// 1. Room for an upload is reserved when it begins: as many begin as fit, and each can end.
// 2. Its chunks are referenced from when they are named, long before there is a version.
// 3. It ends by a version, by being cancelled, or when it expires; then its mark is gone.
// 4. A manifest without a mark and without versions is doomed: swept, page by page.
extension Transaction {
    func begin(_ begin: BeginUpload) throws(Failure) -> DriveResult {
        let walk = try visible(begin.node)
        guard walk.isInTree else { throw refusal(.noNode, node: walk.number) }
        try require(.editor, on: walk)
        guard drive.uploadCount < limits.uploadCountMax else {
            throw refusal(.tooManyUploads, limit: UInt64(limits.uploadCountMax))
        }
        try reserve(begin.byteCount)
        let number = takeNumber()
        let mark = UploadMark(
            user: actor.user, expires: time + limits.uploadTime,
            byteCountReserved: begin.byteCount, link: anonymousLink)
        drive.uploadCount += 1
        try put(
            ManifestRow(versionCount: 0, pageCount: 0, byteCount: 0, upload: mark),
            at: keys.manifest(number))
        try put(bytes: [], at: keys.expiring(mark.expires, number))
        wantSweep(at: mark.expires + 1)
        return DriveResult(upload: number)
    }

    func addChunks(_ add: AddChunks) throws(Failure) -> DriveResult {
        var (manifest, mark) = try upload(add.upload)
        guard add.page == manifest.pageCount, add.page < limits.pageCountOfManifestMax else {
            throw refusal(.uploadPage, value: UInt64(add.page), limit: UInt64(manifest.pageCount))
        }
        guard let chunks = ChunkList(add.chunks), !chunks.bytes.isEmpty else {
            throw refusal(.chunksMalformed)
        }
        let byteCount = manifest.byteCount + chunks.byteCount
        guard byteCount <= mark.byteCountReserved else {
            throw refusal(.uploadTooLong, value: byteCount, limit: mark.byteCountReserved)
        }
        manifest.byteCount = byteCount
        manifest.pageCount += 1
        try put(manifest, at: keys.manifest(add.upload))
        try put(ManifestPage(chunks: add.chunks), at: keys.page(add.upload, add.page))
        try addReferences(chunks)
        return DriveResult(upload: add.upload)
    }

    func cancel(_ cancel: CancelUpload) throws(Failure) -> DriveResult {
        let (manifest, mark) = try upload(cancel.upload)
        try end(cancel.upload, manifest, mark, versionCount: 0)
        return DriveResult(upload: cancel.upload)
    }

    /// What tells people without an account from each other.
    private var anonymousLink: FixedBytes<32>? { actor.user == 0 ? actor.link?.token : nil }

    /// An upload of the actor's.
    func upload(_ number: UInt64) throws(Failure) -> (ManifestRow, UploadMark) {
        guard let manifest = try row(ManifestRow.self, at: keys.manifest(number)),
            let mark = manifest.upload, mark.user == actor.user, mark.link == anonymousLink
        else { throw refusal(.noUpload, value: number) }
        return (manifest, mark)
    }

    /// (3).
    func end(
        _ number: UInt64, _ manifest: ManifestRow, _ mark: UploadMark, versionCount: UInt64
    ) throws(Failure) {
        var manifest = manifest
        manifest.upload = nil
        manifest.versionCount = versionCount
        drive.uploadCount -= 1
        drive.byteCountReserved -= mark.byteCountReserved
        try remove(keys.expiring(mark.expires, number))
        try put(manifest, at: keys.manifest(number))
        if versionCount == 0 { try doom(manifest: number) }
    }

    // MARK: What versions do with manifests

    func share(manifest number: UInt64) throws(Failure) {
        var manifest = try manifest(number)
        manifest.versionCount += 1
        try put(manifest, at: keys.manifest(number))
    }

    func drop(manifest number: UInt64) throws(Failure) {
        var manifest = try manifest(number)
        guard manifest.versionCount > 0 else { throw damaged("a manifest", keys.manifest(number)) }
        manifest.versionCount -= 1
        try put(manifest, at: keys.manifest(number))
        guard manifest.versionCount == 0 else { return }
        try doom(manifest: number)
    }

    private func doom(manifest number: UInt64) throws(Failure) {
        try put(bytes: [], at: keys.doomed(number))
        wantSweep(at: 0)
    }

    func manifest(_ number: UInt64) throws(Failure) -> ManifestRow {
        guard let manifest = try row(ManifestRow.self, at: keys.manifest(number)) else {
            throw damaged("a manifest", keys.manifest(number))
        }
        return manifest
    }

    func page(_ page: UInt32, of manifest: UInt64) throws(Failure) -> ChunkList {
        let key = keys.page(manifest, page)
        guard let row = try row(ManifestPage.self, at: key), let chunks = ChunkList(row.chunks)
        else { throw damaged("a page", key) }
        return chunks
    }
}
