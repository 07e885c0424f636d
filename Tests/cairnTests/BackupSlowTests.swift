import Backup
import Foundation  // Folders and files.
import Glibc
import Platform
import Schema
import Testing

/// Backups of a running node, and clusters made of them.
@Suite struct BackupSlowTests {
    private static func write(_ server: RunningServer, _ pairs: KeyValuePairs<String, String>)
        throws
    {
        for (key, value) in pairs {
            #expect(try server.cairn("kv", "put", key, value).code == 0)
        }
    }

    private static func folder(_ name: String, in folder: String) throws -> String {
        let path = "\(folder)/\(name)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    private static func field(_ name: String, of json: String) throws -> String {
        let start = try #require(json.range(of: "\"\(name)\":\""))
        return String(json[start.upperBound...].prefix { $0 != "\"" })
    }

    /// A cluster made of a backup, running, and its administrator's token.
    private static func restored(
        _ name: String, from backups: String, in folder: String, _ flags: [String] = []
    ) throws -> (RunningServer, token: String) {
        let home = try Self.folder(name, in: folder)
        let run = try Run(
            [
                "admin", "backup", "restore", "--backups", backups, "--data", home + "/data",
                "--json",
            ]
                + flags)
        #expect(run.code == 0, "\(run.talk)")
        return (try RunningServer(folder: home), try field("token", of: run.output))
    }

    @Test func `what was backed up is in a new cluster, as of then or of a moment between`() throws
    {
        try withFolder { folder in
            let backups = try Self.folder("backups", in: folder)
            let server = try RunningServer(folder: Self.folder("first", in: folder))
            try Self.write(server, ["a": "1", "b": "1"])
            let full = try server.cairn(
                "admin", "backup", "create", "--backups", backups, "--json")
            #expect(full.code == 0, "\(full.talk)")
            let moment = try Self.field("backup", of: full.output)
            try Self.write(server, ["a": "2", "c": "2"])
            let later = try server.cairn(
                "admin", "backup", "create", "--backups", backups, "--log-only", "--json")
            #expect(later.code == 0, "\(later.talk)")
            // After the last backup: in no restored cluster.
            try Self.write(server, ["d": "3"])
            #expect(server.stop() == 0)

            let (newest, token) = try Self.restored("newest", from: backups, in: folder)
            #expect(
                try newest.cairn("kv", "range", token: token).output == "a\t2\nb\t1\nc\t2\n")
            #expect(try newest.cairn("admin", "status", token: token).code == 0)
            #expect(try newest.cairn("kv", "put", "e", "4", token: token).code == 0)
            // The old cluster's token names another authority.
            #expect(try newest.cairn("kv", "get", "a", token: server.made("token")).code == 1)
            #expect(newest.stop() == 0)

            let (before, other) = try Self.restored(
                "before", from: backups, in: folder, ["--at", moment])
            #expect(try before.cairn("kv", "range", token: other).output == "a\t1\nb\t1\n")
            #expect(before.stop() == 0)
        }
    }

    @Test func `a damaged backup is named, and so is a time that none covers`() throws {
        try withFolder { folder in
            let backups = try Self.folder("backups", in: folder)
            let server = try RunningServer(folder: Self.folder("first", in: folder))
            try Self.write(server, ["a": "1"])
            #expect(
                try server.cairn("admin", "backup", "create", "--backups", backups).code == 0)
            let whole = try Run(["admin", "backup", "verify", "--backups", backups])
            #expect(whole.code == 0, "\(whole.output)\(whole.talk)")

            let blobs = try FileManager.default.subpathsOfDirectory(atPath: backups + "/blobs")
            let blob = try #require(blobs.first { $0.utf8.count > 60 })
            let path = "\(backups)/blobs/\(blob)"
            var bytes = try Data(contentsOf: URL(filePath: path))
            bytes[bytes.count / 2] ^= 1
            try bytes.write(to: URL(filePath: path))
            let damaged = try Run(["admin", "backup", "verify", "--backups", backups, "--json"])
            #expect(damaged.code == 1)
            #expect(damaged.output.contains(blob.suffix(60)), "\(damaged.output)")

            #expect(FileManager.default.fileExists(atPath: path + ".damaged"))
            // What is missing is not carried on, and the next one with states stores it anew.
            let carried = try server.cairn(
                "admin", "backup", "create", "--backups", backups, "--log-only")
            #expect(carried.code == 1 && carried.talk.contains("has lost a part"))
            #expect(
                try server.cairn("admin", "backup", "create", "--backups", backups).code == 0)
            #expect(try Run(["admin", "backup", "verify", "--backups", backups]).code == 0)
            let early = try Run([
                "admin", "backup", "restore", "--backups", backups, "--data", folder + "/x",
                "--at", "2001-01-01T00:00:00Z",
            ])
            #expect(early.code == 1 && early.talk.contains("no backup goes back to"))
            #expect(server.stop() == 0)
        }
    }

    @Test func `a backup that lacks a shard is neither whole nor restored`() throws {
        try withFolder { folder in
            let backups = try Self.folder("backups", in: folder)
            let server = try RunningServer(folder: Self.folder("first", in: folder))
            #expect(
                try server.cairn("admin", "backup", "create", "--backups", backups).code == 0)
            #expect(server.stop() == 0)
            let archive = BackupArchive(FolderStore(try SystemFiles(root: backups)))
            var manifest = try archive.newest().manifest
            manifest.groups.removeAll { $0.group == 1 }
            manifest.made += 1
            _ = try archive.publish(manifest)

            let verified = try Run(["admin", "backup", "verify", "--backups", backups])
            #expect(verified.code == 1 && verified.output.contains("shards [1] are missing"))
            let restored = try Run([
                "admin", "backup", "restore", "--backups", backups, "--data", folder + "/x",
            ])
            #expect(restored.code == 1 && restored.talk.contains("shards [1] are missing"))
        }
    }

    @Test func `a damaged newest backup is said to be, and can be removed`() throws {
        try withFolder { folder in
            let backups = try Self.folder("backups", in: folder)
            let server = try RunningServer(folder: Self.folder("first", in: folder))
            let made = try server.cairn(
                "admin", "backup", "create", "--backups", backups, "--json")
            let name = try Self.field("backup", of: made.output)
            try Data([1, 2, 3]).write(to: URL(filePath: "\(backups)/backups/\(name)"))

            let verified = try Run(["admin", "backup", "verify", "--backups", backups])
            #expect(verified.code == 1 && verified.talk.contains("the newest backup, \(name), is"))
            let restored = try Run([
                "admin", "backup", "restore", "--backups", backups, "--data", folder + "/x",
            ])
            #expect(restored.code == 1 && restored.talk.contains("the newest backup, \(name), is"))
            let next = try server.cairn("admin", "backup", "create", "--backups", backups)
            #expect(next.code == 0 && next.talk.contains("admin backup remove \(name)"))
            #expect(
                try Run(["admin", "backup", "remove", name, "--backups", backups]).code == 0)
            #expect(try Run(["admin", "backup", "verify", "--backups", backups]).code == 0)
            #expect(server.stop() == 0)
        }
    }
}
