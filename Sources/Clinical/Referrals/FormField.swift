/// One thing to tick or choose.
public struct FormChoice: Hashable, Sendable {
    /// Stored and posted.
    public let code: String
    public let label: String
    public let hint: String

    public init(_ code: String, _ label: String, hint: String = "") {
        self.code = code
        self.label = label
        self.hint = hint
    }
}

/// One thing asked on a page: a label, perhaps a hint, and the kind of box.
public struct FormField: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// One line.
        case text
        case longText
        case phone, email, postcode
        /// Hidden while typing.
        case secret
        /// Choose one.
        case choice([FormChoice])
        /// Tick any.
        case choices([FormChoice])
        /// Day, month and year in three boxes.
        case date(month: FieldID, year: FieldID)
    }

    /// The box; for a date, its day.
    public let id: FieldID
    public let label: String
    public let hint: String
    public let kind: Kind
    /// Whether it may be left empty. Other rules of the question may still ask for it.
    public let isOptional: Bool
    /// The standard name of what a browser may fill in, such as `given-name`. Empty where it must not: on a
    /// shared computer that would fill in someone else.
    public let autocomplete: String

    public init(
        _ id: FieldID, _ label: String, hint: String = "", _ kind: Kind = .text, isOptional: Bool = false,
        autocomplete: String = ""
    ) {
        self.id = id
        self.label = label
        self.hint = hint
        self.kind = kind
        self.isOptional = isOptional
        self.autocomplete = autocomplete
    }

    /// The boxes it is typed into.
    public var inputs: [FieldID] {
        if case .date(let month, let year) = kind { [id, month, year] } else { [id] }
    }

    public var choices: [FormChoice] {
        switch kind {
        case .choice(let choices), .choices(let choices): choices
        default: []
        }
    }

    /// The longest answer it takes, in characters.
    public var limit: Int { kind == .longText ? FormAnswers.longLimit : FormAnswers.shortLimit }
}
