import Scenarios
import Testing

@Suite struct PlanTests {
    @Test(arguments: Scenario.allCases) func `a drawn plan reads back as it was written`(
        scenario: Scenario
    ) throws {
        for seed in 1...50 as ClosedRange<UInt64> {
            let plan = scenario.plan(seed: seed)
            let isEqual = try Plan(plan.text) == plan
            #expect(isEqual, "\(plan.text)")
        }
    }

    @Test func `every kind of fault and every die reads back as it was written`() throws {
        let text = """
            seed 3
            nodes 5
            groups 2
            keys 7
            value-bytes 200
            client 200
            die loss 0.05
            at 1ms blackout for 5ms
            at 1.25s crash n2 for 800ms
            at 2s cut-one-way n1 n3 for 4s
            at 3.000001s jump n1 by -500
            at 4s slow n5 for 17us by 9
            heal 10s
            stop 11s
            end 12.5s

            """
        #expect(try Plan(text).text == text)
    }

    @Test func `comments, empty lines and the order of faults don't matter`() throws {
        let plain = try Plan("client 1\nat 1s kill n1 for 1s\nat 2s kill n2 for 1s\n")
        let other = try Plan(
            "# lost a vote\n\nat 2s kill n2 for 1s # later\nclient  1\nat 1s kill n1 for 1s")
        #expect(plain == other)
    }

    @Test(arguments: [
        ("client 1\nnode 3", "line 2: nothing is called `node` in a plan"),
        ("client 1\nat 1s crsh n1", "line 2: no fault is called `crsh`; there are crash, "),
        ("client 1\nat 1s crash n1", "line 2: crash is written as in `at 1s crash n1 for 3s`"),
        ("client 1\nat 1s crash n1 n2 for 1s", "line 2: crash is written as in"),
        ("client 1\nat 1s cut n1 n1 for 1s", "line 2: cut is written as in"),
        ("client 1\nat 1s drift n1 by 1000000", "line 2: drift is written as in"),
        ("client 1\nat 1 crash n1 for 1s", "line 2: a fault is written as in"),
        ("client 1\nat 1s kill n4 for 1s", "there are 3 nodes, and this names another"),
        ("client 1\ndie luck 0.5", "line 2: a die has a name and a probability; the names are"),
        ("client 1\ndie loss 2", "line 2: a die has a name and a probability"),
        ("client many", "line 1: `client many` is not understood"),
        ("client 1\nnodes 0", "line 2: nodes has to be in 1...9"),
        ("client 1\nheal 40s", "heal, stop and end have to follow each other"),
        ("seed 1", "a plan needs a client"),
    ]) func `what is not a plan is refused with the line and what would be right`(
        text: String, start: String
    ) {
        let error = #expect(throws: PlanError.self) { try Plan(text) }
        #expect(error?.description.hasPrefix(start) == true, "\(error?.description ?? "")")
    }
}
