internal import Cluster
internal import Raft
internal import VirtualWorld
internal import World

/// A quorum that is lost, and groups that go on without it.
///
/// What only the lost nodes had acknowledged would be lost, and no checker could tell that from a
/// bug. So the nodes are lost at a moment at which callers rest and the others have everything; from
/// then on nothing may be missing.
extension Operator {
    /// `@unchecked Sendable` for the reason that `Simulator` gives.
    final class Loss: @unchecked Sendable {
        let lost: [SimulatedCluster.Node]
        let left: [SimulatedCluster.Node]
        let comeBack: Bool
        /// The members' latest words, by group.
        var statuses: [UInt64: [NodeID: GroupStatus]] = [:]
        var reports: [UInt64: [NodeID: RecoveryReport]] = [:]

        /// Groups that are not yet recovered.
        var missing = 0

        init(_ nodes: [SimulatedCluster.Node], _ choice: Int) {
            // Rotated, so that any of them may be lost.
            let rotated = nodes.indices.map { nodes[(choice + $0) % nodes.count] }
            lost = Array(rotated[..<(nodes.count / 2 + 1)])
            left = rotated[(nodes.count / 2 + 1)...].sorted { $0.id < $1.id }
            comeBack = choice % 2 == 1
        }
    }

    func loseQuorum(_ choice: Int) {
        decreeToFollowers()
        cluster.isHeld = true
        wait(Loss(cluster.founders, choice), until: simulator.now + .seconds(8))
    }

    /// As by an operator who can't reach the leader, but whoever hears it: nothing may come of that.
    private func decreeToFollowers() {
        let all = NodeSet(cluster.nodes.map(\.id))
        for node in cluster.founders {
            let groups = cluster.groupNumbers
            node.host?.enter { [self] host in
                for group in groups {
                    guard let report = host.recoveryReport(of: group), report.leader != nil,
                        let survey = try? RecoverySurvey([report], givenUp: all)
                    else { continue }
                    host.recover(group, survey.plan) { [self] error in
                        guard error == nil else { return }
                        cluster.record.note(
                            Flaw(
                                .invariant,
                                "group \(group): member \(report.id) was made leader by decree "
                                    + "while it heard another"))
                    }
                }
            }
        }
    }

    /// For a moment at which nothing is at risk. In a cluster that finds no rest, nothing is lost.
    private func wait(_ loss: Loss, until deadline: Instant) {
        // Else something may become committed after the statuses were taken.
        let wasQuiet = cluster.callersWaiting == 0
        loss.statuses = [:]
        for node in loss.lost + loss.left {
            let groups = cluster.groupNumbers
            node.host?.enter { host in
                for group in groups {
                    loss.statuses[group, default: [:]][node.id] = host.status(of: group)
                }
            }
        }
        simulator.schedule(after: .milliseconds(100)) { [self] in
            if wasQuiet, cluster.callersWaiting == 0,
                cluster.groupNumbers.allSatisfy({ isSafe($0, loss) })
            {
                return lose(loss)
            }
            guard simulator.now < deadline else {
                cluster.isHeld = false
                return
            }
            wait(loss, until: deadline)
        }
    }

    private func isSafe(_ group: UInt64, _ loss: Loss) -> Bool {
        let statuses = loss.statuses[group] ?? [:]
        guard statuses.count == loss.lost.count + loss.left.count,
            let commit = statuses.values.map(\.commit).max(),
            statuses.values.allSatisfy({ $0.last == commit })
        else { return false }
        return loss.left.contains { statuses[$0.id]?.commit == commit }
    }

    private func lose(_ loss: Loss) {
        simulator.note("operator: most nodes are lost")
        count("quorum lost")
        for node in loss.lost { cluster.lose(node) }
        loss.missing = cluster.groups.count
        for group in cluster.groupNumbers {
            cluster.serve(group, from: loss.left)
            begin("recover group \(group)")
            recover(group, loss) { [self] in
                loss.missing -= 1
                if loss.missing == 0 { goOn(loss) }
            }
        }
    }

    /// Asks what is left for reports, and the one that has the most to lead.
    private func recover(
        _ group: UInt64, _ loss: Loss, then next: @escaping @Sendable () -> Void
    ) {
        loss.reports[group] = [:]
        for node in loss.left {
            node.host?.enter { host in
                loss.reports[group]?[node.id] = host.recoveryReport(of: group)
                loss.statuses[group, default: [:]][node.id] = host.status(of: group)
            }
        }
        simulator.schedule(after: .milliseconds(300)) { [self] in
            let isRecovered = loss.left.contains {
                guard let status = loss.statuses[group]?[$0.id] else { return false }
                return status.role == .leader && status.membership.epoch > 0 && status.isSettled
            }
            guard !isRecovered else {
                end("recover group \(group)")
                return next()
            }
            let reports = loss.left.compactMap { loss.reports[group]?[$0.id] }
            if reports.count == loss.left.count { decree(group, reports, loss) }
            simulator.schedule(after: .milliseconds(500)) { [self] in
                recover(group, loss, then: next)
            }
        }
    }

    private func decree(_ group: UInt64, _ reports: [RecoveryReport], _ loss: Loss) {
        do throws(RecoverySurveyError) {
            let left = NodeSet(loss.left.map(\.id))
            let survey = try RecoverySurvey(
                reports, givenUp: NodeSet(cluster.nodes.map(\.id)).subtracting(left))
            guard let node = loss.left.first(where: { $0.id == survey.leader }) else { return }
            simulator.note("operator: group \(group): \(survey)")
            node.host?.enter { [self] host in
                host.recover(group, survey.plan) { [self] error in
                    simulator.note("operator: group \(group): \(error?.description ?? "recovered")")
                }
            }
        } catch {
            simulator.note("operator: group \(group): \(error)")
        }
    }

    /// Members are added, and what comes back is cleared away.
    private func goOn(_ loss: Loss) {
        cluster.isHeld = false
        let spares = cluster.nodes.filter { node in
            !cluster.founders.contains { $0 === node }
        }
        for _ in cluster.groupNumbers { reshape(0, to: loss.left + spares) }
        guard loss.comeBack else { return }
        simulator.schedule(after: .seconds(2)) { [self] in
            for node in loss.lost { cluster.find(node) }
            for group in cluster.groupNumbers {
                insistOfAll("leave group \(group)", at: loss.lost) {
                    $0.removeGroup(group, evenIfMember: true, whenDone: $1)
                } isDone: {
                    $0 == nil
                } then: {
                }
            }
        }
    }
}
