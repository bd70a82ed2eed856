import Clinical

extension HTML {
    /// How it is safe to reach someone, the same on every page. `instead` says what to do when no way is.
    mutating func safeContact(
        _ person: Person, title: String = "How it is safe to reach them", instead: String = ""
    ) {
        let contact = SafeContact(person)
        let plan = contact.plan
        let never = ContactChannel.allCases.filter { !plan.allows($0) }.map { $0.label.lowercased() }
        section(.class("notice warning")) { html in
            html.h2(title)
            if plan.allowed.isEmpty {
                html.p { $0.strong("No way has been said to be safe. Do not call, write or leave a message.") }
                if !instead.isEmpty { html.p(instead) }
            } else {
                html.p { $0.strong(plan.allowed.map(\.label).joined(separator: ", ")) }
                if !never.isEmpty { html.p("Do not use: \(never.joined(separator: ", ")).") }
            }
            html.said("Who to say is calling", plan.codeWord)
            html.said("Who may answer", plan.whoMayAnswer)
            html.said("Good times", plan.times)
            for phone in contact.toRing { html.p { $0.phone(phone.typed) } }
            for phone in contact.toTextOnly {
                html.p { $0.a("Text " + phone.typed, .href(external: .textMessage(phone.typed))) }
            }
            html.said("E-mail", contact.email ?? "")
            html.said("Address", contact.address.joined(separator: ", "))
        }
    }

    private mutating func said(_ label: String, _ words: String) {
        guard !words.isEmpty else { return }
        p { html in
            html.text(label + ": ")
            html.bdi(words)
        }
    }
}
