internal import Coding

/// Goes on from `seed`: the checksum of two parts is that of the second with the first's as seed.
func checksum(_ bytes: RawSpan, seed: UInt32) -> UInt32 {
    var checksum = CRC32C(seed)
    checksum.update(bytes)
    return checksum.value
}
