/// `; did you mean NAME?` for the known word nearest to a mistyped one, or nothing when none is
/// near enough to be what was meant.
package func didYouMean(
    _ word: String, among known: [String], quote: (String) -> String = { $0 }
) -> String {
    guard let nearest = nearest(to: word, among: known) else { return "" }
    return "; did you mean \(quote(nearest))?"
}

/// Near enough: a third of the letters wrong at most. Of equals, the first. A word that was cut
/// short is also recognised, when only one known word begins with it.
func nearest(to word: String, among known: [String]) -> String? {
    guard word.utf8.count <= 64 else { return nil }
    let letters = Array(word.lowercased().utf8)
    var best: (word: String, distance: Int)?
    for candidate in known {
        let others = Array(candidate.lowercased().utf8)
        let distance = editDistance(letters, others)
        guard distance <= max(1, max(letters.count, others.count) / 3) else { continue }
        if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    if let best { return best.word }
    let longer = known.filter { letters.count >= 3 && $0.utf8.starts(with: word.utf8) }
    return longer.count == 1 ? longer[0] : nil
}

/// Insertions, deletions, replacements, and exchanges of neighbours (optimal string alignment).
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for i in left.indices {
        var current = [i + 1]
        for j in right.indices {
            var cost = min(
                previous[j + 1] + 1, current[j] + 1, previous[j] + (left[i] == right[j] ? 0 : 1))
            if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                cost = min(cost, beforePrevious[j - 1] + 1)
            }
            current.append(cost)
        }
        beforePrevious = previous
        previous = current
    }
    return previous[right.count]
}
