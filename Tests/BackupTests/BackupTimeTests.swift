import Backup
import Testing

@Suite struct BackupTimeTests {
    @Test(
        arguments: [
            (0, "19700101T000000.000000000Z"),
            (951_782_399_000_000_001, "20000228T235959.000000001Z"),
            (951_825_600_000_000_000, "20000229T120000.000000000Z"),
            (1_795_292_103_123_456_789, "20261121T201503.123456789Z"),
            (4_107_542_400_000_000_000, "21000301T000000.000000000Z"),
        ] as [(UInt64, String)])
    func `a time is written and read back`(_ time: UInt64, _ name: String) {
        #expect(BackupTime.name(of: time) == name)
        #expect(BackupTime.parse(name) == time)
        #expect(BackupTime.parse(BackupTime.text(of: time)) == time / 1_000_000_000 * 1_000_000_000)
    }

    @Test(arguments: [
        "", "Z", "2026-11-21", "2026-11-21T20:15:03", "2026-13-21T20:15:03Z",
        "2026-11-21T24:15:03Z", "2026-11-21T20:15:03.Z", "2026-11-21T20:15:03.1234567890Z",
        "20261121 201503Z", "2026-11-21T20:15:0xZ",
    ])
    func `what is no time is refused`(_ text: String) {
        #expect(BackupTime.parse(text) == nil)
    }
}
