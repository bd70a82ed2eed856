/// The working of sick pay over one run of absences, the last of which is paid for.
struct SickPayRun {
    private let given: SickPay.Case
    private let linked: Absence?
    /// Working days of the run that came before this absence.
    private let priorDays: Int

    init(_ given: SickPay.Case, linkedTo linked: Absence?) {
        self.given = given
        self.linked = linked
        priorDays = linked.map { given.working.missed(in: $0).count } ?? 0
    }

    private var began: Day { linked?.first ?? given.absence.first }

    var straddles: Bool { began < SickPayRules.changed && given.absence.last >= SickPayRules.changed }

    /// Rule: working days are paid after the waiting days, until 28 weeks of the run are paid. A day's pay is the
    /// week's pay divided by the working days of a week; each week, Sunday to Saturday, is rounded up to the penny.
    /// Source: `ssp-calculator`.
    func reading(_ way: SickPayReading.Way) -> SickPayReading {
        let missed = given.working.missed(in: given.absence)
        let (waiting, due) = sorted(missed, way)
        let room = max(0, mostDays - max(0, priorDays - waitingBefore(way)))
        let paid = Array(due.prefix(room))
        let amounts = paid.map { day in (day, dailyAmount(day, way)) }
        let isKnown = amounts.allSatisfy { $0.1 != nil }
        return SickPayReading(
            way: way, missedDays: missed.count, waitingDays: waiting,
            weeks: isKnown ? weeks(amounts.compactMap { day, amount in amount.map { (day, $0) } }) : [],
            nothing: isKnown ? whyNothing(paid: paid, due: due, way) : .rateNotKnown,
            isAtMost: given.earnings == nil, citations: citations(way))
    }

    private func rules(_ day: Day, _ way: SickPayReading.Way) -> Dated<SickPayRules> {
        SickPayRules.on(way == .asBegan ? began : day)
    }

    private var mostDays: Int { SickPayRules.on(began).value.mostWeeks * given.working.inAWeek }

    private func waitingBefore(_ way: SickPayReading.Way) -> Int {
        linked.map { min(priorDays, rules($0.first, way).value.waitingDays) } ?? 0
    }

    /// The working days that are due to be paid, and how many went by as waiting days.
    private func sorted(_ missed: [Day], _ way: SickPayReading.Way) -> (waiting: Int, due: [Day]) {
        var (waiting, due) = (0, [Day]())
        for day in missed {
            let rules = rules(day, way).value
            if given.absence.calendarDays < rules.shortestAbsence || earnsTooLittle(rules) { continue }
            if priorDays + waiting < rules.waitingDays { waiting += 1 } else { due.append(day) }
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

    private func citations(_ way: SickPayReading.Way) -> [Citation] {
        let days = [began, given.absence.first, given.absence.last]
        let all = days.map { rules($0, way).citation } + days.compactMap { SickPayRate.on($0)?.citation }
        return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

extension Day {
    /// The Saturday that ends its week, Sunday to Saturday.
    fileprivate var saturday: Day { adding(days: (Weekday.saturday.rawValue - weekday.rawValue + 7) % 7) }
}
