public import Clinical

extension FactReport: StoredRecord {
    public static var kind: RecordKind { .factReport }
    public var subject: Subject { Subject(id) }

    /// 2: the outcome `closed`, which schema 1 did not know. A body of schema 1 is one of schema 2.
    public static var schema: Int { 2 }

    public func promoted(marking: Marks) -> [Promoted] {
        [
            Promoted("service", id: service), Promoted("open", flag: isOpen), Promoted("made_at", at: madeAt),
            Promoted("owner", optionalCode: owner?.text),
        ]
    }
}
