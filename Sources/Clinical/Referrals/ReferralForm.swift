/// Why a form cannot be sent yet: every page with something to put right, in order.
public struct FormRefusal: Error, Hashable, Sendable {
    public struct Page: Hashable, Sendable {
        public let question: QuestionID
        public let errors: [FieldError]
    }

    public let pages: [Page]
}

/// A referral form that was complete when it was sent: what a draft becomes. It holds answers about the person
/// referred, and about a professional who refers them; never the secret word, and nothing about a relative who
/// refers, which belongs to that relative's own record (`FamilyReferral`).
public struct ReferralForm: Hashable, Sendable, Codable {
    public let route: ReferralRoute
    public let sentOn: Day
    /// As typed.
    public let answers: FormAnswers
    public let dangerFlags: Set<DangerFlag>
    /// Dangers that were asked about and not answered yes or no. They count as "to be asked", never as "no".
    public let dangersToAsk: Set<DangerFlag>
    /// In the order of the closed list.
    public let substances: [Substance]

    /// A form from a draft that has been filled in well.
    ///
    /// - Throws: `FormRefusal` with each page that is not answered or not well, when there is any.
    public init(checking draft: FormAnswers, today: Day) throws(FormRefusal) {
        let pages = FormPath.questions(for: draft, today: today).compactMap { question -> FormRefusal.Page? in
            let errors = FormCheck.errors(for: question, answers: draft, today: today)
            return errors.isEmpty ? nil : FormRefusal.Page(question: question.id, errors: errors)
        }
        guard pages.isEmpty, let route = draft.route else { throw FormRefusal(pages: pages) }
        let asked = draft.asked(today: today)
        self.route = route
        sentOn = today
        answers = asked.without { $0.isSecret || $0.isAboutFamilySender }
        dangerFlags = asked.dangerFlags(today: today)
        dangersToAsk = asked.dangersToAsk(today: today)
        substances = asked.namedSubstances
    }

    /// What they hope for, in their own words; nil when they left it empty.
    public var hope: String? { answers.text(.hope) }

    /// How soon a professional asks that they be seen.
    public var urgency: ReferralUrgency { ReferralUrgency(rawValue: answers[.urgency]) ?? .soon }

    /// The professional who refers; nil on the other routes.
    public var professional: Professional? { route == .professional ? Professional(answers) : nil }

    /// The answers as the duty worker reads them. How to reach the person is left out: what they sent may no longer
    /// be safe, and their record says what is.
    public var summary: FormSummary {
        FormSummary(answers, today: sentOn) { $0.isSecret || $0.isAboutFamilySender || $0.isAboutContact }
    }
}

/// How soon a professional asks that someone be seen. Every referral is read; today goes before the others.
public enum ReferralUrgency: String, Codable, CaseIterable, Sendable {
    case soon, today
}

/// A worker elsewhere who refers someone, as they describe themselves.
public struct Professional: Hashable, Sendable, Codable {
    public let name: String
    public let role: String
    public let organisation: String
    public let phone: PhoneNumber?
    public let email: String?
    /// Whether they recorded that the person agrees. Only then may they see progress.
    public let hasConsent: Bool
    /// How the person agreed or, if they did not, why they are referred all the same.
    public let consentNote: String

    init(_ answers: FormAnswers) {
        name = answers[.professionalName].trimmed
        role = answers[.professionalRole].trimmed
        organisation = answers[.professionalOrganisation].trimmed
        phone = PhoneNumber(answers[.professionalPhone])
        email = answers.text(.professionalEmail)
        hasConsent = answers[.consentRecorded] == FormChoice.yes.code
        consentNote = answers[.consentHow].trimmed
    }
}
