/// Proof that the permission table was asked and said yes. Only asking makes one, and nothing reaches
/// the store without one: an Action that forgets to ask does not compile.
public struct Permit: Hashable, Sendable {
    public let verb: Verb
    public let actor: Actor
    public let relation: Relation
    /// Why, where a reason was given.
    public let reason: Reason?

    private init(verb: Verb, actor: Actor, relation: Relation, reason: Reason?) {
        (self.verb, self.actor, self.relation, self.reason) = (verb, actor, relation, reason)
    }

    /// Asks the table.
    ///
    /// - Throws: `.notFound` when they may not, `.needsReason` when they may but have not said why.
    public static func ask(
        _ verb: Verb, by actor: Actor, relation: Relation, reason: Reason? = nil
    ) throws(PermissionRefusal) -> Permit {
        let permission = Permissions.answer(verb, actor: actor, relation: relation)
        if permission == .notFound { throw .notFound }
        if permission == .needsReason && reason == nil { throw .needsReason }
        return Permit(verb: verb, actor: actor, relation: relation, reason: reason)
    }
}

/// Why nothing was done.
public enum PermissionRefusal: Error, Hashable, Sendable {
    /// Shown exactly as for a thing that does not exist.
    case notFound
    case needsReason
}

/// Why someone did what needs a reason, in their own words. Others will read it.
public struct Reason: Hashable, Codable, Sendable {
    public let text: String

    public static let minimumCharacters = 10
    public static let maximumCharacters = 1000

    /// Nil unless 10 to 1,000 characters are left without the spaces around them, with at least five
    /// different letters among them: a row of full stops tells a manager nothing.
    public init?(_ typed: String) {
        guard typed.utf8.count <= Self.maximumCharacters * 8 else { return nil }
        let text = typed.trimmingSpaces
        let isLongEnough = (Self.minimumCharacters...Self.maximumCharacters).contains(text.count)
        guard isLongEnough, Set(text.lowercased().filter(\.isLetter)).count >= 5 else { return nil }
        self.text = text
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        let body = drop { $0.isWhitespace }
        guard let last = body.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(body[...last])
    }
}
