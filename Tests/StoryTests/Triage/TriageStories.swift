import Actions
import Clinical
import Exchange
import Store
import TestSupport
import Testing

@Suite("The duty worker's day")
struct TriageStories {
    @Test("From the inbox to the door: taken, asked, answered, offered, arrived", arguments: Engine.allCases)
    func wholeWay(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            try await server.receive()
            let ada = try await DutyWorker("Ada", 41, at: server)
            let inbox = try await ada.get("/inbox")
            #expect(inbox.status == 200 && inbox.shows("Siân") && inbox.shows("Duty team") && inbox.shows("heroin"))
            let path = try #require(inbox.firstReferral)
            #expect(try await ada.get(path).shows("Sam from the library"))
            #expect(try await ada.does("take", at: path).shows("You have taken it on."))
            #expect(try await ada.get("/inbox?show=mine").shows("Siân"))
            let asked = try await ada.does(
                "ask", at: path, [("ask-words", "Which days are best?"), ("ask-channel", "text")])
            #expect(asked.shows("Waiting for their answer"))
            try await ada.does("answer", at: path, [("answer-words", "Any Tuesday <b>")])
            #expect(try await ada.get(path).shows("They answered: Any Tuesday &lt;b&gt;"))
            try await ada.does("accept", at: path)
            let offer = [
                ("offer-day", "24/11/2026"), ("offer-time", "2pm"), ("offer-place", "12 Mill Lane"), ("offer-with", ""),
            ]
            #expect(try await ada.does("offer", at: path, offer).shows("The appointment is offered."))
            #expect(try await ada.does("arrived", at: path).shows("Ended: arrived"))
            #expect(!(try await ada.get("/inbox").shows("Siân")))
        }
    }

    @Test("Declined in kind words, and told", arguments: Engine.allCases)
    func declined(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            try await server.receive()
            let ada = try await DutyWorker("Ada", 41, at: server)
            let path = try #require(try await ada.get("/inbox").firstReferral)
            try await ada.does("take", at: path)
            let nothing = try await ada.does("decline", at: path)
            #expect(nothing.status == 422 && nothing.shows("Choose a reason."))
            let words = [("decline-reason", "made-in-error"), ("decline-words", "Please ring us if you want to talk.")]
            #expect(try await ada.does("decline", at: path, words).shows("Declined. Now tell them"))
            let unsafe = try await ada.does("told", at: path, [("told-way", "post")])
            #expect(unsafe.status == 422 && unsafe.shows("letter is not safe for them"))
            #expect(try await ada.does("told", at: path, [("told-way", "phone-call")]).shows("Declined and told"))
        }
    }

    @Test("Sent to another service by letter, and ours until they confirm", arguments: Engine.allCases)
    func redirected(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            try await server.receive()
            let ada = try await DutyWorker("Ada", 41, at: server)
            let path = try #require(try await ada.get("/inbox").firstReferral)
            try await ada.does("take", at: path)
            #expect(try await ada.get(path + "/letter").status == 409)
            var details = TeamDetails()
            details.phone = PhoneNumber("0113 496 0000")
            try await ChangeTeam.run("North", to: details, by: .operatorNamed("root"), in: server.house)
            let proposal = [
                ("redirect-receiver", "Lock House"), ("redirect-consent", "given"), ("redirect-scope", "risk"),
                ("redirect-scope", "contact-details"), ("redirect-words", "Yes, they can have my number."),
            ]
            #expect(try await ada.does("redirect", at: path, proposal).shows("stays ours"))
            let letter = try await ada.get(path + "/letter")
            #expect(letter.status == 200 && letter.shows("Lock House") && letter.shows("07700 900123"))
            #expect(letter.shows("0113 496 0000"))
            #expect(!letter.shows("To sleep"))
            try await ada.does("sent", at: path, [("sent-way", "post")])
            #expect(try await ada.get("/inbox").shows("Sent, waiting for the other service"))
            try await ada.does("confirmed", at: path, [("confirmed-words", "Sam at reception, by phone")])
        }
    }

    @Test("Sent to another team of ours, which says no and then yes, on one code", arguments: Engine.allCases)
    func anotherTeam(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.myself)
            let code = try #require(try await walk.send(try await walk.toCheck()).code)
            func status() async throws -> Answer {
                try await server.post("/status", [("code", code), ("word", "purple kettle")])
            }
            let ada = try await DutyWorker("Ada", 41, at: server)
            let nia = try await DutyWorker("Nia", 42, teams: [StoryClinic.young.id], at: server)
            let path = try #require(try await ada.get("/inbox").firstReferral)
            try await ada.does("take", at: path)
            #expect(try await nia.get(path).status == 404)
            #expect(try await nia.get("/inbox").firstReferral == nil)
            let proposal = [
                ("redirect-team", StoryClinic.young.id.text), ("redirect-consent", "given"), ("redirect-words", "Yes."),
            ]
            #expect(try await ada.does("redirect", at: path, proposal).shows("stays ours"))
            #expect(try await ada.get("/inbox").firstReferral == path)
            #expect(try await ada.get(path + "/letter").status == 409)
            let offered = try await nia.get("/inbox")
            #expect(offered.shows("Sent to you by another team (1)") && offered.firstReferral == path)
            #expect(try await nia.does("refuse-offer", at: path, [("refuse-offer-words", "")]).status == 422)
            let refused = try await nia.does("refuse-offer", at: path, [("refuse-offer-words", "She is 45.")])
            #expect(refused.status == 200 && refused.shows("stay with the team that asked"))
            #expect(try await nia.get(path).status == 404)
            #expect(try await status().shows("You still have us"))

            try await ada.does("redirect", at: path, proposal)
            let adas = try await ada.get(path)
            #expect(try await nia.does("take-over", at: path).shows("They are with your team now"))
            let late = try await ada.press(
                "danger", on: adas, of: path, [("danger-flags", "suicide"), ("danger-words", "Said it on the phone.")])
            #expect(late.status == 404 && late.shows("Said it on the phone.") && late.shows("Nothing was saved"))
            #expect(!late.shows("Siân") && !late.shows("O&#39;Brien"))
            #expect(try await ada.get(path).status == 404)
            #expect(try await ada.get("/inbox").firstReferral == nil)
            #expect(try await status().shows("They said yes. They have you now."))
            try await nia.does("ask", at: path, [("ask-words", "Is Monday good?"), ("ask-channel", "status-page")])
            #expect(try await status().shows("Is Monday good?"))
        }
    }

    @Test("Sent on to a service near them from the directory, under its name there, and never to one that has gone")
    func redirectedFromTheDirectory() async throws {
        try await onDirectory { server in
            try await server.receive()
            let ada = try await DutyWorker("Ada", 41, at: server)
            let path = try #require(try await ada.get("/inbox").firstReferral)
            try await ada.does("take", at: path)
            let offered = try await ada.get(path).choices(of: "redirect-service").compactMap { ID<ListedService>($0) }
            try #require(offered.count >= 3)
            let rest = [("redirect-consent", "given"), ("redirect-scope", "risk"), ("redirect-words", "Yes.")]
            func send(to service: String, typed: String = "") async throws -> Answer {
                try await ada.does(
                    "redirect", at: path, [("redirect-service", service), ("redirect-receiver", typed)] + rest)
            }
            let both = try await send(to: offered[0].text, typed: "Lock House")
            #expect(both.status == 422 && both.shows("You chose a service in the list too") && both.shows("Lock House"))
            let unknown = try await send(
                to: String(offered[0].text.dropLast()) + (offered[0].text.hasSuffix("0") ? "1" : "0"))
            #expect(unknown.status == 422 && unknown.shows("not in the directory"))
            let gone = try await ReadService.run(offered[0], in: server.house).entry
            _ = try await ImportServices.run(
                InventedDirectory.services().filter { $0.key != gone.key }, by: .operatorNamed("root"),
                in: server.house)
            let late = try await send(to: offered[0].text)
            #expect(late.status == 422 && late.shows("no longer in the directory"))
            let chosen = try await ReadService.run(offered[1], in: server.house).entry
            let sent = try await send(to: offered[1].text)
            #expect(sent.shows("To: \(chosen.displayName)") && sent.shows("stays ours"))
        }
    }

    @Test("Tried three times in vain, then a last resort, and only then declined for it")
    func couldNotReach() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            try await server.receive()
            let ada = try await DutyWorker("Ada", 41, at: server)
            let path = try #require(try await ada.get("/inbox").firstReferral)
            try await ada.does("take", at: path)
            let decline = [("decline-reason", "could-not-reach"), ("decline-words", "")]
            for attempt in 1...3 {
                let early = try await ada.does("decline", at: path, decline)
                #expect(early.status == 422 && early.shows("Try to reach them"))
                server.clock.advance(minutes: 5)
                let tried = try await ada.does("attempt", at: path, [("attempt-channel", "phone-call")])
                #expect(tried.shows(attempt < 3 ? "tried \(attempt)" : "Take a last resort"))
            }
            #expect(try await ada.does("decline", at: path, decline).shows("last resort first"))
            let letter = try await ada.does(
                "last-resort", at: path, [("last-resort-resort", "letter"), ("last-resort-words", "Sent")])
            #expect(letter.status == 422 && letter.shows("letter is not safe"))
            try await ada.does(
                "last-resort", at: path, [("last-resort-resort", "visit"), ("last-resort-words", "No one was in")])
            #expect(try await ada.does("decline", at: path, decline).shows("Declined, not told yet"))
        }
    }

    @Test("A week of silence goes up to the manager and beyond by itself")
    func silence() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            try await server.receive()
            let ada = try await DutyWorker("Ada", 41, at: server)
            #expect(!(try await ada.get("/inbox").shows("Overdue:")))
            server.clock.advance(minutes: 4 * 1440)
            let late = try await DutyWorker("Meg", 42, [.manager], at: server)
            #expect(try await late.get("/inbox").shows("Overdue: "))
            server.clock.advance(minutes: 3 * 1440)
            let later = try await DutyWorker("Lee", 43, [.manager], at: server)
            #expect(try await later.get("/inbox?show=overdue").shows("Overdue: service lead"))
        }
    }

    @Test("Two windows: the second is told what passed and keeps every word", arguments: Engine.allCases)
    func twoWindows(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            try await server.receive()
            let ada = try await DutyWorker("Ada", 41, at: server)
            let ben = try await DutyWorker("Ben", 42, at: server)
            let path = try #require(try await ada.get("/inbox").firstReferral)
            try await ada.does("take", at: path)
            let (here, there) = (try await ada.get(path), try await ben.get(path))
            #expect(try await ben.press("accept", on: there, of: path).status == 303)
            let typed = [("ask-words", "Is your mum \"in\" & well?"), ("ask-channel", "text")]
            let told = try await ada.press("ask", on: here, of: path, typed)
            #expect(told.status == 409 && told.shows("Ben, Friday 20 November at 12:00pm: Accepted"))
            #expect(
                told.shows("Is your mum &quot;in&quot; &amp; well?") || told.shows("Is your mum \"in\" &amp; well?"))
            let again = try await ada.press("ask", on: told, of: path, typed)
            #expect(again.status == 303)
            try await ada.does("arrived", at: path)
            let gone = try await ben.press("accept", on: there, of: path)
            #expect(gone.status == 409 && gone.shows("can no longer be done"))
        }
    }

    @Test("The same person twice: side by side, linked, and the link undone", arguments: Engine.allCases)
    func duplicates(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            try await server.receive()
            server.clock.advance(minutes: 5)
            try await server.receive(given: "Sian")
            let ada = try await DutyWorker("Ada", 41, at: server)
            let path = try #require(try await ada.get("/inbox").firstReferral)
            let page = try await ada.get(path)
            #expect(page.shows("May be the same person") && page.shows("the same phone number"))
            let other = try #require(page.hidden("other"))
            let bare = try await ada.does("same-person", at: path, [("other", other), ("why-\(other)", "yes")])
            #expect(bare.status == 422 && bare.shows("Say why in a sentence."))
            let why = [("other", other), ("why-\(other)", "The same birth date, phone and street.")]
            #expect(try await ada.does("same-person", at: path, why).shows("Linked: the same person"))
            #expect(try await ada.does("unlink", at: path, why).shows("The link is undone."))
            #expect(try await ada.get(path).shows("Said to be two people"))
        }
    }

    @Test("Not signed in, or of another team: nothing is shown, nothing is done", arguments: Engine.allCases)
    func strangers(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            try await server.receive()
            let ada = try await DutyWorker("Ada", 41, at: server)
            let path = try #require(try await ada.get("/inbox").firstReferral)
            for open in ["/inbox", path, path + "/letter"] {
                let answer = try await server.get(open)
                #expect(answer.status == 303 && !answer.shows("Siân"))
            }
            let young = try await DutyWorker("Yas", 44, teams: [StoryClinic.young.id], at: server)
            #expect(!(try await young.get("/inbox").shows("Siân")))
            for open in [path, path + "/letter"] { #expect(try await young.get(open).status == 404) }
            #expect(try await young.post(path, [("act", "accept"), ("version", "1")]).status == 404)
            let elsewhere = try await server.post(
                path, [("act", "take"), ("version", "1")], headers: ["Sec-Fetch-Site": "cross-site"])
            #expect(elsewhere.status == 403)
        }
    }

    @Test("Rubbish in every box is refused beside the box and changes nothing")
    func rubbish() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let sent = try await server.receive()
            let ada = try await DutyWorker("Ada", 41, at: server)
            let path = try #require(try await ada.get("/inbox").firstReferral)
            try await ada.does("take", at: path)
            try await ada.does("accept", at: path)
            let before = try await server.load(sent)
            let tries: [(String, [(String, String)], String)] = [
                ("offer", [("offer-day", "31/2/2027"), ("offer-time", "9am"), ("offer-place", "Here")], "Write a day"),
                (
                    "offer", [("offer-day", "24/11/2026"), ("offer-time", "25:00"), ("offer-place", "Here")],
                    "Write a day"
                ),
                (
                    "offer", [("offer-day", "19/11/2026"), ("offer-time", "9am"), ("offer-place", "Here")],
                    "later than now"
                ),
                (
                    "offer", [("offer-day", "24/11/2026"), ("offer-time", "9am"), ("offer-place", " ")],
                    "Write a few words"
                ),
                ("ask", [("ask-words", "🙂"), ("ask-channel", "pigeon")], "Choose how you asked."),
                ("ask", [("ask-words", String(repeating: "x", count: 40_000)), ("ask-channel", "text")], "too long"),
                (
                    "attempt", [("attempt-channel", "text"), ("attempt-day", "21/11/2026"), ("attempt-time", "1am")],
                    "future"
                ),
                ("reassign", [("reassign-staff", "nobody")], "Choose who takes it on."),
                ("redirect", [("redirect-receiver", ""), ("redirect-consent", "waiting")], "Name the service"),
                (
                    "redirect", [("redirect-receiver", "A"), ("redirect-consent", "given"), ("redirect-words", "y")],
                    "Tick what"
                ),
            ]
            for (act, fields, words) in tries {
                let answer = try await ada.does(act, at: path, fields)
                #expect(answer.status == 422 && answer.shows(words), "\(act) \(words): \(answer.status)")
            }
            for act in ["", "explode", "confirmed", "same-person"] {
                #expect([404, 422].contains(try await ada.does(act, at: path).status), "\(act)")
            }
            #expect(try await server.load(sent) == before)
        }
    }
}
