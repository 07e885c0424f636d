package import Schema

extension ControlError: Error {}

extension ControlErrorCode {
    /// As programs see it; stable.
    package var name: String {
        switch self {
        case .malformed: "malformed"
        case .noCluster: "no_cluster"
        case .clusterExists: "cluster_exists"
        case .forbidden: "forbidden"
        case .changed: "changed"
        case .nameMalformed: "name_malformed"
        case .nameTaken: "name_taken"
        case .versionMalformed: "version_malformed"
        case .versionUnsupported: "version_unsupported"
        case .versionFalls: "version_falls"
        case .noSetting: "no_setting"
        case .settingMalformed: "setting_malformed"
        case .noNode: "no_node"
        case .nodeRemoved: "node_removed"
        case .nodeNotRemoved: "node_not_removed"
        case .nodeState: "node_state"
        case .nodeInUse: "node_in_use"
        case .nodeNotReady: "node_not_ready"
        case .tooManyNodes: "too_many_nodes"
        case .addressMalformed: "address_malformed"
        case .noRole: "no_role"
        case .roleMissing: "role_missing"
        case .roleNotAllowed: "role_not_allowed"
        case .weightTooLarge: "weight_too_large"
        case .certificateTaken: "certificate_taken"
        case .certificateExpired: "certificate_expired"
        case .noCertificate: "no_certificate"
        case .lastCertificate: "last_certificate"
        case .tooManyCertificates: "too_many_certificates"
        case .noToken: "no_token"
        case .tokenRevoked: "token_revoked"
        case .tokenExpired: "token_expired"
        case .tokenUsedUp: "token_used_up"
        case .tokenTaken: "token_taken"
        case .tokenUses: "token_uses"
        case .tokenTime: "token_time"
        case .tooManyTokens: "too_many_tokens"
        case .noZone: "no_zone"
        case .zoneInUse: "zone_in_use"
        case .tooManyZones: "too_many_zones"
        case .noShard: "no_shard"
        case .controlShard: "control_shard"
        case .shardState: "shard_state"
        case .shardNotEmpty: "shard_not_empty"
        case .shardBusy: "shard_busy"
        case .shardTooSmall: "shard_too_small"
        case .tooManyShards: "too_many_shards"
        case .membersMalformed: "members_malformed"
        case .slotsMalformed: "slots_malformed"
        case .slotMoving: "slot_moving"
        case .slotThere: "slot_there"
        case .noMove: "no_move"
        case .moveStep: "move_step"
        case .moveSwitched: "move_switched"
        case .tooManyMoves: "too_many_moves"
        case .noPlacement: "no_placement"
        case .placementBusy: "placement_busy"
        case .placementEmpty: "placement_empty"
        case .placementSame: "placement_same"
        case .placementUnfinished: "placement_unfinished"
        case .partitionsMalformed: "partitions_malformed"
        case .noAccount: "no_account"
        case .accountDeleted: "account_deleted"
        case .accountNotDeleted: "account_not_deleted"
        case .accountNotActive: "account_not_active"
        case .accountLocked: "account_locked"
        case .lastAdministrator: "last_administrator"
        case .tooManyAccounts: "too_many_accounts"
        case .displayNameMalformed: "display_name_malformed"
        case .emailMalformed: "email_malformed"
        case .emailTaken: "email_taken"
        case .verifierMalformed: "verifier_malformed"
        case .recoveryCodesMalformed: "recovery_codes_malformed"
        case .noSecondFactor: "no_second_factor"
        case .codeUsed: "code_used"
        case .codeUnknown: "code_unknown"
        case .noGroup: "no_group"
        case .groupFull: "group_full"
        case .tooManyGroups: "too_many_groups"
        case .tooManyMemberships: "too_many_memberships"
        case .domainMalformed: "domain_malformed"
        case .noDomain: "no_domain"
        case .tooManyDomains: "too_many_domains"
        }
    }
}

extension ControlError: CustomStringConvertible {
    /// What failed, with which values, and what to do.
    package var description: String {
        let value = value.map { "\($0)" } ?? "?"
        let limit = limit.map { "\($0)" } ?? "?"
        let subject = subject.map { "\($0)" } ?? "?"
        let name = name.map { "'\($0)'" } ?? "?"
        let node = self.subject.map { "node \($0)" } ?? "the node"
        let account = self.subject.map { "account \($0)" } ?? "the account"
        let it =
            self.name.map { "'\($0)'" } ?? self.subject.map { "number \($0)" } ?? "what was named"
        return switch code {
        case .malformed: "not a request that this version knows; check the client's version"
        case .noCluster: "there is no cluster here yet; make one with `cairn init`"
        case .clusterExists: "there is a cluster here already; join it with a token"
        case .forbidden: "\(account) may not do this; ask an administrator"
        case .changed:
            "\(it) is at revision \(value), not at \(limit) any more; read it again and retry"
        case .nameMalformed:
            "\(name) is not a name: 1 to \(limit) letters, digits, '.', '_' and '-', a letter or "
                + "a digit first; choose another"
        case .nameTaken: "\(name) is the name of number \(subject); choose another"
        case .versionMalformed:
            "speaks versions \(value) to \(limit), which is no range; check the node's program"
        case .versionUnsupported:
            "\(node) does not speak version \(value), the nearest it speaks is \(limit); install "
                + "another program there"
        case .versionFalls:
            "version \(value) is below the cluster's \(limit), which never falls; name a higher one"
        case .noSetting: "no setting \(name); list the settings"
        case .settingMalformed:
            "not a value that \(name) may have; list the settings with their bounds"
        case .noNode: "no such node: \(it); list the nodes"
        case .nodeRemoved:
            "\(node) was removed; wipe it and let it join under a new key, or forget it"
        case .nodeNotRemoved: "\(node) was not removed; drain and remove it first"
        case .nodeState:
            "\(node) can't go from \(found(NodeState.self)) to \(wanted(NodeState.self)); "
                + "go step by step, or force the removal of one that is dead"
        case .nodeInUse:
            self.value.map { "\(node) has a replica of group \($0); move it away first" }
                ?? "\(node) is in the placement of chunks; begin a new one without it and wait"
        case .nodeNotReady:
            "\(node) is \(found(NodeState.self)) and takes nothing new; choose "
                + "one that is active"
        case .tooManyNodes:
            "the cluster knows \(limit) nodes, the most allowed; forget some that were removed"
        case .addressMalformed:
            "not an address: \(name), port \(value); give a host without blanks and a port "
                + "of 1 to 65535"
        case .noRole: "no role; give at least one of metadata, storage and gateway"
        case .roleMissing:
            "\(node) has no metadata role and can't hold replicas; choose another or give "
                + "it the role"
        case .roleNotAllowed:
            "the token doesn't allow all of these roles; ask for fewer, or for another token"
        case .weightTooLarge:
            "a weight of \(value), at most \(limit) is allowed; choose a larger unit for all nodes"
        case .certificateTaken: "\(node) has this certificate already; make another"
        case .certificateExpired: "the certificate has expired; check the clocks and make another"
        case .noCertificate: "\(node) has no such certificate, or none yet; show the node"
        case .lastCertificate: "\(node) has no other certificate; add the new one first"
        case .tooManyCertificates:
            "\(node) has \(limit) certificates, the most allowed; remove old ones"
        case .noToken: "no such token, or not any more; create another"
        case .tokenRevoked: "token \(subject) was revoked; create another"
        case .tokenExpired: "token \(subject) has expired; create another"
        case .tokenUsedUp: "token \(subject) has no use left; create another"
        case .tokenTaken: "there is such a token already; draw another"
        case .tokenUses: "good for \(value) nodes, 1 to \(limit) are allowed; choose another count"
        case .tokenTime:
            "has to expire in the future, and within \((self.limit ?? 0) / 1_000_000_000) "
                + "s; choose another time"
        case .tooManyTokens: "there are \(limit) tokens, the most allowed; wait until some expire"
        case .noZone: "no zone \(name); put it first, or list the zones"
        case .zoneInUse: "\(value) nodes are in zone \(name); put them elsewhere first"
        case .tooManyZones: "there are \(limit) zones, the most allowed; remove some"
        case .noShard: "no shard \(subject); list the shards"
        case .controlShard: "shard 0 is the control group, which holds no drives; choose another"
        case .shardState:
            "shard \(subject) is \(found(ShardState.self)), not what this takes "
                + "to be \(wanted(ShardState.self)); list the shards"
        case .shardNotEmpty: "shard \(subject) has \(value) slots; move them away first"
        case .shardBusy: "slot move \(value) concerns shard \(subject); wait for it, or abort it"
        case .shardTooSmall:
            "shard \(subject) has \(value) slots that stay, a split takes 2; choose a larger one"
        case .tooManyShards: "there are \(limit) shards, the most allowed; remove empty ones"
        case .membersMalformed:
            "\(value) members; name 1 to \(limit) different nodes, one of them a voter"
        case .slotsMalformed: "not a range of slots, of which there are \(limit); check it"
        case .slotMoving: "slot \(value) is moving already; wait for its move, or abort it"
        case .slotThere: "slot \(value) is in shard \(subject) already; leave it out"
        case .noMove: "no slot move \(subject); list the moves"
        case .moveStep:
            "slot move \(subject) is \(found(MoveState.self)), which is not "
                + "just before \(wanted(MoveState.self)); list the moves"
        case .moveSwitched:
            "slot move \(subject) has switched and can't go back; plan a move of the slot "
                + "back when it is over"
        case .tooManyMoves: "\(limit) slots are moving, as many as the settings allow; wait for one"
        case .noPlacement: "no placement \(subject) was begun; show the placement"
        case .placementBusy:
            "the placement is changing to epoch \(subject); wait until that is finished"
        case .placementEmpty: "no active storage node has a weight; let one join or give it one"
        case .placementSame:
            "nothing has changed since placement \(subject); there is nothing to do"
        case .placementUnfinished:
            "\(value) of \(limit) partitions of placement \(subject) are confirmed; wait "
                + "for the others"
        case .partitionsMalformed:
            "\(value) bytes of partitions, there have to be \(limit); check the client"
        case .noAccount: "no such account: \(it); list the accounts"
        case .accountDeleted: "\(account) was deleted for good; create another"
        case .accountNotDeleted: "\(account) was not deleted; delete it first"
        case .accountNotActive: "\(account) is disabled; ask an administrator"
        case .accountLocked:
            "\(account) is locked after too many failed log-ins; wait, or set a new password"
        case .lastAdministrator:
            "\(account) is the last active administrator; make another one first"
        case .tooManyAccounts:
            "there are \(limit) accounts, the most allowed; forget some that were deleted"
        case .displayNameMalformed:
            "the display name is empty or has control characters; give another"
        case .emailMalformed:
            "\(name) is not an address of up to \(ControlLimits.emailByteCountMax) ASCII "
                + "characters; check it"
        case .emailTaken: "\(name) is the address of account \(subject); give another"
        case .verifierMalformed: "an empty algorithm, verifier or secret; check the client"
        case .recoveryCodesMalformed: "not up to \(limit) hashes of 32 bytes; check the client"
        case .noSecondFactor: "\(account) has no second factor; set one up"
        case .codeUsed: "this one-time password was used already; wait for the next"
        case .codeUnknown: "not a recovery code of \(account), or used already; try another"
        case .noGroup: "no group \(subject); list the groups"
        case .groupFull:
            "group \(subject) has \(limit) members, the most allowed; make a second one"
        case .tooManyGroups: "there are \(limit) groups, the most allowed; remove some"
        case .tooManyMemberships:
            "\(account) is in \(limit) groups, the most allowed; take it out of some"
        case .domainMalformed:
            "\(name) is not a domain of up to \(ControlLimits.domainByteCountMax) ASCII "
                + "characters; check it"
        case .noDomain: "no domain \(name); list the domains"
        case .tooManyDomains: "there are \(limit) domains, the most allowed; remove some"
        }
    }

    /// What the state is called that stands in `value`.
    private func found<State: RawRepresentable<UInt32>>(_ type: State.Type) -> String {
        Self.name(type, value)
    }

    private func wanted<State: RawRepresentable<UInt32>>(_ type: State.Type) -> String {
        Self.name(type, limit)
    }

    private static func name<State: RawRepresentable<UInt32>>(
        _ type: State.Type, _ number: UInt64?
    ) -> String {
        number.flatMap { UInt32(exactly: $0) }.flatMap { State(rawValue: $0) }.map { "\($0)" }
            ?? "?"
    }
}
