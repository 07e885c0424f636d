internal import Client
internal import Cluster
internal import Control
package import Platform
package import Telemetry
internal import Raft
internal import Schema
internal import Synchronization
package import World

/// What the program's own commands reach, and nodes that want to join: requests in frames over TLS.
///
/// 1. A link first shows an account's secret, or is good only for what nodes ask. The account has to
///    be an active administrator's, now and for as long as the link is open: `recheck` ends the
///    links of those who are no more.
/// 2. What a client asks of the control group is asked in its account's name, whatever it says.
/// 3. A client that does not read its answers is cut off; one that asks for more than `waitingMax`
///    at a time is told so.
package final class NativeService: Sendable {
    static let version: UInt32 = 1
    static let waitingMax = 4096
    private static let linkCountMax = 1024

    let replicas: Replicas
    let control: ControlGroup
    let admission: Admission
    let record: NodeRecord
    let metrics: NodeMetrics
    let isReady: @Sendable () -> Bool
    let look: @Sendable () async -> NodeLook
    private let registry: Registry
    private let listener = Mutex<(any Listener)?>(nil)
    /// Of accounts, those that only this node knows them by included.
    private let links = Mutex<[ObjectIdentifier: (link: NativeLink, secret: AccountSecret)]>([:])

    package init(
        _ record: NodeRecord, _ replicas: Replicas, _ metrics: NodeMetrics, admission: Admission,
        registry: Registry, isReady: @escaping @Sendable () -> Bool,
        look: @escaping @Sendable () async -> NodeLook
    ) {
        self.record = record
        self.replicas = replicas
        self.metrics = metrics
        self.admission = admission
        self.isReady = isReady
        self.look = look
        self.registry = registry
        control = ControlGroup(replicas)
    }

    package func listen(
        at endpoint: Endpoint, tls: TLS, on loop: EventLoop,
        refused: @escaping @Sendable (Endpoint, NetworkError) -> Void
    ) throws(NetworkError) -> Endpoint {
        let network = LinkNetwork(over: SystemStreams(tls: tls))
        var settings = LinkSettings()
        settings.stream.connectionCountMax = Self.linkCountMax
        let listening = try network.listen(
            at: endpoint, settings: settings, on: loop,
            accept: { [self] link in NativeLink(self, link, on: loop) }, refused: refused)
        listener.withLock { $0 = listening }
        return listening.endpoint
    }

    package func stop() {
        listener.withLock { $0 }?.close()
    }

    func opened(_ link: NativeLink, by secret: AccountSecret) {
        links.withLock { $0[ObjectIdentifier(link)] = (link, secret) }
    }

    func closed(_ link: NativeLink) {
        _ = links.withLock { $0.removeValue(forKey: ObjectIdentifier(link)) }
    }

    /// (1). To be called when the control group has changed. What can't be looked up for want of a
    /// leader is looked up when there is one: `false`.
    package func recheck() async -> Bool {
        let open = links.withLock { Array($0.values) }
        var looks: [Login: ClientFailure?] = [:]
        var isDone = true
        for (link, secret) in open {
            let login = Login(account: secret.account, secret: secret.secret)
            if looks[login] == nil { looks[login] = .some(await refusal(of: secret)) }
            guard let refusal = looks[login] ?? nil else { continue }
            if refusal.retryAfter == nil { link.end() } else { isDone = false }
        }
        return isDone
    }

    private struct Login: Hashable {
        let account: UInt64
        let secret: FixedBytes<32>
    }

    /// (1). Nil: it is an active administrator.
    func refusal(of secret: AccountSecret, byItself: Bool = false) async -> ClientFailure? {
        let query = CredentialsQuery(account: AccountQuery(account: secret.account))
        let refusal = ClientFailure.notDone(
            "unauthorized",
            "this token is not, or no longer, an administrator's; use the one that was printed "
                + "last for the account")
        do {
            // Longer than an election takes, and shorter than a client waits at the door.
            let answer =
                byItself
                ? try await control.askHere(.credentials(query))
                : try await control.ask(.credentials(query), attempts: 15)
            guard case .credentials(let found) = answer,
                found.account.row.isAdministrator, found.account.row.status == .active,
                let password = found.credentials.password,
                password.algorithm == Secrets.algorithm,
                Secrets.matches((0..<32).map { secret.secret[$0] }, hash: password.verifier)
            else { return refusal }
            return nil
        } catch is ControlError {
            return refusal
        } catch  where byItself {
            return .notDone(
                "no_copy",
                "this node has no copy of the control group to know anybody by (\(error))")
        } catch {
            return .notDone(
                "no_leader", "the control group has no leader that answers (\(error))",
                retryAfter: .milliseconds(200))
        }
    }

    /// Not on the loop: it reads files.
    func report(withMetrics: Bool) async -> NodeReport {
        let look = await look()
        var metrics: [UInt8]?
        if withMetrics {
            self.metrics.levels.show(look)
            var bytes: [UInt8] = []
            registry.write(to: &bytes)
            metrics = bytes.count <= Self.metricsByteCountMax ? bytes : nil
        }
        let problems = Health(look).problems.prefix(256).map { problem in
            HealthProblem(
                part: problem.part, severity: problem.severity.wire,
                message: String(problem.message.prefix(1000)))
        }
        return NodeReport(
            status: await replicas.look { self.status($0) }, problems: Array(problems),
            metrics: metrics)
    }

    private static let metricsByteCountMax = 3 << 20

    func status(_ host: isolated ReplicaHost) -> NodeStatus {
        NodeStatus(
            node: record.node.rawValue, software: "cairn", isReady: isReady(),
            disk: host.ownDisk,
            groups: host.groupsHere.compactMap { host.status(of: $0).map(NodeGroupStatus.init) })
    }
}

extension Health.Severity {
    fileprivate var wire: HealthSeverity {
        switch self {
        case .info: .info
        case .warning: .warning
        case .high: .high
        case .critical: .critical
        }
    }
}

extension NodeGroupStatus {
    fileprivate init(_ status: GroupStatus) {
        let configuration = status.membership.configuration
        let role: GroupRole =
            switch status.role {
            case .leader: .leader
            case .candidate, .preCandidate: .candidate
            case .follower: .follower
            }
        self.init(
            group: status.group, role: role, term: status.term.rawValue,
            leader: status.leader?.rawValue, commit: status.commit.rawValue,
            applied: status.applied.rawValue, last: status.last.rawValue,
            isSettled: status.isSettled,
            voters: configuration.incoming.voters.map { NodeName(id: $0.rawValue) },
            learners: configuration.learners.map { NodeName(id: $0.rawValue) },
            members: status.members.map {
                GroupMemberStatus(
                    node: $0.id.rawValue, match: $0.match.rawValue, isHeard: $0.silentTicks < 20)
            })
    }
}
