/// Counts many things of many kinds in a few bytes: two tallies are equal if they counted the same,
/// and by accident almost never otherwise.
struct Tally: Equatable {
    private var sum: UInt64 = 0

    mutating func add(_ number: UInt64, times: UInt64 = 1) {
        sum &+= Self.mixed(number) &* times
    }

    mutating func add(_ bytes: ArraySlice<UInt8>, times: UInt64 = 1) {
        add(bytes.reduce(0) { Self.mixed($0 ^ UInt64($1)) }, times: times)
    }

    /// Splitmix64's last steps.
    private static func mixed(_ number: UInt64) -> UInt64 {
        var mixed = number &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
