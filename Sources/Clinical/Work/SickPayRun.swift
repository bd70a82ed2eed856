/// The working of sick pay over one run of absences, the last of which is paid for.
struct SickPayRun {
    private let given: SickPay.Case
    private let linked: Absence?

    init(_ given: SickPay.Case, linkedTo linked: Absence?) {
        self.given = given
        self.linked = linked
    }

    private var began: Day { linked?.first ?? given.absence.first }

    var straddles: Bool { began < SickPayRules.changed && given.absence.last >= SickPayRules.changed }

    /// Rule: working days are paid after the waiting days, until 28 weeks of the run are paid. A day's pay is the
    /// week's pay divided by the working days of a week; each week, Sunday to Saturday, is rounded up to the penny.
    /// Source: `ssp-calculator`.
    func reading(_ way: SickPayReading.Way) -> SickPayReading {
        let before = linked.map { sorted($0, way, waited: 0) } ?? (waiting: 0, due: [])
        let (waiting, due) = sorted(given.absence, way, waited: before.waiting)
        let paid = Array(due.prefix(max(0, mostDays - before.due.count)))
        let amounts = paid.map { day in (day, dailyAmount(day, way)) }
        let isKnown = amounts.allSatisfy { $0.1 != nil }
        return SickPayReading(
            way: way, missedDays: given.working.missed(in: given.absence).count, waitingDays: waiting,
            weeks: isKnown ? weeks(amounts.compactMap { day, amount in amount.map { (day, $0) } }) : [],
            nothing: isKnown ? whyNothing(paid: paid, due: due, way) : .rateNotKnown,
            isAtMost: given.earnings == nil, citations: citations(way, paid: paid))
    }

    private func rules(_ day: Day, _ way: SickPayReading.Way) -> Dated<SickPayRules> {
        SickPayRules.on(way == .asBegan ? began : day)
    }

    private var mostDays: Int { SickPayRules.on(began).value.mostWeeks * given.working.inAWeek }

    /// The working days of one absence of the run that are due to be paid, and how many went by as waiting days. A day
    /// for which nothing is due, as when someone earned too little, is neither.
    private func sorted(
        _ absence: Absence, _ way: SickPayReading.Way, waited: Int
    ) -> (waiting: Int, due: [Day]) {
        var (waiting, due) = (0, [Day]())
        for day in given.working.missed(in: absence) {
            let rules = rules(day, way).value
            if absence.calendarDays < rules.shortestAbsence || earnsTooLittle(rules) { continue }
            if waited + waiting < rules.waitingDays { waiting += 1 } else { due.append(day) }
        }
        return (waiting, due)
    }

    /// Rule: before 6 April 2026, only someone who earned the limit of the day the run began was paid.
    private func earnsTooLittle(_ rules: SickPayRules) -> Bool {
        guard rules.asksLowerLimit, let earnings = given.earnings, let limit = SickPayRate.on(began)?.value.lowerLimit
        else { return false }
        return earnings < limit
    }

    /// Nil when no rate is known for the day.
    private func dailyAmount(_ day: Day, _ way: SickPayReading.Way) -> Money? {
        guard let flat = SickPayRate.on(day)?.value.weekly else { return nil }
        let share = rules(day, way).value.shareOfEarnings.flatMap { given.earnings?.percent($0) }
        return min(flat, share ?? flat).divided(by: given.working.inAWeek)
    }

    private func weeks(_ amounts: [(Day, Money)]) -> [SickPayReading.Week] {
        Dictionary(grouping: amounts) { $0.0.saturday }.map { saturday, days in
            SickPayReading.Week(
                ending: saturday, paidDays: days.count,
                amount: days.reduce(.pence(0)) { $0 + $1.1 }.roundedUpToPenny)
        }.sorted { $0.ending < $1.ending }
    }

    private func whyNothing(paid: [Day], due: [Day], _ way: SickPayReading.Way) -> SickPayReading.Nothing? {
        guard paid.isEmpty else { return nil }
        let rules = rules(given.absence.last, way).value
        if !due.isEmpty { return .allPaid }
        if given.absence.calendarDays < rules.shortestAbsence { return .tooShort }
        return earnsTooLittle(rules) ? .earnsTooLittle : .noWorkingDay
    }

    /// The rules of the run, the limit of the day it began, and the rate of every day that is paid.
    private func citations(_ way: SickPayReading.Way, paid: [Day]) -> [Citation] {
        let held = [began, given.absence.first, given.absence.last].map { rules($0, way).citation }
        let all = held + ([began] + paid).compactMap { SickPayRate.on($0)?.citation }
        return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

extension Day {
    /// The Saturday that ends its week, Sunday to Saturday.
    fileprivate var saturday: Day { adding(days: (Weekday.saturday.rawValue - weekday.rawValue + 7) % 7) }
}
