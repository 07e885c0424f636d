import KeyValue

/// The stores that every test of the protocol goes over.
enum TestedStore: CaseIterable, Sendable {
    case memory

    static let all = allCases

    func withStore(_ body: (any Store) throws -> Void) throws {
        switch self {
        case .memory: try body(MemoryStore(on: MemoryDevice()))
        }
    }
}
