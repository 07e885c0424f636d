internal import Cases
internal import Glibc
internal import Scripts

let usage = """
    usage: cairn-sim cases PATH…

    Runs the scripts in these files and folders and prints what differs.
    """

func complain(_ text: String) {
    // Not `fputs`: C's `stderr` is a variable anyone may change.
    let line = text + "\n"
    _ = unsafe write(STDERR_FILENO, line, line.utf8.count)
}

let arguments = CommandLine.arguments.dropFirst()
guard arguments.first == "cases", arguments.count > 1 else {
    complain(usage)
    exit(64)
}
do throws(ScriptFileError) {
    let summary = try CasesCommand.run(Array(arguments.dropFirst())) { print($0) }
    exit(summary.failedCount == 0 ? 0 : 1)
} catch {
    complain("cairn-sim: \(error)")
    exit(1)
}
