internal import Synchronization

/// The metrics of one process (or of one simulated node), and their text for Prometheus. Made by
/// `main` and passed down; there is no global one.
///
/// 1. A family is registered once, or again with the same description, which gives the same one.
///    Names and labels are part of the code, so a bad one is a bug and traps.
/// 2. A family has at most `childCountMax` sets of label values. Further ones are counted together
///    under the value "other" for every label, and the family's name appears in
///    `cairn_metrics_overflow_total`: use a label with fewer values.
/// 3. Counting takes no lock: keep the child, which `family.child(…)` looks up under one.
package final class Registry: Sendable {
    private let childCountMax: Int
    private let families = Mutex<[String: any AnyFamily]>([:])

    package init(childCountMax: Int = 64) {
        self.childCountMax = childCountMax
    }

    // MARK: - Registering

    package func counter(_ name: String, _ help: String) -> Counter {
        counter(name, help, labels: []).child()
    }

    package func counter(_ name: String, _ help: String, labels: [String]) -> Family<Counter> {
        precondition(name.hasSuffix("_total"), "\(name): a counter's name ends in _total")
        return family(name, help, labels) { Counter() }
    }

    package func gauge(_ name: String, _ help: String) -> Gauge {
        gauge(name, help, labels: []).child()
    }

    package func gauge(_ name: String, _ help: String, labels: [String]) -> Family<Gauge> {
        family(name, help, labels) { Gauge() }
    }

    package func seconds(_ name: String, _ help: String) -> SecondsGauge {
        seconds(name, help, labels: []).child()
    }

    package func seconds(
        _ name: String, _ help: String, labels: [String]
    ) -> Family<SecondsGauge> {
        precondition(name.hasSuffix("_seconds"), "\(name): its name ends in its unit")
        return family(name, help, labels) { SecondsGauge() }
    }

    package func secondsCounter(_ name: String, _ help: String) -> SecondsCounter {
        precondition(name.hasSuffix("_seconds_total"), "\(name): its name ends in its unit")
        return family(name, help, []) { SecondsCounter() }.child()
    }

    package func histogram(_ name: String, _ help: String, _ buckets: Buckets) -> Histogram {
        histogram(name, help, buckets, labels: []).child()
    }

    package func histogram(
        _ name: String, _ help: String, _ buckets: Buckets, labels: [String]
    ) -> Family<Histogram> {
        precondition(
            name.hasSuffix(buckets.unit.suffix), "\(name): its name ends in its unit")
        return family(name, help, labels) { Histogram(buckets) }
    }

    private func family<M: Metric>(
        _ name: String, _ help: String, _ labels: [String], _ make: @escaping @Sendable () -> M
    ) -> Family<M> {
        precondition(isName(name, mayHaveColons: true), "\(name): not a metric's name")
        for label in labels {
            precondition(
                isName(label, mayHaveColons: false) && !label.hasPrefix("__") && label != "le",
                "\(label): not a label's name")
        }
        return families.withLock { families in
            if let known = families[name] {
                guard let same = known as? Family<M>, same.help == help, same.labels == labels
                else { preconditionFailure("\(name) is registered as something else") }
                return same
            }
            let new = Family(
                name: name, help: help, labels: labels, childCountMax: childCountMax, make: make)
            families[name] = new
            return new
        }
    }

    // MARK: - Text

    package static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    /// Appends everything in Prometheus's text format, families by name and children by label
    /// values. Counters move meanwhile: each value is right at some moment of the call, and a
    /// histogram's count is the sum of its buckets.
    package func write(to output: inout [UInt8]) {
        let families = families.withLock { families in
            families.values.sorted { $0.name < $1.name }
        }
        for family in families { family.write(to: &output) }
        let overflown = families.filter { $0.overflowCount > 0 }
        guard !overflown.isEmpty else { return }
        let name = "cairn_metrics_overflow_total"
        output.appendHead(
            name, "Lookups of label values beyond a metric's limit, counted as other.", "counter")
        for family in overflown {
            output.appendSample(
                name, labels: [("metric", family.name)], value: String(family.overflowCount))
        }
    }
}

private func isName(_ name: String, mayHaveColons: Bool) -> Bool {
    guard let first = name.utf8.first, !(48...57).contains(first) else { return false }
    return name.utf8.allSatisfy { byte in
        switch byte {
        case 48...57, 65...90, 95, 97...122: true  // 0-9 A-Z _ a-z
        case 58: mayHaveColons
        default: false
        }
    }
}

/// One metric with all its label values.
package final class Family<M: Metric>: AnyFamily {
    private struct Children {
        var byValues: [[String]: M] = [:]
        var overflowCount: UInt64 = 0
    }

    let name: String
    let help: String
    let labels: [String]
    private let childCountMax: Int
    private let make: @Sendable () -> M
    private let children = Mutex(Children())

    init(
        name: String, help: String, labels: [String], childCountMax: Int,
        make: @escaping @Sendable () -> M
    ) {
        self.name = name
        self.help = help
        self.labels = labels
        self.childCountMax = childCountMax
        self.make = make
    }

    /// The same child for the same values, which come in the order of the labels. Values longer
    /// than 128 bytes are cut.
    package func child(_ values: String...) -> M {
        precondition(values.count == labels.count, "\(name) has \(labels.count) labels")
        // A scalar has up to four bytes.
        let values = values.map { $0.utf8.count <= 128 ? $0 : String($0.unicodeScalars.prefix(32)) }
        return children.withLock { children in
            if let known = children.byValues[values] { return known }
            var key = values
            if children.byValues.count >= childCountMax {
                children.overflowCount += 1
                key = labels.map { _ in "other" }
                if let other = children.byValues[key] { return other }
            }
            let child = make()
            children.byValues[key] = child
            return child
        }
    }

    /// Shows these children and no others: what is no more has no last value that goes on. Past the
    /// limit, the last in order are left out, and count as overflown.
    package func show(_ shown: [(values: [String], set: (M) -> Void)]) {
        children.withLock { children in
            var kept: [[String]: M] = [:]
            for (values, set) in shown.prefix(childCountMax) {
                precondition(values.count == labels.count, "\(name) has \(labels.count) labels")
                let child = children.byValues[values] ?? make()
                set(child)
                kept[values] = child
            }
            children.overflowCount += UInt64(max(0, shown.count - childCountMax))
            children.byValues = kept
        }
    }

    var overflowCount: UInt64 { children.withLock { $0.overflowCount } }

    func write(to output: inout [UInt8]) {
        output.appendHead(name, help, M.typeName)
        let children = children.withLock { children in
            children.byValues.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        }
        for (values, child) in children {
            child.write(to: &output, name: name, labels: Array(zip(labels, values)))
        }
    }
}

private protocol AnyFamily: Sendable {
    var name: String { get }
    var overflowCount: UInt64 { get }
    func write(to output: inout [UInt8])
}
