internal import Schema

/// What somebody may do with a node; each role may what the ones before it may.
enum Role: UInt8, Comparable {
    case viewer = 1
    case commenter = 2
    case editor = 3
    case owner = 4

    static func < (left: Role, right: Role) -> Bool { left.rawValue < right.rawValue }
}

// Who may do what. What somebody may not see is not there for them: `noNode`, as for what is gone.
extension Transaction {
    func role(on walk: Walk) throws(Failure) -> Role? {
        guard !walk.isDoomed else { return nil }
        return actor.user == drive.owner ? .owner : nil
    }

    func require(_ role: Role, on walk: Walk) throws(Failure) {
        guard let found = try self.role(on: walk) else {
            throw refusal(.noNode, node: walk.number)
        }
        guard found >= role else { throw refusal(.forbidden, node: walk.number) }
    }

    /// Something of the drive, at least, has to be for the actor to change.
    func requireMember() throws(Failure) {
        guard actor.user == drive.owner else { throw refusal(.noDrive) }
    }

    func visible(_ number: UInt64) throws(Failure) -> Walk {
        let walk = try walk(from: number)
        try require(.viewer, on: walk)
        return walk
    }

    func visible(_ reference: NodeReference) throws(Failure) -> Walk {
        try visible(resolved(reference))
    }

    func resolved(_ reference: NodeReference) throws(Failure) -> UInt64 {
        if let number = reference.number { return number }
        guard let operation = reference.operation, operation < made.count,
            let number = made[Int(operation)]
        else { throw refusal(.noReference, value: reference.operation.map { UInt64($0) }) }
        return number
    }
}
