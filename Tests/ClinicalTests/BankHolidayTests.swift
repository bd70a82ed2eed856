import Foundation
import Testing

@testable import Clinical

@Suite("Bank holidays")
struct BankHolidayTests {
    private static let published = "uk-bank-holidays/bank-holidays.json"

    private struct Division: Decodable {
        struct Row: Decodable {
            let title: String
            let date: Day
        }

        let events: [Row]
    }

    @Test(
        "are the days and names of the published list, every nation and year from 2012 to 2028",
        .enabled(if: SharedData.has(published)))
    func equalPublished() throws {
        let file = try JSONDecoder().decode(
            [String: Division].self, from: Data(contentsOf: SharedData.url(Self.published)))
        let nations: [(String, Nation)] = [
            ("england-and-wales", .england), ("england-and-wales", .wales), ("scotland", .scotland),
            ("northern-ireland", .northernIreland),
        ]
        for (division, nation) in nations {
            let rows = try #require(file[division]).events.map { BankHoliday(day: $0.date, name: $0.title) }
            #expect(rows.count > 130)
            let ours = BankHolidays.between(from: day("2012-01-01"), to: day("2028-12-31"), nation: nation)
            let days = ours.map(\.day).filter { nation != .scotland || $0 != Self.worldCup.day }
            #expect(days == rows.map(\.day).sorted())
            let differing = Set(ours).symmetricDifference(rows)
            #expect(differing == (nation == .scotland ? Self.scottishDifferences : []))
        }
    }

    /// Proclaimed on 4 February 2026; the copy of the list read here was gathered without it.
    private static let worldCup = BankHoliday(day: day("2026-06-15"), name: "World Cup bank holiday")

    /// In 2012 and 2017, when New Year's Day was a Sunday, the list kept 2nd January on its Monday, as the
    /// rule does. In 2023 it called the same two days the other way round.
    private static let scottishDifferences: Set<BankHoliday> = [
        worldCup,
        BankHoliday(day: day("2023-01-02"), name: "2nd January"),
        BankHoliday(day: day("2023-01-03"), name: "2nd January"),
        BankHoliday(day: day("2023-01-02"), name: "New Year’s Day"),
        BankHoliday(day: day("2023-01-03"), name: "New Year’s Day"),
    ]

    @Test(
        "fall on the days the rules and proclamations give",
        arguments: [
            (Nation.england, 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
            (.scotland, 2026, "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28"),
            (.northernIreland, 2026, "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28"),
            (.wales, 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
            (.scotland, 2027, "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28"),
            (.northernIreland, 2027, "01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28"),
            (.england, 2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
            (.scotland, 2028, "01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26"),
            (.northernIreland, 2028, "01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26"),
            (.scotland, 2030, "01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26"),
            (.northernIreland, 2031, "01-01 03-17 04-11 04-14 05-05 05-26 07-14 08-25 12-25 12-26"),
        ])
    func vectors(nation: Nation, year: Int, days: String) {
        let expected = days.split(separator: " ").map { day("\(year)-\($0)") }
        let holidays = BankHolidays.between(from: day("\(year)-01-01"), to: day("\(year)-12-31"), nation: nation)
        #expect(holidays.map(\.day) == expected)
    }

    @Test("include both ends of the range asked for, and nothing when it runs backwards")
    func range() {
        let christmas = day("2026-12-25")
        #expect(BankHolidays.between(from: christmas, to: christmas, nation: .wales).map(\.name) == ["Christmas Day"])
        #expect(BankHolidays.between(from: christmas, to: day("2026-12-24"), nation: .wales).isEmpty)
        #expect(
            BankHolidays.between(from: day("2026-12-26"), to: day("2027-01-04"), nation: .scotland).map(\.day)
                == [day("2026-12-28"), day("2027-01-01"), day("2027-01-04")])
    }

    @Test("are weekdays, once each, in order, in every year to 2400 and every nation")
    func always() {
        for nation in Nation.allCases {
            let holidays = BankHolidays.between(from: day("2012-01-01"), to: day("2400-12-31"), nation: nation)
            #expect(!holidays.contains { $0.day.isWeekend })
            #expect(zip(holidays, holidays.dropFirst()).allSatisfy { $0.day < $1.day })
            #expect(holidays.allSatisfy { BankHolidays.isHoliday($0.day, nation: nation) })
        }
    }

    @Test("move only in the nations the proclamation names")
    func nations() {
        #expect(BankHolidays.isHoliday(day("2026-06-15"), nation: .scotland))
        #expect(!BankHolidays.isHoliday(day("2026-06-15"), nation: .england))
        #expect(!BankHolidays.isHoliday(day("2022-05-30"), nation: .northernIreland))
    }
}
