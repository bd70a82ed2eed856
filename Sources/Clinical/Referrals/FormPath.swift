/// The way through the form: which pages there are, given what has been answered, and what comes next.
public enum FormPath {
    /// The pages to ask, in order. What is asked depends only on the answers and the day.
    public static func questions(for answers: FormAnswers, today: Day) -> [FormQuestion] {
        let voice = Voice(answers, today: today)
        return QuestionID.allCases.filter { $0.isAsked(answers, voice) }
            .map { FormQuestion.make($0, answers: answers, voice: voice) }
    }

    /// One page in the words for these answers, or nil when it is not asked.
    public static func question(_ id: QuestionID, for answers: FormAnswers, today: Day) -> FormQuestion? {
        questions(for: answers, today: today).first { $0.id == id }
    }

    /// The page after `id`; nil when that is the page to check your answers.
    public static func next(after id: QuestionID, for answers: FormAnswers, today: Day) -> QuestionID? {
        neighbour(of: id, for: answers, today: today) { asked, order in asked.first { $0.order > order } }
    }

    /// The page to ask after `id`, or the first when it is nil, passing over pages that a self-check has answered
    /// whole; nil when there is none left to ask.
    public static func next(
        after id: QuestionID?, for answers: FormAnswers, handedOver: Set<FieldID>, today: Day
    ) -> QuestionID? {
        let asked = questions(for: answers, today: today)
        return asked.first { question in
            let isAhead = id.map { question.id.order > $0.order } ?? true
            return isAhead && !question.isSettled(by: handedOver, answers, today)
        }?.id
    }

    /// The page before `id`; nil on the first. `id` may be a page that is no longer asked.
    public static func previous(before id: QuestionID, for answers: FormAnswers, today: Day) -> QuestionID? {
        neighbour(of: id, for: answers, today: today) { asked, order in asked.last { $0.order < order } }
    }

    /// The last page, which comes before checking your answers.
    public static func last(for answers: FormAnswers, today: Day) -> QuestionID {
        questions(for: answers, today: today).last?.id ?? .route
    }

    /// The first page that is not answered, or not well; nil when the form is ready to send.
    public static func firstMissing(in answers: FormAnswers, today: Day) -> QuestionID? {
        questions(for: answers, today: today)
            .first { !FormCheck.errors(for: $0, answers: answers, today: today).isEmpty }?.id
    }

    private static func neighbour(
        of id: QuestionID, for answers: FormAnswers, today: Day, pick: ([QuestionID], Int) -> QuestionID?
    ) -> QuestionID? {
        pick(questions(for: answers, today: today).map(\.id), id.order)
    }
}

extension QuestionID {
    fileprivate var order: Int { QuestionID.allCases.firstIndex(of: self) ?? 0 }

    /// Whether this page is put to someone who has given `answers`.
    fileprivate func isAsked(_ answers: FormAnswers, _ voice: Voice) -> Bool {
        switch self {
        case .sender, .senderContact, .personKnows: voice.route == .family
        case .professional, .consent, .urgency: voice.route == .professional
        case .youngPeople: voice.isYoung
        case .someoneElse: voice.route == .affected
        case .substances, .fits, .confusion, .overdose, .pregnancy, .doctor: voice.route != .affected
        case .use:
            voice.route != .affected && !answers.ticked(.substances).isEmpty
                && answers.ticked(.substances) != [FormChoice.notSaid.code]
        case .details: !answers.safeWays.isEmpty
        case .discretion: !answers.safeWays.isEmpty
        default: true
        }
    }
}

extension FormQuestion {
    fileprivate func isSettled(by handedOver: Set<FieldID>, _ answers: FormAnswers, _ today: Day) -> Bool {
        fields.contains { handedOver.contains($0.id) }
            && fields.allSatisfy { $0.isOptional || handedOver.contains($0.id) }
            && FormCheck.errors(for: self, answers: answers, today: today).isEmpty
    }
}
