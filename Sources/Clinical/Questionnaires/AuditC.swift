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
