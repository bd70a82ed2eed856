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

@Suite("A family’s talk on paper")
struct TalkPaperTests {
    @Test("holds what was half filled in, each heading once, and no foot that speaks of signing off the family’s words")
    func words() throws {
        var talk = TalkPlan()
        talk.person = "our Jo"
        talk.speakers = [.init(name: "", says: "We miss you at tea"), .init(name: "Aunt Ottoline", says: "")]
        let printed = try Printed(Paper(talk: talk, made: Instant(milliseconds: 1_795_000_000_000)))
        let text = try printed.text
        for words in ["Someone", "We miss you at tea", "Aunt Ottoline", "To be written", "our Jo"] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(text.ranges(of: "What we know").count == 1)
        #expect(!text.contains("not yet signed off") && text.contains("your own plan"))
        #expect(text.contains("No clinician has signed our words off yet."))
        try printed.check()
    }
}

@Suite("The timeline of a plan")
struct PlanTimelineTests {
    private static func plan(_ substances: Set<Substance>, _ change: (inout PlanAnswers) -> Void = { _ in })
        -> TreatmentPlan
    {
        var answers = PlanAnswers(substances: substances)
        change(&answers)
        return TreatmentPlan(answers, from: Day(number: 20_780))
    }

    /// Each row's name with the bars under it.
    private static func bars(_ plan: TreatmentPlan) -> [(
        title: String, bars: [(x: Double, width: Double, fill: Tone?)]
    )] {
        plan.timeline.shapes.reduce(into: []) { rows, shape in
            switch shape.form {
            case .words(let words, _, _, _, isStrong: true): rows.append((words, []))
            case .rectangle(let at, let width, _, _):
                rows[rows.count - 1].bars.append((at.x, width, shape.fill))
            default: break
            }
        }
    }

    private static let some: [Set<Substance>] =
        Substance.allCases.map { [$0] } + Substance.allCases.map { [$0, .alcohol, .methadone] } + [[]]

    @Test("says in words all that it draws", arguments: some)
    func alternative(substances: Set<Substance>) throws {
        let drawing = Self.plan(substances).timeline
        for case .words(let words, _, _, let size, let isTitle) in drawing.shapes.map(\.form)
        where isTitle || size == 11.5 {
            #expect(drawing.alternative.contains(words), "\(words)")
        }
    }

    @Test("no words run out of the drawing, over each other or over a bar", arguments: some)
    func boxes(substances: Set<Substance>) throws {
        let drawing = Self.plan(substances) { ($0.living, $0.pregnant) = (.noHome, .yes) }.timeline
        var boxes: [(what: String, left: Double, right: Double, top: Double, bottom: Double)] = []
        for shape in drawing.shapes {
            switch shape.form {
            case .words(let words, let at, let anchor, let size, let isStrong):
                let width = Double(words.count) * size * (isStrong ? 0.6 : 0.56)
                let left = at.x - (anchor == .middle ? width / 2 : 0)
                boxes.append((words, left, left + width, at.y - size * 0.8, at.y + size * 0.2))
            case .rectangle(let at, let width, let height, _) where shape.fill != .accent:
                #expect(width > 0)
                boxes.append(("a bar", at.x, at.x + width, at.y, at.y + height))
            default: break
            }
        }
        for (place, box) in boxes.enumerated() {
            #expect(box.left >= -0.01 && box.right <= drawing.width && box.bottom <= drawing.height, "\(box.what)")
            for other in boxes[(place + 1)...] {
                let apart =
                    box.right <= other.left + 0.01 || other.right <= box.left + 0.01 || box.bottom <= other.top + 0.01
                    || other.bottom <= box.top + 0.01
                #expect(apart, "\(box.what) and \(other.what)")
            }
        }
    }

    @Test("full to the least and pale to the most, on a scale where a day is as wide as any other")
    func leastAndMost() throws {
        let rows = Self.bars(Self.plan([.alcohol]) { $0.unitsADay = 35 })
        let detox = try #require(rows.first { $0.title == "Coming off alcohol" }).bars
        #expect(detox.map(\.fill) == [.accentSoft, .accent] && detox[0].x == detox[1].x)
        #expect(abs(detox[1].width / detox[0].width - 6.0 / 13) < 0.001)
        let talking = try #require(rows.first { $0.title == "Talking help" }).bars
        #expect(abs(talking[0].width / detox[0].width - 84.0 / 13) < 0.001)
        let rehab = try #require(rows.first { $0.title.hasPrefix("Rehab") }).bars
        #expect(abs(rehab[1].width / rehab[0].width - 7.0 / 84) < 0.001)
    }

    @Test("each part begins where the one before may end, and what is done first stands before the start")
    func order() throws {
        let rows = Self.bars(Self.plan([.alcohol]) { $0.unitsADay = 35 })
        func bar(_ title: String) throws -> (x: Double, width: Double, fill: Tone?) {
            try #require(rows.first { $0.title.hasPrefix(title) }?.bars.last)
        }
        let (ready, detox, talking, after) = (
            try bar("Getting ready"), try bar("Coming off"), try bar("Talking"), try bar("Support after")
        )
        #expect(ready.x + ready.width < detox.x && ready.fill == nil)
        #expect(abs(talking.x - (detox.x + detox.width)) < 0.001)
        #expect(abs(after.x - (talking.x + talking.width)) < 0.001)
        #expect(try bar("A second stage").x > bar("Rehab").x && bar("A third stage").x > bar("A second stage").x)
    }

    @Test("the days on which parts may begin are said, counted from the start")
    func dates() throws {
        let drawing = Self.plan([.alcohol]) { $0.unitsADay = 35 }.timeline
        let start = Day(number: 20_780)
        for words in [
            "The start is \(start.spoken).", "7 to 10 days, or 6 to 13 days, from \(start.spoken).",
            "12 weeks, from \(start.adding(days: 6).spoken) at the earliest.",
            "Support after: As long as it helps, from \(start.adding(days: 90).spoken) at the earliest.",
        ] {
            #expect(drawing.alternative.contains(words), "\(words): \(drawing.alternative)")
        }
    }
}
