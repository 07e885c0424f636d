import Foundation  // Files and a shell.
import Glibc
import RealNodes
import Testing

/// What an administrator types, and what comes of it.
@Suite struct AdminCommandTests {
    @Test func `settings are shown, changed, planned and given back`() throws {
        try withFolder { folder in
            let server = try RunningServer(folder: folder)
            let all = try server.cairn("admin", "settings", "get")
            #expect(all.output.contains("account.quota"), "\(all.output)\(all.talk)")
            let plan = try server.cairn(
                "admin", "settings", "set", "account.quota", "20GiB", "--dry-run")
            #expect(plan.output.contains("15GiB becomes 20GiB"), "\(plan.output)\(plan.talk)")
            #expect(
                try server.cairn("admin", "settings", "get", "account.quota").output == "15GiB\n")
            #expect(
                try server.cairn("admin", "settings", "set", "account.quota", "20GiB").code == 0)
            #expect(
                try server.cairn("admin", "settings", "get", "account.quota").output == "20GiB\n")
            #expect(try server.cairn("admin", "settings", "reset", "account.quota").code == 0)
            #expect(
                try server.cairn("admin", "settings", "get", "account.quota").output == "15GiB\n")

            let bad = try server.cairn("admin", "settings", "set", "account.quota", "much")
            #expect(bad.code == 64)
            #expect(bad.talk.contains("account.quota much: must be a size"), "\(bad.talk)")
            let unknown = try server.cairn("admin", "settings", "get", "acount.quota")
            #expect(unknown.code == 1)
            #expect(unknown.talk.contains("did you mean account.quota?"), "\(unknown.talk)")
            #expect(server.stop() == 0)
        }
    }

    @Test func `of two administrators at once the second is told to look again`() throws {
        try withFolder { folder in
            let server = try RunningServer(folder: folder)
            let set = { (value: String) in
                try server.cairn(
                    "admin", "settings", "set", "cluster.title", value, "--if-revision", "0")
            }
            #expect(try set("Ours").code == 0)
            let second = try set("Mine")
            #expect(second.code == 1)
            #expect(second.talk.contains("not at 0 any more; read it again"), "\(second.talk)")
            #expect(
                try server.cairn("admin", "settings", "get", "cluster.title").output == "Ours\n")
            #expect(server.stop() == 0)
        }
    }

    @Test func `accounts are made, changed, let in by a token of their own, and closed`() throws {
        try withFolder { folder in
            let server = try RunningServer(folder: folder)
            let added = try server.cairn(
                "admin", "user", "add", "ada", "--display-name", "Ada", "--quota", "1GiB")
            #expect(added.code == 0, "\(added.talk)")
            let none = try server.cairn("admin", "user", "token", "ada")
            #expect(none.code == 1)
            #expect(none.talk.contains("user set ada --administrator"), "\(none.talk)")
            #expect(try server.cairn("admin", "user", "set", "ada", "--administrator").code == 0)
            let made = try server.cairn("admin", "user", "token", "ada", "--json").output
            let start = try #require(made.range(of: "cairn-admin-"))
            let token = String(made[start.lowerBound...].prefix { $0 != "\"" })
            #expect(try server.cairn("kv", "put", "a", "1", token: token).code == 0)
            #expect(try server.cairn("admin", "user", "disable", "ada").code == 0)
            let refused = try server.cairn("kv", "get", "a", token: token)
            #expect(refused.code == 1)
            #expect(refused.talk.contains("administrator's"), "\(refused.talk)")
            let last = try server.cairn("admin", "user", "disable", "admin")
            #expect(last.code == 1)
            #expect(last.talk.contains("administrator"), "\(last.talk)")
            let list = try server.cairn("admin", "user", "list").output
            #expect(list.contains("ada") && list.contains("disabled"), "\(list)")
            let audit = try server.cairn("admin", "audit").output
            #expect(audit.contains("ada"), "\(audit)")
            #expect(server.stop() == 0)
        }
    }

    @Test func `groups and shards are shown, and what can't be done is refused`() throws {
        try withFolder { folder in
            let server = try RunningServer(folder: folder)
            let group = try server.cairn("admin", "group", "describe", "0")
            #expect(group.output.contains("led by node 1"), "\(group.output)\(group.talk)")
            let balance = try server.cairn("admin", "group", "balance", "--dry-run")
            #expect(balance.output.contains("spread evenly"), "\(balance.output)")
            let unknown = try server.cairn("admin", "group", "describe", "77")
            #expect(unknown.code == 1)
            #expect(unknown.talk.contains("group list"), "\(unknown.talk)")

            let shards = try server.cairn("admin", "shard", "list", "--json").output
            #expect(shards.contains(#""slots":4096"#), "\(shards)")
            let nowhere = try server.cairn("admin", "shard", "move", "0-9", "--to", "9")
            #expect(nowhere.code == 1, "\(nowhere.output)")
            #expect(nowhere.talk.contains("shard 9"), "\(nowhere.talk)")
            let bad = try server.cairn("admin", "shard", "move", "9-4096", "--to", "1")
            #expect(bad.code == 64)
            #expect(bad.talk.contains("must be a slot, 0 to 4095"), "\(bad.talk)")
            #expect(server.stop() == 0)
        }
    }

    @Test func `the last node is neither drained nor replaced by nothing`() throws {
        try withFolder { folder in
            let server = try RunningServer(folder: folder)
            let drain = try server.cairn("admin", "node", "drain", "1")
            #expect(drain.code == 1)
            #expect(drain.talk.contains("node 1 is the last one"), "\(drain.talk)")
            let plan = try server.cairn("admin", "node", "replace", "1", "--dry-run")
            #expect(plan.output.contains("Nothing was done"), "\(plan.output)\(plan.talk)")
            let own = try server.cairn("admin", "node", "replace", "1", "--by", "1")
            #expect(own.code == 1)
            #expect(own.talk.contains("its own place"), "\(own.talk)")
            let add = try server.cairn("admin", "node", "add")
            #expect(add.output.contains("--join 127.0.0.1:"), "\(add.output)\(add.talk)")
            let undrain = try server.cairn("admin", "node", "undrain", "nowhere")
            #expect(undrain.code == 1)
            #expect(undrain.talk.contains("list the nodes"), "\(undrain.talk)")
            #expect(server.stop() == 0)
        }
    }

    @Test func `a doctor's report has all of the cluster and none of its secrets`() throws {
        try withFolder { folder in
            let server = try RunningServer(folder: folder)
            let path = folder + "/report.json"
            let run = try server.cairn("admin", "doctor", "--to", path)
            #expect(run.code == 0, "\(run.talk)")
            #expect(run.output.contains("three"), "advice: \(run.output)")
            let report = try String(contentsOfFile: path, encoding: .utf8)
            for part in ["\"status\"", "\"shards\"", "\"changes\"", "cairn_raft_term"] {
                #expect(report.contains(part), "\(part)")
            }
            for secret in ["cairn-admin-", "cairn-join-", "PRIVATE KEY", "verifier"] {
                #expect(!report.contains(secret), "\(secret)")
            }
            let file = try FileManager.default.attributesOfItem(atPath: path)
            #expect(file[.posixPermissions] as? Int == 0o600)
            #expect(server.stop() == 0)
        }
    }

    @Test func `watching shows the cluster again and again, without codes for no terminal`() throws
    {
        try withFolder { folder in
            let server = try RunningServer(folder: folder)
            let run = try server.cairn("admin", "watch", "--count", "2", "--every", "200ms")
            #expect(run.code == 0)
            #expect(run.output.matches(of: /All is well/).count == 2, "\(run.output)")
            #expect(run.output.contains("Entries a second"), "\(run.output)")
            #expect(!run.output.contains("\u{1b}"))
            let lines = try server.cairn(
                "admin", "watch", "--count", "2", "--every", "200ms", "--json"
            ).output.split(separator: "\n")
            #expect(lines.count == 2)
            #expect(server.stop() == 0)
        }
    }

    @Test func `a cluster without a majority says what it needs`() throws {
        try withFolder { folder in
            let one = folder + "/1"
            let two = folder + "/2"
            for path in [one, two] {
                try FileManager.default.createDirectory(
                    atPath: path, withIntermediateDirectories: true)
            }
            let first = try RunningServer(try addresses(), folder: one)
            let made = try first.cairn("admin", "node", "add", "--json").output
            let start = try #require(made.range(of: "cairn-join-"))
            let token = String(made[start.lowerBound...].prefix { $0 != "\"" })
            let port = try first.port(of: "native")
            let second = try RunningServer(
                addresses() + ["--join", "127.0.0.1:\(port)", "--token", token], folder: two)
            #expect(second.line(with: #""message":"ready""#) != nil, "\(second.talk)")
            // Each holds half of all votes.
            second.signal(SIGKILL)
            _ = second.exitCode()
            let run = try first.cairn("admin", "status", "--timeout", "1s")
            #expect(run.code == 1)
            #expect(run.output.contains("The control group has no leader"), "\(run.output)")
            #expect(
                run.output.contains(
                    "it needs 2 of its nodes [1, 2], and of these [2] do not answer"),
                "\(run.output)")
            let doctor = try first.cairn("admin", "doctor", "--timeout", "1s")
            #expect(doctor.output.contains("node 2 (node-"), "\(doctor.output) \(doctor.talk)")
            let change = try first.cairn(
                "admin", "settings", "set", "audit.kept-count", "200", "--timeout", "1s")
            #expect(change.code == 1)
            #expect(change.talk.contains("a majority of the nodes has to run"), "\(change.talk)")
            let deep = try first.answer(to: "GET /health/deep")
            #expect(deep.contains("no connection with nodes [2]"), "\(deep)")
        }
    }

    // MARK: Shells

    @Test func `bash completes commands, flags and values`() throws {
        let script = try Run(["completion", "bash"])
        #expect(script.code == 0)
        func completed(_ words: String...) throws -> [String] {
            let list = words.map { "'\($0)'" }.joined(separator: " ")
            let text =
                script.output
                + "COMP_WORDS=(\(list)); COMP_CWORD=\(words.count - 1); _cairn; "
                + "echo \"${COMPREPLY[@]}\"\n"
            return try bash(text).split(whereSeparator: \.isWhitespace).map(String.init)
        }
        #expect(try completed("cairn", "adm") == ["admin"])
        #expect(try completed("cairn", "admin", "no") == ["node"])
        #expect(try completed("cairn", "admin", "node", "dr") == ["drain"])
        #expect(try completed("cairn", "server", "--log-level", "w") == ["warning"])
        #expect(try completed("cairn", "admin", "node", "drain", "x", "--dry") == ["--dry-run"])
        #expect(try completed("cairn", "kv", "put", "zz") == [])
    }

    @Test func `the scripts for other shells know every command`() throws {
        for shell in ["zsh", "fish"] {
            let script = try Run(["completion", shell]).output
            for word in ["transfer-leader", "--log-level", "undrain", "completion"] {
                let shown = shell == "fish" && word.hasPrefix("--") ? "-l log-level" : word
                #expect(script.contains(shown), "\(shell): \(word)")
            }
        }
    }
}

private func bash(_ text: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["--norc", "-c", text]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
}

private func addresses() throws -> [String] {
    [
        "--node-listen", "127.0.0.1:\(try freePort())",
        "--native-listen", "127.0.0.1:\(try freePort())",
    ]
}
