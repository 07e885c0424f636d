internal import Raft
internal import Schema
internal import World

extension ReplicaHost {
    /// What this node knows of its cluster; nil where nobody looks after it.
    package var steward: Steward? { errands.steward }

    /// From now on; once.
    package func beginStewardship(_ settings: Steward.Settings) {
        precondition(errands.steward == nil, "one steward")
        errands.steward = Steward(identity.node, identity.incarnation, settings)
    }

    func lookAround() {
        guard errands.steward != nil else { return }
        var replicas: [UInt64: Steward.View.Replica] = [:]
        for group in groupNumbers {
            guard let core = groups[group]?.core, changing[group] == nil else { continue }
            let status = GroupStatus(group, core)
            let configuration = status.membership.configuration
            replicas[group] = Steward.View.Replica(
                hasLeader: status.leader != nil, members: configuration.members,
                led: ClusterView.Group(status))
        }
        // Neither missing nor there.
        for group in fenced.union(changing.keys).sorted() {
            replicas[group] = Steward.View.Replica(hasLeader: true, members: [])
        }
        let control = groups[Errands.controlGroup]?.core
        step(
            .look(
                Steward.View(
                    now: world.clock.now(), applied: control?.applied ?? .zero,
                    reached: peersReached, replicas: replicas)))
    }

    private func step(_ input: Steward.Input) {
        var effects = Steward.Effects()
        errands.steward?.step(input, into: &effects)
        if let question = effects.ask { ask(.map(question)) }
        for step in effects.steps { carryOut(step) }
    }

    private func carryOut(_ step: Steward.Step) {
        let whenDone: Completion = { [weak self] error in
            self?.assumeIsolated { $0.ended(step, error) }
        }
        switch step {
        case .create(let group, let isFirst):
            do {
                let own = Member(identity.node, incarnation: identity.incarnation)
                let founding = isFirst ? try Membership(voters: [own]) : nil
                createGroup(group, founding: founding, whenDone: whenDone)
            } catch {
                preconditionFailure("one voter is a configuration: \(error)")
            }
        case .clear(let group): removeGroup(group, evenIfMember: true, whenDone: whenDone)
        case .change(let group, let voters, let learners, let plannedOn):
            changeMembership(
                group,
                MembershipPlan(
                    plannedOn: plannedOn, voters: voters.map { Member($0) },
                    learners: learners.map { Member($0) }), whenDone: whenDone)
        case .handOver(let group, let heir):
            transferLeadership(group, to: heir, whenDone: whenDone)
        case .command(let body): ask(.decree(body))
        }
    }

    /// What was refused is decided anew with the next look.
    private func ended(_ step: Steward.Step, _ error: GroupError?) {
        if error == nil { tell(.steward(step)) }
        self.step(.ended(step))
    }

    func stewardAnswered(_ question: Errands.StewardQuestion, _ bytes: [UInt8]?) {
        switch question {
        case .decree(let body):
            let answer = bytes.flatMap { decoded(ControlAnswer.self, $0) }
            if let answer, answer.refused == nil { tell(.steward(.command(body))) }
            step(.ended(.command(body)))
        case .map(let asked):
            let answer = bytes.flatMap { decoded(ControlQueryAnswer.self, $0)?.answer }
            switch (asked, answer) {
            case (.nodes, .nodes(let answer)): step(.nodes(answer))
            case (.shards, .shards(let answer)): step(.shards(answer))
            case (.settings, .settings(let answer)): step(.settings(answer))
            default: step(.nodes(nil))
            }
        }
    }
}
