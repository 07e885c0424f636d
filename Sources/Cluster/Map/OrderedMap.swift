package import KeyValue
internal import Schema

/// The engine's own state machine: an ordered map from bytes to bytes, changed by transactions that
/// are done whole or not at all. Operations are `MapTransaction`s answered by `MapOutcome`s, queries
/// `MapQuery`s answered by `MapPairs`; what is not one gets an empty answer.
///
/// A compare-and-set is an expectation and a put.
package struct OrderedMap: StateMachine {
    /// Of the pairs in one answer.
    private static let byteCountMax = 1 << 20

    private static let done = encoded(MapOutcome(isDone: true, values: []))

    package init() {}

    package func apply(
        _ operation: ArraySlice<UInt8>, index: UInt64, time: UInt64,
        to state: inout MachineState
    ) throws(StoreError) -> [UInt8] {
        guard let transaction = decoded(MapTransaction.self, operation) else { return [] }
        if transaction.steps.allSatisfy(\.onlyWrites) {
            for step in transaction.steps { try write(step, to: &state) }
            return Self.done
        }
        // What may come to nothing leaves no trace until it is done.
        var rows = PendingWrites(on: state.rows)
        var values: [MapValue] = []
        for (place, step) in transaction.steps.enumerated() {
            switch step.action {
            case .put, .remove: try write(step, to: &rows)
            case .get(let get): values.append(MapValue(value: try rows.read(get.key)))
            case .expect(let expected):
                guard try rows.read(expected.key) == expected.value else {
                    return encoded(
                        MapOutcome(isDone: false, differingStep: UInt32(place), values: []))
                }
            }
        }
        // Remembered with the session, so an answer may not be large.
        let byteCount = values.reduce(0) { $0 + ($1.value?.count ?? 0) }
        guard byteCount <= Self.byteCountMax else { return [] }
        try rows.add(to: &state)
        return values.isEmpty ? Self.done : encoded(MapOutcome(isDone: true, values: values))
    }

    private func write(_ step: MapStep, to state: inout some OrderedState) throws(StoreError) {
        switch step.action {
        case .put(let put): try state.put(put.key, put.value)
        case .remove(let remove): try state.remove(remove.key)
        case .get, .expect: break
        }
    }

    package func answer(_ query: [UInt8], from state: StoredMachineState)
        throws(StoreError) -> [UInt8]
    {
        switch decoded(MapQuery.self, query)?.question {
        case .get(let get):
            let pairs = try state.read(get.key).map { [MapPut(key: get.key, value: $0)] } ?? []
            return encoded(MapPairs(pairs: pairs, isCut: false))
        case .range(let range):
            var pairs: [MapPut] = []
            var byteCount = 0
            var isCut = false
            let countMax = min(Int(range.countMax), 4096)
            try state.scan(
                KeyRange(from: range.lower, to: range.upper), descending: range.isDescending
            ) { key, value in
                byteCount += key.byteCount + value.byteCount
                isCut = pairs.count == countMax || byteCount > Self.byteCountMax && !pairs.isEmpty
                if !isCut {
                    pairs.append(
                        MapPut(key: [UInt8](copying: key), value: [UInt8](copying: value)))
                }
                return !isCut
            }
            return encoded(MapPairs(pairs: pairs, isCut: isCut))
        case nil: return []
        }
    }
}

extension MapStep {
    fileprivate var onlyWrites: Bool {
        switch action {
        case .put, .remove: true
        case .get, .expect: false
        }
    }
}
