import Actions
import Clinical
import Documents
import Guides
import HTTPTypes

// The pages of the self-checks. Answers travel in the body of a form and nowhere else; nothing is kept.
extension Site {
    func selfChecks() -> PageResponse {
        var frame = Frame("Check yourself")
        frame.section = .selfChecks
        return .page(frame, for: .everyone) { html in html.choiceOfChecks() }
    }

    func selfCheck(_ request: PageRequest) -> PageResponse {
        guard let sheet = sheet(for: request) else { return .notFound() }
        if let refused = refusal(of: sheet) { return refused }
        return checkPage(sheet, at: target(of: sheet))
    }

    func selfCheckAnswers(_ request: PageRequest) throws -> PageResponse {
        guard let sheet = sheet(for: request) else { return .notFound() }
        guard request.form != nil else { return .redirect(to: sheet.name.link) }
        if let refused = refusal(of: sheet) { return refused }
        do {
            let outcome = try TakeSelfCheck.run(sheet.check, from: Network(request.network), in: house)
            return resultPage(sheet, outcome)
        } catch {
            return try refused(error, sheet)
        }
    }

    /// The same result on paper, made from the same answers sent again.
    func selfCheckPaper(_ request: PageRequest) async throws -> PageResponse {
        guard let sheet = sheet(for: request) else { return .notFound() }
        guard request.form != nil else { return .redirect(to: sheet.name.link) }
        if let refused = refusal(of: sheet) { return refused }
        guard Printing.mayGoOn(for: Network(request.network), in: house) else { return .busyPrinting() }
        do {
            let outcome = try TakeSelfCheck.run(sheet.check, from: Network(request.network), in: house)
            let result = Paper(
                selfCheck: outcome, called: sheet.name.title, answers: sheet.told, wordings: wordings,
                made: house.clock(), site: address)
            return await paper(result, named: "self-check")
        } catch {
            return try refused(error, sheet)
        }
    }

    private func sheet(for request: PageRequest) -> CheckSheet? {
        guard let name = request.link.words.first.flatMap(CheckName.init(rawValue:)) else { return nil }
        return CheckSheet(name: name, form: request.form ?? Fields(), wordings: wordings)
    }

    /// The part to show next: the one before or after the part that was sent, or the first.
    private func target(of sheet: CheckSheet) -> CheckPart? {
        guard let sent = sheet.part(sheet.form["part"]) else { return sheet.parts.first }
        switch sheet.form["go"] {
        case "back": return sheet.part(before: sent) ?? sheet.parts.first
        case "on": return sheet.part(after: sent) ?? sent
        default: return sheet.parts.first
        }
    }

    private func refusal(of sheet: CheckSheet) -> PageResponse? {
        let mistakes = sheet.mistakes
        guard !mistakes.isEmpty else { return nil }
        let part = sheet.parts.first { part in part.questions.contains { mistakes[$0.name] != nil } }
        return checkPage(sheet, at: part, mistakes: mistakes, status: .unprocessableContent)
    }

    private func refused(_ refusal: SelfCheckRefusal, _ sheet: CheckSheet) throws -> PageResponse {
        guard case .tooMany = refusal else { throw refusal }
        var response = checkPage(sheet, at: sheet.parts.last, status: .tooManyRequests, isBusy: true)
        response.headers[.retryAfter] = "5"
        return response
    }

    private func checkPage(
        _ sheet: CheckSheet, at part: CheckPart?, mistakes: Mistakes = Mistakes(), status: HTTPResponse.Status = .ok,
        isBusy: Bool = false
    ) -> PageResponse {
        guard let part else { return .notFound() }
        var frame = Frame("\(part.title): \(sheet.name.title)")
        frame.section = .selfChecks
        frame.hasMistake = !mistakes.isEmpty
        if sheet.part(before: part) == nil { frame.back = .selfChecks }
        return .page(frame, status: status) { html in html.check(sheet, part, mistakes, isBusy: isBusy) }
    }

    private func resultPage(_ sheet: CheckSheet, _ outcome: SelfCheckOutcome) -> PageResponse {
        var frame = Frame("What your answers say: \(sheet.name.title)")
        frame.section = .selfChecks
        return .page(frame) { html in html.outcome(outcome, of: sheet) }
    }
}
