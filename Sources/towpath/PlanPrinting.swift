import Clinical
import Guides

/// The shape that others read. Every figure has its source beside it.
struct PrintedPlan: Encodable {
    let emergencies: [String]
    let doNotJustStop: [String]
    let route: Route
    let parts: [Part]
    let costs: [Cost]
    let funding: [PrintedFunding]
    let work: [Away]
    let tellWork: [PrintedFact]
    let letter: PrintedLetter?
    let driving: [Driving]
    let children: [PrintedFact]
    let pets: [PrintedFact]
    let rent: [PrintedFact]
    let text: String

    init(_ plan: TreatmentPlan) {
        emergencies = plan.emergencies.map(\.rawValue)
        doNotJustStop = plan.doNotJustStop.map(\.rawValue)
        route = Route(plan.route)
        parts = plan.stages.map { Part($0, from: plan.start) }
        costs = plan.answers.isOnlyTobacco ? [] : PlanPrice.all.map(Cost.init)
        funding = plan.answers.isOnlyTobacco ? [] : PrintedFunding.all(for: plan.answers.life)
        work = plan.absences.map(Away.init)
        tellWork = PlanWords.tellingWork(plan).map(PrintedFact.init)
        letter = plan.absences.contains { $0.pay != nil } ? PrintedLetter() : nil
        driving = plan.driving.map(Driving.init)
        let life = plan.answers.life
        children = PlanWords.children(life).map(PrintedFact.init)
        pets = PlanWords.pets(life).map(PrintedFact.init)
        rent = PlanWords.rent(life).map(PrintedFact.init)
        text = plan.guide.text
    }

    struct Route: Encodable {
        let place: String
        let reasons: [Reason]
        let cautions: [Reason]
        let words: String
        /// Codes of cautions on which a place at home hangs.
        let onlyIf: [String]
        let rehab: Reason?

        init(_ route: PlanRoute) {
            place = route.place.rawValue
            (reasons, cautions) = (route.reasons.map(Reason.init), route.cautions.map(Reason.init))
            (words, onlyIf) = (PlanWords.place(route), route.onlyIf.map(\.rawValue))
            rehab = route.rehab.map(Reason.init)
        }
    }

    struct Reason: Encodable {
        let code: String
        let words: String
        let sources: [String]

        init(_ reason: PlanReason) {
            (code, words) = (reason.rawValue, PlanWords.reason(reason))
            sources = reason.citations.map(\.description)
        }
    }

    struct Part: Encodable {
        let kind: String
        let title: String
        let about: String
        let substance: String?
        let optional: Bool
        let begins: String
        /// The first day on which it may begin; nil before the start, and where nobody can say.
        let earliest: Day?
        let lengths: [Length]
        let sources: [String]

        init(_ stage: PlanStage, from start: Day) {
            let part = stage.part
            (kind, title, about) = (part.kind.rawValue, PlanWords.title(part), PlanWords.about(part))
            (substance, optional) = (part.substance?.rawValue, part.isChoice)
            lengths = part.lengths.map(Length.init)
            sources = part.citations.map(\.description)
            (begins, earliest) =
                switch stage.begins {
                case .before: ("before", nil)
                case .day(let days): ("day", start.adding(days: days))
                case .after(let kind): ("after-\(kind.rawValue)", nil)
                }
        }

        enum Key: String, CodingKey { case kind, title, about, substance, optional, begins, earliest, lengths, sources }

        func encode(to encoder: any Encoder) throws {
            var fields = encoder.container(keyedBy: Key.self)
            try fields.encode(kind, forKey: .kind)
            try fields.encode(title, forKey: .title)
            try fields.encode(about, forKey: .about)
            try fields.encodeIfPresent(substance, forKey: .substance)
            try fields.encode(optional, forKey: .optional)
            try fields.encode(begins, forKey: .begins)
            try fields.encode(earliest, forKey: .earliest)
            try fields.encode(lengths, forKey: .lengths)
            try fields.encode(sources, forKey: .sources)
        }
    }

    struct Length: Encodable {
        let words: String
        let least: Int?
        let most: Int?
        let unit: String
        let open: Bool
        let source: String
        let edition: String

        init(_ length: PlanLength) {
            (words, unit) = (PlanWords.length(length), length.unit.rawValue)
            (least, most) = (length.count?.lowerBound, length.count?.upperBound)
            (open, source) = (length.isOpen, length.citation.description)
            edition = length.citation.edition
        }
    }

    struct Cost: Encodable {
        let item: String
        let low: String
        let high: String?
        let by: String?
        /// The years in which the source was read.
        let years: [Int]
        let source: String

        init(_ price: PlanPrice) {
            (item, low, high) = (price.item.rawValue, price.low.text, price.high?.text)
            (by, years) = (price.by, [price.years.lowerBound, price.years.upperBound])
            source = price.citation.description
        }
    }

    struct Away: Encodable {
        let stay: String
        let absence: PrintedAbsence

        init(_ planned: PlannedAbsence) {
            stay = planned.stay.rawValue
            absence = PrintedAbsence(SickPay.Case(planned.absence), planned.pay)
        }

        enum Key: String, CodingKey { case stay }

        func encode(to encoder: any Encoder) throws {
            var fields = encoder.container(keyedBy: Key.self)
            try fields.encode(stay, forKey: .stay)
            try absence.encode(to: encoder)
        }
    }

    struct Driving: Encodable {
        let why: String
        let carMonths: Int?
        let lorryMonths: Int?
        /// Which time the months are counted on.
        let counted: String
        /// From when the rule has held; absent where that is not known.
        let validFrom: Day?
        let source: String
        /// Neither read in the source nor the standard figure: to be checked.
        let unverified: Bool

        init(_ rule: DrivingRule) {
            (why, carMonths, lorryMonths) = (rule.why.rawValue, rule.carMonths, rule.lorryMonths)
            (counted, validFrom) = (rule.counted.rawValue, rule.from)
            (source, unverified) = (rule.citation.description, [.medium, .low].contains(rule.citation.confidence))
        }
    }
}
