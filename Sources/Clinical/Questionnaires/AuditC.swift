extension Instrument {
    /// Rule: the first three items of AUDIT, 0 to 12; 5 or more is positive, and the full AUDIT follows.
    /// Source: `audit-manual`; the cut-off as UK services use it.
    public static let auditC = Instrument(
        name: .auditC, plainName: "AUDIT-C", items: Array(auditItems.prefix(3)),
        bands: [
            Band(code: "negative", range: 0...4, citation: auditCCitation),
            Band(code: "positive", range: 5...12, citation: auditCCitation),
        ],
        skips: [], citation: auditCCitation)
}

private let auditCCitation = Citation(.auditManual, "consumption items, UK cut-off", .high)

extension Instrument {
    /// The numbers of the AUDIT items to ask once its first three have been asked; none when AUDIT-C is finished and
    /// below its cut-off. Points after the third are not looked at.
    ///
    /// Rule: AUDIT follows AUDIT-C at 5 or more, or when AUDIT-C has no total; AUDIT's own skips still hold.
    /// Source: `audit-manual`.
    public static func auditItemsAfterAuditC(_ points: [Int?]) -> [Int] {
        let first = Array(points.prefix(3))
        let short = try? auditC.score(first)
        guard short?.total == nil || short?.band?.code == "positive" else { return [] }
        return audit.unanswered(in: first).filter { $0 > 3 }
    }
}
