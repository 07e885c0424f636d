/// What drives hash to: the upper 12 bits of a drive's id are its slot. Drives lie in shards and
/// move between them by the slot.
package enum Slots {
    package static let count: UInt32 = 4_096
    private static let shift: UInt64 = 52

    package static func slot(of drive: UInt64) -> UInt32 { UInt32(drive >> shift) }

    /// The lowest id of the slot. All others follow up to the next slot's.
    package static func firstDrive(of slot: UInt32) -> UInt64 { UInt64(slot) << shift }
}
