internal import Cluster
internal import Glibc
internal import Journal
internal import KeyValue
internal import Platform
internal import Raft
internal import RealNodes
internal import Schema
internal import World

/// One node of three, in a process of its own, until it is killed or nobody is left to do so.
///
///      lone-node FOLDER NUMBER PORT,PORT,PORT USER write|look
///
/// Its files are in FOLDER/nNUMBER, and it runs as the user with that number, if that is not 0. It
/// says, a line each, what it has `noticed` and should be looked at, and why it has `failed`.
///
/// Who writes goes on doing so, and keeps in FOLDER/acknowledged what was acknowledged last. Who
/// looks says what it has `found`, by a linearizable read of its own, and then that it is `whole`:
/// it votes, and has applied all that it knows to be committed.
@main struct LoneNode {
    static func main() async throws {
        let words = CommandLine.arguments
        let folder = words[1]
        let id = NodeID(UInt64(words[2]) ?? 1)
        if let user = UInt32(words[4]), user > 0 { setuid(user) }
        let place = "\(folder)/n\(id)"
        let isNew = try RealCluster.makeFolder(place)
        let setup = try setup(
            id, ports: words[3].split(separator: ",").compactMap { UInt16($0) }, isNew: isNew)
        let host: ReplicaHost
        do {
            host = try await RealCluster.start(
                setup, in: place, world: World.system(folder: place, tls: nil),
                whenFailed: { end("\($0)") },
                whenNoticed: { if $0.isAlarming { Lines.say("noticed \($0)") } })
        } catch {
            end("\(error)")
        }
        try RealCluster.keep(place)
        if words[5] == "write" {
            let descriptor = unsafe open("\(folder)/acknowledged", O_CREAT | O_WRONLY, 0o600)
            Writer(host, descriptor).begin()
        } else {
            Looker(host, id).begin()
        }
        let parent = getppid()
        while getppid() == parent { try await Task.sleep(for: .seconds(1)) }
        exit(0)
    }

    private static func end(_ reason: String) -> Never {
        Lines.say("failed \(reason)")
        exit(1)
    }

    private static func setup(_ id: NodeID, ports: [UInt16], isNew: Bool) throws -> NodeSetup {
        let ids = (1...UInt64(ports.count)).map { NodeID($0) }
        let endpoints = Dictionary(
            uniqueKeysWithValues: zip(ids, ports.map { Endpoint(host: "127.0.0.1", port: $0) }))
        let founding = try Membership(
            voters: ids.map { Member($0, incarnation: Incarnation($0.rawValue)) })
        var setup = NodeSetup(
            identity: NodeIdentity(
                cluster: ClusterID(high: 1, low: 1), node: id,
                incarnation: Incarnation(id.rawValue)),
            endpoint: endpoints[id] ?? Endpoint(host: "", port: 0),
            groups: [RealCluster.group: founding], store: StoreID(high: 1, low: id.rawValue),
            isNew: isNew)
        setup.peers = endpoints.filter { $0.key != id }
        // Small, so that logs are cut, segments used again and states flushed within a second.
        setup.journal.segmentByteCount = 512 << 10
        setup.journal.segmentCountMax = 32
        setup.journal.batchByteCountMax = 128 << 10
        setup.settings.raft.keptByteCount = 128 << 10
        setup.settings.raft.messageByteCountMax = 32 << 10
        setup.settings.raft.commandByteCountMax = 16 << 10
        setup.settings.tick = .milliseconds(20)
        setup.settings.flushTicks = 5
        // The machine that runs tests is busy: its disk is not to be taken for broken.
        setup.settings.raft.diskStallTicks = 1000
        return setup
    }
}

enum Lines {
    /// In one write, so that a kill leaves whole lines.
    static func say(_ line: String) {
        let bytes = Array("\(line)\n".utf8)
        _ = unsafe Glibc.write(1, bytes, bytes.count)
    }
}

/// What is written: numbers that rise by one, in turn to so many keys.
enum Numbers {
    static let keyCount: UInt64 = 100

    static func write(_ number: UInt64) -> [UInt8] {
        let put = MapPut(key: Array("key \(number % keyCount)".utf8), value: value(number))
        return encoded(MapTransaction(steps: [MapStep(action: .put(put))]))
    }

    static var question: [UInt8] {
        encoded(
            MapQuery(
                question: .range(
                    MapRange(
                        lower: Array("key".utf8), countMax: UInt32(2 * keyCount),
                        isDescending: false))))
    }

    /// The latest number, if all are there that must be with it; otherwise what is wrong.
    static func latest(in answer: [UInt8]) -> String {
        var coder = Coder()
        guard let pairs = try? unsafe coder.decode(MapPairs.self, from: answer.span.bytes).pairs
        else { return "wrong: no pairs" }
        var numbers: [UInt64] = []
        for pair in pairs {
            let digits = pair.value.prefix { $0 != UInt8(ascii: " ") }
            guard let number = UInt64(String(decoding: digits, as: UTF8.self)),
                pair.value == value(number), pair.key == Array("key \(number % keyCount)".utf8)
            else { return "wrong: \(pair)" }
            numbers.append(number)
        }
        numbers.sort()
        guard let first = numbers.first, let last = numbers.last else { return "0" }
        let isWhole = last - first == UInt64(numbers.count - 1)
        return isWhole ? "\(last)" : "wrong: \(numbers)"
    }

    private static func value(_ number: UInt64) -> [UInt8] {
        Array("\(number) ".utf8)
            + [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 300)
    }

    private static func encoded(_ message: some Schema.Message) -> [UInt8] {
        var coder = Coder()
        var bytes: [UInt8] = []
        do { try coder.encode(message, into: &bytes) } catch {
            preconditionFailure("small: \(error)")
        }
        return bytes
    }
}

/// Writes one number after another, each until it is acknowledged. `@unchecked Sendable`: all of it
/// happens on the node's lane.
private final class Writer: RequestClient, @unchecked Sendable {
    private let host: ReplicaHost
    private let descriptor: Int32
    private var number: UInt64 = 1
    private var session: UInt64 = 0

    init(_ host: ReplicaHost, _ descriptor: Int32) {
        self.host = host
        self.descriptor = descriptor
    }

    func begin() {
        host.enter { [self] in $0.openSession(RealCluster.group, ticket: 0, client: self) }
    }

    func answered(_ ticket: UInt64, _ answer: Answer) {
        switch answer {
        case .opened(let session): self.session = session
        case .done:
            _ = unsafe pwrite(descriptor, &number, 8, 0)
            number += 1
        case .refused, .forgotten, .unknown:
            Task { [self] in
                try await Task.sleep(for: .milliseconds(5))
                if session == 0 { begin() } else { write() }
            }
            return
        }
        write()
    }

    private func write() {
        host.enter { [self] in
            $0.request(
                RealCluster.group, session: session, number: number,
                operation: Numbers.write(number), ticket: 0, client: self)
        }
    }
}

/// Asks until it gets an answer and the node is whole. `@unchecked Sendable` as above.
private final class Looker: RequestClient, @unchecked Sendable {
    private let host: ReplicaHost
    private let id: NodeID
    private var attemptCount = 0

    init(_ host: ReplicaHost, _ id: NodeID) {
        self.host = host
        self.id = id
    }

    func begin() {
        host.enter { [self] in
            $0.query(RealCluster.group, Numbers.question, ticket: 0, client: self)
        }
    }

    func answered(_ ticket: UInt64, _ answer: Answer) {
        guard case .done(let bytes) = answer else { return again(answer) }
        host.enter { [self] host in
            guard let report = host.recoveryReport(of: RealCluster.group),
                let status = host.status(of: RealCluster.group),
                report.membership.admits(id, report.incarnation), !status.abstains,
                status.isSettled, status.membership.configuration.voters.count == 3
            else { return again(answer) }
            Lines.say("found \(Numbers.latest(in: bytes))")
            Lines.say("whole")
        }
    }

    private func again(_ answer: Answer) {
        attemptCount += 1
        guard attemptCount < 1500 else { return Lines.say("stuck at \(answer)") }
        Task { [self] in
            try await Task.sleep(for: .milliseconds(20))
            begin()
        }
    }
}
