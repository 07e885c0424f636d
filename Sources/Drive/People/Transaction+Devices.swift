internal import Schema

// The devices that keep a drive in step, each its owner's.
extension Transaction {
    func putDevice(_ put: PutDevice) throws(Failure) -> DriveResult {
        guard isOwner else { throw refusal(.noDrive) }
        let key = keys.device(put.device)
        let isNew = try bytes(at: key) == nil
        if isNew, try devices().devices.count >= limits.deviceCountMax {
            throw refusal(.tooManyDevices, limit: UInt64(limits.deviceCountMax))
        }
        // It becomes part of names.
        let name = try Names.checked(put.name)
        try self.put(
            DeviceRow(
                user: actor.user, name: name, kind: put.kind, system: put.system, seen: time),
            at: key)
        if isNew { try putAudit(.devicePut, put.device) }
        return DriveResult()
    }

    private func putAudit(_ kind: DriveAuditKind, _ device: UInt64) throws(Failure) {
        var row = audit(kind)
        row.number = device
        try put(row)
    }

    func remove(_ remove: RemoveDevice) throws(Failure) -> DriveResult {
        guard isOwner else { throw refusal(.noDrive) }
        let key = keys.device(remove.device)
        guard try bytes(at: key) != nil else {
            throw refusal(.noDevice, value: remove.device)
        }
        try self.remove(key)
        try putAudit(.deviceRemoved, remove.device)
        return DriveResult()
    }

    func devices() throws(Failure) -> DevicesAnswer {
        guard isOwner else { throw refusal(.noDrive) }
        let prefix = keys.table(.device)
        var answer = DevicesAnswer()
        try scan(prefix) { (rest, value) throws(Failure) in
            var reader = KeyReader(rest)
            guard let device = reader.fixed() else { throw damaged("a device", prefix + rest) }
            let row = try decode(DeviceRow.self, value, at: prefix + rest)
            answer.devices.append(Device(device: device, row: row))
            return true
        }
        return answer
    }
}
