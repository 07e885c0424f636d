internal import Glibc
internal import Journal
internal import Platform
internal import World

/// Writes to a real journal until it is killed, and says on its output what `write` returned for:
/// a line with the number of each batch. `JournalTests` kills it and looks at what is there.
///
///      journal-writer FOLDER
@main struct JournalWriter {
    static func main() throws {
        let files = try SystemFiles(root: CommandLine.arguments[1])
        let (journal, recovery) = try WriterScript.open(files)
        var number = WriterScript.lastNumber(in: recovery)
        let batch = Batch()
        while true {
            number += 1
            try WriterScript.fill(batch, number)
            try journal.write(batch)
            if number % 16 == 0 { try journal.seal() }
            let line = Array("\(number)\n".utf8)
            guard unsafe Glibc.write(1, line, line.count) == line.count else { return }
        }
    }
}
