internal import Platform
internal import TestCertificates

/// Credentials by which the nodes of one cluster recognise each other.
struct MeshTLS {
    private let cluster: Cluster

    init() throws {
        cluster = try Cluster("real")
    }

    func tls(of node: UInt64) throws -> TLS {
        try cluster.tls("n\(node)")
    }
}
