internal import Raft

/// One replica out of service, while the others go on.
///
/// A replica that differs or can't be read is **fenced**: its core is dropped at once, and with it
/// all that waits for it, so that it answers nothing more. Then, in order and each behind what is
/// under way on its lane:
/// 0. the journal notes what the replica has acknowledged, if only the state has it: a snapshot
///    was installed, and its write to the log did not come to be;
/// 1. the state is wiped if it is what is damaged, in one durable write, or made durable if not;
/// 2. the journal is brought to what that leaves, as at a start;
/// 3. a new core takes up the group. What this node has acknowledged and does not hold any more it
///    has to get from its peers before it votes (`Restart.damagedThrough`).
///
/// A crash before (1) leaves the replica as it was, and its damage is found again; after (1) the
/// start does what (2) and (3) would have. Reports of the old core's work find no core, and are
/// ignored: none comes later than (1)'s, or than (2)'s on the journal's lane.
extension ReplicaHost {
    func fence(_ group: UInt64, _ damage: Damage) {
        guard !hasFailed, let core = groups[group]?.core else { return }
        fencedCount += 1
        if damage.isOfDisk { disk.note(.damaged, at: tick) }
        tell(.fenced(group: group, damage))
        fenced.insert(group)  // first: whoever is told, and asks again at once, is to wait
        letGo(group)
        retiring[group] = damage.isOfState
        hand(.note(group, core.durableIndex, core.term(at: core.durableIndex) ?? .zero))
    }

    /// Entries that were written long ago can't be read any more. Where they are applied, only a
    /// member that is far behind would have been sent them, and gets a snapshot instead.
    func hasRotted(_ group: UInt64, from index: LogIndex) {
        guard let core = groups[group]?.core else { return }
        disk.note(.damaged, at: tick)
        tell(.logRotted(group: group, from: index))
        if index > core.applied { fence(group, .logUnreadable(from: index)) }
    }

    /// Drops a core, and all that waits for it.
    func letGo(_ group: UInt64) {
        guard let slot = groups.removeValue(forKey: group) else { return }
        groupsChanged()
        forgetEntries(of: slot)
        flushing.remove(group)
        dropWork(of: group)
        abandon(slot.requests)
        abandon(slot.changes)
        for (ticket, reader) in tickets.sorted(by: { $0.key.number < $1.key.number })
        where reader.group == group {
            tickets[ticket] = nil
            reader.waiter.client.answered(reader.waiter.ticket, .unknown)
        }
    }

    private func abandon(_ requests: Requests) {
        let waiters =
            requests.commandWaiters + requests.readers.map(\.waiter)
            + requests.proposed.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap(\.value)
            + requests.appended.sorted { $0.key < $1.key }.map(\.value.waiter)
            + requests.asked.sorted { $0.key.rawValue < $1.key.rawValue }
            .flatMap { $0.value.map(\.waiter) }
        for waiter in waiters { waiter.client.answered(waiter.ticket, .unknown) }
    }

    /// Both lanes are done with it: (3).
    func reopen(_ group: UInt64, _ restart: Restart) {
        guard fenced.remove(group) != nil else { return }
        var restart = restart
        // They may be quiet, and their links are up: nothing else would tell them.
        restart.acquaintances = peers.keys.sorted()
        do throws(Violation) { try takeUp(group, restart) } catch {
            return fail(.brokenInvariant, "group \(group): \(error)")
        }
        tell(
            .reopened(
                group: group, applied: restart.applied.index,
                missingThrough: restart.damagedThrough))
    }

    func tell(_ notice: NodeNotice) {
        whenNoticed(notice)
    }
}
