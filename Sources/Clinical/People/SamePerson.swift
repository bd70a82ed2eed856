/// A member of staff says that two records are of one human being. Nothing is moved or written
/// again: the link is all there is, and it can be undone.
public struct SamePerson: Hashable, Sendable, Codable {
    public let id: ID<SamePerson>
    public let organisation: ID<Organisation>
    /// The smaller id of the two.
    public let one: ID<Person>
    public let other: ID<Person>
    public let isUndone: Bool

    /// Nil when the two are the same record.
    public init?(
        id: ID<SamePerson>, organisation: ID<Organisation>, _ first: ID<Person>, _ second: ID<Person>,
        isUndone: Bool = false
    ) {
        guard first != second else { return nil }
        self.id = id
        self.organisation = organisation
        one = min(first, second)
        other = max(first, second)
        self.isUndone = isUndone
    }

    /// The link taken back, or made again.
    public func undone(_ isUndone: Bool) -> SamePerson? {
        SamePerson(id: id, organisation: organisation, one, other, isUndone: isUndone)
    }
}
