/// Something that operators do, or that happens to them, played out on a cluster under load.
@MainActor package struct Story {
    package enum Title: String, CaseIterable, Sendable {
        case replace
        case grow
        case fullDisk = "full-disk"
        case stalledDisk = "stalled-disk"
        case wrongClock = "wrong-clock"
        case strangers
    }

    let trial: Trial

    package init(_ trial: Trial) {
        self.trial = trial
    }

    /// False if something was found.
    package func run(_ title: Title) async throws -> Bool {
        switch title {
        case .replace: try await replace()
        case .grow: try await grow()
        case .fullDisk: try await fillDisks()
        case .stalledDisk: try await stallDisk()
        case .wrongClock: try await setClocksWrong()
        case .strangers: try await meetStrangers()
        }
    }

    /// For callers all of whom have to get their answers.
    var patient: Load.Settings {
        var settings = Load.Settings()
        settings.timeout = .seconds(60)
        return settings
    }

    func node(_ number: Int) -> ServerNode { trial.nodes[number - 1] }
}

extension Story {
    /// Each of three nodes in turn, until no original is left.
    private func replace() async throws -> Bool {
        trial.requiresAnswers = true
        return try await trial.run(startingWith: 3, of: 6, patient) {
            for number in 1...3 {
                try await join(number + 3)
                try await remove(number)
            }
        }
    }

    /// From one node to five, and back to three others than there were at first.
    private func grow() async throws -> Bool {
        trial.requiresAnswers = true
        return try await trial.run(startingWith: 1, of: 5, patient) {
            for number in 2...5 { try await join(number) }
            for number in 1...2 { try await remove(number) }
        }
    }

    private func join(_ number: Int) async throws {
        try await trial.join(node(number))
        trial.count("joined")
        trial.note("node \(number) has joined")
    }

    private func remove(_ number: Int) async throws {
        try await trial.tool(["admin", "node", "remove", "\(number)"], within: .seconds(120))
        trial.set(node(number), Trial.notMember)
        try await node(number).stop()
        trial.count("removed")
        trial.note("node \(number) is removed")
        try await Task.sleep(for: .seconds(2))
    }
}
