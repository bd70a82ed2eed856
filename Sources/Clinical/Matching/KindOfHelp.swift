/// What a service does for people. Raw values are stored and appear in files: never change one.
public enum KindOfHelp: String, Codable, CaseIterable, Sendable {
    case advice
    case talkingTherapy = "talking-therapy"
    case group
    case substitutePrescribing = "substitute-prescribing"
    case supervisedConsumption = "supervised-consumption"
    case detox, rehabilitation
    case needleExchange = "needle-exchange"
    case naloxone
    case familySupport = "family-support"
    case mutualAid = "mutual-aid"
    case aftercare
    case supportedHousing = "supported-housing"
    /// Care for another need by a provider that says it also supports people with drug or alcohol problems.
    case otherCare = "other-care"

    public var words: String {
        switch self {
        case .advice: "advice and information"
        case .talkingTherapy: "talking therapy"
        case .group: "groups"
        case .substitutePrescribing: "substitute prescribing"
        case .supervisedConsumption: "supervised medicines"
        case .detox: "detox"
        case .rehabilitation: "rehab"
        case .needleExchange: "needle exchange"
        case .naloxone: "naloxone"
        case .familySupport: "support for families"
        case .mutualAid: "mutual aid"
        case .aftercare: "aftercare"
        case .supportedHousing: "supported housing"
        case .otherCare: "other care, open to people with drug or alcohol problems"
        }
    }
}
