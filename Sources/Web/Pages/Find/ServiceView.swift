import Clinical

extension HTML {
    /// All that is said of a service, each fact with who says it and when.
    mutating func service(_ listed: ListedService, at moment: Instant) {
        let service = listed.entry
        h1(service.displayName, .directionFromText)
        if let day = listed.vanishedOn {
            notice(.warning, "This may have closed") {
                $0.p("Its directory has not listed it since \(day.spoken). Ring before you go.")
            }
        }
        getThere(service)
        hours(of: service, at: moment)
        meeting(service, at: moment)
        let facts = service.facts
        let sources = Set(facts.map(\.source))
        dl(.class("answers")) { html in
            for fact in facts { html.fact(fact, namingSource: sources.count > 1) }
        }
        p(
            (sources.count == 1 ? sources.first.map { "All this is from: \($0.inWords). " } ?? "" : "")
                + "If something is wrong, the service or that list can put it right.", .class("hint"))
        p { html in
            html.a("Look for other services", .href(.find))
            html.text(" or ")
            html.a("ask for help here", .href(.refer))
        }
    }

    private mutating func getThere(_ service: TreatmentService) {
        guard service.phone != nil || service.website != nil || service.email != nil else { return }
        card("How to reach them") { html in
            if let phone = service.phone { html.p { $0.phone(phone.value) } }
            if let email = service.email { html.p { $0.a(email.value, .href(external: .email(email.value))) } }
            if let site = service.website?.value { html.website(site) }
            if service.access?.value.contains(.selfReferral) == true { html.p("You can get in touch yourself.") }
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

    private mutating func fact(_ fact: ShownFact, namingSource: Bool) {
        div { html in
            html.dt(fact.label)
            html.dd(.directionFromText) { html in
                html.p(fact.words)
                if namingSource { html.p(fact.source.inWords, .class("hint")) }
            }
        }
    }
}

/// One fact as it is shown.
private struct ShownFact {
    let label: String
    let words: String
    let source: FactSource

    init?<Value>(_ label: String, _ fact: Sourced<Value>?, _ words: (Value) -> String) {
        guard let fact else { return nil }
        self.label = label
        self.words = words(fact.value).startingUpper
        source = fact.source
    }
}

extension TreatmentService {
    fileprivate var facts: [ShownFact] {
        [
            ShownFact("Where", self.place) { $0.inOneLine ?? "Not said" },
            ShownFact("Who runs it", self.provider) { $0 },
            ShownFact("What they do", self.help) { listed($0, \.words) },
            ShownFact("What kind of place", self.settings) { listed($0, \.words) },
            ShownFact("Help with", self.substances) { listed($0, \.name) },
            ShownFact("For whom", self.audiences) { listed($0, \.words) },
            ShownFact("Who pays", self.funding) { listed($0, \.words) },
            ShownFact("Price", self.price) { $0.words },
            ShownFact("Health insurers", self.insurers) { $0.joined(separator: ", ") },
            ShownFact("Wait", self.waitDays) { $0 == 0 ? "No wait" : "About \($0) days" },
            ShownFact("Places", self.capacity) { "\($0)" },
            ShownFact("Languages", self.languages) { $0.joined(separator: ", ") },
            ShownFact("Getting in", self.access) { listed($0, \.words) },
            ShownFact("Inspected by", self.regulator) { "\($0.regulator), reference \($0.reference)" },
        ].compactMap { $0 }
    }
}

private func listed<Item>(_ items: [Item], _ words: (Item) -> String) -> String {
    items.map(words).joined(separator: ", ")
}
