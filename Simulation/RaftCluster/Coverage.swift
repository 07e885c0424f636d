/// States that a run should reach now and then: a hunt that never does proves little.
package enum Landmark: Int, CaseIterable, Sendable {
    case election
    case electionInJoint
    case electionOverConflict
    case leaderLostQuorum
    case leaderStalledDisk
    case leaderRemoved
    case transferDone
    case transferFailed
    case truncation
    case membershipTruncated
    case jointCommitted
    case promotion
    case distrust
    case damagedStart
    case wipedStart
    case crashWithWrites
    case compaction
    case snapshotInstalled
    case snapshotOverLongerLog
    case snapshotKeepsTail
    case snapshotAheadOfLogAtStart
    case readAtLeader
    case readAtFollower
    case readUnderLease
    case readRefused
    case proposalRefused
    case proposalOverloaded
    case proposalUnknown
    case logReadToSend
    case logReadToApply
    case quiet
    case woke
}

package struct Coverage: Sendable, CustomStringConvertible {
    private var counts = [Int](repeating: 0, count: Landmark.allCases.count)

    package init() {}

    mutating func note(_ landmark: Landmark) { counts[landmark.rawValue] += 1 }

    package mutating func add(_ other: Coverage) {
        for place in counts.indices { counts[place] += other.counts[place] }
    }

    package subscript(landmark: Landmark) -> Int { counts[landmark.rawValue] }

    package var missing: [Landmark] { Landmark.allCases.filter { self[$0] == 0 } }

    package var description: String {
        Landmark.allCases.map { "  \($0): \(self[$0])" }.joined(separator: "\n")
    }
}
