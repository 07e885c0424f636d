/// What was asked for last, within a bound: two halves, of which the older goes when the newer is
/// full. What is found in the older half moves to the newer.
struct Generations<Key: Hashable, Value> {
    private var new: [Key: Value] = [:]
    private var old: [Key: Value] = [:]
    /// Of each half.
    var countMax: Int

    init(countMax: Int) {
        self.countMax = countMax
    }

    mutating func value(_ key: Key) -> Value? {
        if let value = new[key] { return value }
        guard let value = old.removeValue(forKey: key) else { return nil }
        put(value, key)
        return value
    }

    mutating func put(_ value: Value, _ key: Key) {
        if new.count >= countMax {
            // The memory of the one that goes is that of the one that comes, unless the bound fell.
            swap(&old, &new)
            new.removeAll(keepingCapacity: new.count <= countMax)
        }
        new[key] = value
    }

    mutating func change(_ key: Key, _ body: (inout Value) -> Void) {
        // Which moves it to the newer half.
        guard var value = value(key) else { return }
        new[key] = nil  // so that it is changed where it is
        body(&value)
        new[key] = value
    }

    /// Gives a key that is here another value.
    mutating func replace(_ value: Value, _ key: Key) -> Bool {
        guard self.value(key) != nil else { return false }
        new[key] = value
        return true
    }

    mutating func remove(_ key: Key) {
        new.removeValue(forKey: key)
        if !old.isEmpty { old.removeValue(forKey: key) }
    }

    mutating func removeAll() {
        new.removeAll()
        old.removeAll()
    }
}
