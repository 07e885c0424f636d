internal import World

/// Where reading the journal through has got to.
struct Scrubbing {
    struct Place {
        let group: UInt64
        let index: UInt64
        let location: Location
    }

    let segment: UInt32
    /// What is left of it: the next one last.
    var places: [Place]
}

/// An entry that was good when it was written or last read.
package struct RottenEntry: Equatable, Sendable {
    package let group: UInt64
    package let index: UInt64

    package init(group: UInt64, index: UInt64) {
        self.group = group
        self.index = index
    }
}

/// Reads what nobody has read since it was written: so rot is found while other nodes still have
/// what it has spoiled. One segment after the other, each entry that is still needed, in the order
/// of their places; the newest segment was written just now, and is left out.
extension Journal {
    /// Goes on by about so many bytes, and returns what turned out to be lost.
    package func scrub(byteCountMax: Int) throws(JournalError) -> [RottenEntry] {
        try checkUsable()
        guard var progress = scrubbing ?? nextScrubbing() else { return [] }
        var rotten: [RottenEntry] = []
        if let segment = segments.first(where: { $0.number == progress.segment }) {
            var reader = SectorReader(segment, window: windowForReads, block: block)
            var byteCount = 0
            while byteCount < byteCountMax, let place = progress.places.popLast() {
                // It may have been released meanwhile, or written elsewhere.
                guard catalog.groups[place.group]?.location(at: place.index) == place.location
                else { continue }
                byteCount += place.location.byteCount + Sector.byteCount
                guard try payload(at: place.location, &reader) == nil else { continue }
                counters.rottenCount += 1
                catalog.lose(group: place.group, index: place.index)
                rotten.append(RottenEntry(group: place.group, index: place.index))
            }
        } else {
            progress.places = []
        }
        scrubbedLast = progress.segment
        scrubbing = progress.places.isEmpty ? nil : progress
        return rotten
    }

    /// The next segment's turn. Looks at each entry there is: some milliseconds for a million, once
    /// for each segment.
    private func nextScrubbing() -> Scrubbing? {
        let cold = segments.dropLast()
        guard let segment = cold.first(where: { $0.number > scrubbedLast }) ?? cold.first else {
            return nil
        }
        var places: [Scrubbing.Place] = []
        for (group, log) in catalog.groups {
            log.forEachLocation { index, location in
                guard location.segment == segment.number else { return }
                places.append(Scrubbing.Place(group: group, index: index, location: location))
            }
        }
        places.sort { ($0.location.offset, $0.group) > ($1.location.offset, $1.group) }
        return Scrubbing(segment: segment.number, places: places)
    }
}
