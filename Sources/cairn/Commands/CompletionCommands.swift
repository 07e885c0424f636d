internal import Options
internal import Terminal

/// Scripts by which shells complete our commands.
enum CompletionCommands {
    static let command = Command<Job>(
        group: "completion", summary: "Let a shell complete commands and flags.",
        discussion: "For bash: source <(cairn completion bash). For zsh: source <(cairn completion "
            + "zsh). For fish: cairn completion fish | source.",
        commands: [
            Command("bash", summary: "For bash.", action: .completionBash),
            Command("zsh", summary: "For zsh.", action: .completionZsh),
            Command("fish", summary: "For fish.", action: .completionFish),
        ])

    static func run(_ shell: Shell) {
        Terminal.put(program.completion(for: shell))
    }
}
