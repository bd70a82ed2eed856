/// How the Misuse of Drugs Act 1971 classes a drug, and the longest sentences that go with it. The same in all four
/// nations.
public enum LegalClass: String, Codable, CaseIterable, Sendable {
    case a = "A"
    case b = "B"
    case c = "C"

    /// The most years of prison for having it without a prescription.
    public var yearsForHaving: Int {
        switch self {
        case .a: 7
        case .b: 5
        case .c: 2
        }
    }

    /// The most years of prison for selling it, or giving it to someone; nil where it may be for life.
    public var yearsForSupply: Int? {
        switch self {
        case .a: nil
        case .b, .c: 14
        }
    }

    public static let citation = Citation(.misuseOfDrugsAct, "schedules 2 and 4", .high)
}

extension Substance {
    /// Its class; the strictest of those it has. Nil where the Act does not class it, or where we hold no row.
    public var legalClass: LegalClass? {
        switch self {
        case .heroin, .methadone, .cocaine, .crack, .methamphetamine, .ecstasy, .pcp: .a
        case .amphetamine, .cannabis, .syntheticCannabinoid, .ghb, .ketamine, .mephedrone: .b
        case .benzodiazepine, .zDrug, .gabapentinoid, .buprenorphine: .c
        case .alcohol, .nicotine, .prescribedOpioid, .otherOpioid, .other: nil
        }
    }
}
