/// How long a part of treatment is said to take, by one source in the edition that its citation names.
public struct PlanLength: Hashable, Sendable {
    public enum Unit: String, Sendable {
        case days, weeks, months

        /// For drawing only: a month is 30 days here.
        fileprivate var days: Int {
            switch self {
            case .days: 1
            case .weeks: 7
            case .months: 30
            }
        }
    }

    /// From 0 where the source says "up to"; nil where it gives no figure.
    public let count: ClosedRange<Int>?
    public let unit: Unit
    /// It may go on for longer.
    public let isOpen: Bool
    /// Where this length holds; nil for either place.
    public let place: PlanRoute.Place?
    public let citation: Citation

    init(
        _ count: ClosedRange<Int>?, _ unit: Unit, open: Bool = false, at place: PlanRoute.Place? = nil,
        _ citation: Citation
    ) {
        (self.count, self.unit, isOpen, self.place, self.citation) = (count, unit, open, place, citation)
    }

    /// Weeks to months, with no figure.
    static func slowly(_ citation: Citation) -> Self { Self(nil, .months, open: true, citation) }

    /// In days, for drawing.
    public var days: ClosedRange<Int>? { count.map { $0.lowerBound * unit.days...$0.upperBound * unit.days } }
}

extension Substance {
    /// How long it takes to come off, source by source. Empty where we hold no checked fact.
    /// Source: dossier 4.10, with the guideline or the brief that each row rests on.
    public var detoxLengths: [PlanLength] {
        switch self {
        case .alcohol:
            [
                PlanLength(7...10, .days, .briefRehab("length of detox (A35)")),
                // Columns a and b, for 15 to 25 units, end on days 6 and 8, c and d, from 30 units, on days 9 and 11,
                // e on day 13. Of those who may be at home only the ones on 30 units reach c; d and e are closely
                // watched, and so for a unit.
                PlanLength(6...9, .days, at: .community, Substance.table21),
                PlanLength(6...13, .days, at: .inpatient, Substance.table21),
            ]
        case .heroin, .otherOpioid:
            [PlanLength(14...14, .days, open: true, .briefRehab("length of detox (A36)"))] + Substance.cg52Lengths
        case .methadone: [PlanLength(3...12, .weeks, open: true, Citation(.dossier, "4.10, A31", .high))]
        case .buprenorphine:
            [PlanLength(7...10, .days, open: true, at: .inpatient, Citation(.ob17, "chapter 4", .high))]
                + Substance.cg52Lengths
        case .ghb:
            [
                PlanLength(7...10, .days, Citation(.dossier, "4.10", .medium)),
                PlanLength(2...3, .weeks, Citation(.dossier, "4.10 with baclofen", .medium)),
            ]
        case .benzodiazepine, .zDrug: [.slowly(Citation(.ng215, "steps agreed with you", .high))]
        case .prescribedOpioid: [.slowly(Citation(.ng215, "opioids: reduce slowly", .high))]
        case .gabapentinoid: [.slowly(Citation(.bnf, "pregabalin and gabapentin: gradually", .high))]
        case .ketamine: [PlanLength(5...7, .days, .briefRehab("ketamine detox (A15)"))]
        case .cocaine, .crack, .amphetamine, .methamphetamine, .mephedrone:
            [PlanLength(1...2, .weeks, Citation(.dossier, "4.10", .high))]
        case .cannabis: [PlanLength(1...3, .weeks, Citation(.dossier, "4.4", .high))]
        case .nicotine: [PlanLength(12...12, .weeks, Citation(.ng209, "12 weeks of medicine", .high))]
        case .syntheticCannabinoid, .ecstasy, .pcp, .other: []
        }
    }

    private static let table21 = Citation(.cg115, "planned withdrawal, table 21", .verified)

    private static let cg52Lengths = [
        PlanLength(0...4, .weeks, at: .inpatient, Citation(.cg52, "1.3.2 up to 4 weeks", .high)),
        PlanLength(0...12, .weeks, at: .community, Citation(.cg52, "1.3.2 up to 12 weeks", .high)),
    ]

    /// Whether medicine as a rule makes coming off it safe or easier; nil where we do not know.
    public var detoxHasMedicine: Bool? {
        switch stoppingDanger.kind {
        case .dangerous, .overdoseAfter: true
        case .lowMood: false
        case .notKnown: self == .nicotine
        case .unchecked: nil
        }
    }
}
