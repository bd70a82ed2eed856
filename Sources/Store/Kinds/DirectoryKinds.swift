public import Clinical

extension Listed: StoredRecord {
    public static var kind: RecordKind {
        switch Entry.sort {
        case .service: .service
        case .place: .place
        }
    }

    /// A service of schema 2 may hold facts that schema 1 did not know: what the price covers, the rating, detox on
    /// site, faith, pets, children, couples, step-free, visiting and aftercare, and who checked a fact by hand. A body
    /// of schema 1 is one of schema 2 that is silent about them. Meetings and hours in several spells are of schema 2.
    /// Schema 3 knows who said that it has closed.
    public static var schema: Int {
        switch Entry.sort {
        case .service: 3
        case .place: 1
        }
    }

    public static var isSealed: Bool { false }
    public var subject: Subject { .directory }

    /// The mark holds each entry once, whoever imports beside us.
    public func promoted(marking marks: Marks) -> [Promoted] {
        let key = entry.key
        return [
            Promoted("key_mark", mark: marks.mark("directory", key.directory + "\n" + key.reference)),
            Promoted("present", flag: isFound),
        ]
    }
}
