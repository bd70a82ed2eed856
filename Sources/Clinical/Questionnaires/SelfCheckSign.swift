/// The signs the short check asks about. They come from the public pages on finding a rehab (`brief-rehab`, signs 17
/// to 21) and on drug treatment (`brief-treatment`, sign 2), not from a published scale, and are never added up.
public enum SelfCheckSign: String, Codable, CaseIterable, Sendable {
    case onMyMind = "on-my-mind"
    case regular
    case toFeelNormal = "to-feel-normal"
    case atWork = "at-work"
    case unwellWithout = "unwell-without"
    case lowWithout = "low-without"
    case betterAfterUse = "better-after-use"
    case relationships
    case timeMoneyEffort = "time-money-effort"
    case lostControl = "lost-control"
    case duties
    case money
    case jobOrPolice = "job-or-police"
    case hiding
}

extension SelfCheckSign {
    /// Rule: thinking of it or regular use may be a sign; needing it to feel normal, using in working hours, or harm
    /// to life is likely one; feeling ill without it may be bodily dependence. Source: `brief-rehab`, A17-A20.
    public var concern: SelfCheckOutcome.Headline {
        switch self {
        case .onMyMind, .regular: .worthTalking
        case .toFeelNormal, .atWork, .relationships, .timeMoneyEffort, .lostControl, .duties, .money, .jobOrPolice,
            .hiding:
            .helpLikely
        case .unwellWithout, .lowWithout, .betterAfterUse: .possibleDependence
        }
    }
}
