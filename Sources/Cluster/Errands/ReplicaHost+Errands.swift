internal import Raft
internal import Schema
internal import World

extension ReplicaHost: RequestClient {
    /// On the host's lane: nobody but the host itself answers it.
    package nonisolated func answered(_ ticket: UInt64, _ answer: Answer) {
        assumeIsolated { host in
            guard let (node, theirs) = host.errands.carried.removeValue(forKey: ticket) else {
                return host.errandAnswered(ticket, answer)
            }
            var bytes: [UInt8]?
            if case .done(let answer) = answer { bytes = answer }
            host.send(
                ErrandReply(ticket: theirs, answer: bytes, time: host.timeSeen), to: node)
        }
    }

    private var errandTime: UInt64 { UInt64(max(0, date?.nanosecondsSince1970 ?? 0)) }

    func beginErrands() {
        guard !isStopping else { return errands.due = [] }
        expireErrands()
        // A busy group changes with every tick, and each look costs a round of reads.
        guard tick >= errands.lookTick else { return }
        errands.lookTick = tick + Errands.lookTicks
        lookAround()
        guard errands.slots != nil else { return errands.due = [] }
        for group in errands.takeDue(tick: tick, time: errandTime) {
            guard groups[group]?.core.role == .leader else {
                errands.led[group] = nil
                continue
            }
            lookAfter(group)
        }
    }

    private func lookAfter(_ group: UInt64) {
        let led = errands.led[group] ?? Errands.Led(reign: drawNumber())
        errands.led[group] = led
        if !led.isSweeping {
            errands.led[group]?.isSweeping = true
            errands.led[group]?.sweepCount = 0
            ask(.due, for: group)
        }
        if led.courier.isUnderWay || led.mover.isUnderWay {
            errands.led[group]?.isStale = true
        } else if group == Errands.controlGroup {
            step(group, mover: .begin)
        } else {
            step(group, courier: .begin)
        }
    }

    private func ask(_ question: Errands.Question, for group: UInt64) {
        guard let reign = errands.led[group]?.reign else { return }
        ask(Errands.Asked(group: group, reign: reign, question: question))
    }

    /// For the steward.
    func ask(_ question: Errands.StewardQuestion) {
        ask(
            Errands.Asked(
                group: Errands.controlGroup, reign: 0, question: .steward(question)))
    }

    private func ask(_ asked: Errands.Asked) {
        // A piece and what is around it fit into one command.
        let request = ErrandRequest(
            asked.question, for: asked.group, errands.slots,
            byteCountMax: settings.raft.commandByteCountMax / 2)
        let ticket = drawNumber()
        errands.asked[ticket] = asked
        if let slot = groups[request.group], !slot.core.isWitness {
            carryOut(request.group, request.isQuery, request.bytes, ticket: ticket)
        } else if let node = errands.hosts[request.group] ?? nextPeer(after: nil) {
            errands.hosts[request.group] = node
            errands.asked[ticket]?.peer = (node, request.group, tick + settings.requestTicks)
            send(
                ErrandCall(
                    ticket: ticket, group: request.group, isQuery: request.isQuery,
                    body: request.bytes, after: timeSeen),
                to: node)
        } else {
            errandAnswered(ticket, .unknown)
        }
    }

    private func carryOut(_ group: UInt64, _ isQuery: Bool, _ bytes: [UInt8], ticket: UInt64) {
        if isQuery {
            query(group, bytes, ticket: ticket, client: self)
        } else {
            errand(group, bytes, ticket: ticket, client: self)
        }
    }

    /// Of those that can be reached, in a circle.
    private func nextPeer(after node: NodeID?) -> NodeID? {
        let ready = peers.filter(\.value.isReady).keys.sorted()
        return ready.first { peer in node.map { $0 < peer } ?? true } ?? ready.first
    }

    private func expireErrands() {
        let late = errands.asked.filter { $0.value.peer?.deadlineTick ?? .max <= tick }
        for ticket in late.keys.sorted() { errandAnswered(ticket, .unknown) }
    }

    /// For a peer. Refused like any other request where there is too much to do, or no such group.
    func carryOut(_ call: ErrandCall, for node: NodeID) {
        timeSeen = max(timeSeen, call.after ?? 0)
        let ticket = drawNumber()
        errands.carried[ticket] = (node, call.ticket)
        carryOut(call.group, call.isQuery, call.body, ticket: ticket)
    }

    func errandAnswered(_ ticket: UInt64, _ answer: Answer) {
        guard let asked = errands.asked.removeValue(forKey: ticket) else { return }
        let (group, reign, question) = (asked.group, asked.reign, asked.question)
        if case .slots = question { errands.isLookingForSlots = false }
        guard !hasFailed else { return }
        var bytes: [UInt8]?
        if case .done(let answer) = answer { bytes = answer }
        if case .steward(let question) = question { return stewardAnswered(question, bytes) }
        guard errands.led[group]?.reign == reign else { return }
        if bytes == nil, let peer = asked.peer {
            errands.hosts[peer.group] = nextPeer(after: peer.node)
        }
        switch question {
        case .steward: break
        case .due, .sweep: swept(group, question, bytes)
        case .deliveries:
            var found: DeliveriesAnswer?
            if let bytes,
                case .deliveries(let answer) = decoded(ShardQueryAnswer.self, bytes)?.answer
            {
                found = answer
            }
            step(group, courier: .looked(found))
        case .deliver(let delivery):
            let isDone = isDelivered(delivery, bytes, for: group)
            step(group, courier: .delivered(delivery, isDone: isDone))
        case .clear(let delivery):
            let isDone = bytes.flatMap { decoded(DriveAnswer.self, $0) }.map { $0.refused == nil }
            step(group, courier: .cleared(delivery, isDone: isDone ?? false))
        case .moves:
            var found: MovesAnswer?
            if let bytes, case .moves(let answer) = decoded(ControlQueryAnswer.self, bytes)?.answer
            {
                found = answer
            }
            step(group, mover: .looked(found))
        case .move(let ask):
            step(group, mover: .answered(ask.move, reply(to: ask, bytes)))
        case .slots:
            if let bytes, case .slots(let answer) = decoded(ControlQueryAnswer.self, bytes)?.answer
            {
                errands.slots?.take(answer)
            }
        }
    }

    private func isOver(_ group: UInt64, hasFailed: Bool) {
        guard let led = errands.led[group] else { return }
        errands.led[group]?.isStale = false
        if hasFailed {
            tryAgain(group)
        } else if led.isStale {
            errands.due.insert(group)
        }
    }

    private func tryAgain(_ group: UInt64) {
        errands.again[group] = errands.again[group] ?? tick + Errands.pauseTicks
    }

    // MARK: Sweeping

    private func swept(_ group: UInt64, _ question: Errands.Question, _ bytes: [UInt8]?) {
        let isControl = group == Errands.controlGroup
        var due: UInt64?
        switch (question, bytes) {
        case (.sweep, .some): return ask(.due, for: group)
        case (.due, let bytes?) where isControl:
            guard case .due(let answer) = decoded(ControlQueryAnswer.self, bytes)?.answer else {
                break
            }
            due = answer.due
        case (.due, let bytes?):
            guard case .due(let answer) = decoded(ShardQueryAnswer.self, bytes)?.answer else {
                break
            }
            due = answer.due
        default: tryAgain(group)
        }
        errands.led[group]?.sweepDue = due
        let count = errands.led[group]?.sweepCount ?? 0
        guard let due, due <= errandTime else {
            errands.led[group]?.isSweeping = false
            return
        }
        guard count < Errands.sweepCountMax else {
            errands.led[group]?.isSweeping = false
            errands.led[group]?.sweepDue = nil
            return tryAgain(group)
        }
        errands.led[group]?.sweepCount = count + 1
        ask(.sweep, for: group)
    }

    // MARK: Deliveries

    private func step(_ group: UInt64, courier input: Courier.Input) {
        var effects = Courier.Effects()
        errands.led[group]?.courier.step(input, into: &effects)
        if effects.isOver {
            isOver(group, hasFailed: errands.led[group]?.courier.hasFailed ?? false)
        }
        if let look = effects.look { ask(.deliveries(look), for: group) }
        for delivery in effects.deliver { ask(.deliver(delivery), for: group) }
        for delivery in effects.clear { ask(.clear(delivery), for: group) }
    }

    private func isDelivered(_ delivery: Delivery, _ bytes: [UInt8]?, for group: UInt64) -> Bool {
        guard let answer = bytes.flatMap({ decoded(DriveAnswer.self, $0) }) else {
            lookForSlots(for: group)
            return false
        }
        switch answer.refused?.code {
        case nil: return true
        case .slotMoved:
            if let shard = answer.refused?.value {
                errands.slots?.learn(delivery.target, isIn: shard)
            }
        case .slotElsewhere: lookForSlots(for: group)
        default: break
        }
        return false
    }

    private func lookForSlots(for group: UInt64) {
        guard !errands.isLookingForSlots else { return }
        errands.isLookingForSlots = true
        ask(.slots, for: group)
    }

    // MARK: Moves

    private func step(_ group: UInt64, mover input: Mover.Input) {
        var effects = Mover.Effects()
        errands.led[group]?.mover.step(input, into: &effects)
        if effects.isOver {
            isOver(group, hasFailed: errands.led[group]?.mover.hasFailed ?? false)
        }
        if let look = effects.look { ask(.moves(look), for: group) }
        for ask in effects.asks { self.ask(.move(ask), for: group) }
    }

    private func reply(to ask: Mover.Ask, _ bytes: [UInt8]?) -> Mover.Reply {
        guard let bytes else { return .failed }
        switch ask.question {
        case .advance:
            return decoded(ControlAnswer.self, bytes)?.moveState.map { .state($0) } ?? .failed
        case .step, .copy:
            return decoded(DriveAnswer.self, bytes)?.slot.map { .slot($0) } ?? .failed
        case .export:
            guard case .export(let answer) = decoded(ShardQueryAnswer.self, bytes)?.answer else {
                return .failed
            }
            return .exported(answer)
        }
    }
}
