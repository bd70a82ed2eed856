import Actions
import Clinical

/// What a worker typed in one of the forms of a referral's page, and what became of it.
struct TriageTyped {
    var form = Fields()
    var act: TriageAct?
    var mistakes = Mistakes()

    /// The name of a box: each form has its own, so that two on one page are never the same.
    static func name(_ act: TriageAct, _ field: TriageField) -> String { act.rawValue + "-" + field.rawValue }

    func value(_ act: TriageAct, _ field: TriageField) -> String { form[Self.name(act, field)] }

    func field(
        _ act: TriageAct, _ field: TriageField, _ label: String, hint: String? = nil, isOptional: Bool = false
    ) -> Field {
        let name = Self.name(act, field)
        return Field(name, label, hint: hint, mistake: mistakes[name], isOptional: isOptional)
    }
}

extension TriageAct {
    /// What stands on the folded form.
    var title: String {
        switch self {
        case .take: "Take it on"
        case .accept: "Accept: we can help"
        case .offer: "Offer an appointment"
        case .ask: "Ask them something"
        case .recordAnswer: "Write down their answer"
        case .recordAppointmentAnswer: "Write down if they can come"
        case .recordReached: "We spoke with them"
        case .recordAttempt: "We could not reach them"
        case .takeLastResort: "Do one thing more: last resort"
        case .recordArrival: "They arrived"
        case .recordDidNotAttend: "They did not come"
        case .redirect: "Send to another service"
        case .recordSending: "Write down that it went"
        case .recordConfirmation: "The other service confirmed"
        case .recordRefusal: "The other service said no"
        case .takeOver: "Take them on in our team"
        case .refuseOffer: "We cannot take them"
        case .decline: "Decline, and say why"
        case .recordTold: "They have been told"
        case .reassign: "Give to a colleague"
        case .giveCode: "Give them a code for their status page"
        case .reviewDanger: "Review the dangers"
        case .recordSafeguarding: "Write down a safeguarding act"
        case .recordWithdrawal: "They withdrew"
        case .recordDeath: "They have died"
        }
    }

    /// What is shown when it is done.
    var done: String {
        switch self {
        case .take: "You have taken it on."
        case .accept: "Accepted. Now offer an appointment."
        case .offer: "The appointment is offered. They see it on their status page."
        case .ask: "Your question is on their status page."
        case .recordAnswer, .recordAppointmentAnswer: "Their answer is written down."
        case .recordReached: "Written down: you spoke with them."
        case .recordAttempt: "Written down: you tried to reach them."
        case .takeLastResort: "The last resort is written down."
        case .recordArrival: "Written down: they arrived. This referral is done."
        case .recordDidNotAttend: "Written down: they did not come. Offer another time."
        case .redirect: "Written down. It stays ours until the other service confirms."
        case .recordSending: "Written down. Ask the other service to confirm."
        case .recordConfirmation: "Written down: the other service has them. This referral is done."
        case .recordRefusal: "Written down: the other service said no. They still have us."
        case .takeOver: "They are with your team now, and you own what is due."
        case .refuseOffer: "Written down. They stay with the team that asked."
        case .decline: "Declined. Now tell them, in a safe way."
        case .recordTold: "Written down: they have been told. This referral is done."
        case .reassign: "It has been given to your colleague."
        case .giveCode: "They have a new code."
        case .reviewDanger: "The dangers are as you wrote."
        case .recordSafeguarding: "The safeguarding act is written down."
        case .recordWithdrawal: "Written down: they withdrew. This referral is done."
        case .recordDeath: "Their death is written down."
        }
    }

    /// Whether it may have happened before it was written down.
    var asksWhen: Bool {
        switch self {
        case .recordReached, .recordAttempt, .recordArrival, .recordSending, .recordConfirmation, .recordTold: true
        default: false
        }
    }

    fileprivate var button: ButtonKind {
        switch self {
        case .take, .accept, .takeOver: .primary
        case .decline, .recordDeath, .recordWithdrawal: .warning
        default: .secondary
        }
    }
}

extension HTML {
    /// A form for each thing that this worker can do now; nothing else is offered.
    mutating func triageForms(_ sheet: ReferralSheet, _ typed: TriageTyped) {
        for act in sheet.acts {
            let isPlain = [.take, .accept, .takeOver].contains(act)
            if isPlain {
                triageForm(act, sheet, typed)
            } else {
                more(act.title, open: typed.act == act) { $0.triageForm(act, sheet, typed) }
            }
        }
    }

    private mutating func triageForm(_ act: TriageAct, _ sheet: ReferralSheet, _ typed: TriageTyped) {
        let name = TriageTyped.name(act, .form)
        form(to: .referral(sheet.referral.id), id: name) { html in
            html.hidden("version", String(sheet.version))
            html.mistake(typed.mistakes[name], of: name)
            html.boxes(of: act, sheet, typed)
            if act.asksWhen { html.whenBoxes(act, typed) }
            html.button(act.button, act.title, name: "act", value: act.rawValue)
        }
    }

    private mutating func whenBoxes(_ act: TriageAct, _ typed: TriageTyped) {
        input(
            typed.field(act, .day, "Day, if not now", hint: "Like 20/11/2026", isOptional: true),
            typed.value(act, .day))
        input(typed.field(act, .time, "Time", hint: "Like 14:30", isOptional: true), typed.value(act, .time))
    }

    private mutating func boxes(of act: TriageAct, _ sheet: ReferralSheet, _ typed: TriageTyped) {
        switch act {
        case .take, .accept, .takeOver, .recordArrival, .recordDidNotAttend: break
        case .offer:
            input(typed.field(act, .day, "Day", hint: "Like 20/11/2026"), typed.value(act, .day))
            input(typed.field(act, .time, "Time", hint: "Like 14:30"), typed.value(act, .time))
            input(
                typed.field(act, .place, "Where", hint: "An address, or “by phone”. They read this."),
                typed.value(act, .place))
            input(typed.field(act, .with, "With whom", isOptional: true), typed.value(act, .with))
        case .ask:
            askingBoxes(sheet, typed)
        case .recordAttempt: channelBox(act, .channel, "How you tried", sheet.person.contact.allowed, typed)
        case .recordReached: channelBox(act, .channel, "How you spoke", ContactChannel.allCases, typed)
        case .recordAppointmentAnswer:
            radioBox(act, .answer, "What they said", AppointmentAnswer.allCases.map { ($0.rawValue, $0.title) }, typed)
        case .takeLastResort:
            let isReachable = !sheet.person.contact.allowed.isEmpty
            if !isReachable { p("No way to reach them is safe, so nothing need be tried first. Ask someone else.") }
            let resorts = LastResort.allCases.filter { isReachable || $0.asksOthers }
            radioBox(act, .resort, "What you did", resorts.map { ($0.rawValue, $0.title) }, typed)
            wordsBox(act, typed, "What happened")
        case .reassign:
            let staff = sheet.colleagues.filter { $0.id != sheet.standing.assignee }
            select(
                typed.field(act, .staff, "Who takes it on"), staff.map { Choice($0.id.text, $0.name) },
                chosen: typed.value(act, .staff))
        case .giveCode: codeBoxes(sheet, typed)
        case .reviewDanger: dangerBoxes(sheet, typed)
        case .redirect: redirectBoxes(sheet, typed)
        case .recordSending:
            let ways = SendingWay.allCases.filter { $0 != .towpath }
            radioBox(act, .way, "How it went", ways.map { ($0.rawValue, $0.title) }, typed)
        case .decline:
            radioBox(act, .reason, "Why", DeclineReason.allCases.map { ($0.rawValue, $0.title) }, typed)
            wordsBox(
                act, typed, "In your own words", hint: "They read this, after a kind sentence about the reason.",
                isOptional: true)
        case .recordTold:
            let ways = TellingWay.allCases.filter { way in
                way == .statusPage
                    ? sheet.referral.personHoldsReceipt : way.channel.map(sheet.person.contact.allows) ?? true
            }
            radioBox(act, .way, "How they were told", ways.map { ($0.rawValue, $0.title) }, typed)
        case .recordDeath:
            wordsBox(act, typed, "Who told us")
            input(
                typed.field(act, .day, "The day they died, if known", hint: "Like 20/11/2026", isOptional: true),
                typed.value(act, .day))
        case .recordAnswer: wordsBox(act, typed, "What they said")
        case .recordConfirmation:
            wordsBox(act, typed, "Who confirmed", hint: "A name, and how: “Sam at reception, by phone”.")
        case .recordRefusal: wordsBox(act, typed, "What they said")
        case .refuseOffer: wordsBox(act, typed, "Why not", hint: "The team that asked reads this.")
        case .recordSafeguarding: wordsBox(act, typed, "What was done", hint: "Whom we told, and what they said.")
        case .recordWithdrawal:
            wordsBox(act, typed, "What they said", hint: "Nobody has to say why.", isOptional: true)
        }
    }
}

// The boxes that several forms share.
extension HTML {
    fileprivate mutating func wordsBox(
        _ act: TriageAct, _ typed: TriageTyped, _ label: String, hint: String? = nil, isOptional: Bool = false
    ) {
        textBox(
            typed.field(act, .words, label, hint: hint, isOptional: isOptional), typed.value(act, .words), rows: 3,
            limit: ReferralStep.longestWords)
    }

    fileprivate mutating func radioBox(
        _ act: TriageAct, _ field: TriageField, _ label: String, _ choices: [(String, String)], _ typed: TriageTyped
    ) {
        radios(
            typed.field(act, field, label), choices.map { Choice($0.0, $0.1) }, chosen: typed.value(act, field))
    }

    /// Only ways that are safe are offered for what we do.
    fileprivate mutating func channelBox(
        _ act: TriageAct, _ field: TriageField, _ label: String, _ channels: [ContactChannel], _ typed: TriageTyped
    ) {
        if channels.isEmpty {
            p("They have not named any safe way to be reached. Ask the one who referred them.", .class("mistake"))
        } else {
            radioBox(act, field, label, channels.map { ($0.rawValue, $0.label) }, typed)
        }
    }

    /// On the status page alone is always safe, for someone who has one.
    fileprivate mutating func askingBoxes(_ sheet: ReferralSheet, _ typed: TriageTyped) {
        let hasPage = sheet.referral.personHoldsReceipt
        let safe = sheet.person.contact.allowed.map { AskingWay($0) }
        wordsBox(.ask, typed, "Your question", hint: hasPage ? "They read this on their status page." : nil)
        if safe.isEmpty {
            let words = hasPage ? "They look for news themselves." : "Ask the one who referred them."
            p("They have not named any safe way to be reached. \(words)", .class(hasPage ? "hint" : "mistake"))
        }
        let ways = safe + (hasPage ? [AskingWay.statusPage] : [])
        if !ways.isEmpty { radioBox(.ask, .channel, "How you ask", ways.map { ($0.rawValue, $0.title) }, typed) }
    }

    fileprivate mutating func codeBoxes(_ sheet: ReferralSheet, _ typed: TriageTyped) {
        let act = TriageAct.giveCode
        p(
            sheet.referral.personHoldsReceipt
                ? "For someone who lost theirs. The old code stops working."
                : "They have no code of their own: somebody else sent this referral.")
        p("Only when you are sure that it is them, and that it is safe for them to have it.", .class("hint"))
        input(
            typed.field(act, .secret, "A word or number that they choose", hint: "4 to 40 letters or numbers"), "",
            kind: .newPassword)
        input(typed.field(act, .again, "The same once more"), "", kind: .newPassword)
        wordsBox(act, typed, "How you know that it is them", hint: "“Came in, and I have met them”.")
    }

    fileprivate mutating func dangerBoxes(_ sheet: ReferralSheet, _ typed: TriageTyped) {
        let act = TriageAct.reviewDanger
        let now = Set(sheet.standing.danger.map(\.rawValue))
        let ticked = typed.act == act ? Set(typed.form.every(TriageTyped.name(act, .flags))) : now
        checkboxes(
            typed.field(act, .flags, "Dangers that hold now"),
            DangerFlag.allCases.map { Choice($0.rawValue, $0.title) }, chosen: ticked)
        wordsBox(act, typed, "What you found")
    }

    fileprivate mutating func redirectBoxes(_ sheet: ReferralSheet, _ typed: TriageTyped) {
        let act = TriageAct.redirect
        p("This is not an end: it stays ours, with an owner and a time, until the other service confirms.")
        if !sheet.otherHomes.isEmpty {
            select(
                typed.field(
                    act, .team, "A team of ours",
                    hint: "They see the whole referral in their inbox, and say yes or no there.",
                    isOptional: true),
                sheet.otherHomes.map { Choice($0.id.text, $0.name) }, chosen: typed.value(act, .team),
                none: "Not one of ours")
        }
        if !sheet.nearby.isEmpty {
            radios(
                typed.field(act, .service, "The service it should go to", hint: "The nearest to where they live."),
                sheet.nearby.map { Choice($0.id.text, $0.name, hint: $0.words) } + [Choice("", "Another service")],
                chosen: typed.value(act, .service))
        }
        let label = sheet.nearby.isEmpty ? "The service it should go to" : "The name of another service"
        input(typed.field(act, .receiver, label, isOptional: !sheet.nearby.isEmpty), typed.value(act, .receiver))
        p { html in
            html.a("Find a service elsewhere", .href(.find))
            html.text(" (what you wrote here stays if you open it in another window).")
        }
        radioBox(act, .consent, "What the person said", RedirectConsent.allCases.map { ($0.rawValue, $0.title) }, typed)
        checkboxes(
            typed.field(
                act, .scope, "What the other service may be told",
                hint: sheet.otherHomes.isEmpty ? nil : "Only for a service outside: a team of ours sees it all."),
            RedirectReferral.scopes.map { Choice($0.rawValue, $0.title) },
            chosen: Set(typed.form.every(TriageTyped.name(act, .scope))))
        wordsBox(act, typed, "In their words, or why it must go without")
    }
}

extension ConsentScope {
    var title: String {
        switch self {
        case .progress: "How it is going here"
        case .attendance: "Whether they came"
        case .medicines: "Medicines"
        case .assessment: "What they told us about what they use"
        case .risk: "Dangers"
        case .discharge: "That they have left"
        case .carePlan: "Their plan"
        case .contactDetails: "How to reach them"
        }
    }
}
