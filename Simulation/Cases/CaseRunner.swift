package import Scripts

/// Answers the commands of etcd's scripts for quorums and configuration changes with Cairn's own
/// functions, in etcd's words.
///
/// - `committed cfg=(1,2) cfgj=(2,3) idx=(10,_,12)`: the index that these voters have committed.
/// - `vote cfg=(1,2) cfgj=(2,3) votes=(y,_,n)`: what these votes decide.
/// - `simple`, `enter-joint autoleave=true`, `leave-joint`: change the script's configuration, which
///   starts empty, by `v1` (add voter 1), `l1` (add learner), `r1` (remove), `u1` (update).
///
/// Scripts that begin with `members` drive a cluster of Raft cores: see `ClusterCases`.
///
/// One runner runs one script, since its state carries over from command to command.
package struct CaseRunner {
    private var changes = ConfigurationCases()
    private var cluster: ClusterCases?

    package init() {}

    package mutating func answer(_ command: Command) -> String {
        do throws(CaseError) {
            if command.name == ClusterCases.opening { cluster = ClusterCases() }
            if let answer = try cluster?.answer(command) { return answer }
            return switch command.name {
            case "committed": try QuorumCases.committed(command)
            case "vote": try QuorumCases.vote(command)
            default: try changes.answer(command)
            }
        } catch {
            return error.text
        }
    }
}

/// The answer to a command that can't be carried out.
struct CaseError: Error {
    let text: String
}
