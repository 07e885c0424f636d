internal import Glibc

/// A folder of a test's own, on a disk, which /tmp often is not.
package struct ScratchFolder {
    package let path: String

    package init() throws {
        var template = Array("/var/tmp/cairn-test-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw CannotMake(code: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    package struct CannotMake: Error { let code: Int32 }

    /// With all that is in it.
    package func remove() { Self.remove(path) }

    private static func remove(_ path: String) {
        guard unsafe Glibc.remove(path) != 0, let folder = unsafe opendir(path) else { return }
        var names: [String] = []
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) {
                    unsafe String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        unsafe closedir(folder)
        for name in names { remove("\(path)/\(name)") }
        _ = unsafe Glibc.remove(path)
    }
}
