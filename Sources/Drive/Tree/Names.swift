internal import Schema

/// Names of files and folders.
///
/// 1. Normalised (form C), so that what looks the same is the same, whichever client wrote it.
/// 2. One to 255 bytes of UTF-8; no "/", no NUL; not "." or "..".
/// 3. Case is kept, and names that differ in case alone are two names.
enum Names {
    /// The name as it is stored.
    static func checked(_ name: String) throws(Failure) -> String {
        guard !Folding.hasTooNewCharacter(name) else {
            throw refusal(.nameTooNew, name: name)
        }
        let normal = Folding.normalised(name)
        guard !normal.isEmpty else { throw refusal(.nameEmpty) }
        guard normal.utf8.count <= Limits.nameByteCountMax else {
            throw refusal(
                .nameTooLong, value: UInt64(normal.utf8.count),
                limit: UInt64(Limits.nameByteCountMax))
        }
        guard !normal.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == 0 }) else {
            throw refusal(.nameSlash, name: name)
        }
        guard normal != ".", normal != ".." else { throw refusal(.nameReserved, name: name) }
        return normal
    }

    /// "report (2).txt", cut to fit.
    static func numbered(_ name: String, _ number: UInt64) -> String {
        marked(name, "(\(number))")
    }

    /// The name with a mark before its last extension; the stem is cut where that is too long.
    static func marked(_ name: String, _ mark: String) -> String {
        let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
        let hasExtension = dot.map {
            $0 != name.startIndex && name.utf8.distance(from: $0, to: name.endIndex) <= 32
        }
        let split = hasExtension == true ? dot ?? name.endIndex : name.endIndex
        let tail = " \(mark)" + name[split...]
        var stem = name[..<split].unicodeScalars
        while stem.reduce(0, { $0 + UTF8.width($1) }) + tail.utf8.count > Limits.nameByteCountMax {
            stem.removeLast()
        }
        // A cut can leave what joins with the mark.
        return Folding.normalised(String(stem) + tail)
    }
}
