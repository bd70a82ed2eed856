import Actions
import Clinical
import HTTPTypes

extension Site {
    /// Asking why a record in another team's care must be opened now.
    func breakGlassPage(_ request: PageRequest) async throws -> PageResponse {
        try await asStaff(request) { member in
            guard let id = request.link.id(of: Person.self) else { return .notFound() }
            let typed = request.form?["reason"] ?? ""
            do {
                guard try await BreakGlass.mayBeAsked(about: id, by: member, in: house) else { return .notFound() }
                guard request.form != nil else { return reasonForm(id, member, typed: "", Mistakes()) }
                _ = try await BreakGlass.run(id, reason: typed, by: member, in: house)
                return .redirect(to: .person(id))
            } catch PersonRefusal.needsReason {
                var mistakes = Mistakes()
                let bounds = "\(Reason.minimumCharacters) to \(Reason.maximumCharacters) characters"
                mistakes.add("reason", "Say in a sentence why it cannot wait: \(bounds), in words others understand.")
                return reasonForm(id, member, typed: typed, mistakes)
            } catch let refusal as PersonRefusal {
                return try .refused(refusal)
            }
        }
    }

    /// For a manager: when the glass was broken, by whom and why.
    func glassPage(_ request: PageRequest) async throws -> PageResponse {
        try await asStaff(request) { member in
            do {
                let lines = try await ReadBreakGlassReport.run(by: member, in: house)
                return glassReport(lines, member, year: UKTime(house.clock()).day.year)
            } catch let refusal as PersonRefusal {
                return try .refused(refusal)
            }
        }
    }
}

private func reasonForm(
    _ id: ID<Person>, _ member: StaffMember, typed: String, _ mistakes: Mistakes
) -> PageResponse {
    var frame = Frame("Break the glass", for: member)
    frame.back = .people
    frame.hasMistake = !mistakes.isEmpty
    return .page(frame, status: mistakes.isEmpty ? .ok : .unprocessableContent) { html in
        html.h1("Open this record from outside the team?")
        html.summary(of: mistakes)
        html.notice(.warning, "This is for when it cannot wait") { html in
            html.p("The record opens to you for \(BrokenGlass.standardMinutes) minutes.")
            html.p("A manager sees that you opened it, with the reason you give. The person sees that someone did.")
        }
        html.form(to: .breakGlass(id)) { html in
            html.textBox(
                Field("reason", "Why must you see it now?", mistake: mistakes["reason"]), typed, rows: 3,
                limit: Reason.maximumCharacters)
            html.button(.warning, "Break the glass")
        }
    }
}

private func glassReport(_ lines: [ReadBreakGlassReport.Line], _ member: StaffMember, year: Int) -> PageResponse {
    var frame = Frame("Broken glass", for: member)
    frame.back = .people
    return .page(frame) { html in
        html.h1("When the glass was broken")
        html.p("By people in your teams, or for people your teams know, in the last \(ReadBreakGlassReport.days) days.")
        if lines.isEmpty { html.nothing("The glass was not broken", "When it is, you see here by whom and why.") }
        for line in lines {
            html.glassCard(line.glass, year: year)
            if line.isOwnPerson { html.p { $0.a("Open the person’s record", .href(.person(line.person))) } }
        }
    }
}
