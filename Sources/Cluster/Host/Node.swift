package import Journal
package import KeyValue
package import Raft
internal import Schema
package import World

/// All that is needed to start a node.
package struct NodeSetup: Sendable {
    package var identity: NodeIdentity
    package var versions = FormatVersions.program
    /// At which the cluster works, as far as the node knows.
    package var clusterVersion = FormatVersions.program.min
    package var endpoint: Endpoint
    /// Of all other nodes that have members of this one's groups.
    package var peers: [NodeID: Endpoint] = [:]
    /// The groups that a new node founds, each with the membership that all of its founders are
    /// given. From then on the node's own files say which groups it has.
    package var groups: [UInt64: Membership]
    /// Of the journal's files.
    package var store: StoreID
    /// The node has never run: a journal that is not there is made. Otherwise it was lost.
    package var isNew: Bool
    /// What a node's certificate has to show; nil where links have none.
    package var peerName: (@Sendable (NodeID) -> PeerName)?
    package var settings = HostSettings()
    /// Where drives are, as far as is known. Nil where no group has any: then the node has no errands
    /// to do for those that it leads.
    package var slots: SlotMap?
    /// Nil where somebody else says who is in which group.
    package var steward: Steward.Settings?
    package var journal = JournalSettings()

    package init(
        identity: NodeIdentity, endpoint: Endpoint, groups: [UInt64: Membership], store: StoreID,
        isNew: Bool
    ) {
        self.identity = identity
        self.endpoint = endpoint
        self.groups = groups
        self.store = store
        self.isNew = isNew
    }
}

/// Starts the replicas of a node: opens log and state on their lanes, decides from both which groups
/// there are and what each core begins with, and hands all of it to the host.
package enum Node {
    package static let journalFolder = "journal"
    package static let snapshotFolder = "snapshots"
    /// Of the store, below the world's files.
    package static let stateFolder = StateFolder.name

    /// Which store of a node the files are, as they say themselves; nil if they don't.
    package static func owner(
        of files: any FileSystem
    ) throws(FileError) -> (incarnation: Incarnation, store: StoreID)? {
        try IdentityFile.owner(of: files)
    }

    /// Returns at once, or throws if there is no thread to be had. `openStore` is called on the
    /// state's lane, and opens the store in `stateFolder` or makes it; once more if that folder was
    /// damaged and is set aside. `whenStarted` is called on the host's lane; `whenFailed` on any:
    /// then the process has to end, and may be started again; `whenNoticed` on any.
    package static func start(
        _ setup: NodeSetup, openStore: @escaping @Sendable () throws(StoreError) -> any Store,
        machine: any StateMachine, world: World,
        whenStarted: @escaping @Sendable (ReplicaHost) -> Void,
        whenFailed: @escaping @Sendable (NodeFailure) -> Void,
        whenNoticed: @escaping @Sendable (NodeNotice) -> Void = { _ in }
    ) throws(NetworkError) -> ReplicaHost {
        let eventLane = try world.makeLane("replicas", false)
        let logLane = try world.makeLane("journal", true)
        let stateLane = try world.makeLane("state", true)
        let flushLane = try world.makeLane("flush", true)
        let snapshotLane = try world.makeLane("snapshots", true)
        let host = ReplicaHost(
            identity: setup.identity, versions: setup.versions,
            clusterVersion: setup.clusterVersion, peers: setup.peers, peerName: setup.peerName,
            settings: setup.settings, slots: setup.slots, steward: setup.steward, world: world,
            lane: eventLane, logLane: logLane, stateLane: stateLane, flushLane: flushLane,
            snapshotLane: snapshotLane, whenFailed: whenFailed, whenNoticed: whenNoticed)
        let stateFolder = StateFolder(files: world.files, openStore: openStore)
        let snapshots = SnapshotKeeper(
            files: world.files, folder: snapshotFolder,
            byteCountMaxAtOnce: setup.settings.snapshotByteCountPerTick,
            blockByteCount: setup.settings.snapshotBlockByteCount,
            pieceByteCountMax: setup.settings.raft.snapshotPieceByteCountMax, lane: snapshotLane)
        /// A step on its lane. Where there is no room for it, it is tried again until there is:
        /// ending here would only mean to be started again, to the same end.
        @Sendable func run(on lane: any Lane, _ step: @escaping @Sendable () throws -> Void) {
            lane.run {
                do { try step() } catch {
                    guard isOfRoom(error) else {
                        stateFolder.condemn(after: error)
                        return whenFailed(
                            NodeFailure(.device, "node \(setup.identity.node): \(error)"))
                    }
                    whenNoticed(.waitsForRoom(reason: "\(error)"))
                    let pause = Pause()
                    pause.timer = lane.makeTimer {
                        run(on: lane, step)
                        lane.run { pause.timer = nil }
                    }
                    pause.timer?.arm(after: .seconds(1))
                }
            }
        }
        run(on: logLane) {
            let identity = IdentityFile(setup)
            let isUnnamed = try identity.isMissing(in: world.files)
            let (writer, known, notices) = try LogWriter.open(setup, world: world, lane: logLane)
            for notice in notices { whenNoticed(notice) }
            // Only now: the journal belongs to this node.
            if isUnnamed {
                try identity.write(to: world.files)
                if !setup.isNew { whenNoticed(.identityRestored) }
            }
            let isJournalDamaged = notices.contains(where: \.isAlarming)
            run(on: stateLane) {
                let (store, notice) = try stateFolder.open(isNew: setup.isNew)
                if let notice { whenNoticed(notice) }
                let applier = Applier(
                    store: store, machine: machine, files: world.files, folder: snapshotFolder,
                    digestInterval: setup.settings.digestInterval,
                    byteCountMaxAtOnce: setup.settings.snapshotByteCountPerTick,
                    versionMax: setup.versions.max, lane: stateLane)
                let (found, damages) = try applier.assumeIsolated { try $0.open(known) }
                for (group, damage) in damages { whenNoticed(.fenced(group: group, damage)) }
                run(on: logLane) {
                    let (restarts, removed) = try writer.assumeIsolated {
                        (try $0.begin(found), $0.removed(among: known))
                    }
                    eventLane.run {
                        host.assumeIsolated { host in
                            do {
                                try host.start(
                                    restarts, removed: removed, log: writer, state: applier,
                                    in: stateFolder, snapshots: snapshots,
                                    isDiskDamaged: isJournalDamaged || notice != nil
                                        || !damages.isEmpty,
                                    at: setup.endpoint)
                                whenStarted(host)
                            } catch {
                                host.fail(
                                    error is Violation ? .brokenInvariant : .device, "\(error)")
                            }
                        }
                    }
                }
            }
        }
        return host
    }
}

/// Keeps a timer until it has fired. `@unchecked Sendable`, because only the timer's lane has it.
private final class Pause: @unchecked Sendable {
    var timer: (any LaneTimer)?
}

/// Whether an error says no more than that a disk is full.
private func isOfRoom(_ error: any Error) -> Bool {
    switch error {
    case let error as FileError: error.kind == .full
    case let error as StoreError: error.kind == .full
    case let error as JournalError: error.isOfRoom
    case OpenError.noRoom: true
    default: false
    }
}

/// Why a node has ended itself.
package struct NodeFailure: Error, Sendable, CustomStringConvertible {
    package enum Kind: Sendable {
        /// A bug of ours, or a store that lies.
        case brokenInvariant
        /// The disk, or the files on it, or an address; or the cluster has let the node go.
        case device
        /// The program is older than what the cluster has come to (`FormatVersions`).
        case tooOld
    }

    package let kind: Kind
    package let description: String

    package init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }
}
