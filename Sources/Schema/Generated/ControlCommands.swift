// Made from control_commands.proto by `make schema`. Change that file instead of this one.

internal import CProtobufC
internal import CSchema

package enum ControlErrorCode: UInt32, CaseIterable, Sendable {
    case malformed = 1
    case noCluster = 2
    case clusterExists = 3
    case forbidden = 4
    case changed = 5
    case nameMalformed = 6
    case nameTaken = 7
    case versionMalformed = 8
    case versionUnsupported = 9
    case versionFalls = 10
    case noSetting = 11
    case settingMalformed = 12
    case noNode = 13
    case nodeRemoved = 14
    case nodeNotRemoved = 15
    case nodeState = 16
    case nodeInUse = 17
    case nodeNotReady = 18
    case tooManyNodes = 19
    case addressMalformed = 20
    case noRole = 21
    case roleMissing = 22
    case roleNotAllowed = 23
    case weightTooLarge = 24
    case certificateTaken = 25
    case certificateExpired = 26
    case noCertificate = 27
    case lastCertificate = 28
    case tooManyCertificates = 29
    case noToken = 30
    case tokenRevoked = 31
    case tokenExpired = 32
    case tokenUsedUp = 33
    case tokenTaken = 34
    case tokenUses = 35
    case tokenTime = 36
    case tooManyTokens = 37
    case noZone = 38
    case zoneInUse = 39
    case tooManyZones = 40
    case noShard = 41
    case controlShard = 42
    case shardState = 43
    case shardNotEmpty = 44
    case shardBusy = 45
    case shardTooSmall = 46
    case tooManyShards = 47
    case membersMalformed = 48
    case slotsMalformed = 49
    case slotMoving = 50
    case slotThere = 51
    case noMove = 52
    case moveStep = 53
    case moveSwitched = 54
    case tooManyMoves = 55
    case noPlacement = 56
    case placementBusy = 57
    case placementEmpty = 58
    case placementSame = 59
    case placementUnfinished = 60
    case partitionsMalformed = 61
    case noAccount = 62
    case accountDeleted = 63
    case accountNotDeleted = 64
    case accountNotActive = 65
    case accountLocked = 66
    case lastAdministrator = 67
    case tooManyAccounts = 68
    case displayNameMalformed = 69
    case emailMalformed = 70
    case emailTaken = 71
    case verifierMalformed = 72
    case recoveryCodesMalformed = 73
    case noSecondFactor = 74
    case codeUsed = 75
    case codeUnknown = 76
    case noGroup = 77
    case groupFull = 78
    case tooManyGroups = 79
    case tooManyMemberships = 80
    case domainMalformed = 81
    case noDomain = 82
    case tooManyDomains = 83
}

package enum ControlCommandBody: Equatable, Sendable {
    case initCluster(InitCluster)
    case raiseVersion(RaiseVersion)
    case putSetting(PutSetting)
    case resetSetting(ResetSetting)
    case sweep(SweepControl)
    case registerNode(RegisterNode)
    case updateNode(UpdateNode)
    case reportNode(ReportNode)
    case setNodeState(SetNodeState)
    case forgetNode(ForgetNode)
    case addCertificate(AddCertificate)
    case removeCertificate(RemoveCertificate)
    case createToken(CreateToken)
    case revokeToken(RevokeToken)
    case putZone(PutZone)
    case removeZone(RemoveZone)
    case addShard(AddShard)
    case setShardState(SetShardState)
    case setShardMembers(SetShardMembers)
    case removeShard(RemoveShard)
    case planMoves(PlanMoves)
    case splitShard(SplitShard)
    case advanceMove(AdvanceMove)
    case abortMove(AbortMove)
    case beginPlacement(BeginPlacement)
    case confirmPartitions(ConfirmPartitions)
    case finishPlacement(FinishPlacement)
    case createAccount(CreateAccount)
    case updateAccount(UpdateAccount)
    case setAccountStatus(SetAccountStatus)
    case forgetAccount(ForgetAccount)
    case setPassword(SetPassword)
    case setSecondFactor(SetSecondFactor)
    case useSecondFactor(UseSecondFactor)
    case useRecoveryCode(UseRecoveryCode)
    case revokeSessions(RevokeSessions)
    case recordLogin(RecordLogin)
    case createGroup(CreateGroup)
    case updateGroup(UpdateGroup)
    case removeGroup(RemoveGroup)
    case addMembers(AddMembers)
    case removeMembers(RemoveMembers)
    case putDomain(PutDomain)
    case removeDomain(RemoveDomain)
    case restoreCluster(RestoreCluster)
}

/// What the control group's log asks of its state machine. Where a command names a revision, it is
/// refused if what it changes has another; without one it is done whatever that is.
package struct ControlCommand: Message {
    /// The account that asks; 0 for the cluster itself: a node, or an operator on its machine.
    package var actor: UInt64
    /// From where, for the audit trail. At most 64 bytes.
    package var origin: String?
    package var body: ControlCommandBody

    package init(actor: UInt64, origin: String? = nil, body: ControlCommandBody) {
        self.actor = actor
        self.origin = origin
        self.body = body
    }
}

extension ControlCommand {
    package static var name: String { "ControlCommand" }

    package static let layout = {
        var empty = unsafe Cairn__ControlCommand()
        unsafe cairn__control_command__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ControlCommand.self)
        if unsafe c.pointee.origin != nil {
            unsafe try checkText(c.pointee.origin, max: 64, "ControlCommand.origin")
        }
        switch unsafe c.pointee.body_case.rawValue {
        case 3:
            unsafe try InitCluster.check(Native(c.pointee.init_cluster))
        case 4:
            unsafe try RaiseVersion.check(Native(c.pointee.raise_version))
        case 5:
            unsafe try PutSetting.check(Native(c.pointee.put_setting))
        case 6:
            unsafe try ResetSetting.check(Native(c.pointee.reset_setting))
        case 7:
            unsafe try SweepControl.check(Native(c.pointee.sweep))
        case 8:
            unsafe try RegisterNode.check(Native(c.pointee.register_node))
        case 9:
            unsafe try UpdateNode.check(Native(c.pointee.update_node))
        case 10:
            unsafe try ReportNode.check(Native(c.pointee.report_node))
        case 11:
            unsafe try SetNodeState.check(Native(c.pointee.set_node_state))
        case 12:
            unsafe try ForgetNode.check(Native(c.pointee.forget_node))
        case 13:
            unsafe try AddCertificate.check(Native(c.pointee.add_certificate))
        case 14:
            unsafe try RemoveCertificate.check(Native(c.pointee.remove_certificate))
        case 15:
            unsafe try CreateToken.check(Native(c.pointee.create_token))
        case 16:
            unsafe try RevokeToken.check(Native(c.pointee.revoke_token))
        case 17:
            unsafe try PutZone.check(Native(c.pointee.put_zone))
        case 18:
            unsafe try RemoveZone.check(Native(c.pointee.remove_zone))
        case 19:
            unsafe try AddShard.check(Native(c.pointee.add_shard))
        case 20:
            unsafe try SetShardState.check(Native(c.pointee.set_shard_state))
        case 21:
            unsafe try SetShardMembers.check(Native(c.pointee.set_shard_members))
        case 22:
            unsafe try RemoveShard.check(Native(c.pointee.remove_shard))
        case 23:
            unsafe try PlanMoves.check(Native(c.pointee.plan_moves))
        case 24:
            unsafe try SplitShard.check(Native(c.pointee.split_shard))
        case 25:
            unsafe try AdvanceMove.check(Native(c.pointee.advance_move))
        case 26:
            unsafe try AbortMove.check(Native(c.pointee.abort_move))
        case 27:
            unsafe try BeginPlacement.check(Native(c.pointee.begin_placement))
        case 28:
            unsafe try ConfirmPartitions.check(Native(c.pointee.confirm_partitions))
        case 29:
            unsafe try FinishPlacement.check(Native(c.pointee.finish_placement))
        case 30:
            unsafe try CreateAccount.check(Native(c.pointee.create_account))
        case 31:
            unsafe try UpdateAccount.check(Native(c.pointee.update_account))
        case 32:
            unsafe try SetAccountStatus.check(Native(c.pointee.set_account_status))
        case 33:
            unsafe try ForgetAccount.check(Native(c.pointee.forget_account))
        case 34:
            unsafe try SetPassword.check(Native(c.pointee.set_password))
        case 35:
            unsafe try SetSecondFactor.check(Native(c.pointee.set_second_factor))
        case 36:
            unsafe try UseSecondFactor.check(Native(c.pointee.use_second_factor))
        case 37:
            unsafe try UseRecoveryCode.check(Native(c.pointee.use_recovery_code))
        case 38:
            unsafe try RevokeSessions.check(Native(c.pointee.revoke_sessions))
        case 39:
            unsafe try RecordLogin.check(Native(c.pointee.record_login))
        case 40:
            unsafe try CreateGroup.check(Native(c.pointee.create_group))
        case 41:
            unsafe try UpdateGroup.check(Native(c.pointee.update_group))
        case 42:
            unsafe try RemoveGroup.check(Native(c.pointee.remove_group))
        case 43:
            unsafe try AddMembers.check(Native(c.pointee.add_members))
        case 44:
            unsafe try RemoveMembers.check(Native(c.pointee.remove_members))
        case 45:
            unsafe try PutDomain.check(Native(c.pointee.put_domain))
        case 46:
            unsafe try RemoveDomain.check(Native(c.pointee.remove_domain))
        case 47:
            unsafe try RestoreCluster.check(Native(c.pointee.restore_cluster))
        default: throw .missing(field: "ControlCommand.body")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        actor = view.actor
        origin = view.origin
        body = view.body
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ControlCommand.self, for: "ControlCommand")
        unsafe cairn__control_command__init(c)
        unsafe c.pointee.actor = actor
        if let origin {
            unsafe c.pointee.origin = try arena.text(origin, max: 64, "ControlCommand.origin")
        }
        switch body {
        case .initCluster(let value):
            unsafe c.pointee.body_case = .init(rawValue: 3)
            unsafe c.pointee.init_cluster = try value.fill(arena).bound(to: Cairn__InitCluster.self)
        case .raiseVersion(let value):
            unsafe c.pointee.body_case = .init(rawValue: 4)
            unsafe c.pointee.raise_version = try value.fill(arena).bound(
                to: Cairn__RaiseVersion.self)
        case .putSetting(let value):
            unsafe c.pointee.body_case = .init(rawValue: 5)
            unsafe c.pointee.put_setting = try value.fill(arena).bound(to: Cairn__PutSetting.self)
        case .resetSetting(let value):
            unsafe c.pointee.body_case = .init(rawValue: 6)
            unsafe c.pointee.reset_setting = try value.fill(arena).bound(
                to: Cairn__ResetSetting.self)
        case .sweep(let value):
            unsafe c.pointee.body_case = .init(rawValue: 7)
            unsafe c.pointee.sweep = try value.fill(arena).bound(to: Cairn__SweepControl.self)
        case .registerNode(let value):
            unsafe c.pointee.body_case = .init(rawValue: 8)
            unsafe c.pointee.register_node = try value.fill(arena).bound(
                to: Cairn__RegisterNode.self)
        case .updateNode(let value):
            unsafe c.pointee.body_case = .init(rawValue: 9)
            unsafe c.pointee.update_node = try value.fill(arena).bound(to: Cairn__UpdateNode.self)
        case .reportNode(let value):
            unsafe c.pointee.body_case = .init(rawValue: 10)
            unsafe c.pointee.report_node = try value.fill(arena).bound(to: Cairn__ReportNode.self)
        case .setNodeState(let value):
            unsafe c.pointee.body_case = .init(rawValue: 11)
            unsafe c.pointee.set_node_state = try value.fill(arena).bound(
                to: Cairn__SetNodeState.self)
        case .forgetNode(let value):
            unsafe c.pointee.body_case = .init(rawValue: 12)
            unsafe c.pointee.forget_node = try value.fill(arena).bound(to: Cairn__ForgetNode.self)
        case .addCertificate(let value):
            unsafe c.pointee.body_case = .init(rawValue: 13)
            unsafe c.pointee.add_certificate = try value.fill(arena).bound(
                to: Cairn__AddCertificate.self)
        case .removeCertificate(let value):
            unsafe c.pointee.body_case = .init(rawValue: 14)
            unsafe c.pointee.remove_certificate = try value.fill(arena).bound(
                to: Cairn__RemoveCertificate.self)
        case .createToken(let value):
            unsafe c.pointee.body_case = .init(rawValue: 15)
            unsafe c.pointee.create_token = try value.fill(arena).bound(to: Cairn__CreateToken.self)
        case .revokeToken(let value):
            unsafe c.pointee.body_case = .init(rawValue: 16)
            unsafe c.pointee.revoke_token = try value.fill(arena).bound(to: Cairn__RevokeToken.self)
        case .putZone(let value):
            unsafe c.pointee.body_case = .init(rawValue: 17)
            unsafe c.pointee.put_zone = try value.fill(arena).bound(to: Cairn__PutZone.self)
        case .removeZone(let value):
            unsafe c.pointee.body_case = .init(rawValue: 18)
            unsafe c.pointee.remove_zone = try value.fill(arena).bound(to: Cairn__RemoveZone.self)
        case .addShard(let value):
            unsafe c.pointee.body_case = .init(rawValue: 19)
            unsafe c.pointee.add_shard = try value.fill(arena).bound(to: Cairn__AddShard.self)
        case .setShardState(let value):
            unsafe c.pointee.body_case = .init(rawValue: 20)
            unsafe c.pointee.set_shard_state = try value.fill(arena).bound(
                to: Cairn__SetShardState.self)
        case .setShardMembers(let value):
            unsafe c.pointee.body_case = .init(rawValue: 21)
            unsafe c.pointee.set_shard_members = try value.fill(arena).bound(
                to: Cairn__SetShardMembers.self)
        case .removeShard(let value):
            unsafe c.pointee.body_case = .init(rawValue: 22)
            unsafe c.pointee.remove_shard = try value.fill(arena).bound(to: Cairn__RemoveShard.self)
        case .planMoves(let value):
            unsafe c.pointee.body_case = .init(rawValue: 23)
            unsafe c.pointee.plan_moves = try value.fill(arena).bound(to: Cairn__PlanMoves.self)
        case .splitShard(let value):
            unsafe c.pointee.body_case = .init(rawValue: 24)
            unsafe c.pointee.split_shard = try value.fill(arena).bound(to: Cairn__SplitShard.self)
        case .advanceMove(let value):
            unsafe c.pointee.body_case = .init(rawValue: 25)
            unsafe c.pointee.advance_move = try value.fill(arena).bound(to: Cairn__AdvanceMove.self)
        case .abortMove(let value):
            unsafe c.pointee.body_case = .init(rawValue: 26)
            unsafe c.pointee.abort_move = try value.fill(arena).bound(to: Cairn__AbortMove.self)
        case .beginPlacement(let value):
            unsafe c.pointee.body_case = .init(rawValue: 27)
            unsafe c.pointee.begin_placement = try value.fill(arena).bound(
                to: Cairn__BeginPlacement.self)
        case .confirmPartitions(let value):
            unsafe c.pointee.body_case = .init(rawValue: 28)
            unsafe c.pointee.confirm_partitions = try value.fill(arena).bound(
                to: Cairn__ConfirmPartitions.self)
        case .finishPlacement(let value):
            unsafe c.pointee.body_case = .init(rawValue: 29)
            unsafe c.pointee.finish_placement = try value.fill(arena).bound(
                to: Cairn__FinishPlacement.self)
        case .createAccount(let value):
            unsafe c.pointee.body_case = .init(rawValue: 30)
            unsafe c.pointee.create_account = try value.fill(arena).bound(
                to: Cairn__CreateAccount.self)
        case .updateAccount(let value):
            unsafe c.pointee.body_case = .init(rawValue: 31)
            unsafe c.pointee.update_account = try value.fill(arena).bound(
                to: Cairn__UpdateAccount.self)
        case .setAccountStatus(let value):
            unsafe c.pointee.body_case = .init(rawValue: 32)
            unsafe c.pointee.set_account_status = try value.fill(arena).bound(
                to: Cairn__SetAccountStatus.self)
        case .forgetAccount(let value):
            unsafe c.pointee.body_case = .init(rawValue: 33)
            unsafe c.pointee.forget_account = try value.fill(arena).bound(
                to: Cairn__ForgetAccount.self)
        case .setPassword(let value):
            unsafe c.pointee.body_case = .init(rawValue: 34)
            unsafe c.pointee.set_password = try value.fill(arena).bound(to: Cairn__SetPassword.self)
        case .setSecondFactor(let value):
            unsafe c.pointee.body_case = .init(rawValue: 35)
            unsafe c.pointee.set_second_factor = try value.fill(arena).bound(
                to: Cairn__SetSecondFactor.self)
        case .useSecondFactor(let value):
            unsafe c.pointee.body_case = .init(rawValue: 36)
            unsafe c.pointee.use_second_factor = try value.fill(arena).bound(
                to: Cairn__UseSecondFactor.self)
        case .useRecoveryCode(let value):
            unsafe c.pointee.body_case = .init(rawValue: 37)
            unsafe c.pointee.use_recovery_code = try value.fill(arena).bound(
                to: Cairn__UseRecoveryCode.self)
        case .revokeSessions(let value):
            unsafe c.pointee.body_case = .init(rawValue: 38)
            unsafe c.pointee.revoke_sessions = try value.fill(arena).bound(
                to: Cairn__RevokeSessions.self)
        case .recordLogin(let value):
            unsafe c.pointee.body_case = .init(rawValue: 39)
            unsafe c.pointee.record_login = try value.fill(arena).bound(to: Cairn__RecordLogin.self)
        case .createGroup(let value):
            unsafe c.pointee.body_case = .init(rawValue: 40)
            unsafe c.pointee.create_group = try value.fill(arena).bound(to: Cairn__CreateGroup.self)
        case .updateGroup(let value):
            unsafe c.pointee.body_case = .init(rawValue: 41)
            unsafe c.pointee.update_group = try value.fill(arena).bound(to: Cairn__UpdateGroup.self)
        case .removeGroup(let value):
            unsafe c.pointee.body_case = .init(rawValue: 42)
            unsafe c.pointee.remove_group = try value.fill(arena).bound(to: Cairn__RemoveGroup.self)
        case .addMembers(let value):
            unsafe c.pointee.body_case = .init(rawValue: 43)
            unsafe c.pointee.add_members = try value.fill(arena).bound(to: Cairn__AddMembers.self)
        case .removeMembers(let value):
            unsafe c.pointee.body_case = .init(rawValue: 44)
            unsafe c.pointee.remove_members = try value.fill(arena).bound(
                to: Cairn__RemoveMembers.self)
        case .putDomain(let value):
            unsafe c.pointee.body_case = .init(rawValue: 45)
            unsafe c.pointee.put_domain = try value.fill(arena).bound(to: Cairn__PutDomain.self)
        case .removeDomain(let value):
            unsafe c.pointee.body_case = .init(rawValue: 46)
            unsafe c.pointee.remove_domain = try value.fill(arena).bound(
                to: Cairn__RemoveDomain.self)
        case .restoreCluster(let value):
            unsafe c.pointee.body_case = .init(rawValue: 47)
            unsafe c.pointee.restore_cluster = try value.fill(arena).bound(
                to: Cairn__RestoreCluster.self)
        }
        return unsafe Native(c)
    }
}

extension ControlCommand {
    /// A decoded ControlCommand where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ControlCommand

        private let c: UnsafeMutablePointer<Cairn__ControlCommand>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ControlCommand.self) }

        package var actor: UInt64 {
            unsafe c.pointee.actor
        }

        package var origin: String? {
            unsafe c.pointee.origin != nil ? readText(c.pointee.origin) : nil
        }

        package func withOrigin<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.origin != nil else { return nil }
            return unsafe body(span(of: c.pointee.origin).bytes)
        }

        package var body: ControlCommandBody {
            switch unsafe c.pointee.body_case.rawValue {
            case 3: unsafe .initCluster(InitCluster(Native(c.pointee.init_cluster)))
            case 4: unsafe .raiseVersion(RaiseVersion(Native(c.pointee.raise_version)))
            case 5: unsafe .putSetting(PutSetting(Native(c.pointee.put_setting)))
            case 6: unsafe .resetSetting(ResetSetting(Native(c.pointee.reset_setting)))
            case 7: unsafe .sweep(SweepControl(Native(c.pointee.sweep)))
            case 8: unsafe .registerNode(RegisterNode(Native(c.pointee.register_node)))
            case 9: unsafe .updateNode(UpdateNode(Native(c.pointee.update_node)))
            case 10: unsafe .reportNode(ReportNode(Native(c.pointee.report_node)))
            case 11: unsafe .setNodeState(SetNodeState(Native(c.pointee.set_node_state)))
            case 12: unsafe .forgetNode(ForgetNode(Native(c.pointee.forget_node)))
            case 13: unsafe .addCertificate(AddCertificate(Native(c.pointee.add_certificate)))
            case 14:
                unsafe .removeCertificate(RemoveCertificate(Native(c.pointee.remove_certificate)))
            case 15: unsafe .createToken(CreateToken(Native(c.pointee.create_token)))
            case 16: unsafe .revokeToken(RevokeToken(Native(c.pointee.revoke_token)))
            case 17: unsafe .putZone(PutZone(Native(c.pointee.put_zone)))
            case 18: unsafe .removeZone(RemoveZone(Native(c.pointee.remove_zone)))
            case 19: unsafe .addShard(AddShard(Native(c.pointee.add_shard)))
            case 20: unsafe .setShardState(SetShardState(Native(c.pointee.set_shard_state)))
            case 21: unsafe .setShardMembers(SetShardMembers(Native(c.pointee.set_shard_members)))
            case 22: unsafe .removeShard(RemoveShard(Native(c.pointee.remove_shard)))
            case 23: unsafe .planMoves(PlanMoves(Native(c.pointee.plan_moves)))
            case 24: unsafe .splitShard(SplitShard(Native(c.pointee.split_shard)))
            case 25: unsafe .advanceMove(AdvanceMove(Native(c.pointee.advance_move)))
            case 26: unsafe .abortMove(AbortMove(Native(c.pointee.abort_move)))
            case 27: unsafe .beginPlacement(BeginPlacement(Native(c.pointee.begin_placement)))
            case 28:
                unsafe .confirmPartitions(ConfirmPartitions(Native(c.pointee.confirm_partitions)))
            case 29: unsafe .finishPlacement(FinishPlacement(Native(c.pointee.finish_placement)))
            case 30: unsafe .createAccount(CreateAccount(Native(c.pointee.create_account)))
            case 31: unsafe .updateAccount(UpdateAccount(Native(c.pointee.update_account)))
            case 32:
                unsafe .setAccountStatus(SetAccountStatus(Native(c.pointee.set_account_status)))
            case 33: unsafe .forgetAccount(ForgetAccount(Native(c.pointee.forget_account)))
            case 34: unsafe .setPassword(SetPassword(Native(c.pointee.set_password)))
            case 35: unsafe .setSecondFactor(SetSecondFactor(Native(c.pointee.set_second_factor)))
            case 36: unsafe .useSecondFactor(UseSecondFactor(Native(c.pointee.use_second_factor)))
            case 37: unsafe .useRecoveryCode(UseRecoveryCode(Native(c.pointee.use_recovery_code)))
            case 38: unsafe .revokeSessions(RevokeSessions(Native(c.pointee.revoke_sessions)))
            case 39: unsafe .recordLogin(RecordLogin(Native(c.pointee.record_login)))
            case 40: unsafe .createGroup(CreateGroup(Native(c.pointee.create_group)))
            case 41: unsafe .updateGroup(UpdateGroup(Native(c.pointee.update_group)))
            case 42: unsafe .removeGroup(RemoveGroup(Native(c.pointee.remove_group)))
            case 43: unsafe .addMembers(AddMembers(Native(c.pointee.add_members)))
            case 44: unsafe .removeMembers(RemoveMembers(Native(c.pointee.remove_members)))
            case 45: unsafe .putDomain(PutDomain(Native(c.pointee.put_domain)))
            case 46: unsafe .removeDomain(RemoveDomain(Native(c.pointee.remove_domain)))
            case 47: unsafe .restoreCluster(RestoreCluster(Native(c.pointee.restore_cluster)))
            default: preconditionFailure("checked before")
            }
        }

        package enum Body: ~Copyable {
            case initCluster(InitCluster.View)
            case raiseVersion(RaiseVersion.View)
            case putSetting(PutSetting.View)
            case resetSetting(ResetSetting.View)
            case sweep(SweepControl.View)
            case registerNode(RegisterNode.View)
            case updateNode(UpdateNode.View)
            case reportNode(ReportNode.View)
            case setNodeState(SetNodeState.View)
            case forgetNode(ForgetNode.View)
            case addCertificate(AddCertificate.View)
            case removeCertificate(RemoveCertificate.View)
            case createToken(CreateToken.View)
            case revokeToken(RevokeToken.View)
            case putZone(PutZone.View)
            case removeZone(RemoveZone.View)
            case addShard(AddShard.View)
            case setShardState(SetShardState.View)
            case setShardMembers(SetShardMembers.View)
            case removeShard(RemoveShard.View)
            case planMoves(PlanMoves.View)
            case splitShard(SplitShard.View)
            case advanceMove(AdvanceMove.View)
            case abortMove(AbortMove.View)
            case beginPlacement(BeginPlacement.View)
            case confirmPartitions(ConfirmPartitions.View)
            case finishPlacement(FinishPlacement.View)
            case createAccount(CreateAccount.View)
            case updateAccount(UpdateAccount.View)
            case setAccountStatus(SetAccountStatus.View)
            case forgetAccount(ForgetAccount.View)
            case setPassword(SetPassword.View)
            case setSecondFactor(SetSecondFactor.View)
            case useSecondFactor(UseSecondFactor.View)
            case useRecoveryCode(UseRecoveryCode.View)
            case revokeSessions(RevokeSessions.View)
            case recordLogin(RecordLogin.View)
            case createGroup(CreateGroup.View)
            case updateGroup(UpdateGroup.View)
            case removeGroup(RemoveGroup.View)
            case addMembers(AddMembers.View)
            case removeMembers(RemoveMembers.View)
            case putDomain(PutDomain.View)
            case removeDomain(RemoveDomain.View)
            case restoreCluster(RestoreCluster.View)
        }

        package func withBody<Result>(_ body: (borrowing Body) -> Result) -> Result {
            switch unsafe c.pointee.body_case.rawValue {
            case 3: unsafe body(.initCluster(InitCluster.View(Native(c.pointee.init_cluster))))
            case 4: unsafe body(.raiseVersion(RaiseVersion.View(Native(c.pointee.raise_version))))
            case 5: unsafe body(.putSetting(PutSetting.View(Native(c.pointee.put_setting))))
            case 6: unsafe body(.resetSetting(ResetSetting.View(Native(c.pointee.reset_setting))))
            case 7: unsafe body(.sweep(SweepControl.View(Native(c.pointee.sweep))))
            case 8: unsafe body(.registerNode(RegisterNode.View(Native(c.pointee.register_node))))
            case 9: unsafe body(.updateNode(UpdateNode.View(Native(c.pointee.update_node))))
            case 10: unsafe body(.reportNode(ReportNode.View(Native(c.pointee.report_node))))
            case 11: unsafe body(.setNodeState(SetNodeState.View(Native(c.pointee.set_node_state))))
            case 12: unsafe body(.forgetNode(ForgetNode.View(Native(c.pointee.forget_node))))
            case 13:
                unsafe body(.addCertificate(AddCertificate.View(Native(c.pointee.add_certificate))))
            case 14:
                unsafe body(
                    .removeCertificate(RemoveCertificate.View(Native(c.pointee.remove_certificate)))
                )
            case 15: unsafe body(.createToken(CreateToken.View(Native(c.pointee.create_token))))
            case 16: unsafe body(.revokeToken(RevokeToken.View(Native(c.pointee.revoke_token))))
            case 17: unsafe body(.putZone(PutZone.View(Native(c.pointee.put_zone))))
            case 18: unsafe body(.removeZone(RemoveZone.View(Native(c.pointee.remove_zone))))
            case 19: unsafe body(.addShard(AddShard.View(Native(c.pointee.add_shard))))
            case 20:
                unsafe body(.setShardState(SetShardState.View(Native(c.pointee.set_shard_state))))
            case 21:
                unsafe body(
                    .setShardMembers(SetShardMembers.View(Native(c.pointee.set_shard_members))))
            case 22: unsafe body(.removeShard(RemoveShard.View(Native(c.pointee.remove_shard))))
            case 23: unsafe body(.planMoves(PlanMoves.View(Native(c.pointee.plan_moves))))
            case 24: unsafe body(.splitShard(SplitShard.View(Native(c.pointee.split_shard))))
            case 25: unsafe body(.advanceMove(AdvanceMove.View(Native(c.pointee.advance_move))))
            case 26: unsafe body(.abortMove(AbortMove.View(Native(c.pointee.abort_move))))
            case 27:
                unsafe body(.beginPlacement(BeginPlacement.View(Native(c.pointee.begin_placement))))
            case 28:
                unsafe body(
                    .confirmPartitions(ConfirmPartitions.View(Native(c.pointee.confirm_partitions)))
                )
            case 29:
                unsafe body(
                    .finishPlacement(FinishPlacement.View(Native(c.pointee.finish_placement))))
            case 30:
                unsafe body(.createAccount(CreateAccount.View(Native(c.pointee.create_account))))
            case 31:
                unsafe body(.updateAccount(UpdateAccount.View(Native(c.pointee.update_account))))
            case 32:
                unsafe body(
                    .setAccountStatus(SetAccountStatus.View(Native(c.pointee.set_account_status))))
            case 33:
                unsafe body(.forgetAccount(ForgetAccount.View(Native(c.pointee.forget_account))))
            case 34: unsafe body(.setPassword(SetPassword.View(Native(c.pointee.set_password))))
            case 35:
                unsafe body(
                    .setSecondFactor(SetSecondFactor.View(Native(c.pointee.set_second_factor))))
            case 36:
                unsafe body(
                    .useSecondFactor(UseSecondFactor.View(Native(c.pointee.use_second_factor))))
            case 37:
                unsafe body(
                    .useRecoveryCode(UseRecoveryCode.View(Native(c.pointee.use_recovery_code))))
            case 38:
                unsafe body(.revokeSessions(RevokeSessions.View(Native(c.pointee.revoke_sessions))))
            case 39: unsafe body(.recordLogin(RecordLogin.View(Native(c.pointee.record_login))))
            case 40: unsafe body(.createGroup(CreateGroup.View(Native(c.pointee.create_group))))
            case 41: unsafe body(.updateGroup(UpdateGroup.View(Native(c.pointee.update_group))))
            case 42: unsafe body(.removeGroup(RemoveGroup.View(Native(c.pointee.remove_group))))
            case 43: unsafe body(.addMembers(AddMembers.View(Native(c.pointee.add_members))))
            case 44:
                unsafe body(.removeMembers(RemoveMembers.View(Native(c.pointee.remove_members))))
            case 45: unsafe body(.putDomain(PutDomain.View(Native(c.pointee.put_domain))))
            case 46: unsafe body(.removeDomain(RemoveDomain.View(Native(c.pointee.remove_domain))))
            case 47:
                unsafe body(.restoreCluster(RestoreCluster.View(Native(c.pointee.restore_cluster))))
            default: preconditionFailure("checked before")
            }
        }
    }
}

/// Makes it: one node, one shard with all slots, at the highest version that the node speaks.
package struct InitCluster: Message {
    /// Drawn at random. Exactly 16 bytes.
    package var cluster: FixedBytes<16>
    package var node: NodeIdentity

    package init(cluster: FixedBytes<16>, node: NodeIdentity) {
        self.cluster = cluster
        self.node = node
    }
}

extension InitCluster {
    package static var name: String { "InitCluster" }

    package static let layout = {
        var empty = unsafe Cairn__InitCluster()
        unsafe cairn__init_cluster__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__InitCluster.self)
        unsafe try checkBytes(c.pointee.cluster, exactly: 16, "InitCluster.cluster")
        unsafe try NodeIdentity.check(Native(c.pointee.node))
    }

    package init(_ native: Native) {
        let view = View(native)
        cluster = view.cluster
        node = view.node
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__InitCluster.self, for: "InitCluster")
        unsafe cairn__init_cluster__init(c)
        unsafe c.pointee.cluster = try arena.bytes(cluster, "InitCluster.cluster")
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeIdentity.self)
        return unsafe Native(c)
    }
}

extension InitCluster {
    /// A decoded InitCluster where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = InitCluster

        private let c: UnsafeMutablePointer<Cairn__InitCluster>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__InitCluster.self) }

        package var cluster: FixedBytes<16> {
            unsafe FixedBytes<16>(checked: c.pointee.cluster)
        }

        package var node: NodeIdentity {
            unsafe NodeIdentity(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeIdentity.View) -> Result) -> Result {
            unsafe body(NodeIdentity.View(Native(c.pointee.node)))
        }
    }
}

/// Makes another cluster of what was restored from a backup: with a name of its own, and one node in
/// the place of all that it had. Nobody's but a restore's own.
package struct RestoreCluster: Message {
    /// Exactly 16 bytes.
    package var cluster: FixedBytes<16>
    package var node: NodeIdentity

    package init(cluster: FixedBytes<16>, node: NodeIdentity) {
        self.cluster = cluster
        self.node = node
    }
}

extension RestoreCluster {
    package static var name: String { "RestoreCluster" }

    package static let layout = {
        var empty = unsafe Cairn__RestoreCluster()
        unsafe cairn__restore_cluster__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__RestoreCluster.self)
        unsafe try checkBytes(c.pointee.cluster, exactly: 16, "RestoreCluster.cluster")
        unsafe try NodeIdentity.check(Native(c.pointee.node))
    }

    package init(_ native: Native) {
        let view = View(native)
        cluster = view.cluster
        node = view.node
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RestoreCluster.self, for: "RestoreCluster")
        unsafe cairn__restore_cluster__init(c)
        unsafe c.pointee.cluster = try arena.bytes(cluster, "RestoreCluster.cluster")
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeIdentity.self)
        return unsafe Native(c)
    }
}

extension RestoreCluster {
    /// A decoded RestoreCluster where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RestoreCluster

        private let c: UnsafeMutablePointer<Cairn__RestoreCluster>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RestoreCluster.self) }

        package var cluster: FixedBytes<16> {
            unsafe FixedBytes<16>(checked: c.pointee.cluster)
        }

        package var node: NodeIdentity {
            unsafe NodeIdentity(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeIdentity.View) -> Result) -> Result {
            unsafe body(NodeIdentity.View(Native(c.pointee.node)))
        }
    }
}

package struct RaiseVersion: Message {
    package var version: UInt32

    package init(version: UInt32) {
        self.version = version
    }
}

extension RaiseVersion {
    package static var name: String { "RaiseVersion" }

    package static let layout = {
        var empty = unsafe Cairn__RaiseVersion()
        unsafe cairn__raise_version__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        version = view.version
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RaiseVersion.self, for: "RaiseVersion")
        unsafe cairn__raise_version__init(c)
        unsafe c.pointee.version = version
        return unsafe Native(c)
    }
}

extension RaiseVersion {
    /// A decoded RaiseVersion where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RaiseVersion

        private let c: UnsafeMutablePointer<Cairn__RaiseVersion>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RaiseVersion.self) }

        package var version: UInt32 {
            unsafe c.pointee.version
        }
    }
}

package struct PutSetting: Message {
    /// At most 63 bytes.
    package var name: String
    package var value: SettingValue
    /// 0: it has its default.
    package var revision: UInt64?

    package init(name: String, value: SettingValue, revision: UInt64? = nil) {
        self.name = name
        self.value = value
        self.revision = revision
    }
}

extension PutSetting {
    package static var name: String { "PutSetting" }

    package static let layout = {
        var empty = unsafe Cairn__PutSetting()
        unsafe cairn__put_setting__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__PutSetting.self)
        unsafe try checkText(c.pointee.name, max: 63, "PutSetting.name")
        unsafe try SettingValue.check(Native(c.pointee.value))
    }

    package init(_ native: Native) {
        let view = View(native)
        name = view.name
        value = view.value
        revision = view.revision
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__PutSetting.self, for: "PutSetting")
        unsafe cairn__put_setting__init(c)
        unsafe c.pointee.name = try arena.text(name, max: 63, "PutSetting.name")
        unsafe c.pointee.value = try value.fill(arena).bound(to: Cairn__SettingValue.self)
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        return unsafe Native(c)
    }
}

extension PutSetting {
    /// A decoded PutSetting where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = PutSetting

        private let c: UnsafeMutablePointer<Cairn__PutSetting>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__PutSetting.self) }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var value: SettingValue {
            unsafe SettingValue(Native(c.pointee.value))
        }

        package func withValue<Result>(_ body: (borrowing SettingValue.View) -> Result) -> Result {
            unsafe body(SettingValue.View(Native(c.pointee.value)))
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }
    }
}

package struct ResetSetting: Message {
    /// At most 63 bytes.
    package var name: String
    package var revision: UInt64?

    package init(name: String, revision: UInt64? = nil) {
        self.name = name
        self.revision = revision
    }
}

extension ResetSetting {
    package static var name: String { "ResetSetting" }

    package static let layout = {
        var empty = unsafe Cairn__ResetSetting()
        unsafe cairn__reset_setting__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ResetSetting.self)
        unsafe try checkText(c.pointee.name, max: 63, "ResetSetting.name")
    }

    package init(_ native: Native) {
        let view = View(native)
        name = view.name
        revision = view.revision
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ResetSetting.self, for: "ResetSetting")
        unsafe cairn__reset_setting__init(c)
        unsafe c.pointee.name = try arena.text(name, max: 63, "ResetSetting.name")
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        return unsafe Native(c)
    }
}

extension ResetSetting {
    /// A decoded ResetSetting where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ResetSetting

        private let c: UnsafeMutablePointer<Cairn__ResetSetting>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ResetSetting.self) }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }
    }
}

/// Removes some of what is past its time: tokens, rows of the audit trail. Proposed by the leader as
/// long as something is due.
package struct SweepControl: Message {

    package init() {
    }
}

extension SweepControl {
    package static var name: String { "SweepControl" }

    package static let layout = {
        var empty = unsafe Cairn__SweepControl()
        unsafe cairn__sweep_control__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SweepControl.self, for: "SweepControl")
        unsafe cairn__sweep_control__init(c)
        return unsafe Native(c)
    }
}

extension SweepControl {
    /// A decoded SweepControl where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SweepControl

        private let c: UnsafeMutablePointer<Cairn__SweepControl>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SweepControl.self) }
    }
}

/// What a node says of itself.
package struct NodeIdentity: Message {
    /// At most 253 bytes.
    package var name: String
    package var roles: NodeRoles
    /// At most 8 items.
    package var addresses: [NodeAddress]
    /// At most 63 bytes.
    package var zone: String?
    package var weight: UInt32
    package var incarnation: UInt64
    package var versionMin: UInt32
    package var versionMax: UInt32
    /// SHA-256 of its public key. Exactly 32 bytes.
    package var key: FixedBytes<32>
    /// Absent: it gets one that names its number, once it has that.
    package var certificate: NodeCertificate?

    package init(
        name: String, roles: NodeRoles, addresses: [NodeAddress] = [], zone: String? = nil,
        weight: UInt32, incarnation: UInt64, versionMin: UInt32, versionMax: UInt32,
        key: FixedBytes<32>, certificate: NodeCertificate? = nil
    ) {
        self.name = name
        self.roles = roles
        self.addresses = addresses
        self.zone = zone
        self.weight = weight
        self.incarnation = incarnation
        self.versionMin = versionMin
        self.versionMax = versionMax
        self.key = key
        self.certificate = certificate
    }
}

extension NodeIdentity {
    package static var name: String { "NodeIdentity" }

    package static let layout = {
        var empty = unsafe Cairn__NodeIdentity()
        unsafe cairn__node_identity__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__NodeIdentity.self)
        unsafe try checkText(c.pointee.name, max: 253, "NodeIdentity.name")
        unsafe try NodeRoles.check(Native(c.pointee.roles))
        unsafe try checkCount(c.pointee.n_addresses, max: 8, "NodeIdentity.addresses")
        for index in unsafe 0..<c.pointee.n_addresses {
            unsafe try NodeAddress.check(Native(c.pointee.addresses[index]))
        }
        if unsafe c.pointee.zone != nil {
            unsafe try checkText(c.pointee.zone, max: 63, "NodeIdentity.zone")
        }
        unsafe try checkBytes(c.pointee.key, exactly: 32, "NodeIdentity.key")
        if unsafe c.pointee.certificate != nil {
            unsafe try NodeCertificate.check(Native(c.pointee.certificate))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        name = view.name
        roles = view.roles
        addresses = view.addresses
        zone = view.zone
        weight = view.weight
        incarnation = view.incarnation
        versionMin = view.versionMin
        versionMax = view.versionMax
        key = view.key
        certificate = view.certificate
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__NodeIdentity.self, for: "NodeIdentity")
        unsafe cairn__node_identity__init(c)
        unsafe c.pointee.name = try arena.text(name, max: 253, "NodeIdentity.name")
        unsafe c.pointee.roles = try roles.fill(arena).bound(to: Cairn__NodeRoles.self)
        try checkCount(addresses.count, max: 8, "NodeIdentity.addresses")
        if !addresses.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__NodeAddress>?.self, count: addresses.count,
                for: "NodeIdentity.addresses")
            for (index, item) in addresses.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__NodeAddress.self)
            }
            unsafe c.pointee.n_addresses = addresses.count
            unsafe c.pointee.addresses = list
        }
        if let zone {
            unsafe c.pointee.zone = try arena.text(zone, max: 63, "NodeIdentity.zone")
        }
        unsafe c.pointee.weight = weight
        unsafe c.pointee.incarnation = incarnation
        unsafe c.pointee.version_min = versionMin
        unsafe c.pointee.version_max = versionMax
        unsafe c.pointee.key = try arena.bytes(key, "NodeIdentity.key")
        if let certificate {
            unsafe c.pointee.certificate = try certificate.fill(arena).bound(
                to: Cairn__NodeCertificate.self)
        }
        return unsafe Native(c)
    }
}

extension NodeIdentity {
    /// A decoded NodeIdentity where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = NodeIdentity

        private let c: UnsafeMutablePointer<Cairn__NodeIdentity>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__NodeIdentity.self) }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var roles: NodeRoles {
            unsafe NodeRoles(Native(c.pointee.roles))
        }

        package func withRoles<Result>(_ body: (borrowing NodeRoles.View) -> Result) -> Result {
            unsafe body(NodeRoles.View(Native(c.pointee.roles)))
        }

        package var addresses: [NodeAddress] {
            unsafe (0..<c.pointee.n_addresses).map {
                unsafe NodeAddress(Native(c.pointee.addresses[$0]))
            }
        }

        package var addressesCount: Int { unsafe c.pointee.n_addresses }

        package func forEachOfAddresses(_ body: (borrowing NodeAddress.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_addresses {
                unsafe body(NodeAddress.View(Native(c.pointee.addresses[index])))
            }
        }

        package var zone: String? {
            unsafe c.pointee.zone != nil ? readText(c.pointee.zone) : nil
        }

        package func withZone<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.zone != nil else { return nil }
            return unsafe body(span(of: c.pointee.zone).bytes)
        }

        package var weight: UInt32 {
            unsafe c.pointee.weight
        }

        package var incarnation: UInt64 {
            unsafe c.pointee.incarnation
        }

        package var versionMin: UInt32 {
            unsafe c.pointee.version_min
        }

        package var versionMax: UInt32 {
            unsafe c.pointee.version_max
        }

        package var key: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.key)
        }

        package var certificate: NodeCertificate? {
            unsafe c.pointee.certificate != nil
                ? NodeCertificate(Native(c.pointee.certificate)) : nil
        }

        package func withCertificate<Result>(_ body: (borrowing NodeCertificate.View) -> Result)
            -> Result?
        {
            guard unsafe c.pointee.certificate != nil else { return nil }
            return unsafe body(NodeCertificate.View(Native(c.pointee.certificate)))
        }
    }
}

/// By a node that holds a token. Asked again, by the same key with the same token, it gets the first
/// answer and uses nothing up.
package struct RegisterNode: Message {
    /// Exactly 32 bytes.
    package var tokenHash: FixedBytes<32>
    package var node: NodeIdentity

    package init(tokenHash: FixedBytes<32>, node: NodeIdentity) {
        self.tokenHash = tokenHash
        self.node = node
    }
}

extension RegisterNode {
    package static var name: String { "RegisterNode" }

    package static let layout = {
        var empty = unsafe Cairn__RegisterNode()
        unsafe cairn__register_node__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__RegisterNode.self)
        unsafe try checkBytes(c.pointee.token_hash, exactly: 32, "RegisterNode.token_hash")
        unsafe try NodeIdentity.check(Native(c.pointee.node))
    }

    package init(_ native: Native) {
        let view = View(native)
        tokenHash = view.tokenHash
        node = view.node
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RegisterNode.self, for: "RegisterNode")
        unsafe cairn__register_node__init(c)
        unsafe c.pointee.token_hash = try arena.bytes(tokenHash, "RegisterNode.token_hash")
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeIdentity.self)
        return unsafe Native(c)
    }
}

extension RegisterNode {
    /// A decoded RegisterNode where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RegisterNode

        private let c: UnsafeMutablePointer<Cairn__RegisterNode>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RegisterNode.self) }

        package var tokenHash: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.token_hash)
        }

        package var node: NodeIdentity {
            unsafe NodeIdentity(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeIdentity.View) -> Result) -> Result {
            unsafe body(NodeIdentity.View(Native(c.pointee.node)))
        }
    }
}

/// What is absent stays.
package struct UpdateNode: Message {
    package var node: UInt64
    package var revision: UInt64?
    /// At most 253 bytes.
    package var name: String?
    package var roles: NodeRoles?
    /// None: they stay. At most 8 items.
    package var addresses: [NodeAddress]
    /// Empty: a zone of its own. At most 63 bytes.
    package var zone: String?
    package var weight: UInt32?

    package init(
        node: UInt64, revision: UInt64? = nil, name: String? = nil, roles: NodeRoles? = nil,
        addresses: [NodeAddress] = [], zone: String? = nil, weight: UInt32? = nil
    ) {
        self.node = node
        self.revision = revision
        self.name = name
        self.roles = roles
        self.addresses = addresses
        self.zone = zone
        self.weight = weight
    }
}

extension UpdateNode {
    package static var name: String { "UpdateNode" }

    package static let layout = {
        var empty = unsafe Cairn__UpdateNode()
        unsafe cairn__update_node__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__UpdateNode.self)
        if unsafe c.pointee.name != nil {
            unsafe try checkText(c.pointee.name, max: 253, "UpdateNode.name")
        }
        if unsafe c.pointee.roles != nil {
            unsafe try NodeRoles.check(Native(c.pointee.roles))
        }
        unsafe try checkCount(c.pointee.n_addresses, max: 8, "UpdateNode.addresses")
        for index in unsafe 0..<c.pointee.n_addresses {
            unsafe try NodeAddress.check(Native(c.pointee.addresses[index]))
        }
        if unsafe c.pointee.zone != nil {
            unsafe try checkText(c.pointee.zone, max: 63, "UpdateNode.zone")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        revision = view.revision
        name = view.name
        roles = view.roles
        addresses = view.addresses
        zone = view.zone
        weight = view.weight
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__UpdateNode.self, for: "UpdateNode")
        unsafe cairn__update_node__init(c)
        unsafe c.pointee.node = node
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        if let name {
            unsafe c.pointee.name = try arena.text(name, max: 253, "UpdateNode.name")
        }
        if let roles {
            unsafe c.pointee.roles = try roles.fill(arena).bound(to: Cairn__NodeRoles.self)
        }
        try checkCount(addresses.count, max: 8, "UpdateNode.addresses")
        if !addresses.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__NodeAddress>?.self, count: addresses.count,
                for: "UpdateNode.addresses")
            for (index, item) in addresses.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__NodeAddress.self)
            }
            unsafe c.pointee.n_addresses = addresses.count
            unsafe c.pointee.addresses = list
        }
        if let zone {
            unsafe c.pointee.zone = try arena.text(zone, max: 63, "UpdateNode.zone")
        }
        if let weight {
            unsafe c.pointee.has_weight = 1
            unsafe c.pointee.weight = weight
        }
        return unsafe Native(c)
    }
}

extension UpdateNode {
    /// A decoded UpdateNode where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = UpdateNode

        private let c: UnsafeMutablePointer<Cairn__UpdateNode>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__UpdateNode.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }

        package var name: String? {
            unsafe c.pointee.name != nil ? readText(c.pointee.name) : nil
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.name != nil else { return nil }
            return unsafe body(span(of: c.pointee.name).bytes)
        }

        package var roles: NodeRoles? {
            unsafe c.pointee.roles != nil ? NodeRoles(Native(c.pointee.roles)) : nil
        }

        package func withRoles<Result>(_ body: (borrowing NodeRoles.View) -> Result) -> Result? {
            guard unsafe c.pointee.roles != nil else { return nil }
            return unsafe body(NodeRoles.View(Native(c.pointee.roles)))
        }

        package var addresses: [NodeAddress] {
            unsafe (0..<c.pointee.n_addresses).map {
                unsafe NodeAddress(Native(c.pointee.addresses[$0]))
            }
        }

        package var addressesCount: Int { unsafe c.pointee.n_addresses }

        package func forEachOfAddresses(_ body: (borrowing NodeAddress.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_addresses {
                unsafe body(NodeAddress.View(Native(c.pointee.addresses[index])))
            }
        }

        package var zone: String? {
            unsafe c.pointee.zone != nil ? readText(c.pointee.zone) : nil
        }

        package func withZone<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.zone != nil else { return nil }
            return unsafe body(span(of: c.pointee.zone).bytes)
        }

        package var weight: UInt32? {
            unsafe c.pointee.has_weight != 0 ? c.pointee.weight : nil
        }
    }
}

/// By the node itself, when it starts.
package struct ReportNode: Message {
    package var node: UInt64
    package var revision: UInt64?
    package var incarnation: UInt64
    package var versionMin: UInt32
    package var versionMax: UInt32
    /// None: they stay. At most 8 items.
    package var addresses: [NodeAddress]

    package init(
        node: UInt64, revision: UInt64? = nil, incarnation: UInt64, versionMin: UInt32,
        versionMax: UInt32, addresses: [NodeAddress] = []
    ) {
        self.node = node
        self.revision = revision
        self.incarnation = incarnation
        self.versionMin = versionMin
        self.versionMax = versionMax
        self.addresses = addresses
    }
}

extension ReportNode {
    package static var name: String { "ReportNode" }

    package static let layout = {
        var empty = unsafe Cairn__ReportNode()
        unsafe cairn__report_node__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ReportNode.self)
        unsafe try checkCount(c.pointee.n_addresses, max: 8, "ReportNode.addresses")
        for index in unsafe 0..<c.pointee.n_addresses {
            unsafe try NodeAddress.check(Native(c.pointee.addresses[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        revision = view.revision
        incarnation = view.incarnation
        versionMin = view.versionMin
        versionMax = view.versionMax
        addresses = view.addresses
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ReportNode.self, for: "ReportNode")
        unsafe cairn__report_node__init(c)
        unsafe c.pointee.node = node
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        unsafe c.pointee.incarnation = incarnation
        unsafe c.pointee.version_min = versionMin
        unsafe c.pointee.version_max = versionMax
        try checkCount(addresses.count, max: 8, "ReportNode.addresses")
        if !addresses.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__NodeAddress>?.self, count: addresses.count,
                for: "ReportNode.addresses")
            for (index, item) in addresses.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__NodeAddress.self)
            }
            unsafe c.pointee.n_addresses = addresses.count
            unsafe c.pointee.addresses = list
        }
        return unsafe Native(c)
    }
}

extension ReportNode {
    /// A decoded ReportNode where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ReportNode

        private let c: UnsafeMutablePointer<Cairn__ReportNode>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ReportNode.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }

        package var incarnation: UInt64 {
            unsafe c.pointee.incarnation
        }

        package var versionMin: UInt32 {
            unsafe c.pointee.version_min
        }

        package var versionMax: UInt32 {
            unsafe c.pointee.version_max
        }

        package var addresses: [NodeAddress] {
            unsafe (0..<c.pointee.n_addresses).map {
                unsafe NodeAddress(Native(c.pointee.addresses[$0]))
            }
        }

        package var addressesCount: Int { unsafe c.pointee.n_addresses }

        package func forEachOfAddresses(_ body: (borrowing NodeAddress.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_addresses {
                unsafe body(NodeAddress.View(Native(c.pointee.addresses[index])))
            }
        }
    }
}

package struct SetNodeState: Message {
    package var node: UInt64
    package var revision: UInt64?
    package var state: NodeState
    /// Removes a node that was not drained, because it is dead.
    package var isForced: Bool

    package init(node: UInt64, revision: UInt64? = nil, state: NodeState, isForced: Bool) {
        self.node = node
        self.revision = revision
        self.state = state
        self.isForced = isForced
    }
}

extension SetNodeState {
    package static var name: String { "SetNodeState" }

    package static let layout = {
        var empty = unsafe Cairn__SetNodeState()
        unsafe cairn__set_node_state__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SetNodeState.self)
        guard unsafe NodeState(rawValue: c.pointee.state.rawValue) != nil else {
            throw unsafe .unknownValue(field: "SetNodeState.state", value: c.pointee.state.rawValue)
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        revision = view.revision
        state = view.state
        isForced = view.isForced
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SetNodeState.self, for: "SetNodeState")
        unsafe cairn__set_node_state__init(c)
        unsafe c.pointee.node = node
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        unsafe c.pointee.state = Cairn__NodeState(rawValue: state.rawValue)
        unsafe c.pointee.is_forced = isForced ? 1 : 0
        return unsafe Native(c)
    }
}

extension SetNodeState {
    /// A decoded SetNodeState where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SetNodeState

        private let c: UnsafeMutablePointer<Cairn__SetNodeState>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SetNodeState.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }

        package var state: NodeState {
            unsafe NodeState(checked: c.pointee.state.rawValue)
        }

        package var isForced: Bool {
            unsafe (c.pointee.is_forced != 0)
        }
    }
}

/// Drops the row of a node that was removed.
package struct ForgetNode: Message {
    package var node: UInt64

    package init(node: UInt64) {
        self.node = node
    }
}

extension ForgetNode {
    package static var name: String { "ForgetNode" }

    package static let layout = {
        var empty = unsafe Cairn__ForgetNode()
        unsafe cairn__forget_node__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ForgetNode.self, for: "ForgetNode")
        unsafe cairn__forget_node__init(c)
        unsafe c.pointee.node = node
        return unsafe Native(c)
    }
}

extension ForgetNode {
    /// A decoded ForgetNode where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ForgetNode

        private let c: UnsafeMutablePointer<Cairn__ForgetNode>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ForgetNode.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }
    }
}

package struct AddCertificate: Message {
    package var node: UInt64
    package var certificate: NodeCertificate

    package init(node: UInt64, certificate: NodeCertificate) {
        self.node = node
        self.certificate = certificate
    }
}

extension AddCertificate {
    package static var name: String { "AddCertificate" }

    package static let layout = {
        var empty = unsafe Cairn__AddCertificate()
        unsafe cairn__add_certificate__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__AddCertificate.self)
        unsafe try NodeCertificate.check(Native(c.pointee.certificate))
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        certificate = view.certificate
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AddCertificate.self, for: "AddCertificate")
        unsafe cairn__add_certificate__init(c)
        unsafe c.pointee.node = node
        unsafe c.pointee.certificate = try certificate.fill(arena).bound(
            to: Cairn__NodeCertificate.self)
        return unsafe Native(c)
    }
}

extension AddCertificate {
    /// A decoded AddCertificate where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AddCertificate

        private let c: UnsafeMutablePointer<Cairn__AddCertificate>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AddCertificate.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var certificate: NodeCertificate {
            unsafe NodeCertificate(Native(c.pointee.certificate))
        }

        package func withCertificate<Result>(_ body: (borrowing NodeCertificate.View) -> Result)
            -> Result
        {
            unsafe body(NodeCertificate.View(Native(c.pointee.certificate)))
        }
    }
}

package struct RemoveCertificate: Message {
    package var node: UInt64
    /// Exactly 32 bytes.
    package var fingerprint: FixedBytes<32>

    package init(node: UInt64, fingerprint: FixedBytes<32>) {
        self.node = node
        self.fingerprint = fingerprint
    }
}

extension RemoveCertificate {
    package static var name: String { "RemoveCertificate" }

    package static let layout = {
        var empty = unsafe Cairn__RemoveCertificate()
        unsafe cairn__remove_certificate__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__RemoveCertificate.self)
        unsafe try checkBytes(c.pointee.fingerprint, exactly: 32, "RemoveCertificate.fingerprint")
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        fingerprint = view.fingerprint
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RemoveCertificate.self, for: "RemoveCertificate")
        unsafe cairn__remove_certificate__init(c)
        unsafe c.pointee.node = node
        unsafe c.pointee.fingerprint = try arena.bytes(fingerprint, "RemoveCertificate.fingerprint")
        return unsafe Native(c)
    }
}

extension RemoveCertificate {
    /// A decoded RemoveCertificate where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RemoveCertificate

        private let c: UnsafeMutablePointer<Cairn__RemoveCertificate>

        package init(_ native: Native) {
            unsafe c = native.bound(to: Cairn__RemoveCertificate.self)
        }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var fingerprint: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.fingerprint)
        }
    }
}

package struct CreateToken: Message {
    /// Exactly 32 bytes.
    package var hash: FixedBytes<32>
    package var roles: NodeRoles
    package var useCount: UInt32
    package var expires: UInt64
    /// At most 1 KiB.
    package var notes: String

    package init(
        hash: FixedBytes<32>, roles: NodeRoles, useCount: UInt32, expires: UInt64, notes: String
    ) {
        self.hash = hash
        self.roles = roles
        self.useCount = useCount
        self.expires = expires
        self.notes = notes
    }
}

extension CreateToken {
    package static var name: String { "CreateToken" }

    package static let layout = {
        var empty = unsafe Cairn__CreateToken()
        unsafe cairn__create_token__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__CreateToken.self)
        unsafe try checkBytes(c.pointee.hash, exactly: 32, "CreateToken.hash")
        unsafe try NodeRoles.check(Native(c.pointee.roles))
        unsafe try checkText(c.pointee.notes, max: 1024, "CreateToken.notes")
    }

    package init(_ native: Native) {
        let view = View(native)
        hash = view.hash
        roles = view.roles
        useCount = view.useCount
        expires = view.expires
        notes = view.notes
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__CreateToken.self, for: "CreateToken")
        unsafe cairn__create_token__init(c)
        unsafe c.pointee.hash = try arena.bytes(hash, "CreateToken.hash")
        unsafe c.pointee.roles = try roles.fill(arena).bound(to: Cairn__NodeRoles.self)
        unsafe c.pointee.use_count = useCount
        unsafe c.pointee.expires = expires
        unsafe c.pointee.notes = try arena.text(notes, max: 1024, "CreateToken.notes")
        return unsafe Native(c)
    }
}

extension CreateToken {
    /// A decoded CreateToken where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = CreateToken

        private let c: UnsafeMutablePointer<Cairn__CreateToken>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__CreateToken.self) }

        package var hash: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.hash)
        }

        package var roles: NodeRoles {
            unsafe NodeRoles(Native(c.pointee.roles))
        }

        package func withRoles<Result>(_ body: (borrowing NodeRoles.View) -> Result) -> Result {
            unsafe body(NodeRoles.View(Native(c.pointee.roles)))
        }

        package var useCount: UInt32 {
            unsafe c.pointee.use_count
        }

        package var expires: UInt64 {
            unsafe c.pointee.expires
        }

        package var notes: String {
            unsafe readText(c.pointee.notes)
        }

        package func withNotes<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.notes).bytes)
        }
    }
}

package struct RevokeToken: Message {
    package var token: UInt64

    package init(token: UInt64) {
        self.token = token
    }
}

extension RevokeToken {
    package static var name: String { "RevokeToken" }

    package static let layout = {
        var empty = unsafe Cairn__RevokeToken()
        unsafe cairn__revoke_token__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        token = view.token
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RevokeToken.self, for: "RevokeToken")
        unsafe cairn__revoke_token__init(c)
        unsafe c.pointee.token = token
        return unsafe Native(c)
    }
}

extension RevokeToken {
    /// A decoded RevokeToken where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RevokeToken

        private let c: UnsafeMutablePointer<Cairn__RevokeToken>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RevokeToken.self) }

        package var token: UInt64 {
            unsafe c.pointee.token
        }
    }
}

package struct PutZone: Message {
    /// At most 253 bytes.
    package var name: String
    /// At most 1 KiB.
    package var notes: String
    /// 0: it is not there yet.
    package var revision: UInt64?

    package init(name: String, notes: String, revision: UInt64? = nil) {
        self.name = name
        self.notes = notes
        self.revision = revision
    }
}

extension PutZone {
    package static var name: String { "PutZone" }

    package static let layout = {
        var empty = unsafe Cairn__PutZone()
        unsafe cairn__put_zone__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__PutZone.self)
        unsafe try checkText(c.pointee.name, max: 253, "PutZone.name")
        unsafe try checkText(c.pointee.notes, max: 1024, "PutZone.notes")
    }

    package init(_ native: Native) {
        let view = View(native)
        name = view.name
        notes = view.notes
        revision = view.revision
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__PutZone.self, for: "PutZone")
        unsafe cairn__put_zone__init(c)
        unsafe c.pointee.name = try arena.text(name, max: 253, "PutZone.name")
        unsafe c.pointee.notes = try arena.text(notes, max: 1024, "PutZone.notes")
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        return unsafe Native(c)
    }
}

extension PutZone {
    /// A decoded PutZone where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = PutZone

        private let c: UnsafeMutablePointer<Cairn__PutZone>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__PutZone.self) }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var notes: String {
            unsafe readText(c.pointee.notes)
        }

        package func withNotes<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.notes).bytes)
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }
    }
}

package struct RemoveZone: Message {
    /// At most 253 bytes.
    package var name: String
    package var revision: UInt64?

    package init(name: String, revision: UInt64? = nil) {
        self.name = name
        self.revision = revision
    }
}

extension RemoveZone {
    package static var name: String { "RemoveZone" }

    package static let layout = {
        var empty = unsafe Cairn__RemoveZone()
        unsafe cairn__remove_zone__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__RemoveZone.self)
        unsafe try checkText(c.pointee.name, max: 253, "RemoveZone.name")
    }

    package init(_ native: Native) {
        let view = View(native)
        name = view.name
        revision = view.revision
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RemoveZone.self, for: "RemoveZone")
        unsafe cairn__remove_zone__init(c)
        unsafe c.pointee.name = try arena.text(name, max: 253, "RemoveZone.name")
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        return unsafe Native(c)
    }
}

extension RemoveZone {
    /// A decoded RemoveZone where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RemoveZone

        private let c: UnsafeMutablePointer<Cairn__RemoveZone>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RemoveZone.self) }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }
    }
}

package struct AddShard: Message {
    /// At most 16 items.
    package var members: [ShardMember]

    package init(members: [ShardMember] = []) {
        self.members = members
    }
}

extension AddShard {
    package static var name: String { "AddShard" }

    package static let layout = {
        var empty = unsafe Cairn__AddShard()
        unsafe cairn__add_shard__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__AddShard.self)
        unsafe try checkCount(c.pointee.n_members, max: 16, "AddShard.members")
        for index in unsafe 0..<c.pointee.n_members {
            unsafe try ShardMember.check(Native(c.pointee.members[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        members = view.members
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AddShard.self, for: "AddShard")
        unsafe cairn__add_shard__init(c)
        try checkCount(members.count, max: 16, "AddShard.members")
        if !members.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__ShardMember>?.self, count: members.count,
                for: "AddShard.members")
            for (index, item) in members.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__ShardMember.self)
            }
            unsafe c.pointee.n_members = members.count
            unsafe c.pointee.members = list
        }
        return unsafe Native(c)
    }
}

extension AddShard {
    /// A decoded AddShard where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AddShard

        private let c: UnsafeMutablePointer<Cairn__AddShard>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AddShard.self) }

        package var members: [ShardMember] {
            unsafe (0..<c.pointee.n_members).map {
                unsafe ShardMember(Native(c.pointee.members[$0]))
            }
        }

        package var membersCount: Int { unsafe c.pointee.n_members }

        package func forEachOfMembers(_ body: (borrowing ShardMember.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_members {
                unsafe body(ShardMember.View(Native(c.pointee.members[index])))
            }
        }
    }
}

package struct SetShardState: Message {
    package var shard: UInt64
    package var revision: UInt64?
    package var state: ShardState

    package init(shard: UInt64, revision: UInt64? = nil, state: ShardState) {
        self.shard = shard
        self.revision = revision
        self.state = state
    }
}

extension SetShardState {
    package static var name: String { "SetShardState" }

    package static let layout = {
        var empty = unsafe Cairn__SetShardState()
        unsafe cairn__set_shard_state__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SetShardState.self)
        guard unsafe ShardState(rawValue: c.pointee.state.rawValue) != nil else {
            throw unsafe .unknownValue(
                field: "SetShardState.state", value: c.pointee.state.rawValue)
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        shard = view.shard
        revision = view.revision
        state = view.state
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SetShardState.self, for: "SetShardState")
        unsafe cairn__set_shard_state__init(c)
        unsafe c.pointee.shard = shard
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        unsafe c.pointee.state = Cairn__ShardState(rawValue: state.rawValue)
        return unsafe Native(c)
    }
}

extension SetShardState {
    /// A decoded SetShardState where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SetShardState

        private let c: UnsafeMutablePointer<Cairn__SetShardState>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SetShardState.self) }

        package var shard: UInt64 {
            unsafe c.pointee.shard
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }

        package var state: ShardState {
            unsafe ShardState(checked: c.pointee.state.rawValue)
        }
    }
}

package struct SetShardMembers: Message {
    package var shard: UInt64
    package var revision: UInt64?
    /// At most 16 items.
    package var members: [ShardMember]

    package init(shard: UInt64, revision: UInt64? = nil, members: [ShardMember] = []) {
        self.shard = shard
        self.revision = revision
        self.members = members
    }
}

extension SetShardMembers {
    package static var name: String { "SetShardMembers" }

    package static let layout = {
        var empty = unsafe Cairn__SetShardMembers()
        unsafe cairn__set_shard_members__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SetShardMembers.self)
        unsafe try checkCount(c.pointee.n_members, max: 16, "SetShardMembers.members")
        for index in unsafe 0..<c.pointee.n_members {
            unsafe try ShardMember.check(Native(c.pointee.members[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        shard = view.shard
        revision = view.revision
        members = view.members
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SetShardMembers.self, for: "SetShardMembers")
        unsafe cairn__set_shard_members__init(c)
        unsafe c.pointee.shard = shard
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        try checkCount(members.count, max: 16, "SetShardMembers.members")
        if !members.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__ShardMember>?.self, count: members.count,
                for: "SetShardMembers.members")
            for (index, item) in members.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__ShardMember.self)
            }
            unsafe c.pointee.n_members = members.count
            unsafe c.pointee.members = list
        }
        return unsafe Native(c)
    }
}

extension SetShardMembers {
    /// A decoded SetShardMembers where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SetShardMembers

        private let c: UnsafeMutablePointer<Cairn__SetShardMembers>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SetShardMembers.self) }

        package var shard: UInt64 {
            unsafe c.pointee.shard
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }

        package var members: [ShardMember] {
            unsafe (0..<c.pointee.n_members).map {
                unsafe ShardMember(Native(c.pointee.members[$0]))
            }
        }

        package var membersCount: Int { unsafe c.pointee.n_members }

        package func forEachOfMembers(_ body: (borrowing ShardMember.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_members {
                unsafe body(ShardMember.View(Native(c.pointee.members[index])))
            }
        }
    }
}

package struct RemoveShard: Message {
    package var shard: UInt64
    package var revision: UInt64?

    package init(shard: UInt64, revision: UInt64? = nil) {
        self.shard = shard
        self.revision = revision
    }
}

extension RemoveShard {
    package static var name: String { "RemoveShard" }

    package static let layout = {
        var empty = unsafe Cairn__RemoveShard()
        unsafe cairn__remove_shard__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        shard = view.shard
        revision = view.revision
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RemoveShard.self, for: "RemoveShard")
        unsafe cairn__remove_shard__init(c)
        unsafe c.pointee.shard = shard
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        return unsafe Native(c)
    }
}

extension RemoveShard {
    /// A decoded RemoveShard where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RemoveShard

        private let c: UnsafeMutablePointer<Cairn__RemoveShard>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RemoveShard.self) }

        package var shard: UInt64 {
            unsafe c.pointee.shard
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }
    }
}

package struct SlotRange: Message {
    package var first: UInt32
    package var slotCount: UInt32

    package init(first: UInt32, slotCount: UInt32) {
        self.first = first
        self.slotCount = slotCount
    }
}

extension SlotRange {
    package static var name: String { "SlotRange" }

    package static let layout = {
        var empty = unsafe Cairn__SlotRange()
        unsafe cairn__slot_range__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        first = view.first
        slotCount = view.slotCount
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SlotRange.self, for: "SlotRange")
        unsafe cairn__slot_range__init(c)
        unsafe c.pointee.first = first
        unsafe c.pointee.slot_count = slotCount
        return unsafe Native(c)
    }
}

extension SlotRange {
    /// A decoded SlotRange where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SlotRange

        private let c: UnsafeMutablePointer<Cairn__SlotRange>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SlotRange.self) }

        package var first: UInt32 {
            unsafe c.pointee.first
        }

        package var slotCount: UInt32 {
            unsafe c.pointee.slot_count
        }
    }
}

package struct PlanMoves: Message {
    /// At most 4096 items.
    package var slots: [SlotRange]
    package var to: UInt64

    package init(slots: [SlotRange] = [], to: UInt64) {
        self.slots = slots
        self.to = to
    }
}

extension PlanMoves {
    package static var name: String { "PlanMoves" }

    package static let layout = {
        var empty = unsafe Cairn__PlanMoves()
        unsafe cairn__plan_moves__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__PlanMoves.self)
        unsafe try checkCount(c.pointee.n_slots, max: 4096, "PlanMoves.slots")
        for index in unsafe 0..<c.pointee.n_slots {
            unsafe try SlotRange.check(Native(c.pointee.slots[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        slots = view.slots
        to = view.to
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__PlanMoves.self, for: "PlanMoves")
        unsafe cairn__plan_moves__init(c)
        try checkCount(slots.count, max: 4096, "PlanMoves.slots")
        if !slots.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__SlotRange>?.self, count: slots.count,
                for: "PlanMoves.slots")
            for (index, item) in slots.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__SlotRange.self)
            }
            unsafe c.pointee.n_slots = slots.count
            unsafe c.pointee.slots = list
        }
        unsafe c.pointee.to = to
        return unsafe Native(c)
    }
}

extension PlanMoves {
    /// A decoded PlanMoves where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = PlanMoves

        private let c: UnsafeMutablePointer<Cairn__PlanMoves>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__PlanMoves.self) }

        package var slots: [SlotRange] {
            unsafe (0..<c.pointee.n_slots).map { unsafe SlotRange(Native(c.pointee.slots[$0])) }
        }

        package var slotsCount: Int { unsafe c.pointee.n_slots }

        package func forEachOfSlots(_ body: (borrowing SlotRange.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_slots {
                unsafe body(SlotRange.View(Native(c.pointee.slots[index])))
            }
        }

        package var to: UInt64 {
            unsafe c.pointee.to
        }
    }
}

/// Plans to move the upper half of a shard's slots.
package struct SplitShard: Message {
    package var shard: UInt64
    package var to: UInt64

    package init(shard: UInt64, to: UInt64) {
        self.shard = shard
        self.to = to
    }
}

extension SplitShard {
    package static var name: String { "SplitShard" }

    package static let layout = {
        var empty = unsafe Cairn__SplitShard()
        unsafe cairn__split_shard__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        shard = view.shard
        to = view.to
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SplitShard.self, for: "SplitShard")
        unsafe cairn__split_shard__init(c)
        unsafe c.pointee.shard = shard
        unsafe c.pointee.to = to
        return unsafe Native(c)
    }
}

extension SplitShard {
    /// A decoded SplitShard where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SplitShard

        private let c: UnsafeMutablePointer<Cairn__SplitShard>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SplitShard.self) }

        package var shard: UInt64 {
            unsafe c.pointee.shard
        }

        package var to: UInt64 {
            unsafe c.pointee.to
        }
    }
}

/// Says how far a move is. What it has passed already, or is over, changes nothing.
package struct AdvanceMove: Message {
    package var move: UInt64
    package var state: MoveState

    package init(move: UInt64, state: MoveState) {
        self.move = move
        self.state = state
    }
}

extension AdvanceMove {
    package static var name: String { "AdvanceMove" }

    package static let layout = {
        var empty = unsafe Cairn__AdvanceMove()
        unsafe cairn__advance_move__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__AdvanceMove.self)
        guard unsafe MoveState(rawValue: c.pointee.state.rawValue) != nil else {
            throw unsafe .unknownValue(field: "AdvanceMove.state", value: c.pointee.state.rawValue)
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        move = view.move
        state = view.state
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AdvanceMove.self, for: "AdvanceMove")
        unsafe cairn__advance_move__init(c)
        unsafe c.pointee.move = move
        unsafe c.pointee.state = Cairn__MoveState(rawValue: state.rawValue)
        return unsafe Native(c)
    }
}

extension AdvanceMove {
    /// A decoded AdvanceMove where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AdvanceMove

        private let c: UnsafeMutablePointer<Cairn__AdvanceMove>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AdvanceMove.self) }

        package var move: UInt64 {
            unsafe c.pointee.move
        }

        package var state: MoveState {
            unsafe MoveState(checked: c.pointee.state.rawValue)
        }
    }
}

package struct AbortMove: Message {
    package var move: UInt64

    package init(move: UInt64) {
        self.move = move
    }
}

extension AbortMove {
    package static var name: String { "AbortMove" }

    package static let layout = {
        var empty = unsafe Cairn__AbortMove()
        unsafe cairn__abort_move__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        move = view.move
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AbortMove.self, for: "AbortMove")
        unsafe cairn__abort_move__init(c)
        unsafe c.pointee.move = move
        return unsafe Native(c)
    }
}

extension AbortMove {
    /// A decoded AbortMove where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AbortMove

        private let c: UnsafeMutablePointer<Cairn__AbortMove>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AbortMove.self) }

        package var move: UInt64 {
            unsafe c.pointee.move
        }
    }
}

/// From all active storage nodes as they are now.
package struct BeginPlacement: Message {
    /// The current one; absent: whatever it is.
    package var epoch: UInt64?

    package init(epoch: UInt64? = nil) {
        self.epoch = epoch
    }
}

extension BeginPlacement {
    package static var name: String { "BeginPlacement" }

    package static let layout = {
        var empty = unsafe Cairn__BeginPlacement()
        unsafe cairn__begin_placement__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        epoch = view.epoch
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__BeginPlacement.self, for: "BeginPlacement")
        unsafe cairn__begin_placement__init(c)
        if let epoch {
            unsafe c.pointee.has_epoch = 1
            unsafe c.pointee.epoch = epoch
        }
        return unsafe Native(c)
    }
}

extension BeginPlacement {
    /// A decoded BeginPlacement where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = BeginPlacement

        private let c: UnsafeMutablePointer<Cairn__BeginPlacement>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__BeginPlacement.self) }

        package var epoch: UInt64? {
            unsafe c.pointee.has_epoch != 0 ? c.pointee.epoch : nil
        }
    }
}

package struct ConfirmPartitions: Message {
    package var epoch: UInt64
    /// A bit for each, the lowest of the first byte first. At most 512 bytes.
    package var partitions: [UInt8]

    package init(epoch: UInt64, partitions: [UInt8]) {
        self.epoch = epoch
        self.partitions = partitions
    }
}

extension ConfirmPartitions {
    package static var name: String { "ConfirmPartitions" }

    package static let layout = {
        var empty = unsafe Cairn__ConfirmPartitions()
        unsafe cairn__confirm_partitions__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ConfirmPartitions.self)
        unsafe try checkBytes(c.pointee.partitions, max: 512, "ConfirmPartitions.partitions")
    }

    package init(_ native: Native) {
        let view = View(native)
        epoch = view.epoch
        partitions = view.partitions
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ConfirmPartitions.self, for: "ConfirmPartitions")
        unsafe cairn__confirm_partitions__init(c)
        unsafe c.pointee.epoch = epoch
        unsafe c.pointee.partitions = try arena.bytes(
            partitions, max: 512, "ConfirmPartitions.partitions")
        return unsafe Native(c)
    }
}

extension ConfirmPartitions {
    /// A decoded ConfirmPartitions where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ConfirmPartitions

        private let c: UnsafeMutablePointer<Cairn__ConfirmPartitions>

        package init(_ native: Native) {
            unsafe c = native.bound(to: Cairn__ConfirmPartitions.self)
        }

        package var epoch: UInt64 {
            unsafe c.pointee.epoch
        }

        package var partitions: [UInt8] {
            unsafe readBytes(c.pointee.partitions)
        }

        package func withPartitions<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.partitions).bytes)
        }
    }
}

package struct FinishPlacement: Message {
    package var epoch: UInt64

    package init(epoch: UInt64) {
        self.epoch = epoch
    }
}

extension FinishPlacement {
    package static var name: String { "FinishPlacement" }

    package static let layout = {
        var empty = unsafe Cairn__FinishPlacement()
        unsafe cairn__finish_placement__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        epoch = view.epoch
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__FinishPlacement.self, for: "FinishPlacement")
        unsafe cairn__finish_placement__init(c)
        unsafe c.pointee.epoch = epoch
        return unsafe Native(c)
    }
}

extension FinishPlacement {
    /// A decoded FinishPlacement where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = FinishPlacement

        private let c: UnsafeMutablePointer<Cairn__FinishPlacement>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__FinishPlacement.self) }

        package var epoch: UInt64 {
            unsafe c.pointee.epoch
        }
    }
}

package struct CreateAccount: Message {
    /// At most 253 bytes.
    package var name: String
    /// At most 255 bytes.
    package var displayName: String
    /// At most 254 bytes.
    package var email: String?
    package var isAdministrator: Bool
    package var password: PasswordVerifier?
    package var byteCountMax: UInt64?

    package init(
        name: String, displayName: String, email: String? = nil, isAdministrator: Bool,
        password: PasswordVerifier? = nil, byteCountMax: UInt64? = nil
    ) {
        self.name = name
        self.displayName = displayName
        self.email = email
        self.isAdministrator = isAdministrator
        self.password = password
        self.byteCountMax = byteCountMax
    }
}

extension CreateAccount {
    package static var name: String { "CreateAccount" }

    package static let layout = {
        var empty = unsafe Cairn__CreateAccount()
        unsafe cairn__create_account__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__CreateAccount.self)
        unsafe try checkText(c.pointee.name, max: 253, "CreateAccount.name")
        unsafe try checkText(c.pointee.display_name, max: 255, "CreateAccount.display_name")
        if unsafe c.pointee.email != nil {
            unsafe try checkText(c.pointee.email, max: 254, "CreateAccount.email")
        }
        if unsafe c.pointee.password != nil {
            unsafe try PasswordVerifier.check(Native(c.pointee.password))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        name = view.name
        displayName = view.displayName
        email = view.email
        isAdministrator = view.isAdministrator
        password = view.password
        byteCountMax = view.byteCountMax
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__CreateAccount.self, for: "CreateAccount")
        unsafe cairn__create_account__init(c)
        unsafe c.pointee.name = try arena.text(name, max: 253, "CreateAccount.name")
        unsafe c.pointee.display_name = try arena.text(
            displayName, max: 255, "CreateAccount.display_name")
        if let email {
            unsafe c.pointee.email = try arena.text(email, max: 254, "CreateAccount.email")
        }
        unsafe c.pointee.is_administrator = isAdministrator ? 1 : 0
        if let password {
            unsafe c.pointee.password = try password.fill(arena).bound(
                to: Cairn__PasswordVerifier.self)
        }
        if let byteCountMax {
            unsafe c.pointee.has_byte_count_max = 1
            unsafe c.pointee.byte_count_max = byteCountMax
        }
        return unsafe Native(c)
    }
}

extension CreateAccount {
    /// A decoded CreateAccount where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = CreateAccount

        private let c: UnsafeMutablePointer<Cairn__CreateAccount>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__CreateAccount.self) }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var displayName: String {
            unsafe readText(c.pointee.display_name)
        }

        package func withDisplayName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.display_name).bytes)
        }

        package var email: String? {
            unsafe c.pointee.email != nil ? readText(c.pointee.email) : nil
        }

        package func withEmail<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.email != nil else { return nil }
            return unsafe body(span(of: c.pointee.email).bytes)
        }

        package var isAdministrator: Bool {
            unsafe (c.pointee.is_administrator != 0)
        }

        package var password: PasswordVerifier? {
            unsafe c.pointee.password != nil ? PasswordVerifier(Native(c.pointee.password)) : nil
        }

        package func withPassword<Result>(_ body: (borrowing PasswordVerifier.View) -> Result)
            -> Result?
        {
            guard unsafe c.pointee.password != nil else { return nil }
            return unsafe body(PasswordVerifier.View(Native(c.pointee.password)))
        }

        package var byteCountMax: UInt64? {
            unsafe c.pointee.has_byte_count_max != 0 ? c.pointee.byte_count_max : nil
        }
    }
}

/// What is absent stays.
package struct UpdateAccount: Message {
    package var account: UInt64
    package var revision: UInt64?
    /// At most 253 bytes.
    package var name: String?
    /// At most 255 bytes.
    package var displayName: String?
    /// Empty: none. At most 254 bytes.
    package var email: String?
    package var isAdministrator: Bool?
    package var byteCountMax: UInt64?
    /// As the settings say, from now on.
    package var hasDefaultQuota: Bool?

    package init(
        account: UInt64, revision: UInt64? = nil, name: String? = nil, displayName: String? = nil,
        email: String? = nil, isAdministrator: Bool? = nil, byteCountMax: UInt64? = nil,
        hasDefaultQuota: Bool? = nil
    ) {
        self.account = account
        self.revision = revision
        self.name = name
        self.displayName = displayName
        self.email = email
        self.isAdministrator = isAdministrator
        self.byteCountMax = byteCountMax
        self.hasDefaultQuota = hasDefaultQuota
    }
}

extension UpdateAccount {
    package static var name: String { "UpdateAccount" }

    package static let layout = {
        var empty = unsafe Cairn__UpdateAccount()
        unsafe cairn__update_account__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__UpdateAccount.self)
        if unsafe c.pointee.name != nil {
            unsafe try checkText(c.pointee.name, max: 253, "UpdateAccount.name")
        }
        if unsafe c.pointee.display_name != nil {
            unsafe try checkText(c.pointee.display_name, max: 255, "UpdateAccount.display_name")
        }
        if unsafe c.pointee.email != nil {
            unsafe try checkText(c.pointee.email, max: 254, "UpdateAccount.email")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        account = view.account
        revision = view.revision
        name = view.name
        displayName = view.displayName
        email = view.email
        isAdministrator = view.isAdministrator
        byteCountMax = view.byteCountMax
        hasDefaultQuota = view.hasDefaultQuota
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__UpdateAccount.self, for: "UpdateAccount")
        unsafe cairn__update_account__init(c)
        unsafe c.pointee.account = account
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        if let name {
            unsafe c.pointee.name = try arena.text(name, max: 253, "UpdateAccount.name")
        }
        if let displayName {
            unsafe c.pointee.display_name = try arena.text(
                displayName, max: 255, "UpdateAccount.display_name")
        }
        if let email {
            unsafe c.pointee.email = try arena.text(email, max: 254, "UpdateAccount.email")
        }
        if let isAdministrator {
            unsafe c.pointee.has_is_administrator = 1
            unsafe c.pointee.is_administrator = isAdministrator ? 1 : 0
        }
        if let byteCountMax {
            unsafe c.pointee.has_byte_count_max = 1
            unsafe c.pointee.byte_count_max = byteCountMax
        }
        if let hasDefaultQuota {
            unsafe c.pointee.has_has_default_quota = 1
            unsafe c.pointee.has_default_quota = hasDefaultQuota ? 1 : 0
        }
        return unsafe Native(c)
    }
}

extension UpdateAccount {
    /// A decoded UpdateAccount where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = UpdateAccount

        private let c: UnsafeMutablePointer<Cairn__UpdateAccount>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__UpdateAccount.self) }

        package var account: UInt64 {
            unsafe c.pointee.account
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }

        package var name: String? {
            unsafe c.pointee.name != nil ? readText(c.pointee.name) : nil
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.name != nil else { return nil }
            return unsafe body(span(of: c.pointee.name).bytes)
        }

        package var displayName: String? {
            unsafe c.pointee.display_name != nil ? readText(c.pointee.display_name) : nil
        }

        package func withDisplayName<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.display_name != nil else { return nil }
            return unsafe body(span(of: c.pointee.display_name).bytes)
        }

        package var email: String? {
            unsafe c.pointee.email != nil ? readText(c.pointee.email) : nil
        }

        package func withEmail<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.email != nil else { return nil }
            return unsafe body(span(of: c.pointee.email).bytes)
        }

        package var isAdministrator: Bool? {
            unsafe c.pointee.has_is_administrator != 0 ? (c.pointee.is_administrator != 0) : nil
        }

        package var byteCountMax: UInt64? {
            unsafe c.pointee.has_byte_count_max != 0 ? c.pointee.byte_count_max : nil
        }

        package var hasDefaultQuota: Bool? {
            unsafe c.pointee.has_has_default_quota != 0 ? (c.pointee.has_default_quota != 0) : nil
        }
    }
}

package struct SetAccountStatus: Message {
    package var account: UInt64
    package var revision: UInt64?
    package var status: AccountStatus

    package init(account: UInt64, revision: UInt64? = nil, status: AccountStatus) {
        self.account = account
        self.revision = revision
        self.status = status
    }
}

extension SetAccountStatus {
    package static var name: String { "SetAccountStatus" }

    package static let layout = {
        var empty = unsafe Cairn__SetAccountStatus()
        unsafe cairn__set_account_status__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SetAccountStatus.self)
        guard unsafe AccountStatus(rawValue: c.pointee.status.rawValue) != nil else {
            throw unsafe .unknownValue(
                field: "SetAccountStatus.status", value: c.pointee.status.rawValue)
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        account = view.account
        revision = view.revision
        status = view.status
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SetAccountStatus.self, for: "SetAccountStatus")
        unsafe cairn__set_account_status__init(c)
        unsafe c.pointee.account = account
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        unsafe c.pointee.status = Cairn__AccountStatus(rawValue: status.rawValue)
        return unsafe Native(c)
    }
}

extension SetAccountStatus {
    /// A decoded SetAccountStatus where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SetAccountStatus

        private let c: UnsafeMutablePointer<Cairn__SetAccountStatus>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SetAccountStatus.self) }

        package var account: UInt64 {
            unsafe c.pointee.account
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }

        package var status: AccountStatus {
            unsafe AccountStatus(checked: c.pointee.status.rawValue)
        }
    }
}

/// Drops the row of an account that was deleted.
package struct ForgetAccount: Message {
    package var account: UInt64

    package init(account: UInt64) {
        self.account = account
    }
}

extension ForgetAccount {
    package static var name: String { "ForgetAccount" }

    package static let layout = {
        var empty = unsafe Cairn__ForgetAccount()
        unsafe cairn__forget_account__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        account = view.account
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ForgetAccount.self, for: "ForgetAccount")
        unsafe cairn__forget_account__init(c)
        unsafe c.pointee.account = account
        return unsafe Native(c)
    }
}

extension ForgetAccount {
    /// A decoded ForgetAccount where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ForgetAccount

        private let c: UnsafeMutablePointer<Cairn__ForgetAccount>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ForgetAccount.self) }

        package var account: UInt64 {
            unsafe c.pointee.account
        }
    }
}

/// Ends all sessions, and a lock.
package struct SetPassword: Message {
    package var account: UInt64
    package var revision: UInt64?
    /// Absent: nobody gets in by password.
    package var password: PasswordVerifier?

    package init(account: UInt64, revision: UInt64? = nil, password: PasswordVerifier? = nil) {
        self.account = account
        self.revision = revision
        self.password = password
    }
}

extension SetPassword {
    package static var name: String { "SetPassword" }

    package static let layout = {
        var empty = unsafe Cairn__SetPassword()
        unsafe cairn__set_password__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SetPassword.self)
        if unsafe c.pointee.password != nil {
            unsafe try PasswordVerifier.check(Native(c.pointee.password))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        account = view.account
        revision = view.revision
        password = view.password
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SetPassword.self, for: "SetPassword")
        unsafe cairn__set_password__init(c)
        unsafe c.pointee.account = account
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        if let password {
            unsafe c.pointee.password = try password.fill(arena).bound(
                to: Cairn__PasswordVerifier.self)
        }
        return unsafe Native(c)
    }
}

extension SetPassword {
    /// A decoded SetPassword where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SetPassword

        private let c: UnsafeMutablePointer<Cairn__SetPassword>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SetPassword.self) }

        package var account: UInt64 {
            unsafe c.pointee.account
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }

        package var password: PasswordVerifier? {
            unsafe c.pointee.password != nil ? PasswordVerifier(Native(c.pointee.password)) : nil
        }

        package func withPassword<Result>(_ body: (borrowing PasswordVerifier.View) -> Result)
            -> Result?
        {
            guard unsafe c.pointee.password != nil else { return nil }
            return unsafe body(PasswordVerifier.View(Native(c.pointee.password)))
        }
    }
}

package struct SetSecondFactor: Message {
    package var account: UInt64
    package var revision: UInt64?
    /// Absent: it is taken away.
    package var secondFactor: SecondFactor?

    package init(account: UInt64, revision: UInt64? = nil, secondFactor: SecondFactor? = nil) {
        self.account = account
        self.revision = revision
        self.secondFactor = secondFactor
    }
}

extension SetSecondFactor {
    package static var name: String { "SetSecondFactor" }

    package static let layout = {
        var empty = unsafe Cairn__SetSecondFactor()
        unsafe cairn__set_second_factor__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SetSecondFactor.self)
        if unsafe c.pointee.second_factor != nil {
            unsafe try SecondFactor.check(Native(c.pointee.second_factor))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        account = view.account
        revision = view.revision
        secondFactor = view.secondFactor
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SetSecondFactor.self, for: "SetSecondFactor")
        unsafe cairn__set_second_factor__init(c)
        unsafe c.pointee.account = account
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        if let secondFactor {
            unsafe c.pointee.second_factor = try secondFactor.fill(arena).bound(
                to: Cairn__SecondFactor.self)
        }
        return unsafe Native(c)
    }
}

extension SetSecondFactor {
    /// A decoded SetSecondFactor where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SetSecondFactor

        private let c: UnsafeMutablePointer<Cairn__SetSecondFactor>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SetSecondFactor.self) }

        package var account: UInt64 {
            unsafe c.pointee.account
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }

        package var secondFactor: SecondFactor? {
            unsafe c.pointee.second_factor != nil
                ? SecondFactor(Native(c.pointee.second_factor)) : nil
        }

        package func withSecondFactor<Result>(_ body: (borrowing SecondFactor.View) -> Result)
            -> Result?
        {
            guard unsafe c.pointee.second_factor != nil else { return nil }
            return unsafe body(SecondFactor.View(Native(c.pointee.second_factor)))
        }
    }
}

/// A one-time password that was right. Each counts once.
package struct UseSecondFactor: Message {
    package var account: UInt64
    /// The time step that it was made for.
    package var step: UInt64

    package init(account: UInt64, step: UInt64) {
        self.account = account
        self.step = step
    }
}

extension UseSecondFactor {
    package static var name: String { "UseSecondFactor" }

    package static let layout = {
        var empty = unsafe Cairn__UseSecondFactor()
        unsafe cairn__use_second_factor__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        account = view.account
        step = view.step
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__UseSecondFactor.self, for: "UseSecondFactor")
        unsafe cairn__use_second_factor__init(c)
        unsafe c.pointee.account = account
        unsafe c.pointee.step = step
        return unsafe Native(c)
    }
}

extension UseSecondFactor {
    /// A decoded UseSecondFactor where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = UseSecondFactor

        private let c: UnsafeMutablePointer<Cairn__UseSecondFactor>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__UseSecondFactor.self) }

        package var account: UInt64 {
            unsafe c.pointee.account
        }

        package var step: UInt64 {
            unsafe c.pointee.step
        }
    }
}

package struct UseRecoveryCode: Message {
    package var account: UInt64
    /// SHA-256. Exactly 32 bytes.
    package var code: FixedBytes<32>

    package init(account: UInt64, code: FixedBytes<32>) {
        self.account = account
        self.code = code
    }
}

extension UseRecoveryCode {
    package static var name: String { "UseRecoveryCode" }

    package static let layout = {
        var empty = unsafe Cairn__UseRecoveryCode()
        unsafe cairn__use_recovery_code__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__UseRecoveryCode.self)
        unsafe try checkBytes(c.pointee.code, exactly: 32, "UseRecoveryCode.code")
    }

    package init(_ native: Native) {
        let view = View(native)
        account = view.account
        code = view.code
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__UseRecoveryCode.self, for: "UseRecoveryCode")
        unsafe cairn__use_recovery_code__init(c)
        unsafe c.pointee.account = account
        unsafe c.pointee.code = try arena.bytes(code, "UseRecoveryCode.code")
        return unsafe Native(c)
    }
}

extension UseRecoveryCode {
    /// A decoded UseRecoveryCode where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = UseRecoveryCode

        private let c: UnsafeMutablePointer<Cairn__UseRecoveryCode>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__UseRecoveryCode.self) }

        package var account: UInt64 {
            unsafe c.pointee.account
        }

        package var code: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.code)
        }
    }
}

package struct RevokeSessions: Message {
    package var account: UInt64

    package init(account: UInt64) {
        self.account = account
    }
}

extension RevokeSessions {
    package static var name: String { "RevokeSessions" }

    package static let layout = {
        var empty = unsafe Cairn__RevokeSessions()
        unsafe cairn__revoke_sessions__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        account = view.account
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RevokeSessions.self, for: "RevokeSessions")
        unsafe cairn__revoke_sessions__init(c)
        unsafe c.pointee.account = account
        return unsafe Native(c)
    }
}

extension RevokeSessions {
    /// A decoded RevokeSessions where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RevokeSessions

        private let c: UnsafeMutablePointer<Cairn__RevokeSessions>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RevokeSessions.self) }

        package var account: UInt64 {
            unsafe c.pointee.account
        }
    }
}

/// How a log-in ended. One that succeeded counts only if this is not refused.
package struct RecordLogin: Message {
    package var account: UInt64
    package var hasSucceeded: Bool

    package init(account: UInt64, hasSucceeded: Bool) {
        self.account = account
        self.hasSucceeded = hasSucceeded
    }
}

extension RecordLogin {
    package static var name: String { "RecordLogin" }

    package static let layout = {
        var empty = unsafe Cairn__RecordLogin()
        unsafe cairn__record_login__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        account = view.account
        hasSucceeded = view.hasSucceeded
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RecordLogin.self, for: "RecordLogin")
        unsafe cairn__record_login__init(c)
        unsafe c.pointee.account = account
        unsafe c.pointee.has_succeeded = hasSucceeded ? 1 : 0
        return unsafe Native(c)
    }
}

extension RecordLogin {
    /// A decoded RecordLogin where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RecordLogin

        private let c: UnsafeMutablePointer<Cairn__RecordLogin>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RecordLogin.self) }

        package var account: UInt64 {
            unsafe c.pointee.account
        }

        package var hasSucceeded: Bool {
            unsafe (c.pointee.has_succeeded != 0)
        }
    }
}

package struct CreateGroup: Message {
    /// At most 253 bytes.
    package var name: String
    /// At most 1 KiB.
    package var notes: String

    package init(name: String, notes: String) {
        self.name = name
        self.notes = notes
    }
}

extension CreateGroup {
    package static var name: String { "CreateGroup" }

    package static let layout = {
        var empty = unsafe Cairn__CreateGroup()
        unsafe cairn__create_group__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__CreateGroup.self)
        unsafe try checkText(c.pointee.name, max: 253, "CreateGroup.name")
        unsafe try checkText(c.pointee.notes, max: 1024, "CreateGroup.notes")
    }

    package init(_ native: Native) {
        let view = View(native)
        name = view.name
        notes = view.notes
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__CreateGroup.self, for: "CreateGroup")
        unsafe cairn__create_group__init(c)
        unsafe c.pointee.name = try arena.text(name, max: 253, "CreateGroup.name")
        unsafe c.pointee.notes = try arena.text(notes, max: 1024, "CreateGroup.notes")
        return unsafe Native(c)
    }
}

extension CreateGroup {
    /// A decoded CreateGroup where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = CreateGroup

        private let c: UnsafeMutablePointer<Cairn__CreateGroup>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__CreateGroup.self) }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var notes: String {
            unsafe readText(c.pointee.notes)
        }

        package func withNotes<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.notes).bytes)
        }
    }
}

/// What is absent stays.
package struct UpdateGroup: Message {
    package var group: UInt64
    package var revision: UInt64?
    /// At most 253 bytes.
    package var name: String?
    /// At most 1 KiB.
    package var notes: String?

    package init(group: UInt64, revision: UInt64? = nil, name: String? = nil, notes: String? = nil)
    {
        self.group = group
        self.revision = revision
        self.name = name
        self.notes = notes
    }
}

extension UpdateGroup {
    package static var name: String { "UpdateGroup" }

    package static let layout = {
        var empty = unsafe Cairn__UpdateGroup()
        unsafe cairn__update_group__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__UpdateGroup.self)
        if unsafe c.pointee.name != nil {
            unsafe try checkText(c.pointee.name, max: 253, "UpdateGroup.name")
        }
        if unsafe c.pointee.notes != nil {
            unsafe try checkText(c.pointee.notes, max: 1024, "UpdateGroup.notes")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
        revision = view.revision
        name = view.name
        notes = view.notes
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__UpdateGroup.self, for: "UpdateGroup")
        unsafe cairn__update_group__init(c)
        unsafe c.pointee.group = group
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        if let name {
            unsafe c.pointee.name = try arena.text(name, max: 253, "UpdateGroup.name")
        }
        if let notes {
            unsafe c.pointee.notes = try arena.text(notes, max: 1024, "UpdateGroup.notes")
        }
        return unsafe Native(c)
    }
}

extension UpdateGroup {
    /// A decoded UpdateGroup where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = UpdateGroup

        private let c: UnsafeMutablePointer<Cairn__UpdateGroup>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__UpdateGroup.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }

        package var name: String? {
            unsafe c.pointee.name != nil ? readText(c.pointee.name) : nil
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.name != nil else { return nil }
            return unsafe body(span(of: c.pointee.name).bytes)
        }

        package var notes: String? {
            unsafe c.pointee.notes != nil ? readText(c.pointee.notes) : nil
        }

        package func withNotes<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.notes != nil else { return nil }
            return unsafe body(span(of: c.pointee.notes).bytes)
        }
    }
}

package struct RemoveGroup: Message {
    package var group: UInt64
    package var revision: UInt64?

    package init(group: UInt64, revision: UInt64? = nil) {
        self.group = group
        self.revision = revision
    }
}

extension RemoveGroup {
    package static var name: String { "RemoveGroup" }

    package static let layout = {
        var empty = unsafe Cairn__RemoveGroup()
        unsafe cairn__remove_group__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
        revision = view.revision
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RemoveGroup.self, for: "RemoveGroup")
        unsafe cairn__remove_group__init(c)
        unsafe c.pointee.group = group
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        return unsafe Native(c)
    }
}

extension RemoveGroup {
    /// A decoded RemoveGroup where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RemoveGroup

        private let c: UnsafeMutablePointer<Cairn__RemoveGroup>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RemoveGroup.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }
    }
}

package struct AccountNumber: Message {
    package var account: UInt64

    package init(account: UInt64) {
        self.account = account
    }
}

extension AccountNumber {
    package static var name: String { "AccountNumber" }

    package static let layout = {
        var empty = unsafe Cairn__AccountNumber()
        unsafe cairn__account_number__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        account = view.account
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AccountNumber.self, for: "AccountNumber")
        unsafe cairn__account_number__init(c)
        unsafe c.pointee.account = account
        return unsafe Native(c)
    }
}

extension AccountNumber {
    /// A decoded AccountNumber where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AccountNumber

        private let c: UnsafeMutablePointer<Cairn__AccountNumber>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AccountNumber.self) }

        package var account: UInt64 {
            unsafe c.pointee.account
        }
    }
}

/// Those that are in it already stay.
package struct AddMembers: Message {
    package var group: UInt64
    /// At most 256 items.
    package var accounts: [AccountNumber]

    package init(group: UInt64, accounts: [AccountNumber] = []) {
        self.group = group
        self.accounts = accounts
    }
}

extension AddMembers {
    package static var name: String { "AddMembers" }

    package static let layout = {
        var empty = unsafe Cairn__AddMembers()
        unsafe cairn__add_members__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__AddMembers.self)
        unsafe try checkCount(c.pointee.n_accounts, max: 256, "AddMembers.accounts")
        for index in unsafe 0..<c.pointee.n_accounts {
            unsafe try AccountNumber.check(Native(c.pointee.accounts[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
        accounts = view.accounts
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AddMembers.self, for: "AddMembers")
        unsafe cairn__add_members__init(c)
        unsafe c.pointee.group = group
        try checkCount(accounts.count, max: 256, "AddMembers.accounts")
        if !accounts.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__AccountNumber>?.self, count: accounts.count,
                for: "AddMembers.accounts")
            for (index, item) in accounts.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__AccountNumber.self)
            }
            unsafe c.pointee.n_accounts = accounts.count
            unsafe c.pointee.accounts = list
        }
        return unsafe Native(c)
    }
}

extension AddMembers {
    /// A decoded AddMembers where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AddMembers

        private let c: UnsafeMutablePointer<Cairn__AddMembers>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AddMembers.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }

        package var accounts: [AccountNumber] {
            unsafe (0..<c.pointee.n_accounts).map {
                unsafe AccountNumber(Native(c.pointee.accounts[$0]))
            }
        }

        package var accountsCount: Int { unsafe c.pointee.n_accounts }

        package func forEachOfAccounts(_ body: (borrowing AccountNumber.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_accounts {
                unsafe body(AccountNumber.View(Native(c.pointee.accounts[index])))
            }
        }
    }
}

/// Those that are not in it don't matter.
package struct RemoveMembers: Message {
    package var group: UInt64
    /// At most 256 items.
    package var accounts: [AccountNumber]

    package init(group: UInt64, accounts: [AccountNumber] = []) {
        self.group = group
        self.accounts = accounts
    }
}

extension RemoveMembers {
    package static var name: String { "RemoveMembers" }

    package static let layout = {
        var empty = unsafe Cairn__RemoveMembers()
        unsafe cairn__remove_members__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__RemoveMembers.self)
        unsafe try checkCount(c.pointee.n_accounts, max: 256, "RemoveMembers.accounts")
        for index in unsafe 0..<c.pointee.n_accounts {
            unsafe try AccountNumber.check(Native(c.pointee.accounts[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
        accounts = view.accounts
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RemoveMembers.self, for: "RemoveMembers")
        unsafe cairn__remove_members__init(c)
        unsafe c.pointee.group = group
        try checkCount(accounts.count, max: 256, "RemoveMembers.accounts")
        if !accounts.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__AccountNumber>?.self, count: accounts.count,
                for: "RemoveMembers.accounts")
            for (index, item) in accounts.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__AccountNumber.self)
            }
            unsafe c.pointee.n_accounts = accounts.count
            unsafe c.pointee.accounts = list
        }
        return unsafe Native(c)
    }
}

extension RemoveMembers {
    /// A decoded RemoveMembers where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RemoveMembers

        private let c: UnsafeMutablePointer<Cairn__RemoveMembers>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RemoveMembers.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }

        package var accounts: [AccountNumber] {
            unsafe (0..<c.pointee.n_accounts).map {
                unsafe AccountNumber(Native(c.pointee.accounts[$0]))
            }
        }

        package var accountsCount: Int { unsafe c.pointee.n_accounts }

        package func forEachOfAccounts(_ body: (borrowing AccountNumber.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_accounts {
                unsafe body(AccountNumber.View(Native(c.pointee.accounts[index])))
            }
        }
    }
}

package struct PutDomain: Message {
    /// At most 1 KiB.
    package var name: String
    /// At most 1 KiB.
    package var notes: String
    /// 0: it is not there yet.
    package var revision: UInt64?

    package init(name: String, notes: String, revision: UInt64? = nil) {
        self.name = name
        self.notes = notes
        self.revision = revision
    }
}

extension PutDomain {
    package static var name: String { "PutDomain" }

    package static let layout = {
        var empty = unsafe Cairn__PutDomain()
        unsafe cairn__put_domain__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__PutDomain.self)
        unsafe try checkText(c.pointee.name, max: 1024, "PutDomain.name")
        unsafe try checkText(c.pointee.notes, max: 1024, "PutDomain.notes")
    }

    package init(_ native: Native) {
        let view = View(native)
        name = view.name
        notes = view.notes
        revision = view.revision
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__PutDomain.self, for: "PutDomain")
        unsafe cairn__put_domain__init(c)
        unsafe c.pointee.name = try arena.text(name, max: 1024, "PutDomain.name")
        unsafe c.pointee.notes = try arena.text(notes, max: 1024, "PutDomain.notes")
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        return unsafe Native(c)
    }
}

extension PutDomain {
    /// A decoded PutDomain where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = PutDomain

        private let c: UnsafeMutablePointer<Cairn__PutDomain>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__PutDomain.self) }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var notes: String {
            unsafe readText(c.pointee.notes)
        }

        package func withNotes<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.notes).bytes)
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }
    }
}

package struct RemoveDomain: Message {
    /// At most 1 KiB.
    package var name: String
    package var revision: UInt64?

    package init(name: String, revision: UInt64? = nil) {
        self.name = name
        self.revision = revision
    }
}

extension RemoveDomain {
    package static var name: String { "RemoveDomain" }

    package static let layout = {
        var empty = unsafe Cairn__RemoveDomain()
        unsafe cairn__remove_domain__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__RemoveDomain.self)
        unsafe try checkText(c.pointee.name, max: 1024, "RemoveDomain.name")
    }

    package init(_ native: Native) {
        let view = View(native)
        name = view.name
        revision = view.revision
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RemoveDomain.self, for: "RemoveDomain")
        unsafe cairn__remove_domain__init(c)
        unsafe c.pointee.name = try arena.text(name, max: 1024, "RemoveDomain.name")
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        return unsafe Native(c)
    }
}

extension RemoveDomain {
    /// A decoded RemoveDomain where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RemoveDomain

        private let c: UnsafeMutablePointer<Cairn__RemoveDomain>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RemoveDomain.self) }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }
    }
}

package struct ControlAnswer: Message {
    /// Nothing was done.
    package var refused: ControlError?
    /// What was made: a node, a token, a shard, the first of the moves, an account, a group.
    package var number: UInt64?
    /// Of what was changed; absent if nothing had to be.
    package var revision: UInt64?
    /// Where a move is now.
    package var moveState: MoveState?
    /// Of the slot table or of the placement.
    package var epoch: UInt64?
    /// After too many failures.
    package var lockedUntil: UInt64?
    /// Of moves that were planned, or members that came or went.
    package var count: UInt32?

    package init(
        refused: ControlError? = nil, number: UInt64? = nil, revision: UInt64? = nil,
        moveState: MoveState? = nil, epoch: UInt64? = nil, lockedUntil: UInt64? = nil,
        count: UInt32? = nil
    ) {
        self.refused = refused
        self.number = number
        self.revision = revision
        self.moveState = moveState
        self.epoch = epoch
        self.lockedUntil = lockedUntil
        self.count = count
    }
}

extension ControlAnswer {
    package static var name: String { "ControlAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__ControlAnswer()
        unsafe cairn__control_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ControlAnswer.self)
        if unsafe c.pointee.refused != nil {
            unsafe try ControlError.check(Native(c.pointee.refused))
        }
        if unsafe c.pointee.has_move_state != 0 {
            guard unsafe MoveState(rawValue: c.pointee.move_state.rawValue) != nil else {
                throw unsafe .unknownValue(
                    field: "ControlAnswer.move_state", value: c.pointee.move_state.rawValue)
            }
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        refused = view.refused
        number = view.number
        revision = view.revision
        moveState = view.moveState
        epoch = view.epoch
        lockedUntil = view.lockedUntil
        count = view.count
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ControlAnswer.self, for: "ControlAnswer")
        unsafe cairn__control_answer__init(c)
        if let refused {
            unsafe c.pointee.refused = try refused.fill(arena).bound(to: Cairn__ControlError.self)
        }
        if let number {
            unsafe c.pointee.has_number = 1
            unsafe c.pointee.number = number
        }
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        if let moveState {
            unsafe c.pointee.has_move_state = 1
            unsafe c.pointee.move_state = Cairn__MoveState(rawValue: moveState.rawValue)
        }
        if let epoch {
            unsafe c.pointee.has_epoch = 1
            unsafe c.pointee.epoch = epoch
        }
        if let lockedUntil {
            unsafe c.pointee.has_locked_until = 1
            unsafe c.pointee.locked_until = lockedUntil
        }
        if let count {
            unsafe c.pointee.has_count = 1
            unsafe c.pointee.count = count
        }
        return unsafe Native(c)
    }
}

extension ControlAnswer {
    /// A decoded ControlAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ControlAnswer

        private let c: UnsafeMutablePointer<Cairn__ControlAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ControlAnswer.self) }

        package var refused: ControlError? {
            unsafe c.pointee.refused != nil ? ControlError(Native(c.pointee.refused)) : nil
        }

        package func withRefused<Result>(_ body: (borrowing ControlError.View) -> Result) -> Result?
        {
            guard unsafe c.pointee.refused != nil else { return nil }
            return unsafe body(ControlError.View(Native(c.pointee.refused)))
        }

        package var number: UInt64? {
            unsafe c.pointee.has_number != 0 ? c.pointee.number : nil
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }

        package var moveState: MoveState? {
            unsafe c.pointee.has_move_state != 0
                ? MoveState(checked: c.pointee.move_state.rawValue) : nil
        }

        package var epoch: UInt64? {
            unsafe c.pointee.has_epoch != 0 ? c.pointee.epoch : nil
        }

        package var lockedUntil: UInt64? {
            unsafe c.pointee.has_locked_until != 0 ? c.pointee.locked_until : nil
        }

        package var count: UInt32? {
            unsafe c.pointee.has_count != 0 ? c.pointee.count : nil
        }
    }
}

/// Why a command or a query was refused, with the values that explain it.
package struct ControlError: Message {
    package var code: ControlErrorCode
    /// The number of what it is about.
    package var subject: UInt64?
    /// What was found, needed or asked for.
    package var value: UInt64?
    /// What is allowed, or was expected.
    package var limit: UInt64?
    /// A name that was refused. At most 1 KiB.
    package var name: String?

    package init(
        code: ControlErrorCode, subject: UInt64? = nil, value: UInt64? = nil, limit: UInt64? = nil,
        name: String? = nil
    ) {
        self.code = code
        self.subject = subject
        self.value = value
        self.limit = limit
        self.name = name
    }
}

extension ControlError {
    package static var name: String { "ControlError" }

    package static let layout = {
        var empty = unsafe Cairn__ControlError()
        unsafe cairn__control_error__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ControlError.self)
        guard unsafe ControlErrorCode(rawValue: c.pointee.code.rawValue) != nil else {
            throw unsafe .unknownValue(field: "ControlError.code", value: c.pointee.code.rawValue)
        }
        if unsafe c.pointee.name != nil {
            unsafe try checkText(c.pointee.name, max: 1024, "ControlError.name")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        code = view.code
        subject = view.subject
        value = view.value
        limit = view.limit
        name = view.name
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ControlError.self, for: "ControlError")
        unsafe cairn__control_error__init(c)
        unsafe c.pointee.code = Cairn__ControlErrorCode(rawValue: code.rawValue)
        if let subject {
            unsafe c.pointee.has_subject = 1
            unsafe c.pointee.subject = subject
        }
        if let value {
            unsafe c.pointee.has_value = 1
            unsafe c.pointee.value = value
        }
        if let limit {
            unsafe c.pointee.has_limit = 1
            unsafe c.pointee.limit = limit
        }
        if let name {
            unsafe c.pointee.name = try arena.text(name, max: 1024, "ControlError.name")
        }
        return unsafe Native(c)
    }
}

extension ControlError {
    /// A decoded ControlError where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ControlError

        private let c: UnsafeMutablePointer<Cairn__ControlError>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ControlError.self) }

        package var code: ControlErrorCode {
            unsafe ControlErrorCode(checked: c.pointee.code.rawValue)
        }

        package var subject: UInt64? {
            unsafe c.pointee.has_subject != 0 ? c.pointee.subject : nil
        }

        package var value: UInt64? {
            unsafe c.pointee.has_value != 0 ? c.pointee.value : nil
        }

        package var limit: UInt64? {
            unsafe c.pointee.has_limit != 0 ? c.pointee.limit : nil
        }

        package var name: String? {
            unsafe c.pointee.name != nil ? readText(c.pointee.name) : nil
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.name != nil else { return nil }
            return unsafe body(span(of: c.pointee.name).bytes)
        }
    }
}
