// FoundationEssentials, not Foundation: reading a text file and listing a folder is all it is for,
// and the tools that read scripts are no place for ICU.
internal import FoundationEssentials

extension Script {
    /// Reads a file, or every `.txt` file in a folder and the folders below, in the order of their
    /// paths.
    package static func files(at path: String) throws(ScriptFileError) -> [String] {
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
        let files = names.filter { $0.hasSuffix(".txt") }.sorted()
        guard !files.isEmpty else { throw .noScripts(path) }
        return files.map { path.hasSuffix("/") ? path + $0 : path + "/" + $0 }
    }

    package static func text(ofFile path: String) throws(ScriptFileError) -> String {
        do {
            return try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw .unreadable(path)
        }
    }

    package static func write(_ text: String, toFile path: String) throws(ScriptFileError) {
        do {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        } catch {
            throw .unwritable(path)
        }
    }
}

package enum ScriptFileError: Error, Equatable, CustomStringConvertible {
    case missing(String)
    case noScripts(String)
    case unreadable(String)
    case unwritable(String)

    package var description: String {
        switch self {
        case .missing(let path): "\(path): no such file or folder"
        case .noScripts(let path): "\(path): no scripts in this folder (files named *.txt)"
        case .unwritable(let path): "\(path): can't be written; check the file's rights"
        case .unreadable(let path):
            "\(path): can't be read; it must be a text in UTF-8 that you have the right to read"
        }
    }
}
