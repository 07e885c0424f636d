internal import KeyValue
internal import World

/// The folder of a node's store, which is opened here, and put out of the way when it can't be.
///
/// A store that is damaged as a whole (it doesn't open, or took damage where no group can be named)
/// is nothing the node could work with, and nothing it needs: every state comes back from the log
/// or from the other members. So it is **set aside** under another name, for whoever wants to look
/// at it, and the node begins with an empty one. One such folder is kept, the latest, so that they
/// don't fill the disk.
///
/// 1. What was set aside is there under its new name, durably, before an empty store is made.
/// 2. Only damage does that. A store that is locked, forbidden or without room is left as it is.
struct StateFolder: Sendable {
    static let name = "state"
    static let asideName = "state-damaged"
    /// Lies in the store's folder, so that it goes with it when that is set aside.
    private static let condemnation = "condemned"

    let files: any FileSystem
    /// Opens the store in the folder called `name`, and makes it if it is missing.
    let openStore: @Sendable () throws(StoreError) -> any Store

    /// Says also what is wrong, if anything is. A node that has run has a store.
    func open(isNew: Bool) throws -> (any Store, NodeNotice?) {
        let isMissing = try !files.list(".").contains(Self.name)
        do throws(StoreError) {
            if let reason = try condemned() { throw StoreError(.corrupt, reason) }
            let store = try openStore()
            return (store, isMissing && !isNew ? .storeMissing : nil)
        } catch {
            guard error.kind == .corrupt else { throw error }  // (2)
            let byteCount = try setAside()
            let notice = NodeNotice.storeSetAside(
                folder: Self.asideName, byteCount: byteCount, reason: error.reason)
            return (try openStore(), notice)
        }
    }

    /// An error has ended the node. If it is damage, the store is set aside at the next start, which
    /// might not meet it before it is at work. Where even that can't be written, it is met again.
    func condemn(after error: any Error) {
        guard let error = error as? StoreError, error.kind == .corrupt else { return }
        let bytes = Array(error.reason.utf8.prefix(AlignedBuffer.alignment))
        let buffer = AlignedBuffer(capacity: AlignedBuffer.alignment)
        _ = unsafe buffer.append(bytes.span.bytes)
        do throws(FileError) {
            let file = try files.open(
                "\(Self.name)/\(Self.condemnation)", OpenMode(.createIfMissing))
            try file.write([buffer], at: 0)
            try file.syncData()
            try files.syncFolder(Self.name)
        } catch {}
    }

    /// Why, if it was.
    private func condemned() throws(StoreError) -> String? {
        let buffer = AlignedBuffer(capacity: AlignedBuffer.alignment)
        do throws(FileError) {
            let file = try files.open(
                "\(Self.name)/\(Self.condemnation)", OpenMode(.mustExist, isReadOnly: true))
            try file.read(into: buffer, at: 0)
        } catch {
            guard error.kind == .notFound else { throw StoreError(.failed, "\(error)") }
            return nil
        }
        return buffer.withBytes { String(decoding: [UInt8](copying: $0), as: UTF8.self) }
    }

    /// Returns how large it is.
    private func setAside() throws(FileError) -> Int {
        try remove(Self.asideName)
        let byteCount = try byteCount(of: Self.name)
        try files.rename(Self.name, to: Self.asideName)
        try files.syncFolder(".")  // (1)
        return byteCount
    }

    private func remove(_ path: String) throws(FileError) {
        do throws(FileError) { try files.remove(path) } catch {
            switch error.kind {
            case .notFound: return
            case .folderNotEmpty:
                for name in try files.list(path) { try remove("\(path)/\(name)") }
                try files.remove(path)
            default: throw error
            }
        }
    }

    private func byteCount(of folder: String) throws(FileError) -> Int {
        var byteCount = 0
        for name in try files.list(folder) {
            let path = "\(folder)/\(name)"
            do throws(FileError) {
                byteCount += try files.open(path, OpenMode(.mustExist, isReadOnly: true))
                    .byteCount()
            } catch {
                guard error.kind == .isFolder else { throw error }
                byteCount += try self.byteCount(of: path)
            }
        }
        return byteCount
    }
}
