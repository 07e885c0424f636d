import FuzzDriver
import Platform

/// Decodes each input as what a link receives: at once, and in pieces whose size is the first byte.
/// Both ways have to show the same messages and end in the same error, and neither may hold more
/// than a message needs.
@main enum FramesFuzz {
    private static let byteCountMessageMax = 512

    private struct Outcome: Equatable {
        var messages: [[UInt8]] = []
        var error: FrameError?
    }

    static func main() {
        fuzz { input in
            guard input.byteCount > 0 else { return }
            let bytes = input.extracting(droppingFirst: 1)
            let step = Int(unsafe input.unsafeLoad(as: UInt8.self)) + 1
            let whole = decode(bytes, step: max(1, bytes.byteCount))
            let pieces = decode(bytes, step: step)
            precondition(whole == pieces, "\(whole) at once, \(pieces) in pieces of \(step)")
        }
    }

    private static func decode(_ bytes: RawSpan, step: Int) -> Outcome {
        var decoder = FrameDecoder(byteCountMessageMax: byteCountMessageMax)
        var outcome = Outcome()
        var rest = bytes
        while rest.byteCount > 0 && outcome.error == nil {
            let count = min(step, rest.byteCount)
            do throws(FrameError) {
                try decoder.decode(rest.extracting(first: count)) { message in
                    precondition(message.byteCount <= byteCountMessageMax)
                    outcome.messages.append(unsafe message.withUnsafeBytes { unsafe Array($0) })
                    return true
                }
            } catch {
                outcome.error = error
            }
            rest = rest.extracting(droppingFirst: count)
            precondition(decoder.byteCountHeld <= 4 * (byteCountMessageMax + 4))
        }
        return outcome
    }
}
