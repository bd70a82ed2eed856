import Clinical
import Testing

@testable import Guides

@Suite("What must not be stopped all at once")
struct NotToStopTests {
    /// The names that a list must hold, each with the substance whose row says that to stop is dangerous.
    static let names: [(Substance, String)] = [
        (.alcohol, "drink"), (.benzodiazepine, "calming"), (.zDrug, "sleeping pills"), (.ghb, "GHB"),
        (.gabapentinoid, "pregabalin"), (.gabapentinoid, "gabapentin"),
    ]

    @Test("the list names every substance that is dangerous to stop, and in pregnancy opioids too")
    func whole() {
        let dangerous = Substance.allCases.filter { $0.stoppingDanger.kind == .dangerous }
        #expect(Set(dangerous) == Set(Self.names.map(\.0)))
        for (_, name) in Self.names { #expect(NotToStop.any.contains(name), "\(name)") }
        for name in Self.names.map(\.1).dropFirst() + ["heroin", "methadone", "painkillers"] {
            #expect(NotToStop.opioidsToo.contains(name), "\(name)")
        }
    }

    @Test("a passage that lists some of what must not be stopped at once lists all of it", arguments: Guide.all)
    func guides(guide: Guide) {
        for section in guide.sections {
            for piece in section.parts.flatMap(\.pieces) where Self.listsSome(piece) {
                expectAll(piece, "\(guide.id)#\(section.id)")
            }
        }
    }

    @Test("so do the words for a substance that we hold no checked fact of", arguments: Substance.allCases)
    func unchecked(substance: Substance) {
        guard substance.stoppingDanger.kind == .unchecked else { return }
        expectAll(StoppingWords.about(substance).text, substance.rawValue)
    }

    @Test("any other drug's page on stopping names what must not be stopped", arguments: Substance.allCases)
    func besideIt(substance: Substance) throws {
        let kind = substance.stoppingDanger.kind
        guard kind != .dangerous, substance != .other, substance.isOpioid == (substance == .heroin) else { return }
        let stopping = try #require(Guide.about(substance)?.sections.first { $0.id == "stopping" })
        expectAll(stopping.text, substance.rawValue)
    }

    @Test("whoever is pregnant reads the same list on a drug's own page as on the page on pregnancy")
    func pregnant() throws {
        let pages = Guide.of(.substance).filter { $0.text.contains("do not stop those all at once on your own") }
        #expect(pages.count >= 10)
        for guide in pages + [try #require(Guide.named("pregnancy"))] {
            #expect(guide.text.contains(NotToStop.opioidsToo), "\(guide.id)")
        }
    }

    private func expectAll(_ text: String, _ place: String) {
        let text = text.lowercased().replacing("alcohol", with: "drink").replacing("sleeping pill", with: "sleeping")
        for (_, name) in Self.names {
            let name = name.lowercased().replacing("sleeping pills", with: "sleeping")
            #expect(text.contains(name), "\(place) leaves out \(name): \(text)")
        }
    }

    /// Two of them or more, in words about stopping.
    private static func listsSome(_ text: String) -> Bool {
        let text = text.lowercased()
        let kinds = [["calming pill"], ["sleeping pill"], ["ghb"], ["pregabalin", "gabapentin"]]
        let stops = ["not just stop", "do not stop", "not stop any", "all at once", "sudden", "stopping", "to stop"]
        return kinds.count { $0.contains { text.contains($0) } } >= 2 && stops.contains { text.contains($0) }
    }

    @Test("a short list is found, and a warning of what stops the breath is none")
    func measure() {
        #expect(Self.listsSome("Do not stop calming pills or GHB on your own."))
        #expect(!Self.listsSome("Calming pills with GHB can stop your breath."))
        #expect(!Self.listsSome("Do not just stop GHB."))
    }
}

extension GuidePart {
    /// What is read in one go: a card whole, each point of a list by itself.
    fileprivate var pieces: [String] {
        switch self {
        case .list(let facts), .steps(let facts): facts.map(\.text)
        default: [text]
        }
    }
}
