internal import Cluster
internal import Glibc
internal import Platform
internal import RealNodes
internal import World

/// Three nodes in this process, each with a journal and RocksDB in a folder of its own on disk, and
/// mutual TLS between them; beside three members of etcd on the same disk, also under TLS. Both
/// sync each write at two nodes before they answer. Cairn is called from another loop of its
/// process, as its gateways do; etcd over gRPC on plain connections, by a client that costs less
/// than etcd's own. Each pair of figures is measured in turn, three times.
let clusterBenchmark = Benchmark(name: "cluster") {
    let folder = try ScratchFolder()
    let cluster = try await RealCluster(in: folder.path) { failure in
        print("  \(failure)")
        exit(1)
    }
    let etcd = try Etcd(in: folder.path)
    defer { etcd?.stop() }
    if etcd == nil {
        print("  etcd is not installed (apt-get install etcd-server): no comparison")
    }
    let loop = try EventLoop(name: "callers", mayBlock: true)
    defer { loop.stop() }
    let leader = try await cluster.leader()
    let follower = cluster.hosts.first { $0 !== leader } ?? leader
    let roles = try await etcd?.roles(on: loop)

    var figures: [Figure] = []
    func compare(
        _ name: String, _ operation: Operation, callerCount: Int, at host: ReplicaHost,
        beside member: Int?, ratioMin: Double
    ) async throws {
        var ours: [ClosedLoop.Result] = []
        var peers: [ClosedLoop.Result] = []
        for _ in 0..<3 {
            ours.append(
                try await HostCallers.measure(
                    host, on: loop, operation, callerCount: callerCount))
            if let etcd, let member {
                peers.append(
                    try await EtcdCallers.measure(
                        etcd, member: member, on: loop, operation, callerCount: callerCount))
            }
        }
        func middle(
            _ name: String, _ part: KeyPath<ClosedLoop.Result, Double>, _ unit: String,
            scale: Double, ratioMin: Double?, ratioMax: Double?
        ) {
            func median(_ results: [ClosedLoop.Result]) -> Double {
                results.map { $0[keyPath: part] / scale }.sorted()[results.count / 2]
            }
            var figure = Figure(name: name, value: median(ours), unit: unit)
            if !peers.isEmpty {
                figure.peer = (name: "etcd", value: median(peers), ratioMin: ratioMin)
                if let ratioMax { figure.limit = median(peers) * ratioMax }
            }
            figures.append(figure)
        }
        let callers = callerCount == 1 ? "1 caller" : "\(callerCount) callers"
        middle(
            "\(name), \(callers)", \.rate, "a second", scale: 1, ratioMin: ratioMin, ratioMax: nil)
        middle("  half within", \.median, "ms", scale: 1e6, ratioMin: nil, ratioMax: nil)
        middle("  99 % within", \.p99, "ms", scale: 1e6, ratioMin: nil, ratioMax: 0.25)
        middle("  all within", \.longest, "ms", scale: 1e6, ratioMin: nil, ratioMax: nil)
        middle(
            "  of processors, each", \.processorTime, "µs", scale: 1e3, ratioMin: nil,
            ratioMax: nil)
    }
    for (callerCount, ratioMin) in [(1, 2.0), (64, 6), (256, 8), (1000, 10)] {
        try await compare(
            "puts", .put, callerCount: callerCount, at: leader, beside: roles?.leader,
            ratioMin: ratioMin)
    }
    for callerCount in [1, 64, 256, 1000] {
        try await compare(
            "gets at the leader", .get, callerCount: callerCount, at: leader,
            beside: roles?.leader, ratioMin: 15)
        try await compare(
            "gets at a follower", .get, callerCount: callerCount, at: follower,
            beside: roles?.follower, ratioMin: 15)
    }
    await cluster.stop()
    return figures
}
