import Clinical
import Testing

@Suite("Opening hours as a service writes them")
struct OpeningHoursTests {
    @Test(
        "hours are read, and written back in one form",
        arguments: [
            ("mon-tue 09:00-17:00", "mon 09:00-17:00; tue 09:00-17:00"),
            ("Sat 10:00-12:00; mon 08:30-24:00", "mon 08:30-24:00; sat 10:00-12:00"),
            ("ALWAYS", "always"), ("mon-sun 00:00-24:00", "always"),
        ])
    func reads(typed: String, written: String) {
        #expect(OpeningHours(typed)?.description == written)
        #expect(OpeningHours(written)?.description == written)
    }

    @Test(
        "hours that no clock has are refused",
        arguments: [
            "", ";", "mon", "mon 17:00-09:00", "mon 09:00-09:00", "fri-mon 09:00-10:00", "mon 09:00-24:01",
            "mon 9-5", "funday 09:00-10:00", "mon-tue-wed 09:00-10:00",
        ])
    func refuses(typed: String) {
        #expect(OpeningHours(typed) == nil)
    }

    @Test("the door is open from the first minute and shut on the last")
    func edges() throws {
        let hours = try #require(OpeningHours("mon 09:00-17:00"))
        #expect(!hours.isOpen(on: .monday, minute: 539))
        #expect(hours.isOpen(on: .monday, minute: 540))
        #expect(hours.isOpen(on: .monday, minute: 1019))
        #expect(!hours.isOpen(on: .monday, minute: 1020))
        #expect(!hours.isOpen(on: .tuesday, minute: 600))
    }
}
