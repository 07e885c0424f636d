package import KeyValue
package import Raft
internal import Schema

/// A group's stored state, looked at as a whole: how far it is applied, the digest that was kept
/// with it, and the one that its pairs have.
package struct StateAudit: Equatable, Sendable {
    package let index: LogIndex
    package let kept: StateDigest
    package let counted: StateDigest

    /// Nil if there is no state, or one that is being replaced.
    package init?(of group: UInt64, in store: any Store) throws(StoreError) {
        let keys = GroupKeys(group: group)
        guard let row = try store.read(keys.applied), try store.read(keys.replacement) == nil,
            let applied = decoded(AppliedState.self, row)
        else { return nil }
        var counted = StateDigest()
        try store.scan(keys.state) { key, value in
            counted.add(Array([UInt8](copying: key)[8...]), [UInt8](copying: value))
            return true
        }
        index = LogIndex(applied.start.index)
        kept = StateDigest(applied.digest)
        self.counted = counted
    }
}
