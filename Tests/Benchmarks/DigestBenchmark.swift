import Coding
import Crypto
import Foundation

/// The two checksums that everything carries, beside `openssl speed`, which knows of SHA-256 only.
let digestBenchmark = Benchmark(name: "digest") {
    var figures: [Figure] = []
    for byteCount in [4 << 10, 16 << 10, 1 << 20] {
        let block = (0..<byteCount).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let count = (1 << 29) / byteCount
        let peer = try openSSLRate(byteCount: byteCount)
        let sha256 = await median {
            await rate(count) {
                for _ in 0..<count { _ = unsafe SHA256.digest(of: block.span.bytes) }
            }
        }
        let crc32c = await median {
            await rate(count) {
                var checksum = CRC32C()
                for _ in 0..<count { unsafe checksum.update(block.span.bytes) }
                precondition(checksum.value != 0)
            }
        }
        for (name, blocksPerSecond) in [("SHA-256", sha256), ("CRC-32C", crc32c)] {
            figures.append(
                Figure(
                    name: "\(name) of \(byteCount >> 10) KiB",
                    value: blocksPerSecond * Double(byteCount) / 1e9, unit: "GB/s",
                    peer: ("openssl speed sha256", peer / 1e9, 0.9)))
        }
    }
    return figures
}

/// Bytes a second by the clock on the wall, as we measure it too.
private func openSSLRate(byteCount: Int) throws -> Double {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/openssl")
    process.arguments = [
        "speed", "-elapsed", "-seconds", "1", "-bytes", "\(byteCount)", "-evp", "sha256",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    // `sha256   1768585.65k`, in thousands a second.
    let line = text.split(separator: "\n").last { $0.hasPrefix("sha256") } ?? ""
    let number = line.split(separator: " ").last?.dropLast() ?? ""
    guard let thousands = Double(number) else { throw UnreadableReport(text: text) }
    return thousands * 1000
}

private struct UnreadableReport: Error {
    let text: String
}
