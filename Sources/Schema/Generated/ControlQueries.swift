// Made from control_queries.proto by `make schema`. Change that file instead of this one.

internal import CProtobufC
internal import CSchema

package enum ControlQueryQuestion: Equatable, Sendable {
    case cluster(ClusterQuery)
    case nodes(NodesQuery)
    case node(NodeQuery)
    case tokens(TokensQuery)
    case zones(ZonesQuery)
    case shards(ShardsQuery)
    case slots(SlotsQuery)
    case moves(MovesQuery)
    case placement(PlacementQuery)
    case accounts(AccountsQuery)
    case account(AccountQuery)
    case credentials(CredentialsQuery)
    case groups(GroupsQuery)
    case group(GroupQuery)
    case members(MembersQuery)
    case domains(DomainsQuery)
    case settings(SettingsQuery)
    case audit(AuditQuery)
    case due(ControlDueQuery)
}

/// A read of the control group. Lists go by pages: each names the last that the caller has, and ends
/// where a page says that no more follow.
package struct ControlQuery: Message {
    /// The account that asks; 0 for the cluster itself.
    package var actor: UInt64
    package var question: ControlQueryQuestion

    package init(actor: UInt64, question: ControlQueryQuestion) {
        self.actor = actor
        self.question = question
    }
}

extension ControlQuery {
    package static var name: String { "ControlQuery" }

    package static let layout = {
        var empty = unsafe Cairn__ControlQuery()
        unsafe cairn__control_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ControlQuery.self)
        switch unsafe c.pointee.question_case.rawValue {
        case 2:
            unsafe try ClusterQuery.check(Native(c.pointee.cluster))
        case 3:
            unsafe try NodesQuery.check(Native(c.pointee.nodes))
        case 4:
            unsafe try NodeQuery.check(Native(c.pointee.node))
        case 5:
            unsafe try TokensQuery.check(Native(c.pointee.tokens))
        case 6:
            unsafe try ZonesQuery.check(Native(c.pointee.zones))
        case 7:
            unsafe try ShardsQuery.check(Native(c.pointee.shards))
        case 8:
            unsafe try SlotsQuery.check(Native(c.pointee.slots))
        case 9:
            unsafe try MovesQuery.check(Native(c.pointee.moves))
        case 10:
            unsafe try PlacementQuery.check(Native(c.pointee.placement))
        case 11:
            unsafe try AccountsQuery.check(Native(c.pointee.accounts))
        case 12:
            unsafe try AccountQuery.check(Native(c.pointee.account))
        case 13:
            unsafe try CredentialsQuery.check(Native(c.pointee.credentials))
        case 14:
            unsafe try GroupsQuery.check(Native(c.pointee.groups))
        case 15:
            unsafe try GroupQuery.check(Native(c.pointee.group))
        case 16:
            unsafe try MembersQuery.check(Native(c.pointee.members))
        case 17:
            unsafe try DomainsQuery.check(Native(c.pointee.domains))
        case 18:
            unsafe try SettingsQuery.check(Native(c.pointee.settings))
        case 19:
            unsafe try AuditQuery.check(Native(c.pointee.audit))
        case 20:
            unsafe try ControlDueQuery.check(Native(c.pointee.due))
        default: throw .missing(field: "ControlQuery.question")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        actor = view.actor
        question = view.question
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ControlQuery.self, for: "ControlQuery")
        unsafe cairn__control_query__init(c)
        unsafe c.pointee.actor = actor
        switch question {
        case .cluster(let value):
            unsafe c.pointee.question_case = .init(rawValue: 2)
            unsafe c.pointee.cluster = try value.fill(arena).bound(to: Cairn__ClusterQuery.self)
        case .nodes(let value):
            unsafe c.pointee.question_case = .init(rawValue: 3)
            unsafe c.pointee.nodes = try value.fill(arena).bound(to: Cairn__NodesQuery.self)
        case .node(let value):
            unsafe c.pointee.question_case = .init(rawValue: 4)
            unsafe c.pointee.node = try value.fill(arena).bound(to: Cairn__NodeQuery.self)
        case .tokens(let value):
            unsafe c.pointee.question_case = .init(rawValue: 5)
            unsafe c.pointee.tokens = try value.fill(arena).bound(to: Cairn__TokensQuery.self)
        case .zones(let value):
            unsafe c.pointee.question_case = .init(rawValue: 6)
            unsafe c.pointee.zones = try value.fill(arena).bound(to: Cairn__ZonesQuery.self)
        case .shards(let value):
            unsafe c.pointee.question_case = .init(rawValue: 7)
            unsafe c.pointee.shards = try value.fill(arena).bound(to: Cairn__ShardsQuery.self)
        case .slots(let value):
            unsafe c.pointee.question_case = .init(rawValue: 8)
            unsafe c.pointee.slots = try value.fill(arena).bound(to: Cairn__SlotsQuery.self)
        case .moves(let value):
            unsafe c.pointee.question_case = .init(rawValue: 9)
            unsafe c.pointee.moves = try value.fill(arena).bound(to: Cairn__MovesQuery.self)
        case .placement(let value):
            unsafe c.pointee.question_case = .init(rawValue: 10)
            unsafe c.pointee.placement = try value.fill(arena).bound(to: Cairn__PlacementQuery.self)
        case .accounts(let value):
            unsafe c.pointee.question_case = .init(rawValue: 11)
            unsafe c.pointee.accounts = try value.fill(arena).bound(to: Cairn__AccountsQuery.self)
        case .account(let value):
            unsafe c.pointee.question_case = .init(rawValue: 12)
            unsafe c.pointee.account = try value.fill(arena).bound(to: Cairn__AccountQuery.self)
        case .credentials(let value):
            unsafe c.pointee.question_case = .init(rawValue: 13)
            unsafe c.pointee.credentials = try value.fill(arena).bound(
                to: Cairn__CredentialsQuery.self)
        case .groups(let value):
            unsafe c.pointee.question_case = .init(rawValue: 14)
            unsafe c.pointee.groups = try value.fill(arena).bound(to: Cairn__GroupsQuery.self)
        case .group(let value):
            unsafe c.pointee.question_case = .init(rawValue: 15)
            unsafe c.pointee.group = try value.fill(arena).bound(to: Cairn__GroupQuery.self)
        case .members(let value):
            unsafe c.pointee.question_case = .init(rawValue: 16)
            unsafe c.pointee.members = try value.fill(arena).bound(to: Cairn__MembersQuery.self)
        case .domains(let value):
            unsafe c.pointee.question_case = .init(rawValue: 17)
            unsafe c.pointee.domains = try value.fill(arena).bound(to: Cairn__DomainsQuery.self)
        case .settings(let value):
            unsafe c.pointee.question_case = .init(rawValue: 18)
            unsafe c.pointee.settings = try value.fill(arena).bound(to: Cairn__SettingsQuery.self)
        case .audit(let value):
            unsafe c.pointee.question_case = .init(rawValue: 19)
            unsafe c.pointee.audit = try value.fill(arena).bound(to: Cairn__AuditQuery.self)
        case .due(let value):
            unsafe c.pointee.question_case = .init(rawValue: 20)
            unsafe c.pointee.due = try value.fill(arena).bound(to: Cairn__ControlDueQuery.self)
        }
        return unsafe Native(c)
    }
}

extension ControlQuery {
    /// A decoded ControlQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ControlQuery

        private let c: UnsafeMutablePointer<Cairn__ControlQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ControlQuery.self) }

        package var actor: UInt64 {
            unsafe c.pointee.actor
        }

        package var question: ControlQueryQuestion {
            switch unsafe c.pointee.question_case.rawValue {
            case 2: unsafe .cluster(ClusterQuery(Native(c.pointee.cluster)))
            case 3: unsafe .nodes(NodesQuery(Native(c.pointee.nodes)))
            case 4: unsafe .node(NodeQuery(Native(c.pointee.node)))
            case 5: unsafe .tokens(TokensQuery(Native(c.pointee.tokens)))
            case 6: unsafe .zones(ZonesQuery(Native(c.pointee.zones)))
            case 7: unsafe .shards(ShardsQuery(Native(c.pointee.shards)))
            case 8: unsafe .slots(SlotsQuery(Native(c.pointee.slots)))
            case 9: unsafe .moves(MovesQuery(Native(c.pointee.moves)))
            case 10: unsafe .placement(PlacementQuery(Native(c.pointee.placement)))
            case 11: unsafe .accounts(AccountsQuery(Native(c.pointee.accounts)))
            case 12: unsafe .account(AccountQuery(Native(c.pointee.account)))
            case 13: unsafe .credentials(CredentialsQuery(Native(c.pointee.credentials)))
            case 14: unsafe .groups(GroupsQuery(Native(c.pointee.groups)))
            case 15: unsafe .group(GroupQuery(Native(c.pointee.group)))
            case 16: unsafe .members(MembersQuery(Native(c.pointee.members)))
            case 17: unsafe .domains(DomainsQuery(Native(c.pointee.domains)))
            case 18: unsafe .settings(SettingsQuery(Native(c.pointee.settings)))
            case 19: unsafe .audit(AuditQuery(Native(c.pointee.audit)))
            case 20: unsafe .due(ControlDueQuery(Native(c.pointee.due)))
            default: preconditionFailure("checked before")
            }
        }

        package enum Question: ~Copyable {
            case cluster(ClusterQuery.View)
            case nodes(NodesQuery.View)
            case node(NodeQuery.View)
            case tokens(TokensQuery.View)
            case zones(ZonesQuery.View)
            case shards(ShardsQuery.View)
            case slots(SlotsQuery.View)
            case moves(MovesQuery.View)
            case placement(PlacementQuery.View)
            case accounts(AccountsQuery.View)
            case account(AccountQuery.View)
            case credentials(CredentialsQuery.View)
            case groups(GroupsQuery.View)
            case group(GroupQuery.View)
            case members(MembersQuery.View)
            case domains(DomainsQuery.View)
            case settings(SettingsQuery.View)
            case audit(AuditQuery.View)
            case due(ControlDueQuery.View)
        }

        package func withQuestion<Result>(_ body: (borrowing Question) -> Result) -> Result {
            switch unsafe c.pointee.question_case.rawValue {
            case 2: unsafe body(.cluster(ClusterQuery.View(Native(c.pointee.cluster))))
            case 3: unsafe body(.nodes(NodesQuery.View(Native(c.pointee.nodes))))
            case 4: unsafe body(.node(NodeQuery.View(Native(c.pointee.node))))
            case 5: unsafe body(.tokens(TokensQuery.View(Native(c.pointee.tokens))))
            case 6: unsafe body(.zones(ZonesQuery.View(Native(c.pointee.zones))))
            case 7: unsafe body(.shards(ShardsQuery.View(Native(c.pointee.shards))))
            case 8: unsafe body(.slots(SlotsQuery.View(Native(c.pointee.slots))))
            case 9: unsafe body(.moves(MovesQuery.View(Native(c.pointee.moves))))
            case 10: unsafe body(.placement(PlacementQuery.View(Native(c.pointee.placement))))
            case 11: unsafe body(.accounts(AccountsQuery.View(Native(c.pointee.accounts))))
            case 12: unsafe body(.account(AccountQuery.View(Native(c.pointee.account))))
            case 13: unsafe body(.credentials(CredentialsQuery.View(Native(c.pointee.credentials))))
            case 14: unsafe body(.groups(GroupsQuery.View(Native(c.pointee.groups))))
            case 15: unsafe body(.group(GroupQuery.View(Native(c.pointee.group))))
            case 16: unsafe body(.members(MembersQuery.View(Native(c.pointee.members))))
            case 17: unsafe body(.domains(DomainsQuery.View(Native(c.pointee.domains))))
            case 18: unsafe body(.settings(SettingsQuery.View(Native(c.pointee.settings))))
            case 19: unsafe body(.audit(AuditQuery.View(Native(c.pointee.audit))))
            case 20: unsafe body(.due(ControlDueQuery.View(Native(c.pointee.due))))
            default: preconditionFailure("checked before")
            }
        }
    }
}

package enum ControlQueryAnswerAnswer: Equatable, Sendable {
    case refused(ControlError)
    case cluster(ClusterAnswer)
    case nodes(NodesAnswer)
    case tokens(TokensAnswer)
    case zones(ZonesAnswer)
    case shards(ShardsAnswer)
    case slots(SlotsAnswer)
    case moves(MovesAnswer)
    case placement(PlacementAnswer)
    case accounts(AccountsAnswer)
    case account(AccountAnswer)
    case credentials(CredentialsAnswer)
    case groups(GroupsAnswer)
    case domains(DomainsAnswer)
    case settings(SettingsAnswer)
    case audit(AuditAnswer)
    case due(ControlDueAnswer)
}

package struct ControlQueryAnswer: Message {
    package var answer: ControlQueryAnswerAnswer

    package init(answer: ControlQueryAnswerAnswer) {
        self.answer = answer
    }
}

extension ControlQueryAnswer {
    package static var name: String { "ControlQueryAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__ControlQueryAnswer()
        unsafe cairn__control_query_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ControlQueryAnswer.self)
        switch unsafe c.pointee.answer_case.rawValue {
        case 1:
            unsafe try ControlError.check(Native(c.pointee.refused))
        case 2:
            unsafe try ClusterAnswer.check(Native(c.pointee.cluster))
        case 3:
            unsafe try NodesAnswer.check(Native(c.pointee.nodes))
        case 4:
            unsafe try TokensAnswer.check(Native(c.pointee.tokens))
        case 5:
            unsafe try ZonesAnswer.check(Native(c.pointee.zones))
        case 6:
            unsafe try ShardsAnswer.check(Native(c.pointee.shards))
        case 7:
            unsafe try SlotsAnswer.check(Native(c.pointee.slots))
        case 8:
            unsafe try MovesAnswer.check(Native(c.pointee.moves))
        case 9:
            unsafe try PlacementAnswer.check(Native(c.pointee.placement))
        case 10:
            unsafe try AccountsAnswer.check(Native(c.pointee.accounts))
        case 11:
            unsafe try AccountAnswer.check(Native(c.pointee.account))
        case 12:
            unsafe try CredentialsAnswer.check(Native(c.pointee.credentials))
        case 13:
            unsafe try GroupsAnswer.check(Native(c.pointee.groups))
        case 14:
            unsafe try DomainsAnswer.check(Native(c.pointee.domains))
        case 15:
            unsafe try SettingsAnswer.check(Native(c.pointee.settings))
        case 16:
            unsafe try AuditAnswer.check(Native(c.pointee.audit))
        case 17:
            unsafe try ControlDueAnswer.check(Native(c.pointee.due))
        default: throw .missing(field: "ControlQueryAnswer.answer")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        answer = view.answer
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ControlQueryAnswer.self, for: "ControlQueryAnswer")
        unsafe cairn__control_query_answer__init(c)
        switch answer {
        case .refused(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 1)
            unsafe c.pointee.refused = try value.fill(arena).bound(to: Cairn__ControlError.self)
        case .cluster(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 2)
            unsafe c.pointee.cluster = try value.fill(arena).bound(to: Cairn__ClusterAnswer.self)
        case .nodes(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 3)
            unsafe c.pointee.nodes = try value.fill(arena).bound(to: Cairn__NodesAnswer.self)
        case .tokens(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 4)
            unsafe c.pointee.tokens = try value.fill(arena).bound(to: Cairn__TokensAnswer.self)
        case .zones(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 5)
            unsafe c.pointee.zones = try value.fill(arena).bound(to: Cairn__ZonesAnswer.self)
        case .shards(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 6)
            unsafe c.pointee.shards = try value.fill(arena).bound(to: Cairn__ShardsAnswer.self)
        case .slots(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 7)
            unsafe c.pointee.slots = try value.fill(arena).bound(to: Cairn__SlotsAnswer.self)
        case .moves(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 8)
            unsafe c.pointee.moves = try value.fill(arena).bound(to: Cairn__MovesAnswer.self)
        case .placement(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 9)
            unsafe c.pointee.placement = try value.fill(arena).bound(
                to: Cairn__PlacementAnswer.self)
        case .accounts(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 10)
            unsafe c.pointee.accounts = try value.fill(arena).bound(to: Cairn__AccountsAnswer.self)
        case .account(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 11)
            unsafe c.pointee.account = try value.fill(arena).bound(to: Cairn__AccountAnswer.self)
        case .credentials(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 12)
            unsafe c.pointee.credentials = try value.fill(arena).bound(
                to: Cairn__CredentialsAnswer.self)
        case .groups(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 13)
            unsafe c.pointee.groups = try value.fill(arena).bound(to: Cairn__GroupsAnswer.self)
        case .domains(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 14)
            unsafe c.pointee.domains = try value.fill(arena).bound(to: Cairn__DomainsAnswer.self)
        case .settings(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 15)
            unsafe c.pointee.settings = try value.fill(arena).bound(to: Cairn__SettingsAnswer.self)
        case .audit(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 16)
            unsafe c.pointee.audit = try value.fill(arena).bound(to: Cairn__AuditAnswer.self)
        case .due(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 17)
            unsafe c.pointee.due = try value.fill(arena).bound(to: Cairn__ControlDueAnswer.self)
        }
        return unsafe Native(c)
    }
}

extension ControlQueryAnswer {
    /// A decoded ControlQueryAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ControlQueryAnswer

        private let c: UnsafeMutablePointer<Cairn__ControlQueryAnswer>

        package init(_ native: Native) {
            unsafe c = native.bound(to: Cairn__ControlQueryAnswer.self)
        }

        package var answer: ControlQueryAnswerAnswer {
            switch unsafe c.pointee.answer_case.rawValue {
            case 1: unsafe .refused(ControlError(Native(c.pointee.refused)))
            case 2: unsafe .cluster(ClusterAnswer(Native(c.pointee.cluster)))
            case 3: unsafe .nodes(NodesAnswer(Native(c.pointee.nodes)))
            case 4: unsafe .tokens(TokensAnswer(Native(c.pointee.tokens)))
            case 5: unsafe .zones(ZonesAnswer(Native(c.pointee.zones)))
            case 6: unsafe .shards(ShardsAnswer(Native(c.pointee.shards)))
            case 7: unsafe .slots(SlotsAnswer(Native(c.pointee.slots)))
            case 8: unsafe .moves(MovesAnswer(Native(c.pointee.moves)))
            case 9: unsafe .placement(PlacementAnswer(Native(c.pointee.placement)))
            case 10: unsafe .accounts(AccountsAnswer(Native(c.pointee.accounts)))
            case 11: unsafe .account(AccountAnswer(Native(c.pointee.account)))
            case 12: unsafe .credentials(CredentialsAnswer(Native(c.pointee.credentials)))
            case 13: unsafe .groups(GroupsAnswer(Native(c.pointee.groups)))
            case 14: unsafe .domains(DomainsAnswer(Native(c.pointee.domains)))
            case 15: unsafe .settings(SettingsAnswer(Native(c.pointee.settings)))
            case 16: unsafe .audit(AuditAnswer(Native(c.pointee.audit)))
            case 17: unsafe .due(ControlDueAnswer(Native(c.pointee.due)))
            default: preconditionFailure("checked before")
            }
        }

        package enum Answer: ~Copyable {
            case refused(ControlError.View)
            case cluster(ClusterAnswer.View)
            case nodes(NodesAnswer.View)
            case tokens(TokensAnswer.View)
            case zones(ZonesAnswer.View)
            case shards(ShardsAnswer.View)
            case slots(SlotsAnswer.View)
            case moves(MovesAnswer.View)
            case placement(PlacementAnswer.View)
            case accounts(AccountsAnswer.View)
            case account(AccountAnswer.View)
            case credentials(CredentialsAnswer.View)
            case groups(GroupsAnswer.View)
            case domains(DomainsAnswer.View)
            case settings(SettingsAnswer.View)
            case audit(AuditAnswer.View)
            case due(ControlDueAnswer.View)
        }

        package func withAnswer<Result>(_ body: (borrowing Answer) -> Result) -> Result {
            switch unsafe c.pointee.answer_case.rawValue {
            case 1: unsafe body(.refused(ControlError.View(Native(c.pointee.refused))))
            case 2: unsafe body(.cluster(ClusterAnswer.View(Native(c.pointee.cluster))))
            case 3: unsafe body(.nodes(NodesAnswer.View(Native(c.pointee.nodes))))
            case 4: unsafe body(.tokens(TokensAnswer.View(Native(c.pointee.tokens))))
            case 5: unsafe body(.zones(ZonesAnswer.View(Native(c.pointee.zones))))
            case 6: unsafe body(.shards(ShardsAnswer.View(Native(c.pointee.shards))))
            case 7: unsafe body(.slots(SlotsAnswer.View(Native(c.pointee.slots))))
            case 8: unsafe body(.moves(MovesAnswer.View(Native(c.pointee.moves))))
            case 9: unsafe body(.placement(PlacementAnswer.View(Native(c.pointee.placement))))
            case 10: unsafe body(.accounts(AccountsAnswer.View(Native(c.pointee.accounts))))
            case 11: unsafe body(.account(AccountAnswer.View(Native(c.pointee.account))))
            case 12:
                unsafe body(.credentials(CredentialsAnswer.View(Native(c.pointee.credentials))))
            case 13: unsafe body(.groups(GroupsAnswer.View(Native(c.pointee.groups))))
            case 14: unsafe body(.domains(DomainsAnswer.View(Native(c.pointee.domains))))
            case 15: unsafe body(.settings(SettingsAnswer.View(Native(c.pointee.settings))))
            case 16: unsafe body(.audit(AuditAnswer.View(Native(c.pointee.audit))))
            case 17: unsafe body(.due(ControlDueAnswer.View(Native(c.pointee.due))))
            default: preconditionFailure("checked before")
            }
        }
    }
}

package struct ClusterQuery: Message {

    package init() {
    }
}

extension ClusterQuery {
    package static var name: String { "ClusterQuery" }

    package static let layout = {
        var empty = unsafe Cairn__ClusterQuery()
        unsafe cairn__cluster_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClusterQuery.self, for: "ClusterQuery")
        unsafe cairn__cluster_query__init(c)
        return unsafe Native(c)
    }
}

extension ClusterQuery {
    /// A decoded ClusterQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClusterQuery

        private let c: UnsafeMutablePointer<Cairn__ClusterQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClusterQuery.self) }
    }
}

package struct ClusterAnswer: Message {
    package var cluster: ClusterRow
    /// At most 256 items.
    package var features: [FeatureItem]

    package init(cluster: ClusterRow, features: [FeatureItem] = []) {
        self.cluster = cluster
        self.features = features
    }
}

extension ClusterAnswer {
    package static var name: String { "ClusterAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__ClusterAnswer()
        unsafe cairn__cluster_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ClusterAnswer.self)
        unsafe try ClusterRow.check(Native(c.pointee.cluster))
        unsafe try checkCount(c.pointee.n_features, max: 256, "ClusterAnswer.features")
        for index in unsafe 0..<c.pointee.n_features {
            unsafe try FeatureItem.check(Native(c.pointee.features[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        cluster = view.cluster
        features = view.features
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClusterAnswer.self, for: "ClusterAnswer")
        unsafe cairn__cluster_answer__init(c)
        unsafe c.pointee.cluster = try cluster.fill(arena).bound(to: Cairn__ClusterRow.self)
        try checkCount(features.count, max: 256, "ClusterAnswer.features")
        if !features.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__FeatureItem>?.self, count: features.count,
                for: "ClusterAnswer.features")
            for (index, item) in features.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__FeatureItem.self)
            }
            unsafe c.pointee.n_features = features.count
            unsafe c.pointee.features = list
        }
        return unsafe Native(c)
    }
}

extension ClusterAnswer {
    /// A decoded ClusterAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClusterAnswer

        private let c: UnsafeMutablePointer<Cairn__ClusterAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClusterAnswer.self) }

        package var cluster: ClusterRow {
            unsafe ClusterRow(Native(c.pointee.cluster))
        }

        package func withCluster<Result>(_ body: (borrowing ClusterRow.View) -> Result) -> Result {
            unsafe body(ClusterRow.View(Native(c.pointee.cluster)))
        }

        package var features: [FeatureItem] {
            unsafe (0..<c.pointee.n_features).map {
                unsafe FeatureItem(Native(c.pointee.features[$0]))
            }
        }

        package var featuresCount: Int { unsafe c.pointee.n_features }

        package func forEachOfFeatures(_ body: (borrowing FeatureItem.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_features {
                unsafe body(FeatureItem.View(Native(c.pointee.features[index])))
            }
        }
    }
}

/// Something that is on from a format version on.
package struct FeatureItem: Message {
    /// At most 63 bytes.
    package var name: String
    package var since: UInt32
    package var isOn: Bool

    package init(name: String, since: UInt32, isOn: Bool) {
        self.name = name
        self.since = since
        self.isOn = isOn
    }
}

extension FeatureItem {
    package static var name: String { "FeatureItem" }

    package static let layout = {
        var empty = unsafe Cairn__FeatureItem()
        unsafe cairn__feature_item__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__FeatureItem.self)
        unsafe try checkText(c.pointee.name, max: 63, "FeatureItem.name")
    }

    package init(_ native: Native) {
        let view = View(native)
        name = view.name
        since = view.since
        isOn = view.isOn
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__FeatureItem.self, for: "FeatureItem")
        unsafe cairn__feature_item__init(c)
        unsafe c.pointee.name = try arena.text(name, max: 63, "FeatureItem.name")
        unsafe c.pointee.since = since
        unsafe c.pointee.is_on = isOn ? 1 : 0
        return unsafe Native(c)
    }
}

extension FeatureItem {
    /// A decoded FeatureItem where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = FeatureItem

        private let c: UnsafeMutablePointer<Cairn__FeatureItem>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__FeatureItem.self) }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var since: UInt32 {
            unsafe c.pointee.since
        }

        package var isOn: Bool {
            unsafe (c.pointee.is_on != 0)
        }
    }
}

/// In the order of their numbers, as all lists of what has numbers.
package struct NodesQuery: Message {
    package var after: UInt64
    package var countMax: UInt32

    package init(after: UInt64, countMax: UInt32) {
        self.after = after
        self.countMax = countMax
    }
}

extension NodesQuery {
    package static var name: String { "NodesQuery" }

    package static let layout = {
        var empty = unsafe Cairn__NodesQuery()
        unsafe cairn__nodes_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        after = view.after
        countMax = view.countMax
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__NodesQuery.self, for: "NodesQuery")
        unsafe cairn__nodes_query__init(c)
        unsafe c.pointee.after = after
        unsafe c.pointee.count_max = countMax
        return unsafe Native(c)
    }
}

extension NodesQuery {
    /// A decoded NodesQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = NodesQuery

        private let c: UnsafeMutablePointer<Cairn__NodesQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__NodesQuery.self) }

        package var after: UInt64 {
            unsafe c.pointee.after
        }

        package var countMax: UInt32 {
            unsafe c.pointee.count_max
        }
    }
}

/// By exactly one of these.
package struct NodeQuery: Message {
    package var node: UInt64?
    /// At most 253 bytes.
    package var name: String?
    /// Of its public key. Exactly 32 bytes.
    package var key: FixedBytes<32>?
    /// Of one of its certificates. Exactly 32 bytes.
    package var certificate: FixedBytes<32>?

    package init(
        node: UInt64? = nil, name: String? = nil, key: FixedBytes<32>? = nil,
        certificate: FixedBytes<32>? = nil
    ) {
        self.node = node
        self.name = name
        self.key = key
        self.certificate = certificate
    }
}

extension NodeQuery {
    package static var name: String { "NodeQuery" }

    package static let layout = {
        var empty = unsafe Cairn__NodeQuery()
        unsafe cairn__node_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__NodeQuery.self)
        if unsafe c.pointee.name != nil {
            unsafe try checkText(c.pointee.name, max: 253, "NodeQuery.name")
        }
        if unsafe c.pointee.has_key != 0 {
            unsafe try checkBytes(c.pointee.key, exactly: 32, "NodeQuery.key")
        }
        if unsafe c.pointee.has_certificate != 0 {
            unsafe try checkBytes(c.pointee.certificate, exactly: 32, "NodeQuery.certificate")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        name = view.name
        key = view.key
        certificate = view.certificate
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__NodeQuery.self, for: "NodeQuery")
        unsafe cairn__node_query__init(c)
        if let node {
            unsafe c.pointee.has_node = 1
            unsafe c.pointee.node = node
        }
        if let name {
            unsafe c.pointee.name = try arena.text(name, max: 253, "NodeQuery.name")
        }
        if let key {
            unsafe c.pointee.has_key = 1
            unsafe c.pointee.key = try arena.bytes(key, "NodeQuery.key")
        }
        if let certificate {
            unsafe c.pointee.has_certificate = 1
            unsafe c.pointee.certificate = try arena.bytes(certificate, "NodeQuery.certificate")
        }
        return unsafe Native(c)
    }
}

extension NodeQuery {
    /// A decoded NodeQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = NodeQuery

        private let c: UnsafeMutablePointer<Cairn__NodeQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__NodeQuery.self) }

        package var node: UInt64? {
            unsafe c.pointee.has_node != 0 ? c.pointee.node : nil
        }

        package var name: String? {
            unsafe c.pointee.name != nil ? readText(c.pointee.name) : nil
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.name != nil else { return nil }
            return unsafe body(span(of: c.pointee.name).bytes)
        }

        package var key: FixedBytes<32>? {
            unsafe c.pointee.has_key != 0 ? FixedBytes<32>(checked: c.pointee.key) : nil
        }

        package var certificate: FixedBytes<32>? {
            unsafe c.pointee.has_certificate != 0
                ? FixedBytes<32>(checked: c.pointee.certificate) : nil
        }
    }
}

package struct NodesAnswer: Message {
    /// At most 1000 items.
    package var nodes: [ClusterNodeItem]
    package var hasMore: Bool

    package init(nodes: [ClusterNodeItem] = [], hasMore: Bool) {
        self.nodes = nodes
        self.hasMore = hasMore
    }
}

extension NodesAnswer {
    package static var name: String { "NodesAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__NodesAnswer()
        unsafe cairn__nodes_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__NodesAnswer.self)
        unsafe try checkCount(c.pointee.n_nodes, max: 1000, "NodesAnswer.nodes")
        for index in unsafe 0..<c.pointee.n_nodes {
            unsafe try ClusterNodeItem.check(Native(c.pointee.nodes[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        nodes = view.nodes
        hasMore = view.hasMore
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__NodesAnswer.self, for: "NodesAnswer")
        unsafe cairn__nodes_answer__init(c)
        try checkCount(nodes.count, max: 1000, "NodesAnswer.nodes")
        if !nodes.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__ClusterNodeItem>?.self, count: nodes.count,
                for: "NodesAnswer.nodes")
            for (index, item) in nodes.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__ClusterNodeItem.self)
            }
            unsafe c.pointee.n_nodes = nodes.count
            unsafe c.pointee.nodes = list
        }
        unsafe c.pointee.has_more = hasMore ? 1 : 0
        return unsafe Native(c)
    }
}

extension NodesAnswer {
    /// A decoded NodesAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = NodesAnswer

        private let c: UnsafeMutablePointer<Cairn__NodesAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__NodesAnswer.self) }

        package var nodes: [ClusterNodeItem] {
            unsafe (0..<c.pointee.n_nodes).map {
                unsafe ClusterNodeItem(Native(c.pointee.nodes[$0]))
            }
        }

        package var nodesCount: Int { unsafe c.pointee.n_nodes }

        package func forEachOfNodes(_ body: (borrowing ClusterNodeItem.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_nodes {
                unsafe body(ClusterNodeItem.View(Native(c.pointee.nodes[index])))
            }
        }

        package var hasMore: Bool {
            unsafe (c.pointee.has_more != 0)
        }
    }
}

package struct ClusterNodeItem: Message {
    package var node: UInt64
    package var row: ClusterNodeRow

    package init(node: UInt64, row: ClusterNodeRow) {
        self.node = node
        self.row = row
    }
}

extension ClusterNodeItem {
    package static var name: String { "ClusterNodeItem" }

    package static let layout = {
        var empty = unsafe Cairn__ClusterNodeItem()
        unsafe cairn__cluster_node_item__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ClusterNodeItem.self)
        unsafe try ClusterNodeRow.check(Native(c.pointee.row))
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        row = view.row
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClusterNodeItem.self, for: "ClusterNodeItem")
        unsafe cairn__cluster_node_item__init(c)
        unsafe c.pointee.node = node
        unsafe c.pointee.row = try row.fill(arena).bound(to: Cairn__ClusterNodeRow.self)
        return unsafe Native(c)
    }
}

extension ClusterNodeItem {
    /// A decoded ClusterNodeItem where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClusterNodeItem

        private let c: UnsafeMutablePointer<Cairn__ClusterNodeItem>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClusterNodeItem.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var row: ClusterNodeRow {
            unsafe ClusterNodeRow(Native(c.pointee.row))
        }

        package func withRow<Result>(_ body: (borrowing ClusterNodeRow.View) -> Result) -> Result {
            unsafe body(ClusterNodeRow.View(Native(c.pointee.row)))
        }
    }
}

package struct TokensQuery: Message {
    package var after: UInt64
    package var countMax: UInt32

    package init(after: UInt64, countMax: UInt32) {
        self.after = after
        self.countMax = countMax
    }
}

extension TokensQuery {
    package static var name: String { "TokensQuery" }

    package static let layout = {
        var empty = unsafe Cairn__TokensQuery()
        unsafe cairn__tokens_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        after = view.after
        countMax = view.countMax
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__TokensQuery.self, for: "TokensQuery")
        unsafe cairn__tokens_query__init(c)
        unsafe c.pointee.after = after
        unsafe c.pointee.count_max = countMax
        return unsafe Native(c)
    }
}

extension TokensQuery {
    /// A decoded TokensQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = TokensQuery

        private let c: UnsafeMutablePointer<Cairn__TokensQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__TokensQuery.self) }

        package var after: UInt64 {
            unsafe c.pointee.after
        }

        package var countMax: UInt32 {
            unsafe c.pointee.count_max
        }
    }
}

package struct TokensAnswer: Message {
    /// At most 1000 items.
    package var tokens: [TokenItem]
    package var hasMore: Bool

    package init(tokens: [TokenItem] = [], hasMore: Bool) {
        self.tokens = tokens
        self.hasMore = hasMore
    }
}

extension TokensAnswer {
    package static var name: String { "TokensAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__TokensAnswer()
        unsafe cairn__tokens_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__TokensAnswer.self)
        unsafe try checkCount(c.pointee.n_tokens, max: 1000, "TokensAnswer.tokens")
        for index in unsafe 0..<c.pointee.n_tokens {
            unsafe try TokenItem.check(Native(c.pointee.tokens[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        tokens = view.tokens
        hasMore = view.hasMore
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__TokensAnswer.self, for: "TokensAnswer")
        unsafe cairn__tokens_answer__init(c)
        try checkCount(tokens.count, max: 1000, "TokensAnswer.tokens")
        if !tokens.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__TokenItem>?.self, count: tokens.count,
                for: "TokensAnswer.tokens")
            for (index, item) in tokens.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__TokenItem.self)
            }
            unsafe c.pointee.n_tokens = tokens.count
            unsafe c.pointee.tokens = list
        }
        unsafe c.pointee.has_more = hasMore ? 1 : 0
        return unsafe Native(c)
    }
}

extension TokensAnswer {
    /// A decoded TokensAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = TokensAnswer

        private let c: UnsafeMutablePointer<Cairn__TokensAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__TokensAnswer.self) }

        package var tokens: [TokenItem] {
            unsafe (0..<c.pointee.n_tokens).map { unsafe TokenItem(Native(c.pointee.tokens[$0])) }
        }

        package var tokensCount: Int { unsafe c.pointee.n_tokens }

        package func forEachOfTokens(_ body: (borrowing TokenItem.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_tokens {
                unsafe body(TokenItem.View(Native(c.pointee.tokens[index])))
            }
        }

        package var hasMore: Bool {
            unsafe (c.pointee.has_more != 0)
        }
    }
}

/// Without its hash.
package struct TokenItem: Message {
    package var token: UInt64
    package var roles: NodeRoles
    package var useCountLeft: UInt32
    package var expires: UInt64
    package var isRevoked: Bool
    /// At most 1 KiB.
    package var notes: String
    package var createdBy: UInt64
    package var created: UInt64
    package var revision: UInt64

    package init(
        token: UInt64, roles: NodeRoles, useCountLeft: UInt32, expires: UInt64, isRevoked: Bool,
        notes: String, createdBy: UInt64, created: UInt64, revision: UInt64
    ) {
        self.token = token
        self.roles = roles
        self.useCountLeft = useCountLeft
        self.expires = expires
        self.isRevoked = isRevoked
        self.notes = notes
        self.createdBy = createdBy
        self.created = created
        self.revision = revision
    }
}

extension TokenItem {
    package static var name: String { "TokenItem" }

    package static let layout = {
        var empty = unsafe Cairn__TokenItem()
        unsafe cairn__token_item__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__TokenItem.self)
        unsafe try NodeRoles.check(Native(c.pointee.roles))
        unsafe try checkText(c.pointee.notes, max: 1024, "TokenItem.notes")
    }

    package init(_ native: Native) {
        let view = View(native)
        token = view.token
        roles = view.roles
        useCountLeft = view.useCountLeft
        expires = view.expires
        isRevoked = view.isRevoked
        notes = view.notes
        createdBy = view.createdBy
        created = view.created
        revision = view.revision
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__TokenItem.self, for: "TokenItem")
        unsafe cairn__token_item__init(c)
        unsafe c.pointee.token = token
        unsafe c.pointee.roles = try roles.fill(arena).bound(to: Cairn__NodeRoles.self)
        unsafe c.pointee.use_count_left = useCountLeft
        unsafe c.pointee.expires = expires
        unsafe c.pointee.is_revoked = isRevoked ? 1 : 0
        unsafe c.pointee.notes = try arena.text(notes, max: 1024, "TokenItem.notes")
        unsafe c.pointee.created_by = createdBy
        unsafe c.pointee.created = created
        unsafe c.pointee.revision = revision
        return unsafe Native(c)
    }
}

extension TokenItem {
    /// A decoded TokenItem where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = TokenItem

        private let c: UnsafeMutablePointer<Cairn__TokenItem>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__TokenItem.self) }

        package var token: UInt64 {
            unsafe c.pointee.token
        }

        package var roles: NodeRoles {
            unsafe NodeRoles(Native(c.pointee.roles))
        }

        package func withRoles<Result>(_ body: (borrowing NodeRoles.View) -> Result) -> Result {
            unsafe body(NodeRoles.View(Native(c.pointee.roles)))
        }

        package var useCountLeft: UInt32 {
            unsafe c.pointee.use_count_left
        }

        package var expires: UInt64 {
            unsafe c.pointee.expires
        }

        package var isRevoked: Bool {
            unsafe (c.pointee.is_revoked != 0)
        }

        package var notes: String {
            unsafe readText(c.pointee.notes)
        }

        package func withNotes<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.notes).bytes)
        }

        package var createdBy: UInt64 {
            unsafe c.pointee.created_by
        }

        package var created: UInt64 {
            unsafe c.pointee.created
        }

        package var revision: UInt64 {
            unsafe c.pointee.revision
        }
    }
}

package struct ZonesQuery: Message {
    /// At most 253 bytes.
    package var after: String
    package var countMax: UInt32

    package init(after: String, countMax: UInt32) {
        self.after = after
        self.countMax = countMax
    }
}

extension ZonesQuery {
    package static var name: String { "ZonesQuery" }

    package static let layout = {
        var empty = unsafe Cairn__ZonesQuery()
        unsafe cairn__zones_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ZonesQuery.self)
        unsafe try checkText(c.pointee.after, max: 253, "ZonesQuery.after")
    }

    package init(_ native: Native) {
        let view = View(native)
        after = view.after
        countMax = view.countMax
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ZonesQuery.self, for: "ZonesQuery")
        unsafe cairn__zones_query__init(c)
        unsafe c.pointee.after = try arena.text(after, max: 253, "ZonesQuery.after")
        unsafe c.pointee.count_max = countMax
        return unsafe Native(c)
    }
}

extension ZonesQuery {
    /// A decoded ZonesQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ZonesQuery

        private let c: UnsafeMutablePointer<Cairn__ZonesQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ZonesQuery.self) }

        package var after: String {
            unsafe readText(c.pointee.after)
        }

        package func withAfter<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.after).bytes)
        }

        package var countMax: UInt32 {
            unsafe c.pointee.count_max
        }
    }
}

package struct ZonesAnswer: Message {
    /// At most 1000 items.
    package var zones: [ZoneItem]
    package var hasMore: Bool

    package init(zones: [ZoneItem] = [], hasMore: Bool) {
        self.zones = zones
        self.hasMore = hasMore
    }
}

extension ZonesAnswer {
    package static var name: String { "ZonesAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__ZonesAnswer()
        unsafe cairn__zones_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ZonesAnswer.self)
        unsafe try checkCount(c.pointee.n_zones, max: 1000, "ZonesAnswer.zones")
        for index in unsafe 0..<c.pointee.n_zones {
            unsafe try ZoneItem.check(Native(c.pointee.zones[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        zones = view.zones
        hasMore = view.hasMore
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ZonesAnswer.self, for: "ZonesAnswer")
        unsafe cairn__zones_answer__init(c)
        try checkCount(zones.count, max: 1000, "ZonesAnswer.zones")
        if !zones.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__ZoneItem>?.self, count: zones.count,
                for: "ZonesAnswer.zones")
            for (index, item) in zones.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__ZoneItem.self)
            }
            unsafe c.pointee.n_zones = zones.count
            unsafe c.pointee.zones = list
        }
        unsafe c.pointee.has_more = hasMore ? 1 : 0
        return unsafe Native(c)
    }
}

extension ZonesAnswer {
    /// A decoded ZonesAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ZonesAnswer

        private let c: UnsafeMutablePointer<Cairn__ZonesAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ZonesAnswer.self) }

        package var zones: [ZoneItem] {
            unsafe (0..<c.pointee.n_zones).map { unsafe ZoneItem(Native(c.pointee.zones[$0])) }
        }

        package var zonesCount: Int { unsafe c.pointee.n_zones }

        package func forEachOfZones(_ body: (borrowing ZoneItem.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_zones {
                unsafe body(ZoneItem.View(Native(c.pointee.zones[index])))
            }
        }

        package var hasMore: Bool {
            unsafe (c.pointee.has_more != 0)
        }
    }
}

package struct ZoneItem: Message {
    /// At most 63 bytes.
    package var name: String
    package var row: ZoneRow

    package init(name: String, row: ZoneRow) {
        self.name = name
        self.row = row
    }
}

extension ZoneItem {
    package static var name: String { "ZoneItem" }

    package static let layout = {
        var empty = unsafe Cairn__ZoneItem()
        unsafe cairn__zone_item__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ZoneItem.self)
        unsafe try checkText(c.pointee.name, max: 63, "ZoneItem.name")
        unsafe try ZoneRow.check(Native(c.pointee.row))
    }

    package init(_ native: Native) {
        let view = View(native)
        name = view.name
        row = view.row
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ZoneItem.self, for: "ZoneItem")
        unsafe cairn__zone_item__init(c)
        unsafe c.pointee.name = try arena.text(name, max: 63, "ZoneItem.name")
        unsafe c.pointee.row = try row.fill(arena).bound(to: Cairn__ZoneRow.self)
        return unsafe Native(c)
    }
}

extension ZoneItem {
    /// A decoded ZoneItem where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ZoneItem

        private let c: UnsafeMutablePointer<Cairn__ZoneItem>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ZoneItem.self) }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var row: ZoneRow {
            unsafe ZoneRow(Native(c.pointee.row))
        }

        package func withRow<Result>(_ body: (borrowing ZoneRow.View) -> Result) -> Result {
            unsafe body(ZoneRow.View(Native(c.pointee.row)))
        }
    }
}

package struct ShardsQuery: Message {
    /// Absent: from the first on, the control group.
    package var after: UInt64?
    package var countMax: UInt32
    /// Only those with a member there.
    package var node: UInt64?

    package init(after: UInt64? = nil, countMax: UInt32, node: UInt64? = nil) {
        self.after = after
        self.countMax = countMax
        self.node = node
    }
}

extension ShardsQuery {
    package static var name: String { "ShardsQuery" }

    package static let layout = {
        var empty = unsafe Cairn__ShardsQuery()
        unsafe cairn__shards_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        after = view.after
        countMax = view.countMax
        node = view.node
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ShardsQuery.self, for: "ShardsQuery")
        unsafe cairn__shards_query__init(c)
        if let after {
            unsafe c.pointee.has_after = 1
            unsafe c.pointee.after = after
        }
        unsafe c.pointee.count_max = countMax
        if let node {
            unsafe c.pointee.has_node = 1
            unsafe c.pointee.node = node
        }
        return unsafe Native(c)
    }
}

extension ShardsQuery {
    /// A decoded ShardsQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ShardsQuery

        private let c: UnsafeMutablePointer<Cairn__ShardsQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ShardsQuery.self) }

        package var after: UInt64? {
            unsafe c.pointee.has_after != 0 ? c.pointee.after : nil
        }

        package var countMax: UInt32 {
            unsafe c.pointee.count_max
        }

        package var node: UInt64? {
            unsafe c.pointee.has_node != 0 ? c.pointee.node : nil
        }
    }
}

package struct ShardsAnswer: Message {
    /// At most 1000 items.
    package var shards: [ShardItem]
    package var hasMore: Bool

    package init(shards: [ShardItem] = [], hasMore: Bool) {
        self.shards = shards
        self.hasMore = hasMore
    }
}

extension ShardsAnswer {
    package static var name: String { "ShardsAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__ShardsAnswer()
        unsafe cairn__shards_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ShardsAnswer.self)
        unsafe try checkCount(c.pointee.n_shards, max: 1000, "ShardsAnswer.shards")
        for index in unsafe 0..<c.pointee.n_shards {
            unsafe try ShardItem.check(Native(c.pointee.shards[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        shards = view.shards
        hasMore = view.hasMore
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ShardsAnswer.self, for: "ShardsAnswer")
        unsafe cairn__shards_answer__init(c)
        try checkCount(shards.count, max: 1000, "ShardsAnswer.shards")
        if !shards.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__ShardItem>?.self, count: shards.count,
                for: "ShardsAnswer.shards")
            for (index, item) in shards.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__ShardItem.self)
            }
            unsafe c.pointee.n_shards = shards.count
            unsafe c.pointee.shards = list
        }
        unsafe c.pointee.has_more = hasMore ? 1 : 0
        return unsafe Native(c)
    }
}

extension ShardsAnswer {
    /// A decoded ShardsAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ShardsAnswer

        private let c: UnsafeMutablePointer<Cairn__ShardsAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ShardsAnswer.self) }

        package var shards: [ShardItem] {
            unsafe (0..<c.pointee.n_shards).map { unsafe ShardItem(Native(c.pointee.shards[$0])) }
        }

        package var shardsCount: Int { unsafe c.pointee.n_shards }

        package func forEachOfShards(_ body: (borrowing ShardItem.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_shards {
                unsafe body(ShardItem.View(Native(c.pointee.shards[index])))
            }
        }

        package var hasMore: Bool {
            unsafe (c.pointee.has_more != 0)
        }
    }
}

package struct ShardItem: Message {
    package var shard: UInt64
    package var row: ShardRow

    package init(shard: UInt64, row: ShardRow) {
        self.shard = shard
        self.row = row
    }
}

extension ShardItem {
    package static var name: String { "ShardItem" }

    package static let layout = {
        var empty = unsafe Cairn__ShardItem()
        unsafe cairn__shard_item__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ShardItem.self)
        unsafe try ShardRow.check(Native(c.pointee.row))
    }

    package init(_ native: Native) {
        let view = View(native)
        shard = view.shard
        row = view.row
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ShardItem.self, for: "ShardItem")
        unsafe cairn__shard_item__init(c)
        unsafe c.pointee.shard = shard
        unsafe c.pointee.row = try row.fill(arena).bound(to: Cairn__ShardRow.self)
        return unsafe Native(c)
    }
}

extension ShardItem {
    /// A decoded ShardItem where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ShardItem

        private let c: UnsafeMutablePointer<Cairn__ShardItem>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ShardItem.self) }

        package var shard: UInt64 {
            unsafe c.pointee.shard
        }

        package var row: ShardRow {
            unsafe ShardRow(Native(c.pointee.row))
        }

        package func withRow<Result>(_ body: (borrowing ShardRow.View) -> Result) -> Result {
            unsafe body(ShardRow.View(Native(c.pointee.row)))
        }
    }
}

package struct SlotsQuery: Message {
    /// What the caller knows already: it gets what changed since, if that is kept.
    package var after: UInt64?

    package init(after: UInt64? = nil) {
        self.after = after
    }
}

extension SlotsQuery {
    package static var name: String { "SlotsQuery" }

    package static let layout = {
        var empty = unsafe Cairn__SlotsQuery()
        unsafe cairn__slots_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        after = view.after
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SlotsQuery.self, for: "SlotsQuery")
        unsafe cairn__slots_query__init(c)
        if let after {
            unsafe c.pointee.has_after = 1
            unsafe c.pointee.after = after
        }
        return unsafe Native(c)
    }
}

extension SlotsQuery {
    /// A decoded SlotsQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SlotsQuery

        private let c: UnsafeMutablePointer<Cairn__SlotsQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SlotsQuery.self) }

        package var after: UInt64? {
            unsafe c.pointee.has_after != 0 ? c.pointee.after : nil
        }
    }
}

package struct SlotsAnswer: Message {
    package var epoch: UInt64
    /// The whole table; none where changes say all. At most 4096 items.
    package var runs: [SlotRun]
    /// At most 1000 items.
    package var changes: [SlotChangeRow]

    package init(epoch: UInt64, runs: [SlotRun] = [], changes: [SlotChangeRow] = []) {
        self.epoch = epoch
        self.runs = runs
        self.changes = changes
    }
}

extension SlotsAnswer {
    package static var name: String { "SlotsAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__SlotsAnswer()
        unsafe cairn__slots_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SlotsAnswer.self)
        unsafe try checkCount(c.pointee.n_runs, max: 4096, "SlotsAnswer.runs")
        for index in unsafe 0..<c.pointee.n_runs {
            unsafe try SlotRun.check(Native(c.pointee.runs[index]))
        }
        unsafe try checkCount(c.pointee.n_changes, max: 1000, "SlotsAnswer.changes")
        for index in unsafe 0..<c.pointee.n_changes {
            unsafe try SlotChangeRow.check(Native(c.pointee.changes[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        epoch = view.epoch
        runs = view.runs
        changes = view.changes
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SlotsAnswer.self, for: "SlotsAnswer")
        unsafe cairn__slots_answer__init(c)
        unsafe c.pointee.epoch = epoch
        try checkCount(runs.count, max: 4096, "SlotsAnswer.runs")
        if !runs.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__SlotRun>?.self, count: runs.count,
                for: "SlotsAnswer.runs")
            for (index, item) in runs.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__SlotRun.self)
            }
            unsafe c.pointee.n_runs = runs.count
            unsafe c.pointee.runs = list
        }
        try checkCount(changes.count, max: 1000, "SlotsAnswer.changes")
        if !changes.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__SlotChangeRow>?.self, count: changes.count,
                for: "SlotsAnswer.changes")
            for (index, item) in changes.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__SlotChangeRow.self)
            }
            unsafe c.pointee.n_changes = changes.count
            unsafe c.pointee.changes = list
        }
        return unsafe Native(c)
    }
}

extension SlotsAnswer {
    /// A decoded SlotsAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SlotsAnswer

        private let c: UnsafeMutablePointer<Cairn__SlotsAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SlotsAnswer.self) }

        package var epoch: UInt64 {
            unsafe c.pointee.epoch
        }

        package var runs: [SlotRun] {
            unsafe (0..<c.pointee.n_runs).map { unsafe SlotRun(Native(c.pointee.runs[$0])) }
        }

        package var runsCount: Int { unsafe c.pointee.n_runs }

        package func forEachOfRuns(_ body: (borrowing SlotRun.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_runs {
                unsafe body(SlotRun.View(Native(c.pointee.runs[index])))
            }
        }

        package var changes: [SlotChangeRow] {
            unsafe (0..<c.pointee.n_changes).map {
                unsafe SlotChangeRow(Native(c.pointee.changes[$0]))
            }
        }

        package var changesCount: Int { unsafe c.pointee.n_changes }

        package func forEachOfChanges(_ body: (borrowing SlotChangeRow.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_changes {
                unsafe body(SlotChangeRow.View(Native(c.pointee.changes[index])))
            }
        }
    }
}

package struct MovesQuery: Message {
    package var after: UInt64
    package var countMax: UInt32
    /// Only those that have begun.
    package var isActive: Bool

    package init(after: UInt64, countMax: UInt32, isActive: Bool) {
        self.after = after
        self.countMax = countMax
        self.isActive = isActive
    }
}

extension MovesQuery {
    package static var name: String { "MovesQuery" }

    package static let layout = {
        var empty = unsafe Cairn__MovesQuery()
        unsafe cairn__moves_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        after = view.after
        countMax = view.countMax
        isActive = view.isActive
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__MovesQuery.self, for: "MovesQuery")
        unsafe cairn__moves_query__init(c)
        unsafe c.pointee.after = after
        unsafe c.pointee.count_max = countMax
        unsafe c.pointee.is_active = isActive ? 1 : 0
        return unsafe Native(c)
    }
}

extension MovesQuery {
    /// A decoded MovesQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = MovesQuery

        private let c: UnsafeMutablePointer<Cairn__MovesQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__MovesQuery.self) }

        package var after: UInt64 {
            unsafe c.pointee.after
        }

        package var countMax: UInt32 {
            unsafe c.pointee.count_max
        }

        package var isActive: Bool {
            unsafe (c.pointee.is_active != 0)
        }
    }
}

package struct MovesAnswer: Message {
    /// At most 1000 items.
    package var moves: [MoveItem]
    package var hasMore: Bool

    package init(moves: [MoveItem] = [], hasMore: Bool) {
        self.moves = moves
        self.hasMore = hasMore
    }
}

extension MovesAnswer {
    package static var name: String { "MovesAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__MovesAnswer()
        unsafe cairn__moves_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__MovesAnswer.self)
        unsafe try checkCount(c.pointee.n_moves, max: 1000, "MovesAnswer.moves")
        for index in unsafe 0..<c.pointee.n_moves {
            unsafe try MoveItem.check(Native(c.pointee.moves[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        moves = view.moves
        hasMore = view.hasMore
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__MovesAnswer.self, for: "MovesAnswer")
        unsafe cairn__moves_answer__init(c)
        try checkCount(moves.count, max: 1000, "MovesAnswer.moves")
        if !moves.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__MoveItem>?.self, count: moves.count,
                for: "MovesAnswer.moves")
            for (index, item) in moves.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__MoveItem.self)
            }
            unsafe c.pointee.n_moves = moves.count
            unsafe c.pointee.moves = list
        }
        unsafe c.pointee.has_more = hasMore ? 1 : 0
        return unsafe Native(c)
    }
}

extension MovesAnswer {
    /// A decoded MovesAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = MovesAnswer

        private let c: UnsafeMutablePointer<Cairn__MovesAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__MovesAnswer.self) }

        package var moves: [MoveItem] {
            unsafe (0..<c.pointee.n_moves).map { unsafe MoveItem(Native(c.pointee.moves[$0])) }
        }

        package var movesCount: Int { unsafe c.pointee.n_moves }

        package func forEachOfMoves(_ body: (borrowing MoveItem.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_moves {
                unsafe body(MoveItem.View(Native(c.pointee.moves[index])))
            }
        }

        package var hasMore: Bool {
            unsafe (c.pointee.has_more != 0)
        }
    }
}

package struct MoveItem: Message {
    package var move: UInt64
    package var row: SlotMoveRow

    package init(move: UInt64, row: SlotMoveRow) {
        self.move = move
        self.row = row
    }
}

extension MoveItem {
    package static var name: String { "MoveItem" }

    package static let layout = {
        var empty = unsafe Cairn__MoveItem()
        unsafe cairn__move_item__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__MoveItem.self)
        unsafe try SlotMoveRow.check(Native(c.pointee.row))
    }

    package init(_ native: Native) {
        let view = View(native)
        move = view.move
        row = view.row
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__MoveItem.self, for: "MoveItem")
        unsafe cairn__move_item__init(c)
        unsafe c.pointee.move = move
        unsafe c.pointee.row = try row.fill(arena).bound(to: Cairn__SlotMoveRow.self)
        return unsafe Native(c)
    }
}

extension MoveItem {
    /// A decoded MoveItem where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = MoveItem

        private let c: UnsafeMutablePointer<Cairn__MoveItem>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__MoveItem.self) }

        package var move: UInt64 {
            unsafe c.pointee.move
        }

        package var row: SlotMoveRow {
            unsafe SlotMoveRow(Native(c.pointee.row))
        }

        package func withRow<Result>(_ body: (borrowing SlotMoveRow.View) -> Result) -> Result {
            unsafe body(SlotMoveRow.View(Native(c.pointee.row)))
        }
    }
}

package struct PlacementQuery: Message {

    package init() {
    }
}

extension PlacementQuery {
    package static var name: String { "PlacementQuery" }

    package static let layout = {
        var empty = unsafe Cairn__PlacementQuery()
        unsafe cairn__placement_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__PlacementQuery.self, for: "PlacementQuery")
        unsafe cairn__placement_query__init(c)
        return unsafe Native(c)
    }
}

extension PlacementQuery {
    /// A decoded PlacementQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = PlacementQuery

        private let c: UnsafeMutablePointer<Cairn__PlacementQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__PlacementQuery.self) }
    }
}

package struct PlacementAnswer: Message {
    /// 0 as long as there is none.
    package var epoch: UInt64
    package var current: PlacementRow?
    /// There while it changes.
    package var epochNext: UInt64?
    package var next: PlacementRow?
    package var change: PlacementChangeRow?

    package init(
        epoch: UInt64, current: PlacementRow? = nil, epochNext: UInt64? = nil,
        next: PlacementRow? = nil, change: PlacementChangeRow? = nil
    ) {
        self.epoch = epoch
        self.current = current
        self.epochNext = epochNext
        self.next = next
        self.change = change
    }
}

extension PlacementAnswer {
    package static var name: String { "PlacementAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__PlacementAnswer()
        unsafe cairn__placement_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__PlacementAnswer.self)
        if unsafe c.pointee.current != nil {
            unsafe try PlacementRow.check(Native(c.pointee.current))
        }
        if unsafe c.pointee.next != nil {
            unsafe try PlacementRow.check(Native(c.pointee.next))
        }
        if unsafe c.pointee.change != nil {
            unsafe try PlacementChangeRow.check(Native(c.pointee.change))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        epoch = view.epoch
        current = view.current
        epochNext = view.epochNext
        next = view.next
        change = view.change
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__PlacementAnswer.self, for: "PlacementAnswer")
        unsafe cairn__placement_answer__init(c)
        unsafe c.pointee.epoch = epoch
        if let current {
            unsafe c.pointee.current = try current.fill(arena).bound(to: Cairn__PlacementRow.self)
        }
        if let epochNext {
            unsafe c.pointee.has_epoch_next = 1
            unsafe c.pointee.epoch_next = epochNext
        }
        if let next {
            unsafe c.pointee.next = try next.fill(arena).bound(to: Cairn__PlacementRow.self)
        }
        if let change {
            unsafe c.pointee.change = try change.fill(arena).bound(
                to: Cairn__PlacementChangeRow.self)
        }
        return unsafe Native(c)
    }
}

extension PlacementAnswer {
    /// A decoded PlacementAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = PlacementAnswer

        private let c: UnsafeMutablePointer<Cairn__PlacementAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__PlacementAnswer.self) }

        package var epoch: UInt64 {
            unsafe c.pointee.epoch
        }

        package var current: PlacementRow? {
            unsafe c.pointee.current != nil ? PlacementRow(Native(c.pointee.current)) : nil
        }

        package func withCurrent<Result>(_ body: (borrowing PlacementRow.View) -> Result) -> Result?
        {
            guard unsafe c.pointee.current != nil else { return nil }
            return unsafe body(PlacementRow.View(Native(c.pointee.current)))
        }

        package var epochNext: UInt64? {
            unsafe c.pointee.has_epoch_next != 0 ? c.pointee.epoch_next : nil
        }

        package var next: PlacementRow? {
            unsafe c.pointee.next != nil ? PlacementRow(Native(c.pointee.next)) : nil
        }

        package func withNext<Result>(_ body: (borrowing PlacementRow.View) -> Result) -> Result? {
            guard unsafe c.pointee.next != nil else { return nil }
            return unsafe body(PlacementRow.View(Native(c.pointee.next)))
        }

        package var change: PlacementChangeRow? {
            unsafe c.pointee.change != nil ? PlacementChangeRow(Native(c.pointee.change)) : nil
        }

        package func withChange<Result>(_ body: (borrowing PlacementChangeRow.View) -> Result)
            -> Result?
        {
            guard unsafe c.pointee.change != nil else { return nil }
            return unsafe body(PlacementChangeRow.View(Native(c.pointee.change)))
        }
    }
}

package struct AccountsQuery: Message {
    package var after: UInt64
    package var countMax: UInt32
    /// Only those with an address there. At most 1 KiB.
    package var domain: String?

    package init(after: UInt64, countMax: UInt32, domain: String? = nil) {
        self.after = after
        self.countMax = countMax
        self.domain = domain
    }
}

extension AccountsQuery {
    package static var name: String { "AccountsQuery" }

    package static let layout = {
        var empty = unsafe Cairn__AccountsQuery()
        unsafe cairn__accounts_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__AccountsQuery.self)
        if unsafe c.pointee.domain != nil {
            unsafe try checkText(c.pointee.domain, max: 1024, "AccountsQuery.domain")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        after = view.after
        countMax = view.countMax
        domain = view.domain
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AccountsQuery.self, for: "AccountsQuery")
        unsafe cairn__accounts_query__init(c)
        unsafe c.pointee.after = after
        unsafe c.pointee.count_max = countMax
        if let domain {
            unsafe c.pointee.domain = try arena.text(domain, max: 1024, "AccountsQuery.domain")
        }
        return unsafe Native(c)
    }
}

extension AccountsQuery {
    /// A decoded AccountsQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AccountsQuery

        private let c: UnsafeMutablePointer<Cairn__AccountsQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AccountsQuery.self) }

        package var after: UInt64 {
            unsafe c.pointee.after
        }

        package var countMax: UInt32 {
            unsafe c.pointee.count_max
        }

        package var domain: String? {
            unsafe c.pointee.domain != nil ? readText(c.pointee.domain) : nil
        }

        package func withDomain<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.domain != nil else { return nil }
            return unsafe body(span(of: c.pointee.domain).bytes)
        }
    }
}

package struct AccountsAnswer: Message {
    /// At most 1000 items.
    package var accounts: [AccountItem]
    package var hasMore: Bool

    package init(accounts: [AccountItem] = [], hasMore: Bool) {
        self.accounts = accounts
        self.hasMore = hasMore
    }
}

extension AccountsAnswer {
    package static var name: String { "AccountsAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__AccountsAnswer()
        unsafe cairn__accounts_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__AccountsAnswer.self)
        unsafe try checkCount(c.pointee.n_accounts, max: 1000, "AccountsAnswer.accounts")
        for index in unsafe 0..<c.pointee.n_accounts {
            unsafe try AccountItem.check(Native(c.pointee.accounts[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        accounts = view.accounts
        hasMore = view.hasMore
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AccountsAnswer.self, for: "AccountsAnswer")
        unsafe cairn__accounts_answer__init(c)
        try checkCount(accounts.count, max: 1000, "AccountsAnswer.accounts")
        if !accounts.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__AccountItem>?.self, count: accounts.count,
                for: "AccountsAnswer.accounts")
            for (index, item) in accounts.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__AccountItem.self)
            }
            unsafe c.pointee.n_accounts = accounts.count
            unsafe c.pointee.accounts = list
        }
        unsafe c.pointee.has_more = hasMore ? 1 : 0
        return unsafe Native(c)
    }
}

extension AccountsAnswer {
    /// A decoded AccountsAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AccountsAnswer

        private let c: UnsafeMutablePointer<Cairn__AccountsAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AccountsAnswer.self) }

        package var accounts: [AccountItem] {
            unsafe (0..<c.pointee.n_accounts).map {
                unsafe AccountItem(Native(c.pointee.accounts[$0]))
            }
        }

        package var accountsCount: Int { unsafe c.pointee.n_accounts }

        package func forEachOfAccounts(_ body: (borrowing AccountItem.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_accounts {
                unsafe body(AccountItem.View(Native(c.pointee.accounts[index])))
            }
        }

        package var hasMore: Bool {
            unsafe (c.pointee.has_more != 0)
        }
    }
}

package struct AccountItem: Message {
    package var account: UInt64
    package var row: AccountRow

    package init(account: UInt64, row: AccountRow) {
        self.account = account
        self.row = row
    }
}

extension AccountItem {
    package static var name: String { "AccountItem" }

    package static let layout = {
        var empty = unsafe Cairn__AccountItem()
        unsafe cairn__account_item__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__AccountItem.self)
        unsafe try AccountRow.check(Native(c.pointee.row))
    }

    package init(_ native: Native) {
        let view = View(native)
        account = view.account
        row = view.row
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AccountItem.self, for: "AccountItem")
        unsafe cairn__account_item__init(c)
        unsafe c.pointee.account = account
        unsafe c.pointee.row = try row.fill(arena).bound(to: Cairn__AccountRow.self)
        return unsafe Native(c)
    }
}

extension AccountItem {
    /// A decoded AccountItem where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AccountItem

        private let c: UnsafeMutablePointer<Cairn__AccountItem>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AccountItem.self) }

        package var account: UInt64 {
            unsafe c.pointee.account
        }

        package var row: AccountRow {
            unsafe AccountRow(Native(c.pointee.row))
        }

        package func withRow<Result>(_ body: (borrowing AccountRow.View) -> Result) -> Result {
            unsafe body(AccountRow.View(Native(c.pointee.row)))
        }
    }
}

/// By exactly one of these.
package struct AccountQuery: Message {
    package var account: UInt64?
    /// At most 253 bytes.
    package var name: String?
    /// At most 254 bytes.
    package var email: String?

    package init(account: UInt64? = nil, name: String? = nil, email: String? = nil) {
        self.account = account
        self.name = name
        self.email = email
    }
}

extension AccountQuery {
    package static var name: String { "AccountQuery" }

    package static let layout = {
        var empty = unsafe Cairn__AccountQuery()
        unsafe cairn__account_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__AccountQuery.self)
        if unsafe c.pointee.name != nil {
            unsafe try checkText(c.pointee.name, max: 253, "AccountQuery.name")
        }
        if unsafe c.pointee.email != nil {
            unsafe try checkText(c.pointee.email, max: 254, "AccountQuery.email")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        account = view.account
        name = view.name
        email = view.email
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AccountQuery.self, for: "AccountQuery")
        unsafe cairn__account_query__init(c)
        if let account {
            unsafe c.pointee.has_account = 1
            unsafe c.pointee.account = account
        }
        if let name {
            unsafe c.pointee.name = try arena.text(name, max: 253, "AccountQuery.name")
        }
        if let email {
            unsafe c.pointee.email = try arena.text(email, max: 254, "AccountQuery.email")
        }
        return unsafe Native(c)
    }
}

extension AccountQuery {
    /// A decoded AccountQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AccountQuery

        private let c: UnsafeMutablePointer<Cairn__AccountQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AccountQuery.self) }

        package var account: UInt64? {
            unsafe c.pointee.has_account != 0 ? c.pointee.account : nil
        }

        package var name: String? {
            unsafe c.pointee.name != nil ? readText(c.pointee.name) : nil
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.name != nil else { return nil }
            return unsafe body(span(of: c.pointee.name).bytes)
        }

        package var email: String? {
            unsafe c.pointee.email != nil ? readText(c.pointee.email) : nil
        }

        package func withEmail<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.email != nil else { return nil }
            return unsafe body(span(of: c.pointee.email).bytes)
        }
    }
}

/// An account with all that says what it may do.
package struct AccountAnswer: Message {
    package var account: AccountItem
    /// At most 256 items.
    package var groups: [GroupNumber]
    /// Of its address, if the cluster knows that. At most 253 bytes.
    package var domain: String?
    /// Of its drive, in bytes.
    package var byteCountMax: UInt64
    /// Nobody gets in before.
    package var lockedUntil: UInt64?

    package init(
        account: AccountItem, groups: [GroupNumber] = [], domain: String? = nil,
        byteCountMax: UInt64, lockedUntil: UInt64? = nil
    ) {
        self.account = account
        self.groups = groups
        self.domain = domain
        self.byteCountMax = byteCountMax
        self.lockedUntil = lockedUntil
    }
}

extension AccountAnswer {
    package static var name: String { "AccountAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__AccountAnswer()
        unsafe cairn__account_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__AccountAnswer.self)
        unsafe try AccountItem.check(Native(c.pointee.account))
        unsafe try checkCount(c.pointee.n_groups, max: 256, "AccountAnswer.groups")
        for index in unsafe 0..<c.pointee.n_groups {
            unsafe try GroupNumber.check(Native(c.pointee.groups[index]))
        }
        if unsafe c.pointee.domain != nil {
            unsafe try checkText(c.pointee.domain, max: 253, "AccountAnswer.domain")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        account = view.account
        groups = view.groups
        domain = view.domain
        byteCountMax = view.byteCountMax
        lockedUntil = view.lockedUntil
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AccountAnswer.self, for: "AccountAnswer")
        unsafe cairn__account_answer__init(c)
        unsafe c.pointee.account = try account.fill(arena).bound(to: Cairn__AccountItem.self)
        try checkCount(groups.count, max: 256, "AccountAnswer.groups")
        if !groups.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__GroupNumber>?.self, count: groups.count,
                for: "AccountAnswer.groups")
            for (index, item) in groups.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__GroupNumber.self)
            }
            unsafe c.pointee.n_groups = groups.count
            unsafe c.pointee.groups = list
        }
        if let domain {
            unsafe c.pointee.domain = try arena.text(domain, max: 253, "AccountAnswer.domain")
        }
        unsafe c.pointee.byte_count_max = byteCountMax
        if let lockedUntil {
            unsafe c.pointee.has_locked_until = 1
            unsafe c.pointee.locked_until = lockedUntil
        }
        return unsafe Native(c)
    }
}

extension AccountAnswer {
    /// A decoded AccountAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AccountAnswer

        private let c: UnsafeMutablePointer<Cairn__AccountAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AccountAnswer.self) }

        package var account: AccountItem {
            unsafe AccountItem(Native(c.pointee.account))
        }

        package func withAccount<Result>(_ body: (borrowing AccountItem.View) -> Result) -> Result {
            unsafe body(AccountItem.View(Native(c.pointee.account)))
        }

        package var groups: [GroupNumber] {
            unsafe (0..<c.pointee.n_groups).map { unsafe GroupNumber(Native(c.pointee.groups[$0])) }
        }

        package var groupsCount: Int { unsafe c.pointee.n_groups }

        package func forEachOfGroups(_ body: (borrowing GroupNumber.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_groups {
                unsafe body(GroupNumber.View(Native(c.pointee.groups[index])))
            }
        }

        package var domain: String? {
            unsafe c.pointee.domain != nil ? readText(c.pointee.domain) : nil
        }

        package func withDomain<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.domain != nil else { return nil }
            return unsafe body(span(of: c.pointee.domain).bytes)
        }

        package var byteCountMax: UInt64 {
            unsafe c.pointee.byte_count_max
        }

        package var lockedUntil: UInt64? {
            unsafe c.pointee.has_locked_until != 0 ? c.pointee.locked_until : nil
        }
    }
}

package struct GroupNumber: Message {
    package var group: UInt64

    package init(group: UInt64) {
        self.group = group
    }
}

extension GroupNumber {
    package static var name: String { "GroupNumber" }

    package static let layout = {
        var empty = unsafe Cairn__GroupNumber()
        unsafe cairn__group_number__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__GroupNumber.self, for: "GroupNumber")
        unsafe cairn__group_number__init(c)
        unsafe c.pointee.group = group
        return unsafe Native(c)
    }
}

extension GroupNumber {
    /// A decoded GroupNumber where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = GroupNumber

        private let c: UnsafeMutablePointer<Cairn__GroupNumber>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__GroupNumber.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }
    }
}

/// What a log-in is checked with. For the cluster itself only.
package struct CredentialsQuery: Message {
    package var account: AccountQuery

    package init(account: AccountQuery) {
        self.account = account
    }
}

extension CredentialsQuery {
    package static var name: String { "CredentialsQuery" }

    package static let layout = {
        var empty = unsafe Cairn__CredentialsQuery()
        unsafe cairn__credentials_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__CredentialsQuery.self)
        unsafe try AccountQuery.check(Native(c.pointee.account))
    }

    package init(_ native: Native) {
        let view = View(native)
        account = view.account
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__CredentialsQuery.self, for: "CredentialsQuery")
        unsafe cairn__credentials_query__init(c)
        unsafe c.pointee.account = try account.fill(arena).bound(to: Cairn__AccountQuery.self)
        return unsafe Native(c)
    }
}

extension CredentialsQuery {
    /// A decoded CredentialsQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = CredentialsQuery

        private let c: UnsafeMutablePointer<Cairn__CredentialsQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__CredentialsQuery.self) }

        package var account: AccountQuery {
            unsafe AccountQuery(Native(c.pointee.account))
        }

        package func withAccount<Result>(_ body: (borrowing AccountQuery.View) -> Result) -> Result
        {
            unsafe body(AccountQuery.View(Native(c.pointee.account)))
        }
    }
}

package struct CredentialsAnswer: Message {
    package var account: AccountItem
    package var credentials: CredentialsRow
    package var login: LoginRow?

    package init(account: AccountItem, credentials: CredentialsRow, login: LoginRow? = nil) {
        self.account = account
        self.credentials = credentials
        self.login = login
    }
}

extension CredentialsAnswer {
    package static var name: String { "CredentialsAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__CredentialsAnswer()
        unsafe cairn__credentials_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__CredentialsAnswer.self)
        unsafe try AccountItem.check(Native(c.pointee.account))
        unsafe try CredentialsRow.check(Native(c.pointee.credentials))
        if unsafe c.pointee.login != nil {
            unsafe try LoginRow.check(Native(c.pointee.login))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        account = view.account
        credentials = view.credentials
        login = view.login
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__CredentialsAnswer.self, for: "CredentialsAnswer")
        unsafe cairn__credentials_answer__init(c)
        unsafe c.pointee.account = try account.fill(arena).bound(to: Cairn__AccountItem.self)
        unsafe c.pointee.credentials = try credentials.fill(arena).bound(
            to: Cairn__CredentialsRow.self)
        if let login {
            unsafe c.pointee.login = try login.fill(arena).bound(to: Cairn__LoginRow.self)
        }
        return unsafe Native(c)
    }
}

extension CredentialsAnswer {
    /// A decoded CredentialsAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = CredentialsAnswer

        private let c: UnsafeMutablePointer<Cairn__CredentialsAnswer>

        package init(_ native: Native) {
            unsafe c = native.bound(to: Cairn__CredentialsAnswer.self)
        }

        package var account: AccountItem {
            unsafe AccountItem(Native(c.pointee.account))
        }

        package func withAccount<Result>(_ body: (borrowing AccountItem.View) -> Result) -> Result {
            unsafe body(AccountItem.View(Native(c.pointee.account)))
        }

        package var credentials: CredentialsRow {
            unsafe CredentialsRow(Native(c.pointee.credentials))
        }

        package func withCredentials<Result>(_ body: (borrowing CredentialsRow.View) -> Result)
            -> Result
        {
            unsafe body(CredentialsRow.View(Native(c.pointee.credentials)))
        }

        package var login: LoginRow? {
            unsafe c.pointee.login != nil ? LoginRow(Native(c.pointee.login)) : nil
        }

        package func withLogin<Result>(_ body: (borrowing LoginRow.View) -> Result) -> Result? {
            guard unsafe c.pointee.login != nil else { return nil }
            return unsafe body(LoginRow.View(Native(c.pointee.login)))
        }
    }
}

package struct GroupsQuery: Message {
    package var after: UInt64
    package var countMax: UInt32

    package init(after: UInt64, countMax: UInt32) {
        self.after = after
        self.countMax = countMax
    }
}

extension GroupsQuery {
    package static var name: String { "GroupsQuery" }

    package static let layout = {
        var empty = unsafe Cairn__GroupsQuery()
        unsafe cairn__groups_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        after = view.after
        countMax = view.countMax
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__GroupsQuery.self, for: "GroupsQuery")
        unsafe cairn__groups_query__init(c)
        unsafe c.pointee.after = after
        unsafe c.pointee.count_max = countMax
        return unsafe Native(c)
    }
}

extension GroupsQuery {
    /// A decoded GroupsQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = GroupsQuery

        private let c: UnsafeMutablePointer<Cairn__GroupsQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__GroupsQuery.self) }

        package var after: UInt64 {
            unsafe c.pointee.after
        }

        package var countMax: UInt32 {
            unsafe c.pointee.count_max
        }
    }
}

/// By exactly one of these.
package struct GroupQuery: Message {
    package var group: UInt64?
    /// At most 253 bytes.
    package var name: String?

    package init(group: UInt64? = nil, name: String? = nil) {
        self.group = group
        self.name = name
    }
}

extension GroupQuery {
    package static var name: String { "GroupQuery" }

    package static let layout = {
        var empty = unsafe Cairn__GroupQuery()
        unsafe cairn__group_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__GroupQuery.self)
        if unsafe c.pointee.name != nil {
            unsafe try checkText(c.pointee.name, max: 253, "GroupQuery.name")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
        name = view.name
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__GroupQuery.self, for: "GroupQuery")
        unsafe cairn__group_query__init(c)
        if let group {
            unsafe c.pointee.has_group = 1
            unsafe c.pointee.group = group
        }
        if let name {
            unsafe c.pointee.name = try arena.text(name, max: 253, "GroupQuery.name")
        }
        return unsafe Native(c)
    }
}

extension GroupQuery {
    /// A decoded GroupQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = GroupQuery

        private let c: UnsafeMutablePointer<Cairn__GroupQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__GroupQuery.self) }

        package var group: UInt64? {
            unsafe c.pointee.has_group != 0 ? c.pointee.group : nil
        }

        package var name: String? {
            unsafe c.pointee.name != nil ? readText(c.pointee.name) : nil
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.name != nil else { return nil }
            return unsafe body(span(of: c.pointee.name).bytes)
        }
    }
}

package struct GroupsAnswer: Message {
    /// At most 1000 items.
    package var groups: [GroupItem]
    package var hasMore: Bool

    package init(groups: [GroupItem] = [], hasMore: Bool) {
        self.groups = groups
        self.hasMore = hasMore
    }
}

extension GroupsAnswer {
    package static var name: String { "GroupsAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__GroupsAnswer()
        unsafe cairn__groups_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__GroupsAnswer.self)
        unsafe try checkCount(c.pointee.n_groups, max: 1000, "GroupsAnswer.groups")
        for index in unsafe 0..<c.pointee.n_groups {
            unsafe try GroupItem.check(Native(c.pointee.groups[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        groups = view.groups
        hasMore = view.hasMore
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__GroupsAnswer.self, for: "GroupsAnswer")
        unsafe cairn__groups_answer__init(c)
        try checkCount(groups.count, max: 1000, "GroupsAnswer.groups")
        if !groups.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__GroupItem>?.self, count: groups.count,
                for: "GroupsAnswer.groups")
            for (index, item) in groups.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__GroupItem.self)
            }
            unsafe c.pointee.n_groups = groups.count
            unsafe c.pointee.groups = list
        }
        unsafe c.pointee.has_more = hasMore ? 1 : 0
        return unsafe Native(c)
    }
}

extension GroupsAnswer {
    /// A decoded GroupsAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = GroupsAnswer

        private let c: UnsafeMutablePointer<Cairn__GroupsAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__GroupsAnswer.self) }

        package var groups: [GroupItem] {
            unsafe (0..<c.pointee.n_groups).map { unsafe GroupItem(Native(c.pointee.groups[$0])) }
        }

        package var groupsCount: Int { unsafe c.pointee.n_groups }

        package func forEachOfGroups(_ body: (borrowing GroupItem.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_groups {
                unsafe body(GroupItem.View(Native(c.pointee.groups[index])))
            }
        }

        package var hasMore: Bool {
            unsafe (c.pointee.has_more != 0)
        }
    }
}

package struct GroupItem: Message {
    package var group: UInt64
    package var row: AccountGroupRow

    package init(group: UInt64, row: AccountGroupRow) {
        self.group = group
        self.row = row
    }
}

extension GroupItem {
    package static var name: String { "GroupItem" }

    package static let layout = {
        var empty = unsafe Cairn__GroupItem()
        unsafe cairn__group_item__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__GroupItem.self)
        unsafe try AccountGroupRow.check(Native(c.pointee.row))
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
        row = view.row
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__GroupItem.self, for: "GroupItem")
        unsafe cairn__group_item__init(c)
        unsafe c.pointee.group = group
        unsafe c.pointee.row = try row.fill(arena).bound(to: Cairn__AccountGroupRow.self)
        return unsafe Native(c)
    }
}

extension GroupItem {
    /// A decoded GroupItem where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = GroupItem

        private let c: UnsafeMutablePointer<Cairn__GroupItem>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__GroupItem.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }

        package var row: AccountGroupRow {
            unsafe AccountGroupRow(Native(c.pointee.row))
        }

        package func withRow<Result>(_ body: (borrowing AccountGroupRow.View) -> Result) -> Result {
            unsafe body(AccountGroupRow.View(Native(c.pointee.row)))
        }
    }
}

package struct MembersQuery: Message {
    package var group: UInt64
    package var after: UInt64
    package var countMax: UInt32

    package init(group: UInt64, after: UInt64, countMax: UInt32) {
        self.group = group
        self.after = after
        self.countMax = countMax
    }
}

extension MembersQuery {
    package static var name: String { "MembersQuery" }

    package static let layout = {
        var empty = unsafe Cairn__MembersQuery()
        unsafe cairn__members_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
        after = view.after
        countMax = view.countMax
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__MembersQuery.self, for: "MembersQuery")
        unsafe cairn__members_query__init(c)
        unsafe c.pointee.group = group
        unsafe c.pointee.after = after
        unsafe c.pointee.count_max = countMax
        return unsafe Native(c)
    }
}

extension MembersQuery {
    /// A decoded MembersQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = MembersQuery

        private let c: UnsafeMutablePointer<Cairn__MembersQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__MembersQuery.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }

        package var after: UInt64 {
            unsafe c.pointee.after
        }

        package var countMax: UInt32 {
            unsafe c.pointee.count_max
        }
    }
}

package struct DomainsQuery: Message {
    /// At most 1 KiB.
    package var after: String
    package var countMax: UInt32

    package init(after: String, countMax: UInt32) {
        self.after = after
        self.countMax = countMax
    }
}

extension DomainsQuery {
    package static var name: String { "DomainsQuery" }

    package static let layout = {
        var empty = unsafe Cairn__DomainsQuery()
        unsafe cairn__domains_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DomainsQuery.self)
        unsafe try checkText(c.pointee.after, max: 1024, "DomainsQuery.after")
    }

    package init(_ native: Native) {
        let view = View(native)
        after = view.after
        countMax = view.countMax
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DomainsQuery.self, for: "DomainsQuery")
        unsafe cairn__domains_query__init(c)
        unsafe c.pointee.after = try arena.text(after, max: 1024, "DomainsQuery.after")
        unsafe c.pointee.count_max = countMax
        return unsafe Native(c)
    }
}

extension DomainsQuery {
    /// A decoded DomainsQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DomainsQuery

        private let c: UnsafeMutablePointer<Cairn__DomainsQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DomainsQuery.self) }

        package var after: String {
            unsafe readText(c.pointee.after)
        }

        package func withAfter<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.after).bytes)
        }

        package var countMax: UInt32 {
            unsafe c.pointee.count_max
        }
    }
}

package struct DomainsAnswer: Message {
    /// At most 1000 items.
    package var domains: [DomainItem]
    package var hasMore: Bool

    package init(domains: [DomainItem] = [], hasMore: Bool) {
        self.domains = domains
        self.hasMore = hasMore
    }
}

extension DomainsAnswer {
    package static var name: String { "DomainsAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__DomainsAnswer()
        unsafe cairn__domains_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DomainsAnswer.self)
        unsafe try checkCount(c.pointee.n_domains, max: 1000, "DomainsAnswer.domains")
        for index in unsafe 0..<c.pointee.n_domains {
            unsafe try DomainItem.check(Native(c.pointee.domains[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        domains = view.domains
        hasMore = view.hasMore
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DomainsAnswer.self, for: "DomainsAnswer")
        unsafe cairn__domains_answer__init(c)
        try checkCount(domains.count, max: 1000, "DomainsAnswer.domains")
        if !domains.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__DomainItem>?.self, count: domains.count,
                for: "DomainsAnswer.domains")
            for (index, item) in domains.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__DomainItem.self)
            }
            unsafe c.pointee.n_domains = domains.count
            unsafe c.pointee.domains = list
        }
        unsafe c.pointee.has_more = hasMore ? 1 : 0
        return unsafe Native(c)
    }
}

extension DomainsAnswer {
    /// A decoded DomainsAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DomainsAnswer

        private let c: UnsafeMutablePointer<Cairn__DomainsAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DomainsAnswer.self) }

        package var domains: [DomainItem] {
            unsafe (0..<c.pointee.n_domains).map {
                unsafe DomainItem(Native(c.pointee.domains[$0]))
            }
        }

        package var domainsCount: Int { unsafe c.pointee.n_domains }

        package func forEachOfDomains(_ body: (borrowing DomainItem.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_domains {
                unsafe body(DomainItem.View(Native(c.pointee.domains[index])))
            }
        }

        package var hasMore: Bool {
            unsafe (c.pointee.has_more != 0)
        }
    }
}

package struct DomainItem: Message {
    /// At most 253 bytes.
    package var name: String
    package var row: DomainRow

    package init(name: String, row: DomainRow) {
        self.name = name
        self.row = row
    }
}

extension DomainItem {
    package static var name: String { "DomainItem" }

    package static let layout = {
        var empty = unsafe Cairn__DomainItem()
        unsafe cairn__domain_item__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DomainItem.self)
        unsafe try checkText(c.pointee.name, max: 253, "DomainItem.name")
        unsafe try DomainRow.check(Native(c.pointee.row))
    }

    package init(_ native: Native) {
        let view = View(native)
        name = view.name
        row = view.row
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DomainItem.self, for: "DomainItem")
        unsafe cairn__domain_item__init(c)
        unsafe c.pointee.name = try arena.text(name, max: 253, "DomainItem.name")
        unsafe c.pointee.row = try row.fill(arena).bound(to: Cairn__DomainRow.self)
        return unsafe Native(c)
    }
}

extension DomainItem {
    /// A decoded DomainItem where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DomainItem

        private let c: UnsafeMutablePointer<Cairn__DomainItem>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DomainItem.self) }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var row: DomainRow {
            unsafe DomainRow(Native(c.pointee.row))
        }

        package func withRow<Result>(_ body: (borrowing DomainRow.View) -> Result) -> Result {
            unsafe body(DomainRow.View(Native(c.pointee.row)))
        }
    }
}

package struct SettingsQuery: Message {

    package init() {
    }
}

extension SettingsQuery {
    package static var name: String { "SettingsQuery" }

    package static let layout = {
        var empty = unsafe Cairn__SettingsQuery()
        unsafe cairn__settings_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SettingsQuery.self, for: "SettingsQuery")
        unsafe cairn__settings_query__init(c)
        return unsafe Native(c)
    }
}

extension SettingsQuery {
    /// A decoded SettingsQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SettingsQuery

        private let c: UnsafeMutablePointer<Cairn__SettingsQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SettingsQuery.self) }
    }
}

package struct SettingsAnswer: Message {
    /// All that this version of the cluster has. At most 256 items.
    package var settings: [SettingItem]

    package init(settings: [SettingItem] = []) {
        self.settings = settings
    }
}

extension SettingsAnswer {
    package static var name: String { "SettingsAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__SettingsAnswer()
        unsafe cairn__settings_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SettingsAnswer.self)
        unsafe try checkCount(c.pointee.n_settings, max: 256, "SettingsAnswer.settings")
        for index in unsafe 0..<c.pointee.n_settings {
            unsafe try SettingItem.check(Native(c.pointee.settings[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        settings = view.settings
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SettingsAnswer.self, for: "SettingsAnswer")
        unsafe cairn__settings_answer__init(c)
        try checkCount(settings.count, max: 256, "SettingsAnswer.settings")
        if !settings.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__SettingItem>?.self, count: settings.count,
                for: "SettingsAnswer.settings")
            for (index, item) in settings.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__SettingItem.self)
            }
            unsafe c.pointee.n_settings = settings.count
            unsafe c.pointee.settings = list
        }
        return unsafe Native(c)
    }
}

extension SettingsAnswer {
    /// A decoded SettingsAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SettingsAnswer

        private let c: UnsafeMutablePointer<Cairn__SettingsAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SettingsAnswer.self) }

        package var settings: [SettingItem] {
            unsafe (0..<c.pointee.n_settings).map {
                unsafe SettingItem(Native(c.pointee.settings[$0]))
            }
        }

        package var settingsCount: Int { unsafe c.pointee.n_settings }

        package func forEachOfSettings(_ body: (borrowing SettingItem.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_settings {
                unsafe body(SettingItem.View(Native(c.pointee.settings[index])))
            }
        }
    }
}

package struct SettingItem: Message {
    /// At most 63 bytes.
    package var name: String
    /// What counts.
    package var value: SettingValue
    /// Absent: it has its default.
    package var row: SettingRow?

    package init(name: String, value: SettingValue, row: SettingRow? = nil) {
        self.name = name
        self.value = value
        self.row = row
    }
}

extension SettingItem {
    package static var name: String { "SettingItem" }

    package static let layout = {
        var empty = unsafe Cairn__SettingItem()
        unsafe cairn__setting_item__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SettingItem.self)
        unsafe try checkText(c.pointee.name, max: 63, "SettingItem.name")
        unsafe try SettingValue.check(Native(c.pointee.value))
        if unsafe c.pointee.row != nil {
            unsafe try SettingRow.check(Native(c.pointee.row))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        name = view.name
        value = view.value
        row = view.row
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SettingItem.self, for: "SettingItem")
        unsafe cairn__setting_item__init(c)
        unsafe c.pointee.name = try arena.text(name, max: 63, "SettingItem.name")
        unsafe c.pointee.value = try value.fill(arena).bound(to: Cairn__SettingValue.self)
        if let row {
            unsafe c.pointee.row = try row.fill(arena).bound(to: Cairn__SettingRow.self)
        }
        return unsafe Native(c)
    }
}

extension SettingItem {
    /// A decoded SettingItem where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SettingItem

        private let c: UnsafeMutablePointer<Cairn__SettingItem>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SettingItem.self) }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var value: SettingValue {
            unsafe SettingValue(Native(c.pointee.value))
        }

        package func withValue<Result>(_ body: (borrowing SettingValue.View) -> Result) -> Result {
            unsafe body(SettingValue.View(Native(c.pointee.value)))
        }

        package var row: SettingRow? {
            unsafe c.pointee.row != nil ? SettingRow(Native(c.pointee.row)) : nil
        }

        package func withRow<Result>(_ body: (borrowing SettingRow.View) -> Result) -> Result? {
            guard unsafe c.pointee.row != nil else { return nil }
            return unsafe body(SettingRow.View(Native(c.pointee.row)))
        }
    }
}

/// The latest first.
package struct AuditQuery: Message {
    /// Only those before it.
    package var before: UInt64?
    package var countMax: UInt32

    package init(before: UInt64? = nil, countMax: UInt32) {
        self.before = before
        self.countMax = countMax
    }
}

extension AuditQuery {
    package static var name: String { "AuditQuery" }

    package static let layout = {
        var empty = unsafe Cairn__AuditQuery()
        unsafe cairn__audit_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        before = view.before
        countMax = view.countMax
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AuditQuery.self, for: "AuditQuery")
        unsafe cairn__audit_query__init(c)
        if let before {
            unsafe c.pointee.has_before = 1
            unsafe c.pointee.before = before
        }
        unsafe c.pointee.count_max = countMax
        return unsafe Native(c)
    }
}

extension AuditQuery {
    /// A decoded AuditQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AuditQuery

        private let c: UnsafeMutablePointer<Cairn__AuditQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AuditQuery.self) }

        package var before: UInt64? {
            unsafe c.pointee.has_before != 0 ? c.pointee.before : nil
        }

        package var countMax: UInt32 {
            unsafe c.pointee.count_max
        }
    }
}

package struct AuditAnswer: Message {
    /// At most 1000 items.
    package var changes: [AuditItem]
    package var hasMore: Bool

    package init(changes: [AuditItem] = [], hasMore: Bool) {
        self.changes = changes
        self.hasMore = hasMore
    }
}

extension AuditAnswer {
    package static var name: String { "AuditAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__AuditAnswer()
        unsafe cairn__audit_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__AuditAnswer.self)
        unsafe try checkCount(c.pointee.n_changes, max: 1000, "AuditAnswer.changes")
        for index in unsafe 0..<c.pointee.n_changes {
            unsafe try AuditItem.check(Native(c.pointee.changes[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        changes = view.changes
        hasMore = view.hasMore
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AuditAnswer.self, for: "AuditAnswer")
        unsafe cairn__audit_answer__init(c)
        try checkCount(changes.count, max: 1000, "AuditAnswer.changes")
        if !changes.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__AuditItem>?.self, count: changes.count,
                for: "AuditAnswer.changes")
            for (index, item) in changes.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__AuditItem.self)
            }
            unsafe c.pointee.n_changes = changes.count
            unsafe c.pointee.changes = list
        }
        unsafe c.pointee.has_more = hasMore ? 1 : 0
        return unsafe Native(c)
    }
}

extension AuditAnswer {
    /// A decoded AuditAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AuditAnswer

        private let c: UnsafeMutablePointer<Cairn__AuditAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AuditAnswer.self) }

        package var changes: [AuditItem] {
            unsafe (0..<c.pointee.n_changes).map { unsafe AuditItem(Native(c.pointee.changes[$0])) }
        }

        package var changesCount: Int { unsafe c.pointee.n_changes }

        package func forEachOfChanges(_ body: (borrowing AuditItem.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_changes {
                unsafe body(AuditItem.View(Native(c.pointee.changes[index])))
            }
        }

        package var hasMore: Bool {
            unsafe (c.pointee.has_more != 0)
        }
    }
}

package struct AuditItem: Message {
    package var sequence: UInt64
    package var row: AuditRow

    package init(sequence: UInt64, row: AuditRow) {
        self.sequence = sequence
        self.row = row
    }
}

extension AuditItem {
    package static var name: String { "AuditItem" }

    package static let layout = {
        var empty = unsafe Cairn__AuditItem()
        unsafe cairn__audit_item__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__AuditItem.self)
        unsafe try AuditRow.check(Native(c.pointee.row))
    }

    package init(_ native: Native) {
        let view = View(native)
        sequence = view.sequence
        row = view.row
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AuditItem.self, for: "AuditItem")
        unsafe cairn__audit_item__init(c)
        unsafe c.pointee.sequence = sequence
        unsafe c.pointee.row = try row.fill(arena).bound(to: Cairn__AuditRow.self)
        return unsafe Native(c)
    }
}

extension AuditItem {
    /// A decoded AuditItem where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AuditItem

        private let c: UnsafeMutablePointer<Cairn__AuditItem>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AuditItem.self) }

        package var sequence: UInt64 {
            unsafe c.pointee.sequence
        }

        package var row: AuditRow {
            unsafe AuditRow(Native(c.pointee.row))
        }

        package func withRow<Result>(_ body: (borrowing AuditRow.View) -> Result) -> Result {
            unsafe body(AuditRow.View(Native(c.pointee.row)))
        }
    }
}

/// Whether the leader has to propose `SweepControl`.
package struct ControlDueQuery: Message {

    package init() {
    }
}

extension ControlDueQuery {
    package static var name: String { "ControlDueQuery" }

    package static let layout = {
        var empty = unsafe Cairn__ControlDueQuery()
        unsafe cairn__control_due_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ControlDueQuery.self, for: "ControlDueQuery")
        unsafe cairn__control_due_query__init(c)
        return unsafe Native(c)
    }
}

extension ControlDueQuery {
    /// A decoded ControlDueQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ControlDueQuery

        private let c: UnsafeMutablePointer<Cairn__ControlDueQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ControlDueQuery.self) }
    }
}

package struct ControlDueAnswer: Message {
    /// The first time at which something is; absent if nothing ever is.
    package var due: UInt64?

    package init(due: UInt64? = nil) {
        self.due = due
    }
}

extension ControlDueAnswer {
    package static var name: String { "ControlDueAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__ControlDueAnswer()
        unsafe cairn__control_due_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        due = view.due
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ControlDueAnswer.self, for: "ControlDueAnswer")
        unsafe cairn__control_due_answer__init(c)
        if let due {
            unsafe c.pointee.has_due = 1
            unsafe c.pointee.due = due
        }
        return unsafe Native(c)
    }
}

extension ControlDueAnswer {
    /// A decoded ControlDueAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ControlDueAnswer

        private let c: UnsafeMutablePointer<Cairn__ControlDueAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ControlDueAnswer.self) }

        package var due: UInt64? {
            unsafe c.pointee.has_due != 0 ? c.pointee.due : nil
        }
    }
}
