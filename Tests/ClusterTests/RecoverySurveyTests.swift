import Cluster
import Raft
import Testing

@Suite struct RecoverySurveyTests {
    static let members: [Member] = (1...5).map {
        Member(NodeID(UInt64($0)), incarnation: Incarnation(UInt64($0)))
    }

    static func report(
        _ id: NodeID, store: Incarnation? = nil, term: Term = 3, last: LogIndex,
        lastTerm: Term = 3, commit: LogIndex, damagedThrough: LogIndex = .zero
    ) throws -> RecoveryReport {
        RecoveryReport(
            id: id, incarnation: store ?? Incarnation(id.rawValue), term: term, lastIndex: last,
            lastTerm: lastTerm, commit: commit, membership: try Membership(voters: members),
            abstains: damagedThrough > 0, damagedThrough: damagedThrough)
    }

    @Test func `the latest log leads, and not merely the longest`() throws {
        let survey = try RecoverySurvey(
            [
                Self.report(4, last: 30, lastTerm: 2, commit: 10),
                Self.report(5, last: 20, lastTerm: 3, commit: 18),
            ], givenUp: [1, 2, 3])
        #expect(survey.leader == 5)
        #expect(survey.atRisk == 19...20)
        #expect(survey.lostThrough == nil)
        #expect(survey.plan.voters.map(\.id) == [4, 5])
        #expect(survey.plan.voters.map(\.incarnation) == [4, 5])
    }

    @Test func `the epoch is above every one that is known`() throws {
        let survey = try RecoverySurvey(
            [
                Self.report(4, term: Term(epoch: 6, founder: 0), last: 20, commit: 18),
                Self.report(5, last: 20, commit: 18),
            ], givenUp: [1, 2, 3])
        #expect(survey.plan.epoch == 7)
    }

    @Test func `what was committed and is in no log that is left is named as lost`() throws {
        let survey = try RecoverySurvey(
            [
                Self.report(4, last: 20, lastTerm: 2, commit: 20),
                Self.report(5, last: 12, lastTerm: 3, commit: 12),
            ], givenUp: [1, 2, 3])
        #expect(survey.leader == 5)
        #expect(survey.lostThrough == 20)
        // Who has what is lost is made anew, and until then it can't be counted on.
        #expect(survey.plan.voters.map(\.id) == [5])
        #expect("\(survey)".contains("Entries 13 to 20 were acknowledged, and are lost."))
    }

    @Test func `a quorum that is left is not recovered`() throws {
        let reports = try (1...3).map { try Self.report(NodeID($0), last: 9, commit: 9) }
        #expect(throws: RecoverySurveyError.quorumIsLeft([1, 2, 3])) {
            try RecoverySurvey(reports, givenUp: [4, 5])
        }
        #expect(throws: RecoverySurveyError.noReports) {
            try RecoverySurvey([], givenUp: [1, 2, 3, 4, 5])
        }
    }

    /// 2 has the latest log, and says nothing this once.
    @Test func `nobody is left out but who was given up`() throws {
        let one = try Self.report(1, last: 20, commit: 18)
        let two = try Self.report(2, last: 25, commit: 18)
        #expect(try RecoverySurvey([one, two], givenUp: [3, 4, 5]).leader == 2)
        #expect(throws: RecoverySurveyError.unheard([2])) {
            try RecoverySurvey([one], givenUp: [3, 4, 5])
        }
        #expect(try RecoverySurvey([one], givenUp: [2, 3, 4, 5]).leader == 1)
    }

    @Test func `a vote that counts nowhere makes no quorum`() throws {
        let well = try [1, 2].map { try Self.report(NodeID($0), last: 20, commit: 20) }
        let another = try Self.report(3, store: 99, last: 5, commit: 5)
        #expect(try RecoverySurvey(well + [another], givenUp: [4, 5]).leader == 1)
        let damaged = try Self.report(3, last: 5, commit: 5, damagedThrough: 30)
        let survey = try RecoverySurvey(well + [damaged], givenUp: [4, 5])
        #expect(survey.plan.voters.map(\.id) == [1, 2, 3])
        #expect(survey.damagedThrough == 30)
        #expect("\(survey)".contains("Entries through 30 were on a disk that is damaged"))
    }
}
