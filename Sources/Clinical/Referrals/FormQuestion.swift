/// One page of the referral form. Raw values appear in addresses.
public enum QuestionID: String, Codable, CaseIterable, Sendable {
    case route
    case sender
    case senderContact = "your-contact"
    case personKnows = "do-they-know"
    case professional
    case consent
    case urgency
    case name, birth
    case youngPeople = "young-people"
    case someoneElse = "someone-else"
    case substances, use, fits, confusion, overdose, pregnancy, suicide, children, hope, home
    case ways = "safe-contact"
    case details = "contact-details"
    case discretion = "careful-contact"
    case doctor, secret
}

/// A page as it is put to one person: the words depend on whom it is about and how old they are.
public struct FormQuestion: Hashable, Sendable {
    public let id: QuestionID
    /// The question itself, the heading of the page.
    public let title: String
    /// Sentences before the boxes.
    public let intro: [String]
    /// Why we ask, in a sentence.
    public let why: String
    public let fields: [FormField]

    init(_ id: QuestionID, _ title: String, intro: [String] = [], why: String, _ fields: [FormField]) {
        self.id = id
        self.title = title
        self.intro = intro
        self.why = why
        self.fields = fields
    }

    /// Whether each box may be left empty, but not all of them.
    public var asksForOneOfItsBoxes: Bool { id == .birth }

    /// Every box on the page.
    public var inputs: [FieldID] { fields.flatMap(\.inputs) }
}

/// To whom the form is speaking.
struct Voice: Hashable, Sendable {
    let route: ReferralRoute
    let isYoung: Bool

    init(_ answers: FormAnswers, today: Day) {
        route = answers.route ?? .myself
        isYoung = answers.isYoung(today: today) ?? false
    }

    init(route: ReferralRoute, isYoung: Bool) {
        self.route = route
        self.isYoung = isYoung
    }

    /// Words for someone asking for themselves, or about someone else.
    func say(_ you: String, they: String) -> String { route.isForOneself ? you : they }
}
