import Testing

@testable import Clinical

@Suite("Days away from work")
struct AbsenceTests {
    @Test(
        "seven days are one’s own word, the eighth needs a fit note",
        arguments: [
            // A single day; Saturday to Friday; one day more; Saturday to the Monday of the week after.
            ("2026-11-21", "2026-11-21", 1, 1, nil), ("2026-11-21", "2026-11-27", 7, 7, nil),
            ("2026-11-21", "2026-11-28", 8, 7, "2026-11-28"), ("2026-11-21", "2026-11-30", 10, 7, "2026-11-28"),
            // Over a 29 February, over a 28 February of a common year, over the new year, over Christmas.
            ("2028-02-25", "2028-03-02", 7, 7, nil), ("2028-02-25", "2028-03-03", 8, 7, "2028-03-03"),
            ("2027-02-25", "2027-03-03", 7, 7, nil), ("2026-12-28", "2027-01-04", 8, 7, "2027-01-04"),
            ("2026-12-24", "2026-12-30", 7, 7, nil),
            // Over the change of clocks in March.
            ("2026-03-27", "2026-04-02", 7, 7, nil),
        ] as [(String, String, Int, Int, String?)])
    func certificates(from: String, to: String, days: Int, own: Int, note: String?) throws {
        let absence = try away(from, to)
        #expect(absence.calendarDays == days)
        #expect(absence.selfCertifiedDays == own)
        #expect(absence.fitNoteFrom?.description == note)
    }

    @Test("a fit note starts the day after the last day of one’s own word, at whatever length")
    func property() throws {
        var random = SplitMix64(seed: 20_261_121)
        for _ in 0..<2000 {
            let first = Absence.earliest.adding(days: Int.random(in: 0...4000, using: &random))
            let length = Int.random(in: 1...Absence.longestDays, using: &random)
            let absence = try Absence(from: first, to: first.adding(days: length - 1))
            #expect(absence.calendarDays == length && absence.days.count == length)
            #expect((absence.fitNoteFrom == nil) == (length <= 7))
            if let note = absence.fitNoteFrom { #expect(note.number - first.number == absence.selfCertifiedDays) }
        }
    }

    @Test("days backwards, years apart or before the rules are refused in words")
    func refused() {
        #expect(throws: AbsenceRefusal.backwards(first: day("2026-11-30"), last: day("2026-11-21"))) {
            try away("2026-11-30", "2026-11-21")
        }
        #expect(throws: AbsenceRefusal.tooLong(days: 731)) { try away("2026-01-01", "2028-01-01") }
        #expect(throws: AbsenceRefusal.beforeTables(day("2019-04-05"))) { try away("2019-04-05", "2019-04-06") }
        #expect((try? away("2026-01-01", "2027-12-31"))?.calendarDays == 730)
        #expect((try? away("2019-04-06", "2019-04-06")) != nil)
        let words = AbsenceRefusal.tooLong(days: 3653).words
        #expect(words == "That is 3,653 days. We can count up to 730. Check the years.")
    }
}

@Suite("The tables of sick pay")
struct SickPayTableTests {
    @Test(
        "each tax year has its weekly rate and its limit, from 6 April to 5 April",
        arguments: [
            (2019, "94.25", "118.00"), (2020, "95.85", "120.00"), (2021, "96.35", "120.00"), (2022, "99.35", "123.00"),
            (2023, "109.40", "123.00"), (2024, "116.75", "123.00"), (2025, "118.75", "125.00"), (2026, "123.25", nil),
        ] as [(Int, String, String?)])
    func rates(year: Int, weekly: String, limit: String?) {
        for day in [day("\(year)-04-06"), day("\(year + 1)-04-05")] {
            #expect(SickPayRate.on(day)?.value.weekly.text == weekly)
            #expect(SickPayRate.on(day)?.value.lowerLimit?.text == limit)
        }
    }

    @Test("no rate is invented for a year that is not in the table")
    func ends() {
        #expect(SickPayRate.on(day("2019-04-05")) == nil)
        #expect(SickPayRate.on(day("2027-04-06")) == nil)
    }

    @Test("exactly one row of rules holds on every day")
    func rules() {
        for number in Absence.earliest.number...day("2030-01-01").number {
            #expect(SickPayRules.table.count { $0.holds(on: Day(number: number)) } == 1)
        }
        #expect(SickPayRules.on(day("2026-04-05")).value.waitingDays == 3)
        #expect(SickPayRules.on(day("2026-04-06")).value.waitingDays == 0)
        #expect(SickPayRules.changed == day("2026-04-06"))
    }
}

func away(_ from: String, _ to: String) throws(AbsenceRefusal) -> Absence {
    try Absence(from: day(from), to: day(to))
}
