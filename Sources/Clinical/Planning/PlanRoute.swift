/// How someone is likely to come off what they use, where, and why so.
public struct PlanRoute: Hashable, Sendable {
    public enum Place: String, CaseIterable, Sendable {
        /// From home, with a service near by.
        case community
        /// In a hospital or a residential unit, with staff day and night.
        case inpatient
    }

    public let place: Place
    /// Never empty.
    public let reasons: [PlanReason]
    /// What must be asked or settled first.
    public let cautions: [PlanReason]
    public let rehab: PlanReason
    /// The brief and the guidance disagree on where a detox from opioids is done: both are shown.
    public let showsOpioidConflict: Bool
}

extension PlanAnswers {
    /// Rule: near home first where guidance says so; a hospital or residential unit for the named reasons only
    /// (SET-01 to SET-10, DTX-07). A reason for inpatient care outweighs any reason for the community.
    public var route: PlanRoute {
        let inpatient = drinkingReasons + opioidReasons + otherInpatientReasons
        return PlanRoute(
            place: inpatient.isEmpty ? .community : .inpatient,
            reasons: inpatient.isEmpty ? communityReasons : inpatient, cautions: cautions(atHome: inpatient.isEmpty),
            rehab: living == .noHome && mayDependOnAlcohol ? .homelessRehab : .rehabIsAChoice,
            showsOpioidConflict: usesOpioids)
    }

    /// Whether it counts as regular. Rule: what was not said counts as regular, for safety hangs on it.
    public var isRegular: Bool { often?.isMostDays ?? true }

    public var usesOpioids: Bool { !substances.isDisjoint(with: Substance.opioids) }

    /// Rule: over 15 units a day, AUDIT of 20, any past fit or confusion, drinking on most days of an amount that was
    /// not said, or SADQ over 15: dependence on alcohol is possible. Source: `cg115`.
    public var mayDependOnAlcohol: Bool {
        guard substances.contains(.alcohol) else { return false }
        if (unitsADay ?? 0) > PlanThreshold.assessUnits.value { return true }
        if (audit ?? 0) >= PlanThreshold.assessAudit.value || (sadq ?? 0) > PlanThreshold.mildSADQ.value { return true }
        return fits == .yes || confusion == .yes || (unitsADay == nil && isRegular)
    }

    /// The substances it is dangerous to stop suddenly.
    public var dangerous: [Substance] {
        Substance.allCases.filter { substances.contains($0) && $0.stoppingDanger.kind == .dangerous }
    }

    /// Rule: what we hold no checked fact of is planned for as if it were dangerous to stop.
    public var mayBeDangerous: Bool { !dangerous.isEmpty || hasUnchecked }
}

extension PlanAnswers {
    private var drinkingReasons: [PlanReason] {
        guard substances.contains(.alcohol) else { return [] }
        let units = unitsADay ?? 0
        let between = units >= PlanThreshold.assessUnits.value && units <= PlanThreshold.inpatientUnits.value
        let isIll = !needs.isDisjoint(with: [.mentalHealth, .physicalHealth, .learning])
        let isDependent = mayDependOnAlcohol
        return [
            units > PlanThreshold.inpatientUnits.value ? .over30Units : nil,
            (sadq ?? 0) > PlanThreshold.inpatientSADQ.value ? .highSADQ : nil,
            fits == .yes || confusion == .yes ? .fitsOrConfusion : nil,
            substances.contains(.benzodiazepine) ? .alcoholWithBenzodiazepine : nil,
            isIll && (between || (unitsADay == nil && isDependent)) ? .drinkingWithOtherNeeds : nil,
            isDependent && living == .noHome ? .homelessDrinking : nil,
            isDependent && age == .from65 ? .olderDrinking : nil,
            isDependent && pregnant == .yes ? .pregnantDrinking : nil,
            isDependent && age == .under18 ? .youngDrinking : nil,
        ].compactMap(\.self)
    }

    private var opioidReasons: [PlanReason] {
        guard usesOpioids else { return [] }
        let others = substances.subtracting(Substance.opioids).subtracting([.nicotine])
        return [
            triedAtHome == .yes ? .opioidTriedAtHome : nil,
            !needs.isDisjoint(with: [.mentalHealth, .physicalHealth, .learning]) ? .opioidOtherNeeds : nil,
            others.contains { $0.stoppingDanger.kind == .dangerous } ? .opioidWithOthers : nil,
            needs.contains(.trouble) || living == .noHome ? .opioidTrouble : nil,
        ].compactMap(\.self)
    }

    private var otherInpatientReasons: [PlanReason] {
        let hadFits = fits == .yes || confusion == .yes
        return [
            substances.contains(.ghb) && (often ?? .daily) == .daily ? .dailyGHB : nil,
            dangerous.count > 1 && isRegular ? .severalDangerous : nil,
            hadFits && mayBeDangerous && !substances.contains(.alcohol) ? .fitsOrConfusion : nil,
        ].compactMap(\.self)
    }

    private var communityReasons: [PlanReason] {
        let slow: Set<Substance> = [.benzodiazepine, .zDrug, .gabapentinoid, .prescribedOpioid]
        let reasons: [PlanReason?] = [
            substances.contains(.alcohol) ? (mayDependOnAlcohol ? .drinkingCommunity : .drinkingTalkingFirst) : nil,
            usesOpioids ? .opioidCommunityFirst : nil,
            !substances.isDisjoint(with: slow) ? .slowReduction : nil,
            substances.contains(.ghb) ? .ghbPlanned : nil,
            !substances.isDisjoint(with: Substance.stimulants) ? .noMedicineForStimulants : nil,
            substances.contains(.cannabis) ? .noMedicineForCannabis : nil,
            substances.contains(.ketamine) ? .noMedicineForKetamine : nil,
            substances.contains(.nicotine) ? .stopSmoking : nil,
            others.isEmpty ? nil : .ownPath,
            hasUnchecked ? .notChecked : nil,
            often == .lessOften && !mayBeDangerous && !usesOpioids ? .notOften : nil,
        ]
        return reasons.compactMap(\.self)
    }

    private func cautions(atHome: Bool) -> [PlanReason] {
        let needsWatching = mayDependOnAlcohol || (mayBeDangerous && isRegular)
        let nobody = living == .alone || living == .withPeopleWhoUse || living == nil
        return [
            hasUnchecked ? .notChecked : nil,
            needsWatching && (fits == .unanswered || confusion == .unanswered) ? .fitsNotSaid : nil,
            atHome && needsWatching && nobody ? .nobodyToStay : nil,
            pregnant == .yes ? .pregnancy : nil,
            pregnant == .yes && usesOpioids ? .opioidPregnant : nil,
            age == .under18 ? .young : nil,
        ].compactMap(\.self)
    }

    /// Something of which we hold no checked fact; also when nothing was named at all.
    public var hasUnchecked: Bool {
        substances.contains { $0.stoppingDanger.kind == .unchecked } || (substances.isEmpty && others.isEmpty)
    }
}
