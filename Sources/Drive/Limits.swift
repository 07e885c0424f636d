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

    // MARK: Commands and answers

    /// Rows that one transaction changes. `transactionTooLarge`. The longest operations (a copy, a
    /// folder that gets its order rows) make up to four thousand.
    package var changedRowCountMax = 20_000
    /// Items of one page; who asks for more gets these.
    package var pageCountMax = 1_000
    /// Changes that a feed keeps; who is further behind gets `resync`.
    package var changeCountMax: UInt64 = 100_000

    package init() {}
}
