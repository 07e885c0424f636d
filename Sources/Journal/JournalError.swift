package import World

/// Why the journal did not do what it was asked. After `failed` it is unknown whether a batch will
/// be found later; after anything else it was not written.
package enum JournalError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Opening or reading met this; nothing is lost by it.
    case file(FileError)
    /// A write or sync failed. What the disk holds is unknown, and stays so until the process ends
    /// and reads its files anew. Each later call says the same.
    case failed(FileError)
    /// All segments are in use. Releases, removals and hard states are still taken.
    case full(segmentCount: Int, byteCount: Int)
    /// The disk has no room for a further segment: the same holds. On file systems that never
    /// overwrite, it may have had none for a batch; only if the process then dies before it has
    /// written or sealed again, that batch may be found whole.
    case diskFull(FileError)
    case tooManyEntries(max: Int)
    /// There are too many terms in too many groups' logs. As when it is full.
    case checkpointFull(byteCount: Int, max: Int)
    case checkpointTooLarge(byteCount: Int, max: Int)

    case batchFull(byteCountMax: Int)
    case entryTooLarge(byteCount: Int, byteCountMax: Int)
    case opaqueTooLarge(byteCount: Int, max: Int)

    case absent(folder: String)
    case exists(folder: String)
    case unknownVersion(file: String, version: UInt32, known: UInt32)
    case foreign(file: String, store: StoreID, expected: StoreID)
    case misnamed(file: String, id: UInt32)
    case duplicate(file: String, other: String)
    case unsteady(file: String)

    case unknownGroup(UInt64)
    case released(group: UInt64, index: UInt64, indexFirst: UInt64)

    /// There is no room just now: nothing was done, and it can be tried again when there is.
    package var isOfRoom: Bool {
        switch self {
        case .full, .diskFull, .tooManyEntries, .checkpointFull: true
        default: false
        }
    }

    package var description: String {
        switch self {
        case .file(let error): "\(error)"
        case .failed(let error):
            "the journal has stopped: \(error); end this process: what the disk holds is known "
                + "only after a restart"
        case .full(let count, let byteCount):
            "the journal is full: \(count) segments, \(byteCount) bytes, are in use; wait for the "
                + "slowest group's state to be flushed, remove a group, or allow more segments"
        case .diskFull(let error): "the journal is full: \(error)"
        case .tooManyEntries(let max):
            "the journal is full: it holds \(max) entries; wait for state to be flushed, or allow "
                + "more entries"
        case .checkpointFull(let byteCount, let max):
            "the journal is full: to list its groups and their terms takes \(byteCount) bytes, and "
                + "\(max) are allowed; wait for state to be flushed, or move groups to other nodes"
        case .checkpointTooLarge(let byteCount, let max):
            "too many groups for one journal: to list them takes \(byteCount) bytes, and "
                + "\(max) are allowed; make the group on another node, or move some there"
        case .batchFull(let max):
            "the batch is full at \(max) bytes; write it first"
        case .entryTooLarge(let byteCount, let max):
            "an entry of \(byteCount) bytes does not fit into a batch of \(max); split it, or "
                + "allow larger batches"
        case .opaqueTooLarge(let byteCount, let max):
            "a hard state may carry \(max) bytes, not \(byteCount)"
        case .absent(let folder):
            "there is no journal in \(folder); if this node had one, its disk is missing or was "
                + "wiped: mount it, or let the node join anew"
        case .exists(let folder):
            "there is a journal in \(folder) already; open it, or name another folder"
        case .unknownVersion(let file, let version, let known):
            "\(file) has format version \(version), and this program knows \(known) only; start "
                + "the newer program that wrote it"
        case .foreign(let file, let store, let expected):
            "\(file) belongs to store \(store), and this node's is \(expected); put the files back "
                + "to the node that they came from"
        case .misnamed(let file, let id):
            "\(file) is file \(hexadecimal(id, digits: 8)) under another's name; give the files "
                + "back the names they had: the last part is their number"
        case .duplicate(let file, let other):
            "\(file) and \(other) claim to be the same; move the copy out of the folder"
        case .unsteady(let file):
            "\(file) was read twice, with different results; check the disk and memory of this "
                + "machine before using it again"
        case .unknownGroup(let group): "the journal knows no group \(group)"
        case .released(let group, let index, let indexFirst):
            "entry \(index) of group \(group) was released; the log begins at \(indexFirst): send a "
                + "snapshot instead"
        }
    }
}
