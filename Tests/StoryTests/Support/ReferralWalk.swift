import Clinical

/// Someone filling in the referral form, page by page, as a browser would.
struct ReferralWalk {
    let server: StoryServer
    /// What they type in each box, by its name; a list is several ticks.
    var typed: [String: [String]]

    init(_ server: StoryServer, _ typed: [String: [String]]) {
        self.server = server
        self.typed = typed
    }

    /// From the first page to the one before sending.
    func toCheck() async throws -> Answer {
        try await on(from: try await server.get("/refer")) { $0.shows("Check your answers") }
    }

    /// From the first page to a question.
    func to(_ question: QuestionID) async throws -> Answer {
        try await on(from: try await server.get("/refer")) { $0.question == question.rawValue }
    }

    func send(_ check: Answer) async throws -> Answer {
        try await server.post("/receipt", [("answers", check.hidden("answers") ?? ""), ("go", "send")])
    }

    /// One page sent on, with what is typed on it.
    func turn(
        _ page: Answer, go: String = "next", typing other: [String: [String]] = [:]
    ) async throws -> Answer {
        let name = page.question ?? "none"
        var fields = [("answers", page.hidden("answers") ?? ""), ("go", go)]
        if let then = page.hidden("then") { fields.append(("then", then)) }
        for field in FieldID.allCases where page.shows("name=\"\(field.rawValue)\"") {
            for value in other[field.rawValue] ?? typed[field.rawValue] ?? [] { fields.append((field.rawValue, value)) }
        }
        return try await server.post("/refer/\(name)", fields)
    }

    private func on(from first: Answer, until isThere: (Answer) -> Bool) async throws -> Answer {
        var page = first
        for _ in 0..<40 where !isThere(page) {
            page = try await turn(page)
            if page.status != 200 { return page }
        }
        return page
    }
}

/// What people in these stories type.
enum Typed {
    static let myself: [String: [String]] = [
        "route": ["myself"], "given": ["Siân"], "family": ["O'Brien"], "birth-day": ["12"], "birth-month": ["3"],
        "birth-year": ["1981"], "substances": ["heroin", "cannabis"], "how-often": ["daily"], "last-use": ["today"],
        "fits": ["no"], "confusion": ["no"], "overdose": ["no"], "pregnancy": ["no"], "suicide": ["no"],
        "children": ["no"], "hope": ["To sleep\nat night"], "home": ["postcode"], "postcode": ["LS1 4AP"],
        "ways": ["phone-call", "text"], "phone": ["07700 900123"], "code-word": ["Sam from the library"],
        "secret": ["purple kettle"], "secret-again": ["Purple  kettle "],
    ]
    static let affected = myself.merging([
        "route": ["affected"], "other-relationship": ["my son"], "other-use": ["Takes ketamine, and I cannot sleep"],
        "hope": ["Someone to talk to"],
    ]) { $1 }
    static let family = myself.merging([
        "route": ["family"], "sender-name": ["Marged"], "sender-relationship": ["mother"],
        "sender-ways": ["phone-call"], "sender-phone": ["0113 496 0000"], "person-knows": ["not-sure"],
    ]) { $1 }
    static let professional = myself.merging([
        "route": ["professional"], "professional-name": ["Dr Example"], "professional-role": ["GP"],
        "professional-organisation": ["Riverside surgery"], "professional-phone": ["0113 496 0001"],
        "consent-recorded": ["yes"], "consent-how": ["said yes today"], "urgency": ["soon"],
        "urgency-reason": ["Losing weight"],
    ]) { $1 }
    static let young = myself.merging(["birth-year": ["2011"], "trusted-adult": ["my aunt"]]) { $1 }
}
