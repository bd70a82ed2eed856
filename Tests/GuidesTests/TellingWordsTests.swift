import Clinical
import Testing

@testable import Guides

@Suite("What a letter for work would tell")
struct TellingWordsTests {
    private static func found(
        _ reach: String, name: String = "", to: String = "", among services: [String] = []
    ) throws -> [String] {
        let day = try #require(Day("2026-11-21"))
        let letter = WorkLetter(
            try Absence(from: day, to: day), name: name, to: to, reach: reach, wishes: [], written: day)
        let listed = services.map { name in
            var facts = ServiceFacts()
            (facts.name, facts.settings) = (name, [.residential])
            let source = FactSource(name: "own list", checkedOn: day)
            return TreatmentService(
                key: DirectoryKey(directory: "own", reference: name), .init(source: source, facts: facts))
        }
        return letter.tellingWords(ServiceNames(listed))
    }

    @Test(
        "points to each word that tells, as it was typed",
        arguments: [
            "ket", "coke", "weed", "skunk", "spice", "smack", "booze", "meth", "MDMA", "Xanax", "benzos", "subutex",
            "gear", "alcoholic", "Alcoholics Anonymous", "AA", "aa meeting", "CA meetings", "rehabs", "rehab",
            "detoxing", "withdrawing", "addict", "addiction", "drunk", "sober house", "gambling", "Alcohol",
            "crystal meth", "kit kat", "special K", "co-codamol", "SMART Recovery", "Al-Anon", "Gamblers Anonymous",
            "National Gambling Helpline", "Drinkline", "needle exchange", "recovery", "sobriety", "relapsed", "vodka",
            "methadone", "drug", "halfway house", "twelve steps", "painkillers", "FRANK", "charlie", "brown",
            "naltrexone", "Antabuse", "disulfiram", "acamprosate", "Campral", "nalmefene", "Selincro", "lofexidine",
            "varenicline", "Champix", "Physeptone", "Methadose", "GamCare", "Drinkaware", "Adfam", "Alanon",
            "Help4Addiction", "dependence unit", "bulimia", "anorexic", "eating disorder", "12-step", "GamStop",
        ])
    func tells(typed: String) throws {
        for sentence in ["Ring me about \(typed), please", "\(typed)", "I am at (\(typed))."] {
            let found = try Self.found(sentence).joined(separator: " ")
            let word = typed.replacing("-", with: " ").split(separator: " ")[0]
            #expect(found.contains(word), "\(sentence): \(found)")
        }
    }

    @Test("every name that we hold of a drug tells, but for a single letter and what names nothing")
    func everyName() throws {
        for name in Substance.allCases.filter({ $0 != .other }).flatMap(\.names) where name.count > 1 {
            #expect(try !Self.found("It is about \(name.lowercased())").isEmpty, "\(name)")
        }
    }

    @Test(
        "points to nothing in what tells nothing",
        arguments: [
            "By post, please", "Ring Charlie Brown at home", "Ask Mr Coke in the post room", "I will gear up on Monday",
            "Weeding the garden will not wait", "Write to 4 Stones Lane, Snow Hill", "My sister Molly has a key",
            "Leave a note with Mandy or Tina", "Text me, and I will speed up", "Ask Dorothy Glass or K. Ice",
            "Behind the glass door", "In a brown envelope", "I am in good spirits", "Meet by the pot plant",
            "Email is crystal clear", "Ring E. Spice after six", "Spicer and Weedon, 12 High Street", "N/A",
            "My degree is an MA", "To be frank, I would rather not say", "Ask Gina from the ice rink",
            "Grasmere, Cokeham or Speedwell", "Drinkwater Road", "Bring my cracked cup",
        ])
    func harmless(typed: String) throws { #expect(try Self.found(typed) == []) }

    @Test("the names of people tell nothing, whatever they are called")
    func people() throws {
        #expect(try Self.found("", name: "Charlie Weed", to: "Ms Crystal Beer") == [])
        #expect(try Self.found("", name: "Sam", to: "the rehab people") == ["rehab"])
    }

    @Test("a service in the directory is known by its name, and a name of one word only where it is written as a name")
    func services() throws {
        let listed = ["Lockside House", "Compass"]
        #expect(try Self.found("I am at Lockside House, room 4", among: listed) == ["Lockside House"])
        #expect(try Self.found("ring Compass on Monday", among: listed) == ["Compass"])
        #expect(try Self.found("I lost my compass in my own house", name: "Compass", among: listed) == [])
    }

    @Test("a fellowship is known by its letters with stops between them, but not someone’s own letters")
    func fellowshipLetters() throws {
        for typed in ["I am at N.A. on Mondays", "Ring me after NA", "after A.A., please"] {
            #expect(try !Self.found(typed).isEmpty, "\(typed)")
        }
        for typed in ["NA", "N.A.", "N/A", "Ask N.A. Khan", "By e.g. post, 9 a.m. to 5 p.m."] {
            #expect(try Self.found(typed) == [], "\(typed)")
        }
        #expect(try Self.found("", name: "Dr N.A. Khan") == [])
    }

    @Test("a service is known by the words of its name that are its own, and a person or a street of that name is not")
    func shortNames() throws {
        let listed = ["Winding Hole detox unit, Leeds", "Lockside Recovery", "Marley House", "The House"]
        #expect(try Self.found("I am at Winding Hole until May", among: listed) == ["Winding Hole"])
        #expect(try Self.found("Write to me at Lockside.", among: listed) == ["Lockside"])
        for typed in [
            "Ring my sister Marley", "I am at Marley Smith’s", "14 Lockside Lane", "at 3 Winding Hole Road",
            "the winding hole in the lane", "Ask Mr Lockside",
        ] {
            #expect(try Self.found(typed, among: listed) == [], "\(typed)")
        }
    }

    @Test("each word is pointed to once, in the order in which it was typed")
    func order() throws {
        #expect(try Self.found("the rehab, the rehab and my Alcohol") == ["rehab", "Alcohol"])
        #expect(try Self.found("crystal meth") == ["crystal meth"])
    }
}
