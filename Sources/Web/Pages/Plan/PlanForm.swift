import Clinical

/// What someone filled in to see a plan. It travels in the body of a form and is kept nowhere.
struct PlanForm {
    let form: Fields
    private let today: Day

    init(_ form: Fields, today: Day) {
        (self.form, self.today) = (form, today)
    }

    /// What was written beside the boxes, when no substance has that name.
    var unknownName: String? {
        let unknown = named.filter { Substance(named: $0) == nil }
        return unknown.isEmpty ? nil : String(unknown.joined(separator: ", ").prefix(80))
    }

    /// Whether an answer calls for help before anything else, whatever else is wrong with the form.
    var saysDanger: Bool {
        form["danger-now"] == "yes" || form["suicidal"] == "yes" || UrgentWords.areIn(form["named"])
    }

    var start: Day? {
        let typed = TypedDate(form, "start")
        return typed.isEmpty ? today : Day(typed)
    }

    /// Answers that cannot be taken, in the order of the page.
    var mistakes: Mistakes {
        var mistakes = Mistakes()
        mistakes.add("named", tooLong: form["named"], for: Self.longestName)
        // What is too long is not looked into.
        guard mistakes.isEmpty else { return mistakes }
        if substances.isEmpty && others.isEmpty {
            mistakes.add("substances", "Choose at least one, or write what it is.")
        }
        let units = form["units"]
        if !units.isEmpty && unitsADay == nil {
            mistakes.add("units", "Write a whole number of units from 0 to 200, or leave this out.")
        }
        for question in PlanQuestion.all where !isPossible(question) {
            mistakes.add(question.name, "Choose one of the answers here, or leave this one out.")
        }
        if start == nil { mistakes.add("start", "There is no such day. Write it like 23 11 2026.") }
        if let start, (try? Absence(from: start, to: start)) == nil {
            mistakes.add("start", AbsenceRefusal.beforeTables(start).words)
        }
        return mistakes
    }

    /// The plan; nil when the day cannot be read.
    var plan: TreatmentPlan? { start.map { TreatmentPlan(answers, from: $0) } }

    /// The answers, to go along with a button: all that the plan was made from.
    var carried: [(name: String, value: String)] {
        form.all.filter { answer in
            Self.ticked[answer.name]?.contains(answer.value) ?? Self.written.contains(answer.name)
        }
    }

    /// The letters of what may be written beside the list.
    static let longestName = 200

    private static let ticked = [
        "substances": PlanQuestion.substances, "others": PlanQuestion.others, "needs": PlanQuestion.needs,
    ].mapValues { Set($0.map(\.value)) }

    private static let written = Set(
        ["named", "units", "start.day", "start.month", "start.year"] + PlanQuestion.all.map(\.name))

    private func isPossible(_ question: PlanQuestion) -> Bool {
        let sent = form.every(question.name)
        return sent.count <= 1
            && sent.allSatisfy { sent in sent.isEmpty || question.choices.contains { $0.value == sent } }
    }
}

extension PlanForm {
    private var substances: Set<Substance> {
        let ticked = form.every("substances").compactMap(Substance.init(rawValue:))
        return Set(ticked).union(named.map { Substance(named: $0) ?? .other })
    }

    /// What was written beside the boxes, one name each: `xanax and spice` are two.
    private var named: [String] {
        guard Substance(named: form["named"]) == nil else { return [form["named"]] }
        let listed = form["named"].lowercased().replacing(" and ", with: ",").replacing(" with ", with: ",")
        return listed.split { ",;/&+\n".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    private var others: Set<OtherProblem> { Set(form.every("others").compactMap(OtherProblem.init(rawValue:))) }

    private var unitsADay: Int? {
        guard !form["units"].isLonger(than: 20) else { return nil }
        let typed = form["units"].lowercased().replacing("units", with: "").trimmed
        guard let units = Int(typed), (0...200).contains(units) else { return nil }
        return units
    }

    private var answers: PlanAnswers {
        var answers = PlanAnswers(substances: substances)
        answers.others = others
        answers.often = choice("often")
        answers.unitsADay = unitsADay
        answers.fits = reply("fits")
        answers.confusion = reply("confusion")
        answers.dangerNow = reply("danger-now")
        answers.suicidal = reply("suicidal")
        answers.needs = Set(form.every("needs").compactMap(PlanNeed.init(rawValue:)))
        answers.pregnant = reply("pregnant")
        answers.age = choice("age")
        answers.living = choice("living")
        answers.triedAtHome = reply("tried")
        answers.life = life
        return answers
    }

    private var life: PlanLife {
        var life = PlanLife()
        life.nation = choice("nation")
        life.payer = choice("payer")
        life.work = choice("work")
        life.licence = choice("licence")
        life.children = reply("children")
        life.pets = reply("pets")
        life.home = choice("home")
        return life
    }

    private func choice<Answer: RawRepresentable>(_ name: String) -> Answer? where Answer.RawValue == String {
        Answer(rawValue: form[name])
    }

    private func reply(_ name: String) -> Reply { Reply(rawValue: form[name]) ?? .unanswered }
}

extension Day {
    /// The day in three boxes; nil when the calendar has no such day.
    init?(_ typed: TypedDate) { self.init(typed: "\(typed.day)/\(typed.month)/\(typed.year)") }
}
