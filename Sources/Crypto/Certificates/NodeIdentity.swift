/// Which node of which cluster a certificate speaks for, as a URI in its alternative names:
/// `cairn://<cluster>/node/<node>`.
package struct NodeIdentity: Hashable, Sendable, CustomStringConvertible {
    package let clusterID: String
    package let nodeID: String

    /// Nil unless both are 1 to 64 characters of `a-z`, `0-9` and `-`: with nothing to escape,
    /// two spellings of one identity cannot exist.
    package init?(clusterID: String, nodeID: String) {
        guard NodeIdentity.isPlain(clusterID), NodeIdentity.isPlain(nodeID) else { return nil }
        self.clusterID = clusterID
        self.nodeID = nodeID
    }

    package init?(uri: String) {
        let prefix = "cairn://"
        guard uri.hasPrefix(prefix) else { return nil }
        let parts = uri.dropFirst(prefix.count).split(
            separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[1] == "node" else { return nil }
        self.init(clusterID: String(parts[0]), nodeID: String(parts[2]))
    }

    package var uri: String { "cairn://\(clusterID)/node/\(nodeID)" }

    package var description: String { uri }

    private static func isPlain(_ id: String) -> Bool {
        (1...64).contains(id.utf8.count)
            && id.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}
