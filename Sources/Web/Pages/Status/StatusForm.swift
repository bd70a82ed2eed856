import Actions
import Clinical

/// What was sent from the status page: which button, and what was typed beside it.
struct StatusForm {
    enum Button: String {
        case look, answer, appointment, contact, withdraw
        case changeContact = "change-contact"
        case askToWithdraw = "ask-to-withdraw"
    }

    let button: Button
    /// As typed.
    let words: String
    let appointment: AppointmentAnswer?
    let contact: FormAnswers

    init(_ form: Fields) {
        button = Button(rawValue: form["do"]) ?? .look
        words = form.exactly("words") ?? ""
        appointment = AppointmentAnswer(rawValue: form["coming"])
        var contact = FormAnswers()
        for question in ContactCorrection.questions { contact.take(form.all, for: question) }
        self.contact = contact
    }

    /// A refusal that can be put right on the page, beside its box. Others are passed on.
    func mistakes(_ refusal: ReceiptRefusal) throws(ReceiptRefusal) -> Mistakes {
        var mistakes = Mistakes()
        switch refusal {
        case .contact(let found):
            for error in found.errors { mistakes.add(error.field.rawValue, error.sentence) }
        case .step(.wordsMissing) where button == .appointment: mistakes.add("coming", "Choose one of the answers.")
        case .step(.appointmentStarted): mistakes.add("coming", ReferralRefusal.appointmentStarted.sentence)
        case .step(.wordsMissing): mistakes.add("words", "Write a few words here.")
        case .step(.wordsTooLong): mistakes.add("words", "This is too long. Please shorten it. Nothing is lost.")
        case .step: mistakes.add("main", "This has changed since you opened the page. Please look at it again.")
        default: throw refusal
        }
        return mistakes
    }
}

/// Something that has just happened on the status page.
enum StatusNews: Equatable {
    case answered, contactCorrected, withdrawn
    case notFound
    case passTooOld
    case tooManyTries(seconds: Int)

    var title: String {
        switch self {
        case .answered: "Thank you. We have your answer."
        case .contactCorrected: "We have changed how we reach you"
        case .withdrawn: "We have written down that you asked us to stop"
        case .notFound: "We cannot find that"
        case .passTooOld: "Please type your code and word again"
        case .tooManyTries: "Please wait a little"
        }
    }

    var words: String {
        switch self {
        case .answered: "The team can see it now."
        case .contactCorrected: "From now on we use only the ways you ticked."
        case .withdrawn: "You can come back at any time. You will be welcome."
        case .notFound: "The code and the word do not go together, or the code is no longer in use. Check both."
        case .passTooOld: "We close this page after ten minutes, in case someone else sees the screen."
        case .tooManyTries(let seconds):
            "There have been many tries. Try again in \(seconds) \(seconds == 1 ? "second" : "seconds"). "
                + "If you need help now, ring 111, or 999 in an emergency."
        }
    }

    var isGood: Bool { [.answered, .contactCorrected, .withdrawn].contains(self) }
}
