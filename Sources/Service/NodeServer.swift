package import Cluster
package import Platform
internal import Raft
package import Telemetry
package import World

/// A node as it runs: its replicas, what looks after them, and its door for native clients.
package final class NodeServer: Sendable {
    package struct Settings: Sendable {
        /// Where other nodes connect.
        package var nodeListen: Endpoint
        /// Where native clients connect.
        package var nativeListen: Endpoint
        /// What others call this machine; nil: as it listens.
        package var host: String?
        /// Commands that take longer are logged.
        package var slowAfter: Duration = .seconds(1)
        /// Where spans go, if anywhere.
        package var traces: SpanExporter.Settings?
        /// Of the certificates that this node signs.
        package var certificateLife = Authority.nodeLife
        /// What the program says that it speaks.
        package var versions = FormatVersions.program
        /// Of what was read of the store, in memory.
        package var cacheByteCount = Replicas.cacheByteCount

        package init(nodeListen: Endpoint, nativeListen: Endpoint, host: String?) {
            self.nodeListen = nodeListen
            self.nativeListen = nativeListen
            self.host = host
        }

        /// As others reach what listens there.
        package func advertised(_ endpoint: Endpoint) -> Endpoint {
            Endpoint(host: host ?? endpoint.host, port: endpoint.port)
        }
    }

    package let readiness: Readiness
    package let nodeEndpoint: Endpoint
    package let nativeEndpoint: Endpoint
    private let folder: DataFolder
    private let replicas: Replicas
    private let caretaker: Caretaker
    private let native: NativeService
    private let metrics: NodeMetrics
    private let spans: SpanExporter?
    private let node: UInt64
    private let nodeTLS: TLS
    private let nativeTLS: TLS

    /// `whenReady` is called each time that the node becomes ready; `whenFailed` when the process
    /// has to end.
    package init(
        _ folder: DataFolder, _ settings: Settings, on loop: EventLoop, log: Log,
        registry: Registry,
        whenReady: @escaping @Sendable () -> Void,
        whenFailed: @escaping @Sendable (NodeFailure) -> Void
    ) async throws {
        var record = try folder.readRecord()
        if let refusal = settings.versions.refusal(ofClusterAt: record.clusterVersion) {
            throw NodeFailure(.tooOld, "node \(record.node): \(refusal)")
        }
        let papers = try folder.readPapers()
        self.folder = folder
        // One that is out of date is renewed once the node runs.
        let now = SystemClock.shared.wallTime()
        let isGood = try CertificateAge(certificate: papers.certificate).isGood(at: now)
        var (credentials, forClients) = (papers.credentials, papers.credentialsForClients)
        credentials.areChecked = isGood
        forClients.areChecked = isGood
        nodeTLS = try TLS(credentials)
        nativeTLS = try TLS(forClients: forClients)
        let logger = log.logger(for: "replicas")
        let spans = settings.traces.map { traces in
            SpanExporter(
                traces, node: record.node.rawValue, clock: SystemClock.shared, registry: registry,
                logger: log.logger(for: "traces"), on: loop)
        }
        self.spans = spans
        let slow = SlowCommands(
            log.logger(for: "commands"), threshold: settings.slowAfter, registry)
        let metrics = NodeMetrics(registry, slow: slow, spans: spans)
        self.metrics = metrics
        node = record.node.rawValue
        if let former = try folder.goBack(record) {
            record = former
            logger.warning(
                "the disk that was missing is here again; the node goes on with what it has",
                ["node": .text("\(record.node)"), "folder": .text(folder.replicas)])
        }
        if try folder.hasLostReplicas(of: record) {
            record = try folder.beginAnew(record)
            logger.warning(
                """
                what the node had of its groups is gone; it gets them back from other nodes; if a \
                disk is only not mounted, stop the node, mount it and start again
                """,
                ["node": .text("\(record.node)"), "folder": .text(folder.replicas)])
        }
        replicas = try await Replicas.start(
            folder, record, speaking: settings.versions, at: settings.nodeListen, tls: nodeTLS,
            cacheByteCount: settings.cacheByteCount, whenFailed: whenFailed,
            whenNoticed: { notice in
                metrics.note(notice)
                logger.note(notice)
            })
        await replicas.look { $0.meter = metrics }
        spans?.begin()
        if !record.hasStarted {
            record.hasStarted = true
            try folder.write(record)
        }
        nodeEndpoint = await replicas.look { $0.endpoint } ?? settings.nodeListen
        let readiness = Readiness()
        self.readiness = readiness
        let admission = try Admission(
            papers, of: record.cluster, replicas, life: settings.certificateLife)
        let native = NativeService(
            record, replicas, metrics, admission: admission, registry: registry,
            isReady: { readiness.obstacle == nil },
            look: { [folder, replicas, node] in
                await Self.look(node, readiness, replicas, folder)
            })
        self.native = native
        let refusals = log.logger(for: "native")
        nativeEndpoint = try native.listen(at: settings.nativeListen, tls: nativeTLS, on: loop) {
            refusals.info(
                "link refused", ["remote": .text("\($0)"), "reason": .text("\($1)")])
        }
        let stewards = log.logger(for: "steward")
        let (own, reload) = (record.node, Self.reload(folder, nodeTLS, nativeTLS))
        self.reload = reload
        caretaker = try Caretaker(
            folder, record, papers, replicas,
            versions: settings.versions,
            addresses: [nodeEndpoint, nativeEndpoint].map(settings.advertised),
            in: Caretaker.Surroundings(
                admission: admission, readiness: readiness, loop: loop, whenReady: whenReady,
                recheckLinks: { await native.recheck() }, reload: reload,
                whenRemoved: {
                    whenFailed(
                        NodeFailure(
                            .device,
                            "node \(own) was removed from its cluster; delete \(folder.path)"))
                },
                note: { stewards.info("membership", ["note": .text($0)]) },
                warn: { stewards.warning("quorum", ["note": .text($0)]) }))
        await caretaker.begin()
    }

    /// Brings the metrics that are levels up to now.
    package func refreshMetrics() async {
        metrics.levels.show(await Self.look(node, readiness, replicas, folder))
    }

    package func health() async -> Health {
        Health(await Self.look(node, readiness, replicas, folder))
    }

    @concurrent private static func look(
        _ node: UInt64, _ readiness: Readiness, _ replicas: Replicas, _ folder: DataFolder
    ) async -> NodeLook {
        var look = NodeLook(node: node, obstacle: readiness.obstacle)
        look.host = await replicas.look { $0.figures }
        look.store = replicas.storeFigures
        look.process = ProcessFigures()
        look.room = FolderRoom(of: folder.path)
        look.certificateTime = try? folder.readPapers().timeLeft(
            at: SystemClock.shared.wallTime())
        return look
    }

    /// Reads the certificates in the folder anew. Those that can't be used leave those in use in
    /// force.
    package let reload: @Sendable () throws -> Void

    private static func reload(
        _ folder: DataFolder, _ nodeTLS: TLS, _ nativeTLS: TLS
    ) -> @Sendable () throws -> Void {
        {
            let papers = try folder.readPapers()
            try nodeTLS.reload(papers.credentials)
            try nativeTLS.reload(papers.credentialsForClients)
        }
    }

    /// Hands over what the node leads, answers what can be answered in time, and flushes.
    package func stop() async {
        await caretaker.end()
        native.stop()
        await replicas.stop()
        spans?.end()
    }
}

extension Logger {
    fileprivate func note(_ notice: NodeNotice) {
        switch notice {
        case .linkRefused(let remote, let reason):
            warning("link refused", ["remote": .text("\(remote)"), "reason": .text("\(reason)")])
        default:
            if notice.isAlarming {
                warning("notice", ["notice": .text("\(notice)")])
            } else {
                info("notice", ["notice": .text("\(notice)")])
            }
        }
    }
}
