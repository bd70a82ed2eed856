import Clinical

/// What a family wrote about a talk they plan. It travels in the body of a form and is kept nowhere.
struct TalkForm {
    let form: Fields

    static let speakers = 1...5
    static let longest = 1000

    init(_ form: Fields) { self.form = form }

    var mistakes: Mistakes {
        var mistakes = Mistakes()
        for name in Self.written { mistakes.add(name, tooLong: form[name], for: Self.longest) }
        for danger in TalkPlan.Danger.allCases where !isPossible(danger) {
            mistakes.add(danger.rawValue, "Choose one of the answers here, or leave this one out.")
        }
        // Rule: a danger that was ticked is enough to be told not to hold the talk (`TalkPlan.findings`).
        if mistakes.isEmpty && Self.written.allSatisfy({ form[$0].isEmpty }) && form.every("substances").isEmpty
            && !isInDanger
        {
            mistakes.add("person", "Write at least one thing, so that there is a plan to show.")
        }
        return mistakes
    }

    /// Whether they ticked something that stands in the way of a talk.
    var isInDanger: Bool { TalkPlan.Danger.allCases.contains { form[$0.rawValue] == Reply.yes.rawValue } }

    /// Whether something they wrote sounds of danger.
    var soundsUrgent: Bool { Self.written.contains { UrgentWords.areIn(form[$0]) } }

    var talk: TalkPlan {
        var talk = TalkPlan()
        talk.person = words("person")
        talk.substances = Set(form.every("substances").compactMap(Substance.init(rawValue:)))
        talk.history.sinceWhen = words("since")
        talk.history.howMuch = words("amount")
        talk.history.whatElse = words("else")
        for danger in TalkPlan.Danger.allCases { talk.dangers[danger] = Reply(rawValue: form[danger.rawValue]) }
        talk.speakers = Self.speakers.map { .init(name: words("who-\($0)"), says: words("says-\($0)")) }
            .filter { !$0.name.isEmpty || !$0.says.isEmpty }
        talk.whenAndWhere = words("when")
        talk.boundaries = words("lines")
        talk.whatFollows = words("follows")
        talk.offer.place = words("place")
        talk.offer.soon = words("soon")
        talk.offer.travel = words("travel")
        return talk
    }

    var carried: [(name: String, value: String)] {
        let names = Set(Self.written + TalkPlan.Danger.allCases.map(\.rawValue) + ["substances"])
        return form.all.filter { names.contains($0.name) && !$0.value.isEmpty }
    }

    /// The boxes that are written in.
    static let written =
        ["person", "since", "amount", "else", "when", "lines", "follows", "place", "soon", "travel"]
        + speakers.flatMap { ["who-\($0)", "says-\($0)"] }

    private func words(_ name: String) -> String { form[name].withoutControlCharacters }

    private func isPossible(_ danger: TalkPlan.Danger) -> Bool {
        form.every(danger.rawValue).allSatisfy { ["", "yes", "no"].contains($0) }
    }
}
