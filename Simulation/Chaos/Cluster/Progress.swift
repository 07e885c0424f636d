internal import Platform
internal import Synchronization
internal import World

/// How long no write went through while a majority was well.
///
/// Written by the load with each acknowledged write, and by whoever throws faults.
final class Progress: Sendable {
    private struct State {
        var isCounting = false
        var last = Instant(nanoseconds: 0)
        var longest = Duration.zero
        var writeCount = 0
    }

    private let state = Mutex(State())

    func wrote() {
        let now = SystemClock.shared.now()
        state.withLock { state in
            if state.isCounting { state.longest = max(state.longest, now - state.last) }
            state.last = now
            state.writeCount += 1
        }
    }

    /// From now on a write has to go through every now and then, or need not.
    func count(_ isCounting: Bool) {
        let now = SystemClock.shared.now()
        state.withLock { state in
            guard state.isCounting != isCounting else { return }
            if state.isCounting { state.longest = max(state.longest, now - state.last) }
            state.isCounting = isCounting
            state.last = now
        }
    }

    /// Up to now.
    var longestGap: Duration {
        let now = SystemClock.shared.now()
        return state.withLock { state in
            state.isCounting ? max(state.longest, now - state.last) : state.longest
        }
    }

    var writeCount: Int { state.withLock { $0.writeCount } }
}
