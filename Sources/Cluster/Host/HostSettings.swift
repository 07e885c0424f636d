package import Raft
package import World

package struct HostSettings: Sendable {
    /// Groups go quiet after five seconds without work: a node may have thousands of them.
    package var raft = {
        var settings = Raft.Settings()
        settings.quiescenceTicks = 100
        return settings
    }()
    package var link = LinkSettings()
    package var tick: Duration = .milliseconds(50)
    /// Requests and reads of one group that may wait for their answers on this node.
    package var waitingCountMax = 4096
    /// Ticks after which a caller is told that the outcome is unknown.
    package var requestTicks = 200
    /// Ticks between flushes of the state.
    package var flushTicks = 100
    /// Ticks without a write after which the disk is tried out.
    package var probeTicks = 10
    /// The same while nothing at all is going on.
    package var restProbeTicks = 60
    /// Of entries that all groups together keep in memory; half of it is for those that are durable
    /// already. Past it this node takes no requests.
    package var entryByteCountMax = 512 << 20
    /// Of messages that wait for one peer.
    package var byteCountQueuedMax = 32 << 20
    /// Ticks within which a peer must have answered the first message of a link.
    package var handshakeTicks = 40
    /// Ticks without a message after which a link is taken for dead. A quarter of it without
    /// anything to say, and an empty message goes out.
    package var silenceTicksMax = 60
    /// Ticks between two looks at the links of a node at rest. A quarter of the silence, so that
    /// four messages have to be lost before a link is taken for dead.
    package var restTicks: Int { max(1, silenceTicksMax / 4) }
    /// Ticks between two attempts to reach a peer, at most; they grow from one.
    package var dialTicksMax = 40
    package var digestInterval: UInt64 = 256
    /// The journal lists all groups in each of its segments.
    package var groupCountMax = 16_384
    /// Removed groups that are remembered one by one.
    package var removedCountMax = 256
    /// Ticks for which a disk counts as bad after it gave trouble, the first time and at most: they
    /// double with each time (`DiskRecord`). From a minute to an hour.
    package var diskProbationTicks = 1200...72_000
    /// Ticks between two handovers that even out who leads; 0 for none.
    package var balanceTicks = 200
    /// Ticks that a clean stop may take.
    package var stopTicks = 100
    /// Ticks after which peers are told this node's date again.
    package var dateTicks = 20
    /// By how much a node's clock may differ from the date that the nodes agree on before it is
    /// told (`NodeNotice.clockDiffers`).
    package var clockTolerance: Duration = .seconds(5)
    /// What building, verifying, installing and reading through may each take of the disk in one
    /// tick: 160 MB a second, so that there is some left for everything else.
    package var snapshotByteCountPerTick = 8 << 20
    /// Of the parts of a snapshot that are compared with what its receiver has: where one pair of it
    /// differs, so much is sent. The same on all nodes.
    package var snapshotBlockByteCount = 64 << 10
    /// Ticks between two steps of reading the journal through, and how much one reads; a sixteenth of
    /// it while there are writes to do.
    package var scrubTicks = 20
    package var scrubByteCount = 1 << 20
    /// Ticks between two groups whose states are read through, one group after another.
    package var checkTicks = 1200

    package init() {
        // Five seconds, at the usual length of a tick.
        raft.quiescenceTicks = 100
    }

    /// What each group may have, so that thousands of them take no more than one does: of memory
    /// those that are awake, because a quiet one has no entry there; a quarter of the journal all of
    /// them, because it holds their logs.
    ///
    /// Counts are rounded up to powers of two: shares are seldom told anew, and are never too large.
    func share(groupCount: Int, awakeCount: Int, journalByteCount: Int) -> Raft.Share {
        func roundedUp(_ count: Int) -> Int {
            count <= 1 ? 1 : 1 << (Int.bitWidth - (count - 1).leadingZeroBitCount)
        }
        let awake = roundedUp(awakeCount)
        return Raft.Share(
            keptByteCount: journalByteCount / 4 / roundedUp(groupCount),
            cachedByteCountMax: entryByteCountMax / 2 / awake,
            uncommittedByteCountMax: entryByteCountMax / 4 / awake,
            applyingByteCountMax: entryByteCountMax / 4 / awake
        ).bounded(by: raft)
    }
}

/// Who a node is. Kept by whoever starts it, beside its files.
package struct NodeIdentity: Sendable {
    package var cluster: ClusterID
    package var node: NodeID
    /// Of the node's store. A wiped store gets another one.
    package var incarnation: Incarnation

    package init(cluster: ClusterID, node: NodeID, incarnation: Incarnation) {
        self.cluster = cluster
        self.node = node
        self.incarnation = incarnation
    }
}

package struct ClusterID: Hashable, Sendable {
    package var high: UInt64
    package var low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }
}
