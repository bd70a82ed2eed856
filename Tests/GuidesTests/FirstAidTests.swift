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

    static let drugs = Guide.of(.substance).filter { !$0.substances.allSatisfy { $0 == .nicotine } }
}

extension Guide {
    fileprivate var emergencies: [GuideCard] {
        sections.flatMap(\.parts).compactMap { part in
            if case .card(let card) = part, card.urgency == .emergency { card } else { nil }
        }
    }
}
