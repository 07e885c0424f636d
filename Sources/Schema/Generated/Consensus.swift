// Made from consensus.proto by `make schema`. Change that file instead of this one.

internal import CProtobufC
internal import CSchema

/// What a node's disk is like, now and of late.
package enum DiskState: UInt32, CaseIterable, Sendable {
    case well = 1
    /// It stalls.
    case slow = 2
    /// It has no room.
    case full = 3
    /// What was read from it was not what was written.
    case damaged = 4
}

/// Stored with each entry: never renumbered.
package enum LogEntryKind: UInt32, CaseIterable, Sendable {
    /// A new leader's first entry: it lets older terms' entries commit.
    case empty = 1
    case command = 2
    case membership = 3
    /// A command that its receiver, a witness, is not given.
    case withheld = 4
}

package enum ProposalRefusal: UInt32, CaseIterable, Sendable {
    case notLeader = 1
    case transferring = 2
    case overloaded = 3
    case tooLarge = 4
    case tooManyForwarded = 5
    case diskFull = 6
    case emptyBatch = 7
    case leaderTooNew = 8
}

/// Stored with the group, for ever.
package enum GroupAbsence: UInt32, CaseIterable, Sendable {
    /// The replica was removed. The group's number is not to be used for another group.
    case removed = 1
    /// The replica is being thrown away, to begin anew with nothing.
    case rebuilt = 2
}

/// What one node tells another about their groups: all that has come up since the last one, so that
/// the heartbeats of many groups cost one message.
package struct Round: Message {
    /// At most 65536 items.
    package var messages: [GroupMessage]
    /// How many groups the sender leads.
    package var leaderCount: UInt32?
    /// Of the sender's disk; well, if it says nothing.
    package var disk: DiskState?
    /// The last batch of the sender's journal that is durable.
    package var sequence: UInt64?

    package init(
        messages: [GroupMessage] = [], leaderCount: UInt32? = nil, disk: DiskState? = nil,
        sequence: UInt64? = nil
    ) {
        self.messages = messages
        self.leaderCount = leaderCount
        self.disk = disk
        self.sequence = sequence
    }
}

extension Round {
    package static var name: String { "Round" }

    package static let layout = {
        var empty = unsafe Cairn__Round()
        unsafe cairn__round__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Round.self)
        unsafe try checkCount(c.pointee.n_messages, max: 65536, "Round.messages")
        for index in unsafe 0..<c.pointee.n_messages {
            unsafe try GroupMessage.check(Native(c.pointee.messages[index]))
        }
        if unsafe c.pointee.has_disk != 0 {
            guard unsafe DiskState(rawValue: c.pointee.disk.rawValue) != nil else {
                throw unsafe .unknownValue(field: "Round.disk", value: c.pointee.disk.rawValue)
            }
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        messages = view.messages
        leaderCount = view.leaderCount
        disk = view.disk
        sequence = view.sequence
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Round.self, for: "Round")
        unsafe cairn__round__init(c)
        try checkCount(messages.count, max: 65536, "Round.messages")
        if !messages.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__GroupMessage>?.self, count: messages.count,
                for: "Round.messages")
            for (index, item) in messages.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__GroupMessage.self)
            }
            unsafe c.pointee.n_messages = messages.count
            unsafe c.pointee.messages = list
        }
        if let leaderCount {
            unsafe c.pointee.has_leader_count = 1
            unsafe c.pointee.leader_count = leaderCount
        }
        if let disk {
            unsafe c.pointee.has_disk = 1
            unsafe c.pointee.disk = Cairn__DiskState(rawValue: disk.rawValue)
        }
        if let sequence {
            unsafe c.pointee.has_sequence = 1
            unsafe c.pointee.sequence = sequence
        }
        return unsafe Native(c)
    }
}

extension Round {
    /// A decoded Round where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Round

        private let c: UnsafeMutablePointer<Cairn__Round>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Round.self) }

        package var messages: [GroupMessage] {
            unsafe (0..<c.pointee.n_messages).map {
                unsafe GroupMessage(Native(c.pointee.messages[$0]))
            }
        }

        package var messagesCount: Int { unsafe c.pointee.n_messages }

        package func forEachOfMessages(_ body: (borrowing GroupMessage.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_messages {
                unsafe body(GroupMessage.View(Native(c.pointee.messages[index])))
            }
        }

        package var leaderCount: UInt32? {
            unsafe c.pointee.has_leader_count != 0 ? c.pointee.leader_count : nil
        }

        package var disk: DiskState? {
            unsafe c.pointee.has_disk != 0 ? DiskState(checked: c.pointee.disk.rawValue) : nil
        }

        package var sequence: UInt64? {
            unsafe c.pointee.has_sequence != 0 ? c.pointee.sequence : nil
        }
    }
}

/// For a group that has no replica at the sender, and perhaps one at the receiver.
package struct ErrandCall: Message {
    package var ticket: UInt64
    package var group: UInt64
    /// Otherwise an operation that may be done again.
    package var isQuery: Bool
    /// At most 2 MiB.
    package var body: [UInt8]
    /// What caused it was done by this time of some group: the operation is not done at an earlier one.
    package var after: UInt64?

    package init(ticket: UInt64, group: UInt64, isQuery: Bool, body: [UInt8], after: UInt64? = nil)
    {
        self.ticket = ticket
        self.group = group
        self.isQuery = isQuery
        self.body = body
        self.after = after
    }
}

extension ErrandCall {
    package static var name: String { "ErrandCall" }

    package static let layout = {
        var empty = unsafe Cairn__ErrandCall()
        unsafe cairn__errand_call__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ErrandCall.self)
        unsafe try checkBytes(c.pointee.body, max: 2097152, "ErrandCall.body")
    }

    package init(_ native: Native) {
        let view = View(native)
        ticket = view.ticket
        group = view.group
        isQuery = view.isQuery
        body = view.body
        after = view.after
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ErrandCall.self, for: "ErrandCall")
        unsafe cairn__errand_call__init(c)
        unsafe c.pointee.ticket = ticket
        unsafe c.pointee.group = group
        unsafe c.pointee.is_query = isQuery ? 1 : 0
        unsafe c.pointee.body = try arena.bytes(body, max: 2097152, "ErrandCall.body")
        if let after {
            unsafe c.pointee.has_after = 1
            unsafe c.pointee.after = after
        }
        return unsafe Native(c)
    }
}

extension ErrandCall {
    /// A decoded ErrandCall where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ErrandCall

        private let c: UnsafeMutablePointer<Cairn__ErrandCall>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ErrandCall.self) }

        package var ticket: UInt64 {
            unsafe c.pointee.ticket
        }

        package var group: UInt64 {
            unsafe c.pointee.group
        }

        package var isQuery: Bool {
            unsafe (c.pointee.is_query != 0)
        }

        package var body: [UInt8] {
            unsafe readBytes(c.pointee.body)
        }

        package func withBody<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.body).bytes)
        }

        package var after: UInt64? {
            unsafe c.pointee.has_after != 0 ? c.pointee.after : nil
        }
    }
}

package struct ErrandReply: Message {
    package var ticket: UInt64
    /// Absent: it was not done, or nobody knows. At most 2 MiB.
    package var answer: [UInt8]?
    /// What the answer tells of was done by this time of some group.
    package var time: UInt64?

    package init(ticket: UInt64, answer: [UInt8]? = nil, time: UInt64? = nil) {
        self.ticket = ticket
        self.answer = answer
        self.time = time
    }
}

extension ErrandReply {
    package static var name: String { "ErrandReply" }

    package static let layout = {
        var empty = unsafe Cairn__ErrandReply()
        unsafe cairn__errand_reply__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ErrandReply.self)
        if unsafe c.pointee.has_answer != 0 {
            unsafe try checkBytes(c.pointee.answer, max: 2097152, "ErrandReply.answer")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        ticket = view.ticket
        answer = view.answer
        time = view.time
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ErrandReply.self, for: "ErrandReply")
        unsafe cairn__errand_reply__init(c)
        unsafe c.pointee.ticket = ticket
        if let answer {
            unsafe c.pointee.has_answer = 1
            unsafe c.pointee.answer = try arena.bytes(answer, max: 2097152, "ErrandReply.answer")
        }
        if let time {
            unsafe c.pointee.has_time = 1
            unsafe c.pointee.time = time
        }
        return unsafe Native(c)
    }
}

extension ErrandReply {
    /// A decoded ErrandReply where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ErrandReply

        private let c: UnsafeMutablePointer<Cairn__ErrandReply>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ErrandReply.self) }

        package var ticket: UInt64 {
            unsafe c.pointee.ticket
        }

        package var answer: [UInt8]? {
            unsafe c.pointee.has_answer != 0 ? readBytes(c.pointee.answer) : nil
        }

        package func withAnswer<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.has_answer != 0 else { return nil }
            return unsafe body(span(of: c.pointee.answer).bytes)
        }

        package var time: UInt64? {
            unsafe c.pointee.has_time != 0 ? c.pointee.time : nil
        }
    }
}

package enum GroupMessageBody: Equatable, Sendable {
    case voteRequest(VoteRequest)
    case voteAnswer(VoteAnswer)
    case append(Append)
    case heartbeat(Heartbeat)
    case acknowledgement(Acknowledgement)
    case snapshotOffer(SnapshotOffer)
    case snapshotPull(SnapshotPull)
    case snapshotPiece(SnapshotPiece)
    case snapshotMiss(SnapshotMiss)
    case campaignNow(CampaignNow)
    case readRequest(ReadRequest)
    case readAnswer(ReadAnswer)
    case proposal(Proposal)
    case proposalAnswer(ProposalAnswer)
    case digestReport(DigestReport)
}

/// A message between two members of one group. Sender and receiver are the two nodes of the link.
package struct GroupMessage: Message {
    package var group: UInt64
    /// Of the sender's store.
    package var incarnation: UInt64
    /// The sender's own, whatever the message is about.
    package var term: UInt64
    package var body: GroupMessageBody

    package init(group: UInt64, incarnation: UInt64, term: UInt64, body: GroupMessageBody) {
        self.group = group
        self.incarnation = incarnation
        self.term = term
        self.body = body
    }
}

extension GroupMessage {
    package static var name: String { "GroupMessage" }

    package static let layout = {
        var empty = unsafe Cairn__GroupMessage()
        unsafe cairn__group_message__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__GroupMessage.self)
        switch unsafe c.pointee.body_case.rawValue {
        case 4:
            unsafe try VoteRequest.check(Native(c.pointee.vote_request))
        case 5:
            unsafe try VoteAnswer.check(Native(c.pointee.vote_answer))
        case 6:
            unsafe try Append.check(Native(c.pointee.append))
        case 7:
            unsafe try Heartbeat.check(Native(c.pointee.heartbeat))
        case 8:
            unsafe try Acknowledgement.check(Native(c.pointee.acknowledgement))
        case 9:
            unsafe try SnapshotOffer.check(Native(c.pointee.snapshot_offer))
        case 10:
            unsafe try SnapshotPull.check(Native(c.pointee.snapshot_pull))
        case 11:
            unsafe try SnapshotPiece.check(Native(c.pointee.snapshot_piece))
        case 12:
            unsafe try SnapshotMiss.check(Native(c.pointee.snapshot_miss))
        case 13:
            unsafe try CampaignNow.check(Native(c.pointee.campaign_now))
        case 14:
            unsafe try ReadRequest.check(Native(c.pointee.read_request))
        case 15:
            unsafe try ReadAnswer.check(Native(c.pointee.read_answer))
        case 16:
            unsafe try Proposal.check(Native(c.pointee.proposal))
        case 17:
            unsafe try ProposalAnswer.check(Native(c.pointee.proposal_answer))
        case 18:
            unsafe try DigestReport.check(Native(c.pointee.digest_report))
        default: throw .missing(field: "GroupMessage.body")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
        incarnation = view.incarnation
        term = view.term
        body = view.body
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__GroupMessage.self, for: "GroupMessage")
        unsafe cairn__group_message__init(c)
        unsafe c.pointee.group = group
        unsafe c.pointee.incarnation = incarnation
        unsafe c.pointee.term = term
        switch body {
        case .voteRequest(let value):
            unsafe c.pointee.body_case = .init(rawValue: 4)
            unsafe c.pointee.vote_request = try value.fill(arena).bound(to: Cairn__VoteRequest.self)
        case .voteAnswer(let value):
            unsafe c.pointee.body_case = .init(rawValue: 5)
            unsafe c.pointee.vote_answer = try value.fill(arena).bound(to: Cairn__VoteAnswer.self)
        case .append(let value):
            unsafe c.pointee.body_case = .init(rawValue: 6)
            unsafe c.pointee.append = try value.fill(arena).bound(to: Cairn__Append.self)
        case .heartbeat(let value):
            unsafe c.pointee.body_case = .init(rawValue: 7)
            unsafe c.pointee.heartbeat = try value.fill(arena).bound(to: Cairn__Heartbeat.self)
        case .acknowledgement(let value):
            unsafe c.pointee.body_case = .init(rawValue: 8)
            unsafe c.pointee.acknowledgement = try value.fill(arena).bound(
                to: Cairn__Acknowledgement.self)
        case .snapshotOffer(let value):
            unsafe c.pointee.body_case = .init(rawValue: 9)
            unsafe c.pointee.snapshot_offer = try value.fill(arena).bound(
                to: Cairn__SnapshotOffer.self)
        case .snapshotPull(let value):
            unsafe c.pointee.body_case = .init(rawValue: 10)
            unsafe c.pointee.snapshot_pull = try value.fill(arena).bound(
                to: Cairn__SnapshotPull.self)
        case .snapshotPiece(let value):
            unsafe c.pointee.body_case = .init(rawValue: 11)
            unsafe c.pointee.snapshot_piece = try value.fill(arena).bound(
                to: Cairn__SnapshotPiece.self)
        case .snapshotMiss(let value):
            unsafe c.pointee.body_case = .init(rawValue: 12)
            unsafe c.pointee.snapshot_miss = try value.fill(arena).bound(
                to: Cairn__SnapshotMiss.self)
        case .campaignNow(let value):
            unsafe c.pointee.body_case = .init(rawValue: 13)
            unsafe c.pointee.campaign_now = try value.fill(arena).bound(to: Cairn__CampaignNow.self)
        case .readRequest(let value):
            unsafe c.pointee.body_case = .init(rawValue: 14)
            unsafe c.pointee.read_request = try value.fill(arena).bound(to: Cairn__ReadRequest.self)
        case .readAnswer(let value):
            unsafe c.pointee.body_case = .init(rawValue: 15)
            unsafe c.pointee.read_answer = try value.fill(arena).bound(to: Cairn__ReadAnswer.self)
        case .proposal(let value):
            unsafe c.pointee.body_case = .init(rawValue: 16)
            unsafe c.pointee.proposal = try value.fill(arena).bound(to: Cairn__Proposal.self)
        case .proposalAnswer(let value):
            unsafe c.pointee.body_case = .init(rawValue: 17)
            unsafe c.pointee.proposal_answer = try value.fill(arena).bound(
                to: Cairn__ProposalAnswer.self)
        case .digestReport(let value):
            unsafe c.pointee.body_case = .init(rawValue: 18)
            unsafe c.pointee.digest_report = try value.fill(arena).bound(
                to: Cairn__DigestReport.self)
        }
        return unsafe Native(c)
    }
}

extension GroupMessage {
    /// A decoded GroupMessage where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = GroupMessage

        private let c: UnsafeMutablePointer<Cairn__GroupMessage>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__GroupMessage.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }

        package var incarnation: UInt64 {
            unsafe c.pointee.incarnation
        }

        package var term: UInt64 {
            unsafe c.pointee.term
        }

        package var body: GroupMessageBody {
            switch unsafe c.pointee.body_case.rawValue {
            case 4: unsafe .voteRequest(VoteRequest(Native(c.pointee.vote_request)))
            case 5: unsafe .voteAnswer(VoteAnswer(Native(c.pointee.vote_answer)))
            case 6: unsafe .append(Append(Native(c.pointee.append)))
            case 7: unsafe .heartbeat(Heartbeat(Native(c.pointee.heartbeat)))
            case 8: unsafe .acknowledgement(Acknowledgement(Native(c.pointee.acknowledgement)))
            case 9: unsafe .snapshotOffer(SnapshotOffer(Native(c.pointee.snapshot_offer)))
            case 10: unsafe .snapshotPull(SnapshotPull(Native(c.pointee.snapshot_pull)))
            case 11: unsafe .snapshotPiece(SnapshotPiece(Native(c.pointee.snapshot_piece)))
            case 12: unsafe .snapshotMiss(SnapshotMiss(Native(c.pointee.snapshot_miss)))
            case 13: unsafe .campaignNow(CampaignNow(Native(c.pointee.campaign_now)))
            case 14: unsafe .readRequest(ReadRequest(Native(c.pointee.read_request)))
            case 15: unsafe .readAnswer(ReadAnswer(Native(c.pointee.read_answer)))
            case 16: unsafe .proposal(Proposal(Native(c.pointee.proposal)))
            case 17: unsafe .proposalAnswer(ProposalAnswer(Native(c.pointee.proposal_answer)))
            case 18: unsafe .digestReport(DigestReport(Native(c.pointee.digest_report)))
            default: preconditionFailure("checked before")
            }
        }

        package enum Body: ~Copyable {
            case voteRequest(VoteRequest.View)
            case voteAnswer(VoteAnswer.View)
            case append(Append.View)
            case heartbeat(Heartbeat.View)
            case acknowledgement(Acknowledgement.View)
            case snapshotOffer(SnapshotOffer.View)
            case snapshotPull(SnapshotPull.View)
            case snapshotPiece(SnapshotPiece.View)
            case snapshotMiss(SnapshotMiss.View)
            case campaignNow(CampaignNow.View)
            case readRequest(ReadRequest.View)
            case readAnswer(ReadAnswer.View)
            case proposal(Proposal.View)
            case proposalAnswer(ProposalAnswer.View)
            case digestReport(DigestReport.View)
        }

        package func withBody<Result>(_ body: (borrowing Body) -> Result) -> Result {
            switch unsafe c.pointee.body_case.rawValue {
            case 4: unsafe body(.voteRequest(VoteRequest.View(Native(c.pointee.vote_request))))
            case 5: unsafe body(.voteAnswer(VoteAnswer.View(Native(c.pointee.vote_answer))))
            case 6: unsafe body(.append(Append.View(Native(c.pointee.append))))
            case 7: unsafe body(.heartbeat(Heartbeat.View(Native(c.pointee.heartbeat))))
            case 8:
                unsafe body(
                    .acknowledgement(Acknowledgement.View(Native(c.pointee.acknowledgement))))
            case 9:
                unsafe body(.snapshotOffer(SnapshotOffer.View(Native(c.pointee.snapshot_offer))))
            case 10: unsafe body(.snapshotPull(SnapshotPull.View(Native(c.pointee.snapshot_pull))))
            case 11:
                unsafe body(.snapshotPiece(SnapshotPiece.View(Native(c.pointee.snapshot_piece))))
            case 12: unsafe body(.snapshotMiss(SnapshotMiss.View(Native(c.pointee.snapshot_miss))))
            case 13: unsafe body(.campaignNow(CampaignNow.View(Native(c.pointee.campaign_now))))
            case 14: unsafe body(.readRequest(ReadRequest.View(Native(c.pointee.read_request))))
            case 15: unsafe body(.readAnswer(ReadAnswer.View(Native(c.pointee.read_answer))))
            case 16: unsafe body(.proposal(Proposal.View(Native(c.pointee.proposal))))
            case 17:
                unsafe body(.proposalAnswer(ProposalAnswer.View(Native(c.pointee.proposal_answer))))
            case 18: unsafe body(.digestReport(DigestReport.View(Native(c.pointee.digest_report))))
            default: preconditionFailure("checked before")
            }
        }
    }
}

package struct VoteRequest: Message {
    package var isPreVote: Bool
    /// The term the sender is to lead.
    package var campaignTerm: UInt64
    /// The sender's attempt.
    package var round: UInt64
    package var lastIndex: UInt64
    package var lastTerm: UInt64
    package var isTransfer: Bool

    package init(
        isPreVote: Bool, campaignTerm: UInt64, round: UInt64, lastIndex: UInt64, lastTerm: UInt64,
        isTransfer: Bool
    ) {
        self.isPreVote = isPreVote
        self.campaignTerm = campaignTerm
        self.round = round
        self.lastIndex = lastIndex
        self.lastTerm = lastTerm
        self.isTransfer = isTransfer
    }
}

extension VoteRequest {
    package static var name: String { "VoteRequest" }

    package static let layout = {
        var empty = unsafe Cairn__VoteRequest()
        unsafe cairn__vote_request__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        isPreVote = view.isPreVote
        campaignTerm = view.campaignTerm
        round = view.round
        lastIndex = view.lastIndex
        lastTerm = view.lastTerm
        isTransfer = view.isTransfer
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__VoteRequest.self, for: "VoteRequest")
        unsafe cairn__vote_request__init(c)
        unsafe c.pointee.is_pre_vote = isPreVote ? 1 : 0
        unsafe c.pointee.campaign_term = campaignTerm
        unsafe c.pointee.round = round
        unsafe c.pointee.last_index = lastIndex
        unsafe c.pointee.last_term = lastTerm
        unsafe c.pointee.is_transfer = isTransfer ? 1 : 0
        return unsafe Native(c)
    }
}

extension VoteRequest {
    /// A decoded VoteRequest where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = VoteRequest

        private let c: UnsafeMutablePointer<Cairn__VoteRequest>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__VoteRequest.self) }

        package var isPreVote: Bool {
            unsafe (c.pointee.is_pre_vote != 0)
        }

        package var campaignTerm: UInt64 {
            unsafe c.pointee.campaign_term
        }

        package var round: UInt64 {
            unsafe c.pointee.round
        }

        package var lastIndex: UInt64 {
            unsafe c.pointee.last_index
        }

        package var lastTerm: UInt64 {
            unsafe c.pointee.last_term
        }

        package var isTransfer: Bool {
            unsafe (c.pointee.is_transfer != 0)
        }
    }
}

package struct VoteAnswer: Message {
    package var isPreVote: Bool
    package var campaignTerm: UInt64
    package var round: UInt64
    package var isGranted: Bool

    package init(isPreVote: Bool, campaignTerm: UInt64, round: UInt64, isGranted: Bool) {
        self.isPreVote = isPreVote
        self.campaignTerm = campaignTerm
        self.round = round
        self.isGranted = isGranted
    }
}

extension VoteAnswer {
    package static var name: String { "VoteAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__VoteAnswer()
        unsafe cairn__vote_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        isPreVote = view.isPreVote
        campaignTerm = view.campaignTerm
        round = view.round
        isGranted = view.isGranted
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__VoteAnswer.self, for: "VoteAnswer")
        unsafe cairn__vote_answer__init(c)
        unsafe c.pointee.is_pre_vote = isPreVote ? 1 : 0
        unsafe c.pointee.campaign_term = campaignTerm
        unsafe c.pointee.round = round
        unsafe c.pointee.is_granted = isGranted ? 1 : 0
        return unsafe Native(c)
    }
}

extension VoteAnswer {
    /// A decoded VoteAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = VoteAnswer

        private let c: UnsafeMutablePointer<Cairn__VoteAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__VoteAnswer.self) }

        package var isPreVote: Bool {
            unsafe (c.pointee.is_pre_vote != 0)
        }

        package var campaignTerm: UInt64 {
            unsafe c.pointee.campaign_term
        }

        package var round: UInt64 {
            unsafe c.pointee.round
        }

        package var isGranted: Bool {
            unsafe (c.pointee.is_granted != 0)
        }
    }
}

package struct Append: Message {
    /// The place before the first entry.
    package var previousIndex: UInt64
    package var previousTerm: UInt64
    package var commit: UInt64
    package var round: UInt64
    /// Consecutive, so that none needs to name its index. At most 65536 items.
    package var entries: [LogEntry]

    package init(
        previousIndex: UInt64, previousTerm: UInt64, commit: UInt64, round: UInt64,
        entries: [LogEntry] = []
    ) {
        self.previousIndex = previousIndex
        self.previousTerm = previousTerm
        self.commit = commit
        self.round = round
        self.entries = entries
    }
}

extension Append {
    package static var name: String { "Append" }

    package static let layout = {
        var empty = unsafe Cairn__Append()
        unsafe cairn__append__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Append.self)
        unsafe try checkCount(c.pointee.n_entries, max: 65536, "Append.entries")
        for index in unsafe 0..<c.pointee.n_entries {
            unsafe try LogEntry.check(Native(c.pointee.entries[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        previousIndex = view.previousIndex
        previousTerm = view.previousTerm
        commit = view.commit
        round = view.round
        entries = view.entries
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Append.self, for: "Append")
        unsafe cairn__append__init(c)
        unsafe c.pointee.previous_index = previousIndex
        unsafe c.pointee.previous_term = previousTerm
        unsafe c.pointee.commit = commit
        unsafe c.pointee.round = round
        try checkCount(entries.count, max: 65536, "Append.entries")
        if !entries.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__LogEntry>?.self, count: entries.count,
                for: "Append.entries")
            for (index, item) in entries.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__LogEntry.self)
            }
            unsafe c.pointee.n_entries = entries.count
            unsafe c.pointee.entries = list
        }
        return unsafe Native(c)
    }
}

extension Append {
    /// A decoded Append where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Append

        private let c: UnsafeMutablePointer<Cairn__Append>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Append.self) }

        package var previousIndex: UInt64 {
            unsafe c.pointee.previous_index
        }

        package var previousTerm: UInt64 {
            unsafe c.pointee.previous_term
        }

        package var commit: UInt64 {
            unsafe c.pointee.commit
        }

        package var round: UInt64 {
            unsafe c.pointee.round
        }

        package var entries: [LogEntry] {
            unsafe (0..<c.pointee.n_entries).map { unsafe LogEntry(Native(c.pointee.entries[$0])) }
        }

        package var entriesCount: Int { unsafe c.pointee.n_entries }

        package func forEachOfEntries(_ body: (borrowing LogEntry.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_entries {
                unsafe body(LogEntry.View(Native(c.pointee.entries[index])))
            }
        }
    }
}

package struct LogEntry: Message {
    package var term: UInt64
    package var kind: LogEntryKind
    /// What the kind says it is: nothing, a command, or a GroupMembership. At most 4 MiB.
    package var payload: [UInt8]

    package init(term: UInt64, kind: LogEntryKind, payload: [UInt8]) {
        self.term = term
        self.kind = kind
        self.payload = payload
    }
}

extension LogEntry {
    package static var name: String { "LogEntry" }

    package static let layout = {
        var empty = unsafe Cairn__LogEntry()
        unsafe cairn__log_entry__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__LogEntry.self)
        guard unsafe LogEntryKind(rawValue: c.pointee.kind.rawValue) != nil else {
            throw unsafe .unknownValue(field: "LogEntry.kind", value: c.pointee.kind.rawValue)
        }
        unsafe try checkBytes(c.pointee.payload, max: 4194304, "LogEntry.payload")
    }

    package init(_ native: Native) {
        let view = View(native)
        term = view.term
        kind = view.kind
        payload = view.payload
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__LogEntry.self, for: "LogEntry")
        unsafe cairn__log_entry__init(c)
        unsafe c.pointee.term = term
        unsafe c.pointee.kind = Cairn__LogEntryKind(rawValue: kind.rawValue)
        unsafe c.pointee.payload = try arena.bytes(payload, max: 4194304, "LogEntry.payload")
        return unsafe Native(c)
    }
}

extension LogEntry {
    /// A decoded LogEntry where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = LogEntry

        private let c: UnsafeMutablePointer<Cairn__LogEntry>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__LogEntry.self) }

        package var term: UInt64 {
            unsafe c.pointee.term
        }

        package var kind: LogEntryKind {
            unsafe LogEntryKind(checked: c.pointee.kind.rawValue)
        }

        package var payload: [UInt8] {
            unsafe readBytes(c.pointee.payload)
        }

        package func withPayload<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.payload).bytes)
        }
    }
}

package struct Heartbeat: Message {
    package var round: UInt64
    package var commit: UInt64
    package var durable: UInt64
    package var diskProbeAgeTicks: UInt64
    package var asksQuiescence: Bool

    package init(
        round: UInt64, commit: UInt64, durable: UInt64, diskProbeAgeTicks: UInt64,
        asksQuiescence: Bool
    ) {
        self.round = round
        self.commit = commit
        self.durable = durable
        self.diskProbeAgeTicks = diskProbeAgeTicks
        self.asksQuiescence = asksQuiescence
    }
}

extension Heartbeat {
    package static var name: String { "Heartbeat" }

    package static let layout = {
        var empty = unsafe Cairn__Heartbeat()
        unsafe cairn__heartbeat__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        round = view.round
        commit = view.commit
        durable = view.durable
        diskProbeAgeTicks = view.diskProbeAgeTicks
        asksQuiescence = view.asksQuiescence
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Heartbeat.self, for: "Heartbeat")
        unsafe cairn__heartbeat__init(c)
        unsafe c.pointee.round = round
        unsafe c.pointee.commit = commit
        unsafe c.pointee.durable = durable
        unsafe c.pointee.disk_probe_age_ticks = diskProbeAgeTicks
        unsafe c.pointee.asks_quiescence = asksQuiescence ? 1 : 0
        return unsafe Native(c)
    }
}

extension Heartbeat {
    /// A decoded Heartbeat where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Heartbeat

        private let c: UnsafeMutablePointer<Cairn__Heartbeat>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Heartbeat.self) }

        package var round: UInt64 {
            unsafe c.pointee.round
        }

        package var commit: UInt64 {
            unsafe c.pointee.commit
        }

        package var durable: UInt64 {
            unsafe c.pointee.durable
        }

        package var diskProbeAgeTicks: UInt64 {
            unsafe c.pointee.disk_probe_age_ticks
        }

        package var asksQuiescence: Bool {
            unsafe (c.pointee.asks_quiescence != 0)
        }
    }
}

package struct Acknowledgement: Message {
    package var round: UInt64
    package var match: UInt64
    package var received: UInt64
    package var durable: UInt64
    package var diskProbeAgeTicks: UInt64
    package var rejection: Rejection?

    package init(
        round: UInt64, match: UInt64, received: UInt64, durable: UInt64, diskProbeAgeTicks: UInt64,
        rejection: Rejection? = nil
    ) {
        self.round = round
        self.match = match
        self.received = received
        self.durable = durable
        self.diskProbeAgeTicks = diskProbeAgeTicks
        self.rejection = rejection
    }
}

extension Acknowledgement {
    package static var name: String { "Acknowledgement" }

    package static let layout = {
        var empty = unsafe Cairn__Acknowledgement()
        unsafe cairn__acknowledgement__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Acknowledgement.self)
        if unsafe c.pointee.rejection != nil {
            unsafe try Rejection.check(Native(c.pointee.rejection))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        round = view.round
        match = view.match
        received = view.received
        durable = view.durable
        diskProbeAgeTicks = view.diskProbeAgeTicks
        rejection = view.rejection
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Acknowledgement.self, for: "Acknowledgement")
        unsafe cairn__acknowledgement__init(c)
        unsafe c.pointee.round = round
        unsafe c.pointee.match = match
        unsafe c.pointee.received = received
        unsafe c.pointee.durable = durable
        unsafe c.pointee.disk_probe_age_ticks = diskProbeAgeTicks
        if let rejection {
            unsafe c.pointee.rejection = try rejection.fill(arena).bound(to: Cairn__Rejection.self)
        }
        return unsafe Native(c)
    }
}

extension Acknowledgement {
    /// A decoded Acknowledgement where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Acknowledgement

        private let c: UnsafeMutablePointer<Cairn__Acknowledgement>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Acknowledgement.self) }

        package var round: UInt64 {
            unsafe c.pointee.round
        }

        package var match: UInt64 {
            unsafe c.pointee.match
        }

        package var received: UInt64 {
            unsafe c.pointee.received
        }

        package var durable: UInt64 {
            unsafe c.pointee.durable
        }

        package var diskProbeAgeTicks: UInt64 {
            unsafe c.pointee.disk_probe_age_ticks
        }

        package var rejection: Rejection? {
            unsafe c.pointee.rejection != nil ? Rejection(Native(c.pointee.rejection)) : nil
        }

        package func withRejection<Result>(_ body: (borrowing Rejection.View) -> Result) -> Result?
        {
            guard unsafe c.pointee.rejection != nil else { return nil }
            return unsafe body(Rejection.View(Native(c.pointee.rejection)))
        }
    }
}

package struct Rejection: Message {
    package var previousIndex: UInt64
    package var hintIndex: UInt64
    package var hintTerm: UInt64

    package init(previousIndex: UInt64, hintIndex: UInt64, hintTerm: UInt64) {
        self.previousIndex = previousIndex
        self.hintIndex = hintIndex
        self.hintTerm = hintTerm
    }
}

extension Rejection {
    package static var name: String { "Rejection" }

    package static let layout = {
        var empty = unsafe Cairn__Rejection()
        unsafe cairn__rejection__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        previousIndex = view.previousIndex
        hintIndex = view.hintIndex
        hintTerm = view.hintTerm
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Rejection.self, for: "Rejection")
        unsafe cairn__rejection__init(c)
        unsafe c.pointee.previous_index = previousIndex
        unsafe c.pointee.hint_index = hintIndex
        unsafe c.pointee.hint_term = hintTerm
        return unsafe Native(c)
    }
}

extension Rejection {
    /// A decoded Rejection where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Rejection

        private let c: UnsafeMutablePointer<Cairn__Rejection>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Rejection.self) }

        package var previousIndex: UInt64 {
            unsafe c.pointee.previous_index
        }

        package var hintIndex: UInt64 {
            unsafe c.pointee.hint_index
        }

        package var hintTerm: UInt64 {
            unsafe c.pointee.hint_term
        }
    }
}

/// Where a log begins, or a snapshot ends.
package struct LogStart: Message {
    package var index: UInt64
    package var term: UInt64
    /// As of `index`.
    package var membership: GroupMembership
    package var membershipIndex: UInt64

    package init(index: UInt64, term: UInt64, membership: GroupMembership, membershipIndex: UInt64)
    {
        self.index = index
        self.term = term
        self.membership = membership
        self.membershipIndex = membershipIndex
    }
}

extension LogStart {
    package static var name: String { "LogStart" }

    package static let layout = {
        var empty = unsafe Cairn__LogStart()
        unsafe cairn__log_start__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__LogStart.self)
        unsafe try GroupMembership.check(Native(c.pointee.membership))
    }

    package init(_ native: Native) {
        let view = View(native)
        index = view.index
        term = view.term
        membership = view.membership
        membershipIndex = view.membershipIndex
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__LogStart.self, for: "LogStart")
        unsafe cairn__log_start__init(c)
        unsafe c.pointee.index = index
        unsafe c.pointee.term = term
        unsafe c.pointee.membership = try membership.fill(arena).bound(
            to: Cairn__GroupMembership.self)
        unsafe c.pointee.membership_index = membershipIndex
        return unsafe Native(c)
    }
}

extension LogStart {
    /// A decoded LogStart where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = LogStart

        private let c: UnsafeMutablePointer<Cairn__LogStart>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__LogStart.self) }

        package var index: UInt64 {
            unsafe c.pointee.index
        }

        package var term: UInt64 {
            unsafe c.pointee.term
        }

        package var membership: GroupMembership {
            unsafe GroupMembership(Native(c.pointee.membership))
        }

        package func withMembership<Result>(_ body: (borrowing GroupMembership.View) -> Result)
            -> Result
        {
            unsafe body(GroupMembership.View(Native(c.pointee.membership)))
        }

        package var membershipIndex: UInt64 {
            unsafe c.pointee.membership_index
        }
    }
}

package struct SnapshotOffer: Message {
    package var start: LogStart
    package var byteCount: UInt64

    package init(start: LogStart, byteCount: UInt64) {
        self.start = start
        self.byteCount = byteCount
    }
}

extension SnapshotOffer {
    package static var name: String { "SnapshotOffer" }

    package static let layout = {
        var empty = unsafe Cairn__SnapshotOffer()
        unsafe cairn__snapshot_offer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SnapshotOffer.self)
        unsafe try LogStart.check(Native(c.pointee.start))
    }

    package init(_ native: Native) {
        let view = View(native)
        start = view.start
        byteCount = view.byteCount
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SnapshotOffer.self, for: "SnapshotOffer")
        unsafe cairn__snapshot_offer__init(c)
        unsafe c.pointee.start = try start.fill(arena).bound(to: Cairn__LogStart.self)
        unsafe c.pointee.byte_count = byteCount
        return unsafe Native(c)
    }
}

extension SnapshotOffer {
    /// A decoded SnapshotOffer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SnapshotOffer

        private let c: UnsafeMutablePointer<Cairn__SnapshotOffer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SnapshotOffer.self) }

        package var start: LogStart {
            unsafe LogStart(Native(c.pointee.start))
        }

        package func withStart<Result>(_ body: (borrowing LogStart.View) -> Result) -> Result {
            unsafe body(LogStart.View(Native(c.pointee.start)))
        }

        package var byteCount: UInt64 {
            unsafe c.pointee.byte_count
        }
    }
}

package struct SnapshotPull: Message {
    package var index: UInt64
    package var term: UInt64
    package var offset: UInt64
    /// The SHA-256 of each of the blocks that the puller would put there itself, in order, 32 bytes
    /// each: those of them that fit need not be sent. At most 2 KiB.
    package var held: [UInt8]?
    /// Only so many blocks, because what follows may be held again. Absent for as much as there is room
    /// for, from any offset.
    package var blockCountMax: UInt64?

    package init(
        index: UInt64, term: UInt64, offset: UInt64, held: [UInt8]? = nil,
        blockCountMax: UInt64? = nil
    ) {
        self.index = index
        self.term = term
        self.offset = offset
        self.held = held
        self.blockCountMax = blockCountMax
    }
}

extension SnapshotPull {
    package static var name: String { "SnapshotPull" }

    package static let layout = {
        var empty = unsafe Cairn__SnapshotPull()
        unsafe cairn__snapshot_pull__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SnapshotPull.self)
        if unsafe c.pointee.has_held != 0 {
            unsafe try checkBytes(c.pointee.held, max: 2048, "SnapshotPull.held")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        index = view.index
        term = view.term
        offset = view.offset
        held = view.held
        blockCountMax = view.blockCountMax
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SnapshotPull.self, for: "SnapshotPull")
        unsafe cairn__snapshot_pull__init(c)
        unsafe c.pointee.index = index
        unsafe c.pointee.term = term
        unsafe c.pointee.offset = offset
        if let held {
            unsafe c.pointee.has_held = 1
            unsafe c.pointee.held = try arena.bytes(held, max: 2048, "SnapshotPull.held")
        }
        if let blockCountMax {
            unsafe c.pointee.has_block_count_max = 1
            unsafe c.pointee.block_count_max = blockCountMax
        }
        return unsafe Native(c)
    }
}

extension SnapshotPull {
    /// A decoded SnapshotPull where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SnapshotPull

        private let c: UnsafeMutablePointer<Cairn__SnapshotPull>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SnapshotPull.self) }

        package var index: UInt64 {
            unsafe c.pointee.index
        }

        package var term: UInt64 {
            unsafe c.pointee.term
        }

        package var offset: UInt64 {
            unsafe c.pointee.offset
        }

        package var held: [UInt8]? {
            unsafe c.pointee.has_held != 0 ? readBytes(c.pointee.held) : nil
        }

        package func withHeld<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.has_held != 0 else { return nil }
            return unsafe body(span(of: c.pointee.held).bytes)
        }

        package var blockCountMax: UInt64? {
            unsafe c.pointee.has_block_count_max != 0 ? c.pointee.block_count_max : nil
        }
    }
}

package struct SnapshotPiece: Message {
    package var index: UInt64
    package var term: UInt64
    package var offset: UInt64
    /// CRC-32C of `bytes`.
    package var checksum: UInt32
    /// At most 2 MiB.
    package var bytes: [UInt8]
    /// What the puller holds itself, from `offset`; `bytes` come behind it.
    package var heldByteCount: UInt64?

    package init(
        index: UInt64, term: UInt64, offset: UInt64, checksum: UInt32, bytes: [UInt8],
        heldByteCount: UInt64? = nil
    ) {
        self.index = index
        self.term = term
        self.offset = offset
        self.checksum = checksum
        self.bytes = bytes
        self.heldByteCount = heldByteCount
    }
}

extension SnapshotPiece {
    package static var name: String { "SnapshotPiece" }

    package static let layout = {
        var empty = unsafe Cairn__SnapshotPiece()
        unsafe cairn__snapshot_piece__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SnapshotPiece.self)
        unsafe try checkBytes(c.pointee.bytes, max: 2097152, "SnapshotPiece.bytes")
    }

    package init(_ native: Native) {
        let view = View(native)
        index = view.index
        term = view.term
        offset = view.offset
        checksum = view.checksum
        bytes = view.bytes
        heldByteCount = view.heldByteCount
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SnapshotPiece.self, for: "SnapshotPiece")
        unsafe cairn__snapshot_piece__init(c)
        unsafe c.pointee.index = index
        unsafe c.pointee.term = term
        unsafe c.pointee.offset = offset
        unsafe c.pointee.checksum = checksum
        unsafe c.pointee.bytes = try arena.bytes(bytes, max: 2097152, "SnapshotPiece.bytes")
        if let heldByteCount {
            unsafe c.pointee.has_held_byte_count = 1
            unsafe c.pointee.held_byte_count = heldByteCount
        }
        return unsafe Native(c)
    }
}

extension SnapshotPiece {
    /// A decoded SnapshotPiece where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SnapshotPiece

        private let c: UnsafeMutablePointer<Cairn__SnapshotPiece>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SnapshotPiece.self) }

        package var index: UInt64 {
            unsafe c.pointee.index
        }

        package var term: UInt64 {
            unsafe c.pointee.term
        }

        package var offset: UInt64 {
            unsafe c.pointee.offset
        }

        package var checksum: UInt32 {
            unsafe c.pointee.checksum
        }

        package var bytes: [UInt8] {
            unsafe readBytes(c.pointee.bytes)
        }

        package func withBytes<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.bytes).bytes)
        }

        package var heldByteCount: UInt64? {
            unsafe c.pointee.has_held_byte_count != 0 ? c.pointee.held_byte_count : nil
        }
    }
}

package struct SnapshotMiss: Message {
    package var index: UInt64
    package var term: UInt64

    package init(index: UInt64, term: UInt64) {
        self.index = index
        self.term = term
    }
}

extension SnapshotMiss {
    package static var name: String { "SnapshotMiss" }

    package static let layout = {
        var empty = unsafe Cairn__SnapshotMiss()
        unsafe cairn__snapshot_miss__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        index = view.index
        term = view.term
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SnapshotMiss.self, for: "SnapshotMiss")
        unsafe cairn__snapshot_miss__init(c)
        unsafe c.pointee.index = index
        unsafe c.pointee.term = term
        return unsafe Native(c)
    }
}

extension SnapshotMiss {
    /// A decoded SnapshotMiss where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SnapshotMiss

        private let c: UnsafeMutablePointer<Cairn__SnapshotMiss>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SnapshotMiss.self) }

        package var index: UInt64 {
            unsafe c.pointee.index
        }

        package var term: UInt64 {
            unsafe c.pointee.term
        }
    }
}

package struct CampaignNow: Message {

    package init() {
    }
}

extension CampaignNow {
    package static var name: String { "CampaignNow" }

    package static let layout = {
        var empty = unsafe Cairn__CampaignNow()
        unsafe cairn__campaign_now__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__CampaignNow.self, for: "CampaignNow")
        unsafe cairn__campaign_now__init(c)
        return unsafe Native(c)
    }
}

extension CampaignNow {
    /// A decoded CampaignNow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = CampaignNow

        private let c: UnsafeMutablePointer<Cairn__CampaignNow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__CampaignNow.self) }
    }
}

package struct ReadRequest: Message {
    package var attempt: UInt64

    package init(attempt: UInt64) {
        self.attempt = attempt
    }
}

extension ReadRequest {
    package static var name: String { "ReadRequest" }

    package static let layout = {
        var empty = unsafe Cairn__ReadRequest()
        unsafe cairn__read_request__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        attempt = view.attempt
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ReadRequest.self, for: "ReadRequest")
        unsafe cairn__read_request__init(c)
        unsafe c.pointee.attempt = attempt
        return unsafe Native(c)
    }
}

extension ReadRequest {
    /// A decoded ReadRequest where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ReadRequest

        private let c: UnsafeMutablePointer<Cairn__ReadRequest>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ReadRequest.self) }

        package var attempt: UInt64 {
            unsafe c.pointee.attempt
        }
    }
}

package struct ReadAnswer: Message {
    package var attempt: UInt64
    /// Absent if the sender can't say.
    package var index: UInt64?

    package init(attempt: UInt64, index: UInt64? = nil) {
        self.attempt = attempt
        self.index = index
    }
}

extension ReadAnswer {
    package static var name: String { "ReadAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__ReadAnswer()
        unsafe cairn__read_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        attempt = view.attempt
        index = view.index
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ReadAnswer.self, for: "ReadAnswer")
        unsafe cairn__read_answer__init(c)
        unsafe c.pointee.attempt = attempt
        if let index {
            unsafe c.pointee.has_index = 1
            unsafe c.pointee.index = index
        }
        return unsafe Native(c)
    }
}

extension ReadAnswer {
    /// A decoded ReadAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ReadAnswer

        private let c: UnsafeMutablePointer<Cairn__ReadAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ReadAnswer.self) }

        package var attempt: UInt64 {
            unsafe c.pointee.attempt
        }

        package var index: UInt64? {
            unsafe c.pointee.has_index != 0 ? c.pointee.index : nil
        }
    }
}

package struct Proposal: Message {
    package var id: UInt64
    /// At most 65536 items of at most 4 MiB.
    package var commands: [[UInt8]]

    package init(id: UInt64, commands: [[UInt8]] = []) {
        self.id = id
        self.commands = commands
    }
}

extension Proposal {
    package static var name: String { "Proposal" }

    package static let layout = {
        var empty = unsafe Cairn__Proposal()
        unsafe cairn__proposal__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Proposal.self)
        unsafe try checkCount(c.pointee.n_commands, max: 65536, "Proposal.commands")
        for index in unsafe 0..<c.pointee.n_commands {
            unsafe try checkBytes(c.pointee.commands[index], max: 4194304, "Proposal.commands")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        id = view.id
        commands = view.commands
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Proposal.self, for: "Proposal")
        unsafe cairn__proposal__init(c)
        unsafe c.pointee.id = id
        try checkCount(commands.count, max: 65536, "Proposal.commands")
        if !commands.isEmpty {
            let list = unsafe try arena.list(
                of: ProtobufCBinaryData.self, count: commands.count, for: "Proposal.commands")
            for (index, item) in commands.enumerated() {
                unsafe list[index] = try arena.bytes(item, max: 4194304, "Proposal.commands")
            }
            unsafe c.pointee.n_commands = commands.count
            unsafe c.pointee.commands = list
        }
        return unsafe Native(c)
    }
}

extension Proposal {
    /// A decoded Proposal where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Proposal

        private let c: UnsafeMutablePointer<Cairn__Proposal>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Proposal.self) }

        package var id: UInt64 {
            unsafe c.pointee.id
        }

        package var commands: [[UInt8]] {
            unsafe (0..<c.pointee.n_commands).map { unsafe readBytes(c.pointee.commands[$0]) }
        }

        package var commandsCount: Int { unsafe c.pointee.n_commands }

        package func forEachOfCommands(_ body: (RawSpan) -> Void) {
            for index in unsafe 0..<c.pointee.n_commands {
                unsafe body(span(of: c.pointee.commands[index]).bytes)
            }
        }
    }
}

package enum ProposalAnswerOutcome: Equatable, Sendable {
    case appended(Appended)
    case refused(ProposalRefused)
    case unknown(OutcomeUnknown)
}

package struct ProposalAnswer: Message {
    package var id: UInt64
    package var outcome: ProposalAnswerOutcome

    package init(id: UInt64, outcome: ProposalAnswerOutcome) {
        self.id = id
        self.outcome = outcome
    }
}

extension ProposalAnswer {
    package static var name: String { "ProposalAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__ProposalAnswer()
        unsafe cairn__proposal_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ProposalAnswer.self)
        switch unsafe c.pointee.outcome_case.rawValue {
        case 2:
            unsafe try Appended.check(Native(c.pointee.appended))
        case 3:
            unsafe try ProposalRefused.check(Native(c.pointee.refused))
        case 4:
            unsafe try OutcomeUnknown.check(Native(c.pointee.unknown))
        default: throw .missing(field: "ProposalAnswer.outcome")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        id = view.id
        outcome = view.outcome
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ProposalAnswer.self, for: "ProposalAnswer")
        unsafe cairn__proposal_answer__init(c)
        unsafe c.pointee.id = id
        switch outcome {
        case .appended(let value):
            unsafe c.pointee.outcome_case = .init(rawValue: 2)
            unsafe c.pointee.appended = try value.fill(arena).bound(to: Cairn__Appended.self)
        case .refused(let value):
            unsafe c.pointee.outcome_case = .init(rawValue: 3)
            unsafe c.pointee.refused = try value.fill(arena).bound(to: Cairn__ProposalRefused.self)
        case .unknown(let value):
            unsafe c.pointee.outcome_case = .init(rawValue: 4)
            unsafe c.pointee.unknown = try value.fill(arena).bound(to: Cairn__OutcomeUnknown.self)
        }
        return unsafe Native(c)
    }
}

extension ProposalAnswer {
    /// A decoded ProposalAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ProposalAnswer

        private let c: UnsafeMutablePointer<Cairn__ProposalAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ProposalAnswer.self) }

        package var id: UInt64 {
            unsafe c.pointee.id
        }

        package var outcome: ProposalAnswerOutcome {
            switch unsafe c.pointee.outcome_case.rawValue {
            case 2: unsafe .appended(Appended(Native(c.pointee.appended)))
            case 3: unsafe .refused(ProposalRefused(Native(c.pointee.refused)))
            case 4: unsafe .unknown(OutcomeUnknown(Native(c.pointee.unknown)))
            default: preconditionFailure("checked before")
            }
        }

        package enum Outcome: ~Copyable {
            case appended(Appended.View)
            case refused(ProposalRefused.View)
            case unknown(OutcomeUnknown.View)
        }

        package func withOutcome<Result>(_ body: (borrowing Outcome) -> Result) -> Result {
            switch unsafe c.pointee.outcome_case.rawValue {
            case 2: unsafe body(.appended(Appended.View(Native(c.pointee.appended))))
            case 3: unsafe body(.refused(ProposalRefused.View(Native(c.pointee.refused))))
            case 4: unsafe body(.unknown(OutcomeUnknown.View(Native(c.pointee.unknown))))
            default: preconditionFailure("checked before")
            }
        }
    }
}

package struct Appended: Message {
    package var index: UInt64
    package var term: UInt64

    package init(index: UInt64, term: UInt64) {
        self.index = index
        self.term = term
    }
}

extension Appended {
    package static var name: String { "Appended" }

    package static let layout = {
        var empty = unsafe Cairn__Appended()
        unsafe cairn__appended__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        index = view.index
        term = view.term
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Appended.self, for: "Appended")
        unsafe cairn__appended__init(c)
        unsafe c.pointee.index = index
        unsafe c.pointee.term = term
        return unsafe Native(c)
    }
}

extension Appended {
    /// A decoded Appended where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Appended

        private let c: UnsafeMutablePointer<Cairn__Appended>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Appended.self) }

        package var index: UInt64 {
            unsafe c.pointee.index
        }

        package var term: UInt64 {
            unsafe c.pointee.term
        }
    }
}

/// A proposal is only ever refused to a member for these; a change of the membership is proposed at
/// the leader.
package struct ProposalRefused: Message {
    package var reason: ProposalRefusal
    /// The node that the reason names, if it names one.
    package var node: UInt64?
    /// The two figures that the reason names, if it does.
    package var count: UInt64?
    package var countMax: UInt64?

    package init(
        reason: ProposalRefusal, node: UInt64? = nil, count: UInt64? = nil, countMax: UInt64? = nil
    ) {
        self.reason = reason
        self.node = node
        self.count = count
        self.countMax = countMax
    }
}

extension ProposalRefused {
    package static var name: String { "ProposalRefused" }

    package static let layout = {
        var empty = unsafe Cairn__ProposalRefused()
        unsafe cairn__proposal_refused__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ProposalRefused.self)
        guard unsafe ProposalRefusal(rawValue: c.pointee.reason.rawValue) != nil else {
            throw unsafe .unknownValue(
                field: "ProposalRefused.reason", value: c.pointee.reason.rawValue)
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        reason = view.reason
        node = view.node
        count = view.count
        countMax = view.countMax
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ProposalRefused.self, for: "ProposalRefused")
        unsafe cairn__proposal_refused__init(c)
        unsafe c.pointee.reason = Cairn__ProposalRefusal(rawValue: reason.rawValue)
        if let node {
            unsafe c.pointee.has_node = 1
            unsafe c.pointee.node = node
        }
        if let count {
            unsafe c.pointee.has_count = 1
            unsafe c.pointee.count = count
        }
        if let countMax {
            unsafe c.pointee.has_count_max = 1
            unsafe c.pointee.count_max = countMax
        }
        return unsafe Native(c)
    }
}

extension ProposalRefused {
    /// A decoded ProposalRefused where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ProposalRefused

        private let c: UnsafeMutablePointer<Cairn__ProposalRefused>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ProposalRefused.self) }

        package var reason: ProposalRefusal {
            unsafe ProposalRefusal(checked: c.pointee.reason.rawValue)
        }

        package var node: UInt64? {
            unsafe c.pointee.has_node != 0 ? c.pointee.node : nil
        }

        package var count: UInt64? {
            unsafe c.pointee.has_count != 0 ? c.pointee.count : nil
        }

        package var countMax: UInt64? {
            unsafe c.pointee.has_count_max != 0 ? c.pointee.count_max : nil
        }
    }
}

package struct OutcomeUnknown: Message {

    package init() {
    }
}

extension OutcomeUnknown {
    package static var name: String { "OutcomeUnknown" }

    package static let layout = {
        var empty = unsafe Cairn__OutcomeUnknown()
        unsafe cairn__outcome_unknown__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__OutcomeUnknown.self, for: "OutcomeUnknown")
        unsafe cairn__outcome_unknown__init(c)
        return unsafe Native(c)
    }
}

extension OutcomeUnknown {
    /// A decoded OutcomeUnknown where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = OutcomeUnknown

        private let c: UnsafeMutablePointer<Cairn__OutcomeUnknown>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__OutcomeUnknown.self) }
    }
}

/// The digest of the sender's state at an agreed index.
package struct DigestReport: Message {
    package var index: UInt64
    /// Exactly 32 bytes.
    package var digest: FixedBytes<32>

    package init(index: UInt64, digest: FixedBytes<32>) {
        self.index = index
        self.digest = digest
    }
}

extension DigestReport {
    package static var name: String { "DigestReport" }

    package static let layout = {
        var empty = unsafe Cairn__DigestReport()
        unsafe cairn__digest_report__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DigestReport.self)
        unsafe try checkBytes(c.pointee.digest, exactly: 32, "DigestReport.digest")
    }

    package init(_ native: Native) {
        let view = View(native)
        index = view.index
        digest = view.digest
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DigestReport.self, for: "DigestReport")
        unsafe cairn__digest_report__init(c)
        unsafe c.pointee.index = index
        unsafe c.pointee.digest = try arena.bytes(digest, "DigestReport.digest")
        return unsafe Native(c)
    }
}

extension DigestReport {
    /// A decoded DigestReport where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DigestReport

        private let c: UnsafeMutablePointer<Cairn__DigestReport>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DigestReport.self) }

        package var index: UInt64 {
            unsafe c.pointee.index
        }

        package var digest: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.digest)
        }
    }
}

package struct GroupMembership: Message {
    /// In ascending order of their ids. At most 64 items.
    package var members: [GroupMember]
    package var target: MembershipTarget?
    package var epoch: UInt32
    /// The joint step, if this is one, is left without being told to.
    package var leavesJointByItself: Bool

    package init(
        members: [GroupMember] = [], target: MembershipTarget? = nil, epoch: UInt32,
        leavesJointByItself: Bool
    ) {
        self.members = members
        self.target = target
        self.epoch = epoch
        self.leavesJointByItself = leavesJointByItself
    }
}

extension GroupMembership {
    package static var name: String { "GroupMembership" }

    package static let layout = {
        var empty = unsafe Cairn__GroupMembership()
        unsafe cairn__group_membership__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__GroupMembership.self)
        unsafe try checkCount(c.pointee.n_members, max: 64, "GroupMembership.members")
        for index in unsafe 0..<c.pointee.n_members {
            unsafe try GroupMember.check(Native(c.pointee.members[index]))
        }
        if unsafe c.pointee.target != nil {
            unsafe try MembershipTarget.check(Native(c.pointee.target))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        members = view.members
        target = view.target
        epoch = view.epoch
        leavesJointByItself = view.leavesJointByItself
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__GroupMembership.self, for: "GroupMembership")
        unsafe cairn__group_membership__init(c)
        try checkCount(members.count, max: 64, "GroupMembership.members")
        if !members.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__GroupMember>?.self, count: members.count,
                for: "GroupMembership.members")
            for (index, item) in members.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__GroupMember.self)
            }
            unsafe c.pointee.n_members = members.count
            unsafe c.pointee.members = list
        }
        if let target {
            unsafe c.pointee.target = try target.fill(arena).bound(to: Cairn__MembershipTarget.self)
        }
        unsafe c.pointee.epoch = epoch
        unsafe c.pointee.leaves_joint_by_itself = leavesJointByItself ? 1 : 0
        return unsafe Native(c)
    }
}

extension GroupMembership {
    /// A decoded GroupMembership where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = GroupMembership

        private let c: UnsafeMutablePointer<Cairn__GroupMembership>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__GroupMembership.self) }

        package var members: [GroupMember] {
            unsafe (0..<c.pointee.n_members).map {
                unsafe GroupMember(Native(c.pointee.members[$0]))
            }
        }

        package var membersCount: Int { unsafe c.pointee.n_members }

        package func forEachOfMembers(_ body: (borrowing GroupMember.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_members {
                unsafe body(GroupMember.View(Native(c.pointee.members[index])))
            }
        }

        package var target: MembershipTarget? {
            unsafe c.pointee.target != nil ? MembershipTarget(Native(c.pointee.target)) : nil
        }

        package func withTarget<Result>(_ body: (borrowing MembershipTarget.View) -> Result)
            -> Result?
        {
            guard unsafe c.pointee.target != nil else { return nil }
            return unsafe body(MembershipTarget.View(Native(c.pointee.target)))
        }

        package var epoch: UInt32 {
            unsafe c.pointee.epoch
        }

        package var leavesJointByItself: Bool {
            unsafe (c.pointee.leaves_joint_by_itself != 0)
        }
    }
}

package struct GroupMember: Message {
    package var id: UInt64
    /// Absent: not named yet.
    package var incarnation: UInt64?
    package var isWitness: Bool
    package var priority: UInt32
    package var isNewcomer: Bool
    /// Votes in the majority that holds, or that comes in with a joint step.
    package var isVoter: Bool
    /// Votes in the majority that goes out with a joint step.
    package var isVoterOutgoing: Bool
    package var isLearner: Bool
    /// Becomes a learner when the joint step is done.
    package var isLearnerNext: Bool

    package init(
        id: UInt64, incarnation: UInt64? = nil, isWitness: Bool, priority: UInt32, isNewcomer: Bool,
        isVoter: Bool, isVoterOutgoing: Bool, isLearner: Bool, isLearnerNext: Bool
    ) {
        self.id = id
        self.incarnation = incarnation
        self.isWitness = isWitness
        self.priority = priority
        self.isNewcomer = isNewcomer
        self.isVoter = isVoter
        self.isVoterOutgoing = isVoterOutgoing
        self.isLearner = isLearner
        self.isLearnerNext = isLearnerNext
    }
}

extension GroupMember {
    package static var name: String { "GroupMember" }

    package static let layout = {
        var empty = unsafe Cairn__GroupMember()
        unsafe cairn__group_member__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        id = view.id
        incarnation = view.incarnation
        isWitness = view.isWitness
        priority = view.priority
        isNewcomer = view.isNewcomer
        isVoter = view.isVoter
        isVoterOutgoing = view.isVoterOutgoing
        isLearner = view.isLearner
        isLearnerNext = view.isLearnerNext
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__GroupMember.self, for: "GroupMember")
        unsafe cairn__group_member__init(c)
        unsafe c.pointee.id = id
        if let incarnation {
            unsafe c.pointee.has_incarnation = 1
            unsafe c.pointee.incarnation = incarnation
        }
        unsafe c.pointee.is_witness = isWitness ? 1 : 0
        unsafe c.pointee.priority = priority
        unsafe c.pointee.is_newcomer = isNewcomer ? 1 : 0
        unsafe c.pointee.is_voter = isVoter ? 1 : 0
        unsafe c.pointee.is_voter_outgoing = isVoterOutgoing ? 1 : 0
        unsafe c.pointee.is_learner = isLearner ? 1 : 0
        unsafe c.pointee.is_learner_next = isLearnerNext ? 1 : 0
        return unsafe Native(c)
    }
}

extension GroupMember {
    /// A decoded GroupMember where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = GroupMember

        private let c: UnsafeMutablePointer<Cairn__GroupMember>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__GroupMember.self) }

        package var id: UInt64 {
            unsafe c.pointee.id
        }

        package var incarnation: UInt64? {
            unsafe c.pointee.has_incarnation != 0 ? c.pointee.incarnation : nil
        }

        package var isWitness: Bool {
            unsafe (c.pointee.is_witness != 0)
        }

        package var priority: UInt32 {
            unsafe c.pointee.priority
        }

        package var isNewcomer: Bool {
            unsafe (c.pointee.is_newcomer != 0)
        }

        package var isVoter: Bool {
            unsafe (c.pointee.is_voter != 0)
        }

        package var isVoterOutgoing: Bool {
            unsafe (c.pointee.is_voter_outgoing != 0)
        }

        package var isLearner: Bool {
            unsafe (c.pointee.is_learner != 0)
        }

        package var isLearnerNext: Bool {
            unsafe (c.pointee.is_learner_next != 0)
        }
    }
}

package struct MembershipTarget: Message {
    /// At most 64 items.
    package var voters: [NodeName]
    /// At most 64 items.
    package var learners: [NodeName]

    package init(voters: [NodeName] = [], learners: [NodeName] = []) {
        self.voters = voters
        self.learners = learners
    }
}

extension MembershipTarget {
    package static var name: String { "MembershipTarget" }

    package static let layout = {
        var empty = unsafe Cairn__MembershipTarget()
        unsafe cairn__membership_target__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__MembershipTarget.self)
        unsafe try checkCount(c.pointee.n_voters, max: 64, "MembershipTarget.voters")
        for index in unsafe 0..<c.pointee.n_voters {
            unsafe try NodeName.check(Native(c.pointee.voters[index]))
        }
        unsafe try checkCount(c.pointee.n_learners, max: 64, "MembershipTarget.learners")
        for index in unsafe 0..<c.pointee.n_learners {
            unsafe try NodeName.check(Native(c.pointee.learners[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        voters = view.voters
        learners = view.learners
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__MembershipTarget.self, for: "MembershipTarget")
        unsafe cairn__membership_target__init(c)
        try checkCount(voters.count, max: 64, "MembershipTarget.voters")
        if !voters.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__NodeName>?.self, count: voters.count,
                for: "MembershipTarget.voters")
            for (index, item) in voters.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__NodeName.self)
            }
            unsafe c.pointee.n_voters = voters.count
            unsafe c.pointee.voters = list
        }
        try checkCount(learners.count, max: 64, "MembershipTarget.learners")
        if !learners.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__NodeName>?.self, count: learners.count,
                for: "MembershipTarget.learners")
            for (index, item) in learners.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__NodeName.self)
            }
            unsafe c.pointee.n_learners = learners.count
            unsafe c.pointee.learners = list
        }
        return unsafe Native(c)
    }
}

extension MembershipTarget {
    /// A decoded MembershipTarget where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = MembershipTarget

        private let c: UnsafeMutablePointer<Cairn__MembershipTarget>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__MembershipTarget.self) }

        package var voters: [NodeName] {
            unsafe (0..<c.pointee.n_voters).map { unsafe NodeName(Native(c.pointee.voters[$0])) }
        }

        package var votersCount: Int { unsafe c.pointee.n_voters }

        package func forEachOfVoters(_ body: (borrowing NodeName.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_voters {
                unsafe body(NodeName.View(Native(c.pointee.voters[index])))
            }
        }

        package var learners: [NodeName] {
            unsafe (0..<c.pointee.n_learners).map {
                unsafe NodeName(Native(c.pointee.learners[$0]))
            }
        }

        package var learnersCount: Int { unsafe c.pointee.n_learners }

        package func forEachOfLearners(_ body: (borrowing NodeName.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_learners {
                unsafe body(NodeName.View(Native(c.pointee.learners[index])))
            }
        }
    }
}

package struct NodeName: Message {
    package var id: UInt64

    package init(id: UInt64) {
        self.id = id
    }
}

extension NodeName {
    package static var name: String { "NodeName" }

    package static let layout = {
        var empty = unsafe Cairn__NodeName()
        unsafe cairn__node_name__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        id = view.id
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__NodeName.self, for: "NodeName")
        unsafe cairn__node_name__init(c)
        unsafe c.pointee.id = id
        return unsafe Native(c)
    }
}

extension NodeName {
    /// A decoded NodeName where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = NodeName

        private let c: UnsafeMutablePointer<Cairn__NodeName>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__NodeName.self) }

        package var id: UInt64 {
            unsafe c.pointee.id
        }
    }
}

/// Kept in the journal beside a group's term and vote: the groups of a node are those that its
/// journal has one of.
package struct GroupHardState: Message {
    package var commit: UInt64
    /// Where the log begins.
    package var start: LogStart
    /// The highest index that this store may have acknowledged and no longer holds; 0 for none.
    package var damagedThrough: UInt64
    /// Absent: the node has a replica of the group.
    package var absence: GroupAbsence?

    package init(
        commit: UInt64, start: LogStart, damagedThrough: UInt64, absence: GroupAbsence? = nil
    ) {
        self.commit = commit
        self.start = start
        self.damagedThrough = damagedThrough
        self.absence = absence
    }
}

extension GroupHardState {
    package static var name: String { "GroupHardState" }

    package static let layout = {
        var empty = unsafe Cairn__GroupHardState()
        unsafe cairn__group_hard_state__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__GroupHardState.self)
        unsafe try LogStart.check(Native(c.pointee.start))
        if unsafe c.pointee.has_absence != 0 {
            guard unsafe GroupAbsence(rawValue: c.pointee.absence.rawValue) != nil else {
                throw unsafe .unknownValue(
                    field: "GroupHardState.absence", value: c.pointee.absence.rawValue)
            }
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        commit = view.commit
        start = view.start
        damagedThrough = view.damagedThrough
        absence = view.absence
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__GroupHardState.self, for: "GroupHardState")
        unsafe cairn__group_hard_state__init(c)
        unsafe c.pointee.commit = commit
        unsafe c.pointee.start = try start.fill(arena).bound(to: Cairn__LogStart.self)
        unsafe c.pointee.damaged_through = damagedThrough
        if let absence {
            unsafe c.pointee.has_absence = 1
            unsafe c.pointee.absence = Cairn__GroupAbsence(rawValue: absence.rawValue)
        }
        return unsafe Native(c)
    }
}

extension GroupHardState {
    /// A decoded GroupHardState where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = GroupHardState

        private let c: UnsafeMutablePointer<Cairn__GroupHardState>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__GroupHardState.self) }

        package var commit: UInt64 {
            unsafe c.pointee.commit
        }

        package var start: LogStart {
            unsafe LogStart(Native(c.pointee.start))
        }

        package func withStart<Result>(_ body: (borrowing LogStart.View) -> Result) -> Result {
            unsafe body(LogStart.View(Native(c.pointee.start)))
        }

        package var damagedThrough: UInt64 {
            unsafe c.pointee.damaged_through
        }

        package var absence: GroupAbsence? {
            unsafe c.pointee.has_absence != 0
                ? GroupAbsence(checked: c.pointee.absence.rawValue) : nil
        }
    }
}

/// How far a group's state is applied: stored with the state itself, in the same write, and at the
/// head of each snapshot.
package struct AppliedState: Message {
    package var start: LogStart
    /// The group's time: nanoseconds since 1970 on its leaders' clocks. Never goes back.
    package var time: UInt64
    /// Of all pairs of the state. Exactly 32 bytes.
    package var digest: FixedBytes<32>

    package init(start: LogStart, time: UInt64, digest: FixedBytes<32>) {
        self.start = start
        self.time = time
        self.digest = digest
    }
}

extension AppliedState {
    package static var name: String { "AppliedState" }

    package static let layout = {
        var empty = unsafe Cairn__AppliedState()
        unsafe cairn__applied_state__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__AppliedState.self)
        unsafe try LogStart.check(Native(c.pointee.start))
        unsafe try checkBytes(c.pointee.digest, exactly: 32, "AppliedState.digest")
    }

    package init(_ native: Native) {
        let view = View(native)
        start = view.start
        time = view.time
        digest = view.digest
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AppliedState.self, for: "AppliedState")
        unsafe cairn__applied_state__init(c)
        unsafe c.pointee.start = try start.fill(arena).bound(to: Cairn__LogStart.self)
        unsafe c.pointee.time = time
        unsafe c.pointee.digest = try arena.bytes(digest, "AppliedState.digest")
        return unsafe Native(c)
    }
}

extension AppliedState {
    /// A decoded AppliedState where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AppliedState

        private let c: UnsafeMutablePointer<Cairn__AppliedState>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AppliedState.self) }

        package var start: LogStart {
            unsafe LogStart(Native(c.pointee.start))
        }

        package func withStart<Result>(_ body: (borrowing LogStart.View) -> Result) -> Result {
            unsafe body(LogStart.View(Native(c.pointee.start)))
        }

        package var time: UInt64 {
            unsafe c.pointee.time
        }

        package var digest: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.digest)
        }
    }
}

/// Stored while a group's state is being replaced: until it is gone, what is there is not a state.
package struct Replacement: Message {
    /// The snapshot that takes its place; absent if the state is to come from elsewhere.
    package var snapshot: SnapshotOffer?

    package init(snapshot: SnapshotOffer? = nil) {
        self.snapshot = snapshot
    }
}

extension Replacement {
    package static var name: String { "Replacement" }

    package static let layout = {
        var empty = unsafe Cairn__Replacement()
        unsafe cairn__replacement__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Replacement.self)
        if unsafe c.pointee.snapshot != nil {
            unsafe try SnapshotOffer.check(Native(c.pointee.snapshot))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        snapshot = view.snapshot
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Replacement.self, for: "Replacement")
        unsafe cairn__replacement__init(c)
        if let snapshot {
            unsafe c.pointee.snapshot = try snapshot.fill(arena).bound(
                to: Cairn__SnapshotOffer.self)
        }
        return unsafe Native(c)
    }
}

extension Replacement {
    /// A decoded Replacement where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Replacement

        private let c: UnsafeMutablePointer<Cairn__Replacement>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Replacement.self) }

        package var snapshot: SnapshotOffer? {
            unsafe c.pointee.snapshot != nil ? SnapshotOffer(Native(c.pointee.snapshot)) : nil
        }

        package func withSnapshot<Result>(_ body: (borrowing SnapshotOffer.View) -> Result)
            -> Result?
        {
            guard unsafe c.pointee.snapshot != nil else { return nil }
            return unsafe body(SnapshotOffer.View(Native(c.pointee.snapshot)))
        }
    }
}
