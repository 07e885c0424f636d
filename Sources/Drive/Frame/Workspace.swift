internal import KeyValue
internal import Schema

/// What a transaction has changed, and the memory that it needs for that.
///
/// Nodes and entries are kept as messages beside their bytes: most commands look at what they have
/// changed once or twice more.
final class Workspace {
    let rows = ChangedRows()
    var coder = Coder()
    /// By number; nil for what was removed.
    var nodes: [UInt64: NodeRow?] = [:]
    /// By the number of the node, wherever it lies; nil for what was taken out of its folder.
    var entries: [UInt64: EntryRow?] = [:]
    /// Keys of what was changed in the tables that `Ancestors` knows rows of.
    var knownKeys: [[UInt8]] = []
    /// Of the entries that came into folders.
    var names: [(folder: UInt64, name: NameKey)] = []
    /// If it was changed.
    var drive: DriveRow?
    /// A folder has another name, another place, or is gone: paths lead elsewhere.
    var isPathChanged = false

    /// Rows of most commands; one that changes more gives its memory back.
    private static let countKept = 256

    func clear() {
        rows.removeAll(countKept: Self.countKept)
        if !nodes.isEmpty { nodes.removeAll(keepingCapacity: nodes.count <= Self.countKept) }
        if !entries.isEmpty { entries.removeAll(keepingCapacity: entries.count <= Self.countKept) }
        knownKeys.removeAll(keepingCapacity: knownKeys.count <= Self.countKept)
        names.removeAll(keepingCapacity: names.count <= Self.countKept)
        drive = nil
        isPathChanged = false
    }
}
