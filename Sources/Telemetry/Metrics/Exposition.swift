// Prometheus's text format, version 0.0.4.

extension [UInt8] {
    mutating func appendHead(_ name: String, _ help: String, _ type: String) {
        append(utf8: "# HELP \(name) ")
        append(escaped: help, quotes: false)
        append(utf8: "\n# TYPE \(name) \(type)\n")
    }

    mutating func appendSample(_ name: String, labels: [(String, String)], value: String) {
        append(utf8: name)
        for (index, (label, value)) in labels.enumerated() {
            append(UInt8(ascii: index == 0 ? "{" : ","))
            append(utf8: label)
            append(utf8: "=\"")
            append(escaped: value, quotes: true)
            append(UInt8(ascii: "\""))
        }
        if !labels.isEmpty { append(UInt8(ascii: "}")) }
        append(UInt8(ascii: " "))
        append(utf8: value)
        append(UInt8(ascii: "\n"))
    }

    private mutating func append(escaped text: String, quotes: Bool) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): append(utf8: "\\\\")
            case UInt8(ascii: "\n"): append(utf8: "\\n")
            case UInt8(ascii: "\"") where quotes: append(utf8: "\\\"")
            default: append(byte)
            }
        }
    }
}
