/// The files of one node. All of it blocks, so it is called on a blocking lane only: whoever owns
/// a file batches what it has to do and answers in batches, and no operation pays for a hop of its
/// own. Paths are relative to the folder that the file system was opened on, with `/` between; `.` is
/// that folder itself.
///
/// What is durable, and when, is as on a real disk: written bytes after `syncData` of their file;
/// a made, renamed or removed name after `syncFolder` of its folder. Until then a crash may keep
/// any part of it, in any order.
package protocol FileSystem: AnyObject, Sendable {
    func open(_ path: String, _ mode: OpenMode) throws(FileError) -> any File
    func makeFolder(_ path: String) throws(FileError)
    /// The names in a folder, sorted.
    func list(_ folder: String) throws(FileError) -> [String]
    /// Replaces what stood at `target`, at once for every observer.
    func rename(_ source: String, to target: String) throws(FileError)
    /// Removes a file or an empty folder.
    func remove(_ path: String) throws(FileError)
    func syncFolder(_ path: String) throws(FileError)
    /// What can still be written to this file system by a process like this one.
    func byteCountFree() throws(FileError) -> Int
}

package struct OpenMode: Sendable, Hashable {
    package enum Existence: Sendable, Hashable {
        case mustExist
        case mustBeNew
        case createIfMissing
    }

    package var existence: Existence
    package var isReadOnly: Bool
    /// Past the page cache. Offsets, lengths and memory are then multiples of
    /// `AlignedBuffer.alignment`.
    package var isDirect: Bool

    package init(_ existence: Existence, isReadOnly: Bool = false, isDirect: Bool = false) {
        self.existence = existence
        self.isReadOnly = isReadOnly
        self.isDirect = isDirect
    }
}

/// One open file; closed when released. Has one user at a time.
package protocol File: AnyObject, Sendable {
    /// Reserves room for all bytes below `byteCount`, so that writing there can't run out of disk.
    /// The file's size becomes at least that; bytes never written read as zero.
    func preallocate(byteCount: Int) throws(FileError)
    /// Writes the filled parts of `buffers`, one behind the other, all or an error. After an error
    /// any part may have been written.
    func write(_ buffers: [AlignedBuffer], at offset: Int) throws(FileError)
    /// Reads into the free part of `buffer`; less than fits only at the end of the file.
    func read(into buffer: AlignedBuffer, at offset: Int) throws(FileError)
    /// Returns when all that was written is durable, the file's size included. After an error
    /// nothing may be assumed of what the file holds, and trying again proves nothing: the process
    /// has to end and read its files anew.
    func syncData() throws(FileError)
    func byteCount() throws(FileError) -> Int
    func truncate(byteCount: Int) throws(FileError)
}

/// What a file operation met. The kinds are told apart because each wants a different answer.
package struct FileError: Error, Equatable, Sendable, CustomStringConvertible {
    package enum Kind: Equatable, Sendable {
        case notFound
        case exists
        case notPermitted
        /// No room on the device, or past a quota. Nothing is damaged; intake has to stop.
        case full
        /// The device failed: the data may be gone.
        case inputOutput
        /// The file system reports damaged data or structures of its own.
        case corrupt
        case tooManyOpenFiles
        case isFolder
        case notFolder
        case folderNotEmpty
        case readOnly
        case other(code: Int32)
    }

    package let kind: Kind
    /// As in "cannot sync": open, read, write, …
    package let operation: String
    package let path: String
    /// The system's own words.
    package let reason: String

    package init(kind: Kind, operation: String, path: String, reason: String) {
        self.kind = kind
        self.operation = operation
        self.path = path
        self.reason = reason
    }

    package var description: String {
        "cannot \(operation) \(path): \(reason)\(advice)"
    }

    private var advice: String {
        switch kind {
        case .full: "; free space on this disk, or move the data folder to a larger one"
        case .notPermitted: "; let the user that runs cairn own the data folder"
        case .tooManyOpenFiles: "; raise the limit on open files (ulimit -n, LimitNOFILE=)"
        case .inputOutput: "; check the disk (dmesg, smartctl) before using it again"
        case .corrupt: "; check the file system (fsck) before using it again"
        case .readOnly: "; mount the file system for writing"
        case .notFound, .exists, .isFolder, .notFolder, .folderNotEmpty, .other: ""
        }
    }
}
