internal import Cluster
internal import Glibc
internal import Journal
internal import KeyValue
internal import Raft
internal import RealNodes
internal import Schema

/// A cluster of real nodes in this process, and callers that write to it until it is killed. On the
/// output it says, a line each, what it has `found` at its start (caller and number), and then what
/// a caller was told is `done`; also what is `wrong`, and that it `leaves` because nobody leads any
/// more. `RealNodesTests` kills it and reads that.
///
///      node-writer FOLDER NODES ROUND
@main struct NodeWriter {
    static func main() async throws {
        let words = CommandLine.arguments
        var configuration = RealCluster.Configuration()
        configuration.nodeCount = Int(words[2]) ?? 1
        // Small, so that logs are cut, segments used again and states flushed within a second.
        configuration.journal.segmentByteCount = 1 << 20
        configuration.journal.segmentCountMax = 8
        configuration.journal.batchByteCountMax = 256 << 10
        configuration.settings.raft.keptByteCount = 64 << 10
        configuration.settings.raft.messageByteCountMax = 64 << 10
        configuration.settings.raft.commandByteCountMax = 32 << 10
        configuration.settings.tick = .milliseconds(20)
        configuration.settings.flushTicks = 5
        // The machine that runs tests is busy: its disk is not to be taken for broken.
        configuration.settings.raft.diskStallTicks = 1000
        try audit(words[1], nodeCount: configuration.nodeCount)
        let cluster = try await RealCluster(
            in: words[1], configuration,
            whenFailed: { failure in
                WriterRules.say("wrong: \(failure)")
                exit(1)
            },
            whenNoticed: { notice in
                switch notice {
                case .found, .fenced: if notice.isAlarming { WriterRules.say("wrong: \(notice)") }
                default: break
                }
            })
        let leader = try await cluster.leader()
        for caller in 0..<WriterRules.callerCount {
            let round = UInt64(words[3]) ?? 0
            Writer(caller, round: round, host: leader).begin()
        }
        while true { try await Task.sleep(for: .seconds(60)) }
    }

    /// Every pair of every state is counted again before a node takes it up.
    private static func audit(_ folder: String, nodeCount: Int) throws {
        for number in 1...nodeCount {
            let path = "\(folder)/n\(number)/state"
            guard unsafe access(path, F_OK) == 0 else { continue }
            guard let audit = try StateAudit(of: RealCluster.group, in: RocksStore(in: path)),
                audit.kept != audit.counted
            else { continue }
            WriterRules.say("wrong: the digest of node \(number) at \(audit.index)")
        }
    }
}

/// Reads its number, then writes one after another. `@unchecked Sendable`: all of it happens on the
/// node's lane.
private final class Writer: RequestClient, @unchecked Sendable {
    private let caller: Int
    private let host: ReplicaHost
    private var number: UInt64
    private var session: UInt64 = 0
    private var requestNumber: UInt64 = 0
    private var hasRead = false

    init(_ caller: Int, round: UInt64, host: ReplicaHost) {
        self.caller = caller
        self.host = host
        number = WriterRules.first(of: round)
    }

    func begin() {
        let get = MapGet(key: WriterRules.key(of: caller))
        let query = WriterRules.encoded(MapQuery(question: .get(get)))
        host.enter { $0.query(RealCluster.group, query, ticket: 0, client: self) }
    }

    func answered(_ ticket: UInt64, _ answer: Answer) {
        switch answer {
        case .done(let bytes) where !hasRead:
            hasRead = true
            WriterRules.say(WriterRules.found(bytes, by: caller))
            host.enter { $0.openSession(RealCluster.group, ticket: 0, client: self) }
        case .done:
            WriterRules.say("done \(caller) \(number)")
            number += 1
            write()
        case .opened(let session):
            self.session = session
            write()
        case .refused, .forgotten, .unknown:
            WriterRules.say("leaves")
            exit(0)
        }
    }

    private func write() {
        requestNumber += 1
        let put = MapPut(key: WriterRules.key(of: caller), value: WriterRules.value(number))
        let operation = WriterRules.encoded(MapTransaction(steps: [MapStep(action: .put(put))]))
        host.enter { [session, requestNumber] host in
            host.request(
                RealCluster.group, session: session, number: requestNumber, operation: operation,
                ticket: 0, client: self)
        }
    }
}
