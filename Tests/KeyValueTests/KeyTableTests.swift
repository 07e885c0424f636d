import KeyValue
import Testing

@Suite struct KeyTableTests {
    @Test func `each key has the number of its first coming, also when the table has grown`() {
        var table = KeyTable()
        for round in 0..<2 {
            for number in 0..<1_000 {
                let key = Array("key \(number)".utf8)
                #expect(unsafe table.number(of: key.span.bytes) == (round == 0 ? nil : number))
                #expect(unsafe table.add(key.span.bytes) == number)
                #expect(table.key(number) == key)
            }
        }
        #expect(table.count == 1_000)
        table.removeAll()
        let key = Array("key 7".utf8)
        #expect(unsafe table.number(of: key.span.bytes) == nil)
        #expect(unsafe table.add(key.span.bytes) == 0)
    }

    @Test func `keys are ordered byte by byte, a beginning before what it begins`() {
        var table = KeyTable()
        let keys: [[UInt8]] = [[], [0], [0, 0], [1], [1, 255], [2], [255]]
        for key in keys { _ = unsafe table.add(key.span.bytes) }
        for left in keys.indices {
            for right in keys.indices {
                #expect(table.precedes(left, right) == (left < right))
                let other = keys[right]
                let difference = unsafe table.compare(left, to: other.span.bytes)
                #expect(difference.signum() == (left - right).signum())
            }
        }
    }
}
