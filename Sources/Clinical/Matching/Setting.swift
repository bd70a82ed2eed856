/// Where and how treatment is given. Raw values are stored and appear in URLs and files: never change one.
public enum Setting: String, Codable, CaseIterable, Sendable {
    case community
    case dayProgramme = "day-programme"
    case residential
    case inpatientDetox = "inpatient-detox"
    case mutualAid = "mutual-aid"
    case pharmacy, helpline, online

    /// Reached by phone or on a screen, from anywhere: distance does not matter.
    public var isReachedFromAnywhere: Bool { self == .helpline || self == .online }

    public var words: String {
        switch self {
        case .community: "in the community"
        case .dayProgramme: "day programme"
        case .residential: "residential rehab"
        case .inpatientDetox: "inpatient detox"
        case .mutualAid: "mutual aid group"
        case .pharmacy: "pharmacy"
        case .helpline: "helpline"
        case .online: "online"
        }
    }
}
