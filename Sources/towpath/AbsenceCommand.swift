import ArgumentParser
import Clinical

struct AbsenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "absence",
        abstract: "Says what days away from work need: certificates and statutory sick pay.",
        discussion: """
            Both days are counted, and so are weekends and bank holidays.

            Examples:
              towpath absence --from 2026-11-21 --to 2026-11-30 --json
              towpath absence --from 2026-11-23 --to 2026-12-18 --weekly-earnings 140 --working-days mon-thu
            """)

    @Option(help: "The first day away, as 2026-11-21.", transform: Typed.day)
    var from: Day

    @Option(help: "The last day away.", transform: Typed.day)
    var to: Day

    @Option(help: "Average earnings in a week before tax, in pounds, such as 350.50.", transform: Typed.money)
    var weeklyEarnings: Money?

    @Option(help: "The days of the week worked, such as mon-fri or mon,wed,sat.", transform: Typed.workingDays)
    var workingDays: WorkingDays = .mondayToFriday

    @Option(help: "The first day of an earlier absence.", transform: Typed.day)
    var earlierFrom: Day?

    @Option(help: "The last day of that earlier absence.", transform: Typed.day)
    var earlierTo: Day?

    @Flag(help: "Print one line of JSON.")
    var json = false

    func validate() throws {
        _ = try sickPay()
    }

    func run() throws {
        let (given, pay) = try sickPay()
        print(json ? try jsonText(PrintedAbsence(given, pay)) : lines(given, pay).joined(separator: "\n"))
    }

    private func sickPay() throws(ValidationError) -> (SickPay.Case, SickPay) {
        guard (earlierFrom == nil) == (earlierTo == nil) else {
            throw ValidationError("Give --earlier-from and --earlier-to together.")
        }
        let given = SickPay.Case(
            try absence(from, to), after: try earlier(), working: workingDays, earnings: weeklyEarnings)
        do throws(SickPayRefusal) {
            return (given, try SickPay(given))
        } catch { throw ValidationError(error.words) }
    }

    private func earlier() throws(ValidationError) -> Absence? {
        guard let earlierFrom, let earlierTo else { return nil }
        return try absence(earlierFrom, earlierTo)
    }

    private func absence(_ from: Day, _ to: Day) throws(ValidationError) -> Absence {
        do throws(AbsenceRefusal) {
            return try Absence(from: from, to: to)
        } catch { throw ValidationError(error.words) }
    }
}
