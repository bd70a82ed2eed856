public import Clinical

extension FactReport: StoredRecord {
    public static var kind: RecordKind { .factReport }
    public var subject: Subject { Subject(id) }

    public func promoted(marking: Marks) -> [Promoted] {
        [
            Promoted("service", id: service), Promoted("open", flag: isOpen), Promoted("made_at", at: madeAt),
            Promoted("owner", optionalCode: owner?.text),
        ]
    }
}
