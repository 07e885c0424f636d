/// Every limit of the control group, and the error past it. Limits of single fields are in the
/// schema, whose refusal is `malformed`. All replicas must keep to the same ones: a limit changes as
/// a stored format does. What operators may change is a setting instead (`Settings`). Only tests,
/// which want to see them reached, set others.
package struct ControlLimits: Sendable {
    // MARK: Names

    /// Bytes of the name of a node, a zone, an account or a group. `nameMalformed`.
    package static let nameByteCountMax = 63
    /// Bytes of a domain: what DNS takes. `domainMalformed`.
    package static let domainByteCountMax = 253
    /// Bytes of an e-mail address: what SMTP takes. `emailMalformed`.
    package static let emailByteCountMax = 254

    // MARK: Nodes

    /// Nodes, those that were removed and not forgotten included. `tooManyNodes`. As many as a
    /// placement takes.
    package var nodeCountMax: UInt32 = 1_000
    /// Weight of a node. `weightTooLarge`. The weights of all nodes add up within 64 bits.
    package static let weightMax: UInt32 = 1_000_000_000
    /// Certificates of a node. `tooManyCertificates`.
    package static let certificateCountMax = 4
    /// Join tokens. `tooManyTokens`.
    package var tokenCountMax: UInt32 = 1_000
    /// Nodes that may join by one token. `tokenUses`.
    package static let tokenUseCountMax: UInt32 = 1_000
    /// Nanoseconds for which a token is good. `tokenTime`.
    package var tokenTimeMax: UInt64 = 30 * 24 * ControlLimits.hour
    /// `tooManyZones`.
    package var zoneCountMax: UInt32 = 1_000

    // MARK: Shards and placement

    /// What drives hash to. All of them are somewhere, always.
    package static let slotCount: UInt32 = 4_096
    /// Shards, the control group included. `tooManyShards`.
    package var shardCountMax: UInt32 = 4_097
    /// Members of a group. `membersMalformed`.
    package static let memberCountMax = 9
    /// Changes of the slot table that are kept; who is further behind gets the whole table.
    package var slotChangeCountMax: UInt64 = 1_000
    /// What chunks hash to.
    package static let partitionCount: UInt32 = 4_096

    // MARK: People

    /// Accounts, those that were deleted and not forgotten included. `tooManyAccounts`.
    package var accountCountMax: UInt64 = 10_000_000
    /// Recovery codes of an account. `recoveryCodesMalformed`.
    package static let recoveryCodeCountMax = 20
    /// Groups of accounts. `tooManyGroups`.
    package var groupCountMax: UInt32 = 100_000
    /// Accounts in a group. `groupFull`. One command removes a group with all of its members.
    package var memberCountOfGroupMax: UInt32 = 10_000
    /// Groups that an account is in. `tooManyMemberships`. As many as a drive takes from an actor.
    package var membershipCountMax = 256
    /// `tooManyDomains`.
    package var domainCountMax: UInt32 = 10_000

    // MARK: Commands and answers

    /// Items of one page; who asks for more gets these.
    package var pageCountMax = 1_000
    /// What one sweep removes: tokens, and rows of the audit trail.
    package var sweptTokenCount = 100
    package var sweptAuditCount: UInt64 = 500

    static let hour: UInt64 = 3_600 * 1_000_000_000

    package init() {}
}
