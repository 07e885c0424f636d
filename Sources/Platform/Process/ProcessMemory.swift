/// How much memory this process may use: what the machine has, or less where the control group that
/// it runs in, or one above that, sets a bound. A process that takes more is killed.
package struct ProcessMemory: Sendable {
    /// Nil if nothing could be read.
    package let byteCountMax: Int?

    /// Blocks, though never for long.
    package init() {
        self.init { try? SmallFile.text(at: $0) }
    }

    /// With the text of the file at a path; nil where there is none.
    package init(reading text: (String) -> String?) {
        var bounds: [Int] = []
        // "MemTotal:       24684096 kB"
        let total = text("/proc/meminfo")?.split(separator: "\n")
            .first { $0.hasPrefix("MemTotal:") }?.split(separator: " ").dropFirst().first
        if let total, let count = Int(total) { bounds.append(count << 10) }
        // "0::/path" of version 2, "4:cpu,memory:/path" of version 1.
        for line in text("/proc/self/cgroup")?.split(separator: "\n") ?? [] {
            let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3 else { continue }
            if parts[0] == "0", parts[1].isEmpty {
                bounds += Self.bounds("/sys/fs/cgroup", parts[2], "memory.max", text)
            } else if parts[1].split(separator: ",").contains("memory") {
                bounds += Self.bounds(
                    "/sys/fs/cgroup/memory", parts[2], "memory.limit_in_bytes", text)
            }
        }
        byteCountMax = bounds.min()
    }

    /// Of a group and of all above it. Inside a container the path may be the machine's, of which
    /// only the top is there: that is the container's own group.
    private static func bounds(
        _ root: String, _ path: Substring, _ file: String, _ text: (String) -> String?
    ) -> [Int] {
        let names = path.split(separator: "/")
        return (0...names.count).compactMap { depth in
            let group = ([root] + names.prefix(depth).map(String.init)).joined(separator: "/")
            // "max" is none; version 1 has a number there that no machine reaches.
            return text("\(group)/\(file)").flatMap { text in
                text.split(separator: "\n").first.flatMap { Int($0) }
            }
        }
    }
}
