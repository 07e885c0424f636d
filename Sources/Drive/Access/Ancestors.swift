internal import Schema

/// Folders as they lie in a shard's rows, in memory: the way up from a node goes through a few that
/// everybody's way goes through, and twenty reads of the store are ten times what a look at each
/// request's access may cost. Belongs to one state, and is to be let go with it.
///
/// 1. What is here is in the state, as it is after the last command: a transaction takes out what it
///    writes, and puts in only what it reads before it has written anything.
/// 2. Nothing depends on what is here and what is not.
package final class Ancestors {
    private struct Key: Hashable {
        let drive: UInt64
        let node: UInt64
    }

    private var nodes: [Key: NodeRow] = [:]
    /// With a name of some length, 20 MB.
    private let countMax: Int

    package init(countMax: Int = 100_000) {
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
}
