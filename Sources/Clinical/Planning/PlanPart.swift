/// One part of a plan, in its order.
public struct PlanPart: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case assessment, preparing
        /// Coming off one substance.
        case detox
        /// Drinking less, where the body may not need drink: no medicine as a rule.
        case cuttingDown = "cutting-down"
        /// Medicine in place of an opioid, for as long as it helps.
        case maintenance
        case talking, rehab
        case secondary, tertiary, aftercare
    }

    public let kind: Kind
    /// For a detox, or to cut down: from what.
    public let substance: Substance?
    /// Source by source; empty when it is by need, or not known.
    public let lengths: [PlanLength]
    /// It is one of several ways: not everybody needs it.
    public let isChoice: Bool
    /// What makes this part other than usual for this person.
    public let because: PlanReason?
    public let citations: [Citation]

    init(
        _ kind: Kind, of substance: Substance? = nil, lengths: [PlanLength] = [], isChoice: Bool = false,
        because: PlanReason? = nil, _ citations: Citation...
    ) {
        self.init(kind, of: substance, lengths: lengths, isChoice: isChoice, because: because, citations: citations)
    }

    fileprivate init(
        _ kind: Kind, of substance: Substance?, lengths: [PlanLength], isChoice: Bool, because: PlanReason?,
        citations: [Citation]
    ) {
        (self.kind, self.substance, self.lengths, self.isChoice) = (kind, substance, lengths, isChoice)
        self.because = because
        self.citations = citations + (because?.citations ?? [])
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
    /// more. Source: `brief-rehab` A16, A34, A40, A41; `cg52` for the length of what comes after opioids.
    public func parts(_ route: PlanRoute) -> [PlanPart] {
        [PlanPart(.assessment, .briefTreatment("step 3: assessment (B4)"))] + preparing + maintenance + detoxes(route)
            + [talking] + cuttingDown + staying(route) + [aftercare]
    }

    private func staying(_ route: PlanRoute) -> [PlanPart] {
        guard route.rehab != nil else { return [] }
        let stages = [PlanPart.Kind.secondary, .tertiary].map {
            PlanPart($0, isChoice: true, .briefRehab("length of treatment: further stages (A40)"))
        }
        return [rehab(route)] + stages
    }

    private var preparing: [PlanPart] {
        mayDependOnAlcohol || usesOpioids || dangerous.contains { $0 != .alcohol }
            ? [PlanPart(.preparing, Citation(.cg115, "relapse prevention is booked before detox", .high))] : []
    }

    private func detoxes(_ route: PlanRoute) -> [PlanPart] {
        let named = substances.isEmpty && others.isEmpty ? [.other] : substances
        return Substance.allCases.filter { named.contains($0) && !isCutDown($0) && !needsNoDetox($0) }
            .map { detox($0, route) }
    }

    /// Rule: to come off an opioid in full is one way and a medicine in its place the other; each is the person's own
    /// choice. In pregnancy a detox is not routine, and no length is held for one.
    /// Source: `cg52` 1.1 (DTX-01), `brief-treatment` B9-B10, `ob17` (DTX-10).
    private func detox(_ substance: Substance, _ route: PlanRoute) -> PlanPart {
        let isPregnant = substance.isOpioid && pregnant == .yes
        let noStandard = substance == .ketamine ? [Citation(.dossier, "1.5 A37", .high)] : []
        let lengths = substance.detoxLengths.filter { $0.place == nil || $0.place == route.place }
        return PlanPart(
            .detox, of: substance, lengths: isPregnant ? [] : lengths, isChoice: substance.isOpioid,
            because: isPregnant ? .opioidPregnant : nil, citations: [substance.stoppingDanger.citation] + noStandard)
    }

    /// Rule: who takes GHB now and then needs no detox from it. Source: `neptune` (GHB-04: the danger is in use round
    /// the clock).
    private func needsNoDetox(_ substance: Substance) -> Bool { substance == .ghb && !isRegular }

    /// Rule: in mild dependence talking treatment comes first, and medicine to come off is usually not needed.
    /// Source: `cg115` (SET-09).
    private func isCutDown(_ substance: Substance) -> Bool { substance == .alcohol && !mayDependOnAlcohol }

    /// Rule: who is pregnant, or takes what is dangerous to stop as well, does not cut down alone, however little they
    /// drink.
    private var cuttingDownBecause: PlanReason {
        if pregnant == .yes { return harmsBabyToStop ? .pregnancy : .pregnancyToTell }
        if substances.contains(.benzodiazepine) { return .alcoholWithBenzodiazepine }
        return dangerous.contains { $0 != .alcohol } ? .severalDangerous : .drinkingTalkingFirst
    }

    private var cuttingDown: [PlanPart] {
        substances.contains(.alcohol) && isCutDown(.alcohol)
            ? [
                PlanPart(
                    .cuttingDown, of: .alcohol, because: cuttingDownBecause,
                    Substance.alcohol.stoppingDanger.citation)
            ] : []
    }

    /// Rule: a medicine in place of an opioid comes before any detox from it; in pregnancy it is the usual way.
    /// Source: `brief-treatment` B10, `ta114` 1.1, `ob17` (DTX-10).
    private var maintenance: [PlanPart] {
        guard usesOpioids else { return [] }
        let isPregnant = pregnant == .yes
        return [
            PlanPart(
                .maintenance, isChoice: !isPregnant, because: isPregnant ? .opioidPregnant : nil,
                Citation(.ta114, "1.1 methadone or buprenorphine", .high))
        ]
    }

    private var talking: PlanPart {
        let weeks = substances.contains(.alcohol) ? Citation(.cg115, "12 weeks of talking treatment", .high) : nil
        let stimulants = Citation(.cg51, "couples therapy, 12 weeks or more", .high)
        let uses = !substances.isDisjoint(with: Substance.stimulants) || usesOpioids
        let lengths: [PlanLength] =
            weeks.map { [PlanLength(12...12, .weeks, $0)] }
            ?? (uses ? [PlanLength(12...12, .weeks, open: true, stimulants)] : [])
        return PlanPart(.talking, lengths: lengths, .briefTreatment("talking therapies (B6, B7)"))
    }

    /// Rule: from 7 days; 28 days is called the full programme; first treatment ends as a rule at 12 weeks.
    private func rehab(_ route: PlanRoute) -> PlanPart {
        var lengths: [PlanLength] = [
            PlanLength(7...28, .days, .briefRehab("length of treatment: from 7 days, 28 days in full (A34)")),
            PlanLength(0...12, .weeks, .briefRehab("length of treatment: as a rule 12 weeks at most (A40)")),
        ]
        if route.rehab == .homelessRehab {
            lengths.append(PlanLength(0...3, .months, Citation(.cg115, "1.3.1 up to 3 months", .high)))
        }
        return PlanPart(.rehab, lengths: lengths, isChoice: true, .briefTreatment("intensive rehab (B12)"))
    }

    private var aftercare: PlanPart {
        // NICE gives a length for what comes after a detox from opioids, and for nothing else that we hold.
        let lengths = [PlanLength(6...6, .months, open: true, Citation(.cg52, "6 months or more (REC-01)", .high))]
        return PlanPart(.aftercare, lengths: usesOpioids ? lengths : [], .briefRehab("aftercare (A61)"))
    }
}
