extension Story {
    /// The leader's disk stands still for a while. Each node's is a file with a file system in it,
    /// which can be frozen.
    func stallDisk() async throws -> Bool {
        trial.prepare = { node in
            let image = node.folder + "/disk"
            try await trial.command(["truncate", "-s", "1G", image])
            try await trial.command(["mkfs.ext4", "-q", image])
            try await trial.command(["mount", "-o", "loop", image, node.data])
            try await trial.command(["rmdir", node.data + "/lost+found"])
        }
        return try await trial.run(startingWith: 3) {
            guard let leader = await trial.leader() else { throw Finding("nobody leads") }
            // In a process that outlives this one: as long as a disk stands still nobody, not even
            // the kernel, can end who writes to it.
            let freeze = "fsfreeze -f \(leader.data) && sleep 12; fsfreeze -u \(leader.data)"
            async let isFrozen: Void = trial.command(["sh", "-c", "(\(freeze)) & wait"])
            trial.note("the disk of the leader, node \(leader.number), stands still")
            trial.count("stalled disk of the leader")
            let isHandedOver = try await eventually {
                let successor = await trial.leader()
                return successor != nil && successor !== leader
            }
            try await isFrozen
            trial.note("it goes on")
            guard isHandedOver else {
                throw Finding("node \(leader.number) leads on, and its disk stands still")
            }
            try await trial.waitUntilReady(leader)
            try await Task.sleep(for: .seconds(3))
        }
    }
}
