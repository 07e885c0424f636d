package import VirtualWorld

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

package typealias Coverage = VirtualWorld.Coverage<Landmark>
