/// What a core begins with: identity, settings, and what its store holds. All of it is durable.
package struct Restart: Sendable {
    package var id: NodeID
    package var incarnation: Incarnation
    package var settings = Settings()
    /// For timeouts and round numbers. Different at each start, or late answers to a former life's
    /// round could count in this one's.
    package var seed: UInt64
    package var hardState = HardState()
    package var base: LogBase
    /// The terms of the entries after `base`, run by run, and where they end.
    package var runs: [TermRun] = []
    package var lastIndex: LogIndex
    /// The membership entries after `base`, in order.
    package var memberships: [PlacedMembership] = []
    /// Of all entries after `base`, with their overhead.
    package var logByteCount = 0
    /// What the state machine holds durably. If the log does not contain it, the state came from a
    /// snapshot whose write to the log was cut off by a crash: the log then begins after it.
    package var applied: LogBase
    /// An incoming snapshot of which so many bytes are already stored.
    package var stored: (id: SnapshotID, byteCount: UInt64)?
    /// The highest index that the store may have acknowledged and no longer holds: until it has it
    /// again from a leader, this member neither votes nor refuses, and does not campaign.
    package var damagedThrough: LogIndex = .zero
    /// Who may have the group, for a store that knows none of its members: they are asked for a
    /// leader.
    package var acquaintances: [NodeID] = []

    /// An empty store. A founder is given the group's first membership, any other member `.empty`.
    package init(
        id: NodeID, incarnation: Incarnation, seed: UInt64, membership: Membership = .empty
    ) {
        self.id = id
        self.incarnation = incarnation
        self.seed = seed
        base = .founding(membership)
        lastIndex = .zero
        applied = base
    }
}

/// A membership and the index of its entry.
package struct PlacedMembership: Hashable, Sendable {
    package let index: LogIndex
    package let membership: Membership

    package init(index: LogIndex, membership: Membership) {
        self.index = index
        self.membership = membership
    }
}

/// Consecutive entries of one term, from `first` to where the next run begins.
package struct TermRun: Hashable, Sendable {
    package let first: LogIndex
    package let term: Term

    package init(first: LogIndex, term: Term) {
        self.first = first
        self.term = term
    }
}
