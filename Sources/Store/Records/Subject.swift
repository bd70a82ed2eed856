public import Clinical

/// Whom or what a record is about: the owner of one key and of two chains.
///
/// A record has exactly one subject. Anything about several people is one record each.
public struct Subject: Hashable, Comparable, Sendable, Codable {
    public let text: String

    public init<Of>(_ id: ID<Of>) { text = id.text }

    /// The one subject of the public directory of services and places.
    public static let directory = Subject(text: "directory")

    /// What operators did to the store as a whole: copies, restores, new keys. It has a chain of looks only.
    public static let operations = Subject(text: "operations")

    init(text: String) { self.text = text }

    public static func < (a: Self, b: Self) -> Bool { a.text < b.text }
}
