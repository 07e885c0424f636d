import Backup
import Schema
import Synchronization
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

        /// Of one group, with an empty state, as of `index`, and a log of these entries.
        func make(_ time: UInt64, log entries: [[UInt8]], from index: UInt64 = 0) throws -> String {
            var state = BackupArchiveTests.state
            state.start.index = index
            let log = BackupLog(
                group: 7, first: index + 1,
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
                            group: 7, state: state, stateByteCount: 0, lists: [],
                            logs: [
                                BackupBlob(
                                    sum: FixedBytes { sum[$0] }, byteCount: UInt64(bytes.count))
                            ],
                            through: index + UInt64(entries.count), throughTerm: 1)
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
        // Kept as long as there is nothing better, and somebody needs it.
        _ = try vault.archive.sweep()
        #expect(try vault.files("blobs").map { $0.hasSuffix(".damaged") } == [true])
        let again = try vault.make(11, log: [[1]])
        #expect(try vault.archive.verify(again).findings == [])
        #expect(try vault.archive.verify(name).findings == [])
        _ = try vault.archive.sweep()
        #expect(try vault.files("blobs").map { $0.hasSuffix(".damaged") } == [false])
    }

    /// What is read is damaged once.
    private final class WrongOnce: BackupStore {
        private let store: FolderStore
        private let readNames = Mutex<Set<String>>([])

        init(_ store: FolderStore) {
            self.store = store
        }

        func read(_ name: String) throws(FileError) -> [UInt8] {
            var bytes = try store.read(name)
            if readNames.withLock({ $0.insert(name).inserted }) { bytes[0] ^= 1 }
            return bytes
        }

        func names(in folder: String) throws(FileError) -> [String] { try store.names(in: folder) }
        func write(_ name: String, _ bytes: [UInt8]) throws(FileError) {
            try store.write(name, bytes)
        }
        func rename(_ name: String, to other: String) throws(FileError) {
            try store.rename(name, to: other)
        }
        func remove(_ name: String) throws(FileError) { try store.remove(name) }
        func sync() throws(FileError) { try store.sync() }
        func sweep() throws(FileError) { try store.sweep() }
    }

    @Test func `what is read wrong once is no damage`() throws {
        let vault = Vault()
        let name = try vault.make(10, log: [[1]])
        let archive = BackupArchive(WrongOnce(FolderStore(vault.machine.disk)))
        #expect(try archive.verify(name, settingAside: true).findings == [])
        #expect(try vault.files("blobs").map { $0.hasSuffix(".damaged") } == [false])
    }

    @Test func `a log is not carried on over a blob that is missing`() throws {
        let vault = Vault()
        let name = try vault.make(10, log: [[1]])
        let cluster = FixedBytes<16> { _ in 1 }
        _ = try vault.archive.next(of: cluster, [7], isLogOnly: true, made: 11)
        vault.machine.disk.rot(in: "blobs")
        _ = try vault.archive.verify(name, settingAside: true)
        #expect(throws: BackupRun.Failure.needsStates(group: 7)) {
            try vault.archive.next(of: cluster, [7], isLogOnly: true, made: 11)
        }
        _ = try vault.archive.next(of: cluster, [7], isLogOnly: false, made: 11)
    }

    @Test func `of the newest states the first and the last backup are kept`() throws {
        let vault = Vault()
        var names: [String] = []
        for state in 0..<3 as Range<UInt64> {
            for minute in 1...4 as ClosedRange<UInt64> {
                names.append(
                    try vault.make(
                        100 * (state + 1) + minute,
                        log: (0..<minute).map { [UInt8($0)] }, from: 50 * state))
            }
        }
        #expect(try vault.archive.keep(4) == [1, 2, 5, 6, 9, 10].map { names[$0] })
        #expect(try vault.archive.keep(2) == [0, 3].map { names[$0] })
        #expect(try vault.archive.keep(2) == [])
        #expect(try vault.archive.list().backups.map(\.name) == [4, 7, 8, 11].map { names[$0] })
        _ = try vault.archive.sweep()
        for name in [4, 7, 8, 11] { #expect(try vault.archive.verify(names[name]).findings == []) }
        // A moment between two of which neither is there any more.
        #expect(try vault.archive.backup(for: 202).name == names[7])
    }

    @Test func `a damaged manifest is listed as damaged, and then nothing is swept`() throws {
        let vault = Vault()
        let name = try vault.make(10, log: [[1]])
        _ = try vault.archive.put([9, 9, 9])
        vault.machine.disk.rot(in: "backups")
        #expect(try vault.archive.list().backups.isEmpty)
        #expect(try vault.archive.list().damaged == [name])
        let swept = try vault.archive.sweep()
        #expect(swept.count == 0 && swept.damaged == [name])
        #expect(try vault.files("blobs").count == 2)
    }

    @Test func `a damaged manifest can be removed, and is never passed over for an older one`()
        throws
    {
        let vault = Vault()
        let name = try vault.make(10, log: [[1]])
        vault.machine.disk.rot(in: "backups")
        let error = #expect(throws: BackupError.self) { try vault.archive.newest() }
        #expect("\(error, default: "")".contains("the newest backup, \(name), is damaged"))
        let later = try vault.make(11, log: [[2]])
        #expect(try vault.archive.newest().name == later)
        try vault.archive.remove(name)
        #expect(try vault.archive.sweep().count == 1)
        #expect(try vault.archive.list().damaged == [])
        #expect(throws: BackupError.self) { try vault.archive.remove(name) }
        #expect(throws: BackupError.self) { try vault.archive.remove("../blobs") }
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
        #expect(try vault.archive.sweep().count == 2)
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
