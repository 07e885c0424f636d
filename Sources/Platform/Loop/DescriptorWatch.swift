internal import CEvent

/// Tells when a descriptor can be read or written. For libraries that bring a descriptor of their
/// own; what is World's (streams, links) has its own way onto the loop.
///
/// Level-triggered: it fires again in each round until what it told of has been dealt with. The
/// descriptor stays its owner's, who closes it after releasing the watch. `fire` is held until
/// then, so it holds its owner weakly or unowned.
///
/// `@unchecked Sendable`: made, changed and released on the loop's thread only.
@safe package final class DescriptorWatch: @unchecked Sendable {
    package struct Readiness: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        package static let readable = Readiness(rawValue: 1)
        package static let writable = Readiness(rawValue: 2)
    }

    private let loop: EventLoop
    private let descriptor: Int32
    private let fire: @Sendable (Readiness) -> Void
    private let event: OpaquePointer
    private var interest: Readiness = []

    /// Fires for nothing until `watch(for:)` says for what.
    package init(
        descriptor: Int32, on loop: EventLoop, fire: @escaping @Sendable (Readiness) -> Void
    ) {
        loop.checkIsolated()
        self.loop = loop
        self.descriptor = descriptor
        self.fire = fire
        let event = unsafe event_new(loop.base, descriptor, 0, Self.callback, nil)
        precondition(unsafe event != nil, "out of memory")
        unsafe self.event = event!
    }

    deinit {
        unsafe event_free(event)
    }

    package func watch(for interest: Readiness) {
        loop.checkIsolated()
        guard interest != self.interest else { return }
        self.interest = interest
        unsafe event_del(event)
        guard !interest.isEmpty else { return }
        var flags = EV_PERSIST
        if interest.contains(.readable) { flags |= EV_READ }
        if interest.contains(.writable) { flags |= EV_WRITE }
        // The event keeps no reference: it is freed with the watch.
        unsafe event_assign(
            event, loop.base, descriptor, Int16(flags), Self.callback,
            Unmanaged.passUnretained(self).toOpaque())
        let code = unsafe event_add(event, nil)
        precondition(code == 0, "descriptor \(descriptor) is not one that can be watched")
    }

    private static let callback: event_callback_fn = { _, flags, context in
        let watch = unsafe Unmanaged<DescriptorWatch>.fromOpaque(context!).takeUnretainedValue()
        var readiness: Readiness = []
        if Int32(flags) & EV_READ != 0 { readiness.insert(.readable) }
        if Int32(flags) & EV_WRITE != 0 { readiness.insert(.writable) }
        watch.fire(readiness)
    }
}
