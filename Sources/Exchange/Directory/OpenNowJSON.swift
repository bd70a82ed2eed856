import Clinical

/// Whether a service is open, as other programs read it (docs/commands.md).
///
/// `standing` is `open`, `break`, `closed`, `bank-holiday`, `last-known` or `not-known`; `words` are those of the page;
/// `until` and `opens` are moments in UTC, and null where they are not known.
struct OpenNowJSON: Encodable {
    let standing, words: String
    let until, opens: String?

    init(_ service: TreatmentService, at moment: Instant) {
        let now = service.openNow(at: moment)
        standing = now.code
        words = service.openWords(at: moment)
        switch now {
        case .open(let end): (until, opens) = (end?.description, nil)
        case .onBreak(let next), .closed(next: .at(let next)): (until, opens) = (nil, next.description)
        case .closed, .bankHoliday, .lastKnown, .notKnown: (until, opens) = (nil, nil)
        }
    }

    private enum CodingKeys: String, CodingKey { case standing, words, until, opens }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(standing, forKey: .standing)
        try container.encode(words, forKey: .words)
        try container.encode(until, forKey: .until)
        try container.encode(opens, forKey: .opens)
    }
}
