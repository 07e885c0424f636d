/// Calls and answers in the order of their times, linked, so that an operation's two events can be
/// taken out at once and put back at once, the last taken out first. Events are named by their
/// place in the full order.
struct EventList {
    struct Event {
        let time: UInt64
        let operation: Int
        let isCall: Bool
    }

    private let sorted: [Event]
    /// For each call the place of its answer, if it has one.
    private var answers: [Int?]
    /// Links by place + 1; 0 is before the first, `sorted.count + 1` after the last.
    private var after: [Int]
    private var before: [Int]

    init(_ events: [Event] = []) {
        // Of what happened at the same time, calls come first: such operations overlap.
        sorted = events.sorted {
            ($0.time, $0.isCall ? 0 : 1, $0.operation) < ($1.time, $1.isCall ? 0 : 1, $1.operation)
        }
        var callPlaces: [Int: Int] = [:]
        answers = Array(repeating: nil, count: sorted.count)
        for (place, event) in sorted.enumerated() {
            if event.isCall {
                callPlaces[event.operation] = place
            } else if let call = callPlaces[event.operation] {
                answers[call] = place
            }
        }
        after = Array(1...(sorted.count + 2))
        before = Array(-1...sorted.count)
    }

    var first: Int? { place(after[0]) }

    func next(_ place: Int) -> Int? { self.place(after[place + 1]) }

    func isCall(_ place: Int) -> Bool { sorted[place].isCall }

    func operation(_ place: Int) -> Int { sorted[place].operation }

    mutating func takeOut(_ call: Int) {
        unlink(call + 1)
        if let answer = answers[call] { unlink(answer + 1) }
    }

    mutating func putBack(_ call: Int) {
        if let answer = answers[call] { relink(answer + 1) }
        relink(call + 1)
    }

    private func place(_ link: Int) -> Int? {
        link <= sorted.count ? link - 1 : nil
    }

    private mutating func unlink(_ link: Int) {
        after[before[link]] = after[link]
        before[after[link]] = before[link]
    }

    private mutating func relink(_ link: Int) {
        after[before[link]] = link
        before[after[link]] = link
    }
}
