/// A key as the key of a dictionary: hashed as a whole, where an array is hashed byte by byte.
struct RowKey: Hashable {
    let bytes: [UInt8]

    func hash(into hasher: inout Hasher) {
        unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    }
}
