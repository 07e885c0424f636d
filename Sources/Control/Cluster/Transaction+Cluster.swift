internal import KeyValue
internal import Schema

// The cluster as a whole: its birth, its format version, its settings, its audit trail.
//
// 1. The version never falls, and every node that was not removed speaks it.
// 2. The audit trail has a row for each sequence from `changeFirst` to before `changeNext`.
extension Transaction {
    /// Of a cluster that is not there yet.
    func initCluster(_ initial: InitCluster) throws(Failure) -> ControlAnswer {
        let identity = try checked(initial.node)
        guard identity.roles.metadata else { throw refusal(.roleMissing) }
        guard identity.certificate != nil else { throw refusal(.noCertificate) }
        let node = try add(identity, state: .active, token: nil)
        let members = [ShardMember(node: node, role: .voter)]
        for slotCount in [0, ControlLimits.slotCount] {
            try putNew(
                ShardRow(
                    state: .serving, members: members, slotCount: slotCount, revision: revision))
        }
        try put(SlotTable(allIn: 1))
        return try record(.clusterMade, node, name: identity.name)
    }

    /// (1).
    func raiseVersion(_ raise: RaiseVersion) throws(Failure) -> ControlAnswer {
        if raise.version == cluster.formatVersion { return ControlAnswer() }
        guard raise.version > cluster.formatVersion else {
            throw refusal(
                .versionFalls, value: UInt64(raise.version), limit: UInt64(cluster.formatVersion))
        }
        try forEachNode { (number, node) throws(Failure) in
            guard node.state != .removed else { return }
            try requireSpeaks(raise.version, number, node.versionMin, node.versionMax)
        }
        cluster.formatVersion = raise.version
        return try record(.versionRaised, value: UInt64(raise.version))
    }

    func requireSpeaks(
        _ version: UInt32, _ node: UInt64?, _ min: UInt32, _ max: UInt32
    ) throws(Failure) {
        guard min <= version, version <= max else {
            throw refusal(
                .versionUnsupported, node, value: UInt64(version),
                limit: UInt64(version < min ? min : max))
        }
    }

    // MARK: Settings

    func putSetting(_ put: PutSetting) throws(Failure) -> ControlAnswer {
        let setting = try setting(put.name)
        let before = try row(SettingRow.self, at: ControlKeys.setting(put.name))
        try check(put.revision, against: before?.revision ?? 0, name: put.name)
        guard setting.admits(put.value) else { throw refusal(.settingMalformed, name: put.name) }
        try self.put(
            SettingRow(value: put.value, setBy: actor, set: time, revision: revision),
            at: ControlKeys.setting(put.name))
        return try record(.settingSet, name: put.name, value: put.value.number)
    }

    func resetSetting(_ reset: ResetSetting) throws(Failure) -> ControlAnswer {
        _ = try setting(reset.name)
        let before = try row(SettingRow.self, at: ControlKeys.setting(reset.name))
        try check(reset.revision, against: before?.revision ?? 0, name: reset.name)
        guard before != nil else { return ControlAnswer() }
        remove(ControlKeys.setting(reset.name))
        return try record(.settingReset, name: reset.name)
    }

    private func setting(_ name: String) throws(Failure) -> Setting {
        guard let setting = Setting.named(name), setting.since <= cluster.formatVersion else {
            throw refusal(.noSetting, name: name)
        }
        return setting
    }

    /// What counts.
    func value(of setting: Setting) throws(Failure) -> SettingValue {
        try row(SettingRow.self, at: ControlKeys.setting(setting.name))?.value
            ?? setting.defaultValue
    }

    func number(of setting: Setting) throws(Failure) -> UInt64 {
        let value = try value(of: setting)
        guard let number = value.number else {
            throw damaged("a setting", ControlKeys.setting(setting.name))
        }
        return number
    }

    // MARK: What is past its time

    func sweep() throws(Failure) -> ControlAnswer {
        var expired: [UInt64] = []
        try scan(ControlKeys.table(.tokenExpiry)) { (rest, _) throws(Failure) in
            var reader = KeyReader(rest)
            guard let expires = reader.number(), let token = reader.number() else {
                throw damaged("an expiry", Array(rest))
            }
            guard expires <= time, expired.count < limits.sweptTokenCount else { return false }
            expired.append(token)
            return true
        }
        for number in expired { try removeToken(number) }
        try trimTrail(countMax: limits.sweptAuditCount)
        return ControlAnswer()
    }

    /// Takes away some of the oldest rows, where they are too many or too old.
    func trimTrail(countMax: UInt64) throws(Failure) {
        let keptCount = try number(of: .auditCount)
        let keptTime = try number(of: .auditTime)
        for _ in 0..<countMax where cluster.changeFirst < cluster.changeNext {
            let isTooMany = cluster.changeNext - cluster.changeFirst > keptCount
            let end = try auditTime(cluster.changeFirst) + keptTime
            guard isTooMany || end <= time else { return }
            remove(ControlKeys.audit(cluster.changeFirst))
            cluster.changeFirst += 1
        }
    }

    private func auditTime(_ sequence: UInt64) throws(Failure) -> UInt64 {
        let key = ControlKeys.audit(sequence)
        guard let audit = try row(AuditRow.self, at: key) else { throw damaged("a record", key) }
        return audit.time
    }

    /// When a sweep has something to do.
    func due() throws(Failure) -> UInt64? {
        if cluster.changeNext - cluster.changeFirst > (try number(of: .auditCount)) { return 0 }
        var due: UInt64?
        if cluster.changeFirst < cluster.changeNext {
            due = try auditTime(cluster.changeFirst) + number(of: .auditTime)
        }
        try scan(ControlKeys.table(.tokenExpiry)) { (rest, _) throws(Failure) in
            var reader = KeyReader(rest)
            if let expires = reader.number() { due = min(due ?? expires, expires) }
            return false
        }
        return due
    }
}
