internal import Control
internal import Raft

/// The format versions that a program speaks, on disk and between nodes: from `min` to `max`.
///
///     1   the first
///     2   log entries with the trace of their request; the setting `upgrade.by-hand`; the store that
///         begins a shard
///
/// A release that writes or says what the one before it does not understand has a version more, and
/// still speaks the one before: so a cluster is upgraded node by node.
///
/// 1. A cluster works at one version. Every node speaks it, it never falls, and the control group
///    has it written down.
/// 2. Nothing that a later version has brought is written to a log or said to a peer. What a node
///    has heard of the cluster's version may be old, and is never too high.
/// 3. A node whose program does not speak the cluster's version ends, and says so.
package struct FormatVersions: Hashable, Sendable, CustomStringConvertible {
    package var min: UInt32
    package var max: UInt32

    /// Of this program.
    package static let program = FormatVersions(1...2)

    package init(_ versions: ClosedRange<UInt32>) {
        min = versions.lowerBound
        max = versions.upperBound
    }

    package var description: String {
        min == max ? "format version \(max)" : "format versions \(min) to \(max)"
    }

    func meets(_ other: FormatVersions) -> Bool { min <= other.max && other.min <= max }

    /// At which a cluster of such nodes can work. Nil if there is none, or no node.
    package static func agreed(by nodes: [FormatVersions]) -> UInt32? {
        guard let max = nodes.map(\.max).min(), nodes.allSatisfy({ $0.min <= max }) else {
            return nil
        }
        return max
    }

    /// Why nodes whose programs have no version in common keep apart: a sentence that says which of
    /// them to upgrade.
    static func mismatch(
        _ one: NodeID, _ ones: FormatVersions, _ other: NodeID, _ others: FormatVersions
    ) -> String {
        let (old, new, needed) =
            ones.max < others.min ? (one, other, others.min) : (other, one, ones.min)
        return "node \(one) speaks \(ones), and node \(other) \(others): they can't work "
            + "together; start node \(old) with a release that speaks format version \(needed), or "
            + "node \(new) with an older one if the cluster still works at a version of node \(old)"
    }

    /// (3). Nil if it speaks the cluster's version.
    package func refusal(ofClusterAt version: UInt32) -> String? {
        guard version < min || version > max else { return nil }
        return version > max
            ? "the cluster works at format version \(version), and this program speaks \(max) at "
                + "most: start the node with the release that it ran before, or a newer one"
            : "the cluster works at format version \(version), and this program speaks none before "
                + "\(min): start the node with the release before this one, and upgrade all nodes to "
                + "that first"
    }
}

/// An entry of the log is of a later format version than this program's (3).
struct EntryTooNew: Error, CustomStringConvertible {
    let version: UInt8
    let versionMax: UInt32

    var description: String {
        "the log has an entry of format version \(version), and this program speaks \(versionMax) "
            + "at most: start the node with a newer release"
    }
}

extension ReplicaHost {
    /// What is said to peers: no version before the cluster's.
    var versionsNow: FormatVersions {
        FormatVersions(Swift.max(versions.min, clusterVersion)...versions.max)
    }

    func isOn(_ feature: Feature) -> Bool { clusterVersion >= feature.since }

    /// From the control group. It may come late, and twice.
    package func clusterWorks(at version: UInt32) {
        guard version > clusterVersion else { return }
        if let refusal = versions.refusal(ofClusterAt: version) { return fail(.tooOld, refusal) }
        clusterVersion = version
    }
}
