internal import CLibFuzzer

/// Hands libFuzzer's inputs to `target`, one after the other on this thread, until libFuzzer has
/// had enough. A trap in `target` is a finding.
///
/// Called from an ordinary `main`: SwiftPM gives every executable one, so libFuzzer's own main
/// cannot be used.
package func fuzz(_ target: @escaping (RawSpan) -> Void) {
    unsafe current = target
    var count = CommandLine.argc
    var arguments = unsafe Optional(CommandLine.unsafeArgv)
    _ = unsafe LLVMFuzzerRunDriver(&count, &arguments) { start, count in
        let input = unsafe UnsafeRawBufferPointer(start: start, count: count)
        unsafe current(input.bytes)
        return 0
    }
}

/// Changes bytes as an input says, in two bytes for each change: where, and to what.
package func turnOver(_ bytes: inout [UInt8], as input: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    for change in stride(from: input.startIndex, to: input.endIndex - 1, by: 2) {
        bytes[Int(input[change]) % bytes.count] = input[change + 1]
    }
}

/// The C callback carries no context. Written once, before libFuzzer runs on the same thread.
nonisolated(unsafe) private var current: (RawSpan) -> Void = { _ in }
