internal import Glibc
internal import World

/// An address and port as the kernel wants them, IPv4 or IPv6.
@safe struct SocketAddress: Sendable {
    private var storage: sockaddr_storage
    private var byteCount: socklen_t

    /// `host` in numbers, as in 127.0.0.1 or ::1. Nil for a name, which has to be looked up.
    init?(numeric endpoint: Endpoint) {
        guard let first = try? Self.lookUp(endpoint, flags: AI_NUMERICHOST).first else {
            return nil
        }
        self = first
    }

    private init(_ address: UnsafePointer<sockaddr>, byteCount: socklen_t) {
        var storage = sockaddr_storage()
        unsafe withUnsafeMutableBytes(of: &storage) { target in
            unsafe target.copyMemory(
                from: UnsafeRawBufferPointer(start: address, count: Int(byteCount)))
        }
        self.storage = storage
        self.byteCount = byteCount
    }

    /// All addresses of a name, in the order in which the system prefers them. Blocks.
    static func lookUp(_ endpoint: Endpoint) throws(NetworkError) -> [SocketAddress] {
        try lookUp(endpoint, flags: AI_ADDRCONFIG)
    }

    private static func lookUp(
        _ endpoint: Endpoint, flags: Int32
    ) throws(NetworkError) -> [SocketAddress] {
        var hints = unsafe addrinfo()
        unsafe hints.ai_flags = flags | AI_NUMERICSERV
        unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        let code = unsafe getaddrinfo(endpoint.host, String(endpoint.port), &hints, &list)
        guard code == 0 else { throw .unknownName(endpoint.host) }
        defer { unsafe freeaddrinfo(list) }
        var addresses: [SocketAddress] = []
        var next = unsafe list
        while let entry = unsafe next {
            if let address = unsafe entry.pointee.ai_addr {
                unsafe addresses.append(
                    SocketAddress(address, byteCount: entry.pointee.ai_addrlen))
            }
            unsafe next = entry.pointee.ai_next
        }
        return addresses
    }

    /// Asks the kernel: `getsockname`, `getpeername` or `accept` fill in what they are given.
    static func filled<Result>(
        by call: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Result
    ) -> (SocketAddress, Result) {
        var storage = sockaddr_storage()
        var byteCount = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let result = unsafe withUnsafeMutablePointer(to: &storage) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe call(address, &byteCount)
            }
        }
        return (SocketAddress(storage: storage, byteCount: byteCount), result)
    }

    private init(storage: sockaddr_storage, byteCount: socklen_t) {
        self.storage = storage
        self.byteCount = byteCount
    }

    func withAddress<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        unsafe withUnsafePointer(to: storage) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe body(address, byteCount)
            }
        }
    }

    var family: Int32 { Int32(storage.ss_family) }

    /// In numbers.
    var endpoint: Endpoint {
        var host = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        var port = [CChar](repeating: 0, count: Int(NI_MAXSERV))
        let code = unsafe withAddress { address, length in
            unsafe getnameinfo(
                address, length, &host, socklen_t(host.count), &port, socklen_t(port.count),
                NI_NUMERICHOST | NI_NUMERICSERV)
        }
        guard code == 0 else { return Endpoint(host: "?", port: 0) }
        return Endpoint(host: text(host), port: UInt16(text(port)) ?? 0)
    }
}

private func text(_ field: [CChar]) -> String {
    String(decoding: field.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
