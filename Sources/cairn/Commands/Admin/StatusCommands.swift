internal import JSON
internal import Options
internal import Platform
internal import Terminal
internal import World

/// The cluster on one screen: once, or again and again.
struct StatusCommands {
    private static let every = Key(
        "every", .duration(.milliseconds(200) ... .seconds(3600)), default: .seconds(2),
        help: "Between two looks.", reach: .flag)
    private static let count = Key(
        "count", .integer(0...1_000_000), default: 0, help: "Looks; 0 for no end.", reach: .flag)

    static let commands = [
        Command<Job>(
            "status", summary: "The cluster on one screen; exit code 1 unless all is well.",
            sections: [ClusterKeys.section], action: .status),
        Command<Job>(
            "watch", summary: "The same, live, with commits a second; Ctrl-C ends it.",
            discussion: "With --json, one line for each look.",
            sections: [Section("How", [every, count]), ClusterKeys.section], action: .watch),
    ]

    let admin: AdminCommands

    func status() async throws {
        let look = try await ClusterLook.take(admin.cluster)
        admin.say(look.text, look.json)
        if !look.isWell { Terminal.exit(.failed) }
    }

    func watch() async throws {
        let (every, count) = (admin.settings[Self.every], admin.settings[Self.count])
        var before: (look: ClusterLook, at: Instant)?
        var number = 0
        while true {
            do {
                let look = try await ClusterLook.take(admin.cluster)
                let now = SystemClock.shared.now()
                show(look, rates: before.map { rates(from: $0.look, to: look, in: now - $0.at) })
                before = (look, now)
            } catch {
                // Whoever watches wants to see when it comes back.
                redraw("\(explained(error))\n")
            }
            number += 1
            if number == count { return }
            try await Task.sleep(for: every)
        }
    }

    private func rates(
        from before: ClusterLook, to after: ClusterLook, in time: Duration
    ) -> [UInt64: UInt64] {
        var rates: [UInt64: UInt64] = [:]
        let milliseconds = UInt64(max(1, time.nanoseconds / 1_000_000))
        for group in after.groups {
            guard let old = before.groups.first(where: { $0.number == group.number }) else {
                continue
            }
            rates[group.number] =
                (group.commit - min(group.commit, old.commit)) * 1000 / milliseconds
        }
        return rates
    }

    private func show(_ look: ClusterLook, rates: [UInt64: UInt64]?) {
        if admin.settings[ClusterKeys.json] { return Terminal.put(look.json.text + "\n") }
        var text = look.text
        if let rates, !rates.isEmpty {
            let shown = look.groups.map { "\($0.name): \(rates[$0.number] ?? 0)" }
            text += "\n\nEntries a second: " + shown.joined(separator: ", ")
        }
        redraw(
            date(UInt64(clamping: SystemClock.shared.wallTime().nanosecondsSince1970)) + "  " + text
                + "\n")
    }

    private func redraw(_ text: String) {
        guard Terminal.isInteractive, !admin.settings[ClusterKeys.json] else {
            return Terminal.put(text)
        }
        // Home, and clear behind what is written: no flicker.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        Terminal.put("\u{1b}[H" + lines.joined(separator: "\u{1b}[K\n") + "\u{1b}[J")
    }
}
