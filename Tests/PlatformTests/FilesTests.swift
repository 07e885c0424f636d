import Glibc
import Platform
import Testing
import World

@Suite struct FilesTests {
    let folder: TemporaryFolder
    let files: SystemFiles

    init() throws {
        folder = try TemporaryFolder()
        files = try SystemFiles(root: folder.path)
    }

    func buffer(_ bytes: [UInt8], capacity: Int = AlignedBuffer.alignment) -> AlignedBuffer {
        let buffer = AlignedBuffer(capacity: capacity)
        let taken = unsafe buffer.append(bytes.span.bytes)
        #expect(taken == bytes.count)
        return buffer
    }

    func bytes(of buffer: AlignedBuffer) -> [UInt8] {
        buffer.withBytes { span in unsafe span.withUnsafeBytes { unsafe Array($0) } }
    }

    func content(_ file: any File, at offset: Int = 0, capacity: Int = 1 << 20) throws -> [UInt8] {
        let buffer = AlignedBuffer(capacity: capacity)
        try file.read(into: buffer, at: offset)
        return bytes(of: buffer)
    }

    func kind(_ body: () throws -> Void) -> FileError.Kind? {
        do {
            try body()
            return nil
        } catch {
            return (error as? FileError)?.kind
        }
    }

    @Test func `what was gathered from many buffers is read back in one piece`() throws {
        let file = try files.open("a", OpenMode(.mustBeNew))
        try file.write([buffer([1, 2]), buffer([]), buffer([3]), buffer([])], at: 5)
        #expect(try content(file) == [0, 0, 0, 0, 0, 1, 2, 3])
        #expect(try file.byteCount() == 8)
    }

    @Test func `ten thousand buffers go out in one write`() throws {
        let file = try files.open("a", OpenMode(.mustBeNew))
        let shared = (0..<10).map { buffer([UInt8($0), 7, 8]) }
        try file.write((0..<10_000).map { shared[$0 % 10] }, at: 0)
        let expected: [UInt8] = (0..<10_000).flatMap { [UInt8($0 % 10), 7, 8] }
        #expect(try content(file) == expected)
    }

    @Test func `reading past the end gives less, and behind it nothing`() throws {
        let file = try files.open("a", OpenMode(.mustBeNew))
        try file.write([buffer([1, 2, 3])], at: 0)
        #expect(try content(file, at: 2) == [3])
        #expect(try content(file, at: 3) == [])
        #expect(try content(file, at: 1 << 40) == [])
        let half = buffer([9], capacity: 4096)
        try file.read(into: half, at: 1)
        #expect(bytes(of: half) == [9, 2, 3])
    }

    @Test func `direct access reads and writes whole pages, and the page at the end`() throws {
        let file = try files.open("a", OpenMode(.mustBeNew, isDirect: true))
        try file.preallocate(byteCount: 64 << 10)
        let pages = (0..<4).map { buffer([UInt8](repeating: UInt8($0), count: 4096)) }
        try file.write(pages, at: 8192)
        try file.syncData()
        #expect(
            try content(file, at: 8192, capacity: 16384)
                == (0..<4).flatMap { (number: Int) -> [UInt8] in
                    [UInt8](repeating: UInt8(number), count: 4096)
                })
        try file.truncate(byteCount: 8192 + 100)
        #expect(try content(file, at: 8192) == [UInt8](repeating: 0, count: 100))
    }

    @Test func `preallocated room reads as zeros and counts as size`() throws {
        let file = try files.open("a", OpenMode(.createIfMissing))
        try file.write([buffer([1])], at: 0)
        try file.preallocate(byteCount: 10_000)
        #expect(try file.byteCount() == 10_000)
        #expect(try content(file) == [1] + [UInt8](repeating: 0, count: 9_999))
        try file.preallocate(byteCount: 10)
        #expect(try file.byteCount() == 10_000)
    }

    @Test func `each way of opening takes the file as it says`() throws {
        #expect(kind { _ = try files.open("a", OpenMode(.mustExist)) } == .notFound)
        _ = try files.open("a", OpenMode(.createIfMissing))
        _ = try files.open("a", OpenMode(.mustExist))
        #expect(kind { _ = try files.open("a", OpenMode(.mustBeNew)) } == .exists)
        let reader = try files.open("a", OpenMode(.mustExist, isReadOnly: true))
        #expect(kind { try reader.write([buffer([1])], at: 0) } == .other(code: EBADF))
    }

    @Test func `names are listed in order, renamed, and removed`() throws {
        try files.makeFolder("f")
        for name in ["b", "a", "c"] { _ = try files.open("f/\(name)", OpenMode(.mustBeNew)) }
        try files.makeFolder("f/0")
        #expect(try files.list("f") == ["0", "a", "b", "c"])
        #expect(try files.list(".") == ["f"])
        try files.rename("f/a", to: "f/b")
        try files.remove("f/0")
        try files.syncFolder("f")
        try files.syncFolder(".")
        #expect(try files.list("f") == ["b", "c"])
        #expect(kind { try files.remove("f") } == .folderNotEmpty)
        #expect(kind { try files.makeFolder("f") } == .exists)
        #expect(kind { try files.remove("nothing") } == .notFound)
        #expect(kind { try files.rename("nothing", to: "x") } == .notFound)
        #expect(kind { _ = try files.list("nothing") } == .notFound)
        #expect(kind { try files.syncFolder("nothing") } == .notFound)
    }

    @Test func `a file replaced by a folder is told apart, both ways`() throws {
        _ = try files.open("a", OpenMode(.mustBeNew))
        try files.remove("a")
        try files.makeFolder("a")
        #expect(kind { _ = try files.open("a", OpenMode(.createIfMissing)) } == .isFolder)
        let readOnly = OpenMode(.mustExist, isReadOnly: true)
        #expect(kind { _ = try files.open("a", readOnly) } == .isFolder)
        _ = try files.open("b", OpenMode(.mustBeNew))
        #expect(kind { _ = try files.open("b/c", OpenMode(.mustExist)) } == .notFolder)
        #expect(kind { _ = try files.list("b") } == .notFolder)
    }

    @Test(arguments: ["/etc/passwd", "..", "a/../../b", "", "a//b", "a/", "./a"])
    func `a path that leaves the folder is refused`(_ path: String) throws {
        try files.makeFolder("a")
        #expect(kind { _ = try files.open(path, OpenMode(.createIfMissing)) } == .notPermitted)
        #expect(kind { _ = try files.list(path) } == .notPermitted)
        #expect(kind { try files.remove(path) } == .notPermitted)
        #expect(kind { try files.makeFolder(path) } == .notPermitted)
        #expect(kind { try files.rename("a", to: path) } == .notPermitted)
        #expect(kind { try files.syncFolder(path) } == .notPermitted)
    }

    @Test func `a file that may not be opened is refused with who should own it`() throws {
        guard getuid() != 0 else {
            print("skipped: root may open everything")
            return
        }
        _ = try files.open("a", OpenMode(.mustBeNew))
        unsafe chmod("\(folder.path)/a", 0)
        do {
            _ = try files.open("a", OpenMode(.mustExist))
            Issue.record("it was opened")
        } catch {
            #expect(error.kind == .notPermitted)
            #expect("\(error)".contains("let the user that runs cairn own the data folder"))
        }
    }

    @Test func `a full disk is told from other errors, and nothing before it is lost`() throws {
        let disk = folder.smallDisk(byteCount: 1 << 20)
        guard disk != nil else {
            print("skipped: this user may not mount a small disk")
            return
        }
        let files = try SystemFiles(root: folder.path)
        #expect(try files.byteCountFree() == 1 << 20)
        let file = try files.open("a", OpenMode(.mustBeNew))
        let page = buffer([UInt8](repeating: 3, count: 4096))
        try file.write([page], at: 0)
        #expect(kind { try file.preallocate(byteCount: 2 << 20) } == .full)
        let pages = [AlignedBuffer](repeating: page, count: 512)
        #expect(kind { try file.write(pages, at: 4096) } == .full)
        #expect(try content(file, capacity: 4096) == bytes(of: page))
        withExtendedLifetime(disk) {}
    }

    @Test func `more than a file may hold is a full disk too, not the end of the process`() throws {
        let file = try files.open("a", OpenMode(.mustBeNew))
        #expect(kind { try file.preallocate(byteCount: .max) } == .full)
        #expect(kind { try file.write([buffer([1])], at: .max - 1) } != nil)
    }

    @Test func `a folder that is not there cannot be opened`() {
        #expect(kind { _ = try SystemFiles(root: folder.path + "/none") } == .notFound)
    }

    @Test func `a released file gives its descriptor back`() throws {
        for _ in 0..<2000 { _ = try files.open("a", OpenMode(.createIfMissing)) }
        for _ in 0..<2000 { _ = try files.list(".") }
        let descriptor = dup(0)
        defer { close(descriptor) }
        #expect(descriptor < 1500)
    }

    @Test func `using files on a loop that may not block ends the process`() async {
        await #expect(processExitsWith: .failure) {
            let files = try SystemFiles(root: "/tmp")
            let loop = try EventLoop(name: "test")
            loop.run { _ = try? files.list(".") }
            loop.stop()
        }
        await #expect(processExitsWith: .success) {
            let files = try SystemFiles(root: "/tmp")
            let loop = try EventLoop(name: "test", mayBlock: true)
            loop.run { _ = try? files.list(".") }
            loop.stop()
        }
    }
}
