import Clinical

extension HTML {
    /// All that is said of a service at a moment, each fact with who says it and how long ago.
    mutating func service(
        _ listed: ListedService, _ wait: MeasuredWait?, at moment: Instant, isThanked: Bool
    ) {
        let today = UKTime(moment).day
        let service = listed.entry
        h1(service.displayName, .directionFromText)
        if let closing = listed.closed { closed(closing, service) }
        if let day = listed.vanishedOn, listed.closed == nil {
            notice(.warning, "This may have closed") {
                $0.p("Its directory has not listed it since \(day.spoken). Ring before you go.")
            }
        }
        if isThanked {
            notice(.good, "Thank you") { $0.p("A manager here will ask the service, and then put it right.") }
        }
        getThere(service, today)
        // When a closed door opens, or how long people waited at it, would send someone there.
        if listed.closed == nil {
            hours(of: service, at: moment)
            meeting(service, at: moment)
            waiting(service.waiting(wait))
        }
        p(.class("hint age")) { html in
            html.text("Where nothing else is said, this is from: \(service.listing.source.inWords). ")
            html.age(service.listing.source, today)
        }
        dl(.class("answers")) { html in
            for field in ServiceField.onItsPage { html.fact(field, of: service, today) }
        }
        notKnown(service)
        more("Is something here wrong?") { html in html.wrongFactQuestions(WrongFact(), listed) }
        p { $0.a("How we check, and how fresh our list is", .href(.howFresh)) }
        p { html in
            html.a("Look for other services", .href(.find))
            html.text(" or ")
            html.a("ask for help here", .href(.refer))
        }
    }

    private mutating func getThere(_ service: TreatmentService, _ today: Day) {
        guard service.phone != nil || service.website != nil || service.email != nil else { return }
        card("How to reach them") { html in
            if let phone = service.phone {
                html.p { $0.phone(phone.value) }
                html.source(phone.source, of: service, today)
            }
            if let email = service.email { html.p { $0.a(email.value, .href(external: .email(email.value))) } }
            if let site = service.website?.value { html.website(site) }
            if service.access?.value.contains(.selfReferral) == true { html.p("You can get in touch yourself.") }
        }
    }

    /// What lists say is still shown: they may know better, and then a manager is told below.
    private mutating func closed(_ closing: Closing, _ service: TreatmentService) {
        notice(.warning, "This has closed") { html in
            html.p("\(closing.by.name) of \(closing.by.team), who asked, said so on \(closing.on.spoken).")
            if service.listing.source.checkedOn > closing.on {
                html.p("\(service.listing.source.name) still names it. Ring before you go.")
            }
            html.p { $0.a("Look for other services", .href(.find)) }
        }
    }

    /// Only what was counted; a wait that someone typed is not shown.
    private mutating func waiting(_ waiting: Waiting) {
        guard waiting.isWorthAsking else { return }
        card("How long people wait") { html in
            guard case .counted(let wait) = waiting else {
                html.p(MeasuredWait.unknown)
                return
            }
            html.p { $0.strong(wait.headline.capitalisedFirst + ".") }
            for words in [wait.spread, wait.untilTheyCame].compactMap(\.self) { html.p(words) }
            html.p(.class("hint age")) { html in
                html.text("\(wait.basis) From \(wait.source.name). ")
                html.a("How we count waits", .href(.howFresh))
            }
        }
    }

    private mutating func website(_ address: String) {
        let secure = address.hasPrefix("http://") ? "https://" + address.dropFirst(7) : address
        let whole = secure.hasPrefix("https://") ? secure : "https://" + secure
        p { html in
            if let link = External(web: whole) {
                html.a("Their website: \(address)", .href(external: link), .rel("noreferrer"))
            } else {
                html.text(address)
            }
        }
    }

    private mutating func fact(_ field: ServiceField, of service: TreatmentService, _ today: Day) {
        guard let fact = service.known(field) else { return }
        div { html in
            html.dt(field.label)
            html.dd(.directionFromText) { html in
                html.p(fact.value.capitalisedFirst)
                if field == .rating { html.ratingPage(service.rating?.value.link) }
                // Said once above: the same under every fact would hide the few that are of another age.
                if fact.source != service.listing.source { html.source(fact.source, of: service, today) }
                if let other = service.overruled(field) {
                    html.p(
                        "A list says something else: \(other.value) (\(other.source.inWords)). "
                            + "We show what a person was told when they asked.", .class("hint"))
                }
            }
        }
    }

    mutating func ratingPage(_ address: String?) {
        guard let address, let link = External(web: address) else { return }
        p { $0.a("Read what the inspector wrote", .href(external: link), .rel("noreferrer")) }
    }

    /// How long ago, whether that is too long, and who says so where it is not the one named above.
    private mutating func source(_ source: FactSource, of service: TreatmentService, _ today: Day) {
        p(.class("hint age")) { html in
            if source != service.listing.source { html.text("\(source.inWords). ") }
            html.age(source, today)
        }
    }

    private mutating func age(_ source: FactSource, _ today: Day) {
        text("\(source.age(on: today)).")
        guard let warning = source.freshness(on: today).warning else { return }
        text(" ")
        span(warning, .class("ageing"))
    }

    private mutating func notKnown(_ service: TreatmentService) {
        guard !service.isMeeting else { return }
        let silent = (ServiceField.onItsPage + [.opening]).filter { service.known($0) == nil }
        guard !silent.isEmpty else { return }
        h2("Not known: ask them")
        ul { html in for field in silent { html.li(field.label) } }
    }
}

extension TreatmentService {
    /// A meeting is free to go to and has neither price nor beds: none of that is asked of it.
    fileprivate var isMeeting: Bool { self.meeting != nil }
}

extension ServiceField {
    /// What stands in the list of facts. The name is the heading; how to reach them, and when, stands above.
    fileprivate static let onItsPage = shown.filter { ![.name, .phone, .email, .website, .opening].contains($0) }
}
