public import Clinical

extension Organisation: StoredRecord {
    public static var kind: RecordKind { .organisation }
    public static var isSealed: Bool { false }
    public var subject: Subject { Subject(id) }

    public func promoted(marking: Marks) -> [Promoted] { [] }
}

extension Team: StoredRecord {
    public static var kind: RecordKind { .team }

    /// 2: the listing, which schema 1 did not know. A body of schema 1 is one of schema 2 without one.
    public static var schema: Int { 2 }

    public static var isSealed: Bool { false }
    public var subject: Subject { Subject(organisation) }

    public func promoted(marking: Marks) -> [Promoted] { [Promoted("organisation", id: organisation)] }
}

extension StaffMember: StoredRecord {
    public static var kind: RecordKind { .staff }
    public var subject: Subject { Subject(id) }

    public func promoted(marking marks: Marks) -> [Promoted] {
        [
            Promoted("organisation", id: organisation),
            Promoted("sign_in_mark", mark: marks.mark("sign-in", signInName.text)),
            Promoted("active", flag: isActive),
        ]
    }
}

extension Person: StoredRecord {
    public static var kind: RecordKind { .person }
    public var subject: Subject { Subject(id) }

    public func promoted(marking: Marks) -> [Promoted] {
        [Promoted("organisation", id: organisation), Promoted("provisional", flag: isProvisional)]
    }

    public var searchable: Searchable? {
        Searchable(organisation: organisation, teams: teams, terms: SearchTerms.terms(for: self))
    }
}

extension Consent: StoredRecord {
    public static var kind: RecordKind { .consent }
    public var subject: Subject { Subject(person) }

    public func promoted(marking: Marks) -> [Promoted] { [Promoted("person", id: person)] }
}
