public import Clinical
public import Store

/// Why something that anyone may send was not taken in. Nothing that was typed is lost.
public enum SendingRefusal<Mistake: Equatable & Sendable>: Error, Equatable, Sendable {
    case mistakes([Mistake])
    /// The network has sent very often; `until` is when it may send again.
    case wait(until: Instant)
    /// There is nobody who could read it.
    case nobodyToRead
    case notFound
    case store(StoreRefusal)
}
