extension ServiceField {
    /// What someone is asked who types it in.
    public var shape: FieldShape { coding.shape }

    /// As files and forms write it; nil when it is not stated.
    public func text(of facts: ServiceFacts) -> String? { coding.text(facts) }

    /// Takes what a file or a form says.
    ///
    /// - Returns: false, with nothing changed, when the text makes no sense for this field.
    public func take(_ text: String, into facts: inout ServiceFacts) -> Bool { coding.take(text, &facts) }

    var coding: FieldCoding {
        switch self {
        case .help: .codes(\.help, \.words)
        case .settings: .codes(\.settings, \.words)
        case .substances: .codes(\.substances, \.name)
        case .audiences: .codes(\.audiences, \.words)
        case .funding: .codes(\.funding, \.words)
        case .priceCovers: .codes(\.priceCovers, \.words)
        case .aftercare: .codes(\.aftercare, \.words)
        case .access: .codes(\.access, \.words)
        case .faith: .code(\.faith, \.words)
        case .detoxOnSite: .yesOrNo(\.detoxOnSite)
        case .children: .yesOrNo(\.children)
        case .couples: .yesOrNo(\.couples)
        case .pets: .yesOrNo(\.pets)
        case .stepFree: .yesOrNo(\.stepFree)
        case .waitDays: .count(\.waitDays, 0...3650, hint: "Days, like 14.") { $0.waitInWords }
        case .capacity: .count(\.capacity, 0...100_000, hint: "A whole number, like 12.") { "\($0)" }
        case .visitingFromDay:
            .count(\.visitingFromDay, 1...365, hint: "The day of the stay, like 8. The first day is 1.") {
                $0 == 1 ? "from the first day" : "from day \($0)"
            }
        case .insurers: .names(\.insurers, hint: "Names with a | between them.")
        case .languages: .names(\.languages, hint: "Names with a | between them, like English|Polish.")
        default: typed
        }
    }

    private var typed: FieldCoding {
        switch self {
        case .provider: .line(\.provider, hint: "A name.")
        case .email: .line(\.email, hint: "Like help@service.example.") { $0.contains("@") ? $0 : nil }
        case .website: .line(\.website, hint: "Like https://service.example.")
        case .phone:
            .line(\.phone, hint: "A phone number in full, like 0113 496 0000.") { PhoneNumber($0)?.digits }
        case .price: .price
        case .opening:
            FieldCoding(
                \.opening, .typed(hint: "Like mon-fri 09:00-17:00; sat 10:00-12:00, or always."),
                text: \.description, words: \.inWords, read: { OpeningHours($0) })
        case .place: .place
        case .regulator: .regulator
        case .rating: .rating
        default: .line(\.name, hint: "A name.")
        }
    }
}

extension Int {
    fileprivate var waitInWords: String {
        switch self {
        case 0: "no wait"
        case 1: "about a day"
        default: "about \(self) days"
        }
    }
}

extension FieldCoding {
    /// `900 week`.
    fileprivate static var price: FieldCoding {
        FieldCoding(
            \.price, .typed(hint: "Pounds, then session, day, week or stay. Like 900 week."),
            text: { "\($0.pounds) \($0.unit.rawValue)" }, words: \.words,
            read: { text in
                let words = text.lowercased().split(separator: " ")
                guard words.count == 2, let pounds = Int(words[0]), let unit = Price.Unit(rawValue: String(words[1]))
                else { return nil }
                return Price(pounds: pounds, per: unit)
            })
    }

    /// `CQC|1-1234567`.
    fileprivate static var regulator: FieldCoding {
        FieldCoding(
            \.regulator, .typed(hint: "The regulator, a |, and its number. Like CQC|1-1234567."),
            text: { "\($0.regulator)|\($0.reference)" }, words: { "\($0.regulator), reference \($0.reference)" },
            read: { text in
                let parts = text.split(separator: "|").map { String($0).trimmed }
                guard parts.count == 2, parts.allSatisfy({ (1...100).contains($0.count) }) else { return nil }
                return RegulatorReference(regulator: parts[0], reference: parts[1])
            })
    }

    /// `Good|2026-03-01|https://www.cqc.org.uk/location/1-1234567`; the day and the link may be left out.
    fileprivate static var rating: FieldCoding {
        FieldCoding(
            \.rating, .typed(hint: "The word, the day and the page, with | between. Like Good|2026-03-01."),
            text: { rating in
                [rating.words, rating.publishedOn?.description, rating.link].compactMap(\.self).joined(separator: "|")
            },
            words: \.inWords,
            read: { text in
                let parts = text.split(separator: "|").map { String($0).trimmed }
                guard let words = parts.first, parts.count <= 3 else { return nil }
                let day = parts.dropFirst().lazy.compactMap { Day($0) }.first
                let link = parts.dropFirst().first { $0.hasPrefix("https://") }
                guard parts.count == 1 + (day == nil ? 0 : 1) + (link == nil ? 0 : 1) else { return nil }
                return RegulatorRating(words: words, publishedOn: day, link: link)
            })
    }

    /// `12 Mill Lane, Leeds, LS1 4AP`: a UK postcode at the end, a town before it. The point on the map is then the
    /// postcode's.
    fileprivate static var place: FieldCoding {
        FieldCoding(
            \.place, .typed(hint: "Street, town and postcode with commas. Like 12 Mill Lane, Leeds, LS1 4AP."),
            text: { $0.inOneLine ?? "" }, words: { $0.inOneLine ?? "not said" },
            read: { text in
                var parts = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
                guard text.utf8.count <= 500, let last = parts.popLast(), let postcode = Postcode(last)
                else { return nil }
                var place = ServicePlace(.uk)
                place.postalCode = postcode.description
                place.town = parts.popLast()
                place.address = parts.isEmpty ? nil : parts.joined(separator: ", ")
                return place
            })
    }
}
