internal import Glibc

extension Story {
    /// A disk without room: a follower's, the leader's, everybody's. Each node's is of its own, in
    /// memory.
    func fillDisks() async throws -> Bool {
        trial.prepare = { node in
            try await trial.command([
                "mount", "-t", "tmpfs", "-o", "size=1G", "cairn-\(node.number)", node.data,
            ])
        }
        return try await trial.run(startingWith: 3) {
            guard let leader = await trial.leader(),
                let follower = trial.nodes.first(where: { $0 !== leader })
            else { throw Finding("nobody knows who leads") }
            for (node, role) in [(follower, "a follower"), (leader, "the leader")] {
                try await fill([node], "\(role), node \(node.number)")
                trial.count("full disk of \(role)")
                try await writeMuch()
                try await expectFull(node)
                try await free([node])
            }
            try await fill(trial.nodes, "all nodes")
            trial.count("full disks of all")
            trial.progress.count(false)
            try await writeMuch()
            // What is there can be read, and what can't be written says why.
            _ = try await trial.tool(["kv", "range", "--limit", "1"])
            try await free(trial.nodes)
            for node in trial.nodes { trial.set(node, nil) }
            try await Task.sleep(for: trial.order.gapMax)
        }
    }

    private func ballast(_ node: ServerNode) -> String { node.data + "/ballast" }

    private func fill(_ nodes: [ServerNode], _ whose: String) async throws {
        for node in nodes {
            // Ends with an error, when there is no room.
            _ = try await Tool(
                ["dd", "if=/dev/zero", "of=\(ballast(node))", "bs=1M"],
                saysTo: trial.order.folder + "/dd")
        }
        trial.note("no room on the disk of \(whose)")
    }

    private func free(_ nodes: [ServerNode]) async throws {
        for node in nodes { _ = unsafe unlink(ballast(node)) }
        trial.note("there is room again")
        for node in nodes { try await trial.waitUntilReady(node) }
        for node in nodes {
            guard try await eventually({ try await !self.isFull(node) }) else {
                throw Finding("node \(node.number) says that its disk is full, and it isn't")
            }
        }
    }

    /// More than a journal's files have room for.
    private func writeMuch() async throws {
        let bench = try? await trial.tool(
            [
                "bench", "put", "--callers", "16", "--size", "256KiB", "--keys", "100",
                "--seconds", "8", "--timeout", "5s",
            ], within: .seconds(60))
        trial.note("wrote much: " + (bench ?? "refused"))
    }

    private func isFull(_ node: ServerNode) async throws -> Bool {
        let look = try await trial.tool(
            ["admin", "node", "describe", "\(node.number)", "--json"])
        return look.contains(#""disk":"full""#)
    }

    /// By its log: while nothing can be applied, a node knows no administrator.
    private func expectFull(_ node: ServerNode) async throws {
        let says = try await eventually {
            try await Tool(
                ["grep", "-q", "this node's disk is full", node.log],
                saysTo: trial.order.folder + "/grep"
            ).code == 0
        }
        guard says else {
            throw Finding("node \(node.number) does not say that its disk is full")
        }
        if await trial.leader() === node {
            throw Finding("node \(node.number) leads, with a full disk")
        }
    }

    func eventually(_ holds: () async throws -> Bool) async throws -> Bool {
        let deadline = ContinuousClock.now + .seconds(20)
        while ContinuousClock.now < deadline {
            if try await holds() { return true }
            try await Task.sleep(for: .milliseconds(200))
        }
        return false
    }
}
