// FoundationEssentials, not Foundation: reading a text file and listing a folder is all it is for,
// and the tools that read scripts are no place for ICU.
internal import FoundationEssentials

extension Script {
    /// The file itself, or every `.txt` file in a folder and the folders below.
    package static func files(at path: String) throws(TextFileError) -> [String] {
        try TextFile.paths(at: path, endings: [".txt"])
    }
}

/// Texts that a tool is pointed at.
package enum TextFile {
    /// The file itself, or every file in a folder and the folders below whose name has one of the
    /// endings, in the order of their paths.
    package static func paths(
        at path: String, endings: [String]
    ) throws(TextFileError) -> [String] {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw .missing(path)
        }
        guard isFolder else { return [path] }
        let names: [String]
        do {
            names = try FileManager.default.subpathsOfDirectory(atPath: path)
        } catch {
            throw .unreadable(path)
        }
        let files = names.filter { name in endings.contains { name.hasSuffix($0) } }.sorted()
        guard !files.isEmpty else { throw .nothingThere(path, endings: endings) }
        return files.map { path.hasSuffix("/") ? path + $0 : path + "/" + $0 }
    }

    package static func text(of path: String) throws(TextFileError) -> String {
        do {
            return try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw .unreadable(path)
        }
    }

    package static func write(_ text: String, to path: String) throws(TextFileError) {
        do {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        } catch {
            throw .unwritable(path)
        }
    }
}

package enum TextFileError: Error, Equatable, CustomStringConvertible {
    case missing(String)
    case nothingThere(String, endings: [String])
    case unreadable(String)
    case unwritable(String)

    package var description: String {
        switch self {
        case .missing(let path): "\(path): no such file or folder"
        case .nothingThere(let path, let endings):
            "\(path): nothing to read in this folder "
                + "(files named \(endings.map { "*" + $0 }.joined(separator: " or ")))"
        case .unwritable(let path): "\(path): can't be written; check the file's rights"
        case .unreadable(let path):
            "\(path): can't be read; it must be a text in UTF-8 that you have the right to read"
        }
    }
}
