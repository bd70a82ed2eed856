import Clinical
import Guides
import Testing

@testable import Documents

@Suite("What was found, on paper")
struct SearchPaperTests {
    private func printed(_ typed: String, _ services: [ListedService] = []) throws -> Printed {
        let found = GuideSearch(typed)
        return try Printed(
            Paper(
                guides: found.hits, missing: found.missing, services: services,
                made: Instant(milliseconds: 1_795_000_000_000), site: "https://towpath.example"))
    }

    private var lockside: ListedService {
        get throws {
            var facts = ServiceFacts()
            (facts.name, facts.phone, facts.place) = ("Lockside Recovery", "0113 496 0001", ServicePlace(.uk))
            facts.place?.town = "Leeds"
            let source = FactSource(name: "A list", checkedOn: try #require(Day("2026-11-01")))
            let service = TreatmentService(
                key: DirectoryKey(directory: "own", reference: "1"), .init(source: source, facts: facts))
            return Listed(id: try #require(ID(String(repeating: "a", count: 26))), entry: service)
        }
    }

    @Test("what needs 999 comes first, then guides in the order of the page, with tags, fonts and links of its own")
    func guides() throws {
        let paper = try printed("my son takes ket", [try lockside])
        let text = try paper.text
        let order = [
            "What we found", "Call 999 now", "Guides", "How to help someone else", "Ketamine", "Services and meetings",
            "Lockside Recovery", "Leeds",
        ]
        let places = order.compactMap { text.firstRange(of: $0)?.lowerBound }
        #expect(places.count == order.count && places == places.sorted(), "\(text)")
        try paper.check()
        #expect(try paper.facts.contains(/Tagged: +yes/))
        let tags = try paper.tags
        #expect(tags.contains("H1") && tags.contains("H2") && tags.contains("H3"))
        let fonts = try paper.fonts
        #expect(!fonts.isEmpty && fonts.allSatisfy { $0.contains(" yes yes yes ") }, "\(fonts)")
        #expect(try paper.objects.contains("https://towpath.example/guides/ketamine"))
    }

    @Test("what we have no guide to is said first, with the line that knows")
    func missing() throws {
        let text = try printed("laughing gas").text
        let told = try #require(text.firstRange(of: "We have no guide to laughing gas (nitrous oxide) yet."))
        let line = try #require(text.firstRange(of: "0300 123 6600"))
        let guide = try #require(text.firstRange(of: "Overdose and naloxone"))
        #expect(told.lowerBound < line.lowerBound && line.lowerBound < guide.lowerBound)
    }
}
