/// What someone is looking for. Nothing asked fits everything, nearest first.
public struct FinderQuery: Hashable, Sendable {
    /// A postcode, an outcode or a town, as typed; nil to search without a place.
    public var near: String?
    public var withinKilometres: Double?
    public var setting: Setting?
    public var substance: Substance?
    public var funding: Funding?
    public var audience: Audience?
    public var opening: OpeningWish?
    public var needs: Set<ServiceNeed> = []
    /// What they must all do.
    public var help: Set<KindOfHelp> = []
    /// What the price must all pay for.
    public var covers: Set<PriceCover> = []
    /// Visitors may come by this day of the stay; 1 is the day of arrival.
    public var visitsFromDay: Int?
    /// The most days that half of the people may have waited, where that was counted.
    public var longestWait: Int?
    /// The most they can pay, in whole pounds a week. Free help costs nothing (`takesFreeHelp`).
    public var poundsAWeek: Int?
    public var insurer: String?
    public var language: String?
    /// Only services that are open at `moment`.
    public var isOpenNow = false
    /// The shortest wait first, then the nearest; where no wait is counted, last.
    public var isShortestWaitFirst = false
    /// When the question is asked. Hours older than 12 months are then not stated. Nil to take hours as they stand.
    public var moment: Instant?
    /// How many matches to return, 1 to 100.
    public var limit: Int

    public init(near: String? = nil, limit: Int = 10) {
        self.near = near
        self.limit = limit
    }
}

/// One thing a service was asked to be.
public enum Criterion: Hashable, CaseIterable, Sendable {
    case distance, setting, substance, funding, audience, opening, openNow, price, insurer, language, visiting
    case longestWait
    case help(KindOfHelp)
    case covers(PriceCover)
    case need(ServiceNeed)

    public static let allCases: [Criterion] =
        [.distance, .setting] + KindOfHelp.allCases.map(Criterion.help)
        + [.substance, .funding, .audience, .opening, .openNow, .longestWait, .price, .insurer, .language]
        + PriceCover.allCases.map(Criterion.covers) + [.visiting] + ServiceNeed.allCases.map(Criterion.need)

    /// What to change when nothing fits.
    public func relaxing(_ query: FinderQuery) -> String {
        switch self {
        case .distance: "look further than \(inMilesToo(query.withinKilometres ?? 0))"
        case .setting: "look beyond \(query.setting?.words ?? "one kind of place")"
        case .substance: "ask services that do not name \(query.substance?.name ?? "a substance")"
        case .funding: "look beyond “\(query.funding?.words ?? "one way of paying")”"
        case .audience: "look beyond services for \(query.audience?.words ?? "one group of people")"
        case .opening: "do not insist on “\(query.opening?.words ?? "one time")”"
        case .price: "look beyond \(query.poundsAWeek ?? 0) pounds a week"
        case .insurer: "look beyond \(query.insurer ?? "one insurer")"
        case .language: "ask services that do not name \(query.language ?? "a language")"
        case .help(let kind): "do not insist on “\(kind.words)”"
        case .covers(let part): "do not insist that the price pays for \(part.words)"
        case .visiting: "look at places where visitors come later"
        case .longestWait: "look at services where we do not know the wait, or it is longer"
        case .need(let need): "do not insist on “\(need.words)”"
        case .openNow: "do not insist on “open now”"
        }
    }
}

extension FinderQuery {
    /// Whether help that is free counts as within a price: not for someone who asks for a place where they pay, or
    /// where an insurer does. What such a place charges is then another thing.
    var takesFreeHelp: Bool { funding == nil || funding == .free }
}

/// How a service stands to one criterion. Not stated is neither yes nor no.
enum Standing { case met, notStated, missed }

/// A number with at most one decimal, without a trailing `.0`.
func tidy(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
}

/// By definition, since 1959.
public let kilometresInAMile = 1.609344

/// `3.1 miles (5 km)`.
func inMilesToo(_ kilometres: Double) -> String {
    let miles = tidy(kilometres / kilometresInAMile)
    return "\(miles) \(miles == "1" ? "mile" : "miles") (\(tidy(kilometres)) km)"
}
