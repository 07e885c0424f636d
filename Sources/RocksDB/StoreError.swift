internal import CRocksDB

/// An error of RocksDB in its own words, and in the few kinds that callers treat differently.
package struct StoreError: Error, Equatable, Sendable, CustomStringConvertible {
    package enum Kind: Sendable {
        /// A checksum or a structure is wrong. What was asked for cannot be had from this copy.
        case corruption
        /// The disk is full, or a quota is.
        case noSpace
        case io
        /// Another process, or this one, has the database open.
        case locked
        /// Not done now: stalled, in the way of something else, timed out. Trying again may help.
        case busy
        case notFound
        /// Options, arguments or keys that RocksDB does not accept.
        case invalid
        case other
    }

    package let kind: Kind
    /// What we asked RocksDB to do, with the path it is about.
    package let operation: String
    /// RocksDB's text.
    package let reason: String

    package init(operation: String, reason: String) {
        self.operation = operation
        self.reason = reason
        kind = StoreError.kind(of: reason)
    }

    package var description: String {
        let advice =
            switch kind {
            case .corruption: "; rebuild this copy from another"
            case .noSpace: "; free space on this disk or move data off it"
            case .io: "; look at the disk and at the permissions of the folder"
            case .locked: "; stop the other process that uses this folder"
            case .busy: "; try again"
            case .notFound, .invalid, .other: ""
            }
        return "cannot \(operation): \(reason)\(advice)"
    }

    /// C gets a status as text only: the code's name, a colon, sometimes the subcode's, the rest.
    private static func kind(of reason: String) -> Kind {
        let code = reason.prefix { $0 != ":" }
        switch code {
        case "Corruption": return .corruption
        case "NotFound": return .notFound
        case "Invalid argument", "Not implemented": return .invalid
        case "Resource busy", "Result incomplete", "Operation timed out", "Operation expired",
            "Operation failed. Try again.", "Merge in progress":
            return .busy
        case "IO error":
            if reason.contains("No space left on device")
                || reason.contains("Disk quota exceeded")
            {
                return .noSpace
            }
            if reason.contains("lock hold by current process")
                || reason.contains("While lock file")
            {
                return .locked
            }
            return .io
        default: return .other
        }
    }
}

/// Runs a call that reports through `char **errptr`, and owns that text.
func checked<Result>(
    _ operation: @autoclosure () -> String,
    _ call: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) throws(StoreError) -> Result {
    var message: UnsafeMutablePointer<CChar>?
    let result = unsafe call(&message)
    guard let text = unsafe message else { return result }
    defer { unsafe rocksdb_free(text) }
    throw unsafe StoreError(operation: operation(), reason: String(cString: text))
}
