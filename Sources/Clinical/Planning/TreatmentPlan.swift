/// What a way through treatment may look like for one person, to argue with: nobody is told what to do.
public struct TreatmentPlan: Hashable, Sendable {
    public enum Emergency: String, CaseIterable, Sendable {
        case dangerNow = "danger-now"
        case suicidal
    }

    public let answers: PlanAnswers
    /// The day that days away from work are counted from.
    public let start: Day
    /// Shown first, the most urgent first.
    public let emergencies: [Emergency]
    /// What must not just be stopped, and what we do not know to be safe to stop. Shown before the route.
    public let doNotJustStop: [Substance]
    public let route: PlanRoute
    /// In order; never empty.
    public let parts: [PlanPart]
    public let driving: [DrivingRule]
    /// Empty when the days cannot be worked out.
    public let absences: [PlannedAbsence]

    public init(_ answers: PlanAnswers, from start: Day) {
        self.answers = answers
        self.start = start
        emergencies = [
            answers.dangerNow == .yes ? .dangerNow : nil, answers.suicidal == .yes ? .suicidal : nil,
        ].compactMap(\.self)
        doNotJustStop = TreatmentPlan.named(answers).notToBeStoppedSuddenly
        route = answers.route
        parts = answers.parts(route)
        driving = answers.life.licence == Licence.none ? [] : answers.drivingRules(on: start)
        absences =
            answers.life.work == Work.none || answers.isOnlyTobacco
            ? [] : PlannedAbsence.stays(from: start, paid: answers.life.work != .selfEmployed)
    }

    /// What they take, with something else where an answer names what we hold no checked fact of.
    private static func named(_ answers: PlanAnswers) -> Set<Substance> {
        answers.hasUnchecked ? answers.substances.union([.other]) : answers.substances
    }
}

/// How long someone would be away from work for one kind of stay.
public struct PlannedAbsence: Hashable, Sendable {
    public enum Stay: String, CaseIterable, Sendable {
        case week
        case tenDays = "ten-days"
        case fourWeeks = "four-weeks"
        case twelveWeeks = "twelve-weeks"

        /// Calendar days, the first and the last both counted.
        public var days: Int {
            switch self {
            case .week: 7
            case .tenDays: 10
            case .fourWeeks: 28
            case .twelveWeeks: 84
            }
        }

        public var citation: Citation {
            switch self {
            case .week: .briefRehab("length of treatment: from 7 days (A34)")
            case .tenDays: .briefRehab("length of detox: 7 to 10 days (A35)")
            case .fourWeeks: .briefRehab("length of treatment: 28 days (A34)")
            case .twelveWeeks: .briefRehab("length of treatment: 12 weeks (A40)")
            }
        }
    }

    public let stay: Stay
    public let absence: Absence
    /// Nil for who works for themselves: there is no legal sick pay then.
    public let pay: SickPay?

    /// Empty before the rules that are held.
    static func stays(from start: Day, paid: Bool) -> [PlannedAbsence] {
        Stay.allCases.compactMap { stay in
            guard let absence = try? Absence(from: start, to: start.adding(days: stay.days - 1)),
                let pay = try? SickPay(SickPay.Case(absence))
            else { return nil }
            return PlannedAbsence(stay: stay, absence: absence, pay: paid ? pay : nil)
        }
    }
}
