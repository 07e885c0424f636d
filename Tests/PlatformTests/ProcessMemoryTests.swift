import Platform
import Testing

@Suite struct ProcessMemoryTests {
    struct Story: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let files: [String: String]
        let byteCountMax: Int?
    }

    static let machine = "MemTotal:       24684096 kB\nMemFree:        16826180 kB\n"

    static let stories = [
        Story(
            testDescription: "a machine without control groups",
            files: ["/proc/meminfo": machine], byteCountMax: 24_684_096 << 10),
        Story(
            testDescription: "a unit with MemoryMax",
            files: [
                "/proc/meminfo": machine, "/proc/self/cgroup": "0::/system.slice/cairn.service\n",
                "/sys/fs/cgroup/system.slice/memory.max": "max\n",
                "/sys/fs/cgroup/system.slice/cairn.service/memory.max": "2147483648\n",
            ], byteCountMax: 2 << 30),
        Story(
            testDescription: "a bound of a group above",
            files: [
                "/proc/meminfo": machine, "/proc/self/cgroup": "0::/a/b\n",
                "/sys/fs/cgroup/a/memory.max": "1073741824\n",
                "/sys/fs/cgroup/a/b/memory.max": "2147483648\n",
            ], byteCountMax: 1 << 30),
        Story(
            testDescription: "a container, which sees its own group at the top",
            files: [
                "/proc/meminfo": machine,
                "/proc/self/cgroup": "5:cpuset:/docker/0ab\n4:cpu,memory:/docker/0ab\n0::/\n",
                "/sys/fs/cgroup/memory/memory.limit_in_bytes": "536870912\n",
            ], byteCountMax: 512 << 20),
        Story(
            testDescription: "version 1 without a bound",
            files: [
                "/proc/meminfo": machine, "/proc/self/cgroup": "4:memory:/\n",
                "/sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712\n",
            ], byteCountMax: 24_684_096 << 10),
        Story(
            testDescription: "a bound above what the machine has",
            files: [
                "/proc/meminfo": machine, "/proc/self/cgroup": "0::/\n",
                "/sys/fs/cgroup/memory.max": "1099511627776\n",
            ], byteCountMax: 24_684_096 << 10),
        Story(
            testDescription: "files that say nothing",
            files: [
                "/proc/meminfo": "MemTotal:\n", "/proc/self/cgroup": "\n::\n0\n",
                "/sys/fs/cgroup/memory.max": "\n",
            ], byteCountMax: nil),
    ]

    @Test(arguments: stories) func `the least bound counts`(_ story: Story) {
        let memory = ProcessMemory { story.files[$0] }
        #expect(memory.byteCountMax == story.byteCountMax)
    }

    @Test func `this process may use some`() throws {
        let byteCountMax = try #require(ProcessMemory().byteCountMax)
        #expect(byteCountMax > 1 << 20)
    }
}
