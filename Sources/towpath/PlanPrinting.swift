import Clinical
import Guides

/// The shape that others read. Every figure has its source beside it.
struct PrintedPlan: Encodable {
    let emergencies: [String]
    let doNotJustStop: [String]
    let route: Route
    let parts: [Part]
    let costs: [Cost]
    let work: [Away]
    let driving: [Driving]
    let text: String

    init(_ plan: TreatmentPlan) {
        emergencies = plan.emergencies.map(\.rawValue)
        doNotJustStop = plan.doNotJustStop.map(\.rawValue)
        route = Route(plan.route)
        parts = plan.parts.map(Part.init)
        costs = PlanPrice.all.map(Cost.init)
        work = plan.absences.map(Away.init)
        driving = plan.driving.map(Driving.init)
        text = plan.guide.text
    }

    struct Route: Encodable {
        let place: String
        let reasons: [Reason]
        let cautions: [Reason]
        let rehab: Reason

        init(_ route: PlanRoute) {
            place = route.place.rawValue
            (reasons, cautions) = (route.reasons.map(Reason.init), route.cautions.map(Reason.init))
            rehab = Reason(route.rehab)
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
        let substance: String?
        let optional: Bool
        let lengths: [Length]

        init(_ part: PlanPart) {
            (kind, title) = (part.kind.rawValue, PlanWords.title(part))
            (substance, optional) = (part.substance?.rawValue, part.isChoice)
            lengths = part.lengths.map(Length.init)
        }
    }

    struct Length: Encodable {
        let words: String
        let least: Int?
        let most: Int?
        let unit: String
        let open: Bool
        let source: String

        init(_ length: PlanLength) {
            (words, unit) = (PlanWords.length(length), length.unit.rawValue)
            (least, most) = (length.count?.lowerBound, length.count?.upperBound)
            (open, source) = (length.isOpen, length.citation.description)
        }
    }

    struct Cost: Encodable {
        let item: String
        let low: String
        let high: String?
        let source: String

        init(_ price: PlanPrice) {
            (item, low, high) = (price.item.rawValue, price.low.text, price.high?.text)
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
        let source: String
        /// Neither read in the source nor the standard figure: to be checked.
        let unverified: Bool

        init(_ rule: DrivingRule) {
            (why, carMonths, lorryMonths) = (rule.why.rawValue, rule.carMonths, rule.lorryMonths)
            (source, unverified) = (rule.citation.description, [.medium, .low].contains(rule.citation.confidence))
        }
    }
}
