import Foundation
import Glibc
import Platform
import TestCertificates
import Testing
import World

/// `cairn server` as whoever runs it sees it.
@Suite struct ServerTests {
    @Test func `a server says when it is ready, answers, and ends when asked`() throws {
        try withFolder { folder in
            let server = try RunningServer(folder: folder)
            let live = try server.answer(to: "GET /health/live")
            #expect(live.hasPrefix("HTTP/1.1 200 ") && live.hasSuffix("ok\n"), "\(live)")
            #expect(try server.answer(to: "GET /health/ready").hasPrefix("HTTP/1.1 200 "))
            let metrics = try server.answer(to: "GET /metrics")
            #expect(metrics.contains(#"cairn_http_events_total{kind="accepted"}"#), "\(metrics)")
            let nothing = try server.answer(to: "GET /nothing")
            #expect(nothing.hasPrefix("HTTP/1.1 404 "))
            #expect(nothing.contains(#"{"error": {"code": "not_found""#), "\(nothing)")
            #expect(try server.answer(to: "PUT /metrics").hasPrefix("HTTP/1.1 405 "))
            #expect(server.stop() == 0)
            #expect(server.line(with: #""message":"stopped""#) != nil)
        }
    }

    @Test func `a second server on the same folder is refused`() throws {
        try withFolder { folder in
            let first = try RunningServer(folder: folder)
            let second = try RunningServer(folder: folder)
            #expect(second.exitCode() == 1)
            #expect(second.talk.contains("another process uses this folder"), "\(second.talk)")
            #expect(first.stop() == 0)
            let third = try RunningServer(folder: folder)
            #expect(try third.answer(to: "GET /health/live").hasPrefix("HTTP/1.1 200 "))
            #expect(third.stop() == 0)
        }
    }

    @Test func `certificates that can't be used stop the start, and say why`() throws {
        try withFolder { folder in
            _ = try Run(["init", "--data", folder + "/data"])
            let other = try Cluster("mine").credentials("1")
            try other.key.write(
                toFile: folder + "/data/tls/node.key", atomically: true, encoding: .utf8)
            let server = try RunningServer(folder: folder)
            #expect(server.exitCode() == 1)
            #expect(
                server.talk.contains("the key does not belong to the certificate"),
                "\(server.talk)")
        }
    }

    /// Tries to be let in.
    final class Stranger: LinkHandler {
        func linkOpened(_ link: any MessageLink) {}
        func link(_ link: any MessageLink, received message: RawSpan) {}
        func linkDrained(_ link: any MessageLink) {}
        func linkClosed(_ link: any MessageLink, reason: NetworkError) {}
    }

    @Test func `who is not of the cluster is refused, with a log line that says why`() throws {
        try withFolder { folder in
            let server = try RunningServer(folder: folder)
            let cluster = try Self.cluster(of: server)
            let endpoint = Endpoint(host: "127.0.0.1", port: try server.port(of: "nodes"))
            let loop = try EventLoop(name: "strangers")
            defer { loop.stop() }

            func connect(_ tls: TLS?) {
                let network = LinkNetwork(over: SystemStreams(tls: tls))
                loop.run {
                    _ = network.connect(
                        to: endpoint, expecting: nil, settings: LinkSettings(), on: loop,
                        handler: Stranger())
                }
            }
            let refused = #""message":"link refused""#
            connect(try Cluster("other").tls("2", trusting: cluster))
            #expect(server.line(with: refused, "not of this cluster's authority") != nil)
            connect(try cluster.tls("2", from: -3, to: -1))
            #expect(server.line(with: refused, "expired") != nil)
            connect(try cluster.tls("2", from: 1, to: 3))
            #expect(server.line(with: refused, "not valid yet") != nil)
            // Without TLS, and so without a certificate.
            connect(nil)
            #expect(server.line(with: refused, "not of the protocol") != nil, "\(server.talk)")
            #expect(server.stop() == 0)
        }
    }

    @Test func `certificates are reloaded without a restart, unless they are bad`() throws {
        try withFolder { folder in
            let server = try RunningServer(folder: folder)
            let renewed = try Self.cluster(of: server).credentials("1")
            for (name, text) in [("node.crt", renewed.chain), ("node.key", renewed.key)] {
                try text.write(
                    toFile: "\(folder)/data/tls/\(name)", atomically: true, encoding: .utf8)
            }
            server.signal(SIGHUP)
            #expect(server.line(with: #""message":"certificate reloaded""#) != nil)
            try "nonsense".write(
                toFile: folder + "/data/tls/node.crt", atomically: true, encoding: .utf8)
            server.signal(SIGHUP)
            #expect(server.line(with: "certificate not reloaded", "no certificate in") != nil)
            #expect(try server.answer(to: "GET /health/live").hasPrefix("HTTP/1.1 200 "))
            #expect(server.stop() == 0)
        }
    }

    /// Signs with the authority of the server's own cluster.
    private static func cluster(of server: RunningServer) throws -> Cluster {
        let tls = server.folder + "/data/tls/authority"
        return try Cluster(
            server.made("cluster"),
            authority: String(contentsOfFile: tls + ".crt", encoding: .utf8),
            key: String(contentsOfFile: tls + ".key", encoding: .utf8))
    }
}

func withFolder(_ body: (String) throws -> Void) throws {
    let folder = try makeFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
}

func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = try makeFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder)
}

private func makeFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("cairn-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
}
