/// A fellowship or network of mutual aid whose meetings may be listed. That it stands here is no word for or against
/// it: each says for itself what it is. Raw values are stored and appear in commands: never change one.
public enum Fellowship: String, Codable, CaseIterable, Sendable {
    case alcoholics = "aa"
    case narcotics = "na"
    case cocaine = "ca"
    case crystalMeth = "cma"
    case marijuana = "ma"
    case gamblers = "ga"
    case smart
    case dharma = "recovery-dharma"
    case alAnon = "al-anon"
    case alateen
    case narAnon = "nar-anon"
    case families = "families-anonymous"
    /// Any other; the meeting's group says which.
    case other

    public var name: String {
        switch self {
        case .alcoholics: "Alcoholics Anonymous (AA)"
        case .narcotics: "Narcotics Anonymous (NA)"
        case .cocaine: "Cocaine Anonymous (CA)"
        case .crystalMeth: "Crystal Meth Anonymous (CMA)"
        case .marijuana: "Marijuana Anonymous (MA)"
        case .gamblers: "Gamblers Anonymous (GA)"
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
        case .alcoholics, .alAnon, .alateen: [.alcohol]
        case .cocaine: [.cocaine, .crack]
        case .crystalMeth: [.methamphetamine]
        case .marijuana: [.cannabis, .syntheticCannabinoid]
        case .narcotics, .narAnon: Substance.allCases.filter { ![.alcohol, .nicotine].contains($0) }
        case .smart, .dharma, .families: Substance.allCases
        case .gamblers, .other: nil
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
