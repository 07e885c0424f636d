import Foundation  // Bundle and files: the snapshots lie beside the tests.
import Testing

/// Compares with `Snapshots/NAME.txt`. `RECORD_SNAPSHOTS=1 swift test` writes the files anew:
/// read the difference before committing it.
func expectSnapshot(
    _ name: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let file = folder.appendingPathComponent("Snapshots/\(name).txt")
        try text.write(to: file, atomically: true, encoding: .utf8)
        return
    }
    let file = Bundle.module.url(forResource: "Snapshots/\(name)", withExtension: "txt")
    let expected = try String(contentsOf: #require(file), encoding: .utf8)
    #expect(text == expected, sourceLocation: sourceLocation)
}
