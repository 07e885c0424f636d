internal import Histories
package import Scripts

/// `cairn-sim histories PATH…`: checks histories that others recorded.
package enum HistoriesCommand {
    /// Checks these files, and those in these folders, and prints a line for each whose verdict is
    /// not the one in its name, then the count.
    package static func run(
        _ paths: [String], print: (String) -> Void
    ) throws(TextFileError) -> Summary {
        var files: [String] = []
        for path in paths { files += try TextFile.paths(at: path, endings: [".log", ".txt"]) }
        var summary = Summary()
        for file in files {
            if let difference = difference(of: try TextFile.text(of: file), named: file) {
                print("\(file): \(difference)")
                summary.failedCount += 1
            } else {
                summary.passedCount += 1
            }
        }
        print("\(summary)")
        return summary
    }

    /// What is not as the name says, if anything.
    private static func difference(of text: String, named name: String) -> String? {
        let words = name.split(separator: ".")
        let isExpected: Bool
        switch words.dropLast().last {
        case "ok": isExpected = true
        case "bad": isExpected = false
        default: return "the name says neither .ok. nor .bad."
        }
        do {
            let verdict = try HistoryFile(text).check()
            switch verdict {
            case .linearizable: return isExpected ? nil : "linearizable, but its name says .bad."
            case .undecided(let stepCount): return "undecided after \(stepCount) steps"
            case .notLinearizable(let explained, let stuckAt):
                guard isExpected else { return nil }
                return "not linearizable, but its name says .ok.: at best \(explained) operations "
                    + "fit, then operation \(stuckAt) doesn't"
            }
        } catch {
            return "\(error)"
        }
    }
}
