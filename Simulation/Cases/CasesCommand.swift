package import Scripts

/// `cairn-sim cases PATH…`: runs scripts that others wrote.
package enum CasesCommand {
    /// Runs the scripts in these files and folders and prints a line for each case that differs,
    /// then the count.
    package static func run(
        _ paths: [String], print: (String) -> Void
    ) throws(ScriptFileError) -> Summary {
        // All of them before the first runs, so that a mistyped path is no half-done run.
        var files: [String] = []
        for path in paths { files += try Script.files(at: path) }
        var summary = Summary()
        for file in files { try run(file: file, into: &summary, print: print) }
        print("\(summary)")
        return summary
    }

    /// Writes what each command answers into these scripts as what is expected: read the
    /// difference before you keep it.
    package static func rewrite(_ paths: [String]) throws(ScriptFileError) -> [ScriptError] {
        var errors: [ScriptError] = []
        for path in paths {
            for file in try Script.files(at: path) {
                let text = try Script.text(ofFile: file)
                let script: Script
                do throws(ScriptError) {
                    script = try Script(name: file, text: text)
                } catch {
                    errors.append(error)
                    continue
                }
                var runner = CaseRunner()
                let rewritten = script.rewritten { runner.answer($0) }
                if rewritten != text { try Script.write(rewritten, toFile: file) }
            }
        }
        return errors
    }

    private static func run(
        file: String, into summary: inout Summary, print: (String) -> Void
    ) throws(ScriptFileError) {
        let text = try Script.text(ofFile: file)
        do throws(ScriptError) {
            let script = try Script(name: file, text: text)
            var runner = CaseRunner()
            let differences = script.run { runner.answer($0) }
            for difference in differences { print("\(difference)") }
            summary.failedCount += differences.count
            summary.passedCount += script.commands.count - differences.count
        } catch {
            print("\(error)")
            summary.failedCount += 1
        }
    }

    package struct Summary: Sendable, CustomStringConvertible {
        package fileprivate(set) var passedCount = 0
        package fileprivate(set) var failedCount = 0

        package var description: String { "\(passedCount) passed, \(failedCount) failed" }
    }
}
