public import Clinical

/// What the Store can refuse, each a thing that happens in ordinary use.
public enum StoreRefusal: Error, Equatable, Sendable {
    /// The facts have changed since they were read. Says what was written meanwhile.
    case conflict([Passed])
    /// Something that can be held only once is held already. Names the constraint.
    case alreadyHeld(String)
    /// The subject's key was destroyed at their wish; nothing of them can be read or written.
    case forgotten(Subject)
    /// The body was written by a newer program than this one. It is shown to nobody and never written back.
    case newerSchema(kind: String, schema: Int)
    /// A body does not open with its subject's key: the data or the key has been changed.
    case unreadable(kind: String, id: String)
    /// The database, the key store or the disk cannot be used just now.
    case unavailable(String)
}

/// Something another writer did in the meantime.
public struct Passed: Hashable, Sendable {
    public let kind: String
    public let verb: String
    public let by: Author
    public let at: Instant
}
