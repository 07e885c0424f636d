/// Times of groups, which are nanoseconds since 1970, as people write them.
package enum BackupTime {
    /// `20261121T201503.123456789Z`: the order of names is that of times.
    package static func name(of time: UInt64) -> String {
        let (date, clock) = parts(time)
        return digits(date.year, 4) + digits(date.month, 2) + digits(date.day, 2) + "T"
            + digits(clock / 3600, 2) + digits(clock / 60 % 60, 2) + digits(clock % 60, 2) + "."
            + digits(Int(time % 1_000_000_000), 9) + "Z"
    }

    /// `2026-11-21T20:15:03Z`, to the second.
    package static func text(of time: UInt64) -> String {
        let (date, clock) = parts(time)
        return digits(date.year, 4) + "-" + digits(date.month, 2) + "-" + digits(date.day, 2) + "T"
            + digits(clock / 3600, 2) + ":" + digits(clock / 60 % 60, 2) + ":"
            + digits(clock % 60, 2) + "Z"
    }

    /// What either gives, with or without the parts of a second.
    package static func parse(_ text: String) -> UInt64? {
        guard text.last == "Z" else { return nil }
        let halves = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
        guard let head = halves.first, halves.count <= 2 else { return nil }
        let numbers = head.filter { $0 != "-" && $0 != ":" }
        guard numbers.utf8.count == 15, numbers.utf8.dropFirst(8).first == UInt8(ascii: "T") else {
            return nil
        }
        func number(_ start: Int, _ count: Int) -> Int? {
            let part = numbers.dropFirst(start).prefix(count)
            return part.utf8.allSatisfy { 48...57 ~= $0 } ? Int(part) : nil
        }
        guard let year = number(0, 4), let month = number(4, 2), let day = number(6, 2),
            let hour = number(9, 2), let minute = number(11, 2), let second = number(13, 2),
            1970...2500 ~= year, 1...12 ~= month, 1...31 ~= day, hour < 24, minute < 60,
            second < 60
        else { return nil }
        var nanoseconds: UInt64 = 0
        if halves.count == 2 {
            let fraction = halves[1]
            guard 1...9 ~= fraction.utf8.count, let value = UInt64(fraction) else { return nil }
            nanoseconds = value
            for _ in fraction.utf8.count..<9 { nanoseconds *= 10 }
        }
        let clock = hour * 3600 + minute * 60 + second
        let seconds = daysSince1970(year, month, day) * 86_400 + clock
        return UInt64(seconds) * 1_000_000_000 + nanoseconds
    }

    private static func digits(_ number: Int, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }

    private static func parts(_ time: UInt64) -> ((year: Int, month: Int, day: Int), Int) {
        let seconds = Int(time / 1_000_000_000)
        return (date(seconds / 86_400), seconds % 86_400)
    }

    /// In the calendar that begins its years in March, so that the leap day is the last.
    private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let month = (month + 9) % 12
        let days = year * 365 + year / 4 - year / 100 + year / 400
        return days + (month * 306 + 5) / 10 + day - 1 - 719_468
    }

    private static func date(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let days = days + 719_468
        let era = days / 146_097
        let ofEra = days % 146_097
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * ofYear + 2) / 153
        let day = ofYear - (153 * month + 2) / 5 + 1
        let year = era * 400 + yearOfEra + (month >= 10 ? 1 : 0)
        return (year, month < 10 ? month + 3 : month - 9, day)
    }
}
