public import Clinical

extension Credential: StoredRecord {
    public static var kind: RecordKind { .credential }
    public var subject: Subject { Subject(staff) }

    public func promoted(marking: Marks) -> [Promoted] { [Promoted("staff", id: staff)] }
}

extension BrokenGlass: StoredRecord {
    public static var kind: RecordKind { .brokenGlass }
    public var subject: Subject { Subject(person) }

    public func promoted(marking: Marks) -> [Promoted] {
        [
            Promoted("person", id: person), Promoted("staff", id: staff), Promoted("broken_at", at: at),
            Promoted("until", at: until),
        ]
    }
}

extension SamePerson: StoredRecord {
    public static var kind: RecordKind { .samePerson }
    public static var isSealed: Bool { false }
    public var subject: Subject { Subject(organisation) }

    public func promoted(marking: Marks) -> [Promoted] {
        [
            Promoted("organisation", id: organisation), Promoted("one", id: one), Promoted("other", id: other),
            Promoted("undone", flag: isUndone),
        ]
    }
}
