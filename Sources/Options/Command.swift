/// One word of the command line and what it takes: a command that does something, or a group of
/// further words. `Action` is the program's own name for the thing to be done; nothing here runs
/// it.
package struct Command<Action: Sendable>: Sendable {
    package enum Body: Sendable {
        case action(Action)
        case group([Command])
    }

    package let name: String
    /// One line, in the list of the commands around it.
    package let summary: String
    /// Below the summary in its own help.
    package let discussion: String
    package let examples: [Example]
    /// By position, in order. A list takes all that is left, and comes last.
    package let arguments: [Declaration]
    package let sections: [Section]
    package let rules: [Rule]
    /// The key, among those of `sections`, that names a JSON file with values for the others.
    package let file: Key<String?>?
    package let body: Body

    package init(
        _ name: String, summary: String, discussion: String = "", examples: [Example] = [],
        arguments: [any Declared] = [], sections: [Section] = [], rules: [Rule] = [],
        file: Key<String?>? = nil, action: Action
    ) {
        self.name = name
        self.summary = summary
        self.discussion = discussion
        self.examples = examples
        self.arguments = arguments.map(\.declaration)
        self.sections = sections
        self.rules = rules
        self.file = file
        body = .action(action)
        precondition(
            self.arguments.dropLast().allSatisfy { !$0.isList }, "only the last takes the rest")
        precondition(
            file.map { file in keys.contains { $0.name == file.declaration.name } } ?? true,
            "the key of the file is a key of the command")
    }

    package init(
        group name: String, summary: String, discussion: String = "", commands: [Command]
    ) {
        self.name = name
        self.summary = summary
        self.discussion = discussion
        examples = []
        arguments = []
        sections = []
        rules = []
        file = nil
        body = .group(commands)
    }

    package var keys: [Declaration] { sections.flatMap(\.keys) }

    package var commands: [Command] {
        switch body {
        case .action: []
        case .group(let commands): commands
        }
    }
}

/// Keys that belong together, under a title of their own in the help.
package struct Section: Sendable {
    package let title: String
    package let keys: [Declaration]

    package init(_ title: String, _ keys: [any Declared]) {
        self.title = title
        self.keys = keys.map(\.declaration)
    }
}

package struct Example: Sendable {
    package let line: String
    package let meaning: String

    package init(_ line: String, _ meaning: String) {
        self.line = line
        self.meaning = meaning
    }
}
