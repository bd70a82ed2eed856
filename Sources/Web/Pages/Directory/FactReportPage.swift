import Actions
import Clinical
import HTTPTypes

extension Site {
    /// One report: what was said, what we show, and the ways to settle it.
    func factReportPage(_ request: PageRequest) async throws -> PageResponse {
        try await asStaff(request) { member in
            guard let id = request.link.id(of: FactReport.self) else { return .notFound() }
            let form = request.form.map(SettlingForm.init)
            do throws(FactReportRefusal) {
                if let form, let answer = try await settle(id, form, by: member) { return answer }
                let sheet = try await OpenFactReport.run(id, by: member, in: house)
                return factReport(sheet, form ?? SettlingForm(request.query), member, Mistakes())
            } catch {
                guard let form, let mistakes = form.mistakes(error) else { return try .refused(error) }
                return factReport(try await OpenFactReport.run(id, by: member, in: house), form, member, mistakes)
            }
        }
    }

    private func settle(
        _ id: ID<FactReport>, _ form: SettlingForm, by member: StaffMember
    ) async throws(FactReportRefusal) -> PageResponse? {
        switch form.button {
        case .take:
            try await TakeFactReport.run(id, by: member, in: house)
            return .redirect(to: .factReport(id))
        case .settle:
            guard let decision = form.decision else { throw .nothingDecided }
            try await SettleFactReport.run(id, at: form.version, decision, by: member, in: house)
            return .redirect(to: .factReports.asking("done", "yes"))
        case .reopen:
            try await ReopenService.run(id, reason: form.reason, by: member, in: house)
            return .redirect(to: .factReport(id))
        case nil: return nil
        }
    }

    private func factReport(
        _ sheet: OpenFactReport.Sheet, _ form: SettlingForm, _ member: StaffMember, _ mistakes: Mistakes
    ) -> PageResponse {
        var frame = Frame("Said to be wrong", for: member)
        frame.back = .factReports
        frame.hasMistake = !mistakes.isEmpty
        return .page(frame, status: mistakes.isEmpty ? .ok : .unprocessableContent) { html in
            html.summary(of: mistakes)
            html.factReport(sheet, form, mistakes, today: today)
        }
    }
}

/// What a manager typed to settle a report.
struct SettlingForm {
    enum Button: String { case take, settle, reopen }

    let button: Button?
    let outcome: FactSettlement.Outcome?
    /// Which fact, where the report names none.
    let field: ServiceField?
    /// As it was typed, or the ticks of a list as the directory writes them.
    let value: String
    /// Why a report is dismissed, or how it is known that a service has closed or is open again.
    let reason: String
    let version: Int
    /// What the page showed of the fact, so that nobody confirms what they did not see.
    let shown: String

    init(_ form: Fields) {
        button = Button(rawValue: form["do"])
        outcome = FactSettlement.Outcome(rawValue: form["outcome"])
        field = ServiceField(rawValue: form["field"])
        value = form.every("value").filter { !$0.isEmpty }.joined(separator: "|")
        reason = Self.reasons.lazy.map { form[$0] }.first { !$0.isEmpty } ?? ""
        version = Int(form["version"]) ?? 0
        shown = form["shown"]
    }

    /// Each has a box of its own on the page.
    static let reasons = ["reason", "why-closed", "why-open"]

    private var reasonBox: String {
        if button == .reopen { return "why-open" }
        return outcome == .closed ? "why-closed" : "reason"
    }

    /// What they chose, where another organisation's managers would have to say it.
    private var refusedBox: String { outcome == .corrected ? "outcome" : reasonBox }

    var decision: SettleFactReport.Decision? {
        switch outcome {
        case .corrected: field.map { .corrected($0, text: value) }
        case .confirmed: field.map { .confirmed($0, shown: shown) }
        case .dismissed: .dismissed(reason: reason)
        case .closed: .closed(reason: reason)
        case .reopened, nil: nil
        }
    }

    /// A refusal that can be put right on the page, beside its box; nil for any other.
    func mistakes(_ refusal: FactReportRefusal) -> Mistakes? {
        var mistakes = Mistakes()
        switch refusal {
        case .makesNoSense:
            mistakes.add("value", "This cannot be read. Please write it as the line above the box says.")
        case .nothingToConfirm: mistakes.add("outcome", "We say nothing of this yet, so there is nothing to confirm.")
        case .nothingDecided: mistakes.add("outcome", "Choose what you found.")
        case .needsReason:
            let what = reasonBox == "reason" ? "why" : "how you know"
            mistakes.add(reasonBox, "Say in a sentence \(what): 10 characters or more.")
        case .anotherOrganisations:
            mistakes.add(
                refusedBox,
                "A team of another organisation works here under this name. Only its managers can say this.")
        case .changedMeanwhile:
            mistakes.add(
                "main", "Someone else settled this, or changed it, since you opened the page. Look at it again.")
        default: return nil
        }
        return mistakes
    }
}
