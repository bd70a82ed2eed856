import Clinical
import Guides

/// The shape that others read: what is not known is null, never absent.
struct PrintedAbsence: Encodable {
    private let given: SickPay.Case
    /// Nil where no sick pay is worked out, as for who works for themselves.
    private let pay: SickPay?

    init(_ given: SickPay.Case, _ pay: SickPay?) {
        self.given = given
        self.pay = pay
    }

    enum Key: String, CodingKey {
        case from, to, calendarDays, selfCertifiedDays, selfCertifiedUntil, fitNoteNeeded, fitNoteFrom, tellWithinDays
        case workingDays, linkedToEarlier, straddlesRuleChange, sickPay, sources
    }

    func encode(to encoder: any Encoder) throws {
        let absence = given.absence
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(absence.first, forKey: .from)
        try fields.encode(absence.last, forKey: .to)
        try fields.encode(absence.calendarDays, forKey: .calendarDays)
        try fields.encode(absence.selfCertifiedDays, forKey: .selfCertifiedDays)
        try fields.encode(absence.first.adding(days: absence.selfCertifiedDays - 1), forKey: .selfCertifiedUntil)
        try fields.encode(absence.fitNoteFrom != nil, forKey: .fitNoteNeeded)
        try fields.encode(absence.fitNoteFrom, forKey: .fitNoteFrom)
        try fields.encode(absence.rule.value.tellWithinDays, forKey: .tellWithinDays)
        try fields.encode(given.working.missed(in: absence).count, forKey: .workingDays)
        try fields.encode(pay?.isLinked, forKey: .linkedToEarlier)
        try fields.encode(pay?.straddlesChange, forKey: .straddlesRuleChange)
        try fields.encode(pay?.readings.map(PrintedReading.init) ?? [], forKey: .sickPay)
        try fields.encode([absence.rule.citation.description], forKey: .sources)
    }
}

private struct PrintedReading: Encodable {
    let reading: SickPayReading

    enum Key: String, CodingKey {
        case rules, waitingDays, paidDays, weeks, total, isAtMost, nothingBecause, sources
    }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(reading.way.rawValue, forKey: .rules)
        try fields.encode(reading.waitingDays, forKey: .waitingDays)
        try fields.encode(reading.paidDays, forKey: .paidDays)
        try fields.encode(reading.weeks.map(PrintedWeek.init), forKey: .weeks)
        try fields.encode(reading.total?.text, forKey: .total)
        try fields.encode(reading.isAtMost, forKey: .isAtMost)
        try fields.encode(reading.nothing?.rawValue, forKey: .nothingBecause)
        try fields.encode(reading.citations.map(\.description), forKey: .sources)
    }
}

private struct PrintedWeek: Encodable {
    let ending: Day
    let paidDays: Int
    let amount: String

    init(_ week: SickPayReading.Week) {
        (ending, paidDays, amount) = (week.ending, week.paidDays, week.amount.text)
    }
}

extension AbsenceCommand {
    /// For someone at a terminal.
    func lines(_ given: SickPay.Case, _ pay: SickPay) -> [String] {
        AbsenceWords.days(given.absence) + AbsenceWords.pay(pay)
    }
}
