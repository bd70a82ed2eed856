/// A group of staff at one place who receive referrals and care for people together.
public struct Team: Hashable, Sendable, Codable {
    public let id: ID<Team>
    public let organisation: ID<Organisation>
    public var name: String
    /// When someone reads what is sent, and in which nation: that decides bank holidays and forms.
    public var hours: WorkingHours
    public var addressLines: [String]
    public var postcode: String?
    public var phone: PhoneNumber?
    /// Ages the team works with, in whole years, both ends included.
    public var ages: ClosedRange<Int>
    /// What to tell someone who writes when the team is closed, in plain words; may be empty.
    public var outOfHoursNote: String
    /// Under which entry of the public directory people find the team. Its waits are shown there, so this is said by
    /// someone who knows, and never guessed from a name.
    public var listing: ID<ListedService>?

    public init(
        id: ID<Team>, organisation: ID<Organisation>, name: String, hours: WorkingHours,
        addressLines: [String] = [], postcode: String? = nil, phone: PhoneNumber? = nil,
        ages: ClosedRange<Int> = 18...120, outOfHoursNote: String = "", listing: ID<ListedService>? = nil
    ) {
        self.id = id
        self.organisation = organisation
        self.name = name
        self.hours = hours
        self.addressLines = addressLines
        self.postcode = postcode
        self.phone = phone
        self.ages = ages
        self.outOfHoursNote = outOfHoursNote
        self.listing = listing
    }

    public var nation: Nation { hours.nation }

    /// Whether the team works with young people, to whom under-18 referrals go.
    public var seesYoungPeople: Bool { ages.lowerBound < 18 }
}
