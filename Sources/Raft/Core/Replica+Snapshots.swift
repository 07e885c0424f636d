/// Compaction, and snapshots for members that need what was compacted.
///
/// A snapshot travels outside the core, in pieces that its receiver asks for one at a time: so it
/// goes at the receiver's pace, resumes where it stopped after a crash of either side, and comes
/// from any member that has it. The log does not wait for it; compaction does, up to a bound.
struct IncomingSnapshot: Hashable, Sendable {
    var description: SnapshotDescription
    /// Whom the next piece is asked from.
    var source: NodeID
    var byteCountStored: UInt64
    /// Ticks since the last progress.
    var ticks = 0
    /// Complete, and on its way into the state.
    var isInstalling = false
}

struct BuiltSnapshot: Hashable, Sendable {
    let description: SnapshotDescription
    /// Ticks since it was last pulled or offered.
    var idleTicks = 0
}

extension Replica {
    // MARK: Compaction

    mutating func flushed(_ index: LogIndex, _ effects: inout Effects) {
        guard index <= applied else {
            return fail("\(index) is said to be flushed, and \(applied) is the last applied")
        }
        flushed = max(flushed, index)
        compact(&effects)
    }

    /// Cuts the log behind what is flushed, but leaves some for followers that are a little behind,
    /// and more for reachable stragglers; nothing for anybody once the disk is full, since there is
    /// no other way to get room in it.
    ///
    /// Few bytes can be of many terms, in a group that is idle but for its elections. A store lists
    /// them all, so they count as well.
    private mutating func compact(_ effects: inout Effects) {
        guard incoming?.isInstalling != true else { return }
        let hasManyTerms = log.terms.count > 2 * settings.keptTermCount
        var kept = log.index(leaving: share.keptByteCount)
        if hasManyTerms { kept = max(kept, log.terms.index(leaving: settings.keptTermCount)) }
        let through = disk.takesWrites ? min(flushed, kept, stragglerIndex) : flushed
        guard through > log.base.index, let base = log.base(at: through) else { return }
        // Not worth a write otherwise.
        guard
            !disk.takesWrites || hasManyTerms
                || log.byteCount - log.byteCount(after: through) >= share.keptByteCount / 16
        else { return }
        log.compact(to: base)
        write(base: base, &effects)
    }

    /// Behind here nobody who is reachable needs the log, or there is too much of it.
    ///
    /// Who gets a snapshot needs what comes after it. That has a bound of its own, since a snapshot
    /// takes its time: cut behind one that is being built, the log would always be past it when it
    /// is done, and a busy group would never have one to offer.
    private var stragglerIndex: LogIndex {
        guard role == .leader else { return .max }
        var needed = LogIndex.max
        var neededAfterSnapshot = LogIndex.max
        for peer in peers where peer.silentTicks < settings.electionTicks {
            if peer.mode != .snapshot {
                needed = min(needed, peer.match)
            } else if let index = buildingFrom ?? built?.description.id.index {
                neededAfterSnapshot = min(neededAfterSnapshot, index)
            }
        }
        return min(
            max(needed, log.index(leaving: settings.stragglerByteCountMax)),
            max(neededAfterSnapshot, log.index(leaving: settings.snapshotLogByteCountMax)))
    }

    // MARK: Giving

    /// This member needs an entry that is no longer there.
    mutating func needSnapshot(
        _ place: Int, reaching index: LogIndex, _ effects: inout Effects
    ) {
        peers[place].mode = .snapshot
        peers[place].snapshotFloor = max(index, log.base.index, 1)
        peers[place].awaitsLogRead = false
        peers[place].inflight.removeAll()
        peers[place].offerTicks = 0
        offerSnapshot(place, &effects)
    }

    private mutating func offerSnapshot(_ place: Int, _ effects: inout Effects) {
        if peers[place].isWitness {
            // Has no state to replace: where the log begins is all it needs. The base has to say that
            // it is a witness, or it would miss the state.
            guard let base = log.base(at: applied),
                base.membership[peers[place].id]?.isWitness == true
            else { return }
            let description = SnapshotDescription(base: base, byteCount: 0)
            return send(.offerSnapshot(description), to: peers[place].id, &effects)
        }
        let floor = max(peers[place].snapshotFloor, log.base.index)
        if let built, built.description.id.index >= floor {
            self.built?.idleTicks = 0
            return send(.offerSnapshot(built.description), to: peers[place].id, &effects)
        }
        if buildingFrom == nil {
            buildingFrom = applied
            effects.snapshots.append(.build(atLeast: floor))
        }
    }

    mutating func snapshotBuilt(
        _ index: LogIndex, byteCount: UInt64?, _ effects: inout Effects
    ) {
        guard buildingFrom != nil else { return }
        buildingFrom = nil
        guard let byteCount else { return }  // asked for again with the next offer
        guard let base = log.base(at: index), index <= applied else {
            guard index < log.base.index else {
                return fail("a snapshot of \(index) was built, and \(applied) is applied")
            }
            return  // compacted beyond it meanwhile
        }
        if let built { effects.snapshots.append(.release(built.description.id)) }
        built = BuiltSnapshot(description: SnapshotDescription(base: base, byteCount: byteCount))
        guard role == .leader else { return }
        for place in peers.indices where peers[place].mode == .snapshot && !peers[place].isWitness {
            offerSnapshot(place, &effects)
        }
    }

    /// Else it would be offered for ever, and never be had.
    mutating func snapshotLost(_ id: SnapshotID) {
        if built?.description.id == id { built = nil }
    }

    /// Repeats an offer that may have got lost.
    mutating func tickOffer(_ place: Int, _ effects: inout Effects) {
        guard peers[place].mode == .snapshot else { return }
        peers[place].offerTicks += 1
        guard peers[place].offerTicks % settings.snapshotRetryTicks == 0,
            peers[place].silentTicks < settings.electionTicks
        else { return }
        offerSnapshot(place, &effects)
    }

    /// Any member that still has the snapshot serves it, whoever leads.
    mutating func servePull(
        _ id: SnapshotID, offset: UInt64, to member: NodeID, _ effects: inout Effects
    ) {
        guard let built, built.description.id == id, offset < built.description.byteCount else {
            return send(.missSnapshot(id), to: member, &effects)
        }
        self.built?.idleTicks = 0
        effects.snapshots.append(
            .send(
                id, to: member, offset: offset, byteCountMax: settings.snapshotPieceByteCountMax))
    }

    // MARK: Taking

    /// What the next piece has to be, if a snapshot is coming in.
    package var awaitedPiece: (id: SnapshotID, offset: UInt64)? {
        guard let incoming, !incoming.isInstalling else { return nil }
        return (incoming.description.id, incoming.byteCountStored)
    }

    mutating func consider(
        _ snapshot: SnapshotDescription, of message: Message, _ effects: inout Effects
    ) {
        // The offer is the leader's; so it counts as hearing it.
        guard snapshot.base.index.rawValue < .max / 2, hear(message, &effects),
            incoming?.isInstalling != true, !isRebuildNeeded
        else {
            return
        }
        // Nothing but a place in the log: for witnesses only.
        guard snapshot.byteCount > 0 || snapshot.base.membership[self.id]?.isWitness == true else {
            return
        }
        let id = snapshot.id
        if id.index <= commit || log.contains(id.index, id.term) {
            // The log reaches as far already, and agrees: what the leader has applied is committed.
            if log.contains(id.index, id.term) {
                verified = max(verified, id.index)
                commitFollowing(id.index)
            } else if !isFenced {
                verified = max(verified, commit)
            }
            owesAcknowledgement = true
            return
        }
        if let incoming {
            if incoming.description.id == id {
                self.incoming?.source = message.from
                return
            }
            // Let it finish while it moves on; what it lacks then comes from the log, or as another.
            guard incoming.ticks >= 2 * settings.snapshotRetryTicks else { return }
            discardIncoming(&effects)
        }
        var byteCountStored: UInt64 = 0
        if let stored {
            self.stored = nil
            if stored.id == id {
                byteCountStored = min(stored.byteCount, snapshot.byteCount)
            } else {
                effects.snapshots.append(.discard(stored.id))
            }
        }
        incoming = IncomingSnapshot(
            description: snapshot, source: message.from, byteCountStored: byteCountStored)
        pullOrInstall(&effects)
    }

    private mutating func pullOrInstall(_ effects: inout Effects) {
        guard let incoming else { return }
        if incoming.byteCountStored >= incoming.description.byteCount {
            self.incoming?.isInstalling = true
            effects.snapshots.append(.install(incoming.description))
        } else {
            self.incoming?.ticks = 0
            send(
                .pullSnapshot(incoming.description.id, offset: incoming.byteCountStored),
                to: incoming.source, &effects)
        }
    }

    mutating func snapshotStored(
        _ id: SnapshotID, byteCount: UInt64, _ effects: inout Effects
    ) {
        guard let incoming, incoming.description.id == id, !incoming.isInstalling,
            byteCount > incoming.byteCountStored
        else { return }
        guard byteCount <= incoming.description.byteCount else {
            return fail("snapshot \(incoming.description) has \(byteCount) bytes stored")
        }
        guard id.index > commit else { return discardIncoming(&effects) }
        self.incoming?.byteCountStored = byteCount
        pullOrInstall(&effects)
    }

    mutating func missed(_ id: SnapshotID, _ effects: inout Effects) {
        guard let incoming, incoming.description.id == id, !incoming.isInstalling else { return }
        if let leader, leader != incoming.source, leader != self.id {
            self.incoming?.source = leader
            pullOrInstall(&effects)
        } else {
            discardIncoming(&effects)  // the leader will offer another
        }
    }

    mutating func discardIncoming(_ effects: inout Effects) {
        guard let incoming else { return }
        self.incoming = nil
        effects.snapshots.append(.discard(incoming.description.id))
    }

    mutating func snapshotInstalled(_ id: SnapshotID, _ effects: inout Effects) {
        guard let incoming, incoming.description.id == id, incoming.isInstalling else { return }
        self.incoming = nil
        let base = incoming.description.base
        guard base.index > handedOut else {
            return fail("snapshot \(id) was installed under \(handedOut), which is handed out")
        }
        // An entry of that index and term: the tail after it is as good as before. Anything else,
        // the same index with another term included: the log contradicts what is committed.
        let keepsTail = log.contains(base.index, base.term)
        if !keepsTail, commit > base.index {
            return fail("snapshot \(id) replaces the log, and \(commit) is committed")
        }
        if keepsTail { log.compact(to: base) } else { log.replace(by: base) }
        commit = max(commit, base.index)
        handedOut = base.index
        applied = base.index
        flushed = base.index
        lacksState = incoming.description.byteCount == 0
        applying.removeAll(keepingCapacity: true)
        applyingByteCount = 0
        awaitsLogReadToApply = false
        verified = max(min(verified, log.last), base.index)
        proposals.noteCommitted(through: commit)
        write(base: base, truncateFrom: keepsTail ? nil : base.index + 1, &effects)
        effects.notices.append(.membershipChanged(membershipIndex))
        owesAcknowledgement = role == .follower
    }

    mutating func tickSnapshots(_ effects: inout Effects) {
        if let built {
            self.built?.idleTicks += 1
            if built.idleTicks >= settings.snapshotKeepTicks {
                self.built = nil
                effects.snapshots.append(.release(built.description.id))
            }
        }
        guard let incoming, !incoming.isInstalling else { return }
        if incoming.description.id.index <= commit { return discardIncoming(&effects) }
        self.incoming?.ticks += 1
        guard (incoming.ticks + 1) % settings.snapshotRetryTicks == 0 else { return }
        // Silent for long: the leader may have it too.
        let isLost = incoming.ticks >= settings.snapshotRetryTicks
        let source = isLost ? (leader ?? incoming.source) : incoming.source
        guard source != id else { return }
        self.incoming?.source = source
        send(
            .pullSnapshot(incoming.description.id, offset: incoming.byteCountStored), to: source,
            &effects)
    }
}
