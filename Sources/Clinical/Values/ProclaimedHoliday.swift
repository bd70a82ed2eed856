/// A bank holiday that a proclamation added once, or moved from the day the rule gives.
/// A new proclamation is one more row here.
struct ProclaimedHoliday: Sendable {
    let day: Day
    let name: String
    /// The day the rule gives, when this day replaces it.
    let insteadOf: Day?
    let nations: Set<Nation>

    /// Source: the lists on gov.uk/bank-holidays, read August 2026; the Scottish day of
    /// 15 June 2026 from the proclamation of 4 February 2026, because one published copy of
    /// the list still lacks it.
    static let all: [ProclaimedHoliday] = [
        row("2012-06-04", "Spring bank holiday", insteadOf: "2012-05-28"),
        row("2012-06-05", "Queen’s Diamond Jubilee"),
        row("2020-05-08", "Early May bank holiday (VE day)", insteadOf: "2020-05-04"),
        row("2022-06-02", "Spring bank holiday", insteadOf: "2022-05-30"),
        row("2022-06-03", "Platinum Jubilee bank holiday"),
        row("2022-09-19", "Bank Holiday for the State Funeral of Queen Elizabeth II"),
        row("2023-05-08", "Bank holiday for the coronation of King Charles III"),
        row("2026-06-15", "World Cup bank holiday", in: [.scotland]),
    ].compactMap(\.self)

    private static func row(
        _ day: String, _ name: String, insteadOf: String? = nil, in nations: Set<Nation> = Set(Nation.allCases)
    ) -> ProclaimedHoliday? {
        Day(day).map {
            ProclaimedHoliday(day: $0, name: name, insteadOf: insteadOf.flatMap { Day($0) }, nations: nations)
        }
    }
}
