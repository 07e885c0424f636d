import Drive
import Foundation
import Schema
import Testing

@Suite struct LimitsTests {
    private static let limits = Limits()
    private static let unlisted = "more open all the same, and are not listed"
    private static let oldestGo = "the oldest go"

    private static let rows: [(what: String, limit: UInt64, past: String)] = [
        ("bytes of a name", UInt64(Limits.nameByteCountMax), code(.nameTooLong)),
        ("folders above a file, itself included", UInt64(limits.depthMax), code(.tooDeep)),
        ("children of a folder", UInt64(limits.childCountMax), code(.folderFull)),
        ("files and folders of a drive", limits.nodeCountMax, code(.driveFull)),
        (
            "files and folders that one copy makes", UInt64(limits.copiedCountMax),
            code(.copyTooLarge)
        ),
        ("properties of a node", UInt64(limits.propertyCountMax), code(.detailsTooLarge)),
        (
            "bytes of a node's properties", UInt64(limits.propertiesByteCountMax),
            code(.detailsTooLarge)
        ),
        ("tags of a node", UInt64(limits.tagCountMax), code(.detailsTooLarge)),
        ("grants on a node", UInt64(limits.grantCountMax), code(.tooManyGrants)),
        ("links of a node", UInt64(limits.linkCountMax), code(.tooManyLinks)),
        ("shares that wait to be told to others", limits.deliveryCountMax, code(.outboxFull)),
        ("shares that an owner's list has", limits.sharedCountMax, unlisted),
        ("the same, before the drive is made", UInt64(limits.earlyCountMax), unlisted),
        ("devices of a drive", UInt64(limits.deviceCountMax), code(.tooManyDevices)),
        ("comments on a node", UInt64(limits.commentCountMax), code(.tooManyComments)),
        ("bytes of a chunk", Limits.chunkByteCountMax, code(.chunksMalformed)),
        ("bytes of a file", Limits.fileByteCountMax, code(.fileTooLarge)),
        ("uploads under way", UInt64(limits.uploadCountMax), code(.tooManyUploads)),
        (
            "versions of a file that are kept for ever", UInt64(limits.keptVersionCountMax),
            code(.tooManyKept)
        ),
        (
            "rows that a transaction changes", UInt64(limits.changedRowCountMax),
            code(.transactionTooLarge)
        ),
        ("changes that the feed keeps", limits.changeCountMax, code(.resync)),
        ("audit rows that are kept", limits.auditCountMax, oldestGo),
        ("notices that are kept", limits.noticeCountMax, oldestGo),
    ]

    private static func code(_ code: DriveErrorCode) -> String { "`\(code.name)`" }

    private static func text(_ number: UInt64) -> String {
        let digits = Array("\(number)")
        return digits.indices.reduce(into: "") { text, place in
            if place > 0, (digits.count - place) % 3 == 0 { text += "," }
            text.append(digits[place])
        }
    }

    @Test func `the README's limits are those that hold`() throws {
        let folder = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
        let readme = try String(contentsOfFile: "\(folder)/README.md", encoding: .utf8)
        let section = try #require(
            readme.split(separator: "\n## ").first { $0.hasPrefix("The limits of a drive") })
        let lines = section.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
        let expected = Self.rows.map { "| \($0.what) | \(Self.text($0.limit)) | \($0.past) |" }
        #expect(lines.map { String($0) } == expected)
    }
}
