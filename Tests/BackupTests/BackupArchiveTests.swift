import Backup
import Schema
import Testing
import VirtualWorld
import World

/// Backups on a disk that fails.
@Suite struct BackupArchiveTests {
    static let state = AppliedState(
        start: LogStart(
            index: 0, term: 0,
            membership: GroupMembership(epoch: 0, leavesJointByItself: false), membershipIndex: 0),
        time: 5, digest: FixedBytes { _ in 0 })

    /// A machine with backups on its disk, used on the test's thread.
    final class Vault {
        let machine: Machine
        let archive: BackupArchive

        init() {
            machine = Machine(name: "vault", simulator: Simulator(seed: 1))
            machine.boot { _ in }
            archive = BackupArchive(FolderStore(machine.disk))
        }

        /// Of one group, with an empty state and a log of these entries.
        func make(_ time: UInt64, log entries: [[UInt8]]) throws -> String {
            let log = BackupLog(
                group: 7, first: 1,
                entries: entries.map { LogEntry(term: 1, kind: .command, payload: $0) })
            var bytes: [UInt8] = []
            var coder = Coder()
            try coder.encode(log, into: &bytes)
            let sum = try archive.put(bytes)
            return try archive.publish(
                BackupManifest(
                    version: 1, cluster: FixedBytes { _ in 1 }, time: time, made: time,
                    groups: [
                        BackupGroup(
                            group: 7, state: BackupArchiveTests.state, stateByteCount: 0, lists: [],
                            logs: [
                                BackupBlob(
                                    sum: FixedBytes { sum[$0] }, byteCount: UInt64(bytes.count))
                            ],
                            through: UInt64(entries.count), throughTerm: 1)
                    ]))
        }

        func crash() {
            machine.crash()
            machine.boot { _ in }
        }

        /// The names in a folder of the disk, with those in folders of two letters.
        func files(_ folder: String) throws -> [String] {
            try machine.disk.list(folder).flatMap { name in
                name.utf8.count == 2
                    ? try machine.disk.list("\(folder)/\(name)").map { "\(name)/\($0)" } : [name]
            }
        }
    }

    @Test func `a published backup survives a loss of power, and reads back whole`() throws {
        let vault = Vault()
        let name = try vault.make(10, log: [[1], [2, 3]])
        vault.crash()
        #expect(try vault.archive.list().backups.map(\.name) == [name])
        let verdict = try vault.archive.verify(name)
        #expect(verdict.findings == [] && verdict.blobCount == 1)
    }

    @Test func `a damaged blob is named, set aside, and stored anew by the next backup`() throws {
        let vault = Vault()
        let name = try vault.make(10, log: [[1]])
        vault.machine.disk.rot(in: "blobs")
        let findings = try vault.archive.verify(name, settingAside: true).findings
        #expect(findings.count == 1 && findings[0].group == 7)
        #expect(findings.first?.reason.hasPrefix("blob ") == true)
        #expect(
            try vault.archive.verify(name).findings.first?.reason.hasSuffix("is missing") == true)
        let again = try vault.make(11, log: [[1]])
        #expect(try vault.archive.verify(again).findings == [])
        #expect(try vault.archive.verify(name).findings == [])
    }

    @Test func `a damaged manifest is listed as damaged, and then nothing is swept`() throws {
        let vault = Vault()
        let name = try vault.make(10, log: [[1]])
        _ = try vault.archive.put([9, 9, 9])
        vault.machine.disk.rot(in: "backups")
        #expect(try vault.archive.list().backups.isEmpty)
        #expect(try vault.archive.list().damaged == [name])
        #expect(try vault.archive.sweep() == 0)
        #expect(try vault.files("blobs").count == 2)
    }

    @Test func `a full disk ends a backup with an error, and leaves earlier ones alone`() throws {
        let vault = Vault()
        let name = try vault.make(10, log: [[1]])
        vault.machine.disk.settings.byteCountMax = 0
        let error = #expect(throws: BackupError.self) { try vault.make(11, log: [[2]]) }
        #expect("\(error, default: "")".contains("free space"))
        vault.machine.disk.settings.byteCountMax = 1 << 20
        #expect(try vault.archive.verify(name).findings == [])
        #expect(try vault.archive.list().backups.count == 1)
        #expect(try vault.files("blobs").count == 1)
    }

    @Test func `what no backup names is swept, half-written files too`() throws {
        let vault = Vault()
        let first = try vault.make(10, log: [[1]])
        let second = try vault.make(11, log: [[2]])
        _ = try vault.archive.put([9, 9, 9])
        _ = try vault.machine.disk.open("backups/late.part", OpenMode(.createIfMissing))
        try vault.archive.remove(first)
        #expect(try vault.archive.sweep() == 2)
        #expect(try vault.files("backups") == [second])
        #expect(try vault.files("blobs").count == 1)
        #expect(try vault.archive.verify(second).findings == [])
    }

    @Test func `a time is found in the first backup that covers it`() throws {
        let vault = Vault()
        let first = try vault.make(10, log: [[1]])
        let second = try vault.make(20, log: [[1], [2]])
        #expect(try vault.archive.backup(for: 5).name == first)
        #expect(try vault.archive.backup(for: 11).name == second)
        #expect(throws: BackupError.self) { try vault.archive.backup(for: 4) }
        #expect(throws: BackupError.self) { try vault.archive.backup(for: 21) }
    }
}
