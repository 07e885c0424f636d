package import Raft

/// One member: its core while it runs, its store, and the work it has handed out.
package struct ClusterMember: Sendable {
    package let id: NodeID
    /// Nil while it is down.
    package internal(set) var replica: Replica?
    package internal(set) var store: Store
    /// Written and not yet durable, in order.
    package internal(set) var writes: [Write] = []
    /// To be applied, in order.
    package internal(set) var applies: [Apply] = []
    package internal(set) var state: AppliedState
    package internal(set) var logReads: [LogRead] = []
    /// Snapshots to build, each of at least this index.
    package internal(set) var builds: [LogIndex] = []
    package internal(set) var snapshots: [Snapshot] = []
    /// The snapshot whose pieces it wants.
    var pulling: SnapshotID?
    /// An older copy of the store, to roll back to.
    package internal(set) var copy: Store?
    /// Starts so far.
    package internal(set) var life: UInt64 = 0

    package enum Apply: Hashable, Sendable {
        case entries(Entries)
        case install(SnapshotDescription)
    }

    package struct Snapshot: Hashable, Sendable {
        let id: SnapshotID
        let content: AppliedState
    }

    init(id: NodeID, store: Store) {
        self.id = id
        self.store = store
        state = store.state
    }

    /// Loses everything that is not in the store.
    mutating func lose() {
        replica = nil
        writes = []
        applies = []
        logReads = []
        builds = []
        snapshots = []
        pulling = nil
        state = store.state
    }
}

/// What is on its way from one member to another.
package enum Packet: Hashable, Sendable {
    case message(Message)
    case piece(SnapshotPiece)

    package var from: NodeID {
        switch self {
        case .message(let message): message.from
        case .piece(let piece): piece.from
        }
    }

    package var to: NodeID {
        switch self {
        case .message(let message): message.to
        case .piece(let piece): piece.to
        }
    }

    /// The body's name, for scripts that pick packets by kind.
    package var kind: String {
        guard case .message(let message) = self else { return "piece" }
        return switch message.body {
        case .voteRequest(let request): request.isPreVote ? "pre-vote-request" : "vote-request"
        case .voteAnswer(let answer): answer.isPreVote ? "pre-vote-answer" : "vote-answer"
        case .append: "append"
        case .heartbeat: "heartbeat"
        case .acknowledge: "acknowledge"
        case .offerSnapshot: "offer"
        case .pullSnapshot: "pull"
        case .missSnapshot: "miss"
        case .campaignNow: "campaign-now"
        case .readRequest: "read-request"
        case .readAnswer: "read-answer"
        case .propose: "propose"
        case .proposalAnswer: "proposal-answer"
        }
    }
}

package struct SnapshotPiece: Hashable, Sendable {
    let from: NodeID
    let to: NodeID
    let id: SnapshotID
    let offset: UInt64
    let byteCount: UInt64
    let content: AppliedState
}

extension Packet: CustomStringConvertible {
    package var description: String {
        switch self {
        case .message(let message): "\(message)"
        case .piece(let piece):
            "\(piece.from)→\(piece.to) piece of \(piece.id) from \(piece.offset) "
                + "+\(piece.byteCount)"
        }
    }
}
