public import Clinical

extension Concern: StoredRecord {
    public static var kind: RecordKind { .concern }
    /// Its own, so that it can be forgotten alone, and so that nothing ties it to a person.
    public var subject: Subject { Subject(id) }

    public func promoted(marking: Marks) -> [Promoted] {
        [
            Promoted("organisation", id: organisation), Promoted("team", id: team),
            Promoted("open", flag: settledAt == nil), Promoted("holder", optionalCode: holder?.text),
            Promoted("in_danger", flag: runsOnTheClock), Promoted("sent_at", at: sentAt),
            Promoted("due_at", at: dueAt()), Promoted("settled_at", at: settledAt),
        ]
    }
}
