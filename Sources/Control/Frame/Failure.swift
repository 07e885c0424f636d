package import KeyValue
package import Schema

/// Why a command ends early.
package enum Failure: Error, Equatable {
    /// An answer like any other, equal on all replicas.
    case refused(ControlError)
    /// This replica's store fails, or holds what nobody wrote: its state says nothing any more.
    case store(StoreError)
}

func refusal(
    _ code: ControlErrorCode, _ subject: UInt64? = nil, value: UInt64? = nil, limit: UInt64? = nil,
    name: String? = nil
) -> Failure {
    .refused(
        ControlError(code: code, subject: subject, value: value, limit: limit, name: name))
}

func damaged(_ what: String, _ key: [UInt8]) -> Failure {
    .store(StoreError(.corrupt, "\(what) at \(key) is not what was written"))
}

func storing<Result>(_ body: () throws(StoreError) -> Result) throws(Failure) -> Result {
    do throws(StoreError) { return try body() } catch { throw .store(error) }
}
