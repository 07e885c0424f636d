internal import Schema

/// Where a page ended, as its caller is told: by what the caller has seen, or else by a number. So a
/// cursor holds no name that is closed to them.
///
///     0 | the rest of the key of the last row, whose node was shown
///     1 | number                               of the last node, which was not
///
/// The second finds its place again through the node's own row, and is refused as invalid where that
/// lies elsewhere by now; the first always does.
enum PageCursor {
    case shown(ArraySlice<UInt8>)
    case hidden(UInt64)

    init(_ bytes: [UInt8]) throws(Failure) {
        switch bytes.first {
        case 0: self = .shown(bytes[1...])
        case 1:
            var reader = KeyReader(bytes[1...])
            guard let number = reader.ordered(), reader.isAtEnd else {
                throw refusal(.cursorInvalid)
            }
            self = .hidden(number)
        default: throw refusal(.cursorInvalid)
        }
    }

    var bytes: [UInt8] {
        switch self {
        case .shown(let rest): return [0] + rest
        case .hidden(let number):
            var bytes: [UInt8] = [1]
            bytes.append(ordered: number)
            return bytes
        }
    }
}
