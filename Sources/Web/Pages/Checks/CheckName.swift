/// The self-checks there are. The raw value stands in the address.
enum CheckName: String, CaseIterable, Sendable {
    case drinking, drugs, general

    var title: String {
        switch self {
        case .drinking: "Am I drinking too much?"
        case .drugs: "Is my drug use a problem?"
        case .general: "A short check"
        }
    }

    /// On the button that starts it.
    var shortTitle: String {
        switch self {
        case .drinking: "drinking"
        case .drugs: "drugs"
        case .general: "short check"
        }
    }

    var about: String {
        switch self {
        case .drinking: "Three questions to start with, and more only if they help. About 3 minutes."
        case .drugs: "For any drug, and for pills from a doctor, a shop or the street. About 5 minutes."
        case .general: "For drink, drugs or both. It asks about signs in your life. About 3 minutes."
        }
    }

    var link: Link { .selfCheck(rawValue) }
    var answersLink: Link { .selfCheckAnswers(rawValue) }
}
