// Foundation, for reading and writing whole files: this program runs on developers' machines
// only, as part of `make schema`.
internal import Foundation

/// Writes the Swift layer of module Schema from protoc's descriptor set of `Proto/*.proto`.
@main enum Generator {
    static func main() throws {
        guard CommandLine.arguments.count == 3 else {
            return stop("usage: schema-generator <descriptor set> <folder to write to>", code: 64)
        }
        let set = try Data(contentsOf: URL(filePath: CommandLine.arguments[1]))
        let folder = URL(filePath: CommandLine.arguments[2])
        do throws(Refused) {
            let files = try SchemaFile.files(in: [UInt8](set)).map { file throws(Refused) in
                (file, try file.messages.map { message throws(Refused) in try Shape(message) })
            }
            try Shape.refuseRecursion(files.flatMap(\.1))
            for (file, shapes) in files {
                let name = pascalCase(file.name.replacing(".proto", with: "")) + ".swift"
                write(Emitter(file, shapes: shapes).text, to: folder.appending(path: name))
            }
        } catch {
            stop("schema: \(error)", code: 1)
        }
    }

    private static func write(_ text: String, to file: URL) {
        do {
            try Data(text.utf8).write(to: file)
        } catch {
            stop("schema: \(error)", code: 1)
        }
    }

    private static func stop(_ message: String, code: Int32) {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(code)
    }
}
