import Actions
import Clinical
import HTTPTypes

extension Site {
    /// One thing that was told: its words, whose it is, and the ways to act on it.
    func concernPage(_ request: PageRequest) async throws -> PageResponse {
        try await asStaff(request) { member in
            guard let id = request.link.id(of: Concern.self) else { return .notFound() }
            var said = ConcernSaid(request.form ?? Fields())
            said.done = ConcernAct(rawValue: request.query["done"])
            do throws(ConcernRefusal) {
                if let act = said.act {
                    if let refusal = await decide(id, act, said, by: member) {
                        try said.take(refusal)
                    } else {
                        return .redirect(
                            to: act == .settle
                                ? .concerns.asking("done", act.rawValue) : .concern(id).asking("done", act.rawValue))
                    }
                }
                return concern(try await OpenConcern.run(id, by: member, in: house), said, member)
            } catch {
                return try .refused(error)
            }
        }
    }

    private func decide(
        _ id: ID<Concern>, _ act: ConcernAct, _ said: ConcernSaid, by member: StaffMember
    ) async -> ConcernRefusal? {
        do throws(ConcernRefusal) {
            try await DecideConcern.run(
                id, version: said.version, act, outcome: said.outcome, note: said.note, by: member, in: house)
            return nil
        } catch {
            return error
        }
    }

    private func concern(_ sheet: ConcernSheet, _ said: ConcernSaid, _ member: StaffMember) -> PageResponse {
        var frame = Frame("Told to us", for: member)
        frame.back = .concerns
        frame.hasMistake = !said.mistakes.isEmpty
        return .page(frame, status: said.status) { html in html.concern(sheet, said) }
    }
}

/// What a worker typed, and what became of it.
struct ConcernSaid {
    let act: ConcernAct?
    let version: Int
    let outcome: ConcernOutcome?
    let note: String
    var done: ConcernAct?
    private(set) var mistakes = Mistakes()
    /// What somebody else did in the meantime.
    private(set) var passed: [WhatPassed]?

    init(_ form: Fields) {
        act = ConcernAct(rawValue: form["act"])
        version = Int(form["version"]) ?? 0
        outcome = ConcernOutcome(rawValue: form["outcome"])
        note = form["note"]
    }

    /// A refusal that can be put right on the page; any other is thrown on.
    mutating func take(_ refusal: ConcernRefusal) throws(ConcernRefusal) {
        switch refusal {
        case .needsOutcome: mistakes.add("outcome", "Choose how it ended.")
        case .needsNote: mistakes.add("note", "Say in a sentence what was done, or why: 10 to 1,000 characters.")
        case .changed(let passed): self.passed = passed
        case .notFound, .store: throw refusal
        }
    }

    var status: HTTPResponse.Status {
        if passed != nil { .conflict } else if mistakes.isEmpty { .ok } else { .unprocessableContent }
    }
}
