package import Journal
package import Raft
package import World

/// What a node tells of itself, for logs, metrics and operators. Nothing has to be done about it by
/// the program; what `isAlarming` somebody should look at.
package enum NodeNotice: Sendable, CustomStringConvertible {
    /// What opening the journal came upon.
    case found(Finding)
    /// The file that says whose the data folder is was damaged or missing, and is written anew.
    case identityRestored
    /// The journal has forgotten which groups this node had, or how far they were. Their replicas
    /// begin anew, as members that nobody counts on until they have caught up.
    case journalLost
    /// The disk has gone back in time: a peer has heard of a later batch of this node's journal than
    /// any that was there at the start. Its replicas begin anew, as above.
    case rolledBack(found: UInt64, remembered: UInt64, by: NodeID)
    /// The store was damaged as a whole, and is in this folder now. The node works on an empty one,
    /// and gets its states back from its log and from other nodes.
    case storeSetAside(folder: String, byteCount: Int, reason: String)
    /// There was no store of the node's states any more. They come back as above.
    case storeMissing
    /// What the core of a group tells.
    case core(group: UInt64, Raft.Notice)
    /// This node's clock is ahead of the date that the nodes agree on, or behind it. Commands carry
    /// the date agreed on, so nothing else comes of it.
    case clockDiffers(ahead: Duration)
    /// It is right again.
    case clockAgrees
    /// Reading the journal through, the node came upon entries of a group that are damaged.
    case logRotted(group: UInt64, from: LogIndex)
    /// A replica is out of service on this node, and is made anew from what is good.
    case fenced(group: UInt64, Damage)
    /// It takes part again: all through `applied` is here, and it abstains from votes until it has
    /// got back everything through `missingThrough`, if that is not zero.
    case reopened(group: UInt64, applied: LogIndex, missingThrough: LogIndex)
    /// The node can't start before there is room on a disk; it goes on trying.
    case waitsForRoom(reason: String)
    /// What this node's disks are like from now on. Unless they are well, it leads no group if
    /// another can; with a full one it takes no writes where it leads, and answers reads.
    case diskIs(DiskState)
    /// It has got back everything that this node may have acknowledged.
    case healed(group: UInt64)
    /// A connection to the nodes' address ended before it was a link: another authority's
    /// certificate, none at all, or something else than this protocol.
    case linkRefused(Endpoint, NetworkError)
    /// A node of the cluster runs a program with no format version in common with this one.
    case versionsDiffer(NodeID, reason: String)
    /// Something was done about who is in which group.
    case steward(Steward.Step)

    package var description: String {
        switch self {
        case .found(let finding): "journal: \(finding)"
        case .identityRestored:
            "the file `identity` in this node's data folder was damaged or missing, and was "
                + "written anew; check the disk, and who has access to the folder"
        case .journalLost:
            "the journal does not know any more what this node has promised; its replicas take "
                + "part again when their groups' leaders have caught them up; check the disk"
        case .rolledBack(let found, let remembered, let node):
            "this node's disk has gone back in time: its journal ended at batch \(found), and node "
                + "\(node) has heard of batch \(remembered); its replicas take part again when "
                + "their leaders have caught them up; do not start a node on a copy of its files, "
                + "and if this was none, replace the disk"
        case .storeSetAside(let folder, let byteCount, let reason):
            "the store of this node's states is damaged (\(reason)); it was moved to \(folder), "
                + "\(byteCount) bytes, and what it held comes back by itself; check the disk, and "
                + "delete \(folder) once all groups of this node are whole again"
        case .storeMissing:
            "the folder of this node's states was gone; what it held comes back by itself; if it "
                + "was moved, it is of no use any more"
        case .core(let group, let notice): "group \(group): \(notice)"
        case .clockDiffers(let ahead):
            "this node's clock is \(ahead < .zero ? .zero - ahead : ahead) "
                + "\(ahead < .zero ? "behind" : "ahead of") those of most nodes; synchronise it"
        case .clockAgrees: "this node's clock agrees with those of most nodes"
        case .logRotted(let group, let index):
            "journal: entries of group \(group) are damaged, from index \(index) on; what is needed "
                + "of them is fetched from other nodes; check the disk (dmesg, smartctl)"
        case .fenced(let group, let damage):
            "group \(group) is out of service on this node: \(damage); it is rebuilt by itself"
        case .reopened(let group, let applied, .zero):
            "group \(group) is back in service at index \(applied)"
        case .reopened(let group, let applied, let missing):
            "group \(group) holds index \(applied), and takes part without a vote until it has got "
                + "index \(missing) from its other members"
        case .waitsForRoom(let reason): "the node waits to start: \(reason)"
        case .diskIs(let state): "this node's disk \(state)"
        case .healed(let group): "group \(group) is whole again on this node"
        case .linkRefused(let remote, let reason): "link from \(remote) refused: \(reason)"
        case .versionsDiffer(_, let reason): reason
        case .steward(let step): "steward: \(step)"
        }
    }

    package var isAlarming: Bool {
        switch self {
        case .found(let finding): finding.isAlarming
        case .identityRestored, .journalLost, .rolledBack, .logRotted, .storeSetAside,
            .storeMissing, .fenced, .clockDiffers, .waitsForRoom, .versionsDiffer:
            true
        case .diskIs(let state): state != .well
        case .core(_, .memberDistrusted), .core(_, .rebuildNeeded): true
        case .core(_, .leadershipGivenUp(.diskStalled)), .core(_, .leadershipGivenUp(.diskFull)):
            true
        case .core, .reopened, .healed, .clockAgrees, .linkRefused, .steward: false
        }
    }
}

/// What is wrong with one replica of this node.
package enum Damage: Equatable, Sendable, CustomStringConvertible {
    /// Most other replicas say something else of the state after this index.
    case stateDiffers(at: LogIndex)
    /// The store can't read it, or what it reads is no state.
    case stateUnreadable(reason: String)
    /// What came as a snapshot is not what its sums say. The state is as it was.
    case snapshotDamaged(SnapshotDescription)
    /// A committed entry can't be read from the journal. The state is as it was.
    case logUnreadable(from: LogIndex)
    /// The disk is one of before: the log has forgotten what this node has promised.
    case logWentBack
    /// Commands were never sent to this replica, which was a witness's: it has no state.
    case withheld(from: LogIndex)

    /// Shown by what this node's own disk gave back.
    var isOfDisk: Bool {
        switch self {
        case .snapshotDamaged, .withheld: false
        case .stateDiffers, .stateUnreadable, .logUnreadable, .logWentBack: true
        }
    }

    var isOfState: Bool {
        switch self {
        case .stateDiffers, .stateUnreadable, .withheld: true
        case .snapshotDamaged, .logUnreadable, .logWentBack: false
        }
    }

    package var description: String {
        switch self {
        case .stateDiffers(let index):
            "its state at index \(index) differs from most replicas'; keep this node's logs, and "
                + "check its memory and disk"
        case .stateUnreadable(let reason): "its state is damaged (\(reason)); check the disk"
        case .snapshotDamaged(let description):
            "the snapshot \(description) that it got is damaged"
        case .logUnreadable(let index):
            "its log can't be read from index \(index) on; check the disk"
        case .logWentBack: "its log has gone back in time"
        case .withheld(let index): "it was a witness at index \(index), and has no data"
        }
    }
}
