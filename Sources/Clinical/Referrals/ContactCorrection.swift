/// How to reach a person, as they correct it on their status page: the same boxes as on the form, all on one page,
/// held to the same rules.
public struct ContactCorrection: Hashable, Sendable {
    private let answers: FormAnswers

    /// What stands in the record, as answers to correct.
    public static func answers(of person: Person) -> FormAnswers {
        var answers = FormAnswers()
        answers.set(.route, to: ReferralRoute.myself.rawValue)
        let ways = person.contact.allowed.map(\.rawValue)
        answers.tick(.ways, ways.isEmpty ? [FormChoice.noWay.code] : ways)
        answers.set(.phone, to: person.phones.first?.typed ?? "")
        answers.set(.email, to: person.email ?? "")
        answers.set(.address, to: person.addressLines.joined(separator: "\n"))
        answers.set(.codeWord, to: person.contact.codeWord)
        answers.set(.whoMayAnswer, to: person.contact.whoMayAnswer)
        answers.set(.times, to: person.contact.times)
        return answers
    }

    /// The boxes to show: those for every way, whichever is ticked, for without scripts a box cannot appear.
    public static var questions: [FormQuestion] {
        var answers = FormAnswers()
        answers.set(.route, to: ReferralRoute.myself.rawValue)
        answers.tick(.ways, ContactChannel.allCases.map(\.rawValue))
        let voice = Voice(route: .myself, isYoung: false)
        return [.ways, .details, .discretion].map { FormQuestion.make($0, answers: answers, voice: voice) }
    }

    /// - Throws: the boxes with something to put right.
    public init(checking typed: FormAnswers, today: Day) throws(ContactMistakes) {
        var answers = typed
        answers.set(.route, to: ReferralRoute.myself.rawValue)
        let asked: [QuestionID] = answers.safeWays.isEmpty ? [.ways] : [.ways, .details, .discretion]
        let voice = Voice(route: .myself, isYoung: false)
        let errors = asked.map { FormQuestion.make($0, answers: answers, voice: voice) }
            .flatMap { FormCheck.errors(for: $0, answers: answers, today: today) }
        guard errors.isEmpty else { throw ContactMistakes(errors: errors) }
        self.answers = answers
    }

    /// The person with the corrections. A number or address that was left alone stays, even where it may not be used;
    /// further numbers in the record stay behind the first.
    public func applied(to person: Person) -> Person {
        var person = person
        person.contact = answers.contactPlan
        let typed = PhoneNumber(answers[.phone])
        person.phones = [typed].compactMap(\.self) + person.phones.dropFirst().filter { $0 != typed }
        person.email = answers.text(.email)
        person.addressLines = answers.lines(.address)
        return person
    }
}

/// Why a correction cannot be taken as it is.
public struct ContactMistakes: Error, Hashable, Sendable {
    public let errors: [FieldError]
}
