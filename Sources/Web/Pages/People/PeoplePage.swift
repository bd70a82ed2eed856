import Actions
import Clinical

extension Site {
    /// Finding a person. What is typed is sent as a form, so that no name ends up in an address.
    func peoplePage(_ request: PageRequest) async throws -> PageResponse {
        try await asStaff(request) { member in
            let typed = request.form?["find"] ?? ""
            let found: PeopleFound?
            do {
                found = request.form == nil ? nil : try await SearchPeople.run(typed, by: member, in: house)
            } catch let refusal as PersonRefusal {
                return try .refused(refusal)
            }
            var frame = Frame("People", for: member)
            frame.section = .people
            frame.isWide = true
            return .page(frame) { html in
                html.h1("People")
                html.searchBox(
                    "Find someone by name, birth date, NHS number or phone number", name: "find", value: typed,
                    to: .people, posts: true)
                if let found { html.searchAnswer(found) }
                if member.roles.contains(.manager) {
                    html.p { $0.a("When the glass was broken", .href(.glass)) }
                }
                if !member.roles.isDisjoint(with: [.manager, .administrator]) {
                    html.p { $0.a("Words from readers", .href(.readersWords)) }
                }
            }
        }
    }
}

extension PageResponse {
    /// The page for what an Action about a person refused. Not allowed looks exactly as not there.
    static func refused(_ refusal: PersonRefusal) throws -> PageResponse {
        switch refusal {
        case .notFound, .needsReason: .notFound()
        case .store: throw refusal
        }
    }
}

extension HTML {
    fileprivate mutating func searchAnswer(_ found: PeopleFound) {
        if !found.notUnderstood.isEmpty {
            notice(.calm, "We could not read: \(found.notUnderstood.joined(separator: ", "))") { html in
                html.p("Write a birth date with its whole year, such as 12 March 1981.")
            }
        }
        switch found.extent {
        case .tooLittle: nothing("Type a little more", "Two letters of a name, a birth date or a number are enough.")
        case .tooMany:
            nothing("More than fifty people fit", "Type one more letter, another name, or their birth date.")
        case .whole where found.lines.isEmpty: nobody(found.elsewhere)
        case .whole: peopleTable(found.lines)
        }
    }

    private mutating func nobody(_ elsewhere: [PeopleFound.Elsewhere]) {
        nothing("Nobody in your teams fits", "Try another spelling, or only the start of a name.")
        for other in elsewhere {
            notice(.warning, "Another team may know this person") { html in
                html.p("Ask \(other.teams.joined(separator: " or ")).")
                html.p { html in
                    html.text("If it cannot wait, you can ")
                    html.a("break the glass", .href(.breakGlass(other.id)))
                    html.text(". A manager and the person will see that you did, and why.")
                }
            }
        }
    }

    private mutating func peopleTable(_ lines: [PeopleFound.Line]) {
        let count = lines.count == 1 ? "One person" : "\(lines.count) people"
        table(count, id: "found", [Column("Name"), Column("Born"), Column("Team"), Column("Notes")], lines) {
            html, line in
            html.rowHeading { $0.a(line.name.full, .href(.person(line.id)), .directionFromText) }
            html.td(line.birthDay?.description ?? "Not known")
            html.td(line.teams.joined(separator: ", "))
            html.td { if line.isProvisional { $0.tag(.quiet, "Not confirmed yet") } }
        }
    }
}
