internal import Drive
package import Schema

// What is written down for later, told naively: by what an operation asked for, what came of it, and
// how things were before.
extension Model {
    mutating func note(
        _ operation: DriveOperation, _ result: DriveResult, since before: Model
    ) {
        switch operation.action {
        case .grantAccess(let grant):
            audit(.granted, result) { row in
                row.principal = grant.principal
                row.role = grant.role
            }
        case .revokeAccess(let revoke):
            let node = result.node ?? 0
            let left = nodes[node]?.grants ?? []
            let gone = before.nodes[node]?.grants.first { !left.contains($0) }
            audit(.revoked, result) { row in
                row.principal = revoke.principal
                row.role = gone?.role
            }
        case .putLink(let put):
            audit(.linkPut, result) { ($0.link, $0.role) = (put.token, put.role) }
        case .removeLink(let remove):
            let role = before.links[remove.token]?.role
            audit(.linkRemoved, result) { ($0.link, $0.role) = (remove.token, role) }
        case .countDownload:
            guard let token = actor.link?.token else { return }
            let role = links[token]?.role
            audit(.linkUsed, result) { ($0.link, $0.role) = (token, role) }
        case .deleteNode: audit(.deleted, result)
        case .emptyTrash:
            for number in before.oldestInTrash() where nodes[number] == nil {
                audit(.deleted, DriveResult(node: number, name: before.nodes[number]?.name))
            }
        case .deleteVersion(let delete):
            audit(.versionDeleted, result) { $0.number = delete.version }
        case .putDevice(let put):
            guard before.devices[put.device] == nil else { return }
            audit(.devicePut, result) { $0.number = put.device }
        case .removeDevice(let remove):
            audit(.deviceRemoved, result) { $0.number = remove.device }
        case .putComment(let put):
            guard put.comment == nil, actor.user != owner else { return }
            notices.append(
                NoticeRow(
                    kind: .commented, time: time, user: actor.user, node: result.node,
                    name: result.node.flatMap { nodes[$0]?.name }, comment: result.comment))
        case .save:
            guard result.isConflict == true else { return }
            notices.append(
                NoticeRow(
                    kind: .conflict, time: time, user: actor.user, node: result.node,
                    name: result.name))
        default: return
        }
    }

    mutating func audit(
        _ kind: DriveAuditKind, _ result: DriveResult,
        _ fill: (inout DriveAuditRow) -> Void = { _ in }
    ) {
        var row = DriveAuditRow(
            kind: kind, time: time, user: actor.user, device: actor.device,
            address: actor.address, node: result.node,
            name: result.node.flatMap { nodes[$0]?.name ?? deleted[$0]?.name })
        fill(&row)
        audits.append(row)
    }

    /// The last that are kept, the latest first.
    package var keptAudits: [DriveAuditRow] {
        audits.suffix(Int(limits.auditCountMax)).reversed()
    }

    /// What the drive may tell of: that the quota is nearly used is its own to know.
    package func agrees(with told: [NoticeRow]) -> Bool {
        let others = told.filter { $0.kind != .quota }
        let isWhole = told.count < Int(limits.noticeCountMax)
        return told.count <= Int(limits.noticeCountMax)
            && others == Array(notices.suffix(others.count))
            && (!isWhole || others.count == notices.count)
    }

    /// What happened to a node or by somebody, the latest first, as the actor sees it.
    func activity(_ query: ActivityQuery) -> [ChangeRow] {
        changes.suffix(Int(limits.changeCountMax)).reversed().filter { change in
            (query.node == nil || change.node == query.node || change.parent == query.node)
                && (query.user == nil || change.user == query.user)
                && (actor.user == owner || role(at: change.node) != nil)
        }
    }
}
