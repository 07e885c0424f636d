internal import Glibc

extension Story {
    /// The clock of one node is an hour ahead, then that of another an hour behind; each leads
    /// meanwhile.
    func setClocksWrong() async throws -> Bool {
        trial.requiresAnswers = true
        let library = trial.order.folder + "/clock.so"
        try await trial.command([
            "clang", "-shared", "-fPIC", "-o", library, "Simulation/Chaos/WrongClock/clock.c",
        ])
        return try await trial.run(startingWith: 3, patient) {
            try await restart(2, secondsOff: 3600, library)
            try await lead(2)
            try await restart(3, secondsOff: -3600, library)
            try await lead(3)
            for number in 2...3 { try await restart(number, secondsOff: 0, library) }
        }
    }

    private func restart(_ number: Int, secondsOff: Int, _ library: String) async throws {
        let node = node(number)
        trial.set(node, "restarts")
        try await node.stop()
        node.variables = ["LD_PRELOAD=\(library)", "CLOCK_OFF_SECONDS=\(secondsOff)"]
        try await trial.start(node)
        trial.count("clocks set")
        trial.note("the clock of node \(number) is off by \(secondsOff) seconds")
        guard secondsOff != 0 else { return }
        let says = try await eventually {
            try await Tool(
                ["grep", "-q", "this node's clock is", node.log],
                saysTo: trial.order.folder + "/grep"
            ).code == 0
        }
        guard says else { throw Finding("node \(number) does not say that its clock is wrong") }
    }

    private func lead(_ number: Int) async throws {
        for group in ["0", "1", "4294967296"] {
            try await trial.tool([
                "admin", "group", "transfer-leader", group, "--to", "\(number)",
            ])
        }
        trial.note("node \(number) leads")
        // Tokens are given and used by the date that the nodes agree on.
        try await trial.tool(["token", "create", "--for", "10m"])
        try await Task.sleep(for: .seconds(4))
    }
}
