import Clinical
import Foundation
import HTTPTypes
import Synchronization
import Testing

@Suite("A plan from a few answers")
struct PlanStories {
    private static let heavy = [
        ("substances", "alcohol"), ("units", "35"), ("often", "daily"), ("fits", "no"), ("confusion", "no"),
        ("start.day", "23"), ("start.month", "11"), ("start.year", "2026"),
    ]

    @Test("Someone who drinks 35 units a day is shown a unit with staff, why, and not to stop first")
    func heavyDrinking() async throws {
        try await CheckVisit.open { visit in
            let page = try await visit.post("/plan", Self.heavy)
            #expect(page.status == 200)
            let order = ["Do not just stop drinking", "A likely way", "more than 30 units a day", "7 to 10 days"]
            let places = order.compactMap { page.html.range(of: $0)?.lowerBound }
            #expect(places.count == order.count && places == places.sorted())
            #expect(page.html.contains("<svg") && page.html.contains("What follows what, and how long"))
            #expect(page.html.contains("/find?setting=inpatient-detox"))
            #expect(page.html.contains("30 November 2026"))
        }
    }

    @Test("A plan for six substances and all else that can be ticked is light enough for a slow line")
    func weight() async throws {
        try await CheckVisit.open { visit in
            let six: [Substance] = [.alcohol, .cocaine, .cannabis, .benzodiazepine, .ketamine, .heroin]
            var answers = six.map { ("substances", $0.rawValue) }
            answers += OtherProblem.allCases.map { ("others", $0.rawValue) }
            answers += PlanNeed.allCases.map { ("needs", $0.rawValue) }
            answers += ["fits", "confusion", "pregnant", "children", "pets"].map { ($0, "yes") }
            answers += [
                ("units", "25"), ("often", "daily"), ("work", "employed"), ("licence", "taxi"), ("home", "rent"),
            ]
            let page = try await visit.post("/plan", answers)
            #expect(page.status == 200 && page.html.contains("Coming off ketamine"))
            let words = page.html.replacing(#/<svg.*?<\/svg>/#.dotMatchesNewlines(), with: "")
            print("a plan for six substances: \(words.utf8.count) bytes without its picture")
            // Styles and script come to 9 kB more, and 50 kB is what a page may weigh in all.
            #expect((20_000..<41_000).contains(words.utf8.count))
        }
    }

    @Test("A substance that nobody knows is named back, and nothing is said to be safe")
    func unknown() async throws {
        try await CheckVisit.open { visit in
            let page = try await visit.post("/plan", [("named", "<b>moonbeam</b>")])
            #expect(page.status == 200)
            #expect(page.html.contains("We do not know “&lt;b&gt;moonbeam"))
            #expect(page.html.contains("We have no checked facts about one of the things you use"))
            let street = try await visit.post("/plan", [("named", "ket")])
            #expect(street.html.contains("Coming off ketamine") && !street.html.contains("We do not know “"))
        }
    }

    @Test("Thoughts of ending one’s life come first on the page, with the number to call")
    func suicidal() async throws {
        try await CheckVisit.open { visit in
            let page = try await visit.post("/plan", [("substances", "cocaine"), ("suicidal", "yes")])
            let call = try #require(page.html.range(of: "116 123"))
            let route = try #require(page.html.range(of: "A likely way"))
            #expect(call.lowerBound < route.lowerBound)
        }
    }

    @Test("Danger said in a form with a mistake is answered first", arguments: ["suicidal", "danger-now"])
    func dangerWithMistake(question: String) async throws {
        try await CheckVisit.open { visit in
            let page = try await visit.post("/plan", [(question, "yes"), ("units", "lots")])
            let call = try #require(page.html.range(of: "116 123"))
            let mistake = try #require(page.html.range(of: "class=\"mistakes\""))
            #expect(page.status == 422 && call.lowerBound < mistake.lowerBound)
        }
    }

    @Test("Two names in one box are two substances")
    func twoNames() async throws {
        try await CheckVisit.open { visit in
            let page = try await visit.post("/plan", [("named", "xanax and booze"), ("units", "20")])
            #expect(page.html.contains("Do not just stop drinking") && !page.html.contains("We do not know “"))
            let half = try await visit.post("/plan", [("named", "ket, moonbeam")])
            #expect(half.html.contains("We do not know “moonbeam”") && half.html.contains("Coming off ketamine"))
        }
    }

    @Test("A mistake stands beside its field, and every other answer stays")
    func mistakes() async throws {
        try await CheckVisit.open { visit in
            let empty = try await visit.post("/plan", [("units", "lots"), ("pets", "yes")])
            #expect(empty.status == 422)
            #expect(empty.html.contains("id=\"substances-mistake\"") && empty.html.contains("id=\"units-mistake\""))
            #expect(empty.html.contains("value=\"lots\"") && empty.html.contains("name=\"pets\" value=\"yes\" checked"))
            for bad in [("units", "201"), ("often", "<script>"), ("start.day", "31"), ("start.year", "1999")] {
                let page = try await visit.post("/plan", Self.heavy.filter { $0.0 != bad.0 } + [bad])
                #expect(page.status == 422, "\(bad)")
                #expect(!page.html.contains("<script>alert") && page.html.contains("-mistake"))
            }
        }
    }

    @Test("Nothing is kept of a plan, a letter or a talk: no row, no cookie, no line in the log, nothing in an address")
    func nothingIsKept() async throws {
        try await CheckVisit.open { visit in
            let before = try await visit.rowCounts()
            let letter = TimeOffStories.stay + [("name", "Zebedee Quill"), ("to", "Ms Umber")]
            let talk = [("person", "Ottoline"), ("who-1", "Zebedee"), ("says-1", "come home")]
            let pages = [
                try await visit.post("/plan", Self.heavy + [("suicidal", "yes")]),
                try await visit.post("/plan/pdf", Self.heavy), try await visit.post("/time-off", letter),
                try await visit.post("/time-off/letter", letter), try await visit.post("/plan-a-talk", talk),
                try await visit.post("/plan-a-talk/pdf", talk),
            ]
            for page in pages {
                #expect(page.status == 200)
                #expect(page.headers[.setCookie] == nil && page.headers[.location] == nil)
            }
            #expect(try await visit.rowCounts() == before)
            let log = visit.diary.lines.withLock { $0.joined(separator: "\n") }
            for trace in ["alcohol", "Zebedee", "Ottoline", "Umber", "suicid", "192.0.2"] {
                #expect(!log.contains(trace), "the log holds \(trace)")
            }
        }
    }

    @Test("The plan as a PDF is the same answers sent again, and a PDF asked for by its address leads to the form")
    func paper() async throws {
        try await CheckVisit.open { visit in
            let page = try await visit.post("/plan", Self.heavy)
            let carried = page.hidden.map { ($0.name, $0.value) }
            let paper = try await visit.post("/plan/pdf", carried)
            #expect(paper.status == 200 && paper.headers[.contentType] == "application/pdf")
            #expect(paper.headers[.cacheControl] == "no-store")
            for path in ["/plan/pdf", "/time-off/letter", "/plan-a-talk/pdf"] {
                #expect(try await visit.get(path).status == 303)
                #expect(try await visit.post(path, []).status == 422)
            }
            let changed = try await visit.post("/plan", carried + [("go", "change")])
            #expect(changed.status == 200 && changed.html.contains("value=\"35\""))
        }
    }
}

@Suite("A plan on the page and on paper")
struct PlanOnPaperStories {
    @Test("Page and paper warn of the same, however long the name of what is taken")
    func sameWarning() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let named = String(repeating: "é", count: 180) + ", xanax"
            let page = try await server.post("/plan", [("substances", "alcohol"), ("named", named)])
            #expect(page.status == 200 && page.hidden("named") == named)
            let carried = [("substances", "alcohol"), ("named", page.hidden("named") ?? "")]
            let paper = try await server.post("/plan/pdf", carried).asPaper()
            for words in ["We have no checked facts about one of the things you use", "Coming off benzodiazepines"] {
                #expect(page.shows(words) && paper.contains(words), "\(words)")
            }
            let change = try await server.post("/plan", carried + [("go", "change")])
            #expect(change.shows("value=\"\(named)\"") && change.shows("maxlength=\"200\""))
        }
    }
}

@Suite("Time off work")
struct TimeOffStories {
    static let stay = [
        ("first.day", "21"), ("first.month", "11"), ("first.year", "2026"), ("last.day", "30"), ("last.month", "11"),
        ("last.year", "2026"),
    ]

    @Test("Ten days from a Saturday need a fit note from the eighth, and the letter says no more than it must")
    func tenDays() async throws {
        try await CheckVisit.open { visit in
            let page = try await visit.post("/time-off", Self.stay + [("wishes", "shorter-days")])
            #expect(page.status == 200)
            #expect(page.html.contains("From day 8, 28 November 2026, your work may ask for a fit note."))
            #expect(page.html.contains("£147.90") && page.html.contains("a phased return: shorter days at first"))
            #expect(page.html.contains("It is not a fit note."))
            let paper = try await visit.post("/time-off/letter", Self.stay)
            let name = try #require(paper.headers[.contentDisposition])
            #expect(name.contains("time-away-from-work") && !name.lowercased().contains("towpath"))
        }
    }

    @Test("Days backwards, a day that there is not, years apart and pay in words are mistakes, and the rest stays")
    func mistakes() async throws {
        try await CheckVisit.open { visit in
            let bad: [([(String, String)], String)] = [
                ([("last.day", "1")], "is before the first"), ([("last.day", "31")], "one that there is"),
                ([("last.year", "2036")], "Check the years"), ([("first.year", "2018")], "We do not hold the rules"),
                ([("earnings", "lots")], "Write pounds"), ([("days", "someday")], "Choose days from this list"),
            ]
            for (answers, words) in bad {
                let names = Set(answers.map(\.0))
                let page = try await visit.post(
                    "/time-off", Self.stay.filter { !names.contains($0.0) } + answers + [("name", "Sam")])
                #expect(page.status == 422 && page.html.contains(words), "\(answers)")
                #expect(page.html.contains("value=\"Sam\""))
            }
        }
    }

    @Test("A word in someone’s own letter that tells what it leaves out is pointed to")
    func telling() async throws {
        try await CheckVisit.open { visit in
            let page = try await visit.post("/time-off", Self.stay + [("reach", "Ring the rehab")])
            #expect(page.html.contains("You wrote “rehab”"))
        }
    }

    @Test("A letter that tells is never printed without the warning, and is printed as it is for who wants it so")
    func tellingPaper() async throws {
        try await CheckVisit.open { visit in
            let typed = Self.stay + [("reach", "Ring me after my AA meeting")]
            let first = try await visit.post("/time-off/letter", typed)
            #expect(first.status == 200 && first.html.contains("You wrote “AA meeting”"))
            let again = try await visit.post("/time-off/letter", first.hidden.map { ($0.name, $0.value) })
            #expect(again.headers[.contentType] == "application/pdf")
            let plain = try await visit.post("/time-off/letter", Self.stay + [("reach", "By post")])
            #expect(plain.headers[.contentType] == "application/pdf")
        }
    }

    @Test("Letters that no font here has are named beside their box, and never printed as squares with numbers")
    func noFont() async throws {
        try await CheckVisit.open { visit in
            // A letter that is nobody's, and in no font on any machine.
            let name = "Li \u{10FFF0}"
            let letter = try await visit.post("/time-off/letter", Self.stay + [("name", name), ("to", "Ms Łukasz")])
            #expect(letter.status == 422 && letter.html.contains("We have no letters to print “\u{10FFF0}” with"))
            #expect(letter.html.contains("id=\"name-mistake\"") && !letter.html.contains("id=\"to-mistake\""))
            #expect(letter.html.contains("value=\"\(name)\""))
            let talk = try await visit.post("/plan-a-talk/pdf", [("who-2", name), ("says-2", "Ωμέγα محمد")])
            #expect(talk.status == 422 && talk.html.contains("id=\"who-2-mistake\""))
        }
    }

    @Test("A letter for days that are over speaks of them as over")
    func over() async throws {
        try await CheckVisit.open { visit in
            let days = [
                ("first.day", "3"), ("first.month", "2"), ("first.year", "2020"), ("last.day", "12"),
                ("last.month", "2"), ("last.year", "2020"),
            ]
            let page = try await visit.post("/time-off", days)
            #expect(page.status == 200 && page.html.contains("I was away from work from"))
            #expect(!page.html.contains("is to follow") && !page.html.contains("I will be away"))
        }
    }
}

@Suite("A family plans a talk")
struct TalkStories {
    @Test("Where there is violence the page says not to hold the talk, before all they wrote")
    func violence() async throws {
        try await CheckVisit.open { visit in
            let page = try await visit.post(
                "/plan-a-talk", [("person", "my brother"), ("substances", "alcohol"), ("violence", "yes")])
            let read = page.html.replacing(#/value="[^"]*"/#, with: "")
            let stop = try #require(read.range(of: "Do not hold this talk now"))
            let theirs = try #require(read.range(of: "my brother"))
            #expect(stop.lowerBound < theirs.lowerBound)
            #expect(page.html.contains("Do not just stop drinking"))
        }
    }

    @Test(
        "One danger, and nothing else said, is enough to be told not to hold the talk, and whom to ring",
        arguments: ["violence", "suicide", "ill-now"])
    func dangerAlone(danger: String) async throws {
        try await CheckVisit.open { visit in
            let page = try await visit.post("/plan-a-talk", [(danger, "yes")])
            #expect(page.status == 200 && page.html.contains("Do not hold this talk now"))
            #expect(page.html.contains("href=\"tel:999\""))
            let paper = try await visit.post("/plan-a-talk/pdf", [(danger, "yes")])
            #expect(paper.headers[.contentType] == "application/pdf")
            #expect(try await visit.post("/plan-a-talk", [(danger, "no")]).status == 422)
        }
    }

    @Test("A child who is not safe, and nothing else said, is enough to be told whom to tell")
    func childAlone() async throws {
        try await CheckVisit.open { visit in
            let page = try await visit.post("/plan-a-talk", [("children", "yes")])
            #expect(page.status == 200 && page.html.contains("children’s team"))
        }
    }

    @Test("Nothing written, too much written and an answer nobody offers are mistakes; what was written stays")
    func mistakes() async throws {
        try await CheckVisit.open { visit in
            #expect(try await visit.post("/plan-a-talk", []).status == 422)
            let long = try await visit.post("/plan-a-talk", [("else", String(repeating: "a", count: 1001))])
            #expect(long.status == 422 && long.html.contains("id=\"else-mistake\""))
            #expect(long.html.contains(String(repeating: "a", count: 1001)))
            let odd = try await visit.post("/plan-a-talk", [("violence", "perhaps"), ("person", "Jo")])
            #expect(odd.status == 422 && odd.html.contains("value=\"Jo\""))
        }
    }

    @Test("Who says what, the lines and the help that is ready stand on the page as they were written")
    func whole() async throws {
        try await CheckVisit.open { visit in
            let page = try await visit.post(
                "/plan-a-talk",
                [
                    ("violence", "no"), ("suicide", "no"), ("ill-now", "no"), ("children", "no"), ("who-1", "Mum"),
                    ("says-1", "I miss <you>"), ("who-2", "Dad"), ("says-2", "We are here"), ("lines", "No more money"),
                    ("follows", "We pay no rent"), ("place", "Lockside"), ("soon", "Monday"),
                    ("substances", "cannabis"),
                ])
            #expect(page.status == 200 && !page.html.contains("Before the talk"))
            for words in ["I miss &lt;you&gt;", "We are here", "No more money", "We pay no rent", "Lockside"] {
                #expect(page.html.contains(words), "\(words)")
            }
        }
    }

    @Test("Words with no name and a name with no words both stay, on the page and in what is sent on")
    func halfFilled() async throws {
        try await CheckVisit.open { visit in
            let typed = [("says-1", "We miss you at tea"), ("who-2", "Aunt Ottoline")]
            let page = try await visit.post("/plan-a-talk", typed)
            #expect(page.status == 200)
            let read = page.html.replacing(#/value="[^"]*"/#, with: "")
            for words in ["Someone", "We miss you at tea", "Aunt Ottoline", "To be written"] {
                #expect(read.contains(words), "\(words)")
            }
            #expect(!read.contains("Who will be there, and what each will say</caption>"))
            let paper = try await visit.post("/plan-a-talk/pdf", page.hidden.map { ($0.name, $0.value) })
            #expect(paper.headers[.contentType] == "application/pdf")
        }
    }

    @Test("The guides for families lead to the plan for a talk")
    func fromGuides() async throws {
        try await CheckVisit.open { visit in
            for guide in ["help-someone", "boundaries", "planning-a-conversation", "looking-after-yourself"] {
                let page = try await visit.get("/guides/\(guide)")
                #expect(page.html.contains("href=\"/plan-a-talk\""), "\(guide)")
            }
        }
    }
}
