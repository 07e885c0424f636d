import Drive
import DriveModel
import RandomDraws
import Schema
import Testing

extension ModelTests {
    /// Everybody is shown what the model shows them, in whole lists; and in pages the same.
    func compareForAll(
        _ shard: Shard, _ model: Model, _ draws: inout Draws, _ place: String
    ) throws {
        let actors = [Actor(user: Shard.owner)] + Workload.others
        for query in model.everyQuery(drive: Shard.drive, as: actors, time: shard.time) {
            var asking = shard
            asking.actor = query.actor
            let answer = try asking.ask(query.question)
            try #require(model.agrees(with: answer, to: query), "\(place): \(query) got \(answer)")
        }
        for actor in actors {
            var asking = shard
            asking.actor = actor
            let countMax = UInt32(1 + draws.below(4))
            let found = try [countMax, 1_000].map { countMax in
                try asking.found(SearchQuery(text: "a", countMax: countMax)).map(\.entry.node)
            }
            try #require(found[0] == found[1], "\(place): pages of what is found")
            let first =
                UInt64(model.changes.count)
                - min(UInt64(model.changes.count), model.limits.changeCountMax)
            let pages = try asking.allChanges(after: first, countMax: countMax)
            let whole = try asking.allChanges(after: first, countMax: 1_000)
            try #require(pages == whole, "\(place): pages of the feed")
        }
    }
}

extension Shard {
    /// All pages.
    func found(_ query: SearchQuery) throws -> [Item] {
        var (query, items) = (query, [] as [Item])
        repeat {
            guard case .found(let page) = try ask(.search(query)) else { return items }
            items += page.items
            query.cursor = page.cursor
        } while query.cursor != nil
        return items
    }

    /// All pages; nil if the feed is not for the actor.
    func allChanges(after first: UInt64, countMax: UInt32) throws -> [Change]? {
        var (after, changes) = (first, [] as [Change])
        while true {
            guard
                case .changes(let page) = try ask(
                    .changes(ChangesQuery(after: after, countMax: countMax)))
            else { return nil }
            changes += page.changes
            after = page.sequenceSeen
            guard after < page.sequenceLast else { return changes }
        }
    }
}
