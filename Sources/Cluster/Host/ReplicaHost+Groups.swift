package import Raft
internal import Schema
internal import World

/// Making and removing groups while the node runs.
///
/// A node takes up a group only when it is told to, by a call that founds the group or joins it, and
/// never because a message names it. A message can be as late as it likes and can't show that it is
/// newer than the group's removal; whoever changes a membership can, and has to talk to the newcomer
/// anyway, to give it the others' addresses. So: `createGroup` at the newcomer, then
/// `changeMembership` at the leader, and after a change `removeGroup` at who was left out.
///
/// 1. A group is here once its first hard state is in the journal, and gone once the journal says
///    so; its state is cleared away after that, or at the next start.
/// 2. The journal remembers removed groups (`RemovedGroups`). Their number can't found another group
///    here, because records of both could not be told apart, and a late call would found the same
///    one again, whose replica has promised nothing. Joining the same group again is well: with a
///    new incarnation, so that nobody counts on what the old replica had promised. So a journal may
///    forget that a group was removed, as long as it knows that its number was used.
/// 3. Between the call and its answer the group is in `changing`, and nothing else is done to it.
extension ReplicaHost {
    /// Called once, on the host's lane, when it is done and durable, or can't be.
    package typealias Completion = @Sendable (GroupError?) -> Void

    private func refusal(of group: UInt64) -> GroupError? {
        if isStopping || hasFailed { return .stopping }
        if changing[group] != nil || fenced.contains(group) { return .changing(group) }
        return nil
    }

    /// Makes a replica of a group. The founders of a new group are all given the same membership; who
    /// joins one that there is gives nil, and hears the rest from its leader.
    package func createGroup(
        _ group: UInt64, founding membership: Membership?, whenDone: @escaping Completion
    ) {
        if let refusal = refusal(of: group) ?? refusal(of: membership, of: group) {
            return whenDone(refusal)
        }
        let incarnation =
            membership == nil ? Incarnation(world.random.next() | 1) : identity.incarnation
        changing[group] = whenDone
        hand(.create(group, .founding(membership ?? .empty), incarnation))
    }

    private func refusal(of membership: Membership?, of group: UInt64) -> GroupError? {
        if groups[group] != nil { return .exists(group) }
        if group == RemovedGroups.recordNumber { return .used(group) }
        guard groups.count + changing.count < settings.groupCountMax else {
            return .tooManyGroups(countMax: settings.groupCountMax)
        }
        guard let membership else { return nil }
        if removed.contains(group) { return .used(group) }
        guard let own = membership[identity.node] else { return .notAFounder(identity.node) }
        // Whoever is not named could come back with another store, and vote a second time.
        if let nameless = membership.members.first(where: { $0.incarnation == nil }) {
            return .namelessStore(nameless.id)
        }
        if let named = own.incarnation, named != identity.incarnation {
            return .otherStore(named: named, own: identity.incarnation)
        }
        let (count, max) = (membership.members.count, settings.raft.memberCountMax)
        return count <= max ? nil : .refused(.tooManyMembers(count: count, countMax: max))
    }

    /// Removes this node's replica of a group, for good. Refused while the replica believes that it
    /// is a member; one that was cut off during the change still does, and then the caller insists.
    /// So does who removes a whole group.
    package func removeGroup(
        _ group: UInt64, evenIfMember insists: Bool = false, whenDone: @escaping Completion
    ) {
        if let refusal = refusal(of: group) { return whenDone(refusal) }
        guard let slot = groups[group] else {
            return whenDone(removed.contains(group) ? nil : .noGroup(group))
        }
        let configuration = slot.core.membership.configuration
        let isMember =
            configuration.incoming.voters.contains(identity.node)
            || configuration.learners.contains(identity.node)
        guard insists || !isMember else {
            return whenDone(.stillMember(identity.node, group: group))
        }
        changing[group] = whenDone
        letGo(group)
        hand(.remove(group, .removed))
    }

    func done(_ task: GroupTask, _ outcome: GroupTask.Outcome) {
        switch (task, outcome) {
        case (_, .tryAgain): groupTasks.append(task)  // with the next tick
        case (.forget(let numbers, let through), .done):
            removed.forget(numbers, through: through)
            isForgettingRemoved = false
        case (.forget, .refused(let error)):
            preconditionFailure("forgetting makes room: \(error)")
        case (.note(let group, _, _), .refused(let error)):
            preconditionFailure("group \(group): a note is never refused: \(error)")
        case (.note(let group, _, _), .done):
            guard let isWiped = retiring.removeValue(forKey: group) else { break }
            enqueue(.retire(group, isWiped: isWiped))
        case (.create(let group, _, _), .refused(let error)):
            changing.removeValue(forKey: group)?(.noRoom(reason: "\(error)"))
        case (.remove(let group, _), .refused(let error)):
            preconditionFailure("group \(group): removing makes room: \(error)")
        case (.create(let group, let base, let incarnation), .done):
            var restart = Restart(
                id: identity.node, incarnation: incarnation, seed: world.random.next(),
                membership: base.membership)
            restart.settings = settings.raft
            enqueue(.create(group, base))
            removed.remove(group)
            do {
                try takeUp(group, restart)
                changing.removeValue(forKey: group)?(nil)
            } catch {
                fail(.brokenInvariant, "group \(group): \(error)")
            }
        case (.remove(let group, _), .done): enqueue(StateJob.remove(group))
        }
    }

    func isRemoved(_ group: UInt64) {
        if rebuilding.remove(group) != nil {
            let incarnation = Incarnation(world.random.next() | 1)
            return hand(.create(group, .founding(.empty), incarnation))
        }
        removed.insert(group)
        changing.removeValue(forKey: group)?(nil)
        let numbers = removed.dispensable(countMax: settings.removedCountMax)
        guard let through = numbers.last, !isForgettingRemoved else { return }
        isForgettingRemoved = true
        hand(.forget(numbers, through: through))
    }
}
