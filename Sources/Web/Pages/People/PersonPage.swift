import Actions
import Clinical

extension Site {
    /// One person's record. Above all else stands how it is safe to reach them.
    func personPage(_ request: PageRequest) async throws -> PageResponse {
        try await asStaff(request) { member in
            guard let id = request.link.id(of: Person.self) else { return .notFound() }
            do {
                if let form = request.form {
                    guard let consent: ID<Consent> = ID(form["consent"]) else { return .notFound() }
                    try await WithdrawConsent.run(consent, of: id, by: member, in: house)
                    return .redirect(to: .person(id))
                }
                let sheet = try await OpenPerson.run(id, by: member, in: house)
                return personSheet(sheet, member, today: UKTime(house.clock()))
            } catch let refusal as PersonRefusal {
                return try .refused(refusal)
            }
        }
    }

    /// Who looked at the record, for a manager.
    func accessLogPage(_ request: PageRequest) async throws -> PageResponse {
        try await asStaff(request) { member in
            guard let id = request.link.id(of: Person.self) else { return .notFound() }
            do {
                let lines = try await ReadAccessLog.run(of: id, by: .staff(member), in: house)
                let year = UKTime(house.clock()).day.year
                var frame = Frame("Who looked", for: member)
                frame.back = .person(id)
                return .page(frame) { html in
                    html.h1("Who looked at this record")
                    html.accessTimeline(lines, year: year)
                }
            } catch let refusal as PersonRefusal {
                return try .refused(refusal)
            }
        }
    }
}

extension HTML {
    /// Who looked and when, newest first.
    mutating func accessTimeline(_ lines: [AccessLine], year: Int) {
        timeline(
            lines.map { line in
                TimelineEntry(
                    when: UKTime(line.at).spoken(inYear: year), machineWhen: line.at.description,
                    title: "\(line.who) \(line.what)")
            })
    }
}

private func personSheet(_ sheet: PersonSheet, _ member: StaffMember, today: UKTime) -> PageResponse {
    let person = sheet.person
    var frame = Frame(person.name.called, for: member)
    frame.section = .people
    frame.isWide = true
    return .page(frame) { html in
        html.h1(person.name.full, .directionFromText)
        if let until = sheet.openUntil {
            html.notice(.warning, "You broke the glass: this record is open to you until \(UKTime(until).clock)") {
                $0.p("A manager can see that you did, and why. The person can see that someone did.")
            }
        }
        if let death = person.death { html.notice(.quiet, death.on.map { "Died on \($0)" } ?? "Has died") }
        html.safeContact(person)
        html.aboutThem(person, teams: sheet.teams, today: today.day)
        html.referralsOf(sheet.referrals, year: today.day.year)
        html.consents(sheet.consents, of: person.id, mayRecord: sheet.mayRecordConsent, year: today.day.year)
        html.brokenGlass(sheet.glass, year: today.day.year)
        if sheet.mayReadAccessLog {
            html.p { $0.a("Who looked at this record", .href(.personAccessLog(person.id))) }
        }
    }
}

extension HTML {
    fileprivate mutating func aboutThem(_ person: Person, teams: [String], today: Day) {
        h2("About them")
        let age = person.age(on: today).map { ["\($0) years old"] } ?? []
        var rows = [
            Answered(question: "Born", answer: [person.birthDay?.description].compactMap(\.self) + age),
            Answered(question: "NHS number", answer: [person.nhsNumber?.spaced].compactMap(\.self)),
            Answered(question: "Pronouns", answer: [person.pronouns].compactMap(\.self)),
            Answered(question: "Surgery", answer: [person.generalPractice].compactMap(\.self)),
            Answered(question: "Teams that know them", answer: teams),
        ]
        let home = person.hasNoFixedHome ? ["No settled home"] : person.addressLines + [person.postcode ?? ""]
        rows.append(Answered(question: "Home", answer: home.filter { !$0.isEmpty }))
        answers(rows)
        if person.isProvisional { p { $0.tag(.quiet, "Nobody has confirmed yet who this is") } }
    }

    fileprivate mutating func referralsOf(_ lines: [PersonSheet.ReferralLine], year: Int) {
        h2("Referrals")
        guard !lines.isEmpty else { return p("None.") }
        table(
            "Referrals", isUnderHeading: true, id: "referrals",
            [Column("Received"), Column("Team"), Column("Where it stands")], lines
        ) { html, line in
            html.rowHeading { html in
                let received = UKTime(line.receivedAt).spoken(inYear: year)
                if line.mayOpen { html.a(received, .href(.referral(line.id))) } else { html.text(received) }
            }
            html.td(line.team)
            html.td { $0.tag(line.isOpen ? .calm : .quiet, line.stage.title) }
        }
    }

    fileprivate mutating func brokenGlass(_ lines: [GlassLine], year: Int) {
        guard !lines.isEmpty else { return }
        h2("When someone outside the team opened this record")
        for line in lines { glassCard(line, year: year) }
    }

    /// One time that the glass was broken, and the reason in the words of the one who did.
    mutating func glassCard(_ line: GlassLine, year: Int) {
        notice(.warning, "\(line.by), \(UKTime(line.at).spoken(inYear: year))") { html in
            html.p(line.reason, .directionFromText)
        }
    }
}
