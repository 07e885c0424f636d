import Cluster
import Service
import Testing
import World

@Suite struct HealthTests {
    @Test func `a node without trouble is well`() {
        let health = Health(NodeLook(node: 1))
        #expect(health.state == .well)
        #expect(health.problems.isEmpty)
    }

    @Test func `who is not ready fails, and says why`() {
        let health = Health(NodeLook(node: 1, obstacle: "group 0 has no leader"))
        #expect(health.state == .failing)
        #expect(health.problems.map(\.message) == ["group 0 has no leader"])
    }

    @Test(
        arguments: [
            (DiskState.full, Health.State.failing), (.slow, .degraded), (.damaged, .degraded),
        ] as [(DiskState, Health.State)])
    func `a disk in trouble is told with what to do`(_ disk: DiskState, _ state: Health.State) {
        var look = NodeLook(node: 1)
        look.host.disk = disk
        let health = Health(look)
        #expect(health.state == state)
        #expect(health.problems.map(\.part) == ["disk"])
        #expect(health.problems.first?.message.contains("this node's disk") == true)
    }

    @Test func `replicas that are made anew, a clock that is off and few days left degrade`() {
        var look = NodeLook(node: 1)
        look.host.fenced = [7]
        look.host.isClockOff = true
        look.certificateTime = .seconds(2 * 86_400)
        let health = Health(look)
        #expect(health.state == .degraded)
        #expect(health.problems.map(\.part) == ["replicas", "clock", "certificate"])
        #expect(health.problems.last?.message.contains("ends in 2 days") == true)
    }

    @Test func `memory near its bound is told before commands are refused`() {
        var look = NodeLook(node: 1)
        look.host.entryByteCountMax = 1000
        look.host.entryByteCount = 901
        #expect(Health(look).problems.map(\.part) == ["memory"])
        look.host.entryByteCount = 900
        #expect(Health(look).problems.isEmpty)
    }

    @Test func `what only informs leaves a node well`() {
        var look = NodeLook(node: 1)
        look.host.installing = [3]
        let health = Health(look)
        #expect(health.state == .well)
        #expect(health.problems.map(\.severity) == [.info])
    }
}
