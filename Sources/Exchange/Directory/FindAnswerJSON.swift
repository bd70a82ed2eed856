public import Clinical
import FoundationEssentials

extension FinderAnswer {
    /// The answer as other programs read it (docs/commands.md), one line of JSON.
    ///
    /// `distanceKm` has two decimals and is null where no distance is known. `reasons` speak for a match,
    /// `against` speaks against it, `ask` lists what nobody states. `choices` are the places of a name that several
    /// have, `suggestions` those that may be meant by a name that is not known; each can be asked for as it stands.
    public func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(AnswerJSON(self)), as: UTF8.self)
    }
}

private struct AnswerJSON: Encodable {
    let matches: [MatchJSON]
    let nearly: [MatchJSON]
    let choices, suggestions: [String]?
    let notes: [String]
    let place: String?

    init(_ answer: FinderAnswer) {
        matches = answer.matches.map { MatchJSON($0, answer.query) }
        nearly = answer.nearly.map { MatchJSON($0, answer.query) }
        notes = answer.notes
        if case .choices(let choices) = answer.place { self.choices = choices.map(\.near) } else { choices = nil }
        if case .unknown(_, let places) = answer.place { suggestions = places.map(\.near) } else { suggestions = nil }
        if case .found(let spot) = answer.place { place = spot.name } else { place = nil }
    }

    private enum CodingKeys: String, CodingKey { case matches, nearly, choices, suggestions, notes, place }

    /// Every key is always there, so that a reader need not ask whether it is.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(matches, forKey: .matches)
        try container.encode(nearly, forKey: .nearly)
        try container.encode(choices, forKey: .choices)
        try container.encode(suggestions, forKey: .suggestions)
        try container.encode(notes, forKey: .notes)
        try container.encode(place, forKey: .place)
    }
}

private struct MatchJSON: Encodable {
    let name, source, checkedOn: String
    let postcode, phone: String?
    let distanceKm: Double?
    let setting, help, reasons, against, ask, relax: [String]
    let openNow: OpenNowJSON?
    let meetingOf: String?

    init(_ match: Match, _ query: FinderQuery) {
        let service = match.service
        name = service.displayName
        source = service.listing.source.name
        checkedOn = service.listing.source.checkedOn.description
        postcode = service.place?.value.postalCode
        phone = service.phone?.value
        distanceKm = match.kilometres.map { ($0 * 100).rounded() / 100 }
        setting = service.settings?.value.map(\.rawValue) ?? []
        help = service.help?.value.map(\.rawValue) ?? []
        reasons = MatchJSON.told(match, .pro)
        against = MatchJSON.told(match, .con)
        ask = MatchJSON.told(match, .ask)
        relax = match.relax.map { $0.relaxing(query) }
        meetingOf = service.meeting?.value.fellowship.rawValue
        openNow = query.moment.map { OpenNowJSON(service, at: $0) }
    }

    private static func told(_ match: Match, _ stance: Reason.Stance) -> [String] {
        match.reasons.filter { $0.stance == stance }.map { reason in
            reason.words + (reason.source.map { " (\($0.speaker), \($0.checkedOn))" } ?? "")
        }
    }

    private enum CodingKeys: String, CodingKey {
        case name, source, checkedOn, postcode, phone, distanceKm, setting, help, reasons, against, ask, relax, openNow,
            meetingOf
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        for (key, text) in [(CodingKeys.name, name), (.source, source), (.checkedOn, checkedOn)] {
            try container.encode(text, forKey: key)
        }
        try container.encode(postcode, forKey: .postcode)
        try container.encode(phone, forKey: .phone)
        try container.encode(distanceKm, forKey: .distanceKm)
        let lists: [(CodingKeys, [String])] = [
            (.setting, setting), (.help, help), (.reasons, reasons), (.against, against), (.ask, ask), (.relax, relax),
        ]
        for (key, list) in lists { try container.encode(list, forKey: key) }
        try container.encode(openNow, forKey: .openNow)
        try container.encode(meetingOf, forKey: .meetingOf)
    }
}
