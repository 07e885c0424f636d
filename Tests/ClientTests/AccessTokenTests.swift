import Client
import Testing

@Suite struct AccessTokenTests {
    private static let token = AccessToken(
        .admin, authority: (0..<32).map { UInt8($0) }, account: 7,
        secret: (0..<32).map { UInt8(255 - $0) })

    @Test func `a token is read as it was written, and never changes its form`() throws {
        let text = Self.token.text
        #expect(try AccessToken(parsing: text) == Self.token)
        #expect(
            text == "cairn-admin-AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8AAAAAAAAAB__-_fz7"
                + "-vn49_b19PPy8fDv7u3s6-rp6Ofm5eTj4uHgyYO1qw")
    }

    @Test func `a letter that was mistyped or lost is told`() throws {
        let text = Array(Self.token.text)
        for place in 12..<text.count {
            var other = text
            other[place] = text[place] == "A" ? "B" : "A"
            #expect(throws: AccessToken.Malformed.self) {
                try AccessToken(parsing: String(other))
            }
            other.remove(at: place)
            #expect(throws: AccessToken.Malformed.self) {
                try AccessToken(parsing: String(other))
            }
        }
        for text in ["", "cairn", "cairn-admin-", "cairn-guest-AAAA", "secret"] {
            #expect(throws: AccessToken.Malformed.self) { try AccessToken(parsing: text) }
        }
    }
}
