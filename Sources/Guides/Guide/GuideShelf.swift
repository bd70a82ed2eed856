extension Guide {
    /// Every guide, in the order of the list of guides.
    public static let all: [Guide] = substances + mind + treatment + life + family + aboutUs + behaviours

    private static let substances: [Guide] = [
        .alcohol, .heroin, .methadoneAndBuprenorphine, .opioidPainkillers, .cocaine, .crack, .amphetamine,
        .crystalMeth, .mephedrone, .ecstasy, .cannabis, .syntheticCannabinoids, .ketamine, .ghb, .pcp,
        .benzodiazepines, .zDrugs, .gabapentinoids, .nicotine,
    ]

    private static let treatment: [Guide] = [
        .whatHappensInTreatment, .talkingTherapies, .substitutePrescribing, .detox, .residentialRehab,
        .dayProgrammes, .treatmentAbroad, .aftercare, .mutualAid, .relapse,
    ]

    private static let mind: [Guide] = [
        .depression, .anxietyAndStress, .selfHarm, .psychosis, .bipolar, .anger, .selfEsteem, .coping, .eatingProblems,
        .bothTogether,
    ]

    private static let life: [Guide] = [
        .pregnancy, .naloxone, .choosingARehab, .payingForTreatment, .workAndTreatment, .drivingLicence,
        .doIHaveAProblem, .riskFactors,
    ]

    private static let family: [Guide] = [
        .helpSomeone, .boundaries, .planningAConversation, .lookingAfterYourself, .children,
    ]

    private static let aboutUs: [Guide] = [.howManyPeople, .whoPaysForThisSite]

    private static let behaviours: [Guide] = [.gambling, .otherBehaviours]
}
