package import VirtualWorld

/// States that runs should reach now and then, over all seeds. The list in the code is the order of
/// the report.
package enum Landmark: Int, CaseIterable, Sendable {
    // Elections
    case election
    case electionInJoint
    case electionRepeated
    case preVoteRefused
    case voteRefused
    case abstained
    case twoLeaders
    case leaderCrashed
    case leaderLostQuorum
    case leaderStalledDisk
    case leaderFullDisk
    case leaderRemoved
    case transferDone
    case transferFailed
    case transferUnderLoad
    // Logs
    case truncation
    case membershipTruncated
    case appendRejected
    case oldTermCommitted
    case compaction
    case compactionPastStraggler
    case logReadToSend
    case logReadToApply
    case journalFull
    case promisedAhead
    // Snapshots
    case snapshotBuilt
    case snapshotOffered
    case snapshotPulledFromFollower
    case snapshotResumed
    case snapshotSourceChanged
    case snapshotMissed
    case snapshotPartlyHeld
    case snapshotDiscarded
    case snapshotInstalled
    case snapshotOverLongerLog
    case snapshotOntoDamagedLog
    // Membership
    case jointCommitted
    case promotion
    case distrust
    case rebuildNeeded
    // Requests
    case readAtLeader
    case readAtFollower
    case readByLease
    case readRefused
    case readCutOffByElection
    case proposalForwarded
    case proposalRefused
    case proposalUnknown
    case answerUnknown
    case refusedOverloaded
    case refusedWithoutLeader
    case refusedWithoutGroup
    case sessionExpired
    case answerFromSession
    case answerForgotten
    case commandTraced
    // Idle groups
    case quiesced
    case woke
    // Starts, damage and repair
    case journalTailTorn
    case journalSectorsDamaged
    case journalBatchLost
    case journalSegmentsMissing
    case journalFileDamaged
    case startWithoutVote
    case journalLost
    case logRotted
    case rolledBack
    case storeSetAside
    case fenced
    case reopened
    case healed
    case digestCompared
    case allDownAtOnce
    case formatVersionRose
}

package typealias Coverage = VirtualWorld.Coverage<Landmark>
