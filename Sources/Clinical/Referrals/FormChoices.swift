extension FormChoice {
    static let yes = FormChoice("yes", "Yes")
    static let no = FormChoice("no", "No")
    static let notSaid = FormChoice("not-said", "I’d rather not say")
    static let notKnown = FormChoice("not-known", "I don’t know")
    /// Offered beside the ways of contact: someone who shares their phone and their letter box may have no safe way.
    static let noWay = FormChoice("none", "No way is safe. I will look for news myself, with my code")

    static func yesNo(_ voice: Voice) -> FormField.Kind {
        .choice(voice.route.isForOneself ? [yes, no, notSaid] : [yes, no, notKnown, notSaid])
    }

    static func ways(_ voice: Voice) -> [FormChoice] {
        ContactChannel.allCases.map { FormChoice($0.rawValue, $0.label) } + [
            voice.route.isForOneself
                ? noWay : FormChoice(noWay.code, "Do not contact them yet. Talk to me first")
        ]
    }

    static let howOften: [FormChoice] = [
        FormChoice("daily", "Every day, or nearly"),
        FormChoice("weekly", "Some days in most weeks"),
        FormChoice("less", "Less often than that"),
        FormChoice("stopped", "Not any more"),
    ]

    static let lastUse: [FormChoice] = [
        FormChoice("today", "Today"),
        FormChoice("yesterday", "Yesterday"),
        FormChoice("week", "In the last week"),
        FormChoice("month", "In the last month"),
        FormChoice("longer", "Longer ago"),
    ]

    static func ageBands(_ voice: Voice) -> [FormChoice] {
        ageBands + [FormChoice(notSaid.code, voice.say(notSaid.label, they: notKnown.label))]
    }

    private static let ageBands: [FormChoice] = [
        FormChoice(AgeBand.under18.rawValue, "Under 18"),
        FormChoice(AgeBand.from18.rawValue, "18 to 24"),
        FormChoice(AgeBand.from25.rawValue, "25 to 34"),
        FormChoice(AgeBand.from35.rawValue, "35 to 49"),
        FormChoice(AgeBand.from50.rawValue, "50 to 64"),
        FormChoice(AgeBand.from65.rawValue, "65 or over"),
    ]

    static let substances: [FormChoice] =
        Substance.allCases.filter { $0 != .other && $0 != .pcp }.map { substance in
            let alsoCalled = substance.names.dropFirst().prefix(4).joined(separator: ", ")
            return FormChoice(
                substance.rawValue, substance.name.capitalisedFirst,
                hint: substance == .alcohol || alsoCalled.isEmpty ? "" : "Also called \(alsoCalled)")
        } + [FormChoice(Substance.other.rawValue, "Something else"), notSaid]
}

extension ContactChannel {
    /// As a choice on a form.
    public var label: String {
        switch self {
        case .phoneCall: "Phone call"
        case .voicemail: "Leaving a voicemail"
        case .text: "Text message"
        case .post: "Letter"
        case .email: "E-mail"
        }
    }
}
