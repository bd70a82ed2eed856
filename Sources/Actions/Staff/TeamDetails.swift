public import Clinical

/// What can be said of a team besides its name, nation and ages. What is nil or empty stays as it was.
public struct TeamDetails: Hashable, Sendable {
    public var week: OpeningWeek?
    /// Days on which it is shut besides, from today on.
    public var closedOn: Set<Day> = []
    /// Days on which it is open after all: closures taken back.
    public var openOn: Set<Day> = []
    /// Whether it keeps its week on bank holidays.
    public var opensOnBankHolidays: Bool?
    public var phone: PhoneNumber?
    public var addressLines: [String]?
    public var postcode: Postcode?
    /// What those are told who write when it is closed.
    public var outOfHoursNote: String?

    public init() {}

    /// The most characters that the note may have: a few sentences.
    public static let longestNote = 300

    func applied(to team: Team, today: Day) throws(StaffRefusal) -> Team {
        var team = team
        if let past = closedOn.min(), past < today { throw .closedInThePast(past) }
        do throws(OpeningHoursRefusal) {
            team.hours = try WorkingHours(
                nation: team.nation, week: week?.spells ?? team.hours.week,
                closures: team.hours.closures.union(closedOn).subtracting(openOn),
                opensOnBankHolidays: opensOnBankHolidays ?? team.hours.opensOnBankHolidays)
        } catch { throw .impossibleHours(error) }
        if let note = outOfHoursNote?.withoutControlCharacters.trimmed {
            guard note.count <= Self.longestNote else { throw .noteTooLong }
            team.outOfHoursNote = note
        }
        team.phone = phone ?? team.phone
        team.addressLines =
            addressLines?.map(\.withoutControlCharacters.trimmed).filter { !$0.isEmpty } ?? team.addressLines
        team.postcode = postcode?.description ?? team.postcode
        return team
    }
}
