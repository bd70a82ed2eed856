/// One thing that `verify` found wrong, in words that name it.
public struct Fault: Hashable, Sendable, CustomStringConvertible {
    public enum Kind: String, Sendable {
        /// A version's or a look's digest is not that of what stands there.
        case altered
        /// An entry, a last version or a whole subject is gone.
        case missing
        /// A kind's table does not say what the latest version says.
        case projection
        /// Search marks are not those of the body.
        case tokens
        /// A body does not open with its key, or cannot be read.
        case body
        /// The log of heads, or the root signed outside the database, does not fit the database.
        case log
    }

    public let kind: Kind
    /// The subject's id, or `log`.
    public let subject: String
    public let description: String

    init(_ kind: Kind, _ subject: String, _ description: String) {
        self.kind = kind
        self.subject = subject
        self.description = description
    }
}

/// What `verify` read and found.
public struct Verification: Sendable {
    public var subjects = 0
    public var versions = 0
    public var looks = 0
    public var faults: [Fault] = []
    /// Entries written after the last signature: they are chained, but not yet vouched for outside.
    public var unsigned = 0
    /// When the log was last signed; nil if it never was.
    public var signedAt: String?
    public var era = 0
}
