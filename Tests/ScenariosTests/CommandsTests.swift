import JSON
import Scenarios
import Testing

@Suite struct CommandsTests {
    @Test func `without a name, the seed decides the scenario, and all have their turn`() throws {
        let catalog = try Catalog()
        let seeds = 1...UInt64(Scenario.allCases.count)
        let names = try seeds.map { try catalog.plan($0, of: nil).scenario }
        #expect(Set(names) == Set(Scenario.allCases.map(\.rawValue)))
    }

    @Test func `an unknown scenario is refused`() throws {
        let error = #expect(throws: CatalogError.self) { try Catalog().plan(1, of: "storm") }
        #expect(error == .unknown("storm"))
    }

    @Test func `a summary says the same to people and to programs`() throws {
        var order = RunCommand.Order(seeds: 1...1)
        order.scenario = "calm"
        order.isBrief = true
        order.printsDigests = true
        var printed: [String] = []
        let summary = try RunCommand.run(order, from: try Catalog()) { printed.append($0) }
        #expect(printed.count == 1)
        #expect(summary.text.hasPrefix("1 seeds, 0 failed\n"))
        #expect(summary.text.contains("never reached: "))
        let json = summary.json
        #expect(
            json.hasPrefix(#"{"seeds":1,"files":0,"scenarios":{"calm":1},"failed":[],"#), "\(json)")
        #expect(throws: Never.self) {
            try JSONValue(
                parsing: Array(json.utf8), limits: JSONLimits(byteCountMax: 1 << 20, depthMax: 8))
        }
    }
}
