@_spi(_Unicode) internal import Swift

/// Which texts count as the same, and which only differ in case.
///
/// The standard library's own normalisation, behind its system interface because it is not public
/// API yet; Foundation's would cost ICU. Both give the same for every character up to
/// `Limits.unicodeVersionMax`, today and in each later version: Unicode promises that.
enum Folding {
    /// In normalisation form C.
    static func normalised(_ text: String) -> String {
        guard !isASCII(text) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text._nfc { scalars.append(scalar) }
        return String(scalars)
    }

    /// Without case, normalised.
    static func folded(_ text: String) -> String {
        if isASCII(text) {
            guard text.utf8.contains(where: { 0x41...0x5a ~= $0 }) else { return text }
            return String(
                decoding: text.utf8.map { 0x41...0x5a ~= $0 ? $0 + 0x20 : $0 }, as: UTF8.self)
        }
        // Up first: "ß" and "SS" are the same without case.
        let upper = text.unicodeScalars.reduce(into: "") { $0 += $1.properties.uppercaseMapping }
        return normalised(
            upper.unicodeScalars.reduce(into: "") { $0 += $1.properties.lowercaseMapping })
    }

    static func hasTooNewCharacter(_ text: String) -> Bool {
        guard !isASCII(text) else { return false }
        return text.unicodeScalars.contains { scalar in
            guard let age = scalar.properties.age else { return true }
            return (age.major, age.minor) > Limits.unicodeVersionMax
        }
    }

    private static func isASCII(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 < 0x80 }
    }
}
