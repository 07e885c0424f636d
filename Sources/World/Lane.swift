/// Where code runs: a serial executor that lives on one thread, or, in the simulator, on one
/// virtual thread. Actors that are pinned to the same lane call each other without a hop, and
/// callbacks that arrive on the lane enter an actor through `assumeIsolated`.
///
/// A lane is made for one of two kinds of work. On an *event* lane nothing may block; on a
/// *blocking* lane files are read, written and synced, and a job may take as long as the disk does.
/// Work passes between lanes in batches: each crossing costs a thread's wake-up.
package protocol Lane: SerialExecutor {
    var name: String { get }
    var mayBlock: Bool { get }
    var clock: any Clock { get }

    /// Runs `work` on this lane after what was handed to it before. May be called from anywhere.
    func run(_ work: @escaping @Sendable () -> Void)

    /// A timer that calls `fire` on this lane, made once and armed as often as one likes. It holds
    /// on to `fire` until it is released itself, so `fire` holds its owner weakly or unowned.
    func makeTimer(_ fire: @escaping @Sendable () -> Void) -> any LaneTimer
}

/// May be used on its lane only; released on its lane too.
package protocol LaneTimer: AnyObject, Sendable {
    /// Fires once, `delay` from now, in place of any time it was armed for before.
    func arm(after delay: Duration)
    func disarm()
}
