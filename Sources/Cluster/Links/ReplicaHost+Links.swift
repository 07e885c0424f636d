internal import Coding
package import Raft
internal import Schema
internal import World

/// The way to one other node. Of two nodes the lower one dials, so there is one link between them.
///
/// Every message begins with a byte that says what it is: `H` a Hello, `A` the answer to it, `R` a
/// round, `D` the sender's date: nanoseconds since 1970, 8 bytes, little-endian, `E` an errand and `T`
/// what came of one. A link that has not shown who is at its end carries nothing but the first two.
final class Peer {
    let endpoint: Endpoint
    var link: (any MessageLink)?
    var isReady = false
    var handshakeDeadlineTick = 0
    /// When something was last sent, and last heard.
    var sentTick = 0
    var heardTick = 0
    /// The store and the process at the other end of the link.
    var life: (incarnation: UInt64, life: UInt64)?
    /// How far its journal was when it was last heard of.
    var mark: StoreMark?
    /// How many groups it leads, by its own word on this link; nil before it has said so.
    var ledCount: Int?
    /// Why it and this node can't work together, as the last attempt has shown.
    var mismatch: String?
    /// As it said last.
    var disk = DiskState.well
    var dialTick = 0
    var dialDelayTicks = 1
    var queued: [GroupMessage] = []
    var byteCountQueued = 0

    init(endpoint: Endpoint) {
        self.endpoint = endpoint
    }
}

/// A link that came in and has not said whose it is.
struct Stranger {
    let link: any MessageLink
    let deadlineTick: Int
}

private enum FrameKind: UInt8 {
    case hello = 0x48
    case answer = 0x41
    case round = 0x52
    case date = 0x44
    case errand = 0x45
    case errandReply = 0x54
}

/// Enters the host's isolation for a link. Holds the host for as long as the link is open.
private final class LinkEntrance: LinkHandler {
    private let host: ReplicaHost
    /// The node that was dialled; nil for a link that came in.
    private let dialled: NodeID?

    init(host: ReplicaHost, dialled: NodeID?) {
        self.host = host
        self.dialled = dialled
    }

    func linkOpened(_ link: any MessageLink) {
        guard let dialled else { return }
        host.assumeIsolated { $0.sayHello(to: dialled, on: link) }
    }

    func link(_ link: any MessageLink, received message: RawSpan) {
        host.assumeIsolated { $0.received(message, on: link, dialled: dialled) }
    }

    func linkDrained(_ link: any MessageLink) {}

    func linkClosed(_ link: any MessageLink, reason: NetworkError) {
        host.assumeIsolated { $0.closed(link) }
    }
}

extension ReplicaHost {
    /// Of the messages in one round: a frame is below the link's limit with room to spare.
    private static let byteCountRoundMax = 1 << 20
    private static let strangerCountMax = 64

    func listen(at endpoint: Endpoint) throws(NetworkError) {
        listener = try world.messages.listen(
            at: endpoint, settings: settings.link, on: lane,
            accept: { [weak self] link in self?.assumeIsolated { $0.accept(link) } ?? nil },
            refused: { [weak self] remote, reason in
                guard let self else { return }
                whenNoticed(.linkRefused(remote, reason))
                lane.run { [weak self] in self?.assumeIsolated { $0.refusedLinkCount += 1 } }
            })
    }

    private func accept(_ link: any MessageLink) -> (any LinkHandler)? {
        guard !hasFailed, strangers.count < Self.strangerCountMax else { return nil }
        endRest()
        strangers.append(
            Stranger(link: link, deadlineTick: tick + settings.handshakeTicks))
        return LinkEntrance(host: self, dialled: nil)
    }

    func tickLinks() {
        for stranger in strangers where tick >= stranger.deadlineTick { stranger.link.abort() }
        for node in peers.keys.sorted() {
            guard let peer = peers[node] else { continue }
            if let link = peer.link {
                if peer.isReady {
                    keepAlive(node, peer, link)
                } else if tick >= peer.handshakeDeadlineTick {
                    link.abort()
                }
            } else if identity.node < node, tick >= peer.dialTick {
                peers[node]?.handshakeDeadlineTick = tick + settings.handshakeTicks
                peers[node]?.link = world.messages.connect(
                    to: peer.endpoint, expecting: peerName?(node), settings: settings.link,
                    on: lane,
                    handler: LinkEntrance(host: self, dialled: node))
            }
        }
    }

    /// A link whose other end is gone without a word shows it by silence only.
    private func keepAlive(_ node: NodeID, _ peer: Peer, _ link: any MessageLink) {
        if tick - peer.heardTick >= settings.silenceTicksMax { return link.abort() }
        guard tick - peer.sentTick >= settings.silenceTicksMax / 4 else { return }
        peers[node]?.sentTick = tick
        sendRound([], on: link)
    }

    func closed(_ link: any MessageLink) {
        strangers.removeAll { $0.link === link }
        guard let node = peers.first(where: { $0.value.link === link })?.key else { return }
        endRest()
        let wasReady = peers[node]?.isReady ?? false
        let delay =
            wasReady ? 1 : min(2 * (peers[node]?.dialDelayTicks ?? 1), settings.dialTicksMax)
        // Some spread, so that a node that comes back isn't dialled by all at once.
        peers[node]?.dialTick = tick + delay + Int(world.random.next() % UInt64(delay + 1))
        peers[node]?.dialDelayTicks = delay
        peers[node]?.link = nil
        peers[node]?.isReady = false
        peers[node]?.ledCount = nil
        dropQueue(to: node)
        for group in groupNumbers {
            step(group, .unreachable(node))
            if groups[group]?.core.leader == node { step(group, .wake) }
        }
    }

    // MARK: Handshake

    fileprivate func sayHello(to node: NodeID, on link: any MessageLink) {
        send(
            .hello,
            Hello(
                versionMin: versionsNow.min, versionMax: versionsNow.max,
                cluster: identity.cluster.bytes, node: identity.node.rawValue,
                incarnation: identity.incarnation.rawValue, callee: node.rawValue,
                traffic: .consensus, software: "", features: [],
                found: found, remembered: remembered(of: node)), on: link)
    }

    fileprivate func received(
        _ message: RawSpan, on link: any MessageLink, dialled: NodeID?
    ) {
        guard !hasFailed else { return }
        byteCountReceived += message.byteCount
        guard message.byteCount > 0,
            let kind = unsafe FrameKind(rawValue: message.unsafeLoad(as: UInt8.self))
        else { return link.abort() }
        let body = message.extracting(1...)
        do throws(SchemaError) {
            switch kind {
            case .hello where dialled == nil:
                welcome(try coder.decode(Hello.self, from: body), on: link)
            case .answer where dialled != nil:
                let reply = try coder.decode(HelloReply.self, from: body)
                guard let dialled, peers[dialled]?.link === link else { return }
                if case .refused(let refused) = reply.answer, refused.reason == .version {
                    keepsApart(dialled, refused.versionMin, refused.versionMax)
                }
                guard case .accepted(let accepted) = reply.answer,
                    accepted.node == dialled.rawValue, showsKey(of: dialled, link)
                else { return link.abort() }
                meet(dialled, accepted.found)
                take(accepted.remembered, from: dialled)
                becomeReady(dialled)
            case .round:
                guard let (node, peer) = peers.first(where: { $0.value.link === link }),
                    peer.isReady
                else { return }  // came before the handshake did; a link in order never shows this
                peers[node]?.heardTick = tickNow
                let round = try coder.decode(Round.self, from: body)
                hear(round.sequence, from: node)
                peers[node]?.ledCount = Int(round.leaderCount ?? 0)
                peers[node]?.disk = DiskState(round.disk)
                for message in round.messages { take(message, from: node) }
            case .date:
                guard let (node, peer) = peers.first(where: { $0.value.link === link }),
                    peer.isReady, body.byteCount == 8
                else { return }
                let date = WallTime(
                    nanosecondsSince1970: unsafe Int64(
                        littleEndian: body.unsafeLoadUnaligned(as: Int64.self)))
                clusterClock.hear(date, from: node, at: world.clock.now())
            case .errand:
                guard let (node, peer) = peers.first(where: { $0.value.link === link }),
                    peer.isReady
                else { return }
                carryOut(try coder.decode(ErrandCall.self, from: body), for: node)
            case .errandReply:
                guard peers.contains(where: { $0.value.link === link && $0.value.isReady }) else {
                    return
                }
                let reply = try coder.decode(ErrandReply.self, from: body)
                timeSeen = max(timeSeen, reply.time ?? 0)
                errandAnswered(reply.ticket, reply.answer.map { .done($0) } ?? .unknown)
            case .hello, .answer: link.abort()
            }
        } catch {
            link.abort()
        }
    }

    private func welcome(_ hello: Hello, on link: any MessageLink) {
        let node = NodeID(hello.node)
        let versions = versionsNow
        let refusal: Schema.Refusal? =
            if hello.versionMin > versions.max || hello.versionMax < versions.min {
                .version
            } else if hello.cluster != identity.cluster.bytes {
                .cluster
            } else if hello.callee != identity.node.rawValue {
                .callee
            } else if peers[node] == nil || node >= identity.node {
                .notAMember
            } else if let name = peerName?(node), link.peer != name {
                .identity
            } else if !showsKey(of: node, link) {
                .identity
            } else {
                nil
            }
        if let refusal {
            if refusal == .version { keepsApart(node, hello.versionMin, hello.versionMax) }
            let refused = Refused(
                reason: refusal, message: "node \(identity.node) refuses: \(refusal)",
                versionMin: versions.min, versionMax: versions.max)
            send(.answer, HelloReply(answer: .refused(refused)), on: link)
            return link.close()
        }
        strangers.removeAll { $0.link === link }
        if let old = peers[node]?.link, old !== link {
            peers[node]?.link = nil
            old.abort()
        }
        peers[node]?.link = link
        meet(node, hello.found)
        take(hello.remembered, from: node)
        send(
            .answer,
            HelloReply(
                answer: .accepted(
                    Accepted(
                        version: min(versions.max, hello.versionMax), node: identity.node.rawValue,
                        incarnation: identity.incarnation.rawValue, software: "", features: [],
                        found: found, remembered: remembered(of: node)))),
            on: link)
        becomeReady(node)
    }

    /// Said once, until they have met.
    private func keepsApart(_ node: NodeID, _ versionMin: UInt32, _ versionMax: UInt32) {
        guard peers[node] != nil, versionMin <= versionMax else { return }
        let reason = FormatVersions.mismatch(
            identity.node, versionsNow, node, FormatVersions(versionMin...versionMax))
        guard peers[node]?.mismatch != reason else { return }
        peers[node]?.mismatch = reason
        tell(.versionsDiffer(node, reason: reason))
    }

    private func becomeReady(_ node: NodeID) {
        peers[node]?.isReady = true
        peers[node]?.mismatch = nil
        peers[node]?.heardTick = tickNow
        peers[node]?.dialDelayTicks = 1
        if let link = peers[node]?.link {
            tellDate(on: link)
            sendRound([], on: link)  // what there is to know of this node
        }
        // It may have restarted, and looks for its leaders: better than that it disturbs all.
        for group in groupNumbers {
            guard let core = groups[group]?.core, core.isQuiescent, core.role == .leader,
                core.membership[node] != nil
            else { continue }
            step(group, .wake)
        }
        dueRound()
    }

    /// Those at the other end of a link, now.
    package var peersReached: NodeSet { NodeSet(peers.filter(\.value.isReady).keys) }

    func tellDate() {
        for node in peers.keys.sorted() {
            if let peer = peers[node], peer.isReady, let link = peer.link { tellDate(on: link) }
        }
    }

    private func tellDate(on link: any MessageLink) {
        var bytes = [FrameKind.date.rawValue]
        bytes.append(
            littleEndian: UInt64(bitPattern: world.clock.wallTime().nanosecondsSince1970))
        _ = unsafe link.send(bytes.span.bytes, [UInt8]().span.bytes)
    }

    // MARK: Messages

    func groupMessage(_ group: UInt64, _ body: GroupMessageBody) -> GroupMessage {
        GroupMessage(
            group: group, incarnation: identity.incarnation.rawValue,
            term: groups[group]?.core.term.rawValue ?? 0, body: body)
    }

    func queue(_ message: GroupMessage, to node: NodeID) {
        guard let peer = peers[node], peer.isReady,
            peer.byteCountQueued < settings.byteCountQueuedMax
        else { return }
        peers[node]?.queued.append(message)
        peers[node]?.byteCountQueued += message.byteCountAbout
        dueRound()
    }

    private func dropQueue(to node: NodeID) {
        peers[node]?.queued = []
        peers[node]?.byteCountQueued = 0
    }

    func sendQueued() {
        for node in peers.keys.sorted() {
            guard let peer = peers[node], let link = peer.link, !peer.queued.isEmpty else {
                continue
            }
            let queued = peer.queued
            dropQueue(to: node)
            peer.sentTick = tick
            var first = 0
            while first < queued.count {
                var end = first
                var byteCount = 0
                while end < queued.count {
                    byteCount += queued[end].byteCountAbout
                    if end > first, byteCount > Self.byteCountRoundMax { break }
                    end += 1
                }
                sendRound(Array(queued[first..<end]), on: link)
                first = end
            }
        }
    }

    private func sendRound(_ messages: [GroupMessage], on link: any MessageLink) {
        sentRoundCount += 1
        sentMessageCount += messages.count
        // Who stops wants to lead none.
        let count = isStopping ? UInt32.max : UInt32(truncatingIfNeeded: ledCount)
        let round = Round(
            messages: messages, leaderCount: count, disk: diskState.wire,
            sequence: sequence > 0 ? sequence : nil)
        send(.round, round, on: link)
    }

    func send(_ call: ErrandCall, to node: NodeID) {
        if let peer = peers[node], peer.isReady, let link = peer.link {
            send(.errand, call, on: link)
        }
    }

    func send(_ reply: ErrandReply, to node: NodeID) {
        if let peer = peers[node], peer.isReady, let link = peer.link {
            send(.errandReply, reply, on: link)
        }
    }

    func closeLinks() {
        sendQueued()
        for node in peers.keys.sorted() { peers[node]?.link?.close() }
        for stranger in strangers { stranger.link.abort() }
    }

    /// What is refused is lost, as on any network.
    private func send(_ kind: FrameKind, _ message: some Schema.Message, on link: any MessageLink) {
        frame.removeAll(keepingCapacity: true)
        do throws(SchemaError) {
            try coder.encode(message, into: &frame)
        } catch {
            preconditionFailure("limits are checked when entries are proposed: \(error)")
        }
        let head = [kind.rawValue]
        byteCountSent += head.count + frame.count
        _ = unsafe link.send(head.span.bytes, frame.span.bytes)
    }

    private func take(_ wire: GroupMessage, from node: NodeID) {
        let group = wire.group
        guard groups[group] != nil else { return }
        switch wire.body {
        case .snapshotPiece(let piece):
            guard unsafe CRC32C.checksum(of: piece.bytes.span.bytes) == piece.checksum else {
                return
            }
            let heldByteCount = Int(clamping: piece.heldByteCount ?? 0)
            store(
                group, SnapshotID(piece.index, piece.term), offset: piece.offset,
                PulledPiece(heldByteCount: heldByteCount, bytes: piece.bytes))
        case .digestReport(let report):
            take(
                StateDigest(report.digest), at: LogIndex(report.index), of: group, from: node)
        default:
            guard
                var message = Raft.Message(wire, from: node, to: identity.node)
            else { return }
            if case .propose(let id, var commands) = message.body {
                stamp(&commands, of: group)
                message = Raft.Message(
                    from: message.from, to: message.to, incarnation: message.incarnation,
                    term: message.term, body: .propose(id, commands))
            }
            // The core passes a pull on as it is, but for what it need not know of.
            if case .snapshotPull(let pull) = wire.body { pullTerms = PullTerms(pull) }
            step(group, .receive(message))
            pullTerms = PullTerms()
        }
    }

    func pull(_ group: UInt64, _ place: SnapshotPlace, _ terms: PullTerms) {
        var message = place.pull.wire(group: group)
        if case .snapshotPull(var pull) = message.body {
            pull.held = terms.sums.isEmpty ? nil : terms.sums
            pull.blockCountMax = terms.blockCountMax.map(UInt64.init)
            message.body = .snapshotPull(pull)
        }
        queue(message, to: place.pull.to)
    }

    func sendPiece(
        _ group: UInt64, _ id: SnapshotID, to node: NodeID, offset: UInt64, _ piece: PulledPiece
    ) {
        let piece = SnapshotPiece(
            index: id.index.rawValue, term: id.term.rawValue, offset: offset,
            checksum: unsafe CRC32C.checksum(of: piece.bytes.span.bytes), bytes: piece.bytes,
            heldByteCount: piece.heldByteCount > 0 ? UInt64(piece.heldByteCount) : nil)
        queue(groupMessage(group, .snapshotPiece(piece)), to: node)
    }

    func sendMiss(_ group: UInt64, _ id: SnapshotID, to node: NodeID) {
        let miss = SnapshotMiss(index: id.index.rawValue, term: id.term.rawValue)
        queue(groupMessage(group, .snapshotMiss(miss)), to: node)
    }
}

extension GroupMessage {
    /// For bounds: a little more than what it takes on the wire.
    fileprivate var byteCountAbout: Int {
        switch body {
        case .append(let append): append.entries.reduce(128) { $0 + $1.payload.count + 24 }
        case .proposal(let proposal): proposal.commands.reduce(128) { $0 + $1.count + 8 }
        case .snapshotPiece(let piece): piece.bytes.count + 128
        case .snapshotOffer: 4096
        case .snapshotPull(let pull): (pull.held?.count ?? 0) + 128
        default: 128
        }
    }
}

extension PullTerms {
    fileprivate init(_ pull: SnapshotPull) {
        sums = pull.held ?? []
        blockCountMax = pull.blockCountMax.map(Int.init(clamping:))
    }
}

extension ClusterID {
    var bytes: FixedBytes<16> {
        FixedBytes { place in
            UInt8(truncatingIfNeeded: (place < 8 ? high : low) >> UInt64(8 * (place % 8)))
        }
    }
}
