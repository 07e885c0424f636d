import Foundation
import Histories
import Testing

@Suite struct HistoryFileTests {
    @Test func `reads registers, with failures and unknown outcomes`() throws {
        let file = try HistoryFile(
            """
            INFO  jepsen.util - 0\t:invoke\t:write\t4
            INFO  jepsen.util - 1\t:invoke\t:cas\t[4 5]
            INFO  jepsen.util - 0\t:info\t:write\t:timed-out
            INFO  jepsen.util - 1\t:fail\t:cas\t[4 5]
            INFO  jepsen.util - 1\t:invoke\t:read\tnil
            something else that a log holds
            INFO  jepsen.util - 1\t:ok\t:read\tnil
            INFO  jepsen.util - 2\t:invoke\t:read\tnil
            INFO  jepsen.util - 2\t:fail\t:read\t:timed-out
            INFO  jepsen.util - 3\t:invoke\t:write\t9
            """)
        let operations = file.registers[""] ?? []
        #expect(
            operations.map(\.operation) == [
                .write(4), .compareAndSet(from: 4, to: 5, succeeded: false), .read(seen: nil),
                .write(9),
            ])
        #expect(operations.map(\.answeredAt) == [nil, 4, 7, nil])
        #expect(file.check() == .linearizable)
    }

    @Test func `reads maps of texts, each key on its own`() throws {
        let file = try HistoryFile(
            """
            {:process 0, :type :invoke, :f :append, :key "a", :value "x 0, 1 y"}
            {:process 0, :type :ok, :f :append, :key "a", :value "x 0, 1 y"}
            {:process 1, :type :invoke, :f :get, :key "b", :value nil}
            {:process 1, :type :ok, :f :get, :key "b", :value ""}
            {:process 1, :type :invoke, :f :get, :key "a", :value nil}
            {:process 1, :type :ok, :f :get, :key "a", :value ""}
            """)
        #expect(file.texts["b"]?.map(\.operation) == [.get(seen: "")])
        guard case .notLinearizable(explained: 1, stuckAt: 1) = file.check() else {
            Issue.record("the second get misses the append: \(file.check())")
            return
        }
    }

    @Test(arguments: [
        ("INFO  jepsen.util - 0\t:ok\t:write\t4", "line 1: an answer without its call"),
        ("INFO  jepsen.util - 0\t:invoke\t:write\tx", "line 1: write with the value x"),
        ("INFO  jepsen.util - 0\t:invoke\t:jump\t4", "line 1: no operation jump is known"),
        ("{:process 0, :type :invoke}", "line 1: a field is missing"),
    ]) func `says which line it can't read`(_ text: String, _ flaw: String) {
        let error = #expect(throws: HistoryFile.Flaw.self) { try HistoryFile(text) }
        #expect(error?.description == flaw)
    }

    @Test func `agrees with every label of the shared histories`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../shared/cases/histories").standardized
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
            print("skipped: no cases")
            return
        }
        for name in names.sorted() {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            let verdict = try HistoryFile(text).check()
            #expect((verdict == .linearizable) == name.contains(".ok."), "\(name): \(verdict)")
        }
    }
}
