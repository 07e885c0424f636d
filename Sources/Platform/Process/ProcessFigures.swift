internal import CLinux
internal import Glibc

/// What the kernel says of this process, for metrics. What can't be read is nil.
package struct ProcessFigures: Sendable {
    package let byteCountResident: Int?
    package let processorTime: Duration?
    package let threadCount: Int?
    package let descriptorCount: Int?
    package let descriptorCountMax: Int?
    /// Seconds since 1970.
    package let startTime: Int?

    /// Blocks, though never for long.
    package init() {
        // The name, in parentheses, may hold anything; what follows it is numbers.
        let stat = Self.text("/proc/self/stat")
        let fields = stat.flatMap { text in
            text.lastIndex(of: ")").map { text[$0...].dropFirst(2).split(separator: " ") }
        }
        func field(_ number: Int) -> Int? {
            // proc(5) counts from 1, and the first behind the name is the third.
            fields.flatMap { $0.count > number - 3 ? Int($0[number - 3]) : nil }
        }
        let ticks = max(1, sysconf(Int32(_SC_CLK_TCK)))
        processorTime =
            if let user = field(14), let system = field(15) {
                .milliseconds((user + system) * 1000 / ticks)
            } else { nil }
        threadCount = field(20)
        byteCountResident = field(24).map { $0 * sysconf(Int32(_SC_PAGESIZE)) }
        let boot = Self.text("/proc/stat")?.split(separator: "\n")
            .first { $0.hasPrefix("btime ") }.flatMap { Int($0.dropFirst(6)) }
        startTime =
            if let boot, let start = field(22) { boot + start / ticks } else { nil }
        descriptorCount = try? SmallFile.names(in: "/proc/self/fd").count
        var limit = rlimit()
        let code = unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        descriptorCountMax = code == 0 ? Int(clamping: limit.rlim_cur) : nil
    }

    private static func text(_ path: String) -> String? {
        try? SmallFile.text(at: path)
    }
}

/// How much room there is where a folder lies.
package struct FolderRoom: Sendable {
    package let byteCount: Int
    /// For this process: what is kept for the system's administrator is not free.
    package let byteCountFree: Int

    /// Nil if it can't be told. Blocks.
    package init?(of folder: String) {
        var room = statvfs()
        guard unsafe statvfs(folder, &room) == 0 else { return nil }
        byteCount = Int(clamping: UInt64(room.f_blocks) * UInt64(room.f_frsize))
        byteCountFree = Int(clamping: UInt64(room.f_bavail) * UInt64(room.f_frsize))
    }
}
