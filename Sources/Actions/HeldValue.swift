import Clinical
import Store
import Synchronization

/// Holds one value in memory, and looks no more often than every so many seconds whether it is still true.
///
/// While one visitor's question looks, everyone else is answered with what is held; where it cannot be looked at,
/// everyone is. Several nodes, and a command beside a running server, so come to agree.
final class HeldValue<Value: Sendable>: Sendable {
    private struct Inside: Sendable {
        var value: Value
        var lookedAt: Instant?
        var isLooking = false
    }

    private let milliseconds: Int64
    private let inside: Mutex<Inside>

    init(_ first: Value, lookEverySeconds seconds: Int64 = 1) {
        milliseconds = seconds * 1000
        inside = Mutex(Inside(value: first))
    }

    /// The next question looks, however short a time ago one did.
    func lookAgain() { inside.withLock { $0.lookedAt = nil } }

    /// - Parameter look: what is true now, told what was held.
    func current(at now: Instant, look: (Value) async throws(StoreRefusal) -> Value) async -> Value {
        let (held, mustLook) = begin(at: now)
        guard mustLook else { return held }
        let looked = try? await look(held)
        inside.withLock { inside in
            if let looked { inside.value = looked }
            inside.isLooking = false
        }
        return looked ?? held
    }

    /// A clock that was put back is no reason to wait for it.
    private func begin(at now: Instant) -> (held: Value, mustLook: Bool) {
        inside.withLock { inside in
            let isDue = inside.lookedAt.map { abs(now.milliseconds - $0.milliseconds) >= milliseconds } ?? true
            let mustLook = isDue && !inside.isLooking
            if mustLook { (inside.isLooking, inside.lookedAt) = (true, now) }
            return (inside.value, mustLook)
        }
    }
}
