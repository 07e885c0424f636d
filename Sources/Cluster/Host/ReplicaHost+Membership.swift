package import Raft
package import World

/// Who belongs to a group and who leads it, changed while it works.
///
/// A change names the configuration that it was planned on (`GroupStatus.membershipIndex`) and the
/// whole membership that is wanted. The leader takes it, and answers once its first step is
/// committed: from then on whoever leads goes on with it. It is done when `isSettled` says so.
extension ReplicaHost {
    /// What callers of a group wait for, other than the answers of its state machine. Each is told
    /// once.
    struct Changes {
        struct Change {
            let whenDone: Completion
            let deadlineTick: Int
            var place: (index: LogIndex, term: Term)?
        }

        var memberships: [ProposalID: Change] = [:]
        var transfer: (target: NodeID, change: Change)?
        var recovery: Change?

        var isEmpty: Bool { memberships.isEmpty && transfer == nil && recovery == nil }
    }

    package func status(of group: UInt64) -> GroupStatus? {
        groups[group].map { GroupStatus(group, $0.core) }
    }

    package func changeMembership(
        _ group: UInt64, _ plan: MembershipPlan, whenDone: @escaping Completion
    ) {
        guard groups[group] != nil else { return whenDone(.noGroup(group)) }
        guard !isStopping else { return whenDone(.stopping) }
        let id = ProposalID(drawNumber())
        groups[group]?.changes.memberships[id] = change(whenDone)
        step(group, .changeMembership(id, plan))
    }

    /// To the member that is fittest, if none is named. Done when that one leads.
    package func transferLeadership(
        _ group: UInt64, to wanted: NodeID?, whenDone: @escaping Completion
    ) {
        guard let core = groups[group]?.core else { return whenDone(.noGroup(group)) }
        guard core.role == .leader else {
            return whenDone(.refused(.notLeader(leader: core.leader)))
        }
        guard let target = wanted ?? successor(in: core) else { return whenDone(.noSuccessor) }
        let before = groups[group]?.changes.transfer
        groups[group]?.changes.transfer = (target, change(whenDone))
        before?.change.whenDone(.transferFailed(to: target))
        step(group, .transferLeadership(to: target))
    }

    /// One whose disk is bad rather than none.
    func successor(in core: Replica) -> NodeID? {
        core.bestSuccessor(avoiding: unfitPeers) ?? core.bestSuccessor
    }

    func change(_ whenDone: @escaping Completion) -> Changes.Change {
        Changes.Change(whenDone: whenDone, deadlineTick: tick + settings.requestTicks)
    }

    // MARK: Answering

    /// Whether it was the answer to a change.
    func changeAnswered(_ group: UInt64, _ answer: ProposalAnswer) -> Bool {
        guard let change = groups[group]?.changes.memberships[answer.id] else { return false }
        switch answer.outcome {
        case .appended(let index, let term):
            groups[group]?.changes.memberships[answer.id]?.place = (index, term)
        case .refused(let refusal):
            groups[group]?.changes.memberships[answer.id] = nil
            change.whenDone(.refused(refusal))
        case .unknown:
            groups[group]?.changes.memberships[answer.id] = nil
            change.whenDone(.unknown)
        }
        return true
    }

    /// Entries were applied.
    func changesApplied(_ group: UInt64, through index: LogIndex) {
        guard let slot = groups[group], !slot.changes.memberships.isEmpty else { return }
        for (id, change) in slot.changes.memberships.sorted(by: {
            $0.key.rawValue < $1.key.rawValue
        }) {
            guard let place = change.place, place.index <= index else { continue }
            groups[group]?.changes.memberships[id] = nil
            change.whenDone(slot.core.term(at: place.index) == place.term ? nil : .unknown)
        }
    }

    func noticed(_ group: UInt64, _ notice: Notice) {
        switch notice {
        case .transferEnded(let target, let succeeded):
            guard let transfer = groups[group]?.changes.transfer, transfer.target == target else {
                return
            }
            groups[group]?.changes.transfer = nil
            transfer.change.whenDone(succeeded ? nil : .transferFailed(to: target))
        case .roleChanged(.leader, _, _): errands.due.insert(group)
        case .rebuildNeeded: rebuild(group)
        case .recovered: recoveryEnded(group, nil)
        case .recoveryRefused(let reason): recoveryEnded(group, .recoveryRefused(reason: reason))
        default: break
        }
    }

    func recoveryEnded(_ group: UInt64, _ error: GroupError?) {
        let recovery = groups[group]?.changes.recovery
        groups[group]?.changes.recovery = nil
        recovery?.whenDone(error)
    }

    func expireChanges(of group: UInt64) {
        guard let changes = groups[group]?.changes, !changes.isEmpty else { return }
        for (id, change) in changes.memberships.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where change.deadlineTick <= tick {
            groups[group]?.changes.memberships[id] = nil
            change.whenDone(.unknown)
        }
        if let transfer = changes.transfer, transfer.change.deadlineTick <= tick {
            groups[group]?.changes.transfer = nil
            transfer.change.whenDone(.transferFailed(to: transfer.target))
        }
        if let recovery = changes.recovery, recovery.deadlineTick <= tick {
            recoveryEnded(group, .unknown)
        }
    }

    /// The replica is no more.
    func abandon(_ changes: Changes) {
        for (_, change) in changes.memberships.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            change.whenDone(.unknown)
        }
        changes.transfer?.change.whenDone(.unknown)
        changes.recovery?.whenDone(.unknown)
    }

    // MARK: Peers

    /// Where another node is reached from now on: one that is new here, or one that has moved. Not
    /// remembered across restarts; whoever starts the node knows the addresses.
    package func setPeer(_ node: NodeID, at endpoint: Endpoint) throws(GroupError) {
        guard node != identity.node else { throw .ownNode(node) }
        guard peers[node]?.endpoint != endpoint else { return }
        disconnect(node)
        peers[node] = Peer(endpoint: endpoint)
    }

    /// Who the nodes are, beyond the names in their certificates: whoever has the authority's key, or
    /// had it once, can sign any name. Keys stay when certificates are renewed. A node that is not
    /// among them is believed by its name: this one may not have heard of it yet.
    package func setPeerKeys(_ keys: [NodeID: [UInt8]]) {
        peerKeys = keys
        for node in peers.keys.sorted() {
            guard let peer = peers[node], peer.isReady, let link = peer.link,
                !showsKey(of: node, link)
            else { continue }
            disconnect(node)
        }
    }

    func showsKey(of node: NodeID, _ link: any MessageLink) -> Bool {
        guard peerName != nil, let known = peerKeys[node], link.peerKey != known else {
            return true
        }
        let reason = "it shows another key than node \(node) has"
        tell(.linkRefused(link.remote, .untrusted(.invalid(reason: reason))))
        return false
    }

    /// A node that has no member in common with this one any more.
    package func dropPeer(_ node: NodeID) throws(GroupError) {
        if let group = groupNumbers.first(where: { groups[$0]?.core.membership[node] != nil }) {
            throw .peerInUse(node, group: group)
        }
        disconnect(node)
        peers[node] = nil
        clusterClock.forget(node)
    }

    private func disconnect(_ node: NodeID) {
        guard let link = peers[node]?.link else { return }
        closed(link)
        link.abort()
    }
}
