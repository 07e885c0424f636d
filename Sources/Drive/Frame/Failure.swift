package import KeyValue
package import Schema

/// Why an operation ends early.
package enum Failure: Error, Equatable {
    /// An answer like any other, equal on all replicas.
    case refused(DriveError)
    /// This replica's store fails, or holds what nobody wrote: its state says nothing any more.
    case store(StoreError)
}

func refusal(
    _ code: DriveErrorCode, node: UInt64? = nil, value: UInt64? = nil, limit: UInt64? = nil,
    name: String? = nil
) -> Failure {
    .refused(DriveError(code: code, node: node, value: value, limit: limit, name: name))
}

func damaged(_ what: String, _ key: [UInt8]) -> Failure {
    .store(StoreError(.corrupt, "\(what) at \(key) is not what was written"))
}

func storing<Result>(_ body: () throws(StoreError) -> Result) throws(Failure) -> Result {
    do throws(StoreError) { return try body() } catch { throw .store(error) }
}
