internal import Schema

/// Nodes as they lie in a shard's rows, in memory: the way up from a node goes through a few that
/// everybody's way goes through, and twenty reads of the store are ten times what a look at each
/// request's access may cost. Belongs to one state, and is to be let go with it.
///
/// 1. What is here is in the state, as it is after the last command: a transaction takes out what it
///    writes, and puts in only what it reads before it has written anything.
/// 2. Nothing depends on what is here and what is not.
/// 3. Where a path may lead on is only a hint: the node it names has to say so itself.
package final class Ancestors {
    private struct Key: Hashable {
        let drive: UInt64
        let node: UInt64
    }

    private struct Name: Hashable {
        let drive: UInt64
        let folder: UInt64
        let name: String
    }

    private var nodes: [Key: NodeRow] = [:]
    private var hints: [Name: UInt64] = [:]
    private var drives: [UInt64: DriveRow] = [:]
    /// Of nodes, and of all else. Takes up to 8 MB for each group of a node.
    private let countMax: Int

    package init(countMax: Int = 20_000) {
        self.countMax = countMax
    }

    func node(_ node: UInt64, in drive: UInt64) -> NodeRow? {
        nodes[Key(drive: drive, node: node)]
    }

    func put(_ row: NodeRow, _ node: UInt64, in drive: UInt64) {
        // All at once, which costs no order of use and is soon made good.
        if nodes.count >= countMax { nodes.removeAll(keepingCapacity: true) }
        nodes[Key(drive: drive, node: node)] = row
    }

    func remove(_ node: UInt64, in drive: UInt64) {
        nodes.removeValue(forKey: Key(drive: drive, node: node))
    }

    // MARK: Paths

    func child(of folder: UInt64, named name: String, in drive: UInt64) -> UInt64? {
        hints[Name(drive: drive, folder: folder, name: name)]
    }

    func put(_ child: UInt64, of folder: UInt64, named name: String, in drive: UInt64) {
        if hints.count >= countMax { hints.removeAll(keepingCapacity: true) }
        hints[Name(drive: drive, folder: folder, name: name)] = child
    }

    // MARK: Drives

    func drive(_ drive: UInt64) -> DriveRow? { drives[drive] }

    func put(_ row: DriveRow, _ drive: UInt64) {
        if drives.count >= countMax { drives.removeAll(keepingCapacity: true) }
        drives[drive] = row
    }

    func remove(drive: UInt64) { drives.removeValue(forKey: drive) }
}
