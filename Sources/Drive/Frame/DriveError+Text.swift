package import Schema

extension DriveError: Error {}

extension DriveErrorCode {
    /// As programs see it; stable.
    package var name: String {
        switch self {
        case .malformed: "malformed"
        case .noDrive: "no_drive"
        case .driveExists: "drive_exists"
        case .noNode: "no_node"
        case .noReference: "no_reference"
        case .notAFolder: "not_a_folder"
        case .notAFile: "not_a_file"
        case .nameEmpty: "name_empty"
        case .nameTooLong: "name_too_long"
        case .nameReserved: "name_reserved"
        case .nameSlash: "name_slash"
        case .nameTooNew: "name_too_new"
        case .nameTaken: "name_taken"
        case .cycle: "cycle"
        case .tooDeep: "too_deep"
        case .folderFull: "folder_full"
        case .driveFull: "drive_full"
        case .changed: "changed"
        case .root: "root"
        case .copyTooLarge: "copy_too_large"
        case .detailsTooLarge: "details_too_large"
        case .transactionTooLarge: "transaction_too_large"
        case .forbidden: "forbidden"
        case .cursorInvalid: "cursor_invalid"
        case .resync: "resync"
        case .quotaExceeded: "quota_exceeded"
        case .noUpload: "no_upload"
        case .uploadPage: "upload_page"
        case .uploadTooLong: "upload_too_long"
        case .tooManyUploads: "too_many_uploads"
        case .chunksMalformed: "chunks_malformed"
        case .noVersion: "no_version"
        case .versionCurrent: "version_current"
        case .tooManyKept: "too_many_kept"
        case .notInTrash: "not_in_trash"
        case .fileTooLarge: "file_too_large"
        case .principalMalformed: "principal_malformed"
        case .tooManyGrants: "too_many_grants"
        case .tooManyLinks: "too_many_links"
        case .noGrant: "no_grant"
        case .noLink: "no_link"
        case .roleTooHigh: "role_too_high"
        case .linkExhausted: "link_exhausted"
        case .noComment: "no_comment"
        case .tooManyDevices: "too_many_devices"
        case .noDevice: "no_device"
        case .searchEmpty: "search_empty"
        case .expiryTooLate: "expiry_too_late"
        case .accessKept: "access_kept"
        case .outboxFull: "outbox_full"
        case .deliveryGap: "delivery_gap"
        case .slotFrozen: "slot_frozen"
        case .slotMoved: "slot_moved"
        case .slotElsewhere: "slot_elsewhere"
        case .tooManyComments: "too_many_comments"
        }
    }
}

extension DriveError: CustomStringConvertible {
    /// What failed, with which values, and what to do.
    package var description: String {
        let value = value.map { "\($0)" } ?? "?"
        let limit = limit.map { "\($0)" } ?? "?"
        let node = node.map { "node \($0)" } ?? "the node"
        let name = name.map { "'\($0)'" } ?? "the name"
        return switch code {
        case .malformed: "not a request that this version knows; check the client's version"
        case .noDrive: "no such drive; check its id, or list your drives"
        case .driveExists: "a drive of this id is there already; draw another id"
        case .noNode: "\(node) is not there, or not for you to see; list its folder"
        case .noReference:
            "refers to operation \(value), which made nothing before it; name an earlier one"
        case .notAFolder: "\(node) is a file; name a folder"
        case .notAFile: "\(node) is a folder; name a file"
        case .nameEmpty: "the name is empty; give one"
        case .nameTooLong: "a name of \(value) bytes, at most \(limit) are allowed; shorten it"
        case .nameReserved: "\(name) means a folder itself or the one above; choose another name"
        case .nameSlash: "\(name) has a slash or a NUL in it; leave them out"
        case .nameTooNew:
            "\(name) has a character that is unassigned, or newer than Unicode "
                + "\(Limits.unicodeVersionMax.major); leave it out"
        case .nameTaken: "\(name) is taken in this folder; choose another name, or rename on clash"
        case .cycle: "\(node) can't go into itself or what it contains; choose another folder"
        case .tooDeep: "would lie \(value) deep, at most \(limit) are allowed; use fewer levels"
        case .folderFull: "\(node) has \(limit) children, the most allowed; use a subfolder"
        case .driveFull: "the drive has \(limit) files and folders, the most allowed; delete some"
        case .changed: "\(node) is at \(value), not at \(limit) any more; read it again and retry"
        case .root: "\(node) is the drive's root or its trash, which stay as they are"
        case .copyTooLarge: "more than \(limit) files and folders; copy the subfolders one by one"
        case .detailsTooLarge: "\(value) for one node, at most \(limit) are allowed; remove some"
        case .transactionTooLarge:
            "changes more than \(limit) rows; split it into several transactions"
        case .forbidden: "you may see \(node), but not do this; ask for access"
        case .cursorInvalid: "not a cursor of this list; start again without one"
        case .resync:
            "changes after \(value) are not kept, the oldest is \(limit); list the drive anew"
        case .quotaExceeded:
            "needs \(value) bytes, \(limit) are free; empty the trash or ask for a larger quota"
        case .noUpload: "no upload \(value) of yours; it ended or expired, so begin another"
        case .uploadPage: "page \(value) of chunks, the next is \(limit); send pages in order"
        case .uploadTooLong:
            "\(value) bytes of chunks, \(limit) were reserved; begin an upload of the right size"
        case .tooManyUploads: "\(limit) uploads are under way; finish or cancel some"
        case .chunksMalformed:
            "not a list of chunks of up to \(Limits.chunkByteCountMax) bytes; check the client"
        case .noVersion: "\(node) has no version \(value); list its versions"
        case .versionCurrent: "version \(value) is the current one; save or restore another first"
        case .tooManyKept: "\(node) keeps \(limit) versions for ever; give up one of them"
        case .notInTrash: "\(node) is not itself in the trash; trash it first"
        case .principalMalformed:
            "names no account, group or domain, or lets a link in; name one of these"
        case .tooManyGrants: "\(node) has \(limit) grants, the most allowed; share with a group"
        case .tooManyLinks: "\(node) has \(limit) links, the most allowed; remove some"
        case .noGrant: "no such grant on \(node); it may stand on a folder above"
        case .noLink: "no such link, or not any more; ask who sent it for another"
        case .roleTooHigh: "may not be given or taken by an editor of \(node); ask an owner"
        case .linkExhausted: "the link's \(limit) downloads are used up; ask for another link"
        case .noComment: "\(node) has no comment \(value), or not of yours; list its comments"
        case .tooManyDevices: "the drive knows \(limit) devices, the most allowed; remove some"
        case .noDevice: "the drive knows no device \(value); list its devices"
        case .searchEmpty: "no word, no tag and no filter to look by; name one"
        case .expiryTooLate: "you may edit \(node) until \(limit) yourself; give access until then"
        case .outboxFull: "\(limit) shares wait to be told to others; try again in a while"
        case .deliveryGap: "delivery \(value) came before \(limit); deliver them in order"
        case .slotFrozen: "slot \(value) is being moved to another shard; try again in a moment"
        case .slotMoved: "the drive is in shard \(value) by now; ask there"
        case .slotElsewhere: "slot \(value) is not in this shard; read the slot table again"
        case .tooManyComments: "\(node) has \(limit) comments, the most allowed; remove some"
        case .accessKept:
            "\(node) lets owners in or keeps people out, which a move would change; ask an owner"
        case .fileTooLarge: "\(value) bytes, a file has at most \(limit); split it"
        }
    }
}
