/// What makes a service easier to reach or use. Raw values are stored and appear in files: never change one.
public enum AccessFeature: String, Codable, CaseIterable, Sendable {
    case selfReferral = "self-referral"
    case walkIn = "walk-in"
    case wheelchair
    case signLanguage = "sign-language"
    case interpreters
    case childcare
    case homeVisits = "home-visits"
    case petsWelcome = "pets-welcome"

    public var words: String {
        switch self {
        case .selfReferral: "you can refer yourself"
        case .walkIn: "you can walk in"
        case .wheelchair: "wheelchair access"
        case .signLanguage: "sign language"
        case .interpreters: "interpreters"
        case .childcare: "childcare"
        case .homeVisits: "home visits"
        case .petsWelcome: "pets welcome"
        }
    }
}
