public import Clinical

/// A letter to an employer about days away. It says that they are for the treatment of a health condition, which is
/// true, and names neither what is treated nor where.
public struct WorkLetter: Hashable, Sendable {
    /// Ways to come back bit by bit that someone may ask for.
    public enum Wish: String, CaseIterable, Sendable {
        case shorterDays = "shorter-days"
        case fewerDays = "fewer-days"
        case changedHours = "changed-hours"
        case lighterWork = "lighter-work"
        case fromHome = "from-home"
        case timeForMeetings = "time-for-meetings"

        public var words: String {
            switch self {
            case .shorterDays: "shorter days at first"
            case .fewerDays: "fewer days in the week at first"
            case .changedHours: "a change of hours"
            case .lighterWork: "lighter work at first"
            case .fromHome: "some work from home"
            case .timeForMeetings: "time off for health appointments"
            }
        }
    }

    public let absence: Absence
    /// As typed; empty leaves a line to sign on.
    public let name: String
    /// Whom it is to; empty is "Sir or Madam".
    public let to: String
    /// How to reach the writer while away; empty says nothing of it.
    public let reach: String
    public let wishes: Set<Wish>
    public let written: Day

    public init(
        _ absence: Absence, name: String, to: String, reach: String, wishes: Set<Wish>, written: Day
    ) {
        (self.absence, self.name, self.to, self.reach) = (absence, name, to, reach)
        (self.wishes, self.written) = (wishes, written)
    }

    public static let title = "Time away from work"

    public var greeting: String { "Dear \(to.isEmpty ? "Sir or Madam" : to)," }

    public var paragraphs: [String] {
        [
            "\(away) That is \(absence.calendarDays) \(absence.calendarDays == 1 ? "day" : "days"), weekends counted."
                + " The time \(isOver ? "was" : "is") for treatment of a health condition.",
            certificate, returning, reaching,
            "Please keep this letter private, and share it only with those who need it.",
        ].filter { !$0.isEmpty }
    }

    public var ending: [String] {
        [to.isEmpty ? "Yours faithfully," : "Yours sincerely,", name.isEmpty ? "…………………………………" : name]
    }

    /// What is over is told as it was: a letter of today must not promise days that have gone by.
    private var isOver: Bool { absence.last < written }

    private var away: String {
        let days = "\(absence.first.spokenWithWeekday) to \(absence.last.spokenWithWeekday)."
        if isOver { return "I was away from work from \(days)" }
        return "I \(absence.first < written ? "am" : "will be") away from work from \(days)"
    }

    private var certificate: String {
        guard let note = absence.fitNoteFrom else {
            return "I certify this time myself, as it is \(absence.rule.value.selfCertifiedDays) days or less."
        }
        let own = "I certify the first \(absence.selfCertifiedDays) days myself."
        // Nobody but the writer knows whether there is a note for days that are over.
        if isOver { return "\(own) The time from \(note.spoken) needs a fit note." }
        return "\(own) A fit note is to follow for the time from \(note.spoken)."
    }

    private var returning: String {
        let asked = Wish.allCases.filter(wishes.contains).map(\.words).joined(separator: "; ")
        let phased = "would like to talk about a phased return: \(asked)."
        if isOver { return asked.isEmpty ? "" : "I \(phased)" }
        let changes = "I will let you know in good time if anything changes."
        return asked.isEmpty ? changes : "When I come back I \(phased) \(changes)"
    }

    private var reaching: String {
        if isOver { return reach.isEmpty ? "" : "Please reach me in this way: \(reach)" }
        return reach.isEmpty
            ? "I may not be easy to reach while I am away." : "While I am away, please reach me in this way: \(reach)"
    }
}

extension WorkLetter {
    /// Words of what someone typed that would tell what the letter leaves out, as they typed them. They decide; we only
    /// point to them.
    /// - Parameter services: the names of services that treat people.
    public func tellingWords(_ services: ServiceNames = .none) -> [String] {
        TellingWords(people: [name, to], sentences: [reach]).found(services)
    }

    /// What the letter does not do, for the page beside it.
    public static let limits = [
        "It is not a fit note. If you are away for more than 7 days, you need one as well.",
        "It does not say what the treatment is for. Your work may ask. You choose what to say, but what you say must be"
            + " true.",
        "It does not name a service, and it does not have our name on it.",
        "If you drive or use machines in your job, there may be rules on what you have to tell. Look at your contract.",
        "We do not keep it, and we do not send it.",
    ]
}

extension Day {
    /// `Saturday 21 November 2026`.
    fileprivate var spokenWithWeekday: String { "\(weekday.name) \(spoken)" }
}
