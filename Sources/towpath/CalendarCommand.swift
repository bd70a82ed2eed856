import ArgumentParser
import Clinical

struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Lists the bank holidays of a nation.",
        discussion: """
            Nations: england-and-wales, scotland, northern-ireland.

            Example:
              towpath calendar --nation scotland --from 2026-01-01 --to 2026-12-31 --json
            """)

    @Option(help: "england-and-wales, scotland or northern-ireland.", transform: Typed.calendarNation)
    var nation: Nation

    @Option(help: "The first day, as 2026-01-01.", transform: Typed.day)
    var from: Day

    @Option(help: "The last day, as 2026-12-31.", transform: Typed.day)
    var to: Day

    @Flag(help: "Print JSON.")
    var json = false

    private static let firstYear = 2012

    func validate() throws {
        guard from <= to else { throw ValidationError("--from is after --to.") }
        // Earlier years had other days, and the rules have been held against no list of them.
        guard from.year >= Self.firstYear else {
            throw ValidationError("--from is before \(Self.firstYear): the holidays before that are not known here.")
        }
    }

    func run() throws {
        let holidays = BankHolidays.between(from: from, to: to, nation: nation)
        if json {
            print(try jsonText(holidays.map { ["date": $0.day.description, "name": $0.name] }))
        } else {
            for holiday in holidays { print(holiday.day, holiday.name) }
        }
    }
}
