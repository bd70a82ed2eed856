// The dangers that answers show. What a person would rather not say is not "no": it is to be asked.

extension FormAnswers {
    private static let dangerQuestions: [(FieldID, DangerFlag)] = [
        (.fits, .seizure), (.confusion, .withdrawal), (.overdose, .overdose), (.pregnancy, .pregnancy),
        (.suicide, .suicide), (.children, .children),
    ]

    /// Dangers that an answer says yes to. Ask it of `asked(today:)`, so that a closed question does not count.
    public func dangerFlags(today: Day) -> Set<DangerFlag> {
        var flags = Set(Self.dangerQuestions.filter { self[$0.0] == FormChoice.yes.code }.map(\.1))
        if isYoung(today: today) == true { flags.insert(.youngPerson) }
        if mayBeInWithdrawal { flags.insert(.withdrawal) }
        if route == .professional && self[.urgency] == ReferralUrgency.today.rawValue { flags.insert(.askedForToday) }
        if !urgentWords.isEmpty { flags.insert(.words) }
        return flags
    }

    /// Dangers that were asked about and nobody has answered yes or no: the first thing to ask.
    func dangersToAsk(today: Day) -> Set<DangerFlag> {
        let answered = [FormChoice.yes.code, FormChoice.no.code]
        let asked = Set(FormPath.questions(for: self, today: today).flatMap(\.inputs))
        let open = Self.dangerQuestions.filter { asked.contains($0.0) && !answered.contains(self[$0.0]) }
        var flags = Set(open.map(\.1))
        if isYoung(today: today) == nil { flags.insert(.youngPerson) }
        return flags.subtracting(dangerFlags(today: today))
    }

    /// The boxes in which they wrote what sounds of danger. Rule: a professional's account of the past is not taken for
    /// danger now; they say themselves how urgent it is.
    var urgentWords: [FieldID] {
        guard route != .professional else { return [] }
        return [.substanceOther, .otherRelationship, .otherUse, .hope].filter { UrgentWords.areIn(self[$0]) }
    }

    /// Rule: someone who used daily, named a substance that is dangerous to stop or is not known to us, and has already
    /// gone without since yesterday or for some days, may be in dangerous withdrawal now.
    /// A proposal of this project, not a clinical figure.
    private var mayBeInWithdrawal: Bool {
        self[.howOften] == "daily" && ["yesterday", "week"].contains(self[.lastUse])
            && takenSubstances.contains { [.dangerous, .unchecked].contains($0.stoppingDanger.kind) }
    }
}
