import Glibc
import Platform
import Synchronization
import Testing
import World

@Suite struct DescriptorWatchTests {
    @Test func `a watch fires when its descriptor can be read, and no more when it is told not to`()
        async throws
    {
        let loop = try EventLoop(name: "test")
        defer { loop.stop() }
        var ends: [Int32] = [0, 0]
        #expect(unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
        let (near, far) = (ends[0], ends[1])
        defer {
            close(near)
            close(far)
        }
        let watch = Mutex<DescriptorWatch?>(nil)
        await withCheckedContinuation { done in
            loop.run {
                let count = Atomic(0)
                let made = DescriptorWatch(descriptor: near, on: loop) { readiness in
                    #expect(readiness == .readable)
                    // Level-triggered: unread bytes bring it back, until it is told to rest.
                    guard count.add(1, ordering: .relaxed).newValue == 3 else { return }
                    watch.withLock { $0?.watch(for: []) }
                    loop.run { loop.run { done.resume() } }
                }
                watch.withLock { $0 = made }
                made.watch(for: .readable)
                var byte: UInt8 = 1
                #expect(unsafe send(far, &byte, 1, 0) == 1)
            }
        }
        await withCheckedContinuation { done in
            loop.run {
                watch.withLock { $0 = nil }
                let made = DescriptorWatch(descriptor: near, on: loop) { readiness in
                    #expect(readiness == [.readable, .writable])
                    // Released in its own callback.
                    guard watch.withLock({ $0.take() }) != nil else { return }
                    done.resume()
                }
                watch.withLock { $0 = made }
                made.watch(for: [.readable, .writable])
            }
        }
    }
}
