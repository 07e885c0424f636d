/// How often runs came to the states that matter: a hunt that never does proves little. The names of
/// the landmarks are those of the cases.
package struct Coverage<Landmark: CaseIterable & RawRepresentable<Int> & Sendable>: Sendable,
    CustomStringConvertible
{
    private var counts = [Int](repeating: 0, count: Landmark.allCases.count)

    package init() {}

    package mutating func note(_ landmark: Landmark) { counts[landmark.rawValue] += 1 }

    package mutating func add(_ other: Coverage) {
        for place in counts.indices { counts[place] += other.counts[place] }
    }

    package subscript(landmark: Landmark) -> Int { counts[landmark.rawValue] }

    package var missing: [Landmark] { Landmark.allCases.filter { self[$0] == 0 } }

    package var description: String {
        Landmark.allCases.map { "  \($0): \(self[$0])" }.joined(separator: "\n")
    }
}
