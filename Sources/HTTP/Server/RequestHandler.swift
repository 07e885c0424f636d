/// Who answers the requests of a server: an actor that is pinned to the server's loop, so that
/// being asked costs it no hop.
package protocol RequestHandler: Actor {
    /// Asked first, and before any body is read. What it answers is sent at once, with no task and
    /// no wait: for what is cheap and known. Nil passes the request on to `respond`.
    func answer(_ request: Request) throws -> Response?

    /// Runs in a task that is cancelled when the client goes away. An `HTTPError` that it throws
    /// is the answer; any other error is answered 500 and reported.
    func respond(to request: Request) async throws -> Response
}

extension RequestHandler {
    package func answer(_ request: Request) throws -> Response? { nil }
}

extension RequestHandler {
    /// The task inherits the actor's isolation, so it starts on the loop.
    func start(_ request: Request) -> Task<Void, Never> {
        Task { await serve(request) }
    }

    private func serve(_ request: Request) async {
        defer { request.taskEnded() }
        do {
            let response = try await respond(to: request)
            guard let writer = request.send(response) else { return }
            guard case .stream(_, let write) = response.body else { return }
            do {
                try await write(writer)
                writer.finish()
            } catch {
                writer.fail(error)
            }
        } catch {
            request.fail(error)
        }
    }
}
