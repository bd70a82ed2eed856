public import Clinical

extension PlanWords {
    /// `7 to 10 days`, `up to 4 weeks`, `14 days or more`, `weeks to months`.
    public static func length(_ length: PlanLength) -> String {
        guard let count = length.count else { return "weeks to months" }
        let more = length.isOpen ? " or more" : ""
        if count.lowerBound == 0 { return "up to \(count.upperBound) \(unit(length, count.upperBound))\(more)" }
        let range =
            count.lowerBound == count.upperBound
            ? "\(count.upperBound)" : "\(count.lowerBound) to \(count.upperBound)"
        return "\(range) \(unit(length, count.upperBound))\(more)"
    }

    private static func unit(_ length: PlanLength, _ count: Int) -> String {
        count == 1 ? String(length.unit.rawValue.dropLast()) : length.unit.rawValue
    }

    /// Every length that a source gives, by its name; what is said by several stands once.
    public static func lengths(_ part: PlanPart) -> String {
        guard !part.lengths.isEmpty else { return withoutFigure(part) }
        var said: [(words: String, by: [String])] = []
        for length in part.lengths {
            let (words, source) = (self.length(length), length.citation.source.details.shortTitle)
            if let place = said.firstIndex(where: { $0.words == words }) {
                if !said[place].by.contains(source) { said[place].by.append(source) }
            } else {
                said.append((words, [source]))
            }
        }
        return said.map { "\($0.words) (\($0.by.joined(separator: ", ")))" }.joined(separator: "; ")
    }

    /// The same without who says so, each once.
    public static func shortLengths(_ part: PlanPart) -> String {
        guard !part.lengths.isEmpty else { return withoutFigure(part) }
        return part.lengths.map(length).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            .joined(separator: ", or ")
    }

    /// How long it may take and when it may begin: `7 to 10 days, from 23 November 2026.`
    public static func lengthAndBegin(_ stage: PlanStage, from start: Day) -> String {
        let (length, begin) = (shortLengths(stage.part).capitalisedFirst, begin(stage, from: start))
        return length.hasSuffix(".") ? "\(length) \(begin.capitalisedFirst)." : "\(length), \(begin)."
    }

    private static func begin(_ stage: PlanStage, from start: Day) -> String {
        switch stage.begins {
        case .before: "before you start"
        case .day(0): "from \(start.spoken)"
        case .day(let days): "from \(start.adding(days: days).spoken) at the earliest"
        case .after(.maintenance): "when you and your team agree"
        case .after(.detox): "after you come off"
        case .after(.rehab): "after rehab"
        case .after(.secondary): "after a second stage"
        case .after: "after talking help"
        }
    }

    private static func withoutFigure(_ part: PlanPart) -> String {
        switch part.kind {
        case .assessment: "One or two meetings. For the wait, ask."
        case .preparing: "Until all is in place"
        case .detox: "Not known. Ask."
        case .cuttingDown:
            part.because == .drinkingTalkingFirst ? "At your own pace" : "At the pace you agree with them"
        default: "As long as it helps"
        }
    }

    public static func title(_ part: PlanPart) -> String {
        let title =
            switch part.kind {
            case .assessment: "First meeting"
            case .preparing: "Getting ready"
            case .detox: part.substance == .nicotine ? "Giving up smoking" : "Coming off " + detoxName(part.substance)
            case .cuttingDown: "Cutting down drink"
            case .maintenance: "Medicine in its place"
            case .talking: "Talking help"
            case .rehab: "Rehab, where you stay"
            case .secondary: "A second stage"
            case .tertiary: "A third stage"
            case .aftercare: "Support after"
            }
        return part.isChoice ? title + " (if you choose)" : title
    }

    private static func detoxName(_ substance: Substance?) -> String {
        substance == nil || substance == .other ? "what you use" : substance?.name ?? ""
    }

    public static func about(_ part: PlanPart) -> String {
        switch part.kind {
        case .assessment: "You meet a worker, a nurse or a doctor. You hear what can help, and agree a plan."
        case .preparing: "What comes after is booked first. Sort out work, driving, children and money now."
        case .detox: part.because == .opioidPregnant ? pregnantDetox : comingOff(part.substance ?? .other)
        case .cuttingDown: cuttingDown(part.because)
        case .maintenance:
            part.because == .opioidPregnant
                ? "Methadone or buprenorphine. While you are pregnant this is the usual way."
                : "Methadone or buprenorphine, so that you need no street drug. Some people stay on it."
        case .talking: "With one person, in a group, with your partner or with your family. Or a day programme."
        case .rehab: "You live there, with meetings all day and staff at night. Visits come later, often after a week."
        case .secondary: "After rehab some people stay on, with more time of their own."
        case .tertiary: "A shared home with some help, while you find your feet."
        case .aftercare: "Someone keeps in touch. There are groups to go to, and a way back in if you slip."
        }
    }

    private static func cuttingDown(_ because: PlanReason?) -> String {
        let together = " Do not cut down on either alone. A doctor or a service plans both with you."
        let shakes = " If you shake or sweat when you do not drink, do not stop. Ask a doctor "
        switch because {
        case .pregnancy:
            return "With your midwife and a service beside you. Talk to them before you change how much you drink."
                + shakes + "today."
        case .pregnancyToTell:
            return "Tell your midwife. If you drink only now and then, and feel well without it, you can stop." + shakes
                + "today."
        case .alcoholWithBenzodiazepine: return "You take calming pills as well." + together
        case .severalDangerous: return "You take something else that can be dangerous to stop." + together
        default: return "With talking help, and as a rule with no medicine." + shakes + "or a service first."
        }
    }

    private static let pregnantDetox =
        "Not usual while you are pregnant. If you choose it, it is in the second trimester, the middle part, and in"
        + " small steps. Never all at once: it can harm the baby."

    private static func comingOff(_ substance: Substance) -> String {
        if substance == .nicotine {
            return "With patches, gum, a vape or tablets from a stop smoking service, if you want them."
        }
        if substance == .ketamine {
            return "No medicine takes its place. You get rest, checks, and someone to talk to. In the UK no set length"
                + " is agreed."
        }
        if substance.detoxLengths.contains(where: { $0.count == nil }) {
            return "The dose comes down a little at a time. You and your doctor agree the pace."
        }
        switch substance.detoxHasMedicine {
        case true?: return "With medicine and with people who watch over you. Never all at once on your own."
        case false?: return "No medicine takes its place. You get rest, checks, and someone to talk to."
        case nil: return "We have no checked facts. Ask before you stop."
        }
    }
}
