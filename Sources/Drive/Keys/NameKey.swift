/// A name as it stands in a key: so that names sort by their letters first and by case second, and
/// so that all spellings of a name which differ in case alone lie side by side.
///
///     folded name | 0 | name, unless it is the folded one
///
/// In the trash, which nobody looks into by name, a node's time and number stand there instead.
struct NameKey: Hashable {
    let bytes: [UInt8]

    func hash(into hasher: inout Hasher) {
        unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    }

    init(_ name: String) {
        let folded = Folding.folded(name)
        var bytes = Array(folded.utf8)
        bytes.append(0)
        // Bytes are compared: strings are equal where only their normalisation differs.
        if !folded.utf8.elementsEqual(name.utf8) { bytes += name.utf8 }
        self.bytes = bytes
    }

    init(trashedAt time: UInt64, _ node: UInt64) {
        var bytes: [UInt8] = []
        bytes.append(fixed: time)
        bytes.append(ordered: node)
        self.bytes = bytes
    }

    init(stored bytes: ArraySlice<UInt8>) {
        self.bytes = Array(bytes)
    }

    /// Of a key that is not the trash's. Nil if it was not written so.
    var name: String? {
        guard let end = bytes.firstIndex(of: 0) else { return nil }
        let own = bytes[(end + 1)...]
        return String(validating: own.isEmpty ? bytes[..<end] : own, as: UTF8.self)
    }
}
