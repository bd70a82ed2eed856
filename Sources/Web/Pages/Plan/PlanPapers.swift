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
        return await printed(Paper(plan: plan, made: house.clock(), site: address), named: "plan", for: request)
    }

    func workLetterPaper(_ request: PageRequest) async -> PageResponse {
        guard let fields = request.form else { return .redirect(to: .timeOff) }
        let form = TimeOffForm(fields, today: today)
        guard form.mistakes.isEmpty, let letter = form.letter else { return await timeOffPage(request) }
        // A letter that tells is shown with its warning first, and then printed as it is for who asks again.
        if !form.wasWarned, await !tellingWords(of: letter).isEmpty { return await timeOffPage(request) }
        return await printed(letter.paper(made: house.clock()), named: WorkLetter.fileName, for: request)
    }

    func talkPaper(_ request: PageRequest) async -> PageResponse {
        guard let fields = request.form else { return .redirect(to: .talk) }
        let form = TalkForm(fields)
        guard form.mistakes.isEmpty else { return talkPage(request) }
        let talk = Paper(talk: form.talk, made: house.clock(), site: address)
        return await printed(talk, named: "talk", for: request)
    }

    private func printed(_ document: Paper, named name: String, for request: PageRequest) async -> PageResponse {
        guard Printing.mayGoOn(for: Network(request.network), in: house) else { return .busyPrinting() }
        return await paper(document, named: name)
    }
}
