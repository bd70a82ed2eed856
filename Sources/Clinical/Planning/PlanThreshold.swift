/// A figure at which a plan changes. It holds as long as the edition that its citation names is in force.
public struct PlanThreshold: Hashable, Sendable {
    public let value: Int
    public let unit: String
    public let citation: Citation

    private init(_ value: Int, _ unit: String, _ citation: Citation) {
        (self.value, self.unit, self.citation) = (value, unit, citation)
    }

    /// More than this: assess for a detox with medicine (SET-01).
    public static let assessUnits = Self(15, "units a day", Citation(.cg115, "1.3.4 over 15 units a day", .high))
    /// This or more: assess for a detox with medicine (SET-01).
    public static let assessAudit = Self(20, "AUDIT points", Citation(.cg115, "1.3.4 AUDIT 20 or more", .high))
    /// More than this: consider a hospital or residential unit (SET-02).
    public static let inpatientUnits = Self(30, "units a day", Citation(.cg115, "1.3.4 over 30 units a day", .high))
    /// More than this: consider a hospital or residential unit (SET-03).
    public static let inpatientSADQ = Self(30, "SADQ points", Citation(.cg115, "1.3.4 SADQ over 30", .high))
    /// Up to this: mild dependence, which as a rule needs no medicine to come off (SET-09).
    public static let mildSADQ = Self(15, "SADQ points", Citation(.cg115, "SADQ 15 or less is mild", .high))
}
