package import Journal

/// The journal's; Raft has a hard state of its own. Named here, in a file that does not import
/// Raft, because the module `Journal` and its class of that name can't be told apart elsewhere.
typealias StoredHardState = HardState
package typealias JournalSettings = Settings
