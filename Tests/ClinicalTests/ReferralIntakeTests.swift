import Testing

@testable import Clinical

@Suite("Who reads a referral, and when")
struct ReferralIntakeTests {
    private static func team(_ number: UInt8, _ ages: ClosedRange<Int>, in organisation: UInt8 = 1) throws -> Team {
        Team(
            id: Self.id(number), organisation: Self.id(organisation), name: "Team \(number)",
            hours: try officeHours(.england), ages: ages)
    }

    private static func id<Of>(_ number: UInt8) -> ID<Of> {
        ID(at: Instant(milliseconds: 0), random: [UInt8](repeating: number, count: 10))
    }

    private func reader(_ teams: [Team], chosen: UInt8? = nil, _ changed: [FieldID: String]) -> ID<Team>? {
        goodForm(but: changed).reader(among: teams, preferring: chosen.map(Self.id), today: formDay)?.id
    }

    @Test(
        "is a young people's team for someone under 18 or who may be, and a team for adults otherwise",
        arguments: [
            ("2008", "", 3), ("2009", "", 3), ("1990", "", 2), ("", "under-18", 3), ("", "18-to-24", 2),
            ("", "not-said", 3),
        ] as [(String, String, UInt8)])
    func byAge(_ year: String, _ band: String, _ expected: UInt8) throws {
        let teams = [try Self.team(2, 18...120), try Self.team(3, 11...17)]
        let isDate = !year.isEmpty
        let found = reader(
            teams,
            [.birthDay: isDate ? "21" : "", .birthMonth: isDate ? "11" : "", .birthYear: year, .ageBand: band])
        #expect(found == Self.id(expected))
    }

    @Test("is the only team there is, whatever the age: nobody is turned away")
    func nobodyTurnedAway() throws {
        let teams = [try Self.team(2, 18...120)]
        #expect(reader(teams, [.birthYear: "2012"]) == Self.id(2))
        #expect(reader([], [:]) == nil)
    }

    @Test("is the team that was picked when its ages fit, and else one of the same organisation")
    func picked() throws {
        let teams = [
            try Self.team(2, 18...120), try Self.team(3, 11...17), try Self.team(4, 18...120, in: 9),
            try Self.team(5, 11...17, in: 9),
        ]
        #expect(reader(teams, chosen: 4, [:]) == Self.id(4))
        #expect(reader(teams, chosen: 4, [.birthYear: "2012"]) == Self.id(5))
        #expect(reader(teams, chosen: 8, [:]) == Self.id(2))
    }

    @Test("is said before sending: the next opening when we are shut, and never a time when nobody is here")
    func readingTime() throws {
        let hours = try officeHours(.england)
        let noon = UKTime.instant(day: formDay, minuteOfDay: 720)
        let open = ReadingTime(hours: hours, danger: [.suicide], now: noon)
        #expect(open.isOpen)
        #expect(open.sentences.last == "A worker will read this by Friday 20 November at 1:00pm.")
        let late = ReadingTime(hours: hours, danger: [.suicide], now: UKTime.instant(day: formDay, minuteOfDay: 1000))
        #expect(late.sentences.last?.contains("Monday 23 November") == true)
        let night = ReadingTime(hours: hours, danger: [.suicide], now: UKTime.instant(day: formDay, minuteOfDay: 1300))
        #expect(!night.isOpen)
        #expect(night.sentences.first == "We are closed now. We open again on Monday 23 November at 9:00am.")
        let never = try WorkingHours(nation: .england, week: [:])
        let unknown = ReadingTime(hours: never, danger: [], now: noon)
        #expect(unknown.sentences.first == "We cannot say when we are next open.")
    }

    @Test("A correction of how to reach someone gives back what it was given")
    func correction() throws {
        let form = try ReferralForm(checking: goodForm(), today: formDay)
        let person = form.person(id: Self.id(7), organisation: Self.id(1))
        let same = try ContactCorrection(checking: ContactCorrection.answers(of: person), today: formDay)
        #expect(same.applied(to: person).contact.allowed == person.contact.allowed)
        #expect(same.applied(to: person).phones == person.phones)
        var changed = ContactCorrection.answers(of: person)
        changed.tick(.ways, ["phone-call"])
        changed.set(.phone, to: "")
        #expect(throws: ContactMistakes.self) { try ContactCorrection(checking: changed, today: formDay) }
    }
}
