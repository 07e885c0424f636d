import Glibc
import Platform
import Synchronization
import TestCertificates
import Testing
import World

@Suite(.timeLimit(.minutes(5))) final class TLSTests {
    let loop: EventLoop
    let ours: Cluster
    let theirs: Cluster

    init() throws {
        loop = try EventLoop(name: "test")
        ours = try Cluster("ours")
        theirs = try Cluster("theirs")
    }

    deinit { loop.stop() }

    /// What the client heard in the end, and what the server's log would say.
    private func meet(
        client clientTLS: TLS?, server serverTLS: TLS?, expecting expected: PeerName? = nil,
        settings: StreamSettings = .patient
    ) async throws -> (client: NetworkError, server: NetworkError) {
        let server = try Server(on: loop, tls: serverTLS, settings: settings)
        let recorder = Recorder(react: { stream, event in
            // What a client may write before it hears that it was not accepted.
            if event == .opened { _ = stream.write([1, 2, 3]) }
        })
        _ = await loop.connect(
            to: server.listener.endpoint, tls: clientTLS, expecting: expected, settings: settings,
            recorder)
        return (await recorder.untilClosed(), try await server.nextRefusal())
    }

    private func trustFailure(_ error: NetworkError) -> TrustFailure? {
        guard case .untrusted(let failure) = error else { return nil }
        return failure
    }

    @Test func `both sides learn who the other is`() async throws {
        let server = try Server(on: loop, tls: ours.tls("two"))
        let recorder = Recorder()
        let client = try await loop.connect(
            to: server.listener.endpoint, tls: ours.tls("one"), expecting: ours.peer("two"),
            recorder)
        await recorder.untilOpen()
        let accepted = try await server.next()
        #expect(await loop.perform { client.peer } == ours.peer("two"))
        #expect(await loop.perform { accepted.stream.peer } == ours.peer("one"))
        await loop.perform { client.close() }
        #expect(await accepted.recorder.untilClosed() == .closedByPeer)
    }

    @Test func `an expired certificate is refused as expired, by either side`() async throws {
        let good = try ours.tls("one")
        let expired = try ours.tls("two", from: -3, to: -2)
        var ends = try await meet(client: expired, server: good)
        #expect(ends.server == .untrusted(.expired))
        #expect("\(ends.client)".contains("certificate expired"))
        ends = try await meet(client: good, server: expired)
        #expect(ends.client == .untrusted(.expired))
        #expect("\(ends.server)".contains("certificate expired"))
    }

    @Test func `a certificate from the future is refused with the clocks as a hint`() async throws {
        let early = try ours.tls("two", from: 2, to: 3)
        let ends = try await meet(client: early, server: ours.tls("one"))
        #expect(ends.server == .untrusted(.notYetValid))
        #expect("\(ends.server)".contains("compare the clocks"))
    }

    @Test func `a certificate of another cluster is refused as that, by either side`() async throws
    {
        let good = try ours.tls("one")
        let foreign = try theirs.tls("one", trusting: ours)
        var ends = try await meet(client: foreign, server: good)
        guard case .otherAuthority = trustFailure(ends.server) else {
            Issue.record("\(ends.server)")
            return
        }
        #expect("\(ends.client)".contains("unknown ca"))
        ends = try await meet(client: good, server: foreign)
        guard case .otherAuthority = trustFailure(ends.client) else {
            Issue.record("\(ends.client)")
            return
        }
        #expect("\(ends.server)".contains("unknown ca"))
    }

    @Test func `the right cluster's other node is not whom we asked for`() async throws {
        let ends = try await meet(
            client: ours.tls("one"), server: ours.tls("three"), expecting: ours.peer("two"))
        #expect(
            ends.client
                == .untrusted(.otherPeer(expected: ours.peer("two"), shown: ours.peer("three"))))
        guard case .handshakeFailed = ends.server else {
            Issue.record("\(ends.server)")
            return
        }
    }

    @Test func `a fingerprint of the authority is enough to know its servers by`() async throws {
        var credentials = try ours.credentials("two")
        credentials.chain += credentials.authority
        let server = try Server(on: loop, tls: TLS(forClients: credentials))
        let recorder = Recorder()
        let client = try await loop.connect(
            to: server.listener.endpoint, tls: TLS(pinning: ours.fingerprint), recorder)
        await recorder.untilOpen()
        let accepted = try await server.next()
        #expect(await loop.perform { client.peer } == ours.peer("two"))
        #expect(await loop.perform { accepted.stream.peer } == PeerName(""))
        await loop.perform { client.close() }
        #expect(await accepted.recorder.untilClosed() == .closedByPeer)
    }

    @Test func `a fingerprint lets in no other authority's servers, and no expired ones`()
        async throws
    {
        let pinned = try TLS(pinning: ours.fingerprint)
        var foreign = try theirs.credentials("two")
        foreign.chain += foreign.authority
        var ends = try await meet(client: pinned, server: TLS(forClients: foreign))
        guard case .otherAuthority = trustFailure(ends.client) else {
            Issue.record("\(ends.client)")
            return
        }
        // Our authority at the end of the chain proves nothing, if it has not signed the rest.
        var forged = try theirs.credentials("two")
        forged.chain += try ours.credentials("two").authority
        ends = try await meet(client: pinned, server: TLS(forClients: forged))
        guard case .otherAuthority = trustFailure(ends.client) else {
            Issue.record("\(ends.client)")
            return
        }
        var expired = try ours.credentials("two", from: -3, to: -2)
        expired.chain += expired.authority
        ends = try await meet(client: pinned, server: TLS(forClients: expired))
        #expect(ends.client == .untrusted(.expired))
    }

    @Test func `a client without a certificate is refused with that reason`() async throws {
        let server = try Server(on: loop, tls: ours.tls("one"))
        let endpoint = server.listener.endpoint
        #expect(openSSLClient(endpoint, "-brief").contains("certificate required"))
        #expect(try await server.nextRefusal() == .untrusted(.noCertificate))
    }

    @Test func `an older TLS than 1.3 is refused, unless it was asked for`() async throws {
        let server = try Server(on: loop, tls: ours.tls("one"))
        _ = openSSLClient(server.listener.endpoint, "-tls1_2")
        guard case .handshakeFailed = try await server.nextRefusal() else {
            Issue.record("TLS 1.2 was not refused as a version")
            return
        }
        let lenient = try Server(
            on: loop, tls: TLS(ours.credentials("one"), least: .v12))
        _ = openSSLClient(lenient.listener.endpoint, "-tls1_2")
        #expect(try await lenient.nextRefusal() == .untrusted(.noCertificate))
    }

    /// What the command says until the server hangs up.
    private func openSSLClient(_ endpoint: Endpoint, _ options: String...) -> String {
        let folder = try? TemporaryFolder()
        guard let output = folder.map({ $0.path + "/output" }) else { return "" }
        let command =
            "openssl s_client -ign_eof -connect \(endpoint) \(options.joined(separator: " ")) "
            + "< /dev/null > \(output) 2>&1"
        _ = runs("/bin/sh", "-c", command)
        guard let file = unsafe fopen(output, "r") else { return "" }
        defer { unsafe fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = unsafe fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes[..<count], as: UTF8.self)
    }

    @Test func `a plain peer and a TLS peer do not understand each other, and say so`() async throws
    {
        var settings = StreamSettings.patient
        settings.closeTimeout = .milliseconds(100)
        let server = try Server(on: loop, tls: ours.tls("one"), settings: settings)
        let peer = RawPeer(connectedTo: server.listener.endpoint)
        peer.send(Array("GET / HTTP/1.1\r\n\r\n".utf8))
        guard case .garbage = try await server.nextRefusal() else {
            Issue.record("not garbage")
            return
        }
    }

    @Test func `a handshake that stays half done ends in time, on either side`() async throws {
        var settings = StreamSettings.patient
        settings.connectTimeout = .milliseconds(100)
        let server = try Server(on: loop, tls: ours.tls("one"), settings: settings)
        let silent = RawPeer(connectedTo: server.listener.endpoint)
        #expect(try await server.nextRefusal() == .timedOut(after: .milliseconds(100)))
        // The first bytes of a ClientHello, and then nothing.
        let half = RawPeer(connectedTo: server.listener.endpoint)
        half.send([0x16, 3, 1, 1, 0, 1, 0, 0, 0xfc, 3, 3])
        #expect(try await server.nextRefusal() == .timedOut(after: .milliseconds(100)))
        let gone = RawPeer(connectedTo: server.listener.endpoint)
        gone.send([0x16, 3, 1, 1, 0, 1, 0, 0, 0xfc, 3, 3])
        gone.endWriting()
        #expect(try await server.nextRefusal() == .handshakeFailed(reason: "the peer hung up"))

        let mute = try Server(on: loop)
        let recorder = Recorder()
        _ = try await loop.connect(
            to: mute.listener.endpoint, tls: ours.tls("two"), settings: settings, recorder)
        #expect(await recorder.untilClosed() == .timedOut(after: .milliseconds(100)))
        #expect(recorder.notes.openCount == 0)
        withExtendedLifetime((silent, half)) {}
    }

    @Test func `an end without a goodbye is no end to be trusted`() async throws {
        let server = try Server(on: loop, tls: ours.tls("one"))
        let relay = try await Relay(to: server.listener.endpoint, on: loop)
        let recorder = Recorder()
        let client = try await loop.connect(to: relay.endpoint, tls: ours.tls("two"), recorder)
        await recorder.untilOpen()
        let accepted = try await server.next()
        await loop.perform { _ = client.write([1]) }
        _ = await accepted.recorder.until { $0.byteCount == 1 }
        await relay.hangUp()
        #expect(await accepted.recorder.untilClosed() == .reset)
        #expect(await recorder.untilClosed() == .reset)
    }

    @Test func `new certificates count for new connections, and old connections stay`() async throws
    {
        let tls = try ours.tls("before")
        let server = try Server(on: loop, tls: tls)
        let oldRecorder = Recorder()
        let client = try ours.tls("client")
        let old = await loop.connect(to: server.listener.endpoint, tls: client, oldRecorder)
        await oldRecorder.untilOpen()
        let accepted = try await server.next()
        try tls.reload(ours.credentials("after"))
        let newRecorder = Recorder()
        let new = await loop.connect(to: server.listener.endpoint, tls: client, newRecorder)
        await newRecorder.untilOpen()
        #expect(
            await loop.perform { [old.peer, new.peer] } == [
                ours.peer("before"), ours.peer("after"),
            ])
        await loop.perform { _ = old.write([1, 2, 3]) }
        _ = await accepted.recorder.until { $0.bytes == [1, 2, 3] }
        await loop.perform {
            old.abort()
            new.abort()
        }
        _ = await newRecorder.untilClosed()
    }

    @Test func `bad new certificates change nothing, and the error says what is wrong`()
        async throws
    {
        let tls = try ours.tls("one")
        let good = try ours.credentials("two")
        func failure(_ change: (inout TLSCredentials) -> Void) -> TLSError? {
            var bad = good
            bad.areChecked = true
            change(&bad)
            do {
                try tls.reload(bad)
                return nil
            } catch {
                return error
            }
        }
        let other = try ours.credentials("three")
        let expired = try ours.credentials("two", from: -3, to: -2)
        let foreign = try theirs.credentials("two")
        #expect(failure { $0.authority = "" } == .noCertificate(in: "authority"))
        #expect(failure { $0.chain = "rubbish" } == .noCertificate(in: "chain"))
        #expect(failure { $0.key = other.key } == .keyOfAnotherCertificate)
        #expect(failure { $0.chain.removeLast(60) } != nil)
        #expect(
            failure { $0.chain.replace("MII", with: "MIJ", maxReplacements: 1) } != nil)
        #expect(
            failure {
                $0.chain = expired.chain
                $0.key = expired.key
            } == .notAcceptable(.expired))
        guard case .notAcceptable(.otherAuthority) = failure({ $0.authority = foreign.authority })
        else {
            Issue.record("an authority that has not signed our certificate was taken")
            return
        }
        guard case .badKey = failure({ $0.key = "" }) else {
            Issue.record("an empty key was taken")
            return
        }
        #expect(throws: FileError.self) {
            try TLSCredentials(authorityFile: "/none", chainFile: "/none", keyFile: "/none")
        }
        // Still the first.
        let server = try Server(on: loop, tls: tls)
        let recorder = Recorder()
        let client = try await loop.connect(
            to: server.listener.endpoint, tls: ours.tls("client"), expecting: ours.peer("one"),
            recorder)
        await recorder.untilOpen()
        await loop.perform { client.abort() }
        _ = await recorder.untilClosed()
    }
}
