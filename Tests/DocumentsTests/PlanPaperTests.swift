import Clinical
import Documents
import Guides
import Testing

@Suite("The letter for work on paper")
struct LetterPaperTests {
    private static let made = Instant(milliseconds: 1_795_000_000_000)

    private static func letter(name: String = "") throws -> WorkLetter {
        let (from, to) = (try #require(Day("2026-11-21")), try #require(Day("2026-11-30")))
        return WorkLetter(
            try Absence(from: from, to: to), name: name, to: "", reach: "", wishes: [.shorterDays], written: from)
    }

    @Test("neither the words, nor the edges, nor what the file says of itself names us or what is treated")
    func namesNothing() throws {
        let printed = try Printed(Self.letter(name: "Sam Rowe").paper(made: Self.made))
        let all = try [printed.text, printed.facts, printed.metadata, printed.objects, printed.tags]
        let said = (all + [WorkLetter.fileName]).joined(separator: "\n").lowercased()
        for piece in ["towpath", "rehab", "detox", "addict", "alcohol", "clinic", "drug", "heroin", "cocaine"] {
            #expect(!said.contains(piece), "the file holds \(piece)")
        }
        #expect(try printed.text.contains("treatment of a health condition"))
        #expect(try printed.text.contains("A fit note is to follow for the time from 28 November 2026"))
        #expect(try printed.facts.contains("Sam Rowe"))
        try printed.check()
    }

    @Test("a letter with no name has a line to sign on, one page and no author")
    func unsigned() throws {
        let printed = try Printed(Self.letter().paper(made: Self.made))
        #expect(try printed.pages.count == 1)
        #expect(try printed.text.contains("…"))
        try printed.check()
    }
}

@Suite("A plan on paper")
struct PlanPaperTests {
    @Test("how sure we are of each source is said on paper as it is on the page")
    func standing() throws {
        let plan = TreatmentPlan(PlanAnswers(substances: [.alcohol]), from: try #require(Day("2026-11-23")))
        let printed = try Printed(Paper(plan: plan, made: Instant(milliseconds: 1_795_000_000_000)))
        let text = try printed.text.filter { !$0.isWhitespace }
        for citation in plan.guide.citations {
            #expect(text.contains("\(citation.inFull)\(citation.standing)".filter { !$0.isWhitespace }))
        }
        #expect(text.contains("Likelyright,stilltobesetagainstthesource"))
        #expect(!text.contains("Read20November2026"))
    }
}

@Suite("The timeline of a plan")
struct PlanTimelineTests {
    private static func timeline(_ substances: Set<Substance>) throws -> Drawing {
        TreatmentPlan(PlanAnswers(substances: substances), from: try #require(Day("2026-11-21"))).timeline
    }

    @Test("says in words all that it draws", arguments: Substance.allCases)
    func alternative(substance: Substance) throws {
        let drawing = try Self.timeline([substance])
        for shape in drawing.shapes {
            guard case .words(let words, at: _, anchor: _, size: let size, isStrong: let isTitle) = shape.form else {
                continue
            }
            if isTitle || size == 11.5 { #expect(drawing.alternative.contains(words), "\(words)") }
        }
    }

    @Test("draws nothing outside its frame, and longer parts as longer bars", arguments: Substance.allCases)
    func inside(substance: Substance) throws {
        let drawing = try Self.timeline([substance, .alcohol, .methadone])
        for case .rectangle(let at, let width, let height, _) in drawing.shapes.map(\.form) {
            #expect(at.x >= 0 && at.x + width <= drawing.width)
            #expect(at.y + height <= drawing.height && width > 0)
        }
    }

    @Test("ten days, four weeks and twelve weeks stand in that order on the scale")
    func order() throws {
        func longest(_ substance: Substance) throws -> Double {
            let drawing = try Self.timeline([substance])
            let place = try #require(
                drawing.shapes.firstIndex { shape in
                    if case .words(let words, _, _, _, _) = shape.form { words.hasPrefix("Coming off") } else { false }
                })
            guard case .rectangle(_, let width, _, _) = drawing.shapes[place + 1].form else { return 0 }
            return width
        }
        let (ketamine, alcohol, cannabis) = (try longest(.ketamine), try longest(.alcohol), try longest(.cannabis))
        #expect(ketamine < alcohol && alcohol < cannabis && cannabis > 0)
    }
}
