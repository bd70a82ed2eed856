public import Clinical

/// The reasons of a plan, each in a sentence or two to the person it is about.
public enum PlanWords {
    public static func reason(_ reason: PlanReason) -> String {
        inpatient(reason) ?? community(reason) ?? toAsk(reason)
    }

    /// A reason with where it comes from.
    static func fact(_ reason: PlanReason) -> Fact {
        Fact(id: nil, text: self.reason(reason), citations: reason.citations)
    }

    private static func inpatient(_ reason: PlanReason) -> String? {
        switch reason {
        case .over30Units:
            "You drink more than \(PlanThreshold.inpatientUnits.value) units a day. At that level it is safer to come"
                + " off with staff near you day and night."
        case .highSADQ:
            "Your SADQ score is over \(PlanThreshold.inpatientSADQ.value). At that level it is safer to come off with"
                + " staff near you day and night."
        case .fitsOrConfusion:
            "You have had a fit, or you got very mixed up or saw things. It could come back when you stop. Staff"
                + " should be near you day and night."
        case .alcoholWithBenzodiazepine:
            "You drink and you take calming pills. To come off both is safer with staff near you."
        case .drinkingWithOtherNeeds:
            "You have other health needs. And you drink \(PlanThreshold.assessUnits.value) to"
                + " \(PlanThreshold.inpatientUnits.value) units a day, or you did not say how much. So staff should be"
                + " near you."
        case .homelessDrinking: "You have no home to do it in. So a bed in a unit is offered sooner."
        case .olderDrinking:
            "You are 65 or over. For older people a bed in a unit is offered sooner. The line at 65 is ours."
        case .pregnantDrinking: "You are pregnant. So a bed in a unit is offered sooner."
        case .youngDrinking: "You are under 18. Young people come off drink in a unit, from 10 years old to 17."
        case .opioidTriedAtHome: "You have tried to come off at home with help before, and it did not work."
        case .opioidOtherNeeds: "You have other health needs that have to be looked after as you come off."
        case .opioidWithOthers: "You would come off more than one thing at once."
        case .opioidTrouble: "You have big troubles round you just now, or no home."
        case .dailyGHB:
            "You take GHB or GBL most days, or did not say how often. To come off it can make you very ill within"
                + " hours. Do not try it at home on your own."
        case .severalDangerous: "You use two things or more that can be dangerous to stop."
        default: nil
        }
    }

    private static func community(_ reason: PlanReason) -> String? {
        switch reason {
        case .opioidCommunityFirst: "For heroin and drugs like it, help near home is tried first."
        case .drinkingCommunity:
            "At more than \(PlanThreshold.assessUnits.value) units a day your body may need drink. A service looks at"
                + " this with you. Many people then come off at home, with medicine and with someone who sees them"
                + " often."
        case .drinkingTalkingFirst:
            "From what you said, your body may not need drink. Then talking help comes first, and as a rule no"
                + " medicine is needed to cut down. Ask first if you shake or sweat when you do not drink, or have"
                + " drunk for days on end."
        case .slowReduction: "These come down a little at a time, at a pace that you agree. That is done from home."
        case .ghbNowAndThen:
            "You take GHB or GBL now and then. So you may need no detox from it. If you have had it for days on end,"
                + " get advice before you stop."
        case .noMedicineForStimulants:
            "No medicine has been shown to work for cocaine, crack or speed. Talking help does the work."
        case .noMedicineForCannabis: "No medicine is needed to stop cannabis. Talking help does the work."
        case .noMedicineForKetamine:
            "No medicine takes the place of ketamine. Talking help does the work, with care for your bladder."
        case .stopSmoking: "A stop smoking service can help with patches, gum, a vape or tablets."
        case .ownPath: "Gambling, food or sex have no detox. How long help takes is up to what you need."
        case .notOften: "You do not use it often. Not all people who do have a problem. A talk may be all you want."
        default: nil
        }
    }

    private static func toAsk(_ reason: PlanReason) -> String {
        switch reason {
        case .notChecked:
            "We have no checked facts about one of the things you use. So we will not tell you that it is safe to"
                + " stop. Ask a drug service, a doctor or a chemist first."
        case .fitsNotSaid:
            "You did not say if you have had fits, or got very mixed up when you stopped. If you have, do not come"
                + " off at home. Tell the service."
        case .nobodyToStay:
            "To come off at home, someone who does not drink or use should be with you for the first days. If there"
                + " is nobody, ask for a bed in a unit."
        case .ghbPlanned:
            "Some clinics help people off GHB at home, with a plan and medicine. One study was of 80 people. About 74"
                + " in 100 got through it. But 5 in 100 had to go to hospital. Ask what there is near you."
        case .pregnancyToTell: "Tell your midwife or doctor. You need a team that knows both."
        case .pregnancy:
            "Tell your midwife or doctor. You need a team that knows both. Do not stop all at once: it can harm the"
                + " baby."
        case .opioidPregnant:
            "You are pregnant. Then a medicine in place of heroin or drugs like it comes first. To come off in full is"
                + " not usual while you are pregnant. If you choose it, it is done in the middle part, with small"
                + " steps, and with a team that knows both."
        case .young: "A service for young people can help you. It knows how. You can ask for help by yourself."
        case .homelessRehab:
            "You have no home and a strong need for drink. So you may be offered a stay in a rehab. It can be up to 3"
                + " months."
        case .rehabIsAChoice:
            "A rehab where you stay is one way. A day programme near home is another. Both ask a lot of you each day."
        default: ""
        }
    }
}
