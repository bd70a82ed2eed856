/// Something to say above the form that no answer was wrong about.
enum ReferNews {
    /// A question's address was opened by itself.
    case notKept
    /// What the form carried could not be opened.
    case notOpened
    /// The form lay open for longer than two hours.
    case tooOld
    /// There is no team that could read it.
    case nobodyToRead
    /// It could not be saved just now.
    case notSaved
    /// It cannot be said just now who will read it, and when.
    case notKnownWhen

    var title: String {
        switch self {
        case .notKept: "Please start here"
        case .notOpened: "We have to start again, and we are sorry"
        case .tooOld: "This page was open for a long time"
        case .nobodyToRead: "We cannot take this here yet"
        case .notSaved: "It has not been sent, and we are sorry"
        case .notKnownWhen: "We cannot say just now when this will be read"
        }
    }

    var words: String {
        switch self {
        case .notKept:
            "We keep nothing until you send the form, so we cannot show one question by itself. Nothing has been sent."
        case .notOpened:
            "We could not read the answers that came with that page. Nothing has been sent. Please fill it in again, "
                + "or ring one of the numbers on our emergency page."
        case .tooOld:
            "It has not been sent yet. Your answers are all here. Please check that they are yours and still right, "
                + "then send them."
        case .nobodyToRead:
            "This Towpath has no team yet that would read your form. It has not been sent. Please ring 111, or find "
                + "a service near you."
        case .notSaved:
            "Something is wrong with our computer. Your answers are all still here. Please wait a minute, then press "
                + "Send again. If it cannot wait, ring 111, or 999 in an emergency."
        case .notKnownWhen:
            "Your answers are all here, and you can try to send them. If it cannot wait, ring 111."
        }
    }
}
