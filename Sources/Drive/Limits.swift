/// Every limit of a drive, and the error past it. Limits of single fields are in the schema, whose
/// refusal is `malformed`. All replicas must keep to the same ones: a limit changes as a stored
/// format does. Only tests, which want to see them reached, set others.
package struct Limits: Sendable {
    // MARK: Names

    /// Bytes of a name in UTF-8, normalised. `nameTooLong`. What file systems of clients take.
    package static let nameByteCountMax = 255
    /// A character that came later is refused, because replicas of different versions might
    /// normalise it differently. `nameTooNew`.
    package static let unicodeVersionMax = (major: 16, minor: 0)

    // MARK: The tree

    /// Folders between the root and a node, the node included. `tooDeep`.
    package var depthMax: UInt32 = 100
    /// Children of one folder. `folderFull`.
    package var childCountMax: UInt32 = 4_000_000
    /// Files and folders of one drive. `driveFull`.
    package var nodeCountMax: UInt64 = 1_000_000_000
    /// Files and folders that one operation copies. `copyTooLarge`.
    package var copiedCountMax = 1_000
    /// Children up to which a folder is sorted when it is listed. Beyond, it has order rows.
    package var unorderedCountMax: UInt32 = 1_000

    // MARK: Details

    /// Properties of one node. `detailsTooLarge`.
    package var propertyCountMax = 64
    /// Bytes of one node's properties, names and values. `detailsTooLarge`.
    package var propertiesByteCountMax = 16 << 10
    /// Tags of one node. `detailsTooLarge`.
    package var tagCountMax = 32

    // MARK: Access

    /// Grants on one node. `tooManyGrants`.
    package var grantCountMax = 1_000
    /// Links of one node. `tooManyLinks`.
    package var linkCountMax = 100

    /// Of one drive, what others are to be told and were not yet. `outboxFull`.
    package var deliveryCountMax: UInt64 = 10_000
    /// Of one drive, what is shared with its owner; more is not listed.
    package var sharedCountMax: UInt64 = 100_000
    /// Of a drive that is not made yet, what is shared with whoever makes it; more is not listed.
    package var earlyCountMax = 1_000

    // MARK: People and devices

    /// Devices of one drive. `tooManyDevices`.
    package var deviceCountMax = 1_000
    /// Comments on one node. `tooManyComments`.
    package var commentCountMax: UInt32 = 10_000
    /// Comments of one page.
    package var commentPageCountMax = 200

    // MARK: Search

    /// Words of a name by which it is found; the rest are not.
    package static let wordCountMax = 16
    /// Bytes of a word that count.
    package static let wordByteCountMax = 48
    /// Rows that a page of results looks at, however few fit.
    package var searchedRowCountMax = 5_000

    // MARK: Content

    /// Bytes of one chunk. `chunksMalformed`.
    package static let chunkByteCountMax: UInt64 = 64 << 20
    /// Bytes of one file. `fileTooLarge`.
    package static let fileByteCountMax: UInt64 = 16 << 40
    /// Pages, of up to 1,024 chunks, that a manifest has. `uploadPage`.
    package var pageCountOfManifestMax: UInt32 = 65_536
    /// Uploads under way in one drive. `tooManyUploads`.
    package var uploadCountMax: UInt32 = 10_000
    /// Nanoseconds after which an upload expires.
    package var uploadTime: UInt64 = 24 * Limits.hour
    /// Versions of a file that stay however old they are, up to `versionAgeMax`.
    package var versionCount: UInt64 = 100
    /// Nanoseconds for which any version stays.
    package var versionAge: UInt64 = 30 * 24 * Limits.hour
    /// Nanoseconds for which no version stays but the current one and those kept for ever.
    package var versionAgeMax: UInt64 = 365 * 24 * Limits.hour
    /// Old versions that one save takes along.
    package var prunedVersionCount = 4
    /// Versions of one file that are kept for ever. `tooManyKept`.
    package var keptVersionCountMax = 50

    // MARK: Trash and sweeping

    /// Nanoseconds after which what lies in the trash is deleted.
    package var trashTime: UInt64 = 30 * 24 * Limits.hour
    /// What one command takes out of the trash.
    package var trashBatchCount = 200
    /// What one sweep takes: uploads, files with old versions, nodes and pages of manifests.
    package var sweptUploadCount = 50
    package var sweptFileCount = 50
    package var sweptNodeCount = 500
    package var sweptPageCount = 4

    private static let hour: UInt64 = 3_600 * 1_000_000_000

    // MARK: Moving

    /// Changed rows of a slot that leaves that wait to be copied. `slotFrozen`: the copy catches up.
    package var noteCountMax: UInt64 = 100_000
    /// Sweeps that are due of drives that are not served here, and that are passed over for others.
    package var passedSweepCount = 1_000
    /// Rows of one piece of a copy.
    package var exportedRowCount = 2_000
    /// Rows that one command takes away of a slot that has moved.
    package var clearedRowCount = 1_000

    // MARK: Commands and answers

    /// Rows that one transaction changes. `transactionTooLarge`. The longest operations (a copy, a
    /// folder that gets its order rows) make up to four thousand.
    package var changedRowCountMax = 20_000
    /// Items of one page; who asks for more gets these.
    package var pageCountMax = 1_000
    /// Changes that a feed keeps; who is further behind gets `resync`.
    package var changeCountMax: UInt64 = 100_000
    /// Audit rows that a drive keeps, and nanoseconds after which they go all the same.
    package var auditCountMax: UInt64 = 100_000
    package var auditTime: UInt64 = 365 * 24 * Limits.hour
    /// Notices that a drive keeps, seen or not.
    package var noticeCountMax: UInt64 = 1_000

    package init() {}
}
