import Testing

@testable import Clinical

/// A day and a time by a clock in the UK.
private func moment(_ text: String) -> Instant {
    let parts = text.split(separator: " ").map(String.init)
    return UKTime.instant(day: Day(parts[0])!, minuteOfDay: minute(Array(parts[1].utf8))!)
}

private func table(
    _ hours: String, checked: String = "2026-11-01", in nations: Set<Nation> = [.england]
) -> Timetable {
    Timetable(OpeningHours(hours)!, checkedOn: Day(checked)!, nations: nations)
}

/// An English pharmacy with a lunch break, a late Friday night and a short Saturday.
private let chemist = "mon-thu 09:00-13:00; mon-thu 14:00-18:00; fri 09:00-24:00; sat 00:00-02:00; sat 09:00-12:30"

@Suite("Is it open now")
struct OpenNowTests {
    @Test(
        "the minute of opening, of closing, and either side",
        arguments: [
            ("2026-11-23 08:59", "closed now, opens today at 9am"),
            ("2026-11-23 09:00", "open now, until 1pm"), ("2026-11-23 12:59", "open now, until 1pm"),
            ("2026-11-23 13:00", "closed for a break, opens again at 2pm"),
            ("2026-11-23 13:59", "closed for a break, opens again at 2pm"),
            ("2026-11-23 14:00", "open now, until 6pm"), ("2026-11-23 17:59", "open now, until 6pm"),
            ("2026-11-23 18:00", "closed now, opens tomorrow at 9am"),
            // Through a midnight, and after it.
            ("2026-11-27 23:59", "open now, until 2am tomorrow"), ("2026-11-28 00:00", "open now, until 2am"),
            ("2026-11-28 01:59", "open now, until 2am"), ("2026-11-28 02:00", "closed now, opens today at 9am"),
            ("2026-11-28 12:29", "open now, until 12:30pm"), ("2026-11-28 12:30", "closed now, opens on Monday at 9am"),
            ("2026-11-29 10:00", "closed now, opens tomorrow at 9am"),
        ])
    func minutes(at text: String, words: String) {
        #expect(table(chemist).now(at: moment(text)).words(at: moment(text)) == words)
    }

    @Test(
        "hours are believed for 12 months to the day, 365 or 366 of them, and a day in the future is no check",
        arguments: [
            ("2025-11-23", "2026-11-23", true), ("2025-11-22", "2026-11-23", false),
            ("2027-11-23", "2028-11-23", true), ("2027-11-22", "2028-11-23", false),
            ("2028-02-29", "2029-02-28", true), ("2028-02-29", "2029-03-01", false),
            ("2026-12-31", "2027-12-31", true), ("2026-12-31", "2028-01-01", false),
            ("2026-11-23", "2026-11-23", true), ("2026-11-24", "2026-11-23", false),
            ("2014-02-22", "2026-11-23", false),
        ])
    func age(checked: String, asked: String, isBelieved: Bool) {
        let always = table("always; bank-holidays as-usual", checked: checked)
        let now = always.now(at: moment("\(asked) 12:00"))
        #expect(now == (isBelieved ? .open(until: nil) : .lastKnown(Day(checked)!)))
        if !isBelieved { #expect(now.words(at: moment("\(asked) 12:00")).hasSuffix("phone first")) }
    }

    @Test("old hours are never open and never shut, at any hour of a week (seed 7)")
    func oldHours() {
        var dice = Seeded(seed: 7)
        for _ in 0..<2_000 {
            let age = Int.random(in: 367...5_000, using: &dice)
            let asked = moment("2026-11-23 00:00").adding(minutes: Int.random(in: 0..<10_080, using: &dice))
            let old = Timetable(
                OpeningHours(chemist)!, checkedOn: UKTime(asked).day.adding(days: -age), nations: [.england])
            #expect(old.now(at: asked) == .lastKnown(old.checkedOn))
        }
    }

    @Test(
        "on a bank holiday of its nation we do not know, and on that of another nation we do",
        arguments: [
            ("2027-07-12 10:00", Nation.northernIreland, false), ("2027-07-12 10:00", .england, true),
            ("2027-07-12 10:00", .scotland, true), ("2027-07-12 10:00", .wales, true),
            ("2026-01-02 10:00", .scotland, false), ("2026-01-02 10:00", .england, true),
            ("2026-01-02 10:00", .northernIreland, true), ("2026-03-17 10:00", .northernIreland, false),
            ("2026-03-17 10:00", .wales, true), ("2026-11-30 10:00", .scotland, false),
            ("2026-11-30 10:00", .england, true), ("2026-04-06 10:00", .england, false),
            ("2026-04-06 10:00", .scotland, true), ("2026-12-25 10:00", .wales, false),
            ("2026-06-15 10:00", .scotland, false), ("2026-06-15 10:00", .england, true),
        ])
    func bankHolidays(at text: String, nation: Nation, isKnown: Bool) {
        let weekdays = "mon-fri 09:00-13:00; mon-fri 14:00-18:00"
        let table = table(weekdays, checked: String(text.prefix(4)) + "-01-01", in: [nation])
        let now = table.now(at: moment(text))
        #expect(now.isOpen == isKnown, "\(now)")
        guard !isKnown else { return }
        guard case .bankHoliday = now else { return #expect(Bool(false), "\(now)") }
        #expect(now.words(at: moment(text)).contains("phone first"))
        for minute in stride(from: 0, to: 1440, by: 15) {
            let other = UKTime.instant(day: UKTime(moment(text)).day, minuteOfDay: minute)
            #expect(table.now(at: other) == now, "no minute of that day is known")
        }
    }

    @Test("what a service says of bank holidays and of single days goes before its week")
    func saysItself() {
        let boxing = moment("2026-12-28 11:00")
        func now(_ hours: String) -> OpenNow { table("mon-sat 09:00-18:00; \(hours)").now(at: boxing) }
        #expect(now("bank-holidays closed").words(at: boxing) == "closed now, opens tomorrow at 9am")
        #expect(now("bank-holidays 10:00-16:00").words(at: boxing) == "open now, until 4pm")
        #expect(now("bank-holidays 12:00-16:00").words(at: boxing) == "closed now, opens today at midday")
        #expect(now("bank-holidays as-usual").words(at: boxing) == "open now, until 6pm")
        #expect(
            now("2026-12-28 closed; bank-holidays as-usual").words(at: boxing) == "closed now, opens tomorrow at 9am")
        #expect(now("2026-12-28 10:30-11:30; bank-holidays closed").words(at: boxing) == "open now, until 11:30am")
        #expect(
            table("always").now(at: boxing) == .open(until: nil), "day and night, every day, is said of this day too")
    }

    @Test("the next opening is not promised across a bank holiday")
    func nextAcrossHoliday() {
        let night = moment("2026-12-24 19:00")
        #expect(
            table("mon-fri 09:00-18:00").now(at: night).words(at: night)
                == "closed now; tomorrow is a bank holiday (Christmas Day): phone first")
        let late = moment("2026-12-24 23:00")
        let overnight = table("mon-fri 00:00-24:00").now(at: late)
        #expect(overnight.words(at: late) == "open now, until midnight", "the night after is a bank holiday's")
        let shut = moment("2026-11-23 12:00")
        #expect(
            table("mon 09:00-10:00; 2026-11-30 closed; 2026-12-07 closed").now(at: shut) == .closed(next: .notSoon))
    }

    @Test(
        "on the day itself doors are shut too, when the holiday for it has moved to a weekday, and on Easter Sunday",
        arguments: [
            ("2026-12-26 10:00", Nation.england, "today is Boxing Day: phone first, as hours may differ"),
            ("2026-12-27 10:00", .england, "open now, until 4pm"),
            ("2027-12-25 10:00", .northernIreland, "today is Christmas Day: phone first, as hours may differ"),
            ("2028-01-01 10:00", .wales, "today is New Year’s Day: phone first, as hours may differ"),
            ("2028-01-02 10:00", .scotland, "today is 2 January: phone first, as hours may differ"),
            ("2028-01-02 10:00", .england, "open now, until 4pm"),
            ("2027-03-28 10:00", .england, "today is Easter Sunday: phone first, as hours may differ"),
            ("2027-03-21 10:00", .england, "open now, until 4pm"),
        ])
    func weekendHolidays(at text: String, nation: Nation, words: String) {
        let checked = "\(text.prefix(4))-01-01"
        let now = table("mon-sun 09:00-16:00", checked: checked, in: [nation]).now(at: moment(text))
        #expect(now.words(at: moment(text)) == words)
    }

    @Test("a weekday on which it never opens is no question on a bank holiday either")
    func shutAnyway() {
        let saturday = moment("2026-04-04 12:00")
        #expect(
            table("wed 09:00-18:00", checked: "2026-01-01").now(at: saturday).words(at: saturday)
                == "closed now, opens on Wednesday at 9am", "Easter Sunday and Monday lie between")
    }

    @Test("a place on the border, or with no postcode, may be in more than one nation: any of their holidays counts")
    func border() {
        #expect(at("TD15 1AA").nations == [.scotland, .england])
        #expect(at("BT1 1AA").nations == [.northernIreland] && at("EH1 1AA").nations == [.scotland])
        #expect(at("CF10 1AA").nations == [.wales] && at("LS1 4AP").nations == [.england])
        #expect(ServicePlace(.uk).nations == Set(Nation.allCases))
        #expect(at("JE2 3AB").nations.isEmpty && ServicePlace(.us).nations.isEmpty)
        let either = table("mon-fri 09:00-18:00", in: [.scotland, .england])
        #expect(
            !either.now(at: moment("2026-11-30 10:00")).isOpen && !either.now(at: moment("2027-03-29 10:00")).isOpen)
        #expect(table("always", in: []).now(at: moment("2026-11-23 10:00")) == .notKnown, "another clock")
    }

    @Test("the nights when clocks change: open by minutes that pass, and shut the first time the clock shows it")
    func clockChange() {
        // 29 March 2026: 00:59 is followed by 02:00. 25 October 2026: 01:59 is followed by 01:00.
        let march = moment("2026-03-29 00:59")
        let nights = table("sat 20:00-24:00; sun 00:00-03:00", checked: "2026-01-01")
        #expect(nights.now(at: march) == .open(until: march.adding(minutes: 61)))
        #expect(nights.now(at: march.adding(minutes: 60)).isOpen && !nights.now(at: march.adding(minutes: 61)).isOpen)
        let skipped = table("sun 01:00-02:00; mon 09:00-10:00", checked: "2026-01-01")
        for minute in 0..<180 { #expect(!skipped.now(at: moment("2026-03-29 00:00").adding(minutes: minute)).isOpen) }
        let october = moment("2026-10-25 00:30")
        let early = table("sun 00:00-01:30", checked: "2026-01-01")
        let open = (0..<180).filter { early.now(at: october.adding(minutes: $0)).isOpen }
        #expect(open == Array(0..<60), "at the second half past one it has been shut for an hour")
        let long = table("sun 00:00-02:00", checked: "2026-01-01")
        #expect(long.now(at: october) == .open(until: october.adding(minutes: 150)))
    }

    @Test("one rule: what is said agrees with the openings of that day, through a year and its two clock changes")
    func oneRule() {
        let tables = [
            table(chemist, checked: "2026-01-01"), table("always", checked: "2026-01-01", in: [.scotland]),
            table("mon-sun 22:00-24:00; mon-sun 00:00-06:00; bank-holidays closed", checked: "2026-01-01"),
            table("sun 00:30-01:30; sun 01:30-02:30; 2026-10-25 01:00-01:45", checked: "2026-01-01"),
        ]
        let changes = ["2026-03-29 00:00", "2026-10-25 00:00"].flatMap { day in
            (0..<120).map { moment(day).adding(minutes: $0 * 5) }
        }
        let year = (0..<1_300).map { moment("2026-01-01 00:00").adding(minutes: $0 * 397) }
        for table in tables {
            for asked in changes + year {
                let openings = table.openings(on: UKTime(asked).day)
                let isOpen = openings?.contains { $0.contains(asked) } ?? false
                #expect(table.now(at: asked).isOpen == isOpen)
                #expect((table.standing(at: OpenMoment(asked)) == .open) == isOpen)
            }
        }
    }
}

@Suite("Finding what is open now")
struct FindOpenNowTests {
    private func chemist(_ name: String, _ hours: String?, checked: String = "2026-11-01") -> TreatmentService {
        var facts = ServiceFacts()
        facts.name = name
        facts.place = at("LS1 4AP")
        facts.settings = [.pharmacy]
        facts.opening = hours.map { OpeningHours($0)! }
        return TreatmentService(
            key: DirectoryKey(directory: "test", reference: name),
            .init(source: FactSource(name: "test list", checkedOn: Day(checked)!), facts: facts))
    }

    private var finder: Finder {
        Finder(
            services: [
                chemist("open", "mon-fri 09:00-18:00"), chemist("shut", "sat 09:00-18:00"),
                chemist("old", "mon-fri 09:00-18:00", checked: "2025-11-01"), chemist("silent", nil),
            ], places: somePlaces)
    }

    private func find(at text: String, _ fill: (inout FinderQuery) -> Void) -> FinderAnswer {
        var query = FinderQuery(near: "LS1")
        query.moment = moment(text)
        fill(&query)
        return finder.find(query)
    }

    @Test("only what is open fits, what is not known may fit with phone first, and what is shut comes last")
    func filter() throws {
        let answer = find(at: "2026-11-23 12:00") { $0.isOpenNow = true }
        #expect(answer.matches.map(\.service.displayName) == ["open"])
        #expect(answer.nearly.map(\.service.displayName) == ["old", "silent"])
        #expect(answer.matches[0].reasons.contains { $0.stance == .pro && $0.words.hasPrefix("open now, until 6pm") })
        for match in answer.nearly {
            #expect(match.reasons.contains { $0.stance == .ask && $0.words.hasSuffix("phone first") })
        }
        let night = find(at: "2026-11-23 23:00") { $0.isOpenNow = true }
        #expect(night.matches.isEmpty && night.nearly.first?.relax == [.openNow])
        #expect(night.notes.contains { $0.contains("do not insist on “open now”") })
    }

    @Test("the hours of a pharmacy never stand without that a dose or needles may be had for shorter")
    func shorter() throws {
        let warning = "The times for a supervised dose or for needles can be shorter than the shop’s. Ring first"
        for text in ["2026-11-23 12:00", "2026-11-23 23:00"] {
            let answer = find(at: text) { _ in }
            let words = answer.matches.flatMap(\.reasons).map(\.words)
            let hours = words.filter { $0.hasPrefix("open now") || $0.hasPrefix("closed now") }
            #expect(hours.count == 2 && hours.allSatisfy { $0.contains(". " + warning) })
            #expect(words.contains("hours last known on 1 November 2025: phone first"), "already says to ring")
        }
        let listed = zip(["c", "d"], [chemist("open", "mon-fri 09:00-18:00"), chemist("silent", nil)]).map {
            Listed(id: ID(String(repeating: $0, count: 26))!, entry: $1)
        }
        let comparison = Comparison(listed, waits: [:], at: moment("2026-11-23 12:00"))
        let row = try #require(comparison.rows.first { $0.label == "Open" })
        #expect(row.cells[0]?.warning == warning + ".")
    }

    @Test("no filter by time counts old hours as open or as shut")
    func oldHours() {
        let answer = find(at: "2026-11-23 12:00") { $0.opening = .at(.monday, minute: 600) }
        #expect(answer.matches.map(\.service.displayName) == ["open"])
        #expect(answer.nearly.map(\.service.displayName) == ["old", "silent"])
        let weekend = find(at: "2026-11-23 12:00") { $0.opening = .weekend }
        #expect(weekend.matches.map(\.service.displayName) == ["shut"], "the shop of Saturdays")
    }

    @Test("asked or not, each result says how it stands, in the same words as the service's own page")
    func sameWords() {
        for match in find(at: "2026-11-23 12:00", { _ in }).matches where match.service.timetable != nil {
            let words = match.service.openNow(at: moment("2026-11-23 12:00")).words(at: moment("2026-11-23 12:00"))
            #expect(match.reasons.contains { $0.words.hasPrefix(words) })
        }
    }

    @Test("reading the clock late changes no answer (seed 3)")
    func lateClock() {
        var dice = Seeded(seed: 3)
        let hours = ["mon-fri 09:00-18:00", "mon-sun 00:00-12:00", "sat 09:00-10:00", nil]
        let postcodes = ["LS1 4AP", "BD1 1HX", "EH1 1AA", "NE1 1AA", "ST5 1AA"]
        let services = (0..<150).map { number in
            var facts = ServiceFacts()
            facts.place = at(postcodes.randomElement(using: &dice)!)
            facts.settings = Bool.random(using: &dice) ? [.pharmacy] : [.community]
            facts.opening = hours.randomElement(using: &dice)!.map { OpeningHours($0)! }
            let checked = Day("2026-11-01")!.adding(days: -Int.random(in: 0...600, using: &dice))
            return TreatmentService(
                key: DirectoryKey(directory: "test", reference: "\(1000 + number)"),
                .init(source: FactSource(name: "test list", checkedOn: checked), facts: facts))
        }
        let finder = Finder(services: services, places: somePlaces)
        for hour in 0..<168 {
            var query = FinderQuery(near: "LS1")
            query.setting = .pharmacy
            query.isOpenNow = true
            query.moment = moment("2026-11-23 00:30").adding(hours: hour)
            let fits = finder.find(query).matches.map(\.service.key)
            query.isOpenNow = false
            query.limit = 100
            let ordered = finder.find(query).matches.filter { $0.service.openNow(at: query.moment!).isOpen }
            #expect(fits == Array(ordered.map(\.service.key).prefix(10)), "hour \(hour)")
        }
    }
}

@Suite("The gist of a timetable")
struct TimetableGistTests {
    @Test("says nothing that the hours would not say, at any time of a year (seed 11)")
    func agrees() {
        var dice = Seeded(seed: 11)
        let weeks = [
            chemist, "always", "mon-fri 09:00-13:00; mon-fri 14:00-18:00", "sat-sun 00:00-24:00",
            "mon-sat 07:00-23:00; bank-holidays 10:00-16:00", "mon-sat 07:00-23:00; bank-holidays as-usual",
            "mon-fri 09:00-17:30; 2026-12-24 09:00-12:00; 2026-12-28 closed", "sun 00:30-02:30", "wed 12:59-13:01",
        ]
        let nations: [Set<Nation>] = [[.england], [.scotland, .england], [.northernIreland], [], Set(Nation.allCases)]
        var told = 0
        for _ in 0..<5_000 {
            let asked = moment("2026-01-01 00:00").adding(minutes: Int.random(in: 0..<525_600, using: &dice))
            let checked = UKTime(asked).day.adding(days: -Int.random(in: -3...400, using: &dice))
            let timetable = Timetable(
                OpeningHours(weeks.randomElement(using: &dice)!)!, checkedOn: checked,
                nations: nations.randomElement(using: &dice)!)
            let ready = OpenMoment(asked)
            let gist = TimetableGist(timetable)
            #expect(gist.isBelieved(at: ready) == timetable.isRecent(on: ready.time.day))
            if let standing = gist.standing(at: ready) {
                told += 1
                #expect(standing == timetable.standing(at: ready))
            }
            for wish in [OpeningWish.evening, .weekend, .always, .at(.saturday, minute: 90)] {
                #expect((gist.meets(wish) ?? wish.isMet(by: timetable.hours)) == wish.isMet(by: timetable.hours))
            }
        }
        #expect(told > 2_000, "else it saves nothing")
    }

    @Test("On every day of eight years, the oldest hours that are believed are those of a year ago and no older")
    func believed() {
        for number in Day("2023-01-01")!.number...Day("2030-12-31")!.number {
            let day = Day(number: number)
            let believed = OpenMoment(UKTime.instant(day: day, minuteOfDay: 600)).believed
            let oldest = Day(number: Int(believed.lowerBound))
            #expect(believed.upperBound == Int32(number))
            #expect(Timetable.isRecent(oldest, on: day) && !Timetable.isRecent(oldest.adding(days: -1), on: day))
        }
    }
}
