public import Clinical

extension Listed: StoredRecord {
    public static var kind: RecordKind {
        switch Entry.sort {
        case .service: .service
        case .place: .place
        }
    }

    public static var isSealed: Bool { false }
    public var subject: Subject { .directory }

    /// The mark holds each entry once, whoever imports beside us.
    public func promoted(marking marks: Marks) -> [Promoted] {
        let key = entry.key
        return [
            Promoted("key_mark", mark: marks.mark("directory", key.directory + "\n" + key.reference)),
            Promoted("present", flag: vanishedOn == nil),
        ]
    }
}
