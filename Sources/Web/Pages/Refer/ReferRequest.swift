import Actions
import Clinical

/// A page of the referral form as it arrived: what had been answered, what was just typed, and which button sent it.
struct ReferRequest {
    enum Button: String {
        /// On to the next question.
        case next
        case back
        /// A question opened from the page of answers.
        case show
        /// To the page of answers.
        case check
    }

    var draft: ReferralDraft
    let isFresh: Bool
    let button: Button
    /// Whether the question was opened from the page of answers, where it then leads back to.
    let isCorrection: Bool
    let typed: Fields
    let now: Instant

    var today: Day { UKTime(now).day }

    static let formName = "referral"
    static let lifeInMinutes = 120

    /// Nil when the form carries nothing that was sealed here.
    init?(_ form: Fields, seal: FormSeal, now: Instant) {
        let opened = seal.open(
            form.exactly("answers"), as: ReferralDraft.self, for: Self.formName, life: Self.lifeInMinutes, at: now)
        guard let opened else { return nil }
        draft = opened.value
        isFresh = opened.isFresh
        button = Button(rawValue: form["go"]) ?? .next
        isCorrection = form["then"] == Button.check.rawValue
        typed = form
        self.now = now
    }

    /// Takes what was typed on a page, if that page was asked.
    mutating func take(_ id: QuestionID) {
        guard button != .show, let question = FormPath.question(id, for: draft.answers, today: today) else { return }
        draft.answers.take(typed.all, for: question)
    }
}
