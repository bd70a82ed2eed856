/// What someone told us, looked over and tidied. It is about another person, and says who told it only as far as they
/// wished to say.
public struct ConcernWords: Hashable, Sendable, Codable {
    /// What the person is called; empty when it was not said.
    public let name: String
    /// Their day of birth or their age, as it was written. Nothing is found by it.
    public let born: String
    /// Where they live, as it was written.
    public let place: String
    /// What the team is to know.
    public let words: String
    /// Who told it, in their words; empty when they did not say.
    public let teller: String
    /// Whoever told it says that they are under 18.
    public let tellerIsYoung: Bool
    /// Nil when they left the question out.
    public let openness: ConcernOpenness?
    /// How whoever told it may be reached; empty for not at all.
    public let reach: String

    /// How to treat whoever told it. Rule: who did not say that the person may know, may not be named to them.
    public var mayNameTeller: Bool { openness == .mayKnow }

    /// What to call the person in a list.
    public var title: String { name.isEmpty ? "Someone whose name we were not told" : name }
}

/// Whether the person may learn who told us. Raw values are stored: never change one.
public enum ConcernOpenness: String, CaseIterable, Codable, Sendable {
    case mayKnow = "may-know"
    case notFromMe = "not-from-me"
    /// Whoever told it would not be safe if the person knew.
    case unsafe
}
