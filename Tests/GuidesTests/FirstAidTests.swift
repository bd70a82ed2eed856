import Clinical
import Guides
import Testing

@Suite("First aid in the guides")
struct FirstAidTests {
    @Test("the words for turning someone say what to do if they do not breathe")
    func bothHalves() {
        #expect(FirstAid.onTheirSide.contains("If they breathe, lay them on their side."))
        #expect(FirstAid.onTheirSide.contains("If not, do as the 999 team tells you."))
    }

    @Test("wherever a guide turns someone on their side, the other half stands beside it", arguments: Guide.all)
    func turning(guide: Guide) {
        for line in guide.text.split(separator: "\n") where line.lowercased().contains("their side") {
            #expect(line.contains(FirstAid.onTheirSide), "\(guide.id): \(line)")
        }
    }

    @Test("every drug's guide tells in one card the signs of no breath, and how to turn someone", arguments: drugs)
    func cards(guide: Guide) {
        let cards = guide.emergencies.filter { card in
            let text = card.lines.joined(separator: "\n").lowercased()
            return text.contains("breathe") && text.contains("blue")
                && (text.contains("be woken") || text.contains("wake them"))
        }
        #expect(cards.contains { $0.lines.contains(FirstAid.onTheirSide) }, "\(guide.id)")
    }

    @Test("who reads of someone they cannot wake is told how to turn them", arguments: ["help-someone", "relapse"])
    func helpers(id: String) throws {
        let card = try #require(Guide.named(id)?.emergencies.first)
        #expect(card.lines.contains { $0.contains(FirstAid.onTheirSide) })
    }

    @Test("who took what we have no guide to is told every sign that any drug's own guide tells", arguments: drugs)
    func anyDrug(guide: Guide) throws {
        let section = try #require(Guide.named("naloxone")?.sections.first { $0.id == "other-drugs" })
        let whole = try #require(section.parts.compactMap(\.emergency).first)
        for sign in EmergencyWords.signs.paragraphs { #expect(whole.lines.contains(sign)) }
        let told = whole.text
        for ways in Self.signs where guide.emergencies.contains(where: { $0.text.holds(oneOf: ways) }) {
            #expect(told.holds(oneOf: ways), "\(guide.id) tells of: \(ways)")
        }
    }

    /// Each by the words that stand in the ways we say it.
    static let signs = [
        ["blue"], ["woken", "wake"], ["breath"], ["a fit"], ["in the chest"], ["mixed up"], ["end their life"],
        ["very hot", "burning hot"], ["stiff"], ["shakes"], ["sees", "see things"],
    ]

    static let drugs = Guide.of(.substance).filter { !$0.substances.allSatisfy { $0 == .nicotine } }
}

extension Guide {
    fileprivate var emergencies: [GuideCard] {
        sections.flatMap(\.parts).compactMap(\.emergency)
    }
}

extension GuidePart {
    fileprivate var emergency: GuideCard? {
        if case .card(let card) = self, card.urgency == .emergency { card } else { nil }
    }
}

extension String {
    fileprivate func holds(oneOf ways: [String]) -> Bool { ways.contains { contains($0) } }
}

extension GuideCard {
    fileprivate var text: String { ([title] + lines).joined(separator: "\n") }
}
