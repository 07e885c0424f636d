internal import Schema

// References to chunks, counted by the shard.
//
// 1. A chunk's count is that of the places it stands at in short contents of versions, and in pages
//    of manifests: uploads under way and what waits to be swept are among them.
// 2. It is counted in the command that makes the place, and until the one that removes it.
// 3. So a chunk without a row is needed by nobody in this shard.
extension Transaction {
    func addReferences(_ chunks: ChunkList) throws(Failure) {
        try chunks.forEachID { (id) throws(Failure) in
            let key = keys.reference(to: id)
            let count = try referenceCount(key)
            try putCount(count + 1, at: key, isNew: count == 0)
        }
    }

    func dropReferences(_ chunks: ChunkList) throws(Failure) {
        try chunks.forEachID { (id) throws(Failure) in
            let key = keys.reference(to: id)
            let count = try referenceCount(key)
            guard count > 0 else { throw damaged("a reference", key) }
            if count == 1 { try remove(key) } else { try putCount(count - 1, at: key) }
        }
    }

    private func referenceCount(_ key: [UInt8]) throws(Failure) -> UInt64 {
        guard let bytes = try bytes(at: key) else { return 0 }
        var reader = KeyReader(bytes[...])
        guard let count = reader.ordered(), count > 0 else { throw damaged("a reference", key) }
        return count
    }

    private func putCount(
        _ count: UInt64, at key: [UInt8], isNew: Bool = false
    ) throws(Failure) {
        var bytes: [UInt8] = []
        bytes.append(ordered: count)
        try put(bytes: bytes, at: key, isNew: isNew)
    }
}
