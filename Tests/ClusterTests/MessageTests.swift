import Cluster
import Raft
import Schema
import Testing

/// Draws that a seed decides.
struct Draws {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
    mutating func flag() -> Bool { below(2) == 0 }
    mutating func number() -> UInt64 { next() >> UInt64(below(62) + 1) }
    mutating func bytes(_ countMax: Int) -> [UInt8] {
        (0..<below(countMax + 1)).map { _ in UInt8(truncatingIfNeeded: next()) }
    }
}

@Suite struct MessageTests {
    static func membership(_ draws: inout Draws) throws -> Membership {
        let count = 1 + draws.below(5)
        let members = (1...count).map { number in
            Member(
                NodeID(UInt64(number)),
                incarnation: draws.flag() ? Incarnation(draws.next() | 1) : nil,
                isWitness: draws.flag(), priority: UInt8(draws.below(256)),
                isNewcomer: draws.flag())
        }
        let ids = members.map(\.id)
        let cut = 1 + draws.below(count)
        let isJoint = draws.flag()
        let configuration = try Configuration(
            voters: NodeSet(ids[..<cut]), outgoing: isJoint ? NodeSet(ids[..<1]) : [],
            learners: NodeSet(ids[cut...]), autoLeave: isJoint && draws.flag())
        return Membership(
            configuration: configuration, members: members,
            target: draws.flag()
                ? .init(voters: NodeSet(ids[..<cut]), learners: NodeSet(ids[cut...])) : nil,
            epoch: UInt16(draws.below(3)))
    }

    static func entries(after previous: LogIndex, _ draws: inout Draws) throws -> Entries {
        var term = draws.number() >> 8
        var entries: [Raft.Entry] = []
        for place in 0..<draws.below(5) {
            term += UInt64(draws.below(2))
            let payload: Payload =
                switch draws.below(4) {
                case 0: .empty
                case 1: .withheld
                case 2: .membership(try membership(&draws))
                default: .command(draws.bytes(300))
                }
            entries.append(
                Raft.Entry(index: previous + (place + 1), term: Term(term), payload: payload))
        }
        return entries[...]
    }

    static func body(_ draws: inout Draws) throws -> Raft.Message.Body {
        let (index, term) = (LogIndex(draws.number()), Term(draws.number()))
        switch draws.below(16) {
        case 0:
            return .voteRequest(
                Raft.VoteRequest(
                    isPreVote: draws.flag(), campaignTerm: term, round: draws.next(),
                    lastIndex: index, lastTerm: term, isTransfer: draws.flag()))
        case 1:
            return .voteAnswer(
                Raft.VoteAnswer(
                    isPreVote: draws.flag(), campaignTerm: term, round: draws.next(),
                    isGranted: draws.flag()))
        case 2, 3:
            return .append(
                Raft.Append(
                    previousIndex: index, previousTerm: term,
                    entries: try entries(after: index, &draws), commit: index,
                    round: draws.number()))
        case 4:
            return .heartbeat(
                Raft.Heartbeat(
                    round: draws.number(), commit: index, durable: index,
                    diskProbeAgeTicks: draws.below(1000), asksQuiescence: draws.flag()))
        case 5:
            return .acknowledge(
                Raft.Acknowledgement(
                    round: draws.number(), match: index, received: index, durable: index,
                    diskProbeAgeTicks: draws.below(1000),
                    rejection: draws.flag()
                        ? .init(previousIndex: index, hintIndex: index, hintTerm: term) : nil))
        case 6:
            return .offerSnapshot(
                SnapshotDescription(
                    base: LogBase(
                        index: index, term: term, membership: try membership(&draws),
                        membershipIndex: .zero), byteCount: draws.number()))
        case 7:
            return .pullSnapshot(SnapshotID(index: index, term: term), offset: draws.number())
        case 8: return .missSnapshot(SnapshotID(index: index, term: term))
        case 9: return .campaignNow
        case 10: return .readRequest(attempt: draws.next())
        case 11: return .readAnswer(attempt: draws.next(), index: draws.flag() ? index : nil)
        case 12:
            return .propose(
                ProposalID(draws.next()), (0..<draws.below(4)).map { _ in draws.bytes(100) })
        case 13: return .proposalAnswer(ProposalID(draws.next()), .appended(index, term))
        case 14: return .proposalAnswer(ProposalID(draws.next()), .unknown)
        default:
            let count = draws.below(1000)
            let refusals: [Raft.Refusal] = [
                .notLeader(leader: nil), .notLeader(leader: 3), .transferring(to: 2),
                .overloaded(uncommittedByteCount: count, byteCountMax: 999),
                .tooLarge(byteCount: count, byteCountMax: 5), .tooManyForwarded(countMax: count),
                .diskFull, .emptyBatch, .leaderTooNew,
            ]
            return .proposalAnswer(
                ProposalID(draws.next()), .refused(refusals[draws.below(refusals.count)]))
        }
    }

    @Test(arguments: 1...400 as ClosedRange<UInt64>)
    func `a message arrives as it was sent`(seed: UInt64) throws {
        var draws = Draws(seed: seed)
        let message = Raft.Message(
            from: 1, to: 2, incarnation: Incarnation(draws.next()), term: Term(draws.number()),
            body: try Self.body(&draws))
        var coder = Coder()
        var bytes: [UInt8] = []
        try coder.encode(message.wire(group: 9), into: &bytes)
        let wire = try unsafe coder.decode(GroupMessage.self, from: bytes.span.bytes)
        #expect(wire.group == 9)
        #expect(Raft.Message(wire, from: 1, to: 2) == message)
    }

    @Test func `entries whose terms descend are refused`() {
        let entries = [
            LogEntry(term: 3, kind: .empty, payload: []),
            LogEntry(term: 2, kind: .empty, payload: []),
        ]
        let append = Schema.Append(
            previousIndex: 4, previousTerm: 2, commit: 0, round: 1, entries: entries)
        let wire = GroupMessage(group: 1, incarnation: 1, term: 3, body: .append(append))
        #expect(Raft.Message(wire, from: 1, to: 2) == nil)
    }

    @Test func `an index past all logs is refused`() {
        let append = Schema.Append(
            previousIndex: .max, previousTerm: 2, commit: 0, round: 1,
            entries: [LogEntry(term: 2, kind: .empty, payload: [])])
        let wire = GroupMessage(group: 1, incarnation: 1, term: 3, body: .append(append))
        #expect(Raft.Message(wire, from: 1, to: 2) == nil)
    }

    @Test func `a membership that contradicts itself is refused`() {
        let member = GroupMember(
            id: 1, isWitness: false, priority: 1, isNewcomer: false, isVoter: true,
            isVoterOutgoing: false, isLearner: true, isLearnerNext: false)
        let membership = GroupMembership(members: [member], epoch: 0, leavesJointByItself: false)
        #expect(Membership(membership) == nil)
        let twice = GroupMembership(
            members: [member, member], epoch: 0, leavesJointByItself: false)
        #expect(Membership(twice) == nil)
    }

    @Test func `a leader's time replaces the one in a command, and nothing else`() {
        let command = Command(
            kind: .request, time: 1, session: 2, number: 3, operation: [4, 5, 6])
        var bytes = command.bytes
        Command.stamp(&bytes, time: 0x0102_0304_0506_0708)
        var expected = command
        expected.time = 0x0102_0304_0506_0708
        #expect(Command(bytes) == expected)
        #expect(Command(Array(bytes.dropLast(4))) == nil, "too short")
        #expect(Command([9] + bytes.dropFirst()) == nil, "another version")
    }
}
