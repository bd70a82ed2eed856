import Testing

@testable import Clinical

@Suite("Statutory sick pay")
struct SickPayTests {
    private func pay(
        _ from: String, _ to: String, after: (String, String)? = nil, working: String = "mon-fri", earns: String? = nil
    ) throws -> SickPay {
        try SickPay(
            SickPay.Case(
                try away(from, to), after: try after.map { try away($0.0, $0.1) },
                working: try #require(WorkingDays(typed: working)), earnings: earns.flatMap { Money(typed: $0) }))
    }

    private func only(_ pay: SickPay) throws -> SickPayReading {
        #expect(pay.readings.count == 1)
        return try #require(pay.readings.first)
    }

    @Test(
        "from 6 April 2026 every working day is paid, at the week’s rate or four fifths of earnings",
        arguments: [
            // Ten days from a Saturday hold six working days: 123.25 and a fifth of it.
            ("2026-11-21", "2026-11-30", "mon-fri", nil, 6, "147.90"),
            ("2026-11-23", "2026-11-23", "mon-fri", nil, 1, "24.65"),
            // 80% of 154.06 is 123.248, of 154.07 is 123.256: the rate takes over.
            ("2026-11-23", "2026-11-27", "mon-fri", "154.06", 5, "123.25"),
            ("2026-11-23", "2026-11-27", "mon-fri", "154.00", 5, "123.20"),
            ("2026-11-23", "2026-11-27", "mon-fri", "154.07", 5, "123.25"),
            ("2026-11-23", "2026-11-27", "mon-fri", "100", 5, "80.00"),
            // Someone who earned less than the old limit is paid too.
            ("2026-11-23", "2026-11-24", "mon,tue", "50", 2, "40.00"),
            // 123.25 / 7 is 17.6071 and not 17.6072; three of them are 52.8213, up to 52.83.
            ("2026-11-23", "2026-11-25", "mon-sun", nil, 3, "52.83"),
            // 123.25 / 3 is 41.0833.
            ("2026-11-23", "2026-11-23", "mon-wed", nil, 1, "41.09"),
        ] as [(String, String, String, String?, Int, String)])
    func newRules(from: String, to: String, working: String, earns: String?, days: Int, total: String) throws {
        let reading = try only(pay(from, to, working: working, earns: earns))
        #expect(reading.paidDays == days)
        #expect(reading.waitingDays == 0)
        #expect(reading.total?.text == total)
        #expect(reading.isAtMost == (earns == nil))
    }

    @Test("each week, Sunday to Saturday, is rounded up to the penny by itself")
    func weeks() throws {
        let reading = try only(pay("2026-11-25", "2026-11-30", working: "mon-sun"))
        #expect(reading.weeks.map(\.ending.description) == ["2026-11-28", "2026-12-05"])
        #expect(reading.weeks.map(\.paidDays) == [4, 2])
        #expect(reading.weeks.map(\.amount.text) == ["70.43", "35.22"])
        #expect(reading.total?.text == "105.65")
    }

    @Test(
        "before 6 April 2026 three working days wait, and an absence of under four days is not paid",
        arguments: [
            // Three days; four days that hold four working days; a weekend counts towards the four.
            ("2026-03-02", "2026-03-04", 0, 0, "0.00", SickPayReading.Nothing.tooShort),
            ("2026-03-02", "2026-03-05", 3, 1, "23.75", nil),
            ("2026-03-06", "2026-03-09", 2, 0, "0.00", .noWorkingDay),
            ("2026-03-02", "2026-03-13", 3, 7, "166.25", nil),
            // The last day of the old rules.
            ("2026-03-30", "2026-04-05", 3, 2, "47.50", nil),
        ] as [(String, String, Int, Int, String, SickPayReading.Nothing?)])
    func oldRules(
        from: String, to: String, waiting: Int, days: Int, total: String, nothing: SickPayReading.Nothing?
    ) throws {
        let reading = try only(pay(from, to, earns: "400"))
        #expect(reading.waitingDays == waiting)
        #expect(reading.paidDays == days)
        #expect(reading.total?.text == total)
        #expect(reading.nothing == nothing)
    }

    @Test(
        "before 6 April 2026 someone had to earn the limit of the year",
        arguments: [("124.99", false), ("125", true), ("125.01", true)])
    func limit(earns: String, isPaid: Bool) throws {
        let reading = try only(pay("2026-03-02", "2026-03-13", earns: earns))
        #expect(reading.nothing == (isPaid ? nil : .earnsTooLittle))
        #expect(reading.total?.text == (isPaid ? "166.25" : "0.00"))
    }

    @Test("an absence over 5 and 6 April 2026 shows both ways to count, and chooses neither")
    func straddling() throws {
        let across = try pay("2026-03-30", "2026-04-10", earns: "100")
        #expect(across.straddlesChange)
        #expect(across.readings.map(\.way) == [.asBegan, .dayByDay])
        // Under the limit of £125 the old rules pay nothing; day by day the five days from 6 April are paid at 80%.
        #expect(across.readings[0].nothing == .earnsTooLittle)
        #expect(across.readings[1].paidDays == 5)
        #expect(across.readings[1].total?.text == "80.00")
        let enough = try pay("2026-04-03", "2026-04-10", earns: "400")
        // A Friday and then Monday to Friday: three wait by the old rules; day by day only the Friday did.
        #expect(enough.readings.map(\.waitingDays) == [3, 1])
        #expect(enough.readings.map(\.paidDays) == [3, 5])
        #expect(enough.readings.map { $0.total?.text } == ["73.95", "123.25"])
    }

    @Test(
        "one day to either side of the change there is one way to count",
        arguments: [("2026-03-30", "2026-04-05"), ("2026-04-06", "2026-04-10")])
    func besideTheChange(from: String, to: String) throws {
        #expect(try pay(from, to).straddlesChange == false)
    }

    @Test("the weekly rate of each tax year holds for its own days")
    func twoYears() throws {
        let reading = try only(pay("2025-03-24", "2025-04-11", earns: "400"))
        // Three wait; then two days of that week and five of the next at 116.75 a week, and five at 118.75.
        #expect(reading.weeks.map(\.amount.text) == ["46.70", "116.75", "118.75"])
    }

    @Test(
        "a gap of 56 days joins two absences, and one of 57 does not",
        arguments: [("2026-01-30", true), ("2026-01-29", false)])
    func linked(lastDay: String, isLinked: Bool) throws {
        let earlier = try away("2026-01-05", lastDay)
        let later = try away("2026-03-28", "2026-04-03")
        #expect(earlier.daysBetween(later) == (isLinked ? 56 : 57))
        let pay = try pay("2026-03-28", "2026-04-03", after: ("2026-01-05", lastDay), earns: "400")
        #expect(pay.isLinked == isLinked)
        #expect(pay.readings[0].waitingDays == (isLinked ? 0 : 3))
        #expect(pay.readings[0].paidDays == (isLinked ? 5 : 2))
    }

    @Test("an absence of three days before 6 April 2026 joins nothing")
    func tooShortToLink() throws {
        let pay = try pay("2026-03-16", "2026-03-20", after: ("2026-03-02", "2026-03-04"))
        #expect(!pay.isLinked && pay.readings[0].waitingDays == 3)
    }

    @Test("waiting days of one run are served once")
    func waitingOnce() throws {
        // Four calendar days with two working days in them: one more day waits.
        let pay = try pay("2026-03-16", "2026-03-20", after: ("2026-03-06", "2026-03-09"))
        #expect(pay.isLinked && pay.readings[0].waitingDays == 1 && pay.readings[0].paidDays == 4)
    }

    @Test("28 weeks are paid and not a day more")
    func mostWeeks() throws {
        let long = try only(pay("2026-04-06", "2026-12-31"))
        #expect(long.paidDays == 140)
        #expect(long.total?.text == "3451.00")
        let exact = try only(pay("2026-04-06", "2026-10-18"))
        #expect(exact.paidDays == 140)
        #expect(try only(pay("2026-04-06", "2026-10-16")).paidDays == 140)
        #expect(try only(pay("2026-04-06", "2026-10-15")).paidDays == 139)
        let after = try only(pay("2026-11-02", "2026-11-06", after: ("2026-04-06", "2026-10-18")))
        #expect(after.nothing == .allPaid)
    }

    @Test("days of the run before for which nothing was due count as neither waited nor paid")
    func unpaidBefore() throws {
        let pay = try pay("2026-04-10", "2026-04-24", after: ("2025-08-01", "2026-03-20"), earns: "100")
        #expect(pay.isLinked && pay.readings.map(\.way) == [.asBegan, .dayByDay])
        #expect(pay.readings.map(\.nothing) == [.earnsTooLittle, nil])
        // Eleven working days at a fifth of 80 pounds: one, five and five in their weeks.
        #expect(pay.readings[1].paidDays == 11 && pay.readings[1].total?.text == "176.00")
        let enough = try self.pay("2026-04-10", "2026-04-24", after: ("2025-08-01", "2026-03-20"), earns: "400")
        #expect(enough.readings.map(\.nothing) == [.allPaid, .allPaid])
    }

    @Test("the sources name the rate of each year that is paid for, and of no other")
    func rateSources() throws {
        let sources = try only(pay("2020-03-02", "2022-03-01", earns: "400")).citations.map(\.description)
        for year in [2019, 2020] { #expect(sources.contains { $0.hasSuffix("6 April \(year)") }, "\(year)") }
        for year in [2021, 2022] { #expect(!sources.contains { $0.hasSuffix("6 April \(year)") }, "\(year)") }
    }

    @Test("a day with no rate yet has no total, and the days are still counted")
    func rateNotKnown() throws {
        let reading = try only(pay("2027-04-01", "2027-04-08"))
        #expect(reading.nothing == .rateNotKnown)
        #expect(reading.total == nil)
        #expect(reading.missedDays == 6)
        #expect(try only(pay("2027-04-01", "2027-04-05")).total?.text == "73.95")
    }

    @Test("an earlier absence that touches or overlaps is refused")
    func notEarlier() {
        for after in [("2026-11-01", "2026-11-22"), ("2026-11-01", "2026-11-25"), ("2026-12-01", "2026-12-02")] {
            #expect(throws: SickPayRefusal.notEarlier) { try pay("2026-11-23", "2026-11-27", after: after) }
        }
    }

    @Test("nobody is ever paid more than the week’s rate or for more days than they missed")
    func property() throws {
        var random = SplitMix64(seed: 6_042_026)
        for _ in 0..<3000 {
            let first = Absence.earliest.adding(days: Int.random(in: 0...2700, using: &random))
            let absence = try Absence(from: first, to: first.adding(days: Int.random(in: 0...250, using: &random)))
            let days = Set(Weekday.allCases.filter { _ in Bool.random(using: &random) })
            guard let working = WorkingDays(days) else { continue }
            let earnings = Bool.random(using: &random) ? Money.pence(Int.random(in: 0...90_000, using: &random)) : nil
            for reading in try SickPay(SickPay.Case(absence, working: working, earnings: earnings)).readings {
                #expect(reading.paidDays + reading.waitingDays <= reading.missedDays)
                #expect(reading.paidDays <= 28 * working.inAWeek)
                #expect(!reading.citations.isEmpty)
                for week in reading.weeks {
                    let most = try #require(SickPayRate.on(week.ending.adding(days: -6)) ?? SickPayRate.on(week.ending))
                    let highest = max(most.value.weekly, SickPayRate.on(week.ending)?.value.weekly ?? .pence(0))
                    #expect(week.amount <= highest && week.paidDays <= working.inAWeek)
                }
            }
        }
    }
}

@Suite("Money and working days as they are typed")
struct MoneyTests {
    @Test(
        "pounds and pence are read whole, and nothing else is",
        arguments: [
            ("350", "350.00"), ("350.5", "350.50"), ("£1,350.05", "1350.05"), ("0.01", "0.01"), ("", nil), ("-5", nil),
            ("12.345", nil), ("1.2.3", nil), ("1e3", nil), ("9999999", nil), ("3 50", nil), (".50", nil),
        ] as [(String, String?)])
    func money(typed: String, text: String?) {
        #expect(Money(typed: typed)?.text == text)
    }

    @Test("money is shown with pence only where there are any")
    func words() {
        #expect(Money.pounds(12_000).words == "£12,000")
        #expect(Money.pence(123_450).words == "£1,234.50")
        #expect(Money.pounds(1_234_567).words == "£1,234,567")
    }

    @Test(
        "the days of a working week",
        arguments: [
            ("mon-fri", 5), ("Monday,wed,FRI", 3), ("sat-sun", 2), ("mon-sun", 7), ("sun", 1), ("", nil),
            ("fri-mon", nil),
            ("mo", nil), ("mon,,tue", nil), ("mon-tue-wed", nil), ("someday", nil),
        ] as [(String, Int?)])
    func days(typed: String, count: Int?) {
        #expect(WorkingDays(typed: typed)?.inAWeek == count)
    }
}
