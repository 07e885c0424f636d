import Foundation
import KeyValue

/// The stores that every test of the protocol goes over.
enum TestedStore: CaseIterable, Sendable {
    case memory
    case rocks

    static let all = allCases

    func withStore(_ body: (any Store) throws -> Void) throws {
        switch self {
        case .memory:
            try body(MemoryStore(on: MemoryDevice()))
        case .rocks:
            try withFolder { folder in try body(RocksStore(in: folder + "/store")) }
        }
    }
}

/// Makes a folder that is gone afterwards.
func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("cairn-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
}
