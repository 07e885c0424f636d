/// Members whose disk is not the one they had.
///
/// A **wiped** disk has a new incarnation, and the membership names the admitted one: nobody counts
/// the newcomer's votes or acknowledgements, without having to notice anything first. A **rolled
/// back** disk has the old incarnation; its leader notices that it answers a heartbeat with less
/// than it had acknowledged before that heartbeat was sent. (No member can notice on its own, and
/// no other member knows what it had acknowledged: so a disk that goes back in time while its leader
/// fails is two failures at once.) In both cases the leader makes it a learner, and it becomes a
/// voter again when it has caught up.
extension Replica {
    /// Any answer names its store. Another one than before starts from nothing.
    mutating func meetStore(
        of place: Int, _ incarnation: Incarnation, _ effects: inout Effects
    ) {
        guard peers[place].incarnation != incarnation else { return }
        let isReplaced = peers[place].incarnation != nil
        peers[place].incarnation = incarnation
        guard isReplaced else { return }
        peers[place].restart(from: log.last + 1)
        distrusts(place, &effects)
    }

    mutating func noteRollback(
        _ place: Int, durable: LogIndex, _ effects: inout Effects
    ) {
        peers[place].isRolledBack = configuration.isVoter(peers[place].id)
        peers[place].restart(from: min(durable, log.last) + 1)
        distrusts(place, &effects)
    }

    private mutating func distrusts(_ place: Int, _ effects: inout Effects) {
        guard peers[place].isDistrusted(in: membership) else { return }
        effects.notices.append(.memberDistrusted(peers[place].id))
        leadership.checksMembership = true
    }
}
