import Clinical
import TestSupport
import Testing

@testable import Actions
@testable import Web

@Suite("Stories of another team's person")
struct GlassStories {
    @Test("Another team's person and nobody at all get the same page", arguments: Engine.allCases)
    func sameNotFound(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            let (ada, desk) = (try await server.worker("Ada", [.dutyWorker]), Desk(server))
            let theirs = try await server.person("Siân", "O'Brien", in: StoryClinic.young)
            try await desk.signIn(ada)
            let nobody: ID<Person> = server.house.newID()
            let answers = [
                try await desk.get("/people/\(theirs.id)"), try await desk.get("/people/\(nobody)"),
                try await desk.get("/people/x"), try await desk.get("/nowhere"),
            ]
            #expect(answers.map(\.status) == [404, 404, 404, 404])
            #expect(Set(answers.map(\.text)).count == 1)
            #expect(try await desk.get("/people/\(nobody)/break-glass").text == answers[0].text)
        }
    }

    @Test("Breaking the glass takes a reason, opens the record, and the manager sees it")
    func glass() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let (ada, desk) = (try await server.worker("Ada", [.dutyWorker]), Desk(server))
            let (nel, manager) = (
                try await server.worker("Nel", [.manager], in: StoryClinic.young), Desk(server, network: "198.51.100.1")
            )
            let theirs = try await server.person("Siân", "O'Brien", in: StoryClinic.young)
            try await desk.signIn(ada)
            let found = try await desk.post("/people", [("find", "o'brien 12/3/1981")])
            #expect(found.shows("Another team may know this person") && found.shows("Young people’s"))
            #expect(!found.shows("/people/\(theirs.id)\""), "there is no link to the record itself")
            let door = "/people/\(theirs.id)/break-glass"
            #expect(found.shows(door))
            let short = try await desk.post(door, [("reason", "<b>asap")])
            #expect(short.status == 422 && short.shows("&lt;b&gt;asap") && short.shows("Say in a sentence"))
            let why = "Collapsed at our front desk, need allergies"
            let open = try await desk.post(door, [("reason", why)])
            #expect(open.status == 303 && open.headers["location"] == "/people/\(theirs.id)")
            let record = try await desk.get("/people/\(theirs.id)")
            #expect(record.status == 200 && record.shows("You broke the glass") && record.shows("O&#39;Brien"))
            try await manager.signIn(nel)
            let report = try await manager.get("/glass")
            #expect(report.status == 200 && report.shows(why) && report.shows("Ada"))
            let log = try await manager.get("/people/\(theirs.id)/access")
            #expect(log.shows("Ada broke the glass") && log.shows("Ada opened the record"))
            #expect(try await desk.get("/glass").status == 404)
            server.clock.advance(minutes: 60)
            try await desk.signIn(ada)
            #expect(try await desk.get("/people/\(theirs.id)").status == 404)
        }
    }

    @Test("A name typed in the search never reaches an address or the log")
    func names() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let (ada, desk) = (try await server.worker("Ada", [.dutyWorker]), Desk(server))
            let mine = try await server.person("Siân", "O'Brien")
            try await desk.signIn(ada)
            let found = try await desk.post("/people", [("find", "obrien")])
            #expect(found.status == 200 && found.shows("/people/\(mine.id)"))
            #expect(!server.diary.text.lowercased().contains("brien") && !server.diary.text.contains(mine.id.text))
        }
    }

    @Test("A record begins with how it is safe to reach them, and hides what is not")
    func safeContact() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let (ada, desk) = (try await server.worker("Ada", [.dutyWorker]), Desk(server))
            try await desk.signIn(ada)
            let phone = try #require(PhoneNumber("07700 900123"))
            let plan = ContactPlan(
                chosen: .text, answers: [.phoneCall: false, .text: true], codeWord: "Sam from the library")
            let texts = try await server.person("Siân", "Text", phone: phone, contact: plan)
            let nothing = try await server.person("Siân", "None", phone: phone, contact: ContactPlan())
            let page = try await desk.get("/people/\(texts.id)")
            #expect(page.shows("Text message") && page.shows("Do not use: phone call"))
            #expect(page.shows("Sam from the library") && page.shows("07700 900123"))
            let silent = try await desk.get("/people/\(nothing.id)")
            #expect(silent.shows("Do not call, write or leave a message") && !silent.shows("07700"))
        }
    }
}
