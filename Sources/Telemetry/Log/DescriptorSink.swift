internal import Glibc

/// Writes to a file descriptor that stays open, such as standard error's, and waits where it must.
package struct DescriptorSink: LogSink {
    package static let standardError = DescriptorSink(STDERR_FILENO)

    private let descriptor: Int32

    package init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    package func write(_ lines: RawSpan) -> Bool {
        unsafe lines.withUnsafeBytes { lines in
            var rest = unsafe lines[...]
            while unsafe !rest.isEmpty {
                let count = unsafe Glibc.write(
                    descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count > 0 {
                    unsafe rest = rest.dropFirst(count)
                } else if count < 0, errno == EAGAIN {
                    var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    _ = unsafe poll(&wait, 1, -1)
                } else if count == 0 || errno != EINTR {
                    return false
                }
            }
            return true
        }
    }
}
