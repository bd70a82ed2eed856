import Testing

@testable import Clinical
@testable import Guides

@Suite("The words of a plan")
struct PlanWordsTests {
    /// Every substance alone, and some together, with the rest of the answers taken in turn.
    static let plans: [TreatmentPlan] = {
        let alone = Substance.allCases.map { Set([$0]) }
        let together: [Set<Substance>] = [
            [.heroin, .benzodiazepine, .alcohol], [.cocaine, .cannabis], [.ghb, .alcohol], [],
        ]
        return (alone + together).enumerated().flatMap { number, substances in
            (0..<6).map { turn in plan(substances, number + turn) }
        }
    }()

    /// The names of drugs and bodies, which nobody can make simpler.
    static let names: Set<String> = {
        let drugs = Substance.allCases.flatMap(\.names).flatMap { name in
            name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        }
        let publishers = ["biology", "insights", "clinics", "addiction"]
        return Guide.plainNames.union(drugs).union(publishers).subtracting([
            "drink", "drinking", "or", "something", "else", "other",
        ])
    }()

    private static func plan(_ substances: Set<Substance>, _ turn: Int) -> TreatmentPlan {
        func each<Answer>(_ all: [Answer], _ step: Int) -> Answer { all[(turn * step + turn / 3) % all.count] }
        var answers = PlanAnswers(substances: substances)
        answers.often = each(HowOften.allCases + [nil], 1)
        answers.unitsADay = each([nil, 8, 20, 35], 1)
        answers.fits = each(Reply.allCases, 1)
        answers.suicidal = each(Reply.allCases, 2)
        answers.dangerNow = each(Reply.allCases, 3)
        answers.needs = each([[], [.mentalHealth], [.trouble]], 1)
        answers.pregnant = each(Reply.allCases, 5)
        answers.age = each(AgeBand.allCases + [nil], 1)
        answers.living = each(Living.allCases + [nil], 1)
        answers.life.nation = each(Nation.allCases + [nil], 1)
        answers.life.payer = each(Funding.allCases + [nil], 1)
        answers.life.work = each(Work.allCases + [nil], 1)
        answers.life.licence = each(Licence.allCases + [nil], 1)
        answers.life.home = each(HomeTenure.allCases + [nil], 1)
        return TreatmentPlan(answers, from: Day("2026-11-21")!)
    }

    @Test("each plan can be read at eleven, whole and section by section")
    func readable() {
        for plan in Self.plans {
            for text in [plan.guide.text] + plan.guide.sections.map(\.text) {
                let years = ReadingAge(of: text, leavingOut: Self.names).years
                #expect(years <= 11, "\(years): \(text)")
            }
        }
    }

    @Test("each reason, length and finding can be read at eleven")
    func reasons() {
        let texts =
            PlanReason.allCases.map(PlanWords.reason) + TalkPlan.Finding.allCases.map { TalkWords.finding($0).text }
        for text in texts {
            #expect(!text.isEmpty)
            let years = ReadingAge(of: text, leavingOut: Self.names.union(["wales", "scotland"])).years
            #expect(years <= 11, "\(years): \(text)")
        }
        #expect(Set(PlanReason.allCases.map(PlanWords.reason)).count == PlanReason.allCases.count)
    }

    @Test("a plan never tells anyone to stop at once, and warns of what is dangerous to stop before it shows a way")
    func neverStop() throws {
        let orders = [
            "stop now", "stop today", "stop straight away", "just stop.", "you should stop", "you must stop",
            "quit now",
            "cold turkey", "safe to stop all at once.",
        ]
        for plan in Self.plans {
            let text = plan.guide.text.lowercased().replacing("do not just stop", with: "")
                .replacing("not tell you that it is safe to stop all at once", with: "")
            for order in orders { #expect(!text.contains(order), "\(order)") }
            guard !plan.doNotJustStop.isEmpty else { continue }
            let ids = plan.guide.sections.map(\.id)
            let (warning, route) = (try #require(ids.firstIndex(of: "before-you-stop")), ids.firstIndex(of: "route"))
            #expect(warning < route ?? 0)
            #expect(plan.guide.sections[warning].text.contains("999"))
        }
    }

    @Test("danger now and thoughts of suicide come first of all, with the numbers to call")
    func emergencies() throws {
        for plan in Self.plans where !plan.emergencies.isEmpty {
            let first = try #require(plan.guide.sections.first)
            #expect(first.id == "now" && first.text.contains("999"))
            if plan.emergencies.contains(.suicidal) { #expect(first.text.contains("116 123")) }
        }
        #expect(Self.plans.contains { !$0.emergencies.isEmpty } && Self.plans.contains { $0.emergencies.isEmpty })
    }

    @Test("every figure in a plan has its source beside it")
    func cited() {
        for part in Self.plans.flatMap({ $0.guide.sections.flatMap(\.parts) }) {
            switch part {
            case .onward: break
            case .list(let facts), .steps(let facts): #expect(facts.last?.citations.isEmpty == false)
            case .views(let views): #expect(views.count == 2)
            default: #expect(!part.citations.isEmpty, "\(part.text)")
            }
        }
    }

    @Test("the brief and NICE on where to come off heroin both stand in the plan, each by its name")
    func bothSides() {
        for plan in Self.plans {
            let sides = plan.guide.sections.flatMap(\.parts).compactMap { part in
                if case .views(let views) = part { views.map(\.source) } else { nil as [String]? }
            }
            #expect(sides.contains(["Help4Addiction's guide", "NICE CG52"]) == plan.answers.usesOpioids)
        }
    }

    private func parts(of answers: PlanAnswers) throws -> String {
        let plan = TreatmentPlan(answers, from: Day("2026-11-21")!)
        return try #require(plan.guide.sections.first { $0.id == "parts" }).text
    }

    @Test("twelve units a day are given talking help without medicine, and the words to ask first stay")
    func mildDrinking() throws {
        var answers = PlanAnswers(substances: [.alcohol])
        (answers.often, answers.unitsADay) = (.daily, 12)
        let text = try parts(of: answers)
        for piece in ["Coming off alcohol", "With medicine", "7 to 10 days"] { #expect(!text.contains(piece)) }
        #expect(text.contains("Cutting down drink") && text.contains("If you shake or sweat when you do not drink"))
        answers.unitsADay = 16
        #expect(try parts(of: answers).contains("Coming off alcohol\n"))
    }

    @Test("someone pregnant who uses heroin is told that to come off is not usual, and how it is done if they choose")
    func pregnant() throws {
        var answers = PlanAnswers(substances: [.heroin])
        let usual = try parts(of: answers)
        #expect(usual.contains("Coming off heroin (if you choose)"))
        #expect(usual.contains("Medicine in its place (if you choose)") && !usual.contains("pregnant"))
        answers.pregnant = .yes
        let text = try parts(of: answers)
        #expect(text.contains("Medicine in its place\n") && text.contains("second trimester"))
        #expect(text.contains("small steps") && !text.contains("14 days or more"))
    }

    @Test("tobacco alone is not told of danger, of rehab or of its price")
    func tobacco() {
        let text = plan([.nicotine], from: "2026-11-23").guide.text
        for piece in ["Never all at once", "£1,000", "rehab", "watch over"] {
            #expect(!text.contains(piece), "\(piece)")
        }
        #expect(text.contains("patches, gum, a vape or tablets"))
    }

    @Test("gambling, food and sex lead to their own guides, and gambling to its line")
    func others() throws {
        for (other, id) in [
            (OtherProblem.gambling, "gambling"), (.eating, "eating-problems"), (.sex, "other-behaviours"),
        ] {
            var answers = PlanAnswers(substances: [])
            answers.others = [other]
            let plan = TreatmentPlan(answers, from: Day("2026-11-23")!)
            guard case .onward(let ways)? = plan.guide.sections.first(where: { $0.id == "next" })?.parts.first else {
                Issue.record("nowhere to go")
                continue
            }
            #expect(ways.contains { if case .guide(id, _) = $0 { true } else { false } })
            #expect(ways.contains(.lines(.gambling)) == (other == .gambling))
            for word in ["drink or drug", "drugs problem"] {
                #expect(!plan.guide.text.contains(word), "\(other): \(word)")
            }
        }
    }

    @Test("a place at home says first on what it hangs, in the person's words")
    func condition() throws {
        var answers = PlanAnswers(substances: [.alcohol])
        (answers.often, answers.unitsADay, answers.living) = (.daily, 20, .alone)
        let words = {
            try #require(TreatmentPlan(answers, from: Day("2026-11-23")!).guide.sections.first { $0.id == "route" })
                .text
        }
        #expect(
            try words().contains(
                "but only if you have never had a fit, or got very mixed up when you stopped, and someone"))
        (answers.fits, answers.confusion, answers.living) = (.no, .no, .withSomeone)
        #expect(try words().contains("From home, with help from a service near you.\n"))
    }

    @Test("a plan for ketamine warns of the bladder as its guide does, and says that no length is agreed")
    func ketamine() {
        let text = plan([.ketamine], from: "2026-11-23").guide.text
        for piece in ["Go to A&E now", "see a doctor today", "no set length"] {
            #expect(text.lowercased().contains(piece.lowercased()), "\(piece)")
        }
    }

    private func plan(_ substances: Set<Substance>, from start: String, _ licence: Licence? = nil) -> TreatmentPlan {
        var answers = PlanAnswers(substances: substances)
        (answers.life.work, answers.life.licence) = (.employed, licence)
        return TreatmentPlan(answers, from: Day(start)!)
    }

    private func section(_ id: String, of plan: TreatmentPlan) -> GuideSection? {
        plan.guide.sections.first { $0.id == id }
    }

    @Test("sick pay over the day its rules changed says so and which sum is which; equal sums stand once")
    func sickPay() throws {
        let apart = try #require(section("work", of: plan([.cocaine], from: "2026-04-03"))).text
        #expect(apart.contains("£49.30 by the old rules, or £98.60 by the old rules and then the new"))
        #expect(apart.contains(AbsenceWords.changed))
        let equal = try #require(section("work", of: plan([.cocaine], from: "2026-04-01"))).text
        #expect(!equal.contains("£49.30 or £49.30") && equal.contains("\n£49.30\n"))
        let after = try #require(section("work", of: plan([.cocaine], from: "2026-04-06"))).text
        #expect(!after.contains("old rules,") && !after.contains(AbsenceWords.changed))
    }

    @Test("driving says to tell now, not to drive meanwhile, and on what time the months are counted")
    func driving() throws {
        let text = try #require(section("driving", of: plan([.alcohol], from: "2026-11-23", .car))).text
        for piece in ["tell them now", "Do not drive until they say", "up to 14 units a week", "no drink at all"] {
            #expect(text.contains(piece), "\(piece)")
        }
        #expect(text.contains("since 27 August 2024") && !text.contains("taxi"))
        let taxi = try #require(section("driving", of: plan([.alcohol], from: "2026-11-23", .taxi)))
        #expect(taxi.text.contains("such as your council"))
        #expect(!text.contains("methadone?"))
        let opioids = try #require(section("driving", of: plan([.heroin], from: "2026-11-23", .car)))
        #expect(opioids.text.contains("such as methadone?") && opioids.text.contains("each year"))
        let standing = { (section: GuideSection) in
            section.parts.first { $0.text.contains("tell them now") }?.citations
        }
        #expect(standing(opioids)?.first?.confidence == .medium, "of drugs alone we did not read it")
        #expect(standing(taxi)?.first?.confidence == .verified)
        var gambling = PlanAnswers(substances: [])
        gambling.others = [.gambling]
        #expect(section("driving", of: TreatmentPlan(gambling, from: Day("2026-11-23")!)) == nil)
    }

    @Test("only a source that was read is said to be read, and the brief is one")
    func standing() {
        let standings = Confidence.allCases.map { Citation(.dvla, "a rule", $0).standing }
        #expect(Set(standings).count == standings.count && standings.count { $0.hasPrefix("Read") } == 1)
        for citation in Self.plans.flatMap(\.guide.citations) {
            #expect(citation.standing.hasPrefix("Read") == (citation.confidence == .verified))
            if [.briefRehab, .briefTreatment].contains(citation.source) { #expect(citation.confidence == .verified) }
        }
    }

    @Test("every guide a plan leads to is there")
    func onward() {
        for case .onward(let ways) in Self.plans.flatMap({ $0.guide.sections.flatMap(\.parts) }) {
            #expect(!ways.isEmpty)
            for case .guide(let id, _) in ways { #expect(Guide.named(id) != nil) }
        }
    }

    @Test("a price is shown as the brief says and as rehabs say, and neither is chosen")
    func prices() {
        let text = Self.plans[0].guide.text
        #expect(
            text.contains("from £1,000") && text.contains("£3,000 to £6,000") && text.contains("£36,000 to £72,000"))
        for price in PlanPrice.all {
            #expect(text.contains(price.low.words) && text.contains(price.high?.words ?? ""), "\(price)")
            #expect(text.contains(price.by ?? "name not kept") || price.item == .rehabWeek, "\(price)")
        }
        #expect(!text.contains("on its own starts at"))
    }
}

@Suite("The letter for work")
struct WorkLetterTests {
    static let letters: [WorkLetter] = {
        let stays = [("2026-11-21", "2026-11-27"), ("2026-11-21", "2026-12-18"), ("2026-11-21", "2026-11-21")]
        return stays.compactMap { first, last in
            guard let from = Day(first), let to = Day(last), let absence = try? Absence(from: from, to: to) else {
                return nil
            }
            return WorkLetter(
                absence, name: "Sam Rowe", to: "", reach: "", wishes: Set(WorkLetter.Wish.allCases),
                written: Day("2026-11-20")!)
        }
    }()

    private func text(_ letter: WorkLetter) -> String {
        ([WorkLetter.title, letter.greeting] + letter.paragraphs + letter.ending).joined(separator: "\n")
    }

    @Test("names no substance by any of its names, no treatment, no place and not us", arguments: letters)
    func forbidden(letter: WorkLetter) {
        let text = " " + text(letter).lowercased().map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined() + " "
        for name in TellingWords.phrases.union(TellingWords.alsoNames) {
            let folded = name.lowercased().map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined()
            #expect(!text.contains(" \(folded) "), "the letter says \(name)")
        }
        #expect(TellingWords(people: [], sentences: [text]).found().isEmpty)
        for piece in ["addict", "alcohol", "drug", "rehab", "detox", "substance", "towpath", "clinic"] {
            #expect(!text.contains(piece), "the letter holds \(piece)")
        }
    }

    @Test("says the days, that it is for the treatment of a health condition, and whether a fit note follows")
    func honest() {
        #expect(Self.letters.count == 3)
        for letter in Self.letters { #expect(text(letter).contains("treatment of a health condition")) }
        #expect(text(Self.letters[0]).contains("Saturday 21 November 2026 to Friday 27 November 2026. That is 7 days"))
        #expect(text(Self.letters[0]).contains("I certify this time myself"))
        #expect(text(Self.letters[1]).contains("A fit note is to follow for the time from 28 November 2026"))
        #expect(text(Self.letters[2]).contains("That is 1 day,"))
    }

    @Test("a letter for days that are over says so, and promises nothing for them")
    func over() throws {
        let (first, last) = (try #require(Day("2026-11-02")), try #require(Day("2026-11-10")))
        let absence = try Absence(from: first, to: last)
        let written = { (day: Day, wishes: Set<WorkLetter.Wish>) in
            text(WorkLetter(absence, name: "", to: "", reach: "by post", wishes: wishes, written: day))
        }
        let after = written(last.adding(days: 1), [.shorterDays])
        #expect(after.contains("I was away from work from") && after.contains("The time was for treatment"))
        #expect(after.contains("The time from 9 November 2026 needs a fit note"))
        for promise in ["will", "to follow", "While I am away", "When I come back"] {
            #expect(!after.contains(promise), "\(promise)")
        }
        for day in [first.adding(days: 1), last] { #expect(written(day, []).contains("I am away from work from")) }
        #expect(written(first, []).contains("I will be away from work from"))
    }
}
