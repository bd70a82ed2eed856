import Actions
import Clinical
import TestSupport
import Testing

@Suite("Giving someone a code")
struct CodeStories {
    private let chosen = [
        ("give-code-secret", "green heron"), ("give-code-again", "green heron"), ("give-code-words", "Came in today."),
    ]

    @Test("Someone who lost theirs is given a new one, and the old one stops working", arguments: Engine.allCases)
    func lost(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.myself)
            let old = try #require(try await walk.send(try await walk.toCheck()).code)
            let ada = try await DutyWorker("Ada", 41, at: server)
            let path = try #require(try await ada.get("/inbox").firstReferral)
            let before = try await ada.get(path)
            let open = try await server.post("/status", [("code", old), ("word", "purple kettle")])
            let pass = try #require(open.hidden("pass"))
            let card = try await ada.press("give-code", on: before, of: path, chosen)
            let new = try #require(card.code)
            #expect(card.status == 200 && card.headers["cache-control"]?.contains("private") == true && new != old)
            #expect(!card.shows("green heron") && !server.diary.text.contains(new))

            #expect(try await server.post("/status", [("code", old), ("word", "purple kettle")]).status == 422)
            let left = try await server.post("/status", [("pass", pass), ("do", "withdraw"), ("sure", "yes")])
            #expect(left.status != 200 && !left.shows("07700 900123"), "who was in with the old code is out")
            #expect(try await server.kept().first?.referral.standing(now: server.clock.now).stage == .new)
            #expect(try await server.post("/status", [("code", new), ("word", "purple kettle")]).status == 422)
            let status = try await server.post("/status", [("code", new), ("word", "Green heron")])
            #expect(status.status == 200 && status.shows("We gave you a new code."))

            let again = try await ada.press("give-code", on: before, of: path, chosen)
            #expect(again.status == 409 && again.code == nil, "an old page makes no second code")
            #expect(try await server.post("/status", [("code", new), ("word", "green heron")]).status == 200)
        }
    }

    @Test("Someone whom their mother referred gets a page of their own; hers stays as it was")
    func referredByFamily() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.family)
            let mothers = try #require(try await walk.send(try await walk.toCheck()).code)
            let hers = [("code", mothers), ("word", "purple kettle")]
            let before = try await server.post("/status", hers)
            let ada = try await DutyWorker("Ada", 41, at: server)
            let path = try #require(try await ada.get("/inbox").firstReferral)
            try await ada.does("take", at: path)
            #expect(try await !ada.get(path).choices(of: "ask-channel").contains("status-page"))
            let given = try await ada.press("give-code", on: try await ada.get(path), of: path, chosen)
            let code = try #require(given.code)
            let page = try await server.post("/status", [("code", code), ("word", "green heron")])
            #expect(page.status == 200 && page.shows("A worker is reading your referral."))
            #expect(try await ada.get(path).choices(of: "ask-channel").contains("status-page"))
            #expect(try await server.post("/status", hers).withoutPass == before.withoutPass)
            for known in ["01134960000", "marged"] {
                let typed = [("give-code-secret", known), ("give-code-again", known), ("give-code-words", "Rang us.")]
                #expect(try await ada.does("give-code", at: path, typed).status == 422, "\(known) is the mother's")
            }
        }
    }

    @Test("A word that others could guess, one typed in two ways and no reason are refused beside the box")
    func mistakes() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.myself)
            let code = try #require(try await walk.send(try await walk.toCheck()).code)
            let ada = try await DutyWorker("Ada", 41, at: server)
            let path = try #require(try await ada.get("/inbox").firstReferral)
            for (word, again, why, words) in [
                ("abc", "abc", "Came in.", "4 to 40"), ("siân", "siân", "Came in.", "Choose something else"),
                ("12031981", "12031981", "Came in.", "Choose something else"),
                ("07700900123", "07700900123", "Came in.", "Choose something else"),
                ("1234", "1234", "Came in.", "Choose something else"),
                ("green heron", "green herring", "Came in.", "The two are not the same"),
                ("green heron", "green heron", " ", "Write a few words here"),
            ] {
                let typed = [("give-code-secret", word), ("give-code-again", again), ("give-code-words", why)]
                let refused = try await ada.does("give-code", at: path, typed)
                #expect(refused.status == 422 && refused.shows(words), "\(word)")
                #expect(!refused.shows("value=\"\(word)\""), "the word is not sent back")
            }
            let page = try await server.post("/status", [("code", code), ("word", "purple kettle")])
            #expect(page.status == 200 && !page.shows("new code"))
        }
    }
}
