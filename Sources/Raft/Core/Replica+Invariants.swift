/// What must never be, looked at after every step. A few comparisons: cheap enough for release.
///
/// (2) is checked where leaders are heard, (3) where the log is truncated and replaced, (5) in
/// `advanceCommit`, which commits by nothing but (5), and (6) where memberships are appended.
extension Replica {
    mutating func checkInvariants() {
        if term < termBefore { fail("the term went back from \(termBefore)") }
        if commit < commitBefore { fail("commit went back from \(commitBefore) to \(commit)") }
        if applied > handedOut { fail("\(applied) is applied, only \(handedOut) handed out") }
        if handedOut > commit { fail("\(handedOut) is handed out, only \(commit) committed") }
        if handedOut > log.durable {
            fail("\(handedOut) is handed out, only \(log.durable) durable")
        }
        if commit > log.last { fail("\(commit) is committed, the log ends at \(log.last)") }
        if log.durable > log.last { fail("\(log.durable) is durable, the log ends at \(log.last)") }
        if log.base.index > handedOut {
            fail("the log begins after \(log.base.index), not applied")
        }
        if verified > log.last { fail("\(verified) is verified, the log ends at \(log.last)") }
        if log.durable < log.window.first - 1 {
            fail("\(log.window.first - 1) left memory, only \(log.durable) is durable")
        }
        if role == .leader {
            if leader != id { fail("leads and follows \(leader?.description ?? "nobody")") }
            for peer in peers where peer.match >= peer.next || peer.match > log.last {
                fail("progress is inconsistent: \(peer)")
            }
        }
        termBefore = term
        commitBefore = commit
    }
}

extension Replica: CustomStringConvertible {
    /// A few lines for scripts, logs and failures.
    package var description: String {
        var lines = [
            "\(id) \(role) term \(term) vote \(vote?.description ?? "none") "
                + "leader \(leader?.description ?? "none") log \(log.base.index)<…\(log.last) "
                + "durable \(log.durable) commit \(commit) applied \(applied)"
                + (isQuiescent ? " quiet" : "") + (abstains ? " abstains" : ""),
            "  at \(membershipIndex): \(membership)",
        ]
        lines += peers.map { "  \($0)" }
        if let violation { lines.append("  violation: \(violation)") }
        return lines.joined(separator: "\n")
    }
}
