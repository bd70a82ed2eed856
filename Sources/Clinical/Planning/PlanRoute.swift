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
    /// Those of the cautions on which home hangs: unless they are settled, it is a hospital or a unit.
    public let onlyIf: [PlanReason]
    /// Nil where nobody stays in a rehab for it.
    public let rehab: PlanReason?
    /// The brief and the guidance disagree on where a detox from opioids is done: both are shown.
    public let showsOpioidConflict: Bool
}

extension PlanAnswers {
    /// Rule: near home first where guidance says so; a hospital or residential unit for the named reasons only
    /// (SET-01 to SET-10, DTX-07). A reason for inpatient care outweighs any reason for the community.
    public var route: PlanRoute {
        let inpatient = drinkingReasons + opioidReasons + otherInpatientReasons
        let open = openQuestions(atHome: inpatient.isEmpty)
        return PlanRoute(
            place: inpatient.isEmpty ? .community : .inpatient,
            reasons: inpatient.isEmpty ? communityReasons : inpatient, cautions: notKnown + open + toTell,
            onlyIf: inpatient.isEmpty ? open : [], rehab: rehabReason, showsOpioidConflict: usesOpioids)
    }

    /// Tobacco alone has stop smoking services, and no rehab.
    public var isOnlyTobacco: Bool { substances == [.nicotine] && others.isEmpty }

    private var rehabReason: PlanReason? {
        guard !isOnlyTobacco else { return nil }
        return living == .noHome && mayDependOnAlcohol ? .homelessRehab : .rehabIsAChoice
    }

    /// Whether it counts as regular. Rule: what was not said counts as regular, for safety hangs on it.
    public var isRegular: Bool { often?.isMostDays ?? true }

    public var usesOpioids: Bool { !substances.isDisjoint(with: Substance.opioids) }

    /// Rule: drinking on most days of over 15 units, of 15 with another illness, or of an amount that was not said;
    /// AUDIT of 20, SADQ over 15, any past fit or confusion: dependence on alcohol is possible. Source: `cg115`
    /// (SET-01, SET-06), whose units are those of each day.
    public var mayDependOnAlcohol: Bool {
        guard substances.contains(.alcohol) else { return false }
        if (audit ?? 0) >= PlanThreshold.assessAudit.value || (sadq ?? 0) > PlanThreshold.mildSADQ.value { return true }
        if fits == .yes || confusion == .yes { return true }
        guard isRegular, let units = unitsADay else { return isRegular }
        return units > PlanThreshold.assessUnits.value || (isIll && units == PlanThreshold.assessUnits.value)
    }

    /// Another illness, or a learning disability, that has to be looked after meanwhile.
    private var isIll: Bool { !needs.isDisjoint(with: [.mentalHealth, .physicalHealth, .learning]) }

    /// The substances it is dangerous to stop suddenly.
    public var dangerous: [Substance] {
        Substance.allCases.filter { substances.contains($0) && $0.stoppingDanger.kind == .dangerous }
    }

    /// Those that the body may have come to need, going by how much and how often. Drink on most days counts beside
    /// another that is dangerous to stop, however little it is.
    private var dependedOn: [Substance] {
        dangerous.filter { substance in
            switch substance {
            case .alcohol: mayDependOnAlcohol || (isRegular && dangerous.count > 1)
            case .ghb: isRegular
            default: true
            }
        }
    }

    /// Rule: what we hold no checked fact of is planned for as if it were dangerous to stop.
    public var mayBeDangerous: Bool { !dangerous.isEmpty || hasUnchecked }
}

extension PlanAnswers {
    private var drinkingReasons: [PlanReason] {
        guard substances.contains(.alcohol) else { return [] }
        let units = isRegular ? unitsADay ?? 0 : 0
        let between = units >= PlanThreshold.assessUnits.value && units <= PlanThreshold.inpatientUnits.value
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
        return [
            triedAtHome == .yes ? .opioidTriedAtHome : nil, isIll ? .opioidOtherNeeds : nil,
            !dependedOn.isEmpty ? .opioidWithOthers : nil,
            needs.contains(.trouble) || living == .noHome ? .opioidTrouble : nil,
        ].compactMap(\.self)
    }

    private var otherInpatientReasons: [PlanReason] {
        let hadFits = fits == .yes || confusion == .yes
        return [
            substances.contains(.ghb) && isRegular ? .dailyGHB : nil,
            dependedOn.count > 1 && isRegular ? .severalDangerous : nil,
            hadFits && mayBeDangerous && !substances.contains(.alcohol) ? .fitsOrConfusion : nil,
        ].compactMap(\.self)
    }

    private var communityReasons: [PlanReason] {
        let slow: Set<Substance> = [.benzodiazepine, .zDrug, .gabapentinoid, .prescribedOpioid]
        let reasons: [PlanReason?] = [
            substances.contains(.alcohol) ? (mayDependOnAlcohol ? .drinkingCommunity : .drinkingTalkingFirst) : nil,
            usesOpioids ? .opioidCommunityFirst : nil,
            !substances.isDisjoint(with: slow) ? .slowReduction : nil,
            substances.contains(.ghb) ? .ghbNowAndThen : nil,
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

    private var notKnown: [PlanReason] { hasUnchecked ? [.notChecked] : [] }

    /// Rule: home is for who never had a fit or confusion on stopping, and has a responsible adult by them in the first
    /// days (SET-01, SET-04). A slow reduction has no first days.
    private func openQuestions(atHome: Bool) -> [PlanReason] {
        let needsWatching = mayDependOnAlcohol || drinksMuch || (mayBeDangerous && isRegular)
        let needsCompany = mayDependOnAlcohol || (hasUnchecked && isRegular)
        let nobody = living == .alone || living == .withPeopleWhoUse || living == nil
        return [
            needsWatching && (fits == .unanswered || confusion == .unanswered) ? .fitsNotSaid : nil,
            atHome && needsCompany && nobody ? .nobodyToStay : nil,
        ].compactMap(\.self)
    }

    private var toTell: [PlanReason] {
        [
            isPlannedForGHBAlone ? .ghbPlanned : nil,
            pregnant == .yes ? (harmsBabyToStop ? .pregnancy : .pregnancyToTell) : nil,
            pregnant == .yes && usesOpioids ? .opioidPregnant : nil,
            age == .under18 ? .young : nil,
        ].compactMap(\.self)
    }

    /// Rule: what clinics do at home is told only to whom nothing but GHB keeps from it. Source: `ghbStudy` (GHB-03).
    private var isPlannedForGHBAlone: Bool {
        (drinkingReasons + opioidReasons + otherInpatientReasons) == [.dailyGHB] && pregnant != .yes
    }

    /// Many units on a day of drinking, or an unsaid number, however often.
    private var drinksMuch: Bool {
        substances.contains(.alcohol) && (unitsADay ?? .max) >= PlanThreshold.assessUnits.value
    }

    /// Whether to stop suddenly could harm an unborn child: an opioid, what is dangerous to stop, what we know
    /// nothing of. Of tobacco, cannabis or cocaine we hold nothing of the kind. Source: `ob17` (DTX-10), dossier 4.10.
    var harmsBabyToStop: Bool { usesOpioids || hasUnchecked || !dependedOn.isEmpty || drinksMostDays }

    var drinksMostDays: Bool { substances.contains(.alcohol) && isRegular }

    /// Something of which we hold no checked fact; also when nothing was named at all.
    public var hasUnchecked: Bool {
        substances.contains { $0.stoppingDanger.kind == .unchecked } || (substances.isEmpty && others.isEmpty)
    }
}
