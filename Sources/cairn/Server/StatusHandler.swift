internal import HTTP
internal import JSON
internal import Platform
internal import Service
internal import Telemetry
internal import World

/// What anybody may ask of a node: whether it lives and is ready, how it is, and its metrics.
actor StatusHandler: RequestHandler {
    private let node: NodeServer
    private let registry: Registry
    private let loop: EventLoop
    private let requests: Family<Counter>
    private static let paths = ["/health/live", "/health/ready", "/health/deep", "/metrics"]

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe loop.asUnownedSerialExecutor()
    }

    init(_ node: NodeServer, registry: Registry, on loop: EventLoop) {
        self.node = node
        self.registry = registry
        self.loop = loop
        requests = registry.counter(
            "cairn_http_requests_total", "Requests by path: those that are known, and others.",
            labels: ["path"])
    }

    func answer(_ request: Request) throws -> Response? {
        let path = String(request.target.path)
        guard Self.paths.contains(path) else {
            requests.child("other").add()
            throw HTTPError(
                status: 404, code: "not_found", message: "there is nothing at \(path)")
        }
        requests.child(path).add()
        guard request.method == "GET" || request.method == "HEAD" else {
            throw HTTPError(
                status: 405, code: "method_not_allowed", message: "only GET and HEAD work here")
        }
        switch path {
        case "/health/live": return .text("ok\n")
        case "/health/ready":
            if let obstacle = node.readiness.obstacle {
                throw HTTPError(status: 503, code: "not_ready", message: obstacle)
            }
            return .text("ok\n")
        default: return nil
        }
    }

    /// What has to be looked at.
    func respond(to request: Request) async throws -> Response {
        if request.target.path == "/health/deep" {
            let health = await node.health()
            return Response(
                status: health.state == .failing ? 503 : 200,
                headers: [HeaderField("Content-Type", "application/json")],
                body: .bytes(Array((health.json.text + "\n").utf8)))
        }
        await node.refreshMetrics()
        var bytes: [UInt8] = []
        registry.write(to: &bytes)
        return Response(
            headers: [HeaderField("Content-Type", Registry.contentType)], body: .bytes(bytes))
    }
}

extension Health {
    /// `{"status":"degraded","node":1,"parts":{"disk":"warning",…},"problems":[…]}`
    fileprivate var json: JSONValue {
        object([
            ("status", .string(state.rawValue)), ("node", number(node)),
            (
                "parts",
                object(
                    Self.parts.map { part in
                        let worst = problems.filter { $0.part == part }.map(\.severity).max()
                        return (part, .string(worst?.name ?? "well"))
                    }
                ).content
            ),
            (
                "problems",
                array(
                    problems.map { problem in
                        object([
                            ("part", .string(problem.part)),
                            ("severity", .string(problem.severity.name)),
                            ("message", .string(problem.message)),
                        ])
                    })
            ),
        ])
    }
}
