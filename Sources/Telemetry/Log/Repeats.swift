internal import World

/// Counts how often each message has been written lately, and decides which to leave out. Pure:
/// time comes in.
///
/// 1. A message's window opens with its first line and stays open for `window`.
/// 2. Windows stand in the order in which they opened; there are at most `countMax`, and one more
///    closes the oldest.
/// 3. A window that closes having suppressed lines gives one summary.
struct Repeats {
    private struct Window {
        var line: Line
        var opened: Instant
        var admittedCount: Int
        var suppressedCount = 0

        var summary: Line? {
            guard suppressedCount > 0 else { return nil }
            var summary = line
            summary.fields = ["suppressed": .number(suppressedCount)]
            return summary
        }
    }

    static let countMax = 128

    private let admittedMax: Int
    private let window: Duration
    private var windows: [Window] = []

    init(admittedMax: Int, window: Duration) {
        precondition(admittedMax > 0, "a message is written at least once")
        self.admittedMax = admittedMax
        self.window = window
    }

    /// The second is a summary which is due because the line needed room.
    mutating func admit(_ line: Line, at now: Instant) -> (isAdmitted: Bool, evicted: Line?) {
        for index in windows.indices where windows[index].line.isRepeat(of: line) {
            if windows[index].admittedCount == admittedMax {
                windows[index].suppressedCount += 1
                return (false, nil)
            }
            windows[index].admittedCount += 1
            return (true, nil)
        }
        let evicted = windows.count == Self.countMax ? windows.removeFirst().summary : nil
        var line = line
        line.trace = nil
        line.fields = [:]
        windows.append(Window(line: line, opened: now, admittedCount: 1))
        return (true, evicted)
    }

    /// Closes windows whose time is over, until one gives a summary or none is left.
    mutating func nextFinished(at now: Instant) -> Line? {
        while let first = windows.first, now - first.opened >= window {
            windows.removeFirst()
            if let summary = first.summary { return summary }
        }
        return nil
    }

    /// Closes windows before their time is over.
    mutating func nextUnfinished() -> Line? {
        while !windows.isEmpty {
            if let summary = windows.removeFirst().summary { return summary }
        }
        return nil
    }
}

extension Line {
    /// The text by its address: the same statement in the code, which is what repeats.
    fileprivate func isRepeat(of other: Line) -> Bool {
        unsafe message.utf8Start == other.message.utf8Start && component === other.component
            && level == other.level && group == other.group
    }
}
