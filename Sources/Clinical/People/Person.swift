/// Someone the organisation helps, or who asked it to help another: a person who uses drugs or alcohol, or a member of
/// their family. The subject of a record, with their own key and chain.
public struct Person: Hashable, Sendable, Codable {
    public let id: ID<Person>
    /// A person belongs to exactly one organisation.
    public let organisation: ID<Organisation>
    /// The teams that know them: where they can be found by name.
    public var teams: [ID<Team>]
    public var name: PersonName
    public var birthDay: Day?
    /// Their age as they gave it, when they would rather not say their birth date.
    public var ageBand: AgeBand?
    public var pronouns: String?
    public var sex: Sex?
    public var phones: [PhoneNumber]
    public var email: String?
    public var addressLines: [String]
    /// As typed. Nil when it is not known.
    public var postcode: String?
    /// They told us that they have nowhere settled to live.
    public var hasNoFixedHome: Bool
    public var nhsNumber: NHSNumber?
    /// Their doctor or surgery, as they wrote it.
    public var generalPractice: String?
    public var contact: ContactPlan
    /// Set once we are told that they have died, also when nobody knows the day.
    public var death: Death?
    /// True from the moment a referral opens the record until staff have confirmed who this is.
    public var isProvisional: Bool

    public init(
        id: ID<Person>, organisation: ID<Organisation>, teams: [ID<Team>] = [], name: PersonName, birthDay: Day? = nil,
        ageBand: AgeBand? = nil, pronouns: String? = nil, sex: Sex? = nil, phones: [PhoneNumber] = [],
        email: String? = nil, addressLines: [String] = [], postcode: String? = nil, hasNoFixedHome: Bool = false,
        nhsNumber: NHSNumber? = nil, generalPractice: String? = nil, contact: ContactPlan = ContactPlan(),
        death: Death? = nil, isProvisional: Bool = true
    ) {
        self.id = id
        self.organisation = organisation
        self.teams = teams
        self.name = name
        self.birthDay = birthDay
        self.ageBand = ageBand
        self.pronouns = pronouns
        self.sex = sex
        self.phones = phones
        self.email = email
        self.addressLines = addressLines
        self.postcode = postcode
        self.hasNoFixedHome = hasNoFixedHome
        self.nhsNumber = nhsNumber
        self.generalPractice = generalPractice
        self.contact = contact
        self.death = death
        self.isProvisional = isProvisional
    }

    /// Age in whole years on `day` (on the day they died, if that came first); nil when the birth day is not known.
    public func age(on day: Day) -> Int? { birthDay?.wholeYears(to: min(day, death?.on ?? day)) }

    /// Whether they are, or say they are, under 18 on `day`; nil when nothing tells us.
    public func isYoung(on day: Day) -> Bool? { age(on: day).map { $0 < 18 } ?? ageBand.map { $0 == .under18 } }
}

/// That someone has died.
public struct Death: Hashable, Codable, Sendable {
    /// The day, if it is known.
    public let on: Day?

    public init(on day: Day?) { on = day }
}

/// Sex as recorded for treatment and the national return.
public enum Sex: String, Codable, CaseIterable, Sendable {
    case female, male, indeterminate
}

/// Roughly how old someone is, for those who would rather not give a birth date.
public enum AgeBand: String, Codable, CaseIterable, Sendable {
    case under18 = "under-18"
    case from18 = "18-to-24"
    case from25 = "25-to-34"
    case from35 = "35-to-49"
    case from50 = "50-to-64"
    case from65 = "65-or-over"

    /// The ages in it, in whole years.
    public var ages: ClosedRange<Int> {
        switch self {
        case .under18: 0...17
        case .from18: 18...24
        case .from25: 25...34
        case .from35: 35...49
        case .from50: 50...64
        case .from65: 65...120
        }
    }
}
