public import Clinical

/// Our own words for every question of the self-checks.
public enum SelfCheckWords {
    /// The wording to show when a service has loaded no licensed one.
    public static func own(_ instrument: Instrument.Name) -> Wording {
        switch instrument {
        case .audit: audit
        case .auditC: auditC
        case .dast10: dast10
        case .sds: sds
        }
    }

    /// Stored beside answers to the short check and the safety questions.
    public static let signsWordingID = "towpath-signs-en-1"

    public static func question(_ sign: SelfCheckSign) -> String {
        switch sign {
        case .onMyMind: "Do you think about it when you are doing other things?"
        case .regular: "Do you drink or use on most weeks, and not just now and then with friends?"
        case .toFeelNormal: "Do you need it just to feel like yourself?"
        case .atWork: "Do you drink or use in the time you should be at work or class?"
        case .unwellWithout: "Do you feel ill when you go without? You may shake, sweat, ache or feel sick."
        case .lowWithout: "Do you feel very low, on edge or cross when it wears off?"
        case .betterAfterUse: "Do those bad feelings go when you have some more?"
        case .relationships: "Has it caused rows, or made you less close to people you love?"
        case .timeMoneyEffort: "Does it take up a lot of your time or effort to get it, use it and get over it?"
        case .lostControl: "Do you often have more than you meant to?"
        case .duties: "Have you let down people who count on you, such as a child or a boss?"
        case .money: "Are you short of money because of it?"
        case .jobOrPolice: "Have you lost a job, or been in trouble with the police, because of it?"
        case .hiding: "Do you hide how much you have? That may be drink, drugs, or pills from a doctor or a shop."
        }
    }

    public static func question(_ safety: SafetyAnswers.Question) -> String {
        switch safety {
        case .dangerNow:
            "Is anyone in danger right now? They may have pain in the chest, blue lips or a fit, or not wake up."
        case .suicidal: "Do you have thoughts of ending your life?"
        case .daily: "Do you drink or use every day, or nearly every day?"
        case .morning: "Do you drink or use soon after you wake up?"
        case .withdrawal: "Do you shake, sweat, feel sick or feel very on edge when you stop or have less?"
        case .fits: "Have you ever had a fit when you stopped or cut down?"
        case .confusion:
            "Have you ever got very mixed up when you stopped or cut down? Or seen or heard things not there?"
        }
    }
}
