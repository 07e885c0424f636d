/// What a store could not do, and why.
package struct StoreError: Error, Equatable, Sendable, CustomStringConvertible {
    package enum Kind: Equatable, Sendable {
        /// What was asked for is damaged in this store: it has to come from another replica.
        case corrupt
        /// No room on the disk. Nothing was written; writes go on when there is room.
        case full
        /// The disk failed, or a rule of this protocol was broken. The store is not to be trusted
        /// with writes until it was opened anew.
        case failed
    }

    package let kind: Kind
    package let reason: String

    package init(_ kind: Kind, _ reason: String) {
        self.kind = kind
        self.reason = reason
    }

    package var description: String { reason }
}
