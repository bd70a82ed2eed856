import Testing

@testable import Clinical

@Suite("A week of opening, as someone types it")
struct OpeningWeekTests {
    @Test(
        "is read, a later part taking the place of an earlier one, and written again in one way",
        arguments: [
            ("Mon-Fri 09:00-17:00", "Mon-Fri 09:00-17:00"),
            ("Mon-Fri 09:00-17:00, Thu 09:00-20:00", "Mon-Wed 09:00-17:00, Thu 09:00-20:00, Fri 09:00-17:00"),
            ("mon-fri 09:00-17:00 , WED closed", "Mon-Tue 09:00-17:00, Thu-Fri 09:00-17:00"),
            ("Saturday 13:30-16:00 10:00-12:00", "Sat 10:00-12:00 13:30-16:00"),
            ("Mon-Sun 00:00-24:00", "Mon-Sun 00:00-24:00"),
        ])
    func read(typed: String, written: String) throws {
        let week = try OpeningWeek(typed: typed)
        #expect(week.description == written)
        #expect(try OpeningWeek(typed: written).description == written)
        #expect(try WorkingHours(nation: .wales, week: week.spells).week == (try OpeningWeek(typed: written).spells))
    }

    @Test(
        "is refused in words that name the part",
        arguments: [
            ("Mon-Fri 9-5", "\"Mon-Fri 9-5\" is not hours"), ("Mon-Fri", "\"Mon-Fri\" is not hours"),
            ("Mon 09:00-17:00, Blursday 09:00-17:00", "\"Blursday 09:00-17:00\""),
            ("Fri-Mon 09:00-17:00", "\"Fri-Mon 09:00-17:00\""), ("Mon 09:00-", "\"Mon 09:00-\""),
            ("Mon 17:00-09:00", "Monday: the closing time"), ("Mon 09:00-24:30", "Monday: the closing time"),
            ("Tue 09:00-12:00 11:00-13:00", "Tuesday: two opening times overlap"), ("", "At least one day"),
            ("Mon closed", "At least one day"), ("Mon-Tue-Wed 09:00-17:00", "\"Mon-Tue-Wed"),
        ])
    func refused(typed: String, words: String) {
        do throws(OpeningWeekRefusal) {
            let week = try OpeningWeek(typed: typed)
            Issue.record("\(typed) was taken as \(week)")
        } catch { #expect(error.sentence.contains(words), "\(error.sentence)") }
    }
}
