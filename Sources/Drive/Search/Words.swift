/// The words of a name, by which it is found: what stands between all that is neither letter nor
/// digit, without case.
enum Words {
    /// Sorted, each once.
    static func words(of name: String) -> [String] {
        let folded = Folding.folded(name)
        if folded.utf8.allSatisfy({ $0 < 0x80 }) { return ofASCII(folded) }
        var words: Set<String> = []
        var word = ""
        for scalar in folded.unicodeScalars {
            if isPart(scalar) {
                word.unicodeScalars.append(scalar)
            } else {
                add(&word, to: &words)
            }
        }
        add(&word, to: &words)
        return words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The same, for most names, whose bytes are their characters.
    private static func ofASCII(_ folded: String) -> [String] {
        var words: [String] = []
        for part in folded.utf8.split(whereSeparator: { !isPart(Unicode.Scalar($0)) }) {
            guard words.count < Limits.wordCountMax else { break }
            let word = String(Substring(part.prefix(Limits.wordByteCountMax)))
            if !words.contains(word) { words.append(word) }
        }
        return words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func add(_ word: inout String, to words: inout Set<String>) {
        defer { word = "" }
        guard !word.isEmpty, words.count < Limits.wordCountMax else { return }
        words.insert(cut(word))
    }

    private static func cut(_ word: String) -> String {
        var scalars = word.unicodeScalars
        while String(scalars).utf8.count > Limits.wordByteCountMax { scalars.removeLast() }
        return String(scalars)
    }

    /// By ranges that are written here, because Unicode may yet change what a character is: it has
    /// to be the same on all replicas, for ever.
    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7a: true
        case 0...0xa9, 0xab...0xb4, 0xb6...0xb9, 0xbb...0xbf: false  // ASCII and Latin-1 signs
        case 0x2000...0x206f, 0x3000...0x303f: false  // punctuation, also of East Asia
        default: true
        }
    }
}
