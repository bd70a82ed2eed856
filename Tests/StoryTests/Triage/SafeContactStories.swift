import Actions
import Clinical
import Store
import TestSupport
import Testing

@Suite("How it is safe to reach people, for those who must")
struct SafeContactStories {
    @Test("The worker reads who asked us, whether the person knows, and how to reach the one who asked")
    func whoAsked() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            try await server.send(Typed.family)
            let ada = try await DutyWorker("Ada", 41, at: server)
            let page = try await ada.get(try #require(try await ada.get("/inbox").firstReferral))
            #expect(page.shows("Marged") && page.shows("mother") && page.shows("0113 496 0000"))
            #expect(page.shows("It is not known whether the person knows") && page.shows("Do not tell them anything"))
            let kept = try #require(try await server.kept().first)
            let sender = try #require(kept.form.familySender)
            let looks = try await server.store.read { db in try db.looks(at: Subject(sender)) }
            #expect(looks.contains { $0.verb == Verb.openReferral.rawValue }, "the look at the mother is written down")
        }
    }

    @Test("A number that may only take texts is no link to ring, on the page, beside a double or in the letter")
    func textsOnly() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let typed = Typed.myself.merging(["ways": ["text"]]) { $1 }
            try await server.send(typed)
            try await server.send(typed)
            let ada = try await DutyWorker("Ada", 41, at: server)
            let path = try #require(try await ada.get("/inbox").firstReferral)
            let page = try await ada.get(path)
            #expect(page.shows("May be the same person") && page.shows("href=\"sms:07700900123\""))
            #expect(!page.shows("href=\"tel:07700"))
            try await ada.does("take", at: path)
            try await ada.does(
                "redirect", at: path,
                [
                    ("redirect-receiver", "Lock House"), ("redirect-consent", "given"),
                    ("redirect-scope", "contact-details"), ("redirect-words", "Yes."),
                ])
            let letter = try await ada.get(path + "/letter")
            #expect(letter.shows("For texts only: 07700 900123") && !letter.shows("Phone: 07700"))
        }
    }

    @Test("A way that is not safe any more is nowhere on the page, also not among the first answers")
    func corrected() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            try await server.send(Typed.myself)
            let kept = try #require(try await server.kept().first)
            let stored: Stored<Person>? = try await server.store.open(
                try await server.store.read { db in try db.latest(kept.form.person) })
            let person = try #require(stored)
            var changed = person.value
            changed.contact = ContactPlan(onlyBy: [.post])
            var changes = Changes()
            changes.revise(person, to: changed)
            try await server.store.commit(changes, by: .system, verb: "correct-contact", at: server.clock.now)
            let ada = try await DutyWorker("Ada", 41, at: server)
            let page = try await ada.get(try #require(try await ada.get("/inbox").firstReferral))
            #expect(page.shows("Do not use: phone call") && !page.shows("07700"))
        }
    }
}

extension StoryServer {
    /// Someone fills in the form with this and sends it.
    fileprivate func send(_ typed: [String: [String]]) async throws {
        let walk = ReferralWalk(self, typed)
        _ = try await walk.send(try await walk.toCheck())
    }
}
