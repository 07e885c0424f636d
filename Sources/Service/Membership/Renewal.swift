internal import Platform
internal import Raft
internal import World

/// Keeps a node's certificate good: asks for another once two thirds of its life are over, and goes
/// on asking until it has one. The key stays.
///
/// 1. Who has the authority's key signs for itself, whether or not the cluster can be asked: after a
///    year in a box no two nodes could talk to each other, and none would get a certificate. These
///    are the nodes that have the control group, so that it can then be asked for the others.
/// 2. What came is tried before it takes the place of what there is, which then stays in force for
///    links that are open.
/// 3. A node starts with a certificate that is out of date, and begins with renewing it: nobody else
///    could. It needs none to ask (`Doors`): the request, signed with its key, proves who it is.
actor Renewal {
    private let folder: DataFolder
    private let node: NodeID
    private let admission: Admission
    private let doors: Doors
    private let reload: @Sendable () throws -> Void
    private var age: CertificateAge
    /// After an attempt that failed.
    private var next = Instant(nanoseconds: 0)
    /// Signed here, and not yet known to the cluster.
    private var unknown: Authority.Issued?

    init(
        _ folder: DataFolder, _ record: NodeRecord, _ papers: DataFolder.Papers,
        _ admission: Admission, _ doors: Doors, reload: @escaping @Sendable () throws -> Void
    ) throws {
        self.folder = folder
        node = record.node
        self.admission = admission
        self.doors = doors
        self.reload = reload
        age = try CertificateAge(certificate: papers.certificate)
    }

    /// To be called now and then. Returns whether there is a new certificate.
    func look(asking addresses: [Endpoint]) async throws -> Bool {
        if let issued = unknown {
            try await admission.note(issued, of: node)
            unknown = nil
        }
        let clock = SystemClock.shared
        guard age.isDue(at: clock.wallTime()), clock.now() >= next else { return false }
        let rest =
            age.isGood(at: clock.wallTime())
            ? age.end.nanosecondsSince1970 - age.renewal.nanosecondsSince1970 : 0
        next = clock.now() + max(.seconds(1), min(.nanoseconds(rest / 20), .seconds(3600)))
        var papers = try folder.readPapers()
        age = try CertificateAge(certificate: papers.certificate)
        // An operator was faster.
        guard age.isDue(at: clock.wallTime()) else { return false }
        let request = try KeyRequest(key: papers.key)
        let issued = try admission.sign(request, for: node)  // (1)
        if let issued {
            papers.certificate = issued.pem
        } else {
            papers.certificate = try await doors.renew(request, at: addresses)
        }
        _ = try TLS(papers.credentials)  // (2)
        try folder.write(certificate: papers.certificate)
        try reload()
        age = try CertificateAge(certificate: papers.certificate)
        unknown = issued
        return true
    }
}
