public import Clinical

/// What we say about stopping each substance. The facts are the rows of `StoppingDanger`.
public enum StoppingWords {
    public static func about(_ substance: Substance) -> Passage {
        let (title, paragraphs) = words(substance)
        return Passage("stopping-\(substance.rawValue)", title, paragraphs, [substance.stoppingDanger.citation])
    }

    private static func words(_ substance: Substance) -> (String, [String]) {
        switch substance.stoppingDanger.kind {
        case .dangerous: (dangerousTitle(substance), dangerous(substance) + [ifIll])
        case .overdoseAfter: (opioidTitle(substance), opioid(substance))
        case .lowMood: ("Coming off \(substance.name)", lowMood)
        case .notKnown: ("Coming off \(substance.name)", notDangerous(substance))
        case .unchecked: ("Before you stop: get advice first", unchecked)
        }
    }

    private static func dangerousTitle(_ substance: Substance) -> String {
        substance == .alcohol ? "Do not just stop drinking" : "Do not just stop \(substance.name)"
    }

    private static func dangerous(_ substance: Substance) -> [String] {
        switch substance {
        case .alcohol: alcohol
        case .ghb: ghb
        case .gabapentinoid: gabapentinoid
        default: sedative
        }
    }

    private static func opioidTitle(_ substance: Substance) -> String {
        substance == .prescribedOpioid ? "Cut down slowly, with help" : "Stop with help, not on your own"
    }

    private static func opioid(_ substance: Substance) -> [String] {
        let start =
            substance == .prescribedOpioid
            ? "Do not stop all at once. Ask your doctor to help you cut down bit by bit."
            : "Do not stop all at once on your own. A drug service can give you medicine that makes it safer."
        return [start] + overdose
    }
}

private let ifIll = "If you have a fit, get very mixed up, or see things that are not there, call 999."

private let alcohol = [
    "If your body is used to drink, it can be dangerous to stop all at once. You could have a fit. It can kill.",
    "Keep drinking about the same for now. Talk to a doctor or an alcohol service first. They can help you"
        + " stop safely, often with medicine.",
]

private let sedative = [
    "If you take these most days, it can be dangerous to stop all at once. You could have a fit.",
    "Keep to the same dose for now. Do not take more. Talk to a doctor or a drug service. They can help you come"
        + " down slowly, a little at a time.",
]

private let ghb = [
    "If you take it most days, it can be very dangerous to stop all at once. You could get very ill in a few hours."
        + " You could see things, or lose touch with what is real.",
    "Do not try to do this at home on your own. Talk to a drug service now. You may need to be in a hospital to stop"
        + " safely.",
]

private let gabapentinoid = [
    "If you take these most days, it can be dangerous to stop all at once. You could have a fit.",
    "Keep to the same dose for now. Talk to a doctor. They can help you cut down a little at a time.",
    "Taking these with drink or with heroin-type drugs can stop your breath.",
]

private let overdose = [
    "If you stop, your body soon loses its tolerance. The dose you used to take could then kill you. The first"
        + " weeks are the most risky.",
    "Ask for naloxone. It can bring someone back from an overdose. Tell the people near you where it is.",
    "If someone has blue lips, or will not wake up, call 999.",
]

private let lowMood = [
    "When you stop, you may feel very low and tired for a week or two. You may sleep and eat a lot.",
    "For some people the low mood brings thoughts of ending their life. If that happens, call Samaritans on 116 123."
        + " If you might act on it, call 999.",
    "There is no medicine that takes its place. Talking with someone trained does help.",
]

private let unchecked = [
    "We do not have checked facts about stopping this. So we will not tell you that it is safe to stop all at once.",
    "Some things are known to be dangerous to stop all at once: \(NotToStop.any). If you have any of these most days,"
        + " do not just stop.",
    "Ask a doctor, a chemist or a drug service first. " + ifIll,
]

private func notDangerous(_ substance: Substance) -> [String] {
    switch substance {
    case .cannabis:
        [
            "You may sleep badly, feel cross, and not want to eat. It is worst in the first week. It can last up to"
                + " three weeks. Then it goes."
        ]
    case .ketamine:
        [
            "You may feel low and on edge, and want it badly for some days. Have someone with you.",
            "You pee often, it hurts to pee, you see blood, or your belly or side hurts? See a doctor today. To stop is"
                + " the best thing for your bladder.",
            "You cannot pee at all, or you have a fever with the pain? Go to A&E now.",
        ]
    default:
        ["You may feel cross and want it badly. Patches, gum, a vape or tablets from a stop smoking service can help."]
    }
}
