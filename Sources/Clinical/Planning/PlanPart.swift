/// One part of a plan, in its order.
public struct PlanPart: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case assessment, preparing
        /// Coming off one substance.
        case detox
        /// Medicine in place of an opioid, for as long as it helps.
        case maintenance
        case talking, rehab
        case secondary, tertiary, aftercare
    }

    public let kind: Kind
    /// For a detox: from what.
    public let substance: Substance?
    /// Source by source; empty when it is by need, or not known.
    public let lengths: [PlanLength]
    /// It is one of several ways: not everybody needs it.
    public let isChoice: Bool
    public let citations: [Citation]

    init(
        _ kind: Kind, of substance: Substance? = nil, lengths: [PlanLength] = [], isChoice: Bool = false,
        _ citations: Citation...
    ) {
        (self.kind, self.substance, self.lengths, self.isChoice) = (kind, substance, lengths, isChoice)
        self.citations = citations
    }

    /// The shortest and longest that any source gives, in days; nil when none does.
    public var days: ClosedRange<Int>? {
        let ranges = lengths.compactMap(\.days)
        guard let low = ranges.map(\.lowerBound).min(), let high = ranges.map(\.upperBound).max() else { return nil }
        return low...high
    }

    /// It may go on for longer than `days`.
    public var isOpen: Bool { lengths.isEmpty || lengths.contains(where: \.isOpen) }
}

extension PlanAnswers {
    /// Rule: assessment, getting ready, coming off, then talking treatment or rehab, then support for half a year or
    /// more. Source: `brief-rehab` A16, A34, A40, A41; `cg52` for the length of what comes after.
    public func parts(_ route: PlanRoute) -> [PlanPart] {
        [PlanPart(.assessment, Citation(.briefTreatment, "B4", .high))] + preparing + detoxes(route) + maintenance
            + [talking, rehab(route)]
            + [
                PlanPart(.secondary, isChoice: true, Citation(.briefRehab, "A40", .high)),
                PlanPart(.tertiary, isChoice: true, Citation(.briefRehab, "A40", .high)), aftercare,
            ]
    }

    private var preparing: [PlanPart] {
        mayDependOnAlcohol || usesOpioids || !dangerous.isEmpty
            ? [PlanPart(.preparing, Citation(.cg115, "relapse prevention is booked before detox", .high))] : []
    }

    private func detoxes(_ route: PlanRoute) -> [PlanPart] {
        let named = substances.isEmpty && others.isEmpty ? [.other] : substances
        return Substance.allCases.filter(named.contains).map { substance in
            let lengths = substance.detoxLengths.filter { $0.place == nil || $0.place == route.place }
            return PlanPart(.detox, of: substance, lengths: lengths, substance.stoppingDanger.citation)
        }
    }

    private var maintenance: [PlanPart] {
        usesOpioids
            ? [PlanPart(.maintenance, isChoice: true, Citation(.ta114, "1.1 methadone or buprenorphine", .high))] : []
    }

    private var talking: PlanPart {
        let weeks = substances.contains(.alcohol) ? Citation(.cg115, "12 weeks of talking treatment", .high) : nil
        let stimulants = Citation(.cg51, "couples therapy, 12 weeks or more", .high)
        let uses = !substances.isDisjoint(with: Substance.stimulants) || usesOpioids
        let lengths: [PlanLength] =
            weeks.map { [PlanLength(12...12, .weeks, $0)] }
            ?? (uses ? [PlanLength(12...12, .weeks, open: true, stimulants)] : [])
        return PlanPart(.talking, lengths: lengths, Citation(.briefTreatment, "B6, B7", .high))
    }

    /// Rule: from 7 days; 28 days is called the full programme; first treatment ends as a rule at 12 weeks.
    private func rehab(_ route: PlanRoute) -> PlanPart {
        var lengths: [PlanLength] = [
            PlanLength(7...28, .days, Citation(.briefRehab, "A34: from 7 days, 28 days in full", .high)),
            PlanLength(0...12, .weeks, Citation(.briefRehab, "A40: as a rule 12 weeks at most", .high)),
        ]
        if route.rehab == .homelessRehab {
            lengths.append(PlanLength(0...3, .months, Citation(.cg115, "1.3.1 up to 3 months", .high)))
        }
        return PlanPart(.rehab, lengths: lengths, isChoice: true, Citation(.briefTreatment, "B12", .high))
    }

    private var aftercare: PlanPart {
        PlanPart(
            .aftercare, lengths: [PlanLength(6...6, .months, open: true, Citation(.cg52, "6 months or more", .high))],
            Citation(.dossier, "4.11 REC-01", .high))
    }
}
