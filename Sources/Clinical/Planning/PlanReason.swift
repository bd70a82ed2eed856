/// Why a plan is as it is. The words are in Guides; here is where each reason comes from.
public enum PlanReason: String, CaseIterable, Sendable {
    // Why a hospital or a residential unit for the detox.
    case over30Units = "over-30-units"
    case highSADQ = "high-sadq"
    case fitsOrConfusion = "fits-or-confusion"
    case alcoholWithBenzodiazepine = "alcohol-with-benzodiazepine"
    case drinkingWithOtherNeeds = "drinking-with-other-needs"
    case homelessDrinking = "homeless-drinking"
    case olderDrinking = "older-drinking"
    case pregnantDrinking = "pregnant-drinking"
    case youngDrinking = "young-drinking"
    case opioidTriedAtHome = "opioid-tried-at-home"
    case opioidOtherNeeds = "opioid-other-needs"
    case opioidWithOthers = "opioid-with-others"
    case opioidTrouble = "opioid-trouble"
    case dailyGHB = "daily-ghb"
    case severalDangerous = "several-dangerous"
    // Why near home.
    case opioidCommunityFirst = "opioid-community-first"
    case drinkingCommunity = "drinking-community"
    case drinkingTalkingFirst = "drinking-talking-first"
    case slowReduction = "slow-reduction"
    case ghbNowAndThen = "ghb-now-and-then"
    case noMedicineForStimulants = "no-medicine-for-stimulants"
    case noMedicineForCannabis = "no-medicine-for-cannabis"
    case noMedicineForKetamine = "no-medicine-for-ketamine"
    case stopSmoking = "stop-smoking"
    case ownPath = "own-path"
    case notOften = "not-often"
    // What has to be asked before anything is settled.
    case notChecked = "not-checked"
    case fitsNotSaid = "fits-not-said"
    case nobodyToStay = "nobody-to-stay"
    case ghbPlanned = "ghb-planned"
    case pregnancy
    case pregnancyToTell = "pregnancy-to-tell"
    case opioidPregnant = "opioid-pregnant"
    case young
    // Why rehab as well.
    case homelessRehab = "homeless-rehab"
    case rehabIsAChoice = "rehab-is-a-choice"

    public var citation: Citation { citations[0] }

    /// Never empty.
    public var citations: [Citation] {
        switch self {
        case .over30Units: [PlanThreshold.inpatientUnits.citation]
        case .highSADQ: [PlanThreshold.inpatientSADQ.citation]
        case .fitsOrConfusion: [Citation(.cg115, "1.3.4 epilepsy, fits or delirium before", .high)]
        case .alcoholWithBenzodiazepine: [Citation(.cg115, "1.3.4 alcohol and benzodiazepines together", .high)]
        case .drinkingWithOtherNeeds: [Citation(.cg115, "1.3.4, 15 to 30 units with other illness", .verified)]
        case .homelessDrinking, .olderDrinking, .pregnantDrinking:
            [Citation(.cg115, "1.3.4 lower threshold for people at more risk", .high)]
        case .youngDrinking: [Citation(.cg115, "10 to 17 years: inpatient", .high)]
        case .opioidTriedAtHome, .opioidOtherNeeds, .opioidWithOthers, .opioidTrouble:
            [Citation(.cg52, "1.4 reasons for inpatient or residential detox", .high)]
        case .ghbNowAndThen: [Citation(.neptune, "GHB/GBL: dependence comes with frequent use", .medium)]
        case .dailyGHB: [Citation(.neptune, "GHB/GBL round the clock", .high)]
        case .severalDangerous: [Citation(.dossier, "4.10", .medium)]
        case .opioidCommunityFirst: [Citation(.cg52, "1.4 community programme first", .high)]
        case .drinkingCommunity: [PlanThreshold.assessUnits.citation]
        case .drinkingTalkingFirst: [Citation(.cg115, "mild dependence: talking treatment first", .high)]
        case .slowReduction: [Citation(.ng215, "reduce step by step, never suddenly", .high)]
        case .ghbPlanned: [Citation(.ghbStudy, "80 people, planned at a clinic", .verified)]
        case .noMedicineForStimulants:
            [.briefTreatment("no medicine for cocaine (B8)"), Citation(.ob17, "stimulants", .high)]
        case .noMedicineForCannabis: [Citation(.dossier, "4.4", .high)]
        case .noMedicineForKetamine: [Citation(.dossier, "4.5 KET-03", .high)]
        case .stopSmoking: [Citation(.ng209, "stop smoking support", .high)]
        case .ownPath: [.briefRehab("by individual need (A39)")]
        case .notOften: [.briefRehab("not all who use become dependent (A64)")]
        case .notChecked: [Citation(.dossier, "no row held", .low)]
        case .fitsNotSaid: [Citation(.cg115, "1.3.4 epilepsy, fits or delirium before", .high)]
        case .nobodyToStay: [Citation(.cg100, "1.1 who lacks support", .high)]
        case .pregnancyToTell: [Citation(.ob17, "pregnancy: specialist care", .medium)]
        case .pregnancy: [Citation(.ob17, "pregnancy: specialist care", .medium)]
        case .opioidPregnant: [Citation(.ob17, "detox in pregnancy is not routine (DTX-10)", .medium)]
        case .young: [Citation(.dossier, "SET-07, young people", .high)]
        case .homelessRehab: [Citation(.cg115, "1.3.1 residential rehab up to 3 months", .high)]
        case .rehabIsAChoice: [.briefTreatment("intensive rehab (B12)")]
        }
    }
}
