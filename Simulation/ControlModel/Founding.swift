package import Schema

/// How a cluster begins that tests and runs work on: with node 1, and its administrator, account 1.
package enum Founding {
    package static let second: UInt64 = 1_000_000_000
    package static let hour = 3_600 * second
    package static let start = 1_000_000 * second

    package static let initial = InitCluster(
        cluster: FixedBytes { UInt8($0) }, node: identity("n1", key: 1, expires: .max))

    package static let administrator = ControlCommandBody.createAccount(
        CreateAccount(name: "root", displayName: "Root", isAdministrator: true))

    package static let all = NodeRoles(metadata: true, storage: true, gateway: true)

    package static func bytes(_ number: Int) -> FixedBytes<32> {
        FixedBytes { UInt8(truncatingIfNeeded: $0 == 0 ? number : number >> 8) }
    }

    package static func identity(
        _ name: String, key: Int, roles: NodeRoles = all, zone: String? = nil,
        expires: UInt64 = start + 1_000 * hour
    ) -> NodeIdentity {
        NodeIdentity(
            name: name, roles: roles, addresses: [NodeAddress(host: "10.0.0.\(key)", port: 7_000)],
            zone: zone, weight: 100, incarnation: UInt64(key), versionMin: 1, versionMax: 1,
            key: bytes(key),
            certificate: NodeCertificate(
                fingerprint: bytes(1_000 + key), expires: expires))
    }
}

// Short words for commands.
extension ControlCommandBody {
    package static func state(
        _ node: UInt64, _ state: NodeState, isForced: Bool = false
    ) -> ControlCommandBody {
        .setNodeState(SetNodeState(node: node, state: state, isForced: isForced))
    }

    package static func advance(_ move: UInt64, _ state: MoveState) -> ControlCommandBody {
        .advanceMove(AdvanceMove(move: move, state: state))
    }

    package static func set(_ name: String, _ number: UInt64) -> ControlCommandBody {
        .putSetting(PutSetting(name: name, value: SettingValue(number: number)))
    }

    package static func set(_ account: UInt64, _ status: AccountStatus) -> ControlCommandBody {
        .setAccountStatus(SetAccountStatus(account: account, status: status))
    }

    package static func login(_ account: UInt64, _ hasSucceeded: Bool) -> ControlCommandBody {
        .recordLogin(RecordLogin(account: account, hasSucceeded: hasSucceeded))
    }
}
