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

    var title: String {
        switch self {
        case .notKept: "Please start here"
        case .notOpened: "We have to start again, and we are sorry"
        case .tooOld: "This page was open for a long time"
        case .nobodyToRead: "We cannot take this here yet"
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
        }
    }
}
