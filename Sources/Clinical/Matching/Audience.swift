/// Who a service is for. Raw values are stored and appear in URLs and files: never change one.
public enum Audience: String, Codable, CaseIterable, Sendable {
    /// Any age and background.
    case everyone
    case adults
    /// Under 18.
    case youngPeople = "young-people"
    case olderPeople = "older-people"
    /// Families and friends of someone who drinks or uses drugs, as people in their own right.
    case families
    case women, men
    case pregnancy
    case parentsWithChildren = "parents-with-children"
    case veterans, lgbt
    case prisonLeavers = "prison-leavers"
    case homelessness
    case mentalHealth = "mental-health"
    case learningDisability = "learning-disability"

    /// A service for everyone takes people of every age. It is not thereby one made for women, or for veterans.
    static let agesWithinEveryone: [Audience] = [.adults, .youngPeople, .olderPeople]

    public var words: String {
        switch self {
        case .everyone: "everyone"
        case .adults: "adults"
        case .youngPeople: "people under 18"
        case .olderPeople: "older people"
        case .families: "families and friends"
        case .women: "women"
        case .men: "men"
        case .pregnancy: "people who are pregnant"
        case .parentsWithChildren: "parents with their children"
        case .veterans: "veterans"
        case .lgbt: "LGBT+ people"
        case .prisonLeavers: "people leaving prison"
        case .homelessness: "people who are homeless"
        case .mentalHealth: "people with mental health needs"
        case .learningDisability: "people with a learning disability"
        }
    }
}
