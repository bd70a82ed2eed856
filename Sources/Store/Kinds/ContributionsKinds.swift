public import Clinical

extension Contribution: StoredRecord {
    public static var kind: RecordKind { .contribution }
    /// Its own, so that one person's words can be forgotten and no one else's.
    public var subject: Subject { Subject(id) }

    public func promoted(marking: Marks) -> [Promoted] {
        [
            Promoted("organisation", id: organisation), Promoted("state", code: standing.rawValue),
            Promoted("in_danger", flag: mayBeInDanger), Promoted("sent_at", at: sentAt),
            Promoted("decided_at", at: steps.last?.at),
        ]
    }
}
