package import Scripts

/// `cairn-sim cases PATH…`: runs scripts that others wrote.
package enum CasesCommand {
    /// Runs the scripts in these files and folders and prints a line for each case that differs,
    /// then the count.
    package static func run(
        _ paths: [String], print: (String) -> Void
    ) throws(TextFileError) -> Summary {
        // All of them before the first runs, so that a mistyped path is no half-done run.
        var files: [String] = []
        for path in paths { files += try Script.files(at: path) }
        var summary = Summary()
        for file in files { try run(file: file, into: &summary, print: print) }
        print("\(summary)")
        return summary
    }

    /// Writes what each command answers into these scripts as what is expected: read the
    /// difference before you keep it. Returns whether all of them are scripts.
    package static func rewrite(
        _ paths: [String], print: (String) -> Void
    ) throws(TextFileError) -> Bool {
        var isPassed = true
        for path in paths {
            for file in try Script.files(at: path) {
                let text = try TextFile.text(of: file)
                let script: Script
                do throws(ScriptError) {
                    script = try Script(name: file, text: text)
                } catch {
                    print("\(error)")
                    isPassed = false
                    continue
                }
                var runner = CaseRunner()
                let rewritten = script.rewritten { runner.answer($0) }
                if rewritten != text { try TextFile.write(rewritten, to: file) }
            }
        }
        return isPassed
    }

    private static func run(
        file: String, into summary: inout Summary, print: (String) -> Void
    ) throws(TextFileError) {
        let text = try TextFile.text(of: file)
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
}
