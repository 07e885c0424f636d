package import Cluster
internal import Glibc
internal import Journal
internal import KeyValue
internal import Platform
internal import Raft
internal import Synchronization
package import World

/// Nodes as production has them, in this process: threads, journals and RocksDB below a folder,
/// and mutual TLS over loopback between them. They run until they are stopped.
package struct RealCluster: Sendable {
    package static let group: UInt64 = 7

    package struct Configuration: Sendable {
        package var nodeCount = 3
        package var settings = HostSettings()
        package var journal = JournalSettings()

        package init() {}
    }

    /// In the order of their ids.
    package let hosts: [ReplicaHost]

    /// Starts on what is in the folder, or founds a cluster there. The calls back may come at any
    /// time, on any thread.
    package init(
        in folder: String, _ configuration: Configuration = Configuration(),
        whenFailed: @escaping @Sendable (NodeFailure) -> Void,
        whenNoticed: @escaping @Sendable (NodeNotice) -> Void = { _ in }
    ) async throws {
        let mesh = try MeshTLS()
        let ids = (1...configuration.nodeCount).map { NodeID(UInt64($0)) }
        let endpoints = try Dictionary(
            uniqueKeysWithValues: ids.map {
                ($0, Endpoint(host: "127.0.0.1", port: try freePort()))
            })
        let founding = try Membership(
            voters: ids.map { Member($0, incarnation: Incarnation($0.rawValue)) })
        var hosts: [ReplicaHost] = []
        for id in ids {
            let place = "\(folder)/n\(id.rawValue)"
            let isNew = try Self.makeFolder(place)
            var setup = NodeSetup(
                identity: NodeIdentity(
                    cluster: ClusterID(high: 1, low: 1), node: id,
                    incarnation: Incarnation(id.rawValue)),
                endpoint: endpoints[id] ?? Endpoint(host: "", port: 0),
                groups: [Self.group: founding],
                store: StoreID(high: 1, low: id.rawValue), isNew: isNew)
            setup.peers = endpoints.filter { $0.key != id }
            setup.settings = configuration.settings
            setup.journal = configuration.journal
            let world = try World.system(folder: place, tls: mesh.tls(of: id.rawValue))
            hosts.append(
                try await Self.start(
                    setup, in: place, world: world, whenFailed: whenFailed,
                    whenNoticed: whenNoticed))
            try Self.keep(place)
        }
        self.hosts = hosts
    }

    /// The host that leads, once there is one.
    package func leader() async throws -> ReplicaHost {
        for _ in 0..<1000 {
            for (place, host) in hosts.enumerated() {
                let leader = await host.leader(of: Self.group)
                if leader == NodeID(UInt64(place + 1)) { return host }
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw NoLeader()
    }

    /// Stops all of them, so that their folders may go.
    package func stop() async {
        for host in hosts {
            await withCheckedContinuation { stopped in
                host.enter { $0.stop { stopped.resume() } }
            }
        }
    }

    /// One node, on what is in the folder or anew.
    package static func start(
        _ setup: NodeSetup, in place: String, world: World,
        whenFailed: @escaping @Sendable (NodeFailure) -> Void,
        whenNoticed: @escaping @Sendable (NodeNotice) -> Void
    ) async throws -> ReplicaHost {
        let waiting = Mutex<CheckedContinuation<ReplicaHost, any Error>?>(nil)
        return try await withCheckedThrowingContinuation { started in
            waiting.withLock { $0 = started }
            let take = { @Sendable in waiting.withLock { $0.take() } }
            do {
                _ = try Node.start(
                    setup,
                    openStore: { () throws(StoreError) in
                        try RocksStore(in: "\(place)/\(Node.stateFolder)")
                    }, machine: OrderedMap(), world: world,
                    whenStarted: { take()?.resume(returning: $0) },
                    whenFailed: { failure in
                        take()?.resume(throwing: failure)
                        whenFailed(failure)
                    }, whenNoticed: whenNoticed)
            } catch {
                take()?.resume(throwing: error)
            }
        }
    }

    // MARK: Folders

    private static let startedName = "started"

    /// Whether a node never started here: what a killed one left half made is made again.
    package static func makeFolder(_ place: String) throws -> Bool {
        unsafe mkdir(place, 0o700)
        return unsafe access("\(place)/\(startedName)", F_OK) != 0
    }

    /// A node has started here.
    package static func keep(_ place: String) throws {
        let descriptor = unsafe open("\(place)/\(startedName)", O_CREAT | O_WRONLY, 0o600)
        guard descriptor >= 0 else { throw CannotWrite(path: place, code: errno) }
        fsync(descriptor)
        close(descriptor)
    }

    package struct NoLeader: Error {}
    package struct CannotWrite: Error { let path: String, code: Int32 }
}

/// One of loopback that nobody listens at now.
package func freePort() throws -> UInt16 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = unsafe withUnsafeMutablePointer(to: &address) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
            unsafe bind(descriptor, address, length) | getsockname(descriptor, address, &length)
        }
    }
    guard code == 0 else { throw NoPort(code: errno) }
    return UInt16(bigEndian: address.sin_port)
}

package struct NoPort: Error { let code: Int32 }
