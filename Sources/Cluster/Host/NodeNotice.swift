package import Journal
package import Raft

/// What a node tells of itself, for logs, metrics and operators. Nothing has to be done about it by
/// the program; what `isAlarming` somebody should look at.
package enum NodeNotice: Sendable, CustomStringConvertible {
    /// What opening the journal came upon.
    case found(Finding)
    /// What the core of a group tells.
    case core(group: UInt64, Raft.Notice)
    /// This node's clock is ahead of the date that the nodes agree on, or behind it. Commands carry
    /// the date agreed on, so nothing else comes of it.
    case clockDiffers(ahead: Duration)
    /// It is right again.
    case clockAgrees
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

    package var description: String {
        switch self {
        case .found(let finding): "journal: \(finding)"
        case .core(let group, let notice): "group \(group): \(notice)"
        case .clockDiffers(let ahead):
            "this node's clock is \(ahead < .zero ? .zero - ahead : ahead) "
                + "\(ahead < .zero ? "behind" : "ahead of") those of most nodes; synchronise it"
        case .clockAgrees: "this node's clock agrees with those of most nodes"
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
        }
    }

    package var isAlarming: Bool {
        switch self {
        case .found(let finding): finding.isAlarming
        case .fenced, .clockDiffers, .waitsForRoom: true
        case .diskIs(let state): state != .well
        case .core(_, .memberDistrusted), .core(_, .rebuildNeeded): true
        case .core(_, .leadershipGivenUp(.diskStalled)), .core(_, .leadershipGivenUp(.diskFull)):
            true
        case .core, .reopened, .healed, .clockAgrees: false
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

    /// Shown by what this node's own disk gave back.
    var isOfDisk: Bool {
        if case .snapshotDamaged = self { false } else { true }
    }

    var isOfState: Bool {
        switch self {
        case .stateDiffers, .stateUnreadable: true
        case .snapshotDamaged, .logUnreadable: false
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
        }
    }
}
