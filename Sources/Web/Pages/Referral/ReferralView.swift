import Actions
import Clinical

// The page of one referral, the gravest things first.
extension HTML {
    mutating func referral(_ sheet: ReferralSheet, _ typed: TriageTyped) {
        h1(.directionFromText) { $0.text(sheet.person.name.full.nonEmpty ?? "No name") }
        p(.class("tags")) { html in
            html.dangers(sheet.standing)
            html.tag(.quiet, sheet.standing.stage.title)
            html.text(" ")
            html.lateness(sheet.standing.escalation)
        }
        if sheet.mayOpenPerson { p { $0.a("Their whole record", .href(.person(sheet.person.id))) } }
        if sheet.hasDied, !sheet.standing.stage.isFinal {
            notice(.warning, "Their record says that they have died") {
                $0.p("Do not contact them. Write it down here too or, if this is another person, undo the link below.")
            }
        }
        div(.class("two")) { html in
            html.div { html in
                html.owed(sheet)
                html.sender(sheet)
                html.safeContact(
                    sheet.person,
                    instead: sheet.referral.personHoldsReceipt
                        ? "They look at their status page themselves: ask there." : "Ask the one who referred them.")
                html.section { html in
                    html.h2("What can be done now")
                    if sheet.acts.isEmpty { html.p("Nothing more. This referral has ended, or you may only read it.") }
                    html.triageForms(sheet, typed)
                    if sheet.hasLetter {
                        html.buttonLink(.secondary, "Letter to the other service", to: .letter(sheet.referral.id))
                    }
                }
            }
            html.div { html in
                html.formAnswers(sheet)
                html.doubles(sheet, typed)
                html.h2("What has happened")
                html.timeline(
                    sheet.timeline.map { one in
                        TimelineEntry(
                            when: "\(one.at.onClock(sheet.now)), \(one.who)", machineWhen: one.at.description,
                            title: one.what)
                    })
            }
        }
    }

    /// What is owed now, by when and by whom: from the standing and from nowhere else.
    private mutating func owed(_ sheet: ReferralSheet) {
        let standing = sheet.standing
        guard let due = standing.dueAt else {
            notice(.quiet, "Ended: \(standing.stage.title.lowercased())")
            return
        }
        let mood: Mood = standing.isOverdue ? .danger : standing.danger.isEmpty ? .calm : .warning
        card("What is owed") { html in
            html.p { html in
                html.tag(mood, standing.isOverdue ? "Overdue" : "In time")
                let isOffered = sheet.acts.contains(.takeOver)
                html.text(" " + (isOffered ? "Say whether your team takes them" : standing.owes) + " by ")
                html.time(due.onClock(sheet.now), .datetime(due.description))
                html.text(" (\(due.fromNow(sheet.now))).")
            }
            html.p("Owner: \(sheet.owner). Team: \(sheet.team.name).")
            if let next = standing.escalatesAt {
                html.p("If nothing is done it goes up on \(next.onClock(sheet.now)).", .class("hint"))
            }
            if let question = standing.question { html.p("We asked: \(question)", .directionFromText) }
            if let appointment = standing.appointment {
                html.p("Appointment: \(appointment.startsAt.onClock(sheet.now)), \(appointment.place)")
            }
            if let redirect = standing.redirect, standing.stage.isOnItsWay {
                html.p("To: \(redirect.receiver.name). \(redirect.consent.title).", .directionFromText)
            }
        }
    }

    /// The one who asked us to help someone they know. They are told nothing of what we find.
    private mutating func sender(_ sheet: ReferralSheet) {
        guard let sender = sheet.sender else { return }
        card("Who asked us") { html in
            html.p(.directionFromText) { html in
                html.strong(sender.person.name.full.nonEmpty ?? "No name")
                if !sender.relationship.isEmpty { html.text(", \(sender.relationship)") }
            }
            html.p { $0.tag(sender.personKnows == .yes ? .good : .warning, sender.personKnows.words) }
            html.p("Do not tell them anything about the person, not even that we have spoken.", .class("hint"))
        }
        safeContact(sender.person, title: "How it is safe to reach the one who asked")
    }

    private mutating func formAnswers(_ sheet: ReferralSheet) {
        h2("What they told us")
        guard let form = sheet.form else {
            p("There is no form with this referral.")
            return
        }
        if form.route == .affected {
            p { $0.strong("They ask for help for themselves, because of someone else.") }
        }
        if let professional = form.professional {
            p(
                "Referred by \(professional.name), \(professional.role), \(professional.organisation).",
                .directionFromText)
        }
        let asked = form.summary.rows.filter(\.isAnswered)
        answers(asked.map { Answered(question: $0.label, answer: $0.value.split(separator: "\n").map(String.init)) })
        let blank = form.summary.rows.filter { !$0.isAnswered }.map(\.label)
        if !blank.isEmpty {
            more("Not answered (\(blank.count))") { html in
                html.ul { html in for label in blank { html.li(label) } }
            }
        }
        let toAsk = DangerFlag.allCases.filter(form.dangersToAsk.contains).map { $0.title.lowercased() }
        if !toAsk.isEmpty { p("Still to ask, which does not mean no: \(toAsk.joined(separator: ", ")).") }
    }
}

extension FamilyReferral.Knowledge {
    fileprivate var words: String {
        switch self {
        case .yes: "The person knows that we were asked"
        case .no: "The person does not know that we were asked"
        case .notSure: "It is not known whether the person knows"
        }
    }
}

extension ReferralStage {
    fileprivate var isOnItsWay: Bool { [.redirectProposed, .redirectSent, .redirectRefused].contains(self) }
}

extension ReferralStanding {
    /// What the owner must do, as the start of a sentence.
    fileprivate var owes: String {
        if owesLook { return "They withdrew in danger: look at it, and review the danger" }
        if stage.isFinal { return "A safeguarding act must be written down" }
        switch stage {
        case .new: return "Read it and take it on"
        case .triage: return "Decide: accept, ask, redirect or decline"
        case .accepted: return "Offer an appointment"
        case .appointmentOffered: return "Have their answer about the appointment"
        case .appointmentAgreed: return "Be in touch, or write down what became of the appointment"
        case .appointmentMissed: return "Get in touch about the missed appointment"
        case .waitingForAnswer: return "Have their answer, or get in touch"
        case .couldNotReach: return reachingOwes
        case .redirectProposed: return "Send it, with their consent"
        case .redirectSent: return "Have the other service confirm"
        case .redirectRefused: return "Find another way to help"
        case .declining: return "Tell them, kindly and safely"
        case .arrived, .confirmedElsewhere, .declined, .withdrawn, .died: return ""
        }
    }

    private var reachingOwes: String {
        guard let reaching else { return "Try again to reach them" }
        if reaching.lastResortIsDue { return "Take a last resort" }
        if reaching.lastResortTaken { return "Decide what to do now that a last resort was taken" }
        return "Try again to reach them (tried \(reaching.attempts))"
    }
}
