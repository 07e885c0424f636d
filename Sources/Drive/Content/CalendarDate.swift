/// A day of the Gregorian calendar, in UTC.
struct CalendarDate: CustomStringConvertible {
    let year: UInt64
    let month: UInt64
    let day: UInt64

    /// Of nanoseconds since 1970. Years are counted from March here, so that the leap day is a
    /// year's last.
    init(_ time: UInt64) {
        let days = time / 86_400_000_000_000 + 719_468  // since 0000-03-01
        let (era, dayOfEra) = days.quotientAndRemainder(dividingBy: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    }

    var description: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}
