public import Clinical

extension Referral: StoredRecord {
    public static var kind: RecordKind { .referral }
    public var subject: Subject { Subject(person) }

    /// 2: steps that schema 1 did not know, `taken-over` and `code-given`. A body of schema 1 is one of schema 2.
    public static var schema: Int { 2 }

    /// Where it stood when its last step was written down: the deadline then set is an instant, and
    /// whether it has passed is for the reader's clock to say.
    public func promoted(marking: Marks) -> [Promoted] {
        let standing = standing(now: history.entries.last?.typedAt ?? history.receivedAt)
        return [
            Promoted("organisation", id: organisation), Promoted("team", id: team), Promoted("person", id: person),
            Promoted("stage", code: standing.stage.rawValue), Promoted("open", flag: !standing.isFinal),
            Promoted("received_at", at: history.receivedAt), Promoted("due_at", at: standing.dueAt),
            Promoted("assignee", optionalCode: standing.assignee?.text),
            Promoted("in_danger", flag: standing.danger.contains(where: \.runsOnTheClock)),
            Promoted("offered_to", optionalCode: offeredTo?.text),
        ]
    }
}

extension SentForm: StoredRecord {
    public static var kind: RecordKind { .sentForm }
    public var subject: Subject { Subject(person) }

    public func promoted(marking: Marks) -> [Promoted] { [Promoted("referral", id: referral)] }
}

extension FamilyReferral: StoredRecord {
    public static var kind: RecordKind { .familyReferral }
    public var subject: Subject { Subject(person) }

    public func promoted(marking: Marks) -> [Promoted] {
        [Promoted("referral", id: referral), Promoted("person", id: person)]
    }
}

extension Receipt: StoredRecord {
    public static var kind: RecordKind { .receipt }
    public var subject: Subject { Subject(person) }

    public func promoted(marking: Marks) -> [Promoted] {
        [
            Promoted("referral", id: referral), Promoted("person", id: person),
            Promoted("holder", code: holder.rawValue), Promoted("code_mark", mark: codeMark),
        ]
    }
}
