// The people a form opens records for.

extension ReferralForm {
    /// The provisional person that the referral is about.
    public func person(id: ID<Person>, organisation: ID<Organisation>) -> Person {
        Person(
            id: id, organisation: organisation,
            name: PersonName(given: answers[.given], family: answers[.family], knownAs: answers[.knownAs]),
            birthDay: answers.possibleBirthDay(today: sentOn), ageBand: answers.ageBand,
            pronouns: answers.text(.pronouns), phones: [PhoneNumber(answers[.phone])].compactMap(\.self),
            email: answers.text(.email), addressLines: answers.lines(.address), postcode: answers.text(.postcode),
            hasNoFixedHome: answers[.home] == "no-fixed-home",
            nhsNumber: NHSNumber(answers[.nhsNumber]), generalPractice: answers.text(.generalPractice),
            contact: answers.contactPlan)
    }
}

/// A relative or friend who sent a form, read from the draft.
public struct FamilySender: Hashable, Sendable {
    let answers: FormAnswers

    /// Nil unless the draft was filled in by a relative or friend.
    public init?(_ draft: FormAnswers) {
        guard draft.route == .family else { return nil }
        answers = draft.without { !$0.isAboutFamilySender }
    }

    /// The provisional person the relative is.
    public func person(id: ID<Person>, organisation: ID<Organisation>) -> Person {
        let ways = answers.ticked(.senderWays).compactMap { ContactChannel(rawValue: $0) }
        return Person(
            id: id, organisation: organisation, name: PersonName(knownAs: answers[.senderName]),
            phones: [PhoneNumber(answers[.senderPhone])].compactMap(\.self), email: answers.text(.senderEmail),
            contact: ContactPlan(onlyBy: ways))
    }
}

extension FormAnswers {
    func lines(_ field: FieldID) -> [String] {
        self[field].split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }
    }

    /// Ways that were shown and not ticked are refused.
    var contactPlan: ContactPlan {
        var plan = ContactPlan(onlyBy: safeWays)
        plan.codeWord = self[.codeWord].trimmed
        plan.whoMayAnswer = self[.whoMayAnswer].trimmed
        plan.times = self[.times].trimmed
        return plan
    }
}

extension ContactPlan {
    /// A plan from a list where every way was offered: those ticked are allowed, the rest refused.
    public init(onlyBy ways: [ContactChannel]) {
        let answers = ContactChannel.allCases.map { ($0, ways.contains($0)) }
        self.init(chosen: ways.count == 1 ? ways.first : nil, answers: Dictionary(uniqueKeysWithValues: answers))
    }
}
