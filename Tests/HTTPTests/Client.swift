import Glibc
import World

/// A client made of one plain blocking socket, so that tests decide about each byte. Reading gives
/// up after a minute, which only a failing test reaches.
class Client {
    let descriptor: Int32
    private var unread: [UInt8] = []

    struct Gone: Error {
        let reason: String
    }

    struct Answer {
        let status: Int
        let fields: [(name: String, value: String)]
        var body: [UInt8]
        /// The body ended as its framing says.
        var isComplete = true

        var text: String { String(decoding: body, as: UTF8.self) }

        subscript(_ name: String) -> String? {
            fields.first { $0.name.lowercased() == name.lowercased() }?.value
        }
    }

    init(to endpoint: Endpoint, byteCountReceiveBuffer: Int32? = nil) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        if var byteCountReceiveBuffer {
            unsafe setsockopt(
                descriptor, SOL_SOCKET, SO_RCVBUF, &byteCountReceiveBuffer, socklen_t(4))
        }
        var limit = timeval(tv_sec: 60, tv_usec: 0)
        unsafe setsockopt(
            descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = endpoint.port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let code = unsafe withUnsafePointer(to: &address) { address in
            unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe connect(descriptor, address, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard code == 0 else { throw Gone(reason: "connect: \(errno)") }
    }

    deinit { close(descriptor) }

    func transmit(_ bytes: UnsafeRawBufferPointer) -> Int {
        unsafe Glibc.send(descriptor, bytes.baseAddress, bytes.count, 0x4000)
    }

    func take(_ room: UnsafeMutableRawBufferPointer) -> Int {
        unsafe recv(descriptor, room.baseAddress, room.count, 0)
    }

    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes.withUnsafeBytes {
                unsafe transmit(.init(rebasing: $0[sent...]))
            }
            guard count > 0 else { throw Gone(reason: "send: \(errno)") }
            sent += count
        }
    }

    func send(_ text: String) throws {
        try send(Array(text.utf8))
    }

    /// As much as the socket takes without waiting.
    func sendWhatFits(_ bytes: [UInt8]) -> Int {
        unsafe bytes.withUnsafeBytes {
            unsafe Glibc.send(descriptor, $0.baseAddress, $0.count, 0x4040)
        }
    }

    func finishSending() {
        shutdown(descriptor, Int32(SHUT_WR))
    }

    /// What arrives next; empty at the end.
    func receive() throws -> [UInt8] {
        if !unread.isEmpty {
            defer { unread = [] }
            return unread
        }
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        let count = unsafe buffer.withUnsafeMutableBytes { unsafe take($0) }
        if count < 0 { throw Gone(reason: "receive: \(errno)") }
        return Array(buffer[..<count])
    }

    func receive(count: Int) throws -> [UInt8] {
        while unread.count < count {
            let more = try receiveMore()
            guard !more.isEmpty else { throw Gone(reason: "end after \(unread.count) bytes") }
        }
        defer { unread.removeFirst(count) }
        return Array(unread[..<count])
    }

    private func receiveMore() throws -> [UInt8] {
        let before = unread
        unread = []
        let more = try receive()
        unread = before + more
        return more
    }

    /// Everything up to the end of the connection; a reset counts as one.
    func receiveUntilEnd() -> [UInt8] {
        var bytes: [UInt8] = []
        while let more = try? receive(), !more.isEmpty { bytes += more }
        return bytes
    }

    private func line() throws -> String {
        while true {
            if let end = unread.firstIndex(of: 10) {
                let line = unread[..<end].filter { $0 != 13 }
                unread.removeSubrange(...end)
                return String(decoding: line, as: UTF8.self)
            }
            guard try !receiveMore().isEmpty else { throw Gone(reason: "end within a header") }
        }
    }

    func head() throws -> Answer {
        let words = try line().split(separator: " ")
        guard words.count >= 2, let status = Int(words[1]) else {
            throw Gone(reason: "not an answer: \(words)")
        }
        var fields: [(name: String, value: String)] = []
        while true {
            let line = try line()
            guard let colon = line.firstIndex(of: ":") else { break }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            fields.append((String(line[..<colon]), String(value)))
        }
        return Answer(status: status, fields: fields, body: [])
    }

    func answer(hasBody: Bool = true) throws -> Answer {
        var answer = try head()
        guard hasBody else { return answer }
        do {
            if let length = answer["Content-Length"].flatMap({ Int($0) }) {
                answer.body = try receive(count: length)
            } else if answer["Transfer-Encoding"] == "chunked" {
                while let count = Int(try line(), radix: 16), count > 0 {
                    answer.body += try receive(count: count)
                    _ = try line()
                }
                _ = try line()
            }
        } catch is Gone {
            answer.isComplete = false
        }
        return answer
    }

    func ask(_ method: String, _ target: String, fields: String = "", body: String? = nil) throws
        -> Answer
    {
        var request = "\(method) \(target) HTTP/1.1\r\nHost: test\r\n\(fields)"
        if let body { request += "Content-Length: \(body.utf8.count)\r\n" }
        try send(request + "\r\n" + (body ?? ""))
        return try answer(hasBody: method != "HEAD")
    }
}
