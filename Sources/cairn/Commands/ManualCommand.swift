internal import Options
internal import Platform

/// Pages for `man`.
enum ManualCommand {
    private static let folder = Key(
        required: "folder", .path, help: "Where the pages are to lie.")

    static let command = Command<Job>(
        "manual", summary: "Write a manual page for each command into a folder.",
        examples: [
            Example("cairn manual /usr/local/share/man/man1", "Then `man cairn-admin` shows one.")
        ], arguments: [folder], action: .manual)

    static func run(_ settings: Settings) throws {
        let folder = settings[Self.folder]
        for page in program.manual {
            try SmallFile.write(page.text, to: "\(folder)/\(page.file)", isForAll: true)
        }
    }
}
