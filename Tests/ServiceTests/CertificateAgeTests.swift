import Cluster
import Raft
import Service
import Testing
import World

@Suite struct CertificateAgeTests {
    @Test func `a certificate is to be renewed once two thirds of its life are over`() throws {
        let cluster = ClusterID(high: 1, low: 2)
        let now = WallTime(nanosecondsSince1970: 1_800_000_000_000_000_000)
        let (authority, _) = try Authority.make(for: cluster, at: now)
        let (request, _) = try KeyRequest.make()
        let issued = try authority.issue(for: request, to: 3, at: now, life: .seconds(300))
        let age = try CertificateAge(certificate: issued.pem)
        let seconds = { (time: WallTime) in
            (time.nanosecondsSince1970 - now.nanosecondsSince1970) / 1_000_000_000
        }
        #expect(seconds(age.renewal) == 200)
        #expect(seconds(age.end) == 300)
        #expect(!age.isDue(at: now) && age.isDue(at: age.renewal))
        #expect(age.isGood(at: age.end))
    }

    @Test func `a certificate from a clock that was ahead is to be renewed, and not good yet`()
        throws
    {
        let cluster = ClusterID(high: 1, low: 2)
        let day: Int64 = 86_400_000_000_000
        let now = WallTime(nanosecondsSince1970: 1_800_000_000_000_000_000)
        let ahead = WallTime(nanosecondsSince1970: now.nanosecondsSince1970 + 30 * day)
        let (authority, _) = try Authority.make(for: cluster, at: now)
        let (request, _) = try KeyRequest.make()
        let age = try CertificateAge(
            certificate: authority.issue(for: request, to: 3, at: ahead).pem)
        #expect(age.isDue(at: now) && !age.isGood(at: now))
        #expect(!age.isDue(at: ahead) && age.isGood(at: ahead))
    }

    @Test func `a request with a key that there is names that key`() throws {
        let (request, key) = try KeyRequest.make()
        #expect(try KeyRequest(key: key).keyHash == request.keyHash)
    }
}
