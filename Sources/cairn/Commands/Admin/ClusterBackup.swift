internal import Backup
internal import Client
internal import Cluster
internal import Control
internal import Platform
internal import Schema
internal import Service
internal import World

/// Carries out what a `BackupRun` asks for, at a cluster that works on meanwhile.
struct ClusterBackup {
    private let cluster: ClusterConnection
    private let archive: BackupArchive

    /// A run that met a node's end, or a log that was cut, is begun anew: what it has stored is
    /// there already.
    private static let attemptCountMax = 3

    init(_ cluster: ClusterConnection, _ archive: BackupArchive) {
        self.cluster = cluster
        self.archive = archive
    }

    struct Made {
        let name: String
        let manifest: BackupManifest
        /// Written by this backup, the rest was there.
        let byteCountNew: Int
    }

    func make(isLogOnly: Bool) async throws -> Made {
        var attempt = 1
        while true {
            do {
                return try await makeOnce(isLogOnly: isLogOnly, attempt: attempt)
            } catch let error as BackupRun.Failure where error.isWorthAnotherRun {
                guard attempt < Self.attemptCountMax else { throw error }
            } catch let error as ClientError {
                guard attempt < Self.attemptCountMax else { throw error }
            }
            attempt += 1
        }
    }

    private func makeOnce(isLogOnly: Bool, attempt: Int) async throws -> Made {
        // With each attempt another member of each group.
        let homes = try await homes().mapValues { $0[(attempt - 1) % $0.count] }
        let groups = try await groups()
        let last = try archive.list().backups.last
        let id = try await clusterID()
        if let last, last.manifest.cluster != id {
            throw BackupError.otherCluster("\(last.manifest.cluster)")
        }
        let made = UInt64(max(0, SystemClock.shared.wallTime().nanosecondsSince1970))
        var run: BackupRun
        if isLogOnly {
            guard let last else { throw BackupRun.Failure.needsStates(group: groups[0]) }
            run = try BackupRun(continuing: last.manifest, groups: groups, made: made)
        } else {
            var previous: [UInt64: [BackupBlock]] = [:]
            for group in last?.manifest.groups ?? [] {
                // What is damaged is fetched anew.
                previous[group.group] = try? archive.blocks(of: group)
            }
            run = BackupRun(
                cluster: id, groups: groups, previous: previous, stored: try archive.sums(),
                made: made)
        }
        return try await carryOut(&run, homes)
    }

    private func carryOut(
        _ run: inout BackupRun, _ homes: [UInt64: Endpoint]
    ) async throws -> Made {
        var effects = BackupRun.Effects()
        run.begin(into: &effects)
        var asks: [BackupRun.Ask] = []
        var byteCountNew = 0
        while true {
            for blob in effects.blobs {
                _ = try archive.put(blob)
                byteCountNew += blob.count
            }
            if let failure = effects.failure { throw failure }
            if let manifest = effects.manifest {
                let name = try archive.publish(manifest)
                return Made(name: name, manifest: manifest, byteCountNew: byteCountNew)
            }
            asks += effects.asks
            effects = BackupRun.Effects()
            // In turn, so that no state that is held waits for long.
            guard !asks.isEmpty else { preconditionFailure("a run asks until it is over") }
            let ask = asks.removeFirst()
            run.take(try await answer(ask, homes), of: ask.group, into: &effects)
        }
    }

    private func answer(
        _ ask: BackupRun.Ask, _ homes: [UInt64: Endpoint]
    ) async throws -> BackupRun.Answer {
        switch ask {
        case .mark(let group, let time):
            let answer = try await cluster.client.ask(
                .mark(ClientMark(group: group, after: time)))
            guard case .done(let done) = answer else { break }
            return .marked(try decoded(ClientMarked.self, done.answer))
        case .open(let group):
            guard
                case .exported(let state) = try await askHome(
                    homes, group, .export(ClientExport(group: group)))
            else { break }
            return .opened(state)
        case .page(let group, let page):
            guard case .page(let page) = try await askHome(homes, group, .page(page)) else { break }
            return .page(page)
        case .log(let group, let first, let through):
            let log = ClientExportLog(group: group, first: first, through: through)
            guard case .log(let log) = try await askHome(homes, group, .log(log)) else {
                break
            }
            // It has not applied them yet.
            if log.entries.isEmpty, !log.isReleased { try await Task.sleep(for: .milliseconds(50)) }
            return .log(log)
        }
        throw ClientError.malformed(homes[ask.group] ?? Endpoint(host: "?", port: 0))
    }

    private func askHome(
        _ homes: [UInt64: Endpoint], _ group: UInt64, _ body: ClientRequestBody
    ) async throws -> ClientAnswerBody {
        guard let home = homes[group] else { throw NoMember(group: group) }
        return try await cluster.connection(to: home).ask(body)
    }

    private struct NoMember: Error, CustomStringConvertible {
        let group: UInt64
        var description: String {
            "no node that answers has a copy of group \(group); `cairn admin status` says which do"
        }
    }

    // MARK: The cluster

    private func clusterID() async throws -> FixedBytes<16> {
        guard let id = await cluster.client.cluster else {
            throw ClientError.timedOut(after: .zero, last: "no node has said its cluster")
        }
        return id
    }

    private func groups() async throws -> [UInt64] {
        var groups = [GroupMachines.map]
        var after: UInt64?
        while true {
            guard
                case .shards(let page) = try await cluster.control(
                    .shards(ShardsQuery(after: after, countMax: 1000)))
            else { break }
            groups += page.shards.map(\.shard)
            after = page.shards.last?.shard
            if !page.hasMore { break }
        }
        return groups.sorted()
    }

    /// Where each group is read: members that don't lead it come first, because those have less to
    /// do.
    private func homes() async throws -> [UInt64: [Endpoint]] {
        var homes: [UInt64: [(leads: Bool, Endpoint)]] = [:]
        for node in try await cluster.nodes() where node.row.state != .removed {
            guard let address = node.row.addressForClients,
                case .status(let status)? = try? await cluster.ask(
                    address, .status(ClientStatus())), status.isReady
            else { continue }
            for group in status.groups where group.voters.contains(where: { $0.id == status.node })
            {
                homes[group.group, default: []].append((group.role == .leader, address))
            }
        }
        return homes.mapValues { $0.filter { !$0.leads }.map(\.1) + $0.filter(\.leads).map(\.1) }
    }
}

extension BackupRun.Failure {
    fileprivate var isWorthAnotherRun: Bool {
        switch self {
        case .needsStates: false
        case .tooSlow, .damagedOnTheWay, .damagedState: true
        }
    }
}
