package import Raft
internal import Schema

/// What the members of a group say about the digests of their states at agreed indexes. Where most
/// of the voters agree and this one says something else, this one is wrong, whoever leads.
package struct DigestComparison {
    /// The latest few indexes; a member that is further behind is compared at later ones.
    private static let indexCountMax = 8

    private var reports: [LogIndex: [NodeID: StateDigest]] = [:]

    package init() {}

    /// Returns whether `own` is shown to differ.
    package mutating func add(
        _ digest: StateDigest, at index: LogIndex, from node: NodeID, own: NodeID, voters: NodeSet
    ) -> Bool {
        reports[index, default: [:]][node] = digest
        while reports.count > Self.indexCountMax, let oldest = reports.keys.min() {
            reports[oldest] = nil
        }
        guard let said = reports[index], let ownDigest = said[own] else { return false }
        return voters.contains { voter in
            guard let other = said[voter], other != ownDigest else { return false }
            return voters.count { said[$0] == other } > voters.count / 2
        }
    }
}

extension ReplicaHost {
    func compare(_ group: UInt64, _ index: LogIndex, _ digest: StateDigest) {
        guard let core = groups[group]?.core, core.holdsState else { return }
        let report = DigestReport(index: index.rawValue, digest: digest.bytes)
        for member in core.membership.configuration.members where member != identity.node {
            queue(groupMessage(group, .digestReport(report)), to: member)
        }
        take(digest, at: index, of: group, from: identity.node)
    }

    /// A replica that differs must not answer anything more, and gets its state from another.
    func take(_ digest: StateDigest, at index: LogIndex, of group: UInt64, from node: NodeID) {
        guard let voters = groups[group]?.core.membership.configuration.incoming.voters else {
            return
        }
        let differs =
            groups[group]?.digests.add(
                digest, at: index, from: node, own: identity.node, voters: voters) ?? false
        if differs { fence(group, .stateDiffers(at: index)) }
    }
}
