import Journal
import Testing
import World

/// The bytes on disk. A change here is a new format version.
@Suite struct FormatTests {
    @Test func `segments look as they always have`() throws {
        let disk = FakeDisk()
        let journal = try create(on: disk)
        let batch = Batch()
        try batch.set(
            HardState(group: 300, term: 7, vote: 2, incarnation: 5, opaque: [0xAA, 0xBB]))
        for (index, text) in ["one", "two", "three"].enumerated() {
            try batch.append(
                group: 300, term: 7, index: UInt64(index + 1), kind: 1,
                payload: unsafe Array(text.utf8).span.bytes)
        }
        try batch.release(group: 300, below: 2)
        try journal.write(batch)
        #expect(
            disk.fileNames == [
                "journal/00000001-000000000001-00000002.journal",
                "journal/spare-00000001.journal",
            ])
        let bytes = disk.names[disk.fileNames[0]]?.bytes ?? []
        func look(_ start: Int, _ byteCount: Int) -> String {
            hex(bytes[start..<start + byteCount])
        }
        // The header: magic, version, store, file 2, 128 sectors, checksum.
        #expect(look(0, 24) == "636169726e6a6e6c0100000000000000efcdab8967452301")
        #expect(look(24, 24) == "1032547698badcfe02000000800000008f8351ce00000000")
        // The checkpoint's directory, in the last sector of the first batch: no groups.
        let checkpoint = 4096 + 7 * 512
        #expect(look(checkpoint, 16) == "614ad743" + "010000000000" + "0700" + "0800" + "0100")
        #expect(
            look(checkpoint + 16, 32) == "2200000000000000" + "0000000000000000"
                + "0100000000000000" + "0100000000000000")
        #expect(look(checkpoint + 48, 4) == "0a000000")
        // Behind it the seal, and then the batch; its payloads,
        let batchStart = 3 * 4096
        #expect(look(batchStart, 16) == "886d2721" + "030000000000" + "0000" + "0800" + "0100")
        #expect(look(batchStart + 16, 12) == "6f6e65" + "74776f" + "7468726565" + "00")
        // and its directory, twice.
        let directories = [batchStart + 6 * 512, batchStart + 7 * 512]
        #expect(look(directories[1], 16) == "011cfa81" + "030000000000" + "0700" + "0800" + "0100")
        #expect(
            look(directories[1] + 16, 32) == "390000000b000000" + "0200000000000000"
                + "0100000000000000" + "0400000000000000")
        #expect(
            look(directories[1] + 48, 26) == "04ac0207020502aabb" + "01ac02070101" + "0302"
                + "02010501" + "07ac0202" + "00")
        #expect(look(directories[0] + 16, 496) == look(directories[1] + 16, 496))
    }

    private func hex(_ bytes: ArraySlice<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
