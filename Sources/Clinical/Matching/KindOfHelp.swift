/// What a service or a team does for people. Raw values are stored and appear in files: never change one.
public enum KindOfHelp: String, Codable, CaseIterable, Sendable {
    case advice
    case talking
    case groups
    case prescribing
    case supervisedMedicines = "supervised-medicines"
    case needleExchange = "needle-exchange"
    case naloxone
    case communityDetox = "community-detox"
    case inpatientDetox = "inpatient-detox"
    case residential
    case familySupport = "family-support"
    case youngPeople = "young-people"
    case mutualAid = "mutual-aid"
    case recoverySupport = "recovery-support"
    case supportedHousing = "supported-housing"
    /// Care for another need, by a provider that says it also supports people with drug or alcohol problems.
    case otherCare = "other-care"

    public var words: String {
        switch self {
        case .advice: "advice and information"
        case .talking: "talking therapy"
        case .groups: "groups"
        case .prescribing: "substitute prescribing"
        case .supervisedMedicines: "supervised medicines"
        case .needleExchange: "needle exchange"
        case .naloxone: "naloxone"
        case .communityDetox: "detox at home or in the community"
        case .inpatientDetox: "inpatient detox"
        case .residential: "residential rehab"
        case .familySupport: "support for families"
        case .youngPeople: "young people's work"
        case .mutualAid: "mutual aid"
        case .recoverySupport: "recovery support"
        case .supportedHousing: "supported housing"
        case .otherCare: "other care, open to people with drug or alcohol problems"
        }
    }
}
