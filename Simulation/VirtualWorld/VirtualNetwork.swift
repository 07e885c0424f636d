package import World

/// The wires between machines. They lose, double, delay and reorder messages, and let nothing
/// through from one machine to another where they are cut, each direction on its own.
///
/// `@unchecked Sendable` for the reason that `Simulator` gives.
package final class VirtualNetwork: @unchecked Sendable {
    package let simulator: Simulator
    package var settings: NetworkSettings
    /// What happened to messages, by kind: a run's report adds them up.
    package private(set) var faults: [String: Int] = [:]

    private struct Direction: Hashable {
        let source: String
        let target: String
    }

    private var cuts: Set<Direction> = []
    private var listeners: [Endpoint: VirtualListener] = [:]
    private var random: SeededGenerator
    private var lastPort: UInt16 = 49_151

    package init(simulator: Simulator, settings: NetworkSettings = NetworkSettings()) {
        self.simulator = simulator
        self.settings = settings
        random = simulator.draws(for: "network")
    }

    /// What a process sees of the network.
    package func connection(of process: Process) -> any MessageNetwork {
        VirtualMessages(network: self, process: process)
    }

    // MARK: Cuts

    package func cut(from source: String, to target: String) {
        guard cuts.insert(Direction(source: source, target: target)).inserted else { return }
        count("cut")
        simulator.note("network: \(source) no longer reaches \(target)")
    }

    package func mend(from source: String, to target: String) {
        guard cuts.remove(Direction(source: source, target: target)) != nil else { return }
        simulator.note("network: \(source) reaches \(target) again")
    }

    package func mendAll() {
        cuts = []
        simulator.note("network: all is mended")
    }

    func isCut(from source: Machine, to target: Machine) -> Bool {
        cuts.contains(Direction(source: source.name, target: target.name))
    }

    // MARK: Listening and connecting

    fileprivate func listen(_ listener: VirtualListener, at endpoint: Endpoint) throws(NetworkError)
        -> Endpoint
    {
        var endpoint = endpoint
        if endpoint.port == 0 {
            lastPort += 1
            endpoint = Endpoint(host: endpoint.host, port: lastPort)
        }
        guard listeners[endpoint] == nil else { throw NetworkError.addressInUse(endpoint) }
        listeners[endpoint] = listener
        return endpoint
    }

    fileprivate func close(_ listener: VirtualListener) {
        if listeners[listener.endpoint] === listener { listeners[listener.endpoint] = nil }
    }

    /// A handshake: there and back, at the end of which both sides hold a link.
    fileprivate func connect(_ near: VirtualLink, to endpoint: Endpoint, settings: LinkSettings) {
        let begun = simulator.time
        simulator.schedule(after: drawDelay()) { [self] in
            guard near.process.didDo(at: begun) else { return }
            guard let listener = listeners[endpoint] else {
                return near.lane.run { near.finish(.refused(endpoint)) }
            }
            let isReachable =
                !isCut(from: near.process.machine, to: listener.process.machine)
                && !isCut(from: listener.process.machine, to: near.process.machine)
            guard isReachable else {
                let rest = settings.stream.connectTimeout
                return simulator.schedule(after: rest) {
                    near.lane.run { near.finish(.timedOut(after: rest)) }
                }
            }
            listener.accept(from: near)
        }
    }

    // MARK: Messages

    /// Brings `message` to the other end, some time, unless something happens to it. `settle` is
    /// called when it is on its way no longer.
    fileprivate func carry(
        _ message: [UInt8], from near: VirtualLink, to far: VirtualLink,
        settle: @escaping () -> Void
    ) {
        let sentAt = simulator.time
        if happens(settings.breakProbability, "break") {
            near.breakOff(.reset)
            near.lane.run { near.finish(.reset) }
        }
        var copies = happens(settings.lossProbability, "loss") ? 0 : 1
        if copies == 1, happens(settings.doubleProbability, "double") { copies = 2 }
        simulator.schedule(after: settings.delay.lowerBound, settle)
        for _ in 0..<copies {
            let arrival: Instant
            if happens(settings.lateProbability, "late") {
                arrival = sentAt + random.duration(in: settings.lateDelay)
            } else {
                arrival = max(sentAt + drawDelay(), near.lastArrival)
                near.lastArrival = arrival
            }
            simulator.schedule(at: arrival) { [self] in
                guard near.process.didDo(at: sentAt) else { return }
                guard !isCut(from: near.process.machine, to: far.process.machine) else {
                    return count("lost in a cut")
                }
                far.lane.run { far.receive(message) }
            }
        }
    }

    fileprivate func drawDelay() -> Duration {
        random.duration(in: settings.delay)
    }

    private func happens(_ probability: Double, _ fault: String) -> Bool {
        guard probability > 0, random.chance(probability) else { return false }
        count(fault)
        return true
    }

    private func count(_ fault: String) {
        faults[fault, default: 0] += 1
    }
}

/// `@unchecked Sendable` for the reason that `Simulator` gives.
private final class VirtualMessages: MessageNetwork, @unchecked Sendable {
    private let network: VirtualNetwork
    private unowned let process: Process

    init(network: VirtualNetwork, process: Process) {
        self.network = network
        self.process = process
    }

    func connect(
        to endpoint: Endpoint, expecting expected: PeerName?, settings: LinkSettings,
        on lane: any Lane, handler: any LinkHandler
    ) -> any MessageLink {
        let link = VirtualLink(
            network: network, process: process, lane: lane, remote: endpoint, settings: settings)
        link.handler = handler
        process.whenEnded.append { [weak link] in link?.stopConnecting() }
        link.expected = expected
        network.connect(link, to: endpoint, settings: settings)
        return link
    }

    func listen(
        at endpoint: Endpoint, settings: LinkSettings, on lane: any Lane,
        accept: @escaping @Sendable (any MessageLink) -> (any LinkHandler)?,
        refused: @escaping @Sendable (Endpoint, NetworkError) -> Void
    ) throws(NetworkError) -> any Listener {
        // Whom a listener here refuses it never gets to see: `refused` would say nothing.
        try VirtualListener(
            network: network, process: process, lane: lane, endpoint: endpoint,
            settings: settings, accept: accept)
    }
}

/// `@unchecked Sendable` for the reason that `Simulator` gives.
private final class VirtualListener: Listener, @unchecked Sendable {
    private(set) var endpoint: Endpoint
    let process: Process
    private let network: VirtualNetwork
    private let lane: any Lane
    private let settings: LinkSettings
    private let accept: @Sendable (any MessageLink) -> (any LinkHandler)?

    init(
        network: VirtualNetwork, process: Process, lane: any Lane, endpoint: Endpoint,
        settings: LinkSettings, accept: @escaping @Sendable (any MessageLink) -> (any LinkHandler)?
    ) throws(NetworkError) {
        self.network = network
        self.process = process
        self.lane = lane
        self.settings = settings
        self.accept = accept
        self.endpoint = endpoint
        self.endpoint = try network.listen(self, at: endpoint)
        process.whenEnded.append { [weak self] in self?.close() }
    }

    func close() {
        network.close(self)
    }

    func accept(from near: VirtualLink) {
        let name = near.process.machine.name
        let far = VirtualLink(
            network: network, process: process, lane: lane,
            remote: Endpoint(host: name, port: 0), settings: settings)
        lane.run { [self] in
            let shown = PeerName(process.machine.name)
            if let expected = near.expected, expected != shown {
                let failure = TrustFailure.otherPeer(expected: expected, shown: shown)
                return near.lane.run { near.finish(.untrusted(failure)) }
            }
            VirtualLink.join(near, far)
            guard let handler = accept(far) else { return far.abort() }
            far.handler = handler
            network.simulator.schedule(after: network.drawDelay()) {
                near.lane.run { near.open() }
            }
        }
    }
}

/// One end of a link.
///
/// `@unchecked Sendable` for the reason that `Simulator` gives.
private final class VirtualLink: MessageLink, @unchecked Sendable {
    private enum State { case connecting, open, ended }

    let process: Process
    let lane: any Lane
    let remote: Endpoint
    private(set) var peer = PeerName("")
    private(set) var byteCountUnsent = 0
    var handler: (any LinkHandler)?
    var expected: PeerName?
    /// Of the last message from this end that was not late: what keeps messages in order.
    var lastArrival = Instant(nanoseconds: 0)

    private let network: VirtualNetwork
    private let settings: LinkSettings
    private var state = State.connecting
    private var other: VirtualLink?
    private var isPaused = false

    init(
        network: VirtualNetwork, process: Process, lane: any Lane, remote: Endpoint,
        settings: LinkSettings
    ) {
        self.network = network
        self.process = process
        self.lane = lane
        self.remote = remote
        self.settings = settings
    }

    static func join(_ near: VirtualLink, _ far: VirtualLink) {
        near.other = far
        far.other = near
        near.peer = PeerName(far.process.machine.name)
        far.peer = PeerName(near.process.machine.name)
        far.state = .open
        for link in [near, far] {
            link.process.whenEnded.append { [weak link] in
                link?.breakOff(.reset)
                link?.letGo()
            }
        }
    }

    func open() {
        guard state == .connecting else { return }
        state = .open
        handler?.linkOpened(self)
    }

    func send(_ head: RawSpan, _ body: RawSpan) -> WriteOutcome {
        lane.checkIsolated()
        let byteCount = head.byteCount + body.byteCount
        guard state == .open, let other, byteCount <= settings.byteCountMessageMax,
            byteCountUnsent + byteCount <= settings.stream.byteCountUnsentMax
        else { return .refused }
        var message: [UInt8] = []
        message.reserveCapacity(byteCount)
        unsafe head.withUnsafeBytes { unsafe message.append(contentsOf: $0) }
        unsafe body.withUnsafeBytes { unsafe message.append(contentsOf: $0) }
        byteCountUnsent += byteCount
        network.carry(message, from: self, to: other) { [weak self] in
            self?.settle(byteCount)
        }
        guard byteCountUnsent >= settings.stream.byteCountHighMark else { return .accepted }
        isPaused = true
        return .acceptedPause
    }

    func receive(_ message: [UInt8]) {
        guard state == .open else { return }
        unsafe handler?.link(self, received: message.span.bytes)
    }

    private func settle(_ byteCount: Int) {
        byteCountUnsent -= byteCount
        guard isPaused, byteCountUnsent <= settings.stream.byteCountLowMark else { return }
        isPaused = false
        lane.run { [self] in
            if state == .open { handler?.linkDrained(self) }
        }
    }

    func close() {
        breakOff(.closedByPeer)
        finish(.closed)
    }

    func abort() {
        breakOff(.reset)
        finish(.closed)
    }

    /// Lets the other end learn, after a while, that this one is gone. Where the wire is cut, it
    /// learns so when its patience ends.
    func breakOff(_ reason: NetworkError) {
        guard let other else { return }
        let isCut = network.isCut(from: process.machine, to: other.process.machine)
        let delay = isCut ? .seconds(15) : network.drawDelay()
        network.simulator.schedule(after: delay) {
            other.lane.run { other.finish(reason) }
        }
    }

    func stopConnecting() {
        if state == .connecting { letGo() }
    }

    /// Its process is gone, so nobody is to be told.
    func letGo() {
        state = .ended
        other = nil
        handler = nil
    }

    func finish(_ reason: NetworkError) {
        guard state != .ended else { return }
        state = .ended
        other = nil
        // The handler may hold the link, and the link the handler.
        let handler = handler
        self.handler = nil
        handler?.linkClosed(self, reason: reason)
    }
}
