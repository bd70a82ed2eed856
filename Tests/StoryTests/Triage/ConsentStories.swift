import Clinical
import Store
import TestSupport
import Testing

@Suite("What a person agreed may be told")
struct ConsentStories {
    @Test(
        "Taken back: the one who referred them sees no more, and nobody outside the team can do it",
        arguments: Engine.allCases)
    func takenBack(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.professional)
            let code = try #require(try await walk.send(try await walk.toCheck()).code)
            func follow() async throws -> Answer {
                try await server.post("/status", [("code", code), ("word", "purple kettle")])
            }
            #expect(try await follow().shows("The person has agreed that you can see this."))
            let person = try #require(try await server.kept().first).person.id
            let ada = try await DutyWorker("Ada", 41, at: server)
            let page = try await ada.get("/people/\(person)")
            #expect(page.shows("They agreed") && page.shows("They took this back"))
            let consent = try #require(page.hidden("consent"))
            let stranger = try await DutyWorker("Bo", 42, teams: [StoryClinic.young.id], at: server)
            #expect(try await stranger.post("/people/\(person)", [("consent", consent)]).status == 404)
            #expect(try await follow().shows("The person has agreed that you can see this."))
            for _ in 0..<2 {
                #expect(try await ada.post("/people/\(person)", [("consent", consent)]).status == 303)
                server.clock.advance(minutes: 5)
            }
            let after = try await ada.get("/people/\(person)")
            #expect(after.shows("They took it back") && !after.shows("They took this back"))
            #expect(after.shows("Taken back on Friday 20 November at 12:00pm"), "the second press did not move it")
            #expect(try await follow().shows("We can tell you more only if the person agrees to it."))
        }
    }
}
