/// A group of staff at one place who receive referrals and care for people together.
public struct Team: Hashable, Sendable, Codable {
    public let id: ID<Team>
    public let organisation: ID<Organisation>
    public var name: String
    /// Decides which bank holidays and forms apply.
    public var nation: Nation
    public var addressLines: [String]
    public var postcode: String?
    public var phone: PhoneNumber?
    public var kindsOfHelp: [KindOfHelp]
    /// Ages the team works with, in whole years, both ends included.
    public var ages: ClosedRange<Int>
    /// What to tell someone who writes when the team is closed, in plain words.
    public var outOfHoursNote: String

    public init(
        id: ID<Team>, organisation: ID<Organisation>, name: String, nation: Nation,
        addressLines: [String] = [], postcode: String? = nil, phone: PhoneNumber? = nil,
        kindsOfHelp: [KindOfHelp] = [], ages: ClosedRange<Int> = 18...120, outOfHoursNote: String = ""
    ) {
        self.id = id
        self.organisation = organisation
        self.name = name
        self.nation = nation
        self.addressLines = addressLines
        self.postcode = postcode
        self.phone = phone
        self.kindsOfHelp = kindsOfHelp
        self.ages = ages
        self.outOfHoursNote = outOfHoursNote
    }

    /// Whether the team works with young people, to whom under-18 referrals go.
    public var seesYoungPeople: Bool { ages.lowerBound < 18 }
}
