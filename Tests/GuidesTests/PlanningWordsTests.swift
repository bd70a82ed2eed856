import Guides
import Testing

@testable import Clinical

@Suite("The words about time off work")
struct AbsenceWordsTests {
    /// Each text as a person meets it, whole.
    static let texts: [String] = {
        let stretches = [("2026-11-21", "2026-11-27"), ("2026-11-21", "2026-11-30"), ("2026-04-03", "2026-04-10")]
        let shown = stretches.compactMap { first, last -> String? in
            guard let from = Day(first), let to = Day(last), let absence = try? Absence(from: from, to: to),
                let pay = try? SickPay(SickPay.Case(absence))
            else { return nil }
            return (AbsenceWords.days(absence) + AbsenceWords.pay(pay)).joined(separator: "\n")
        }
        let why = SickPayReading.Nothing.allCases.map(AbsenceWords.why).joined(separator: "\n")
        return shown + [why]
            + [AbsenceWords.always, AbsenceWords.phasedReturn, AbsenceWords.fitNote].map {
                $0.joined(separator: "\n")
            }
    }()

    @Test("can be read at eleven", arguments: texts)
    func readable(text: String) {
        let years = ReadingAge(of: text, leavingOut: ["november", "april"]).years
        #expect(years <= 11, "\(years): \(text)")
    }

    @Test("a day with a fit note names the day, and one without says that none is needed")
    func notes() throws {
        #expect(Self.texts.count == 7)
        #expect(Self.texts[0].contains("You do not need a fit note"))
        #expect(Self.texts[1].contains("From day 8, 28 November 2026"))
        #expect(Self.texts[2].contains("By the old rules all through: Legal sick pay is at most"))
    }
}
