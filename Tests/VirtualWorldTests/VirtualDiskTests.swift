import Testing
import VirtualWorld
import World

/// Each test is about what a power cut may leave, so each looks at many seeds: what must hold has
/// to hold for all, and what may happen has to be seen.
@Suite struct VirtualDiskTests {
    /// Runs `work` on a machine's disk, cuts the power after `delay`, and returns the machine.
    static func machine(
        seed: UInt64, settings: DiskSettings = DiskSettings(), cutAfter delay: Duration? = nil,
        _ work: @escaping @Sendable (any FileSystem) -> Void
    ) -> Machine {
        let simulator = Simulator(seed: seed)
        let machine = Machine(name: "a", simulator: simulator, disk: settings)
        machine.boot { process in
            process.makeLane("disk", mayBlock: true).run { work(machine.disk) }
        }
        if let delay { simulator.schedule(after: delay) { machine.crash() } }
        simulator.run(for: .seconds(10))
        machine.crash()
        return machine
    }

    static func buffer(_ byte: UInt8, count: Int = 4096) -> AlignedBuffer {
        let buffer = AlignedBuffer(capacity: 8192)
        let bytes = [UInt8](repeating: byte, count: count)
        _ = unsafe buffer.append(bytes.span.bytes)
        return buffer
    }

    /// Which byte fills each sector of a file, or nil for a sector of several.
    static func sectors(of file: [UInt8]) -> [UInt8?] {
        stride(from: 0, to: file.count, by: 512).map { start in
            let sector = file[start..<min(start + 512, file.count)]
            return sector.allSatisfy { $0 == sector.first } ? sector.first : nil
        }
    }

    @Test func `what was synced survives, whatever came after it`() {
        for seed in 0..<100 as Range<UInt64> {
            let machine = Self.machine(seed: seed) { files in
                do {
                    let file = try files.open("f", OpenMode(.mustBeNew))
                    try file.write([Self.buffer(1)], at: 0)
                    try file.syncData()
                    try files.syncFolder(".")
                    try file.write([Self.buffer(2)], at: 4096)
                } catch {
                    Issue.record("\(error)")
                }
            }
            let content = machine.disk.content(of: "f") ?? []
            #expect(content.prefix(4096) == [UInt8](repeating: 1, count: 4096)[...], "seed \(seed)")
        }
    }

    @Test func `unsynced sectors are lost, kept or mixed, each whole`() {
        var seen: Set<[UInt8?]> = []
        for seed in 0..<200 as Range<UInt64> {
            let machine = Self.machine(seed: seed) { files in
                do {
                    let file = try files.open("f", OpenMode(.mustBeNew))
                    try file.write([Self.buffer(1, count: 1024)], at: 0)
                    try file.syncData()
                    try files.syncFolder(".")
                    try file.write([Self.buffer(2, count: 1024)], at: 0)
                    try file.write([Self.buffer(3, count: 1024)], at: 0)
                } catch {
                    Issue.record("\(error)")
                }
            }
            seen.insert(Self.sectors(of: machine.disk.content(of: "f") ?? []))
        }
        let all: Set<[UInt8?]> = [
            [1, 1], [1, 2], [1, 3], [2, 1], [2, 2], [2, 3], [3, 1], [3, 2], [3, 3],
        ]
        #expect(seen == all)
    }

    @Test func `a power cut within a sync leaves it done or undone, never what came behind it`() {
        var seen: Set<UInt8?> = []
        for seed in 0..<200 as Range<UInt64> {
            var settings = DiskSettings()
            settings.callDuration = .microseconds(1)...(.microseconds(1))
            settings.syncDuration = .microseconds(100)...(.microseconds(100))
            // The name is synced within 110 µs, the second data within 310.
            let cut = Duration.microseconds(205 + Int64(seed) % 100)
            let machine = Self.machine(seed: seed, settings: settings, cutAfter: cut) { files in
                do {
                    let file = try files.open("f", OpenMode(.mustBeNew))
                    try files.syncFolder(".")
                    try file.write([Self.buffer(1, count: 512)], at: 0)
                    try file.syncData()
                    try file.write([Self.buffer(2, count: 512)], at: 0)
                    try file.syncData()
                    // The job goes on past the cut, which is not to be seen on the disk.
                    try file.write([Self.buffer(3, count: 512)], at: 0)
                    try file.syncData()
                } catch {
                    Issue.record("\(error)")
                }
            }
            let sectors = Self.sectors(of: machine.disk.content(of: "f") ?? [])
            #expect(sectors.count == 1, "seed \(seed)")
            seen.formUnion(sectors)
        }
        #expect(seen == [1, 2])
    }

    @Test func `names are lost without a sync of their folder, and kept with one`() {
        var kept = 0
        for seed in 0..<100 as Range<UInt64> {
            let machine = Self.machine(seed: seed) { files in
                do {
                    let file = try files.open("old", OpenMode(.mustBeNew))
                    try file.syncData()
                    try files.syncFolder(".")
                    try files.rename("old", to: "new")
                } catch {
                    Issue.record("\(error)")
                }
            }
            let old = machine.disk.content(of: "old") != nil
            let new = machine.disk.content(of: "new") != nil
            #expect(old != new, "a rename is whole or not at all; seed \(seed)")
            kept += new ? 1 : 0
        }
        #expect(0 < kept && kept < 100)
    }

    @Test func `a killed process loses nothing that it had written`() {
        let simulator = Simulator(seed: 1)
        let machine = Machine(name: "a", simulator: simulator)
        machine.boot { process in
            process.makeLane("disk", mayBlock: true).run {
                let file = try? machine.disk.open("f", OpenMode(.mustBeNew))
                try? file?.write([Self.buffer(7)], at: 0)
            }
        }
        simulator.run(for: .seconds(1))
        machine.kill()
        #expect(machine.disk.content(of: "f")?.count == 4096)
    }

    @Test func `a full disk refuses, and takes again when there is room`() {
        var settings = DiskSettings()
        settings.byteCountMax = 6000
        let machine = Self.machine(seed: 1, settings: settings) { files in
            do {
                let file = try files.open("f", OpenMode(.mustBeNew))
                try file.write([Self.buffer(1)], at: 0)
                #expect(try files.byteCountFree() == 6000 - 4096)
                let refused = #expect(throws: FileError.self) {
                    try file.write([Self.buffer(2)], at: 4096)
                }
                #expect(refused?.kind == .full)
                try file.truncate(byteCount: 0)
                try file.write([Self.buffer(2)], at: 0)
            } catch {
                Issue.record("\(error)")
            }
        }
        #expect(machine.disk.faults["full disk"] == 1)
    }

    @Test func `after a failed sync a later one does not make the data durable`() {
        var lost = 0
        for seed in 0..<50 as Range<UInt64> {
            var settings = DiskSettings()
            settings.syncErrorProbability = 1
            let machine = Machine(name: "a", simulator: Simulator(seed: seed), disk: settings)
            machine.boot { process in
                process.makeLane("disk", mayBlock: true).run {
                    do {
                        let file = try machine.disk.open("f", OpenMode(.mustBeNew))
                        try machine.disk.syncFolder(".")
                        try file.write([Self.buffer(1, count: 512)], at: 0)
                        let failure = #expect(throws: FileError.self) { try file.syncData() }
                        #expect(failure?.kind == .inputOutput)
                        machine.disk.settings.syncErrorProbability = 0
                        try file.syncData()
                    } catch {
                        Issue.record("\(error)")
                    }
                }
            }
            machine.simulator.run(for: .seconds(1))
            #expect(machine.disk.content(of: "f")?.first == 1, "programs still see it")
            machine.crash()
            if machine.disk.content(of: "f")?.first != 1 { lost += 1 }
        }
        #expect(0 < lost && lost < 50)
    }
}
