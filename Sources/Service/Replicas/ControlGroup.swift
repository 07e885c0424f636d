internal import Cluster
package import Control
package import Schema

/// Whoever can ask the control group.
package protocol ControlAsking: Sendable {
    func ask(_ question: ControlQueryQuestion) async throws -> ControlQueryAnswerAnswer
}

extension ControlAsking {
    /// All of them, those that were removed included.
    package func nodes() async throws -> [ClusterNodeItem] {
        var nodes: [ClusterNodeItem] = []
        while true {
            let query = NodesQuery(after: nodes.last?.node ?? 0, countMax: 1000)
            guard case .nodes(let page) = try await ask(.nodes(query)) else { return nodes }
            nodes += page.nodes
            if !page.hasMore { return nodes }
        }
    }

    package func shards() async throws -> [ShardItem] {
        var shards: [ShardItem] = []
        while true {
            let query = ShardsQuery(after: shards.last?.shard, countMax: 1000)
            guard case .shards(let page) = try await ask(.shards(query)) else { return shards }
            shards += page.shards
            if !page.hasMore { return shards }
        }
    }
}

/// The control group as the node itself asks it: in the name of the cluster.
package struct ControlGroup: ControlAsking {
    private let replicas: Replicas

    package init(_ replicas: Replicas) {
        self.replicas = replicas
    }

    /// Throws a `ControlError`, which is the group's refusal, or a `NotDone`.
    @discardableResult
    package func command(
        _ body: ControlCommandBody, origin: String? = nil
    ) async throws -> ControlAnswer {
        let command = ControlCommand(actor: 0, origin: origin, body: body)
        let bytes = try await replicas.command(GroupMachines.control, encoded(command))
        let answer = try decoded(ControlAnswer.self, bytes)
        if let refused = answer.refused { throw refused }
        return answer
    }

    package func ask(
        _ question: ControlQueryQuestion
    ) async throws -> ControlQueryAnswerAnswer {
        try await ask(question, attempts: 50)
    }

    package func ask(
        _ question: ControlQueryQuestion, attempts: Int
    ) async throws -> ControlQueryAnswerAnswer {
        let query = ControlQuery(actor: 0, question: question)
        let bytes = try await replicas.query(
            GroupMachines.control, encoded(query), attempts: attempts)
        let answer = try decoded(ControlQueryAnswer.self, bytes).answer
        if case .refused(let error) = answer { throw error }
        return answer
    }

    /// As this node's replica has it, which may be old.
    func askHere(_ question: ControlQueryQuestion) async throws -> ControlQueryAnswerAnswer {
        let query = ControlQuery(actor: 0, question: question)
        let bytes = try await replicas.queryHere(GroupMachines.control, encoded(query))
        let answer = try decoded(ControlQueryAnswer.self, bytes).answer
        if case .refused(let error) = answer { throw error }
        return answer
    }

    /// Of a cluster setting. One that the cluster does not have yet is as it would be.
    private func value(of setting: Setting) async throws -> SettingValue {
        guard case .settings(let answer) = try await ask(.settings(SettingsQuery())) else {
            throw ControlError(code: .noSetting, name: setting.name)
        }
        let item = answer.settings.first { $0.name == setting.name }
        return item?.value ?? setting.defaultValue
    }

    package func duration(of setting: Setting) async throws -> Duration {
        .nanoseconds(Int64(clamping: try await value(of: setting).number ?? 0))
    }

    package func flag(of setting: Setting) async throws -> Bool {
        try await value(of: setting).flag ?? false
    }

    /// At which the cluster works.
    package func formatVersion() async throws -> UInt32 {
        guard case .cluster(let answer) = try await ask(.cluster(ClusterQuery())) else {
            throw ControlError(code: .noCluster)
        }
        return answer.cluster.formatVersion
    }

}

/// Messages of our own making, within their limits.
package func encoded(_ message: some Message) -> [UInt8] {
    var coder = Coder()
    var bytes: [UInt8] = []
    do throws(SchemaError) { try coder.encode(message, into: &bytes) } catch {
        preconditionFailure("limits are checked before: \(error)")
    }
    return bytes
}

package func decoded<M: Message>(_ type: M.Type, _ bytes: [UInt8]) throws(SchemaError) -> M {
    var coder = Coder()
    return try unsafe coder.decode(M.self, from: bytes.span.bytes)
}
