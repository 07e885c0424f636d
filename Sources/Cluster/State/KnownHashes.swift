internal import KeyValue

/// What the pairs that were written of late add to the digest: so that a pair that is written again
/// need not be read from the store for the sake of what it takes away. Only for saving time: a
/// key that is not here is looked up there.
///
/// Two halves, of which the older is forgotten as a whole.
struct KnownHashes {
    private struct Half {
        var keys = KeyTable()
        var known: [PairKnown] = []

        var byteCount: Int {
            keys.byteCount + MemoryLayout<PairKnown>.stride * known.count
        }

        subscript(key: RawSpan) -> PairKnown? {
            keys.number(of: key).map { known[$0] }
        }
    }

    private var newer = Half()
    private var older = Half()

    /// Of memory, in the newer half: the older took as much when it became that.
    var byteCountNewer: Int { newer.byteCount }

    subscript(key: RawSpan) -> PairKnown? { newer[key] ?? older[key] }

    /// Remembers what was written. What its writer knows anyway only corrects what is here.
    mutating func keep(_ known: PairKnown, of key: RawSpan, isKnownElsewhere: Bool) {
        if isKnownElsewhere, self[key] == nil { return }
        let number = newer.keys.add(key)
        if number == newer.known.count {
            newer.known.append(known)
        } else {
            newer.known[number] = known
        }
    }

    /// What was kept since the last time stays, and nothing else.
    mutating func age() {
        older = newer
        newer = Half()
    }
}
