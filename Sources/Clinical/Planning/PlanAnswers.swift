/// What someone said who wants to see what a plan might look like. Nothing here is kept.
public struct PlanAnswers: Hashable, Sendable {
    /// Empty counts as a substance that we know nothing of.
    public var substances: Set<Substance>
    public var others: Set<OtherProblem> = []
    public var often: HowOften?
    /// Units of alcohol on a day of drinking, 0 to 200.
    public var unitsADay: Int?
    /// The scores of AUDIT (0 to 40) and SADQ (0 to 60), where someone knows theirs.
    public var audit: Int?
    public var sadq: Int?
    /// Ever a fit or epilepsy; ever confusion, or seeing things, on stopping.
    public var fits: Reply = .unanswered
    public var confusion: Reply = .unanswered
    /// Now: very ill, or in danger; thoughts of ending their life.
    public var dangerNow: Reply = .unanswered
    public var suicidal: Reply = .unanswered
    public var needs: Set<PlanNeed> = []
    public var pregnant: Reply = .unanswered
    /// Counts as older from 65: our own line, since the guidance says only "older".
    public var age: AgeBand?
    public var living: Living?
    /// An earlier try to come off at home, with help, did not work.
    public var triedAtHome: Reply = .unanswered
    public var life = PlanLife()

    public init(substances: Set<Substance>) { self.substances = substances }
}

/// What else a plan has to fit round.
public struct PlanLife: Hashable, Sendable {
    public var nation: Nation?
    public var payer: Funding?
    public var work: Work?
    public var licence: Licence?
    public var children: Reply = .unanswered
    public var pets: Reply = .unanswered
    public var home: HomeTenure?

    public init() {}
}

public enum HowOften: String, CaseIterable, Sendable {
    case daily
    case mostDays = "most-days"
    case weekly
    case lessOften = "less-often"

    /// Often enough that the body may have come to need it.
    public var isMostDays: Bool { self == .daily || self == .mostDays }
}

/// Something that no medicine is needed to stop, and which goes its own way.
public enum OtherProblem: String, CaseIterable, Sendable {
    case gambling, eating, sex
}

public enum PlanNeed: String, CaseIterable, Sendable {
    case mentalHealth = "mental-health"
    case physicalHealth = "physical-health"
    case learning
    /// Severe trouble: violence, debt, court, or no safe place.
    case trouble
}

public enum Living: String, CaseIterable, Sendable {
    case alone
    /// With someone who could stay with them in the first days.
    case withSomeone = "with-someone"
    /// With people who drink or use drugs themselves, so that nobody could look after them.
    case withPeopleWhoUse = "with-people-who-use"
    case noHome = "no-home"
}

public enum Work: String, CaseIterable, Sendable {
    case employed
    case selfEmployed = "self-employed"
    case none
}

public enum Licence: String, CaseIterable, Sendable {
    /// A car or a motorbike: group 1.
    case car
    /// A lorry or a bus: group 2.
    case lorryOrBus = "lorry-or-bus"
    /// A taxi or hire car: the licensing council says which rule counts.
    case taxi
    case none
}

public enum HomeTenure: String, CaseIterable, Sendable {
    case rent, own, other
}
