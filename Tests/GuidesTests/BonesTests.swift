import Clinical
import Guides
import Testing

@Suite("What every guide to a drug or a behaviour tells")
struct BonesTests {
    /// The same bones in each, by the anchors of their headings.
    static let bones = [
        "what", "effects", "signs", "harms", "addictive", "law", "mixing", "stopping", "withdrawal", "treatment",
        "how-long", "overdose", "life", "driving", "next",
    ]

    /// The bones that a guide does without, and why.
    static let without: [String: [String: String]] = [
        "gambling": [
            "overdose": "nothing is taken into the body; its first card tells when to call 999",
            "driving": "no rule on driving is about bets",
        ]
    ]

    /// Short pages that lead to the right help, and tell no more than that.
    static let short: Set<String> = ["other-behaviours"]

    static let guides = (Guide.of(.substance) + Guide.of(.behaviour)).filter { !short.contains($0.id) }
    static let drugs = Guide.of(.substance).filter { $0.id != "nicotine" }

    @Test("it has the same bones as the others, each once and with words of its own", arguments: guides)
    func bones(guide: Guide) throws {
        let missing = Set(Self.without[guide.id, default: [:]].keys)
        for bone in Self.bones where !missing.contains(bone) {
            let section = try #require(guide.sections.first { $0.id == bone }, "\(guide.id) has no \(bone)")
            #expect(!section.parts.isEmpty)
        }
        for bone in missing { #expect(!guide.sections.contains { $0.id == bone }, "\(guide.id) has its \(bone)") }
    }

    @Test("the exceptions are of guides that there are")
    func exceptions() {
        for id in Array(Self.without.keys) + Self.short { #expect(Guide.named(id) != nil, "\(id)") }
    }

    static let helpedInRehab = guides.filter { $0.id != "nicotine" }

    @Test("it tells what a week in a rehab costs, by each source's name", arguments: helpedInRehab)
    func cost(guide: Guide) throws {
        let section = try #require(guide.sections.first { $0.id == "how-long" })
        let views = section.parts.flatMap { part in if case .views(let views) = part { views } else { [SourceView]() } }
        #expect(views.contains { $0.source == "Help4Addiction's guide" && $0.text.contains("£1,000") })
        #expect(views.contains { $0.citation.source == .rehabPrices && $0.text.contains("£3,000 to £6,000") })
    }

    @Test("it tells of naloxone, and of what naloxone does not do", arguments: drugs)
    func naloxone(guide: Guide) throws {
        let overdose = try #require(guide.sections.first { $0.id == "overdose" })
        #expect(overdose.text.contains("Naloxone is a medicine that brings back the breath"), "\(guide.id)")
    }
}

@Suite("The names of sources in the guides")
struct SourceNameTests {
    @Test("what two public pages say stands everywhere by one name for each", arguments: Guide.all)
    func oneName(guide: Guide) {
        for other in ["one guide to rehab", "a guide to rehab", "rehab brief", "public page on", "one page on"] {
            #expect(!guide.text.lowercased().contains(other), "\(guide.id): \(other)")
        }
        for case .views(let views) in guide.sections.flatMap(\.parts) {
            for view in views where [.briefRehab, .briefTreatment].contains(view.citation.source) {
                #expect(view.source == view.citation.source.details.shortTitle, "\(guide.id): \(view.source)")
            }
            #expect(Set(views.map(\.source)).count == views.count, "\(guide.id): one source cannot differ from itself")
        }
    }

    @Test("a source's address is one of its publisher's own pages")
    func addresses() {
        let hosts = ["https://www.gov.uk/", "https://www.nice.org.uk/guidance/", "https://www.ndtms.net/"]
        let held = SourceID.allCases.compactMap(\.details.address)
        #expect(held.count > 10 && Set(held).count == held.count)
        for address in held { #expect(hosts.contains { address.hasPrefix($0) }, "\(address)") }
    }
}
