internal import Glibc
internal import World

/// Whom a connection counts for: one IPv4 address, or one IPv6 network of 64 bits, which is what
/// one customer has.
@safe struct AddressKey: Hashable {
    private let high: UInt64
    private let low: UInt64

    init(_ address: UnsafePointer<sockaddr>) {
        switch Int32(unsafe address.pointee.sa_family) {
        case AF_INET:
            let address = unsafe UnsafeRawPointer(address).loadUnaligned(as: sockaddr_in.self)
            high = 0
            low = UInt64(address.sin_addr.s_addr)
        case AF_INET6:
            let offset = MemoryLayout<sockaddr_in6>.offset(of: \.sin6_addr)!  // a stored property
            let start = unsafe UnsafeRawPointer(address) + offset
            high = unsafe start.loadUnaligned(as: UInt64.self)
            // An IPv4 address in IPv6's clothes is one.
            let isMapped =
                unsafe high == 0
                && start.loadUnaligned(fromByteOffset: 8, as: UInt32.self)
                    == UInt32(bigEndian: 0xFFFF)
            low =
                isMapped
                ? unsafe UInt64(start.loadUnaligned(fromByteOffset: 12, as: UInt32.self)) : 0
        default:
            high = .max
            low = .max
        }
    }
}

extension Endpoint {
    @safe init(_ address: UnsafePointer<sockaddr>) {
        // The longest address in numbers, and a port.
        var host = [CChar](repeating: 0, count: 64)
        var service = [CChar](repeating: 0, count: 8)
        let isV6 = unsafe Int32(address.pointee.sa_family) == AF_INET6
        let size = isV6 ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size
        let code = unsafe getnameinfo(
            address, socklen_t(size), &host, socklen_t(host.count), &service,
            socklen_t(service.count), NI_NUMERICHOST | NI_NUMERICSERV)
        guard code == 0 else {
            self.init(host: "", port: 0)
            return
        }
        self.init(host: text(host), port: UInt16(text(service)) ?? 0)
    }
}

private func text(_ buffer: [CChar]) -> String {
    String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// A socket that listens, and where it really does.
func listen(at endpoint: Endpoint, sharesPort: Bool) throws(NetworkError) -> (Int32, Endpoint) {
    var hints = unsafe addrinfo()
    unsafe hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    guard unsafe getaddrinfo(endpoint.host, "\(endpoint.port)", &hints, &found) == 0,
        let info = unsafe found
    else { throw .unknownName(endpoint.host) }
    defer { unsafe freeaddrinfo(info) }
    let descriptor = unsafe socket(
        info.pointee.ai_family,
        Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
    guard descriptor >= 0 else { throw networkError(errno, endpoint) }
    var yes: Int32 = 1
    let size = socklen_t(MemoryLayout<Int32>.size)
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, size)
    if sharesPort { unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEPORT, &yes, size) }
    guard unsafe bind(descriptor, info.pointee.ai_addr, info.pointee.ai_addrlen) == 0,
        Glibc.listen(descriptor, SOMAXCONN) == 0
    else {
        let code = errno
        close(descriptor)
        throw networkError(code, endpoint)
    }
    var address = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let bound = unsafe withUnsafeMutablePointer(to: &address) { address in
        unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
            unsafe getsockname(descriptor, address, &length)
            return Endpoint(address)
        }
    }
    return (descriptor, Endpoint(host: endpoint.host, port: bound.port))
}

private func networkError(_ code: Int32, _ endpoint: Endpoint) -> NetworkError {
    switch code {
    case EADDRINUSE: .addressInUse(endpoint)
    case EADDRNOTAVAIL: .addressNotAvailable(endpoint)
    case EACCES, EPERM: .notPermitted(endpoint)
    case EMFILE, ENFILE: .tooManyOpenFiles
    default: unsafe .other(code: code, reason: String(cString: strerror(code)))
    }
}

/// Constants that the toolchain's Glibc module leaves out or types in a way of its own.
let receiveFlags = Int32(bitPattern: 0x40)  // MSG_DONTWAIT
let sendFlags = Int32(bitPattern: 0x40 | 0x4000)  // MSG_DONTWAIT, MSG_NOSIGNAL
let pollPeerHungUp = Int16(0x2000)  // POLLRDHUP
