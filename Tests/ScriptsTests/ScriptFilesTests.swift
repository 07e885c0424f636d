import Scripts
import Testing

@Suite struct ScriptFilesTests {
    /// The folder of scripts in this repository.
    let folder =
        #filePath.split(separator: "/").dropLast(2).reduce("") { "\($0)/\($1)" } + "/Scripts"

    @Test func `a folder stands for the scripts below it, in order of their paths`() throws {
        let files = try Script.files(at: folder)
        #expect(files == files.sorted())
        #expect(files.contains(folder + "/quorum/joint.txt"))
        #expect(
            try Script.files(at: folder + "/quorum/joint.txt") == [folder + "/quorum/joint.txt"])
    }

    @Test func `a path that leads nowhere, or to no script, is an error that names it`() {
        let missing = folder + "/missing"
        #expect(throws: TextFileError.missing(missing)) { try Script.files(at: missing) }
        #expect("\(TextFileError.missing("x"))" == "x: no such file or folder")
        let sources = folder + "/../ScriptsTests"
        #expect(throws: TextFileError.nothingThere(sources, endings: [".txt"])) {
            try Script.files(at: sources)
        }
    }

    @Test func `a file that is no text is an error that names it`() {
        #expect(throws: TextFileError.unreadable(folder)) {
            try TextFile.text(of: folder)
        }
    }
}
