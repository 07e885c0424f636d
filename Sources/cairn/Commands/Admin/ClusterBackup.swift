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
    /// Whether what was written is read back before it counts.
    private let isVerified: Bool

    /// A run that met a node's end, or a log that was cut, is begun anew: what it has stored is
    /// there already.
    private static let attemptCountMax = 3
    /// At once; each brings 8 MiB at most.
    private static let askCountMax = 8

    init(_ cluster: ClusterConnection, _ archive: BackupArchive, isVerified: Bool) {
        self.cluster = cluster
        self.archive = archive
        self.isVerified = isVerified
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
            } catch BackupError.damaged(let what) {
                guard attempt < Self.attemptCountMax else { throw BackupError.damaged(what) }
            }
            attempt += 1
        }
    }

    private func makeOnce(isLogOnly: Bool, attempt: Int) async throws -> Made {
        // With each attempt another member of each group.
        let homes = try await homes().mapValues { $0[(attempt - 1) % $0.count] }
        guard let id = await cluster.client.cluster else {
            throw ClientError.timedOut(after: .zero, last: "no node has said its cluster")
        }
        let run = try archive.next(
            of: id, try await groups(), isLogOnly: isLogOnly,
            made: UInt64(max(0, SystemClock.shared.wallTime().nanosecondsSince1970)))
        return try await carryOut(run, homes)
    }

    private func carryOut(_ run: BackupRun, _ homes: [UInt64: Endpoint]) async throws -> Made {
        try await withThrowingTaskGroup { (asking: inout ThrowingTaskGroup<Asked, any Error>) in
            var run = run
            var effects = BackupRun.Effects()
            run.begin(into: &effects)
            var asks: [BackupRun.Ask] = []
            var askCount = 0
            var written: [[UInt8]] = []
            var byteCountNew = 0
            while true {
                for blob in effects.blobs {
                    written.append(try archive.put(blob))
                    byteCountNew += blob.count
                }
                if let failure = effects.failure { throw failure }
                if let manifest = effects.manifest {
                    let name = try publish(manifest, written)
                    return Made(name: name, manifest: manifest, byteCountNew: byteCountNew)
                }
                // In turn, so that no state that is held waits for long.
                asks += effects.asks
                while askCount < Self.askCountMax, !asks.isEmpty {
                    let ask = asks.removeFirst()
                    askCount += 1
                    asking.addTask { Asked(ask: ask, answer: try await answer(ask, homes)) }
                }
                guard let asked = try await asking.next() else {
                    preconditionFailure("a run asks until it is over")
                }
                askCount -= 1
                effects = BackupRun.Effects()
                run.take(asked.answer, to: asked.ask, into: &effects)
            }
        }
    }

    private struct Asked: Sendable {
        let ask: BackupRun.Ask
        let answer: BackupRun.Answer
    }

    private func publish(_ manifest: BackupManifest, _ written: [[UInt8]]) throws -> String {
        for sum in written where isVerified {
            do throws(BackupError) { _ = try archive.blob(sum) } catch {
                // Stored anew by the next attempt.
                if case .damaged = error { try? archive.setAside(sum) }
                throw error
            }
        }
        let name = try archive.publish(manifest)
        if isVerified { _ = try archive.manifest(name) }
        return name
    }

    private func answer(
        _ ask: BackupRun.Ask, _ homes: [UInt64: Endpoint]
    ) async throws -> BackupRun.Answer {
        switch ask {
        case .groups: return .groups(try await groups())
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
            if log.entries.isEmpty, !log.isReleased { try await Task.sleep(for: BackupRun.pause) }
            return .log(log)
        }
        let home = ask.group.flatMap { homes[$0] }
        throw ClientError.malformed(home ?? Endpoint(host: "?", port: 0))
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

    private func groups() async throws -> [UInt64] {
        try await (cluster.shards().map(\.shard) + [GroupMachines.map]).sorted()
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
        case .tooSlow, .groupsChanged, .logChanged, .damagedOnTheWay, .damagedState: true
        }
    }
}
