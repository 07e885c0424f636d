// Made from client.proto by `make schema`. Change that file instead of this one.

internal import CProtobufC
internal import CSchema

package enum HealthSeverity: UInt32, CaseIterable, Sendable {
    case info = 1
    case warning = 2
    case high = 3
    case critical = 4
}

package enum GroupRole: UInt32, CaseIterable, Sendable {
    case follower = 1
    case candidate = 2
    case leader = 3
}

/// The first frame of a link. It must stay readable by every version there will ever be.
package struct ClientHello: Message {
    package var versionMin: UInt32
    package var versionMax: UInt32
    /// Absent: a node of the cluster, or one that wants to join, which may ask for little.
    package var secret: AccountSecret?
    /// For logs and people. At most 64 bytes.
    package var software: String
    /// There may be nobody who could be asked: check the secret by what this node knows itself, which
    /// may be old. Good for nothing but looking at the node and recovering its groups.
    package var isRecovering: Bool?

    package init(
        versionMin: UInt32, versionMax: UInt32, secret: AccountSecret? = nil, software: String,
        isRecovering: Bool? = nil
    ) {
        self.versionMin = versionMin
        self.versionMax = versionMax
        self.secret = secret
        self.software = software
        self.isRecovering = isRecovering
    }
}

extension ClientHello {
    package static var name: String { "ClientHello" }

    package static let layout = {
        var empty = unsafe Cairn__ClientHello()
        unsafe cairn__client_hello__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ClientHello.self)
        if unsafe c.pointee.secret != nil {
            unsafe try AccountSecret.check(Native(c.pointee.secret))
        }
        unsafe try checkText(c.pointee.software, max: 64, "ClientHello.software")
    }

    package init(_ native: Native) {
        let view = View(native)
        versionMin = view.versionMin
        versionMax = view.versionMax
        secret = view.secret
        software = view.software
        isRecovering = view.isRecovering
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientHello.self, for: "ClientHello")
        unsafe cairn__client_hello__init(c)
        unsafe c.pointee.version_min = versionMin
        unsafe c.pointee.version_max = versionMax
        if let secret {
            unsafe c.pointee.secret = try secret.fill(arena).bound(to: Cairn__AccountSecret.self)
        }
        unsafe c.pointee.software = try arena.text(software, max: 64, "ClientHello.software")
        if let isRecovering {
            unsafe c.pointee.has_is_recovering = 1
            unsafe c.pointee.is_recovering = isRecovering ? 1 : 0
        }
        return unsafe Native(c)
    }
}

extension ClientHello {
    /// A decoded ClientHello where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientHello

        private let c: UnsafeMutablePointer<Cairn__ClientHello>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientHello.self) }

        package var versionMin: UInt32 {
            unsafe c.pointee.version_min
        }

        package var versionMax: UInt32 {
            unsafe c.pointee.version_max
        }

        package var secret: AccountSecret? {
            unsafe c.pointee.secret != nil ? AccountSecret(Native(c.pointee.secret)) : nil
        }

        package func withSecret<Result>(_ body: (borrowing AccountSecret.View) -> Result) -> Result?
        {
            guard unsafe c.pointee.secret != nil else { return nil }
            return unsafe body(AccountSecret.View(Native(c.pointee.secret)))
        }

        package var software: String {
            unsafe readText(c.pointee.software)
        }

        package func withSoftware<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.software).bytes)
        }

        package var isRecovering: Bool? {
            unsafe c.pointee.has_is_recovering != 0 ? (c.pointee.is_recovering != 0) : nil
        }
    }
}

/// Something that only the account's owner knows, drawn at random by the cluster.
package struct AccountSecret: Message {
    package var account: UInt64
    /// Exactly 32 bytes.
    package var secret: FixedBytes<32>

    package init(account: UInt64, secret: FixedBytes<32>) {
        self.account = account
        self.secret = secret
    }
}

extension AccountSecret {
    package static var name: String { "AccountSecret" }

    package static let layout = {
        var empty = unsafe Cairn__AccountSecret()
        unsafe cairn__account_secret__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__AccountSecret.self)
        unsafe try checkBytes(c.pointee.secret, exactly: 32, "AccountSecret.secret")
    }

    package init(_ native: Native) {
        let view = View(native)
        account = view.account
        secret = view.secret
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AccountSecret.self, for: "AccountSecret")
        unsafe cairn__account_secret__init(c)
        unsafe c.pointee.account = account
        unsafe c.pointee.secret = try arena.bytes(secret, "AccountSecret.secret")
        return unsafe Native(c)
    }
}

extension AccountSecret {
    /// A decoded AccountSecret where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AccountSecret

        private let c: UnsafeMutablePointer<Cairn__AccountSecret>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AccountSecret.self) }

        package var account: UInt64 {
            unsafe c.pointee.account
        }

        package var secret: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.secret)
        }
    }
}

package enum ClientWelcomeAnswer: Equatable, Sendable {
    case accepted(ClientAccepted)
    case refused(Failure)
}

/// The answer to ClientHello. The node closes the link after a refusal.
package struct ClientWelcome: Message {
    package var answer: ClientWelcomeAnswer

    package init(answer: ClientWelcomeAnswer) {
        self.answer = answer
    }
}

extension ClientWelcome {
    package static var name: String { "ClientWelcome" }

    package static let layout = {
        var empty = unsafe Cairn__ClientWelcome()
        unsafe cairn__client_welcome__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ClientWelcome.self)
        switch unsafe c.pointee.answer_case.rawValue {
        case 1:
            unsafe try ClientAccepted.check(Native(c.pointee.accepted))
        case 2:
            unsafe try Failure.check(Native(c.pointee.refused))
        default: throw .missing(field: "ClientWelcome.answer")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        answer = view.answer
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientWelcome.self, for: "ClientWelcome")
        unsafe cairn__client_welcome__init(c)
        switch answer {
        case .accepted(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 1)
            unsafe c.pointee.accepted = try value.fill(arena).bound(to: Cairn__ClientAccepted.self)
        case .refused(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 2)
            unsafe c.pointee.refused = try value.fill(arena).bound(to: Cairn__Failure.self)
        }
        return unsafe Native(c)
    }
}

extension ClientWelcome {
    /// A decoded ClientWelcome where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientWelcome

        private let c: UnsafeMutablePointer<Cairn__ClientWelcome>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientWelcome.self) }

        package var answer: ClientWelcomeAnswer {
            switch unsafe c.pointee.answer_case.rawValue {
            case 1: unsafe .accepted(ClientAccepted(Native(c.pointee.accepted)))
            case 2: unsafe .refused(Failure(Native(c.pointee.refused)))
            default: preconditionFailure("checked before")
            }
        }

        package enum Answer: ~Copyable {
            case accepted(ClientAccepted.View)
            case refused(Failure.View)
        }

        package func withAnswer<Result>(_ body: (borrowing Answer) -> Result) -> Result {
            switch unsafe c.pointee.answer_case.rawValue {
            case 1: unsafe body(.accepted(ClientAccepted.View(Native(c.pointee.accepted))))
            case 2: unsafe body(.refused(Failure.View(Native(c.pointee.refused))))
            default: preconditionFailure("checked before")
            }
        }
    }
}

package struct ClientAccepted: Message {
    package var version: UInt32
    /// Exactly 16 bytes.
    package var cluster: FixedBytes<16>
    package var node: UInt64

    package init(version: UInt32, cluster: FixedBytes<16>, node: UInt64) {
        self.version = version
        self.cluster = cluster
        self.node = node
    }
}

extension ClientAccepted {
    package static var name: String { "ClientAccepted" }

    package static let layout = {
        var empty = unsafe Cairn__ClientAccepted()
        unsafe cairn__client_accepted__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ClientAccepted.self)
        unsafe try checkBytes(c.pointee.cluster, exactly: 16, "ClientAccepted.cluster")
    }

    package init(_ native: Native) {
        let view = View(native)
        version = view.version
        cluster = view.cluster
        node = view.node
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientAccepted.self, for: "ClientAccepted")
        unsafe cairn__client_accepted__init(c)
        unsafe c.pointee.version = version
        unsafe c.pointee.cluster = try arena.bytes(cluster, "ClientAccepted.cluster")
        unsafe c.pointee.node = node
        return unsafe Native(c)
    }
}

extension ClientAccepted {
    /// A decoded ClientAccepted where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientAccepted

        private let c: UnsafeMutablePointer<Cairn__ClientAccepted>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientAccepted.self) }

        package var version: UInt32 {
            unsafe c.pointee.version
        }

        package var cluster: FixedBytes<16> {
            unsafe FixedBytes<16>(checked: c.pointee.cluster)
        }

        package var node: UInt64 {
            unsafe c.pointee.node
        }
    }
}

package struct ClientRequests: Message {
    /// At most 4096 items.
    package var requests: [ClientRequest]

    package init(requests: [ClientRequest] = []) {
        self.requests = requests
    }
}

extension ClientRequests {
    package static var name: String { "ClientRequests" }

    package static let layout = {
        var empty = unsafe Cairn__ClientRequests()
        unsafe cairn__client_requests__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ClientRequests.self)
        unsafe try checkCount(c.pointee.n_requests, max: 4096, "ClientRequests.requests")
        for index in unsafe 0..<c.pointee.n_requests {
            unsafe try ClientRequest.check(Native(c.pointee.requests[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        requests = view.requests
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientRequests.self, for: "ClientRequests")
        unsafe cairn__client_requests__init(c)
        try checkCount(requests.count, max: 4096, "ClientRequests.requests")
        if !requests.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__ClientRequest>?.self, count: requests.count,
                for: "ClientRequests.requests")
            for (index, item) in requests.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__ClientRequest.self)
            }
            unsafe c.pointee.n_requests = requests.count
            unsafe c.pointee.requests = list
        }
        return unsafe Native(c)
    }
}

extension ClientRequests {
    /// A decoded ClientRequests where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientRequests

        private let c: UnsafeMutablePointer<Cairn__ClientRequests>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientRequests.self) }

        package var requests: [ClientRequest] {
            unsafe (0..<c.pointee.n_requests).map {
                unsafe ClientRequest(Native(c.pointee.requests[$0]))
            }
        }

        package var requestsCount: Int { unsafe c.pointee.n_requests }

        package func forEachOfRequests(_ body: (borrowing ClientRequest.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_requests {
                unsafe body(ClientRequest.View(Native(c.pointee.requests[index])))
            }
        }
    }
}

package enum ClientRequestBody: Equatable, Sendable {
    case open(ClientOpen)
    case command(ClientCommand)
    case read(ClientRead)
    case status(ClientStatus)
    case transfer(ClientTransfer)
    case join(ClientJoin)
    case renew(ClientRenew)
    case standing(ClientStanding)
    case report(ClientReport)
    case mark(ClientMark)
    case export(ClientExport)
    case page(ExportPage)
    case log(ClientExportLog)
    case recoveryReports(ClientRecoveryReports)
    case recover(ClientRecover)
}

package struct ClientRequest: Message {
    /// The answer has the same. The client's own affair.
    package var ticket: UInt64
    package var body: ClientRequestBody

    package init(ticket: UInt64, body: ClientRequestBody) {
        self.ticket = ticket
        self.body = body
    }
}

extension ClientRequest {
    package static var name: String { "ClientRequest" }

    package static let layout = {
        var empty = unsafe Cairn__ClientRequest()
        unsafe cairn__client_request__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ClientRequest.self)
        switch unsafe c.pointee.body_case.rawValue {
        case 2:
            unsafe try ClientOpen.check(Native(c.pointee.open))
        case 3:
            unsafe try ClientCommand.check(Native(c.pointee.command))
        case 4:
            unsafe try ClientRead.check(Native(c.pointee.read))
        case 5:
            unsafe try ClientStatus.check(Native(c.pointee.status))
        case 6:
            unsafe try ClientTransfer.check(Native(c.pointee.transfer))
        case 7:
            unsafe try ClientJoin.check(Native(c.pointee.join))
        case 8:
            unsafe try ClientRenew.check(Native(c.pointee.renew))
        case 9:
            unsafe try ClientStanding.check(Native(c.pointee.standing))
        case 20:
            unsafe try ClientReport.check(Native(c.pointee.report))
        case 26:
            unsafe try ClientMark.check(Native(c.pointee.mark))
        case 21:
            unsafe try ClientExport.check(Native(c.pointee.export))
        case 22:
            unsafe try ExportPage.check(Native(c.pointee.page))
        case 23:
            unsafe try ClientExportLog.check(Native(c.pointee.log))
        case 24:
            unsafe try ClientRecoveryReports.check(Native(c.pointee.recovery_reports))
        case 25:
            unsafe try ClientRecover.check(Native(c.pointee.recover))
        default: throw .missing(field: "ClientRequest.body")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        ticket = view.ticket
        body = view.body
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientRequest.self, for: "ClientRequest")
        unsafe cairn__client_request__init(c)
        unsafe c.pointee.ticket = ticket
        switch body {
        case .open(let value):
            unsafe c.pointee.body_case = .init(rawValue: 2)
            unsafe c.pointee.open = try value.fill(arena).bound(to: Cairn__ClientOpen.self)
        case .command(let value):
            unsafe c.pointee.body_case = .init(rawValue: 3)
            unsafe c.pointee.command = try value.fill(arena).bound(to: Cairn__ClientCommand.self)
        case .read(let value):
            unsafe c.pointee.body_case = .init(rawValue: 4)
            unsafe c.pointee.read = try value.fill(arena).bound(to: Cairn__ClientRead.self)
        case .status(let value):
            unsafe c.pointee.body_case = .init(rawValue: 5)
            unsafe c.pointee.status = try value.fill(arena).bound(to: Cairn__ClientStatus.self)
        case .transfer(let value):
            unsafe c.pointee.body_case = .init(rawValue: 6)
            unsafe c.pointee.transfer = try value.fill(arena).bound(to: Cairn__ClientTransfer.self)
        case .join(let value):
            unsafe c.pointee.body_case = .init(rawValue: 7)
            unsafe c.pointee.join = try value.fill(arena).bound(to: Cairn__ClientJoin.self)
        case .renew(let value):
            unsafe c.pointee.body_case = .init(rawValue: 8)
            unsafe c.pointee.renew = try value.fill(arena).bound(to: Cairn__ClientRenew.self)
        case .standing(let value):
            unsafe c.pointee.body_case = .init(rawValue: 9)
            unsafe c.pointee.standing = try value.fill(arena).bound(to: Cairn__ClientStanding.self)
        case .report(let value):
            unsafe c.pointee.body_case = .init(rawValue: 20)
            unsafe c.pointee.report = try value.fill(arena).bound(to: Cairn__ClientReport.self)
        case .mark(let value):
            unsafe c.pointee.body_case = .init(rawValue: 26)
            unsafe c.pointee.mark = try value.fill(arena).bound(to: Cairn__ClientMark.self)
        case .export(let value):
            unsafe c.pointee.body_case = .init(rawValue: 21)
            unsafe c.pointee.export = try value.fill(arena).bound(to: Cairn__ClientExport.self)
        case .page(let value):
            unsafe c.pointee.body_case = .init(rawValue: 22)
            unsafe c.pointee.page = try value.fill(arena).bound(to: Cairn__ExportPage.self)
        case .log(let value):
            unsafe c.pointee.body_case = .init(rawValue: 23)
            unsafe c.pointee.log = try value.fill(arena).bound(to: Cairn__ClientExportLog.self)
        case .recoveryReports(let value):
            unsafe c.pointee.body_case = .init(rawValue: 24)
            unsafe c.pointee.recovery_reports = try value.fill(arena).bound(
                to: Cairn__ClientRecoveryReports.self)
        case .recover(let value):
            unsafe c.pointee.body_case = .init(rawValue: 25)
            unsafe c.pointee.recover = try value.fill(arena).bound(to: Cairn__ClientRecover.self)
        }
        return unsafe Native(c)
    }
}

extension ClientRequest {
    /// A decoded ClientRequest where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientRequest

        private let c: UnsafeMutablePointer<Cairn__ClientRequest>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientRequest.self) }

        package var ticket: UInt64 {
            unsafe c.pointee.ticket
        }

        package var body: ClientRequestBody {
            switch unsafe c.pointee.body_case.rawValue {
            case 2: unsafe .open(ClientOpen(Native(c.pointee.open)))
            case 3: unsafe .command(ClientCommand(Native(c.pointee.command)))
            case 4: unsafe .read(ClientRead(Native(c.pointee.read)))
            case 5: unsafe .status(ClientStatus(Native(c.pointee.status)))
            case 6: unsafe .transfer(ClientTransfer(Native(c.pointee.transfer)))
            case 7: unsafe .join(ClientJoin(Native(c.pointee.join)))
            case 8: unsafe .renew(ClientRenew(Native(c.pointee.renew)))
            case 9: unsafe .standing(ClientStanding(Native(c.pointee.standing)))
            case 20: unsafe .report(ClientReport(Native(c.pointee.report)))
            case 26: unsafe .mark(ClientMark(Native(c.pointee.mark)))
            case 21: unsafe .export(ClientExport(Native(c.pointee.export)))
            case 22: unsafe .page(ExportPage(Native(c.pointee.page)))
            case 23: unsafe .log(ClientExportLog(Native(c.pointee.log)))
            case 24:
                unsafe .recoveryReports(ClientRecoveryReports(Native(c.pointee.recovery_reports)))
            case 25: unsafe .recover(ClientRecover(Native(c.pointee.recover)))
            default: preconditionFailure("checked before")
            }
        }

        package enum Body: ~Copyable {
            case open(ClientOpen.View)
            case command(ClientCommand.View)
            case read(ClientRead.View)
            case status(ClientStatus.View)
            case transfer(ClientTransfer.View)
            case join(ClientJoin.View)
            case renew(ClientRenew.View)
            case standing(ClientStanding.View)
            case report(ClientReport.View)
            case mark(ClientMark.View)
            case export(ClientExport.View)
            case page(ExportPage.View)
            case log(ClientExportLog.View)
            case recoveryReports(ClientRecoveryReports.View)
            case recover(ClientRecover.View)
        }

        package func withBody<Result>(_ body: (borrowing Body) -> Result) -> Result {
            switch unsafe c.pointee.body_case.rawValue {
            case 2: unsafe body(.open(ClientOpen.View(Native(c.pointee.open))))
            case 3: unsafe body(.command(ClientCommand.View(Native(c.pointee.command))))
            case 4: unsafe body(.read(ClientRead.View(Native(c.pointee.read))))
            case 5: unsafe body(.status(ClientStatus.View(Native(c.pointee.status))))
            case 6: unsafe body(.transfer(ClientTransfer.View(Native(c.pointee.transfer))))
            case 7: unsafe body(.join(ClientJoin.View(Native(c.pointee.join))))
            case 8: unsafe body(.renew(ClientRenew.View(Native(c.pointee.renew))))
            case 9: unsafe body(.standing(ClientStanding.View(Native(c.pointee.standing))))
            case 20: unsafe body(.report(ClientReport.View(Native(c.pointee.report))))
            case 26: unsafe body(.mark(ClientMark.View(Native(c.pointee.mark))))
            case 21: unsafe body(.export(ClientExport.View(Native(c.pointee.export))))
            case 22: unsafe body(.page(ExportPage.View(Native(c.pointee.page))))
            case 23: unsafe body(.log(ClientExportLog.View(Native(c.pointee.log))))
            case 24:
                unsafe body(
                    .recoveryReports(ClientRecoveryReports.View(Native(c.pointee.recovery_reports)))
                )
            case 25: unsafe body(.recover(ClientRecover.View(Native(c.pointee.recover))))
            default: preconditionFailure("checked before")
            }
        }
    }
}

/// Moves a group's time on to at least this, so that all that comes behind it is later: a cut through
/// the group's log. Answered with a ClientMarked.
package struct ClientMark: Message {
    package var group: UInt64
    /// Nanoseconds since 1970; 0 moves nothing. Refused if it is far ahead of the date.
    package var after: UInt64

    package init(group: UInt64, after: UInt64) {
        self.group = group
        self.after = after
    }
}

extension ClientMark {
    package static var name: String { "ClientMark" }

    package static let layout = {
        var empty = unsafe Cairn__ClientMark()
        unsafe cairn__client_mark__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
        after = view.after
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientMark.self, for: "ClientMark")
        unsafe cairn__client_mark__init(c)
        unsafe c.pointee.group = group
        unsafe c.pointee.after = after
        return unsafe Native(c)
    }
}

extension ClientMark {
    /// A decoded ClientMark where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientMark

        private let c: UnsafeMutablePointer<Cairn__ClientMark>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientMark.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }

        package var after: UInt64 {
            unsafe c.pointee.after
        }
    }
}

/// Holds a group's state as this node has it now, to be read page by page. Let go when nobody reads
/// on for a minute.
package struct ClientExport: Message {
    package var group: UInt64

    package init(group: UInt64) {
        self.group = group
    }
}

extension ClientExport {
    package static var name: String { "ClientExport" }

    package static let layout = {
        var empty = unsafe Cairn__ClientExport()
        unsafe cairn__client_export__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientExport.self, for: "ClientExport")
        unsafe cairn__client_export__init(c)
        unsafe c.pointee.group = group
        return unsafe Native(c)
    }
}

extension ClientExport {
    /// A decoded ClientExport where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientExport

        private let c: UnsafeMutablePointer<Cairn__ClientExport>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientExport.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }
    }
}

/// Entries of a group's log that were applied here, in their order.
package struct ClientExportLog: Message {
    package var group: UInt64
    package var first: UInt64
    package var through: UInt64

    package init(group: UInt64, first: UInt64, through: UInt64) {
        self.group = group
        self.first = first
        self.through = through
    }
}

extension ClientExportLog {
    package static var name: String { "ClientExportLog" }

    package static let layout = {
        var empty = unsafe Cairn__ClientExportLog()
        unsafe cairn__client_export_log__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
        first = view.first
        through = view.through
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientExportLog.self, for: "ClientExportLog")
        unsafe cairn__client_export_log__init(c)
        unsafe c.pointee.group = group
        unsafe c.pointee.first = first
        unsafe c.pointee.through = through
        return unsafe Native(c)
    }
}

extension ClientExportLog {
    /// A decoded ClientExportLog where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientExportLog

        private let c: UnsafeMutablePointer<Cairn__ClientExportLog>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientExportLog.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }

        package var first: UInt64 {
            unsafe c.pointee.first
        }

        package var through: UInt64 {
            unsafe c.pointee.through
        }
    }
}

/// What this node's replicas know, for a group that has lost its quorum.
package struct ClientRecoveryReports: Message {

    package init() {
    }
}

extension ClientRecoveryReports {
    package static var name: String { "ClientRecoveryReports" }

    package static let layout = {
        var empty = unsafe Cairn__ClientRecoveryReports()
        unsafe cairn__client_recovery_reports__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(
            Cairn__ClientRecoveryReports.self, for: "ClientRecoveryReports")
        unsafe cairn__client_recovery_reports__init(c)
        return unsafe Native(c)
    }
}

extension ClientRecoveryReports {
    /// A decoded ClientRecoveryReports where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientRecoveryReports

        private let c: UnsafeMutablePointer<Cairn__ClientRecoveryReports>

        package init(_ native: Native) {
            unsafe c = native.bound(to: Cairn__ClientRecoveryReports.self)
        }
    }
}

/// The node's replica leads its group from now on, with these voters alone, in a new epoch. What only
/// the others had acknowledged is lost.
package struct ClientRecover: Message {
    package var group: UInt64
    package var epoch: UInt32
    /// At most 64 items.
    package var voters: [RecoveryVoter]

    package init(group: UInt64, epoch: UInt32, voters: [RecoveryVoter] = []) {
        self.group = group
        self.epoch = epoch
        self.voters = voters
    }
}

extension ClientRecover {
    package static var name: String { "ClientRecover" }

    package static let layout = {
        var empty = unsafe Cairn__ClientRecover()
        unsafe cairn__client_recover__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ClientRecover.self)
        unsafe try checkCount(c.pointee.n_voters, max: 64, "ClientRecover.voters")
        for index in unsafe 0..<c.pointee.n_voters {
            unsafe try RecoveryVoter.check(Native(c.pointee.voters[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
        epoch = view.epoch
        voters = view.voters
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientRecover.self, for: "ClientRecover")
        unsafe cairn__client_recover__init(c)
        unsafe c.pointee.group = group
        unsafe c.pointee.epoch = epoch
        try checkCount(voters.count, max: 64, "ClientRecover.voters")
        if !voters.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__RecoveryVoter>?.self, count: voters.count,
                for: "ClientRecover.voters")
            for (index, item) in voters.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__RecoveryVoter.self)
            }
            unsafe c.pointee.n_voters = voters.count
            unsafe c.pointee.voters = list
        }
        return unsafe Native(c)
    }
}

extension ClientRecover {
    /// A decoded ClientRecover where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientRecover

        private let c: UnsafeMutablePointer<Cairn__ClientRecover>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientRecover.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }

        package var epoch: UInt32 {
            unsafe c.pointee.epoch
        }

        package var voters: [RecoveryVoter] {
            unsafe (0..<c.pointee.n_voters).map {
                unsafe RecoveryVoter(Native(c.pointee.voters[$0]))
            }
        }

        package var votersCount: Int { unsafe c.pointee.n_voters }

        package func forEachOfVoters(_ body: (borrowing RecoveryVoter.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_voters {
                unsafe body(RecoveryVoter.View(Native(c.pointee.voters[index])))
            }
        }
    }
}

package struct RecoveryVoter: Message {
    package var node: UInt64
    package var incarnation: UInt64

    package init(node: UInt64, incarnation: UInt64) {
        self.node = node
        self.incarnation = incarnation
    }
}

extension RecoveryVoter {
    package static var name: String { "RecoveryVoter" }

    package static let layout = {
        var empty = unsafe Cairn__RecoveryVoter()
        unsafe cairn__recovery_voter__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        incarnation = view.incarnation
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RecoveryVoter.self, for: "RecoveryVoter")
        unsafe cairn__recovery_voter__init(c)
        unsafe c.pointee.node = node
        unsafe c.pointee.incarnation = incarnation
        return unsafe Native(c)
    }
}

extension RecoveryVoter {
    /// A decoded RecoveryVoter where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RecoveryVoter

        private let c: UnsafeMutablePointer<Cairn__RecoveryVoter>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RecoveryVoter.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var incarnation: UInt64 {
            unsafe c.pointee.incarnation
        }
    }
}

/// Opens a session with a group, within which a command is done once however often it comes.
package struct ClientOpen: Message {
    package var group: UInt64

    package init(group: UInt64) {
        self.group = group
    }
}

extension ClientOpen {
    package static var name: String { "ClientOpen" }

    package static let layout = {
        var empty = unsafe Cairn__ClientOpen()
        unsafe cairn__client_open__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientOpen.self, for: "ClientOpen")
        unsafe cairn__client_open__init(c)
        unsafe c.pointee.group = group
        return unsafe Native(c)
    }
}

extension ClientOpen {
    /// A decoded ClientOpen where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientOpen

        private let c: UnsafeMutablePointer<Cairn__ClientOpen>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientOpen.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }
    }
}

package struct ClientCommand: Message {
    package var group: UInt64
    package var session: UInt64
    /// Counts from 1.
    package var number: UInt64
    /// As the group's state machine takes it. At most 4 MiB.
    package var operation: [UInt8]
    /// The caller follows it through the cluster.
    package var trace: RequestTrace?

    package init(
        group: UInt64, session: UInt64, number: UInt64, operation: [UInt8],
        trace: RequestTrace? = nil
    ) {
        self.group = group
        self.session = session
        self.number = number
        self.operation = operation
        self.trace = trace
    }
}

extension ClientCommand {
    package static var name: String { "ClientCommand" }

    package static let layout = {
        var empty = unsafe Cairn__ClientCommand()
        unsafe cairn__client_command__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ClientCommand.self)
        unsafe try checkBytes(c.pointee.operation, max: 4194304, "ClientCommand.operation")
        if unsafe c.pointee.trace != nil {
            unsafe try RequestTrace.check(Native(c.pointee.trace))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
        session = view.session
        number = view.number
        operation = view.operation
        trace = view.trace
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientCommand.self, for: "ClientCommand")
        unsafe cairn__client_command__init(c)
        unsafe c.pointee.group = group
        unsafe c.pointee.session = session
        unsafe c.pointee.number = number
        unsafe c.pointee.operation = try arena.bytes(
            operation, max: 4194304, "ClientCommand.operation")
        if let trace {
            unsafe c.pointee.trace = try trace.fill(arena).bound(to: Cairn__RequestTrace.self)
        }
        return unsafe Native(c)
    }
}

extension ClientCommand {
    /// A decoded ClientCommand where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientCommand

        private let c: UnsafeMutablePointer<Cairn__ClientCommand>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientCommand.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }

        package var session: UInt64 {
            unsafe c.pointee.session
        }

        package var number: UInt64 {
            unsafe c.pointee.number
        }

        package var operation: [UInt8] {
            unsafe readBytes(c.pointee.operation)
        }

        package func withOperation<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.operation).bytes)
        }

        package var trace: RequestTrace? {
            unsafe c.pointee.trace != nil ? RequestTrace(Native(c.pointee.trace)) : nil
        }

        package func withTrace<Result>(_ body: (borrowing RequestTrace.View) -> Result) -> Result? {
            guard unsafe c.pointee.trace != nil else { return nil }
            return unsafe body(RequestTrace.View(Native(c.pointee.trace)))
        }
    }
}

/// A trace that somebody outside has begun, by the names that W3C's Trace Context gives it.
package struct RequestTrace: Message {
    /// Of the trace: 16 bytes, as two numbers, big-endian.
    package var high: UInt64
    package var low: UInt64
    /// Of the span from which the request comes.
    package var span: UInt64

    package init(high: UInt64, low: UInt64, span: UInt64) {
        self.high = high
        self.low = low
        self.span = span
    }
}

extension RequestTrace {
    package static var name: String { "RequestTrace" }

    package static let layout = {
        var empty = unsafe Cairn__RequestTrace()
        unsafe cairn__request_trace__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        high = view.high
        low = view.low
        span = view.span
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RequestTrace.self, for: "RequestTrace")
        unsafe cairn__request_trace__init(c)
        unsafe c.pointee.high = high
        unsafe c.pointee.low = low
        unsafe c.pointee.span = span
        return unsafe Native(c)
    }
}

extension RequestTrace {
    /// A decoded RequestTrace where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RequestTrace

        private let c: UnsafeMutablePointer<Cairn__RequestTrace>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RequestTrace.self) }

        package var high: UInt64 {
            unsafe c.pointee.high
        }

        package var low: UInt64 {
            unsafe c.pointee.low
        }

        package var span: UInt64 {
            unsafe c.pointee.span
        }
    }
}

/// A linearizable read.
package struct ClientRead: Message {
    package var group: UInt64
    /// As the group's state machine takes it. At most 1 MiB.
    package var query: [UInt8]

    package init(group: UInt64, query: [UInt8]) {
        self.group = group
        self.query = query
    }
}

extension ClientRead {
    package static var name: String { "ClientRead" }

    package static let layout = {
        var empty = unsafe Cairn__ClientRead()
        unsafe cairn__client_read__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ClientRead.self)
        unsafe try checkBytes(c.pointee.query, max: 1048576, "ClientRead.query")
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
        query = view.query
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientRead.self, for: "ClientRead")
        unsafe cairn__client_read__init(c)
        unsafe c.pointee.group = group
        unsafe c.pointee.query = try arena.bytes(query, max: 1048576, "ClientRead.query")
        return unsafe Native(c)
    }
}

extension ClientRead {
    /// A decoded ClientRead where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientRead

        private let c: UnsafeMutablePointer<Cairn__ClientRead>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientRead.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }

        package var query: [UInt8] {
            unsafe readBytes(c.pointee.query)
        }

        package func withQuery<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.query).bytes)
        }
    }
}

/// What the node knows of itself and of its groups.
package struct ClientStatus: Message {

    package init() {
    }
}

extension ClientStatus {
    package static var name: String { "ClientStatus" }

    package static let layout = {
        var empty = unsafe Cairn__ClientStatus()
        unsafe cairn__client_status__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientStatus.self, for: "ClientStatus")
        unsafe cairn__client_status__init(c)
        return unsafe Native(c)
    }
}

extension ClientStatus {
    /// A decoded ClientStatus where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientStatus

        private let c: UnsafeMutablePointer<Cairn__ClientStatus>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientStatus.self) }
    }
}

/// The same, with what is wrong there.
package struct ClientReport: Message {
    package var withMetrics: Bool

    package init(withMetrics: Bool) {
        self.withMetrics = withMetrics
    }
}

extension ClientReport {
    package static var name: String { "ClientReport" }

    package static let layout = {
        var empty = unsafe Cairn__ClientReport()
        unsafe cairn__client_report__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        withMetrics = view.withMetrics
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientReport.self, for: "ClientReport")
        unsafe cairn__client_report__init(c)
        unsafe c.pointee.with_metrics = withMetrics ? 1 : 0
        return unsafe Native(c)
    }
}

extension ClientReport {
    /// A decoded ClientReport where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientReport

        private let c: UnsafeMutablePointer<Cairn__ClientReport>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientReport.self) }

        package var withMetrics: Bool {
            unsafe (c.pointee.with_metrics != 0)
        }
    }
}

/// At the group's leader.
package struct ClientTransfer: Message {
    package var group: UInt64
    /// Absent: to the fittest.
    package var to: UInt64?

    package init(group: UInt64, to: UInt64? = nil) {
        self.group = group
        self.to = to
    }
}

extension ClientTransfer {
    package static var name: String { "ClientTransfer" }

    package static let layout = {
        var empty = unsafe Cairn__ClientTransfer()
        unsafe cairn__client_transfer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
        to = view.to
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientTransfer.self, for: "ClientTransfer")
        unsafe cairn__client_transfer__init(c)
        unsafe c.pointee.group = group
        if let to {
            unsafe c.pointee.has_to = 1
            unsafe c.pointee.to = to
        }
        return unsafe Native(c)
    }
}

extension ClientTransfer {
    /// A decoded ClientTransfer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientTransfer

        private let c: UnsafeMutablePointer<Cairn__ClientTransfer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientTransfer.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }

        package var to: UInt64? {
            unsafe c.pointee.has_to != 0 ? c.pointee.to : nil
        }
    }
}

/// By a node that has a token. Asked again with the same key and token, it gets the same number.
package struct ClientJoin: Message {
    /// Exactly 32 bytes.
    package var secret: FixedBytes<32>
    /// A certificate request in DER, signed with the node's key. At most 8 KiB.
    package var request: [UInt8]
    /// At most 253 bytes.
    package var name: String
    package var roles: NodeRoles
    /// For other nodes, and then for clients. At most 8 items.
    package var addresses: [NodeAddress]
    package var incarnation: UInt64
    package var versionMin: UInt32
    package var versionMax: UInt32

    package init(
        secret: FixedBytes<32>, request: [UInt8], name: String, roles: NodeRoles,
        addresses: [NodeAddress] = [], incarnation: UInt64, versionMin: UInt32, versionMax: UInt32
    ) {
        self.secret = secret
        self.request = request
        self.name = name
        self.roles = roles
        self.addresses = addresses
        self.incarnation = incarnation
        self.versionMin = versionMin
        self.versionMax = versionMax
    }
}

extension ClientJoin {
    package static var name: String { "ClientJoin" }

    package static let layout = {
        var empty = unsafe Cairn__ClientJoin()
        unsafe cairn__client_join__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ClientJoin.self)
        unsafe try checkBytes(c.pointee.secret, exactly: 32, "ClientJoin.secret")
        unsafe try checkBytes(c.pointee.request, max: 8192, "ClientJoin.request")
        unsafe try checkText(c.pointee.name, max: 253, "ClientJoin.name")
        unsafe try NodeRoles.check(Native(c.pointee.roles))
        unsafe try checkCount(c.pointee.n_addresses, max: 8, "ClientJoin.addresses")
        for index in unsafe 0..<c.pointee.n_addresses {
            unsafe try NodeAddress.check(Native(c.pointee.addresses[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        secret = view.secret
        request = view.request
        name = view.name
        roles = view.roles
        addresses = view.addresses
        incarnation = view.incarnation
        versionMin = view.versionMin
        versionMax = view.versionMax
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientJoin.self, for: "ClientJoin")
        unsafe cairn__client_join__init(c)
        unsafe c.pointee.secret = try arena.bytes(secret, "ClientJoin.secret")
        unsafe c.pointee.request = try arena.bytes(request, max: 8192, "ClientJoin.request")
        unsafe c.pointee.name = try arena.text(name, max: 253, "ClientJoin.name")
        unsafe c.pointee.roles = try roles.fill(arena).bound(to: Cairn__NodeRoles.self)
        try checkCount(addresses.count, max: 8, "ClientJoin.addresses")
        if !addresses.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__NodeAddress>?.self, count: addresses.count,
                for: "ClientJoin.addresses")
            for (index, item) in addresses.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__NodeAddress.self)
            }
            unsafe c.pointee.n_addresses = addresses.count
            unsafe c.pointee.addresses = list
        }
        unsafe c.pointee.incarnation = incarnation
        unsafe c.pointee.version_min = versionMin
        unsafe c.pointee.version_max = versionMax
        return unsafe Native(c)
    }
}

extension ClientJoin {
    /// A decoded ClientJoin where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientJoin

        private let c: UnsafeMutablePointer<Cairn__ClientJoin>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientJoin.self) }

        package var secret: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.secret)
        }

        package var request: [UInt8] {
            unsafe readBytes(c.pointee.request)
        }

        package func withRequest<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.request).bytes)
        }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var roles: NodeRoles {
            unsafe NodeRoles(Native(c.pointee.roles))
        }

        package func withRoles<Result>(_ body: (borrowing NodeRoles.View) -> Result) -> Result {
            unsafe body(NodeRoles.View(Native(c.pointee.roles)))
        }

        package var addresses: [NodeAddress] {
            unsafe (0..<c.pointee.n_addresses).map {
                unsafe NodeAddress(Native(c.pointee.addresses[$0]))
            }
        }

        package var addressesCount: Int { unsafe c.pointee.n_addresses }

        package func forEachOfAddresses(_ body: (borrowing NodeAddress.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_addresses {
                unsafe body(NodeAddress.View(Native(c.pointee.addresses[index])))
            }
        }

        package var incarnation: UInt64 {
            unsafe c.pointee.incarnation
        }

        package var versionMin: UInt32 {
            unsafe c.pointee.version_min
        }

        package var versionMax: UInt32 {
            unsafe c.pointee.version_max
        }
    }
}

/// By a node whose certificate is about to expire, or has: the request is signed with the key by which
/// the cluster knows the node. It may be repeated by whoever has seen it, and is of no use to them.
package struct ClientRenew: Message {
    package var node: UInt64
    /// A certificate request in DER. At most 8 KiB.
    package var request: [UInt8]

    package init(node: UInt64, request: [UInt8]) {
        self.node = node
        self.request = request
    }
}

extension ClientRenew {
    package static var name: String { "ClientRenew" }

    package static let layout = {
        var empty = unsafe Cairn__ClientRenew()
        unsafe cairn__client_renew__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ClientRenew.self)
        unsafe try checkBytes(c.pointee.request, max: 8192, "ClientRenew.request")
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        request = view.request
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientRenew.self, for: "ClientRenew")
        unsafe cairn__client_renew__init(c)
        unsafe c.pointee.node = node
        unsafe c.pointee.request = try arena.bytes(request, max: 8192, "ClientRenew.request")
        return unsafe Native(c)
    }
}

extension ClientRenew {
    /// A decoded ClientRenew where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientRenew

        private let c: UnsafeMutablePointer<Cairn__ClientRenew>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientRenew.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var request: [UInt8] {
            unsafe readBytes(c.pointee.request)
        }

        package func withRequest<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.request).bytes)
        }
    }
}

/// By a node that nobody talks to any more: whether it still belongs to the cluster.
package struct ClientStanding: Message {
    package var node: UInt64

    package init(node: UInt64) {
        self.node = node
    }
}

extension ClientStanding {
    package static var name: String { "ClientStanding" }

    package static let layout = {
        var empty = unsafe Cairn__ClientStanding()
        unsafe cairn__client_standing__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientStanding.self, for: "ClientStanding")
        unsafe cairn__client_standing__init(c)
        unsafe c.pointee.node = node
        return unsafe Native(c)
    }
}

extension ClientStanding {
    /// A decoded ClientStanding where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientStanding

        private let c: UnsafeMutablePointer<Cairn__ClientStanding>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientStanding.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }
    }
}

package struct ClientAnswers: Message {
    /// At most 4096 items.
    package var answers: [ClientAnswer]

    package init(answers: [ClientAnswer] = []) {
        self.answers = answers
    }
}

extension ClientAnswers {
    package static var name: String { "ClientAnswers" }

    package static let layout = {
        var empty = unsafe Cairn__ClientAnswers()
        unsafe cairn__client_answers__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ClientAnswers.self)
        unsafe try checkCount(c.pointee.n_answers, max: 4096, "ClientAnswers.answers")
        for index in unsafe 0..<c.pointee.n_answers {
            unsafe try ClientAnswer.check(Native(c.pointee.answers[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        answers = view.answers
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientAnswers.self, for: "ClientAnswers")
        unsafe cairn__client_answers__init(c)
        try checkCount(answers.count, max: 4096, "ClientAnswers.answers")
        if !answers.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__ClientAnswer>?.self, count: answers.count,
                for: "ClientAnswers.answers")
            for (index, item) in answers.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__ClientAnswer.self)
            }
            unsafe c.pointee.n_answers = answers.count
            unsafe c.pointee.answers = list
        }
        return unsafe Native(c)
    }
}

extension ClientAnswers {
    /// A decoded ClientAnswers where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientAnswers

        private let c: UnsafeMutablePointer<Cairn__ClientAnswers>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientAnswers.self) }

        package var answers: [ClientAnswer] {
            unsafe (0..<c.pointee.n_answers).map {
                unsafe ClientAnswer(Native(c.pointee.answers[$0]))
            }
        }

        package var answersCount: Int { unsafe c.pointee.n_answers }

        package func forEachOfAnswers(_ body: (borrowing ClientAnswer.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_answers {
                unsafe body(ClientAnswer.View(Native(c.pointee.answers[index])))
            }
        }
    }
}

package enum ClientAnswerBody: Equatable, Sendable {
    case opened(ClientOpened)
    case done(ClientDone)
    case refused(Failure)
    case status(NodeStatus)
    case joined(JoinAccepted)
    case renewed(ClientRenewed)
    case stood(ClientStood)
    case report(NodeReport)
    case exported(ExportedState)
    case page(ExportedPage)
    case log(ExportedLog)
    case recoveryReports(RecoveryReports)
}

package struct ClientAnswer: Message {
    package var ticket: UInt64
    package var body: ClientAnswerBody

    package init(ticket: UInt64, body: ClientAnswerBody) {
        self.ticket = ticket
        self.body = body
    }
}

extension ClientAnswer {
    package static var name: String { "ClientAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__ClientAnswer()
        unsafe cairn__client_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ClientAnswer.self)
        switch unsafe c.pointee.body_case.rawValue {
        case 2:
            unsafe try ClientOpened.check(Native(c.pointee.opened))
        case 3:
            unsafe try ClientDone.check(Native(c.pointee.done))
        case 4:
            unsafe try Failure.check(Native(c.pointee.refused))
        case 5:
            unsafe try NodeStatus.check(Native(c.pointee.status))
        case 6:
            unsafe try JoinAccepted.check(Native(c.pointee.joined))
        case 7:
            unsafe try ClientRenewed.check(Native(c.pointee.renewed))
        case 8:
            unsafe try ClientStood.check(Native(c.pointee.stood))
        case 20:
            unsafe try NodeReport.check(Native(c.pointee.report))
        case 21:
            unsafe try ExportedState.check(Native(c.pointee.exported))
        case 22:
            unsafe try ExportedPage.check(Native(c.pointee.page))
        case 23:
            unsafe try ExportedLog.check(Native(c.pointee.log))
        case 24:
            unsafe try RecoveryReports.check(Native(c.pointee.recovery_reports))
        default: throw .missing(field: "ClientAnswer.body")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        ticket = view.ticket
        body = view.body
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientAnswer.self, for: "ClientAnswer")
        unsafe cairn__client_answer__init(c)
        unsafe c.pointee.ticket = ticket
        switch body {
        case .opened(let value):
            unsafe c.pointee.body_case = .init(rawValue: 2)
            unsafe c.pointee.opened = try value.fill(arena).bound(to: Cairn__ClientOpened.self)
        case .done(let value):
            unsafe c.pointee.body_case = .init(rawValue: 3)
            unsafe c.pointee.done = try value.fill(arena).bound(to: Cairn__ClientDone.self)
        case .refused(let value):
            unsafe c.pointee.body_case = .init(rawValue: 4)
            unsafe c.pointee.refused = try value.fill(arena).bound(to: Cairn__Failure.self)
        case .status(let value):
            unsafe c.pointee.body_case = .init(rawValue: 5)
            unsafe c.pointee.status = try value.fill(arena).bound(to: Cairn__NodeStatus.self)
        case .joined(let value):
            unsafe c.pointee.body_case = .init(rawValue: 6)
            unsafe c.pointee.joined = try value.fill(arena).bound(to: Cairn__JoinAccepted.self)
        case .renewed(let value):
            unsafe c.pointee.body_case = .init(rawValue: 7)
            unsafe c.pointee.renewed = try value.fill(arena).bound(to: Cairn__ClientRenewed.self)
        case .stood(let value):
            unsafe c.pointee.body_case = .init(rawValue: 8)
            unsafe c.pointee.stood = try value.fill(arena).bound(to: Cairn__ClientStood.self)
        case .report(let value):
            unsafe c.pointee.body_case = .init(rawValue: 20)
            unsafe c.pointee.report = try value.fill(arena).bound(to: Cairn__NodeReport.self)
        case .exported(let value):
            unsafe c.pointee.body_case = .init(rawValue: 21)
            unsafe c.pointee.exported = try value.fill(arena).bound(to: Cairn__ExportedState.self)
        case .page(let value):
            unsafe c.pointee.body_case = .init(rawValue: 22)
            unsafe c.pointee.page = try value.fill(arena).bound(to: Cairn__ExportedPage.self)
        case .log(let value):
            unsafe c.pointee.body_case = .init(rawValue: 23)
            unsafe c.pointee.log = try value.fill(arena).bound(to: Cairn__ExportedLog.self)
        case .recoveryReports(let value):
            unsafe c.pointee.body_case = .init(rawValue: 24)
            unsafe c.pointee.recovery_reports = try value.fill(arena).bound(
                to: Cairn__RecoveryReports.self)
        }
        return unsafe Native(c)
    }
}

extension ClientAnswer {
    /// A decoded ClientAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientAnswer

        private let c: UnsafeMutablePointer<Cairn__ClientAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientAnswer.self) }

        package var ticket: UInt64 {
            unsafe c.pointee.ticket
        }

        package var body: ClientAnswerBody {
            switch unsafe c.pointee.body_case.rawValue {
            case 2: unsafe .opened(ClientOpened(Native(c.pointee.opened)))
            case 3: unsafe .done(ClientDone(Native(c.pointee.done)))
            case 4: unsafe .refused(Failure(Native(c.pointee.refused)))
            case 5: unsafe .status(NodeStatus(Native(c.pointee.status)))
            case 6: unsafe .joined(JoinAccepted(Native(c.pointee.joined)))
            case 7: unsafe .renewed(ClientRenewed(Native(c.pointee.renewed)))
            case 8: unsafe .stood(ClientStood(Native(c.pointee.stood)))
            case 20: unsafe .report(NodeReport(Native(c.pointee.report)))
            case 21: unsafe .exported(ExportedState(Native(c.pointee.exported)))
            case 22: unsafe .page(ExportedPage(Native(c.pointee.page)))
            case 23: unsafe .log(ExportedLog(Native(c.pointee.log)))
            case 24: unsafe .recoveryReports(RecoveryReports(Native(c.pointee.recovery_reports)))
            default: preconditionFailure("checked before")
            }
        }

        package enum Body: ~Copyable {
            case opened(ClientOpened.View)
            case done(ClientDone.View)
            case refused(Failure.View)
            case status(NodeStatus.View)
            case joined(JoinAccepted.View)
            case renewed(ClientRenewed.View)
            case stood(ClientStood.View)
            case report(NodeReport.View)
            case exported(ExportedState.View)
            case page(ExportedPage.View)
            case log(ExportedLog.View)
            case recoveryReports(RecoveryReports.View)
        }

        package func withBody<Result>(_ body: (borrowing Body) -> Result) -> Result {
            switch unsafe c.pointee.body_case.rawValue {
            case 2: unsafe body(.opened(ClientOpened.View(Native(c.pointee.opened))))
            case 3: unsafe body(.done(ClientDone.View(Native(c.pointee.done))))
            case 4: unsafe body(.refused(Failure.View(Native(c.pointee.refused))))
            case 5: unsafe body(.status(NodeStatus.View(Native(c.pointee.status))))
            case 6: unsafe body(.joined(JoinAccepted.View(Native(c.pointee.joined))))
            case 7: unsafe body(.renewed(ClientRenewed.View(Native(c.pointee.renewed))))
            case 8: unsafe body(.stood(ClientStood.View(Native(c.pointee.stood))))
            case 20: unsafe body(.report(NodeReport.View(Native(c.pointee.report))))
            case 21: unsafe body(.exported(ExportedState.View(Native(c.pointee.exported))))
            case 22: unsafe body(.page(ExportedPage.View(Native(c.pointee.page))))
            case 23: unsafe body(.log(ExportedLog.View(Native(c.pointee.log))))
            case 24:
                unsafe body(
                    .recoveryReports(RecoveryReports.View(Native(c.pointee.recovery_reports))))
            default: preconditionFailure("checked before")
            }
        }
    }
}

/// What became of a mark.
package struct ClientMarked: Message {
    /// Of the mark's own entry.
    package var index: UInt64
    /// Of the group, from there on.
    package var time: UInt64

    package init(index: UInt64, time: UInt64) {
        self.index = index
        self.time = time
    }
}

extension ClientMarked {
    package static var name: String { "ClientMarked" }

    package static let layout = {
        var empty = unsafe Cairn__ClientMarked()
        unsafe cairn__client_marked__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        index = view.index
        time = view.time
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientMarked.self, for: "ClientMarked")
        unsafe cairn__client_marked__init(c)
        unsafe c.pointee.index = index
        unsafe c.pointee.time = time
        return unsafe Native(c)
    }
}

extension ClientMarked {
    /// A decoded ClientMarked where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientMarked

        private let c: UnsafeMutablePointer<Cairn__ClientMarked>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientMarked.self) }

        package var index: UInt64 {
            unsafe c.pointee.index
        }

        package var time: UInt64 {
            unsafe c.pointee.time
        }
    }
}

package struct RecoveryReports: Message {
    package var node: UInt64
    /// At most 16384 items.
    package var groups: [GroupRecoveryReport]
    /// As this node's replica of the control group has them, which may be old. At most 1000 items.
    package var nodes: [RecoveryNode]

    package init(node: UInt64, groups: [GroupRecoveryReport] = [], nodes: [RecoveryNode] = []) {
        self.node = node
        self.groups = groups
        self.nodes = nodes
    }
}

extension RecoveryReports {
    package static var name: String { "RecoveryReports" }

    package static let layout = {
        var empty = unsafe Cairn__RecoveryReports()
        unsafe cairn__recovery_reports__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__RecoveryReports.self)
        unsafe try checkCount(c.pointee.n_groups, max: 16384, "RecoveryReports.groups")
        for index in unsafe 0..<c.pointee.n_groups {
            unsafe try GroupRecoveryReport.check(Native(c.pointee.groups[index]))
        }
        unsafe try checkCount(c.pointee.n_nodes, max: 1000, "RecoveryReports.nodes")
        for index in unsafe 0..<c.pointee.n_nodes {
            unsafe try RecoveryNode.check(Native(c.pointee.nodes[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        groups = view.groups
        nodes = view.nodes
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RecoveryReports.self, for: "RecoveryReports")
        unsafe cairn__recovery_reports__init(c)
        unsafe c.pointee.node = node
        try checkCount(groups.count, max: 16384, "RecoveryReports.groups")
        if !groups.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__GroupRecoveryReport>?.self, count: groups.count,
                for: "RecoveryReports.groups")
            for (index, item) in groups.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__GroupRecoveryReport.self)
            }
            unsafe c.pointee.n_groups = groups.count
            unsafe c.pointee.groups = list
        }
        try checkCount(nodes.count, max: 1000, "RecoveryReports.nodes")
        if !nodes.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__RecoveryNode>?.self, count: nodes.count,
                for: "RecoveryReports.nodes")
            for (index, item) in nodes.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__RecoveryNode.self)
            }
            unsafe c.pointee.n_nodes = nodes.count
            unsafe c.pointee.nodes = list
        }
        return unsafe Native(c)
    }
}

extension RecoveryReports {
    /// A decoded RecoveryReports where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RecoveryReports

        private let c: UnsafeMutablePointer<Cairn__RecoveryReports>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RecoveryReports.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var groups: [GroupRecoveryReport] {
            unsafe (0..<c.pointee.n_groups).map {
                unsafe GroupRecoveryReport(Native(c.pointee.groups[$0]))
            }
        }

        package var groupsCount: Int { unsafe c.pointee.n_groups }

        package func forEachOfGroups(_ body: (borrowing GroupRecoveryReport.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_groups {
                unsafe body(GroupRecoveryReport.View(Native(c.pointee.groups[index])))
            }
        }

        package var nodes: [RecoveryNode] {
            unsafe (0..<c.pointee.n_nodes).map { unsafe RecoveryNode(Native(c.pointee.nodes[$0])) }
        }

        package var nodesCount: Int { unsafe c.pointee.n_nodes }

        package func forEachOfNodes(_ body: (borrowing RecoveryNode.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_nodes {
                unsafe body(RecoveryNode.View(Native(c.pointee.nodes[index])))
            }
        }
    }
}

package struct RecoveryNode: Message {
    package var node: UInt64
    /// At most 253 bytes.
    package var name: String
    /// Where clients reach it.
    package var address: NodeAddress?

    package init(node: UInt64, name: String, address: NodeAddress? = nil) {
        self.node = node
        self.name = name
        self.address = address
    }
}

extension RecoveryNode {
    package static var name: String { "RecoveryNode" }

    package static let layout = {
        var empty = unsafe Cairn__RecoveryNode()
        unsafe cairn__recovery_node__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__RecoveryNode.self)
        unsafe try checkText(c.pointee.name, max: 253, "RecoveryNode.name")
        if unsafe c.pointee.address != nil {
            unsafe try NodeAddress.check(Native(c.pointee.address))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        name = view.name
        address = view.address
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RecoveryNode.self, for: "RecoveryNode")
        unsafe cairn__recovery_node__init(c)
        unsafe c.pointee.node = node
        unsafe c.pointee.name = try arena.text(name, max: 253, "RecoveryNode.name")
        if let address {
            unsafe c.pointee.address = try address.fill(arena).bound(to: Cairn__NodeAddress.self)
        }
        return unsafe Native(c)
    }
}

extension RecoveryNode {
    /// A decoded RecoveryNode where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RecoveryNode

        private let c: UnsafeMutablePointer<Cairn__RecoveryNode>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RecoveryNode.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var address: NodeAddress? {
            unsafe c.pointee.address != nil ? NodeAddress(Native(c.pointee.address)) : nil
        }

        package func withAddress<Result>(_ body: (borrowing NodeAddress.View) -> Result) -> Result?
        {
            guard unsafe c.pointee.address != nil else { return nil }
            return unsafe body(NodeAddress.View(Native(c.pointee.address)))
        }
    }
}

package struct GroupRecoveryReport: Message {
    package var group: UInt64
    package var incarnation: UInt64
    package var term: UInt64
    package var lastIndex: UInt64
    package var lastTerm: UInt64
    package var commit: UInt64
    package var membership: GroupMembership
    /// It leads, or believes so: a leader that was at rest notices within seconds that it is alone.
    package var isLeading: Bool
    /// Another that it heard within an election timeout.
    package var leader: UInt64?
    /// Its vote counts nowhere: it can't speak for its log.
    package var abstains: Bool?
    /// It had entries through here, and may not be able to read them any more.
    package var damagedThrough: UInt64?

    package init(
        group: UInt64, incarnation: UInt64, term: UInt64, lastIndex: UInt64, lastTerm: UInt64,
        commit: UInt64, membership: GroupMembership, isLeading: Bool, leader: UInt64? = nil,
        abstains: Bool? = nil, damagedThrough: UInt64? = nil
    ) {
        self.group = group
        self.incarnation = incarnation
        self.term = term
        self.lastIndex = lastIndex
        self.lastTerm = lastTerm
        self.commit = commit
        self.membership = membership
        self.isLeading = isLeading
        self.leader = leader
        self.abstains = abstains
        self.damagedThrough = damagedThrough
    }
}

extension GroupRecoveryReport {
    package static var name: String { "GroupRecoveryReport" }

    package static let layout = {
        var empty = unsafe Cairn__GroupRecoveryReport()
        unsafe cairn__group_recovery_report__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__GroupRecoveryReport.self)
        unsafe try GroupMembership.check(Native(c.pointee.membership))
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
        incarnation = view.incarnation
        term = view.term
        lastIndex = view.lastIndex
        lastTerm = view.lastTerm
        commit = view.commit
        membership = view.membership
        isLeading = view.isLeading
        leader = view.leader
        abstains = view.abstains
        damagedThrough = view.damagedThrough
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__GroupRecoveryReport.self, for: "GroupRecoveryReport")
        unsafe cairn__group_recovery_report__init(c)
        unsafe c.pointee.group = group
        unsafe c.pointee.incarnation = incarnation
        unsafe c.pointee.term = term
        unsafe c.pointee.last_index = lastIndex
        unsafe c.pointee.last_term = lastTerm
        unsafe c.pointee.commit = commit
        unsafe c.pointee.membership = try membership.fill(arena).bound(
            to: Cairn__GroupMembership.self)
        unsafe c.pointee.is_leading = isLeading ? 1 : 0
        if let leader {
            unsafe c.pointee.has_leader = 1
            unsafe c.pointee.leader = leader
        }
        if let abstains {
            unsafe c.pointee.has_abstains = 1
            unsafe c.pointee.abstains = abstains ? 1 : 0
        }
        if let damagedThrough {
            unsafe c.pointee.has_damaged_through = 1
            unsafe c.pointee.damaged_through = damagedThrough
        }
        return unsafe Native(c)
    }
}

extension GroupRecoveryReport {
    /// A decoded GroupRecoveryReport where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = GroupRecoveryReport

        private let c: UnsafeMutablePointer<Cairn__GroupRecoveryReport>

        package init(_ native: Native) {
            unsafe c = native.bound(to: Cairn__GroupRecoveryReport.self)
        }

        package var group: UInt64 {
            unsafe c.pointee.group
        }

        package var incarnation: UInt64 {
            unsafe c.pointee.incarnation
        }

        package var term: UInt64 {
            unsafe c.pointee.term
        }

        package var lastIndex: UInt64 {
            unsafe c.pointee.last_index
        }

        package var lastTerm: UInt64 {
            unsafe c.pointee.last_term
        }

        package var commit: UInt64 {
            unsafe c.pointee.commit
        }

        package var membership: GroupMembership {
            unsafe GroupMembership(Native(c.pointee.membership))
        }

        package func withMembership<Result>(_ body: (borrowing GroupMembership.View) -> Result)
            -> Result
        {
            unsafe body(GroupMembership.View(Native(c.pointee.membership)))
        }

        package var isLeading: Bool {
            unsafe (c.pointee.is_leading != 0)
        }

        package var leader: UInt64? {
            unsafe c.pointee.has_leader != 0 ? c.pointee.leader : nil
        }

        package var abstains: Bool? {
            unsafe c.pointee.has_abstains != 0 ? (c.pointee.abstains != 0) : nil
        }

        package var damagedThrough: UInt64? {
            unsafe c.pointee.has_damaged_through != 0 ? c.pointee.damaged_through : nil
        }
    }
}

package struct ClientOpened: Message {
    package var session: UInt64

    package init(session: UInt64) {
        self.session = session
    }
}

extension ClientOpened {
    package static var name: String { "ClientOpened" }

    package static let layout = {
        var empty = unsafe Cairn__ClientOpened()
        unsafe cairn__client_opened__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        session = view.session
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientOpened.self, for: "ClientOpened")
        unsafe cairn__client_opened__init(c)
        unsafe c.pointee.session = session
        return unsafe Native(c)
    }
}

extension ClientOpened {
    /// A decoded ClientOpened where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientOpened

        private let c: UnsafeMutablePointer<Cairn__ClientOpened>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientOpened.self) }

        package var session: UInt64 {
            unsafe c.pointee.session
        }
    }
}

package struct ClientDone: Message {
    /// What the state machine said. At most 4 MiB.
    package var answer: [UInt8]

    package init(answer: [UInt8]) {
        self.answer = answer
    }
}

extension ClientDone {
    package static var name: String { "ClientDone" }

    package static let layout = {
        var empty = unsafe Cairn__ClientDone()
        unsafe cairn__client_done__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ClientDone.self)
        unsafe try checkBytes(c.pointee.answer, max: 4194304, "ClientDone.answer")
    }

    package init(_ native: Native) {
        let view = View(native)
        answer = view.answer
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientDone.self, for: "ClientDone")
        unsafe cairn__client_done__init(c)
        unsafe c.pointee.answer = try arena.bytes(answer, max: 4194304, "ClientDone.answer")
        return unsafe Native(c)
    }
}

extension ClientDone {
    /// A decoded ClientDone where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientDone

        private let c: UnsafeMutablePointer<Cairn__ClientDone>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientDone.self) }

        package var answer: [UInt8] {
            unsafe readBytes(c.pointee.answer)
        }

        package func withAnswer<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.answer).bytes)
        }
    }
}

package struct JoinAccepted: Message {
    package var node: UInt64
    /// In PEM. At most 16 KiB.
    package var certificate: String
    /// In PEM. At most 16 KiB.
    package var authority: String
    /// In PEM; only for nodes that may sign certificates, which are those with the metadata role. At
    /// most 16 KiB.
    package var authorityKey: String?
    /// At most 1000 items.
    package var nodes: [KnownNode]

    package init(
        node: UInt64, certificate: String, authority: String, authorityKey: String? = nil,
        nodes: [KnownNode] = []
    ) {
        self.node = node
        self.certificate = certificate
        self.authority = authority
        self.authorityKey = authorityKey
        self.nodes = nodes
    }
}

extension JoinAccepted {
    package static var name: String { "JoinAccepted" }

    package static let layout = {
        var empty = unsafe Cairn__JoinAccepted()
        unsafe cairn__join_accepted__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__JoinAccepted.self)
        unsafe try checkText(c.pointee.certificate, max: 16384, "JoinAccepted.certificate")
        unsafe try checkText(c.pointee.authority, max: 16384, "JoinAccepted.authority")
        if unsafe c.pointee.authority_key != nil {
            unsafe try checkText(c.pointee.authority_key, max: 16384, "JoinAccepted.authority_key")
        }
        unsafe try checkCount(c.pointee.n_nodes, max: 1000, "JoinAccepted.nodes")
        for index in unsafe 0..<c.pointee.n_nodes {
            unsafe try KnownNode.check(Native(c.pointee.nodes[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        certificate = view.certificate
        authority = view.authority
        authorityKey = view.authorityKey
        nodes = view.nodes
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__JoinAccepted.self, for: "JoinAccepted")
        unsafe cairn__join_accepted__init(c)
        unsafe c.pointee.node = node
        unsafe c.pointee.certificate = try arena.text(
            certificate, max: 16384, "JoinAccepted.certificate")
        unsafe c.pointee.authority = try arena.text(authority, max: 16384, "JoinAccepted.authority")
        if let authorityKey {
            unsafe c.pointee.authority_key = try arena.text(
                authorityKey, max: 16384, "JoinAccepted.authority_key")
        }
        try checkCount(nodes.count, max: 1000, "JoinAccepted.nodes")
        if !nodes.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__KnownNode>?.self, count: nodes.count,
                for: "JoinAccepted.nodes")
            for (index, item) in nodes.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__KnownNode.self)
            }
            unsafe c.pointee.n_nodes = nodes.count
            unsafe c.pointee.nodes = list
        }
        return unsafe Native(c)
    }
}

extension JoinAccepted {
    /// A decoded JoinAccepted where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = JoinAccepted

        private let c: UnsafeMutablePointer<Cairn__JoinAccepted>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__JoinAccepted.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var certificate: String {
            unsafe readText(c.pointee.certificate)
        }

        package func withCertificate<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.certificate).bytes)
        }

        package var authority: String {
            unsafe readText(c.pointee.authority)
        }

        package func withAuthority<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.authority).bytes)
        }

        package var authorityKey: String? {
            unsafe c.pointee.authority_key != nil ? readText(c.pointee.authority_key) : nil
        }

        package func withAuthorityKey<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.authority_key != nil else { return nil }
            return unsafe body(span(of: c.pointee.authority_key).bytes)
        }

        package var nodes: [KnownNode] {
            unsafe (0..<c.pointee.n_nodes).map { unsafe KnownNode(Native(c.pointee.nodes[$0])) }
        }

        package var nodesCount: Int { unsafe c.pointee.n_nodes }

        package func forEachOfNodes(_ body: (borrowing KnownNode.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_nodes {
                unsafe body(KnownNode.View(Native(c.pointee.nodes[index])))
            }
        }
    }
}

package struct ClientRenewed: Message {
    /// In PEM. At most 16 KiB.
    package var certificate: String

    package init(certificate: String) {
        self.certificate = certificate
    }
}

extension ClientRenewed {
    package static var name: String { "ClientRenewed" }

    package static let layout = {
        var empty = unsafe Cairn__ClientRenewed()
        unsafe cairn__client_renewed__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ClientRenewed.self)
        unsafe try checkText(c.pointee.certificate, max: 16384, "ClientRenewed.certificate")
    }

    package init(_ native: Native) {
        let view = View(native)
        certificate = view.certificate
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientRenewed.self, for: "ClientRenewed")
        unsafe cairn__client_renewed__init(c)
        unsafe c.pointee.certificate = try arena.text(
            certificate, max: 16384, "ClientRenewed.certificate")
        return unsafe Native(c)
    }
}

extension ClientRenewed {
    /// A decoded ClientRenewed where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientRenewed

        private let c: UnsafeMutablePointer<Cairn__ClientRenewed>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientRenewed.self) }

        package var certificate: String {
            unsafe readText(c.pointee.certificate)
        }

        package func withCertificate<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.certificate).bytes)
        }
    }
}

package struct ClientStood: Message {
    package var state: NodeState

    package init(state: NodeState) {
        self.state = state
    }
}

extension ClientStood {
    package static var name: String { "ClientStood" }

    package static let layout = {
        var empty = unsafe Cairn__ClientStood()
        unsafe cairn__client_stood__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ClientStood.self)
        guard unsafe NodeState(rawValue: c.pointee.state.rawValue) != nil else {
            throw unsafe .unknownValue(field: "ClientStood.state", value: c.pointee.state.rawValue)
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        state = view.state
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClientStood.self, for: "ClientStood")
        unsafe cairn__client_stood__init(c)
        unsafe c.pointee.state = Cairn__NodeState(rawValue: state.rawValue)
        return unsafe Native(c)
    }
}

extension ClientStood {
    /// A decoded ClientStood where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClientStood

        private let c: UnsafeMutablePointer<Cairn__ClientStood>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClientStood.self) }

        package var state: NodeState {
            unsafe NodeState(checked: c.pointee.state.rawValue)
        }
    }
}

package struct KnownNode: Message {
    package var node: UInt64
    /// At most 8 items.
    package var addresses: [NodeAddress]

    package init(node: UInt64, addresses: [NodeAddress] = []) {
        self.node = node
        self.addresses = addresses
    }
}

extension KnownNode {
    package static var name: String { "KnownNode" }

    package static let layout = {
        var empty = unsafe Cairn__KnownNode()
        unsafe cairn__known_node__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__KnownNode.self)
        unsafe try checkCount(c.pointee.n_addresses, max: 8, "KnownNode.addresses")
        for index in unsafe 0..<c.pointee.n_addresses {
            unsafe try NodeAddress.check(Native(c.pointee.addresses[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        addresses = view.addresses
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__KnownNode.self, for: "KnownNode")
        unsafe cairn__known_node__init(c)
        unsafe c.pointee.node = node
        try checkCount(addresses.count, max: 8, "KnownNode.addresses")
        if !addresses.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__NodeAddress>?.self, count: addresses.count,
                for: "KnownNode.addresses")
            for (index, item) in addresses.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__NodeAddress.self)
            }
            unsafe c.pointee.n_addresses = addresses.count
            unsafe c.pointee.addresses = list
        }
        return unsafe Native(c)
    }
}

extension KnownNode {
    /// A decoded KnownNode where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = KnownNode

        private let c: UnsafeMutablePointer<Cairn__KnownNode>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__KnownNode.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var addresses: [NodeAddress] {
            unsafe (0..<c.pointee.n_addresses).map {
                unsafe NodeAddress(Native(c.pointee.addresses[$0]))
            }
        }

        package var addressesCount: Int { unsafe c.pointee.n_addresses }

        package func forEachOfAddresses(_ body: (borrowing NodeAddress.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_addresses {
                unsafe body(NodeAddress.View(Native(c.pointee.addresses[index])))
            }
        }
    }
}

package struct NodeStatus: Message {
    package var node: UInt64
    /// At most 64 bytes.
    package var software: String
    package var isReady: Bool
    package var disk: DiskState
    /// At most 16384 items.
    package var groups: [NodeGroupStatus]

    package init(
        node: UInt64, software: String, isReady: Bool, disk: DiskState,
        groups: [NodeGroupStatus] = []
    ) {
        self.node = node
        self.software = software
        self.isReady = isReady
        self.disk = disk
        self.groups = groups
    }
}

extension NodeStatus {
    package static var name: String { "NodeStatus" }

    package static let layout = {
        var empty = unsafe Cairn__NodeStatus()
        unsafe cairn__node_status__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__NodeStatus.self)
        unsafe try checkText(c.pointee.software, max: 64, "NodeStatus.software")
        guard unsafe DiskState(rawValue: c.pointee.disk.rawValue) != nil else {
            throw unsafe .unknownValue(field: "NodeStatus.disk", value: c.pointee.disk.rawValue)
        }
        unsafe try checkCount(c.pointee.n_groups, max: 16384, "NodeStatus.groups")
        for index in unsafe 0..<c.pointee.n_groups {
            unsafe try NodeGroupStatus.check(Native(c.pointee.groups[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        software = view.software
        isReady = view.isReady
        disk = view.disk
        groups = view.groups
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__NodeStatus.self, for: "NodeStatus")
        unsafe cairn__node_status__init(c)
        unsafe c.pointee.node = node
        unsafe c.pointee.software = try arena.text(software, max: 64, "NodeStatus.software")
        unsafe c.pointee.is_ready = isReady ? 1 : 0
        unsafe c.pointee.disk = Cairn__DiskState(rawValue: disk.rawValue)
        try checkCount(groups.count, max: 16384, "NodeStatus.groups")
        if !groups.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__NodeGroupStatus>?.self, count: groups.count,
                for: "NodeStatus.groups")
            for (index, item) in groups.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__NodeGroupStatus.self)
            }
            unsafe c.pointee.n_groups = groups.count
            unsafe c.pointee.groups = list
        }
        return unsafe Native(c)
    }
}

extension NodeStatus {
    /// A decoded NodeStatus where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = NodeStatus

        private let c: UnsafeMutablePointer<Cairn__NodeStatus>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__NodeStatus.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var software: String {
            unsafe readText(c.pointee.software)
        }

        package func withSoftware<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.software).bytes)
        }

        package var isReady: Bool {
            unsafe (c.pointee.is_ready != 0)
        }

        package var disk: DiskState {
            unsafe DiskState(checked: c.pointee.disk.rawValue)
        }

        package var groups: [NodeGroupStatus] {
            unsafe (0..<c.pointee.n_groups).map {
                unsafe NodeGroupStatus(Native(c.pointee.groups[$0]))
            }
        }

        package var groupsCount: Int { unsafe c.pointee.n_groups }

        package func forEachOfGroups(_ body: (borrowing NodeGroupStatus.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_groups {
                unsafe body(NodeGroupStatus.View(Native(c.pointee.groups[index])))
            }
        }
    }
}

package struct HealthProblem: Message {
    /// At most 64 bytes.
    package var part: String
    package var severity: HealthSeverity
    /// A sentence that says what to do. At most 4 KiB.
    package var message: String

    package init(part: String, severity: HealthSeverity, message: String) {
        self.part = part
        self.severity = severity
        self.message = message
    }
}

extension HealthProblem {
    package static var name: String { "HealthProblem" }

    package static let layout = {
        var empty = unsafe Cairn__HealthProblem()
        unsafe cairn__health_problem__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__HealthProblem.self)
        unsafe try checkText(c.pointee.part, max: 64, "HealthProblem.part")
        guard unsafe HealthSeverity(rawValue: c.pointee.severity.rawValue) != nil else {
            throw unsafe .unknownValue(
                field: "HealthProblem.severity", value: c.pointee.severity.rawValue)
        }
        unsafe try checkText(c.pointee.message, max: 4096, "HealthProblem.message")
    }

    package init(_ native: Native) {
        let view = View(native)
        part = view.part
        severity = view.severity
        message = view.message
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__HealthProblem.self, for: "HealthProblem")
        unsafe cairn__health_problem__init(c)
        unsafe c.pointee.part = try arena.text(part, max: 64, "HealthProblem.part")
        unsafe c.pointee.severity = Cairn__HealthSeverity(rawValue: severity.rawValue)
        unsafe c.pointee.message = try arena.text(message, max: 4096, "HealthProblem.message")
        return unsafe Native(c)
    }
}

extension HealthProblem {
    /// A decoded HealthProblem where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = HealthProblem

        private let c: UnsafeMutablePointer<Cairn__HealthProblem>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__HealthProblem.self) }

        package var part: String {
            unsafe readText(c.pointee.part)
        }

        package func withPart<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.part).bytes)
        }

        package var severity: HealthSeverity {
            unsafe HealthSeverity(checked: c.pointee.severity.rawValue)
        }

        package var message: String {
            unsafe readText(c.pointee.message)
        }

        package func withMessage<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.message).bytes)
        }
    }
}

package struct NodeReport: Message {
    package var status: NodeStatus
    /// At most 256 items.
    package var problems: [HealthProblem]
    /// In Prometheus's text format. At most 3 MiB.
    package var metrics: [UInt8]?

    package init(status: NodeStatus, problems: [HealthProblem] = [], metrics: [UInt8]? = nil) {
        self.status = status
        self.problems = problems
        self.metrics = metrics
    }
}

extension NodeReport {
    package static var name: String { "NodeReport" }

    package static let layout = {
        var empty = unsafe Cairn__NodeReport()
        unsafe cairn__node_report__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__NodeReport.self)
        unsafe try NodeStatus.check(Native(c.pointee.status))
        unsafe try checkCount(c.pointee.n_problems, max: 256, "NodeReport.problems")
        for index in unsafe 0..<c.pointee.n_problems {
            unsafe try HealthProblem.check(Native(c.pointee.problems[index]))
        }
        if unsafe c.pointee.has_metrics != 0 {
            unsafe try checkBytes(c.pointee.metrics, max: 3145728, "NodeReport.metrics")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        status = view.status
        problems = view.problems
        metrics = view.metrics
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__NodeReport.self, for: "NodeReport")
        unsafe cairn__node_report__init(c)
        unsafe c.pointee.status = try status.fill(arena).bound(to: Cairn__NodeStatus.self)
        try checkCount(problems.count, max: 256, "NodeReport.problems")
        if !problems.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__HealthProblem>?.self, count: problems.count,
                for: "NodeReport.problems")
            for (index, item) in problems.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__HealthProblem.self)
            }
            unsafe c.pointee.n_problems = problems.count
            unsafe c.pointee.problems = list
        }
        if let metrics {
            unsafe c.pointee.has_metrics = 1
            unsafe c.pointee.metrics = try arena.bytes(metrics, max: 3145728, "NodeReport.metrics")
        }
        return unsafe Native(c)
    }
}

extension NodeReport {
    /// A decoded NodeReport where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = NodeReport

        private let c: UnsafeMutablePointer<Cairn__NodeReport>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__NodeReport.self) }

        package var status: NodeStatus {
            unsafe NodeStatus(Native(c.pointee.status))
        }

        package func withStatus<Result>(_ body: (borrowing NodeStatus.View) -> Result) -> Result {
            unsafe body(NodeStatus.View(Native(c.pointee.status)))
        }

        package var problems: [HealthProblem] {
            unsafe (0..<c.pointee.n_problems).map {
                unsafe HealthProblem(Native(c.pointee.problems[$0]))
            }
        }

        package var problemsCount: Int { unsafe c.pointee.n_problems }

        package func forEachOfProblems(_ body: (borrowing HealthProblem.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_problems {
                unsafe body(HealthProblem.View(Native(c.pointee.problems[index])))
            }
        }

        package var metrics: [UInt8]? {
            unsafe c.pointee.has_metrics != 0 ? readBytes(c.pointee.metrics) : nil
        }

        package func withMetrics<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.has_metrics != 0 else { return nil }
            return unsafe body(span(of: c.pointee.metrics).bytes)
        }
    }
}

package struct NodeGroupStatus: Message {
    package var group: UInt64
    package var role: GroupRole
    package var term: UInt64
    package var leader: UInt64?
    package var commit: UInt64
    package var applied: UInt64
    package var last: UInt64
    /// No change of the members is under way.
    package var isSettled: Bool
    /// At most 64 items.
    package var voters: [NodeName]
    /// At most 64 items.
    package var learners: [NodeName]
    /// What a leader knows of the others. At most 64 items.
    package var members: [GroupMemberStatus]

    package init(
        group: UInt64, role: GroupRole, term: UInt64, leader: UInt64? = nil, commit: UInt64,
        applied: UInt64, last: UInt64, isSettled: Bool, voters: [NodeName] = [],
        learners: [NodeName] = [], members: [GroupMemberStatus] = []
    ) {
        self.group = group
        self.role = role
        self.term = term
        self.leader = leader
        self.commit = commit
        self.applied = applied
        self.last = last
        self.isSettled = isSettled
        self.voters = voters
        self.learners = learners
        self.members = members
    }
}

extension NodeGroupStatus {
    package static var name: String { "NodeGroupStatus" }

    package static let layout = {
        var empty = unsafe Cairn__NodeGroupStatus()
        unsafe cairn__node_group_status__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__NodeGroupStatus.self)
        guard unsafe GroupRole(rawValue: c.pointee.role.rawValue) != nil else {
            throw unsafe .unknownValue(
                field: "NodeGroupStatus.role", value: c.pointee.role.rawValue)
        }
        unsafe try checkCount(c.pointee.n_voters, max: 64, "NodeGroupStatus.voters")
        for index in unsafe 0..<c.pointee.n_voters {
            unsafe try NodeName.check(Native(c.pointee.voters[index]))
        }
        unsafe try checkCount(c.pointee.n_learners, max: 64, "NodeGroupStatus.learners")
        for index in unsafe 0..<c.pointee.n_learners {
            unsafe try NodeName.check(Native(c.pointee.learners[index]))
        }
        unsafe try checkCount(c.pointee.n_members, max: 64, "NodeGroupStatus.members")
        for index in unsafe 0..<c.pointee.n_members {
            unsafe try GroupMemberStatus.check(Native(c.pointee.members[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
        role = view.role
        term = view.term
        leader = view.leader
        commit = view.commit
        applied = view.applied
        last = view.last
        isSettled = view.isSettled
        voters = view.voters
        learners = view.learners
        members = view.members
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__NodeGroupStatus.self, for: "NodeGroupStatus")
        unsafe cairn__node_group_status__init(c)
        unsafe c.pointee.group = group
        unsafe c.pointee.role = Cairn__GroupRole(rawValue: role.rawValue)
        unsafe c.pointee.term = term
        if let leader {
            unsafe c.pointee.has_leader = 1
            unsafe c.pointee.leader = leader
        }
        unsafe c.pointee.commit = commit
        unsafe c.pointee.applied = applied
        unsafe c.pointee.last = last
        unsafe c.pointee.is_settled = isSettled ? 1 : 0
        try checkCount(voters.count, max: 64, "NodeGroupStatus.voters")
        if !voters.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__NodeName>?.self, count: voters.count,
                for: "NodeGroupStatus.voters")
            for (index, item) in voters.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__NodeName.self)
            }
            unsafe c.pointee.n_voters = voters.count
            unsafe c.pointee.voters = list
        }
        try checkCount(learners.count, max: 64, "NodeGroupStatus.learners")
        if !learners.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__NodeName>?.self, count: learners.count,
                for: "NodeGroupStatus.learners")
            for (index, item) in learners.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__NodeName.self)
            }
            unsafe c.pointee.n_learners = learners.count
            unsafe c.pointee.learners = list
        }
        try checkCount(members.count, max: 64, "NodeGroupStatus.members")
        if !members.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__GroupMemberStatus>?.self, count: members.count,
                for: "NodeGroupStatus.members")
            for (index, item) in members.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__GroupMemberStatus.self)
            }
            unsafe c.pointee.n_members = members.count
            unsafe c.pointee.members = list
        }
        return unsafe Native(c)
    }
}

extension NodeGroupStatus {
    /// A decoded NodeGroupStatus where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = NodeGroupStatus

        private let c: UnsafeMutablePointer<Cairn__NodeGroupStatus>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__NodeGroupStatus.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }

        package var role: GroupRole {
            unsafe GroupRole(checked: c.pointee.role.rawValue)
        }

        package var term: UInt64 {
            unsafe c.pointee.term
        }

        package var leader: UInt64? {
            unsafe c.pointee.has_leader != 0 ? c.pointee.leader : nil
        }

        package var commit: UInt64 {
            unsafe c.pointee.commit
        }

        package var applied: UInt64 {
            unsafe c.pointee.applied
        }

        package var last: UInt64 {
            unsafe c.pointee.last
        }

        package var isSettled: Bool {
            unsafe (c.pointee.is_settled != 0)
        }

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

        package var members: [GroupMemberStatus] {
            unsafe (0..<c.pointee.n_members).map {
                unsafe GroupMemberStatus(Native(c.pointee.members[$0]))
            }
        }

        package var membersCount: Int { unsafe c.pointee.n_members }

        package func forEachOfMembers(_ body: (borrowing GroupMemberStatus.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_members {
                unsafe body(GroupMemberStatus.View(Native(c.pointee.members[index])))
            }
        }
    }
}

package struct GroupMemberStatus: Message {
    package var node: UInt64
    /// Durable there.
    package var match: UInt64
    package var isHeard: Bool

    package init(node: UInt64, match: UInt64, isHeard: Bool) {
        self.node = node
        self.match = match
        self.isHeard = isHeard
    }
}

extension GroupMemberStatus {
    package static var name: String { "GroupMemberStatus" }

    package static let layout = {
        var empty = unsafe Cairn__GroupMemberStatus()
        unsafe cairn__group_member_status__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        match = view.match
        isHeard = view.isHeard
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__GroupMemberStatus.self, for: "GroupMemberStatus")
        unsafe cairn__group_member_status__init(c)
        unsafe c.pointee.node = node
        unsafe c.pointee.match = match
        unsafe c.pointee.is_heard = isHeard ? 1 : 0
        return unsafe Native(c)
    }
}

extension GroupMemberStatus {
    /// A decoded GroupMemberStatus where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = GroupMemberStatus

        private let c: UnsafeMutablePointer<Cairn__GroupMemberStatus>

        package init(_ native: Native) {
            unsafe c = native.bound(to: Cairn__GroupMemberStatus.self)
        }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var match: UInt64 {
            unsafe c.pointee.match
        }

        package var isHeard: Bool {
            unsafe (c.pointee.is_heard != 0)
        }
    }
}
