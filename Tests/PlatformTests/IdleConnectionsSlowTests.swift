import Glibc
import Platform
import Testing
import World

@Suite(.serialized, .timeLimit(.minutes(2))) struct IdleConnectionsSlowTests {
    @Test func `ten thousand idle plain connections cost at most two KiB each`() async {
        // A process of its own, so that nobody else's memory is counted, nor its descriptors used.
        let result = await #expect(
            processExitsWith: .success, observing: [\.standardOutputContent]
        ) {
            try await openIdle(10_000, tls: nil, byteCountMax: 2048)
        }
        report(result)
    }

    @Test func `a thousand idle TLS connections cost at most 48 KiB each`() async {
        let result = await #expect(
            processExitsWith: .success, observing: [\.standardOutputContent]
        ) {
            let tls = try Cluster("ours").tls("one")
            try await openIdle(1000, tls: tls, byteCountMax: 48 << 10)
        }
        report(result)
    }

    private func report(_ result: ExitTest.Result?) {
        print(String(decoding: result?.standardOutputContent ?? [], as: UTF8.self), terminator: "")
    }
}

/// Opens connections to one listener, sees that one written to still answers, and counts memory:
/// the server's side alone with plain peers, both sides with TLS.
private func openIdle(_ countWanted: Int, tls: TLS?, byteCountMax: Int) async throws {
    var limit = rlimit()
    unsafe getrlimit(__rlimit_resource_t(7), &limit)
    let wanted = rlim_t(2 * countWanted + 100)
    limit.rlim_cur = wanted
    limit.rlim_max = max(limit.rlim_max, wanted)
    if unsafe setrlimit(__rlimit_resource_t(7), &limit) != 0 {
        // Who may not raise the limit does it with as many as it allows.
        unsafe getrlimit(__rlimit_resource_t(7), &limit)
        limit.rlim_cur = limit.rlim_max
        unsafe setrlimit(__rlimit_resource_t(7), &limit)
    }
    let count = min(countWanted, (Int(limit.rlim_cur) - 100) / 2)

    let loop = try EventLoop(name: "test")
    let shared = Recorder(keepsBytes: false)
    let server = try Server(on: loop, tls: tls, keepsStreams: false) { shared }
    let before = residentByteCount()
    var peers: [RawPeer] = []
    if tls == nil {
        peers.reserveCapacity(count)
        for _ in 0..<count { peers.append(RawPeer(connectedTo: server.listener.endpoint)) }
    } else {
        for number in 1...count {
            let recorder = Recorder(keepsBytes: false)
            _ = await loop.connect(to: server.listener.endpoint, tls: tls, recorder)
            if number % 50 == 0 { _ = await shared.until { $0.openCount >= number } }
        }
    }
    _ = await shared.until { $0.openCount == count }
    let each = (residentByteCount() - before) / (tls == nil ? count : 2 * count)
    print("\(count) idle connections\(tls == nil ? "" : " under TLS"): \(each) bytes each")
    precondition(each <= byteCountMax)
    peers.last?.send([1, 2, 3])
    if tls == nil { _ = await shared.until { $0.byteCount == 3 } }
    fflush(nil)
    exit(0)
}

private func residentByteCount() -> Int {
    guard let file = unsafe fopen("/proc/self/statm", "r") else { return 0 }
    defer { unsafe fclose(file) }
    var line = [CChar](repeating: 0, count: 200)
    unsafe fgets(&line, 200, file)
    let text = String(
        decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return (Int(text.split(separator: " ")[1]) ?? 0) * 4096
}
