internal import Cluster
internal import Journal
internal import Raft
internal import VirtualWorld

/// Watches one life of a node: tells the record what matters to the rules, and counts the landmarks
/// that it comes to.
///
/// `@unchecked Sendable` for the reason that `Simulator` gives.
final class NodeWatch: ReplicaObserver, @unchecked Sendable {
    private let node: NodeID
    private let life: Int
    private let record: Record

    /// A core as of its last step.
    private struct Seen {
        var role = Role.follower
        var term = Term.zero
        var commit = LogIndex.zero
        var last = LogIndex.zero
        var membershipIndex = LogIndex.zero
        var isJoint = false
        var learners = NodeSet()
        /// Where the last piece of a snapshot was asked for.
        var pulledFrom: (id: SnapshotID, source: NodeID)?
    }

    private var seen: [UInt64: Seen] = [:]

    init(_ node: NodeID, life: Int, _ record: Record) {
        self.node = node
        self.life = life
        self.record = record
    }

    private func note(_ landmark: Landmark) { record.coverage.note(landmark) }

    func stepped(_ group: UInt64, _ core: Replica, after input: Input, _ effects: Effects) {
        var before = seen[group] ?? started(core)
        take(input, core, before)
        if before.role != core.role || before.term != core.term {
            roleChanged(group, core, before)
        }
        for write in effects.writes { look(at: write, core, before) }
        for message in effects.messages { look(at: message, core, &before) }
        for read in effects.logReads {
            note(read.purpose == .apply ? .logReadToApply : .logReadToSend)
        }
        for step in effects.snapshots { look(at: step, core, before) }
        for notice in effects.notices {
            if case .transferEnded(_, succeeded: true) = notice, before.last > before.commit {
                note(.transferUnderLoad)
            }
        }
        for answer in effects.answers { look(at: answer) }
        for answer in effects.reads { look(at: answer, core, before) }
        if core.role == .leader, core.commit > before.commit,
            let oldest = core.term(at: before.commit + 1), oldest < core.term
        {
            note(.oldTermCommitted)
        }
        if core.membershipIndex != before.membershipIndex { membershipChanged(core, &before) }
        before.role = core.role
        before.term = core.term
        before.commit = core.commit
        before.last = core.lastIndex
        seen[group] = before
    }

    func balanced(_ group: UInt64, to target: NodeID) {
        record.note(record.handoverFlaw(of: group, from: node, to: target))
    }

    private func started(_ core: Replica) -> Seen {
        if core.abstains { note(.startWithoutVote) }
        return Seen(
            term: core.term, commit: core.commit, last: core.lastIndex,
            membershipIndex: core.membershipIndex, isJoint: core.membership.configuration.isJoint,
            learners: core.membership.configuration.learners)
    }

    private func take(_ input: Input, _ core: Replica, _ before: Seen) {
        switch input {
        case .disk(let health) where !health.takesWrites: note(.journalFull)
        case .promised: note(.promisedAhead)
        case .snapshotBuilt(_, byteCount: .some): note(.snapshotBuilt)
        case .receive(let message):
            if case .voteRequest(let request) = message.body, !request.isPreVote, core.abstains {
                note(.abstained)
            }
        default: break
        }
    }

    private func roleChanged(_ group: UInt64, _ core: Replica, _ before: Seen) {
        if core.role == .leader {
            note(.election)
            if core.membership.configuration.isJoint { note(.electionInJoint) }
            record.leads(node, group)
            record.note(
                record.ledger.leads(
                    group, core.term, node: node, life: life, lastIndex: core.lastIndex
                ) { core.term(at: $0) })
        } else if before.role == .leader {
            record.leadsNoMore(node, group)
        }
        if before.role == .candidate, core.role != .leader, core.role != .follower {
            note(.electionRepeated)
        }
    }

    private func look(at write: Write, _ core: Replica, _ before: Seen) {
        if let from = write.truncateFrom, from <= before.last {
            note(.truncation)
            if from <= before.membershipIndex { note(.membershipTruncated) }
        }
        if write.base != nil, write.truncateFrom == nil {
            note(.compaction)
            let base = core.baseIndex
            if core.role == .leader,
                core.memberStatuses.contains(where: { $0.id != node && $0.match < base })
            {
                note(.compactionPastStraggler)
            }
        }
    }

    private func look(at message: Message, _ core: Replica, _ before: inout Seen) {
        switch message.body {
        case .voteAnswer(let answer) where !answer.isGranted:
            note(answer.isPreVote ? .preVoteRefused : .voteRefused)
        case .acknowledge(let answer) where answer.rejection != nil: note(.appendRejected)
        case .offerSnapshot: note(.snapshotOffered)
        case .pullSnapshot(let id, let offset):
            if message.to != core.leader { note(.snapshotPulledFromFollower) }
            if let pulled = before.pulledFrom, pulled.id == id {
                if pulled.source != message.to, offset > 0 { note(.snapshotSourceChanged) }
            } else if offset > 0 {
                note(.snapshotResumed)
            }
            before.pulledFrom = (id, message.to)
        case .missSnapshot: note(.snapshotMissed)
        case .propose: note(.proposalForwarded)
        default: break
        }
    }

    private func look(at step: SnapshotStep, _ core: Replica, _ before: Seen) {
        switch step {
        case .install(let description):
            note(.snapshotInstalled)
            if before.last > description.id.index { note(.snapshotOverLongerLog) }
            if core.abstains { note(.snapshotOntoDamagedLog) }
        case .discard: note(.snapshotDiscarded)
        case .build, .send, .release: break
        }
    }

    private func look(at answer: ProposalAnswer) {
        switch answer.outcome {
        case .appended: break
        case .refused: note(.proposalRefused)
        case .unknown: note(.proposalUnknown)
        }
    }

    private func look(at answer: ReadAnswer, _ core: Replica, _ before: Seen) {
        switch answer.outcome {
        case .ready:
            note(core.role == .leader ? .readAtLeader : .readAtFollower)
            if core.holdsLease { note(.readByLease) }
        case .refused:
            note(.readRefused)
            if before.role == .leader, core.role != .leader { note(.readCutOffByElection) }
        case .overloaded: break
        }
    }

    private func membershipChanged(_ core: Replica, _ before: inout Seen) {
        let configuration = core.membership.configuration
        if configuration.isJoint, !before.isJoint { note(.jointCommitted) }
        if configuration.voters.contains(where: { before.learners.contains($0) }) {
            note(.promotion)
        }
        before.membershipIndex = core.membershipIndex
        before.isJoint = configuration.isJoint
        before.learners = configuration.learners
    }

    func held(_ group: UInt64, byteCount: Int) {
        note(.snapshotPartlyHeld)
    }

    func took(_ report: StateReport) {
        switch report {
        case .applied(let group, _, _, let entries):
            for entry in entries {
                if entry.trace != nil { note(.commandTraced) }
                record.note(
                    record.ledger.applied(
                        group, entry.index, entry.term, entry.outcome, by: node))
                switch entry.outcome {
                case .done where !record.ledger.wasExecuted(at: entry.index):
                    note(.answerFromSession)
                case .expired: note(.sessionExpired)
                case .forgotten: note(.answerForgotten)
                default: break
                }
            }
        case .digest(let group, let index, let digest):
            note(.digestCompared)
            record.note(record.ledger.has(digest, at: index, of: group, node: node))
        default: break
        }
    }

    func took(_ notice: NodeNotice) {
        switch notice {
        case .found(let finding): look(at: finding)
        case .logRotted: note(.logRotted)
        case .rolledBack: note(.rolledBack)
        case .journalLost: note(.journalLost)
        case .storeSetAside: note(.storeSetAside)
        case .fenced: note(.fenced)
        case .reopened: note(.reopened)
        case .healed: note(.healed)
        case .clockDiffers, .clockAgrees, .identityRestored, .storeMissing: break
        case .core(_, let notice): look(at: notice)
        case .diskIs(let state): record.disk(of: node, is: state)
        case .waitsForRoom, .linkRefused, .versionsDiffer, .steward: break
        }
    }

    private func look(at finding: Finding) {
        switch finding {
        case .tornTail: note(.journalTailTorn)
        case .damagedSectors: note(.journalSectorsDamaged)
        case .lostBatch, .missingBatches: note(.journalBatchLost)
        case .missingSegments: note(.journalSegmentsMissing)
        case .damagedHeader, .emptyFile, .wrongSize, .damagedSpare, .unknownFile:
            note(.journalFileDamaged)
        }
    }

    private func look(at notice: Raft.Notice) {
        switch notice {
        case .transferEnded(_, let succeeded):
            note(succeeded ? .transferDone : .transferFailed)
        case .memberDistrusted: note(.distrust)
        case .rebuildNeeded: note(.rebuildNeeded)
        case .leadershipGivenUp(.quorumLost): note(.leaderLostQuorum)
        case .leadershipGivenUp(.diskStalled): note(.leaderStalledDisk)
        case .leadershipGivenUp(.diskFull): note(.leaderFullDisk)
        case .leadershipGivenUp(.removed): note(.leaderRemoved)
        case .quiesced: note(.quiesced)
        case .woke: note(.woke)
        case .roleChanged, .membershipChanged, .recovered, .recoveryRefused,
            .leadershipGivenUp(.priority):
            break
        }
    }
}
