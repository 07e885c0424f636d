import Cluster
import Journal
import Raft
import Service
import Testing
import World

@Suite struct NodeRecordTests {
    @Test func `a record is read as it was written`() throws {
        var record = NodeRecord(
            cluster: ClusterID(high: 1, low: .max), node: 3, incarnation: Incarnation(77),
            store: StoreID(high: 0, low: 5), isFounder: false,
            peers: [1: Endpoint(host: "::1", port: 7401), 20: Endpoint(host: "b", port: 1)])
        record.hasStarted = true
        record.isRemoved = true
        record.doors = [1: Endpoint(host: "::1", port: 7402)]
        record.former = [
            NodeRecord.FormerStore(
                incarnation: Incarnation(9), store: StoreID(high: 1, low: 2), isFounder: true)
        ]
        #expect(NodeRecord(record.text) == record)
    }

    @Test func `a record from before there were former stores is read`() throws {
        let record = NodeRecord(
            cluster: ClusterID(high: 1, low: 2), node: 3, incarnation: Incarnation(4),
            store: StoreID(high: 5, low: 6), isFounder: true)
        let former = try #require(record.text.firstRange(of: "\"former\"")).lowerBound
        let comma = try #require(record.text[..<former].lastIndex(of: ","))
        #expect(NodeRecord(String(record.text[..<comma]) + "}") == record)
    }

    @Test func `any part of a record that is missing makes it none`() throws {
        let text = NodeRecord(
            cluster: ClusterID(high: 1, low: 2), node: 3, incarnation: Incarnation(4),
            store: StoreID(high: 5, low: 6), isFounder: true
        ).text
        #expect(NodeRecord(text) != nil)
        for count in 0..<text.utf8.count - 2 {
            #expect(NodeRecord(String(text.prefix(count))) == nil)
        }
        #expect(NodeRecord(text.replacing("\"version\": 1", with: "\"version\": 2")) == nil)
    }
}
