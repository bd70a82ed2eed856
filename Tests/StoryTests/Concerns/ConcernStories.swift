import Clinical
import Foundation
import TestSupport
import Testing

@testable import Actions
@testable import Store

@Suite("Stories of the one-way door")
struct ConcernStories {
    private static let door = "/tell-a-service"
    private static let desk = "/told"
    private static let words = "He sleeps in the shed & does not <eat>"

    private static func nothing(_ store: Store) {}

    /// The clinic with someone in each team who may read what is told.
    private static func open(_ store: Store) async throws {
        try await StoryClinic.open(store)
        let reader = StaffMember(
            id: StoryClinic.id(40), organisation: StoryClinic.organisation.id,
            teams: [StoryClinic.north.id, StoryClinic.young.id], name: "Cai", roles: [.admissions],
            signInName: SignInName("cai@lockside.example")!)
        var changes = Changes()
        changes.add(reader)
        try await store.commit(changes, by: .system, verb: "set-up", at: fridayNoon)
    }

    private func fields(
        _ words: String, name: String = "Siân O'Brien", team: Team = StoryClinic.north,
        _ more: [(String, String)] = []
    ) -> [(String, String)] {
        [("team", team.id.text), ("name", name), ("words", words)] + more
    }

    private func send(_ fields: [(String, String)], by reader: Desk) async throws -> Answer {
        let pass = try await reader.get(Self.door).hidden("pass") ?? ""
        return try await reader.post(Self.door, [("pass", pass)] + fields)
    }

    private func sheet(_ list: Answer) throws -> String {
        let start = try #require(list.text.range(of: "href=\"/told/")?.upperBound)
        return "/told/" + list.text[start...].prefix { $0 != "\"" }
    }

    @Test(
        "A mother tells a team, its worker reads it, takes it on and settles it, and nobody else can",
        arguments: Engine.allCases)
    func course(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: Self.open) { server in
            let mother = Desk(server)
            #expect(try await mother.get("/guides/help-someone").shows("href=\"\(Self.door)\""))
            let thanks = try await send(
                fields(Self.words, [("openness", "unsafe"), ("reach", "07700 900123 after six")]), by: mother)
            #expect(thanks.status == 200 && thanks.shows("We have what you told us") && thanks.code == nil)
            #expect(thanks.headers["cache-control"] == "no-store" && thanks.headers["set-cookie"] == nil)
            let ada = try await DutyWorker("Ada", 41, at: server)
            let nia = try await DutyWorker("Nia", 42, teams: [StoryClinic.young.id], at: server)
            let inbox = try await ada.get("/inbox")
            #expect(inbox.shows("Told to us<span class=\"many\">1</span>"))
            #expect(try await nia.get("/inbox").shows("Told to us<span class=\"many\">0</span>"))
            #expect(try await !nia.get(Self.desk).shows("Siân"))
            let path = try sheet(try await ada.get(Self.desk))
            #expect(try await nia.get(path).text == (try await nia.get("/nowhere")).text)
            let open = try await ada.get(path)
            #expect(
                open.shows("He sleeps in the shed &amp; does not &lt;eat&gt;") && open.shows("07700 900123 after six"))
            #expect(open.shows("whoever told it would not be safe") && open.shows("Owner: Duty team"))
            #expect(!open.shows("href=\"tel:07700"), "no link to ring: it may only be safe after six")
            #expect(try await nia.press("take", on: open, of: path).status == 404)
            #expect(try await ada.does("take", at: path).shows("Owner: Ada"))
            let bare = try await ada.does("settle", at: path, [("note", "ok")])
            #expect(bare.status == 422 && bare.shows("Choose how it ended."))
            let short = try await ada.does("settle", at: path, [("outcome", "act"), ("note", "ok")])
            #expect(short.status == 422 && short.shows("id=\"note-mistake\"") && short.shows(">\nok</textarea>"))
            let settled = try await ada.does(
                "settle", at: path, [("outcome", "safeguarding"), ("note", "Told the adults’ team at 2pm")])
            #expect(settled.shows("Everything that was told is settled"))
            #expect(try await ada.get(Self.desk + "?list=settled").shows("Passed to safeguarding"))
            #expect(try await ada.get(path).shows("Told the adults’ team at 2pm"))
            for secret in ["Siân", "Brien", "shed", "07700", StoryClinic.north.id.text] {
                #expect(!server.diary.text.contains(secret), "\(secret)")
            }
        }
    }

    @Test(
        "Known or not, in treatment or not, the answer is the same to the byte, and so is every header",
        arguments: Engine.allCases)
    func alike(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: Self.open) { server in
            try await server.receive()
            let known = try await server.person("Kofi", "Mensah").id
            _ = try await server.person("Far", "Away", in: StoryClinic.young)
            func looks() async throws -> Int {
                try await server.store.read { db in try db.looks(at: Subject(known)).count }
            }
            let before = try await looks()
            var answers: [Int: Set<String>] = [:]
            var headers: [Int: Set<[String: String]>] = [:]
            for name in ["Siân O'Brien", "Kofi Mensah", "Far Away", "Nobody Anybody-Knows", "Siân O'Brien"] {
                for words in ["He sleeps in the shed", ""] {
                    let answer = try await send(fields(words, name: name), by: Desk(server))
                    #expect(answer.status == (words.isEmpty ? 422 : 200))
                    let typed = name.replacing("'", with: "&#39;")
                    #expect(words.isEmpty == answer.shows("value=\"\(typed)\""), "it is only given back to be mended")
                    let plain = answer.text.replacing(typed, with: "").replacing(answer.hidden("pass") ?? "-", with: "")
                    answers[answer.status, default: []].insert(plain)
                    headers[answer.status, default: []].insert(
                        answer.headers.filter { !["date", "x-request-id", "content-length"].contains($0.key) })
                }
            }
            #expect(answers.mapValues(\.count) == [200: 1, 422: 1] && headers.mapValues(\.count) == [200: 1, 422: 1])
            #expect(try await looks() == before, "nobody was looked at")
        }
    }

    @Test("It reaches no page, paper or letter of the person it is about")
    func apart() async throws {
        try await onServer(at: fridayNoon, setUp: Self.open) { server in
            let walk = ReferralWalk(server, Typed.myself)
            let code = try #require(try await walk.send(try await walk.toCheck()).code)
            _ = try await send(fields("He sleeps in the woodshed", [("teller", "His aunt Blodwen")]), by: Desk(server))
            let ada = try await DutyWorker("Ada", 41, [.manager], at: server)
            let told = try sheet(try await ada.get("/told"))
            #expect(try await ada.get(told).shows("woodshed"))
            try await ada.does("take", at: told)
            let path = try #require(try await ada.get("/inbox").firstReferral)
            try await ada.does("take", at: path)
            let proposal = [
                ("redirect-receiver", "Lock House"), ("redirect-consent", "given"), ("redirect-scope", "risk"),
                ("redirect-scope", "contact-details"), ("redirect-words", "Yes."),
            ]
            try await ada.does("redirect", at: path, proposal)
            let kept = try #require(try await server.kept().first)
            let status = try await server.post("/status", [("code", code), ("word", "purple kettle")])
            let paper = try await server.post("/status/pdf", [("pass", status.hidden("pass") ?? "")])
            var pages = [status.text, try paper.asPaper()]
            for (page, known) in [
                (path, "Lock House"), (path + "/letter", "Lock House"), ("/people/\(kept.person.id)", "Siân"),
                ("/people/\(kept.person.id)/access", "Ada"), ("/inbox", "Siân"),
            ] {
                let answer = try await ada.get(page)
                #expect(answer.status == 200 && answer.shows(known), "\(page)")
                pages.append(answer.text)
            }
            #expect(status.shows("A member of the North team looked at"), "the page of looks is there")
            for page in pages { #expect(!page.contains("woodshed") && !page.contains("Blodwen")) }
            for page in pages.prefix(5) { #expect(!page.contains("concern")) }
        }
    }

    @Test(
        "Words of danger bring 999 first, also when they cannot be kept, and stand first for the team",
        arguments: ["She wants to end her life", "He hits me. I am scared", ""])
    func danger(_ words: String) async throws {
        try await onServer(at: saturdayNight, setUp: Self.open) { server in
            let answer = try await send(
                words.isEmpty ? [("words", "He has overdosed")] : fields(words), by: Desk(server))
            let first = try #require(answer.place(of: "<h1>Is someone in danger now?</h1>"))
            let number = try #require(answer.place(of: "href=\"tel:999\">999</a>. To talk"))
            #expect(first < number && answer.shows("116 123"))
            let ada = try await DutyWorker("Ada", 41, at: server)
            guard !words.isEmpty else {
                #expect(answer.status == 422 && answer.place(of: "class=\"mistakes\"")! > number)
                return #expect(try await ada.get("/told").shows("Everything that was told is settled"))
            }
            #expect(answer.place(of: "<h2>We have what you told us")! > number)
            #expect(answer.shows("We are closed now. We open again on Monday"))
            #expect(try await ada.get("/told").shows("May be in danger"))
            #expect(try await ada.get("/inbox").shows("Told to us: 1 may be about danger, 0 overdue"))
            server.clock.advance(minutes: 61)
            let ben = try await DutyWorker("Ben", 42, [.manager], at: server)
            #expect(try await ben.get("/told").shows("Overdue: manager"))
        }
    }

    @Test("A child who tells us of a parent reads of Childline, and does not wait for Monday")
    func child() async throws {
        try await onServer(at: saturdayNight, setUp: Self.open) { server in
            let answer = try await send(fields("Mum drinks all day", [("young", "yes")]), by: Desk(server))
            #expect(answer.shows("it is not your fault") && answer.shows("0800 1111"))
            let refused = try await send(fields("", [("young", "yes")]), by: Desk(server))
            #expect(refused.status == 422 && refused.shows("it is not your fault") && refused.shows("0800 1111"))
            let ada = try await DutyWorker("Ada", 41, at: server)
            let list = try await ada.get("/told")
            for page in [list, try await ada.get(try sheet(list))] {
                #expect(page.shows("Told by a child") && !page.shows("May be in danger"))
            }
            server.clock.advance(minutes: 61)
            let ben = try await DutyWorker("Ben", 42, [.manager], at: server)
            #expect(try await ben.get("/inbox").shows("Told to us: 1 may be about danger, 1 overdue"))
        }
    }

    @Test("What cannot be taken is said beside its box, and nothing typed is lost")
    func mistakes() async throws {
        try await onServer(at: fridayNoon, setUp: Self.open) { server in
            let typed = [
                ("name", "?"), ("born", "about <40>"), ("place", ""), ("words", ""), ("teller", "Aunt"),
                ("young", "yes"),
                ("openness", "may-know"), ("reach", String(repeating: "x", count: 301)),
            ]
            let answer = try await send(typed, by: Desk(server))
            #expect(answer.status == 422 && answer.headers["cache-control"] == "no-store")
            for field in ["team", "name", "words", "reach"] {
                #expect(answer.shows("id=\"\(field)-mistake\""), "\(field)")
            }
            #expect(answer.shows("about &lt;40&gt;") && answer.shows("value=\"Aunt\"") && answer.shows("xxx"))
            #expect(answer.shows("value=\"may-know\" checked") && answer.shows("value=\"yes\" checked"))
            let foreign = try await Desk(server).post(Self.door, fields("From another site"), from: "cross-site")
            #expect(foreign.status == 403)
            let ada = try await DutyWorker("Ada", 41, at: server)
            #expect(try await ada.get("/told").shows("Everything that was told is settled"))
        }
    }

    @Test("A network that floods the door waits and keeps its words, and someone in danger there reads whom to ring")
    func flood() async throws {
        try await onServer(at: fridayNoon, setUp: Self.open) { server in
            let reader = Desk(server)
            for number in 0..<FormLimits.standard(for: .concern).perNetwork.burst {
                #expect(try await send(fields("Number \(number) of many"), by: reader).status == 200)
            }
            let busy = try await send(fields("She wants to die"), by: reader)
            #expect(busy.status == 429 && busy.headers["retry-after"] == "31")
            #expect(busy.shows("Is someone in danger now?") && busy.shows(">\nShe wants to die</textarea>"))
            #expect(try await send(fields("From elsewhere"), by: Desk(server, network: "198.51.100.3")).status == 200)
        }
    }

    @Test(
        "Kept once for two presses of one button, also after a restart and with a seal of another form",
        arguments: Engine.allCases)
    func once(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: Self.open) { server in
            let reader = Desk(server)
            let pass = try await reader.get(Self.door).hidden("pass") ?? ""
            let form = [("pass", pass)] + fields("He sleeps in the shed")
            let first = try await reader.post(Self.door, form)
            try await server.restart()
            #expect(try await reader.post(Self.door, form).text == first.text)
            let ada = try await DutyWorker("Ada", 41, at: server)
            #expect(try await ada.get("/inbox").shows("Told to us<span class=\"many\">1</span>"))
            let other = try await reader.get("/send-us-your-words").hidden("pass") ?? ""
            for pass in [other, "forged", ""] {
                let answer = try await reader.post(Self.door, [("pass", pass)] + fields("He sleeps in the shed"))
                #expect(answer.status == 200, "a warning is never lost to a seal")
            }
            #expect(try await ada.get("/inbox").shows("Told to us<span class=\"many\">4</span>"))
        }
    }

    @Test("Before any team is set up nothing is taken in, and staff who may not read it find no such page")
    func nobody() async throws {
        try await onServer(at: fridayNoon, setUp: Self.nothing) { server in
            #expect(try await server.get(Self.door).shows("No team is here to read it yet"), "said before they write")
            let answer = try await send([("name", "Siân"), ("words", "He sleeps")], by: Desk(server))
            #expect(answer.status == 503 && answer.shows("No team is here to read it yet"))
            #expect(answer.shows("He sleeps</textarea>"))
        }
        try await onServer(at: fridayNoon, setUp: Self.open) { server in
            _ = try await send(fields("He sleeps in the shed"), by: Desk(server))
            #expect(try await Desk(server).get("/told").headers["location"]?.hasPrefix("/sign-in") == true)
            let nurse = try await DutyWorker("Ben", 43, [.nurse], at: server)
            #expect(try await nurse.get("/told").text == (try await nurse.get("/nowhere")).text)
            #expect(try await !nurse.get("/inbox").shows("Told to us"))
        }
    }

    @Test(
        "While the store is away nothing typed is lost, help comes first, and it is sent once it can be",
        arguments: Engine.allCases)
    func storeAway(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: Self.open) { server in
            let reader = Desk(server)
            let pass = try await reader.get(Self.door).hidden("pass") ?? ""
            let typed = fields("She wants to die", [("teller", "Her aunt Mair"), ("openness", "unsafe")])
            await server.store.close()
            let refused = try await reader.post(Self.door, [("pass", pass)] + typed)
            #expect(refused.status == 503 && refused.headers["cache-control"] == "no-store")
            let help = try #require(refused.place(of: "href=\"tel:999\">999</a>. To talk"))
            #expect(try #require(refused.place(of: "We could not keep it just now")) > help)
            #expect(refused.shows(">\nShe wants to die</textarea>") && refused.shows("value=\"Her aunt Mair\""))
            #expect(refused.shows("value=\"unsafe\" checked") && refused.hidden("team") == StoryClinic.north.id.text)
            #expect(server.diary.text.contains("fault"), "the operator is told")
            await server.stop()
            try await server.start()
            let again = [("pass", refused.hidden("pass") ?? ""), ("team", refused.hidden("team") ?? "")]
            let sent = try await reader.post(Self.door, again + typed.dropFirst())
            #expect(sent.status == 200 && sent.shows("We have what you told us"))
            let ada = try await DutyWorker("Ada", 41, at: server)
            #expect(try await ada.get("/inbox").shows("Told to us<span class=\"many\">1</span>"))
        }
    }

    @Test(
        "The page warns by what the teller said: who did not say that the person may know is not to be named",
        arguments: [
            ("may-know", "The person may know who told it"),
            ("not-from-me", "Do not say who told it: they asked us not to"),
            ("unsafe", "Do not let the person find out"), ("", "Do not say who told it: they did not say that we may"),
        ])
    func warnings(_ openness: String, _ warning: String) async throws {
        try await onServer(at: fridayNoon, setUp: Self.open) { server in
            _ = try await send(fields("He sleeps in the shed", [("openness", openness)]), by: Desk(server))
            let ada = try await DutyWorker("Ada", 41, at: server)
            let page = try await ada.get(try sheet(try await ada.get("/told")))
            #expect(page.shows(warning) && page.shows("Ask your data protection lead"))
            #expect(page.shows("The person may know who told it") == (openness == "may-know"))
        }
    }

    @Test("Two workers settle on one page: the second is told who did what, and keeps every word")
    func conflict() async throws {
        try await onServer(at: fridayNoon, setUp: Self.open) { server in
            _ = try await send(fields("He sleeps in the shed"), by: Desk(server))
            let ada = try await DutyWorker("Ada", 41, at: server)
            let ben = try await DutyWorker("Ben", 42, [.manager], at: server)
            let path = try sheet(try await ada.get("/told"))
            let page = try await ada.get(path)
            _ = try await ada.press("take", on: page, of: path)
            let late = try await ben.press(
                "settle", on: page, of: path, [("outcome", "known"), ("note", "We saw him on Tuesday")])
            #expect(late.status == 409 && late.shows("somebody was quicker") && late.shows("Ada"))
            #expect(late.shows(">\nWe saw him on Tuesday</textarea>") && late.shows("value=\"known\" checked"))
        }
    }
}
