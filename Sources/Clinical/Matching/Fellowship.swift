/// A fellowship or network of mutual aid whose meetings may be listed. That it stands here is no word for or against
/// it: each says for itself what it is. Raw values are stored and appear in commands: never change one.
public enum Fellowship: String, Codable, CaseIterable, Sendable {
    case aa, na, ca, cma, ma, ga, smart
    case dharma = "recovery-dharma"
    case alAnon = "al-anon"
    case alateen
    case narAnon = "nar-anon"
    case families = "families-anonymous"
    /// Any other; the meeting's group says which.
    case other

    public var name: String {
        switch self {
        case .aa: "Alcoholics Anonymous (AA)"
        case .na: "Narcotics Anonymous (NA)"
        case .ca: "Cocaine Anonymous (CA)"
        case .cma: "Crystal Meth Anonymous (CMA)"
        case .ma: "Marijuana Anonymous (MA)"
        case .ga: "Gamblers Anonymous (GA)"
        case .smart: "SMART Recovery"
        case .dharma: "Recovery Dharma"
        case .alAnon: "Al-Anon"
        case .alateen: "Alateen"
        case .narAnon: "Nar-Anon"
        case .families: "Families Anonymous"
        case .other: "another group"
        }
    }

    /// What its meetings are about, as its name or its own account says; nil where that is not one thing we list.
    public var substances: [Substance]? {
        switch self {
        case .aa, .alAnon, .alateen: [.alcohol]
        case .ca: [.cocaine, .crack]
        case .cma: [.methamphetamine]
        case .ma: [.cannabis, .syntheticCannabinoid]
        case .na, .narAnon: Substance.allCases.filter { ![.alcohol, .nicotine].contains($0) }
        case .smart, .dharma, .families: Substance.allCases
        case .ga, .other: nil
        }
    }

    /// Whether it is for those close to someone, as people in their own right.
    public var isForFamilies: Bool {
        switch self {
        case .alAnon, .alateen, .narAnon, .families: true
        default: false
        }
    }
}
