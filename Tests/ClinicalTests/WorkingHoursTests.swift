import Foundation
import Testing

@testable import Clinical

@Suite("Working hours")
struct WorkingHoursTests {
    @Test(
        "count only the time a service is open",
        arguments: [
            // Friday 20 November 2026 is an ordinary working day.
            ("2026-11-20 09:00", 60, "2026-11-20 10:00"),
            ("2026-11-20 08:59", 60, "2026-11-20 10:00"),
            ("2026-11-20 16:00", 60, "2026-11-20 17:00"),
            ("2026-11-20 16:01", 60, "2026-11-23 09:01"),
            ("2026-11-20 17:00", 1, "2026-11-23 09:01"),
            ("2026-11-21 12:00", 60, "2026-11-23 10:00"),
            // The lunch hour of a Wednesday is shut.
            ("2026-11-18 12:00", 60, "2026-11-18 14:00"),
            ("2026-11-18 12:29", 1, "2026-11-18 12:30"),
            ("2026-11-18 12:29", 2, "2026-11-18 13:31"),
            // Christmas Day and the substitute for Boxing Day are shut: Thursday to Tuesday.
            ("2026-12-24 16:59", 1, "2026-12-24 17:00"),
            ("2026-12-24 16:59", 2, "2026-12-29 09:01"),
            // Both clock changes fall on a Sunday, when this service is shut.
            ("2026-03-27 16:30", 60, "2026-03-30 09:30"),
            ("2026-10-23 16:30", 60, "2026-10-26 09:30"),
            // Two working days over Easter 2027.
            ("2027-03-25 09:00", 960, "2027-03-30 17:00"),
        ])
    func office(from: String, minutes: Int, due: String) throws {
        #expect(try officeHours(.england).deadline(after: uk(from), workingMinutes: minutes) == uk(due))
    }

    @Test("differ between nations on the same day")
    func nations() throws {
        let from = uk("2026-11-27 16:30")
        #expect(try officeHours(.england).deadline(after: from, workingMinutes: 60) == uk("2026-11-30 09:30"))
        #expect(try officeHours(.scotland).deadline(after: from, workingMinutes: 60) == uk("2026-12-01 09:30"))
    }

    @Test("of a ward that never shuts are real hours through both clock changes")
    func roundTheClock() throws {
        let ward = try WorkingHours(
            nation: .wales, week: everyDay([OpeningSpell(opens: 0, closes: 1440)]), opensOnBankHolidays: true)
        for start in ["2026-03-28 22:00", "2026-10-24 22:00", "2026-12-24 22:00"].map(uk) {
            #expect(ward.deadline(after: start, workingMinutes: 720) == start.adding(hours: 12))
        }
        #expect(ward.deadline(after: uk("2026-03-28 22:00"), workingMinutes: 720) == uk("2026-03-29 11:00"))
        #expect(ward.deadline(after: uk("2026-10-24 22:00"), workingMinutes: 720) == uk("2026-10-25 09:00"))
    }

    @Test("of a spell across a clock change are the minutes that pass, not the minutes on the wall")
    func acrossTheChange() throws {
        let night = try WorkingHours(nation: .england, week: [.sunday: [OpeningSpell(opens: 0, closes: 240)]])
        // 00:00 to 04:00 lasts three hours in March and five in October.
        #expect(night.deadline(after: uk("2026-03-29 00:00"), workingMinutes: 180) == uk("2026-03-29 04:00"))
        #expect(night.deadline(after: uk("2026-03-29 00:00"), workingMinutes: 181) == uk("2026-04-05 00:01"))
        #expect(night.deadline(after: uk("2026-10-25 00:00"), workingMinutes: 300) == uk("2026-10-25 04:00"))
        // A spell that lies wholly in the hour that March skips does not happen.
        let skipped = try WorkingHours(nation: .england, week: [.sunday: [OpeningSpell(opens: 60, closes: 120)]])
        #expect(skipped.openings(on: day("2026-03-29")).isEmpty)
    }

    @Test("with none at all run on the clock")
    func never() throws {
        let shut = try WorkingHours(nation: .england, week: [:])
        let start = uk("2026-12-24 16:59")
        #expect(shut.deadline(after: start, workingMinutes: 90) == start.adding(minutes: 90))
        #expect(shut.nextOpening(after: start) == nil)
        #expect(!shut.isOpen(at: start))
    }

    @Test("wait through a closure of 31 days, and run on the clock through a longer one")
    func longClosure() throws {
        let start = uk("2026-07-31 17:00")
        for (days, due, opens) in [
            (31, uk("2026-09-01 10:00"), Optional(uk("2026-09-01 09:00"))), (32, start.adding(minutes: 60), nil),
        ] {
            let closed = (1...days).map { day("2026-07-31").adding(days: $0) }
            let hours = try WorkingHours(
                nation: .scotland, week: everyDay([OpeningSpell(opens: 540, closes: 1020)]), closures: Set(closed))
            #expect(hours.deadline(after: start, workingMinutes: 60) == due)
            #expect(hours.nextOpening(after: start) == opens)
        }
    }

    @Test("know the edges of an opening")
    func edges() throws {
        let hours = try officeHours(.england)
        #expect(!hours.isOpen(at: uk("2026-11-20 08:59")))
        #expect(hours.isOpen(at: uk("2026-11-20 09:00")))
        #expect(hours.isOpen(at: Instant(milliseconds: uk("2026-11-20 17:00").milliseconds - 1)))
        #expect(!hours.isOpen(at: uk("2026-11-20 17:00")))
        #expect(hours.nextOpening(after: uk("2026-11-20 10:00")) == uk("2026-11-20 10:00"))
        #expect(hours.nextOpening(after: uk("2026-11-20 17:00")) == uk("2026-11-23 09:00"))
    }

    @Test("that cannot be are refused by day")
    func refused() {
        let refusals: [([OpeningSpell], OpeningHoursRefusal)] = [
            ([OpeningSpell(opens: 600, closes: 600)], .impossibleSpell(.monday)),
            ([OpeningSpell(opens: 600, closes: 1441)], .impossibleSpell(.monday)),
            ([OpeningSpell(opens: -1, closes: 60)], .impossibleSpell(.monday)),
            (
                [OpeningSpell(opens: 600, closes: 700), OpeningSpell(opens: 540, closes: 601)],
                .overlappingSpells(.monday)
            ),
        ]
        for (spells, refusal) in refusals {
            #expect(throws: refusal) { try WorkingHours(nation: .wales, week: [.monday: spells]) }
        }
    }

    @Test("give a later deadline for more minutes and for a later start, and come back whole from storage")
    func properties() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix64(seed: seed)
        for _ in 0..<150 {
            let hours = try anyHours(&random)
            let start = uk("2026-01-01 00:00").adding(minutes: Int.random(in: 0...800_000, using: &random))
            let later = start.adding(minutes: Int.random(in: 0...20_000, using: &random))
            let minutes = Int.random(in: 1...6000, using: &random)
            let due = hours.deadline(after: start, workingMinutes: minutes)
            #expect(due >= start.adding(minutes: minutes), "seed \(seed)")
            #expect(hours.deadline(after: start, workingMinutes: minutes + 1) > due, "seed \(seed)")
            #expect(hours.deadline(after: later, workingMinutes: minutes) >= due, "seed \(seed)")
            #expect(hours.deadline(after: start, workingMinutes: .max) > due, "seed \(seed)")
            let stored = try JSONEncoder().encode(hours)
            #expect(try JSONDecoder().decode(WorkingHours.self, from: stored) == hours, "seed \(seed)")
        }
    }
}
