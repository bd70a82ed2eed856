import Actions
import Clinical
import Documents
import Guides

// The same answers again, on paper. A wrong answer leads back to the form with it.
extension Site {
    func planPaper(_ request: PageRequest) async -> PageResponse {
        guard let fields = request.form else { return .redirect(to: .plan) }
        let form = PlanForm(fields, today: today)
        guard form.mistakes.isEmpty, let plan = form.plan else { return planPage(request) }
        guard Printing.mayGoOn(for: Network(request.network), in: house) else { return .busyPrinting() }
        return await paper(Paper(plan: plan, made: house.clock(), site: address), named: "plan")
    }

    func workLetterPaper(_ request: PageRequest) async -> PageResponse {
        guard let fields = request.form else { return .redirect(to: .timeOff) }
        let form = TimeOffForm(fields, today: today)
        guard form.mistakes.isEmpty, let letter = form.letter else { return await timeOffPage(request) }
        // A letter that tells is shown with its warning first, and then printed as it is for who asks again.
        if !form.wasWarned, await !tellingWords(of: letter).isEmpty { return await timeOffPage(request) }
        guard Printing.mayGoOn(for: Network(request.network), in: house) else { return .busyPrinting() }
        let noLetters = await mistakesOnPaper(fields, TimeOffForm.written)
        guard noLetters.isEmpty else { return timeOffQuestions(form, noLetters) }
        return await paper(letter.paper(made: house.clock()), named: WorkLetter.fileName)
    }

    func talkPaper(_ request: PageRequest) async -> PageResponse {
        guard let fields = request.form else { return .redirect(to: .talk) }
        let form = TalkForm(fields)
        guard form.mistakes.isEmpty else { return talkPage(request) }
        guard Printing.mayGoOn(for: Network(request.network), in: house) else { return .busyPrinting() }
        let noLetters = await mistakesOnPaper(fields, TalkForm.written)
        guard noLetters.isEmpty else { return talkQuestions(form, noLetters) }
        return await paper(Paper(talk: form.talk, made: house.clock(), site: address), named: "talk")
    }

    /// The boxes with letters that no font here has: on paper they would be squares with numbers in them.
    private func mistakesOnPaper(_ fields: Fields, _ names: [String]) async -> Mistakes {
        let typed = names.map { (name: $0, words: fields[$0]) }
        let missing = try? await press.run {
            typed.map { (name: $0.name, letters: Paper.lettersWithoutFont(in: $0.words)) }
        }
        var mistakes = Mistakes()
        for (name, letters) in missing ?? [] where !letters.isEmpty {
            let some = String(letters.prefix(10))
            mistakes.add(name, "We have no letters to print “\(some)” with. Can you write this in another way?")
        }
        return mistakes
    }
}
