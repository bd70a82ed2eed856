import Actions
import Clinical
import Store
import TestSupport
import Testing

@Suite("Where is my referral?")
struct StatusStories {
    private func sent(_ server: StoryServer, _ typed: [String: [String]] = Typed.myself) async throws -> String {
        let walk = ReferralWalk(server, typed)
        return try #require(try await walk.send(try await walk.toCheck()).code)
    }

    private func look(_ server: StoryServer, _ code: String, _ word: String = "purple kettle") async throws -> Answer {
        try await server.post("/status", [("code", code), ("word", word)])
    }

    private func press(
        _ server: StoryServer, _ page: Answer, _ button: String, _ fields: [(String, String)] = []
    ) async throws -> Answer {
        try await server.post("/status", [("pass", page.hidden("pass") ?? ""), ("do", button)] + fields)
    }

    @Test("A wrong word, an unknown code and rubbish get the same answer, to the byte", arguments: Engine.allCases)
    func alike(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            let code = try await sent(server)
            let tries = [
                (code, "wrong word"), (code, ""), (code, "x"), ("7F3K-9QHM-2XVB-N4TD", "purple kettle"),
                ("rubbish", "purple kettle"), ("", ""), ("ZZZZ-ZZZZ-ZZZZ-ZZZZ", "purple kettle"),
            ]
            var pages: Set<String> = []
            for (code, word) in tries {
                let answer = try await look(server, code, word)
                #expect(answer.status == 422)
                // The code that was typed stays in its box; all else must be alike.
                pages.insert(answer.text.replacing("value=\"\(code)\"", with: "value=\"\""))
            }
            #expect(pages.count == 1)
        }
    }

    @Test("Wrong words for one code make the next wait, and then the owner gets in")
    func limitedByCode() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let code = try await sent(server)
            for _ in 0..<6 { #expect(try await look(server, code, "wrong word").status == 422) }
            let waiting = try await look(server, code)
            #expect(waiting.status == 429 && waiting.shows("Try again in") && !waiting.shows("safe with us"))
            server.clock.advance(minutes: 1)
            #expect(try await look(server, code).status == 200)
        }
    }

    @Test("The page forgets who is looking after ten minutes")
    func passExpires() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let page = try await look(server, try await sent(server))
            server.clock.advance(minutes: 11)
            let late = try await press(server, page, "withdraw")
            #expect(late.shows("Please type your code and word again") && late.shows("name=\"code\""))
            #expect(try await server.kept().count == 1)
        }
    }

    @Test("Each step is seen as it happens, with who looked, by team and not by name", arguments: Engine.allCases)
    func steps(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            let code = try await sent(server)
            let kept = try #require(try await server.kept().first)
            let worker = StaffMember(
                id: StoryClinic.id(9), organisation: StoryClinic.organisation.id, teams: [StoryClinic.north.id],
                name: "Priya Secretname", roles: [.dutyWorker], signInName: SignInName("priya@lockside.example")!)
            var changes = Changes()
            changes.add(worker)
            try await server.store.commit(changes, by: .system, verb: "set-up", at: server.clock.now)
            server.clock.advance(minutes: 3)
            let looked = Look(at: server.clock.now, by: .staff(worker.id), verb: Verb.openReferral.rawValue)
            try await server.store.note(looked, at: [Subject(kept.person.id)])
            try await server.take(.opened, on: kept.referral.id)
            let page = try await look(server, code)
            #expect(page.shows("A worker opened your referral."))
            #expect(page.shows("A member of the North team looked at your referral."))
            #expect(page.shows("Friday 20 November at 12:03pm"))
            #expect(!page.shows("Secretname"))
        }
    }

    @Test("Looking again and again pushes nobody else's look out of sight, least of all broken glass")
    func manyLooks() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let code = try await sent(server)
            let person = try #require(try await server.kept().first).person.id
            for verb in [Verb.breakGlass, .openReferral] {
                let look = Look(at: server.clock.now, by: .staff(StoryClinic.id(9)), verb: verb.rawValue)
                try await server.store.note(look, at: [Subject(person)])
            }
            for day in 0..<30 {
                for _ in 0..<(day == 0 ? 40 : 1) {
                    #expect(try await look(server, code).status == 200)
                    server.clock.advance(minutes: 1)
                }
                server.clock.advance(minutes: 1440)
            }
            let page = try await look(server, code)
            #expect(page.shows("opened your record from outside your team"))
            #expect(page.shows("looked at your referral."))
            #expect(page.text.ranges(of: "Was it you?").count == 5)
        }
    }

    @Test("A question from the team is answered, once, and an empty answer is not taken")
    func question() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let code = try await sent(server)
            let id = try #require(try await server.kept().first).referral.id
            try await server.take(.opened, on: id)
            try await server.take(.asked(question: "Is Tuesday better?", by: .text), on: id)
            let page = try await look(server, code)
            #expect(page.shows("Is Tuesday better?"))
            let empty = try await press(server, page, "answer", [("words", "  ")])
            #expect(empty.status == 422 && empty.shows("Write a few words here."))
            let done = try await press(server, empty, "answer", [("words", "Yes, نعم")])
            #expect(done.status == 200 && done.shows("Thank you. We have your answer."))
            let twice = try await press(server, empty, "answer", [("words", "Yes")])
            #expect(twice.status == 422 && twice.shows("This has changed since you opened the page."))
            let history = try #require(try await server.kept().first).referral.history
            #expect(history.entries.map(\.step).last == .answered(words: "Yes, نعم"))
            #expect(history.entries.last?.by == .holder(.person))
        }
    }

    @Test(
        "That they read it on their page is written down only once they have looked there since",
        arguments: Engine.allCases)
    func readThere(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            let code = try await sent(server)
            let ada = try await DutyWorker("Ada", 41, at: server)
            let path = try #require(try await ada.get("/inbox").firstReferral)
            try await ada.does("take", at: path)
            _ = try await look(server, code)
            server.clock.advance(minutes: 1)
            try await ada.does("decline", at: path, [("decline-reason", "made-in-error"), ("decline-words", "")])
            let told = [("told-way", "status-page")]
            server.clock.advance(minutes: 1)
            _ = try await look(server, code, "wrong word")
            let early = try await ada.does("told", at: path, told)
            #expect(early.status == 422 && early.shows("They have not looked at their status page since"))
            #expect(early.shows("Declined, not told yet"))
            #expect(try await look(server, code).shows("You have done nothing wrong."))
            #expect(try await ada.does("told", at: path, told).shows("Declined and told"))
        }
    }

    @Test(
        "Whoever was referred by another has no page to have read it on", arguments: [Typed.family, Typed.professional])
    func noPage(_ typed: [String: [String]]) async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let code = try await sent(server, typed)
            let ada = try await DutyWorker("Ada", 41, at: server)
            let path = try #require(try await ada.get("/inbox").firstReferral)
            try await ada.does("take", at: path)
            try await ada.does("decline", at: path, [("decline-reason", "made-in-error"), ("decline-words", "")])
            #expect(!(try await ada.get(path).shows("They read it on their status page")))
            server.clock.advance(minutes: 1)
            _ = try await look(server, code)
            let told = try await ada.does("told", at: path, [("told-way", "status-page")])
            #expect(told.status == 422 && told.shows("They have no status page") && told.shows("not told yet"))
        }
    }

    @Test("A question to someone with no safe way stands on their page, and only there")
    func askedThere() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let code = try await sent(server)
            let page = try await look(server, code)
            #expect(try await press(server, page, "contact", [("ways", "none")]).status == 200)
            let ada = try await DutyWorker("Ada", 41, at: server)
            let path = try #require(try await ada.get("/inbox").firstReferral)
            try await ada.does("take", at: path)
            let open = try await ada.get(path)
            #expect(open.shows("They look at their status page themselves: ask there."))
            #expect(!open.shows("We could not reach them"))
            let question = ("ask-words", "Is Tuesday better?")
            let rung = try await ada.does("ask", at: path, [question, ("ask-channel", "phone-call")])
            #expect(rung.status == 422 && rung.shows("Ask them on their status page."))
            #expect(try await ada.does("ask", at: path, [question, ("ask-channel", "status-page")]).status == 200)
            #expect(try await look(server, code).shows("Is Tuesday better?"))
        }
    }

    @Test("An appointment whose time has come is not offered again, and cannot be agreed to")
    func tooLate() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let code = try await sent(server)
            let id = try #require(try await server.kept().first).referral.id
            let offer = AppointmentOffer(startsAt: fridayNoon.adding(minutes: 5), place: "12 Mill Lane")
            for step in [ReferralStep.opened, .accepted, .appointmentOffered(offer)] {
                try await server.take(step, on: id)
            }
            let before = try await look(server, code)
            #expect(before.shows("Can you come?") && before.shows("value=\"yes\""))
            server.clock.advance(minutes: 6)
            let late = try await press(server, before, "appointment", [("coming", "yes")])
            #expect(late.status == 422 && late.shows("This appointment has already started."))
            #expect(!late.shows("value=\"yes\"") && late.shows("The time of your appointment has come."))
            let done = try await press(server, late, "appointment", [("coming", "another-time")])
            #expect(done.status == 200 && done.shows("We are finding you an appointment."))
        }
    }

    @Test("Corrected contact answers are kept, wrong ones are said beside their box", arguments: Engine.allCases)
    func contact(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            let page = try await look(server, try await sent(server))
            #expect(page.shows("07700 900123") && page.shows("Sam from the library"))
            let wrong = try await press(
                server, page, "contact", [("ways", "email"), ("email", "nobody"), ("code-word", "Robin")])
            #expect(wrong.status == 422 && wrong.shows("This is not an e-mail address.") && wrong.shows("Robin"))
            let fields = [("ways", "email"), ("email", "sian@example.com"), ("code-word", "Robin"), ("times", "")]
            let done = try await press(server, wrong, "contact", fields)
            #expect(done.status == 200 && done.shows("We have changed how we reach you"))
            let kept = try #require(try await server.kept().first)
            #expect(kept.person.contact.allowed == [.email])
            #expect(kept.person.email == "sian@example.com" && kept.person.contact.codeWord == "Robin")
            #expect(kept.referral.history.entries.last?.step == .contactCorrected)
        }
    }

    @Test("Withdrawing asks once more, and ends the referral", arguments: Engine.allCases)
    func withdraw(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            let page = try await look(server, try await sent(server))
            let asking = try await press(server, page, "ask-to-withdraw")
            #expect(asking.shows("Do you want us to stop?") && !asking.shows("We have stopped"))
            #expect(try await server.kept().count == 1)
            let done = try await press(server, asking, "withdraw", [("words", "")])
            #expect(done.shows("You asked us to stop. We have stopped."))
            #expect(!done.shows("ask-to-withdraw"))
            #expect(try await server.kept().isEmpty)
        }
    }

    @Test("Someone who says on the status page that they want to die gets help first, and a worker has it on the clock")
    func danger() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let code = try await sent(server)
            let id = try #require(try await server.kept().first).referral.id
            try await server.take(.opened, on: id)
            try await server.take(.asked(question: "How are you?", by: .text), on: id)
            let asked = try await look(server, code)
            #expect(!asked.shows("tel:116123"))
            let answered = try await press(server, asked, "answer", [("words", "i dont want to live")])
            #expect(answered.shows("Thank you. We have your answer.") && answered.shows("tel:116123"))
            let kept = try #require(try await server.kept().first).referral
            #expect(kept.standing(now: server.clock.now).danger == [.words])
            let ada = try await DutyWorker("Ada", 41, at: server)
            #expect(try await ada.get("/inbox").shows("Words that sound of danger"))
            let left = try await press(server, answered, "withdraw", [("words", "goodbye, i will end it tonight")])
            #expect(left.shows("A worker will look once more.") && !left.shows("We have stopped"))
            #expect(left.shows("tel:116123"))
            #expect(try await look(server, code).shows("tel:116123"), "and whenever they look again")
            let path = try #require(try await ada.get("/inbox").firstReferral)
            #expect(try await ada.get(path).shows("They withdrew in danger"))
            let found = [("danger-flags", "suicide"), ("danger-words", "Rang them")]
            let seen = try await ada.does("danger", at: path, found)
            #expect(seen.shows("Ended: withdrawn by the person"))
            #expect(try await server.kept().isEmpty)
        }
    }

    @Test("Family and professionals cannot act in the person's name")
    func notTheirs() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let (house, network) = (server.house, Network("192.0.2.1"))
            let contact = FormAnswers.noWay
            for typed in [Typed.family, Typed.professional] {
                let code = try await sent(server, typed)
                let page = try await look(server, code)
                #expect(page.shows("View as PDF"), "all that their pass is for")
                for act in ["ask-to-withdraw", "answer", "contact"] { #expect(!page.shows("value=\"\(act)\"")) }
                let pass = try await ReadReceiptStatus.run(
                    code: code, word: "purple kettle", from: network, in: house
                ).pass
                await #expect(throws: ReceiptRefusal.self) {
                    try await WithdrawReferral.run("", with: pass, from: network, in: house)
                }
                await #expect(throws: ReceiptRefusal.self) {
                    try await AnswerQuestion.run("Yes", with: pass, from: network, in: house)
                }
                await #expect(throws: ReceiptRefusal.self) {
                    try await AnswerAppointment.run(.no, with: pass, from: network, in: house)
                }
                await #expect(throws: ReceiptRefusal.self) {
                    try await CorrectContact.run(contact, with: pass, from: network, in: house)
                }
            }
            #expect(try await server.kept().allSatisfy { $0.referral.history.entries.count == 1 })
        }
    }

    @Test("A worker writing at the same moment does not lose what the person did", arguments: Engine.allCases)
    func both(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            let page = try await look(server, try await sent(server))
            let id = try #require(try await server.kept().first).referral.id
            async let staff: Void = server.take(.assigned(to: StoryClinic.id(9)), on: id)
            async let person = press(server, page, "contact", [("ways", "none")])
            let (answer, _) = (try await person, try? await staff)
            #expect(answer.status == 200)
            let kept = try #require(try await server.kept().first)
            #expect(kept.person.contact.allowed.isEmpty)
            #expect(kept.referral.history.entries.map(\.step).contains(.contactCorrected))
        }
    }

    @Test("A forgotten person's code is one that does not exist", arguments: Engine.allCases)
    func forgotten(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            let code = try await sent(server)
            let kept = try #require(try await server.kept().first)
            _ = try await server.store.forget(Subject(kept.person.id), at: server.clock.now)
            let answer = try await look(server, code)
            #expect(answer.status == 422 && answer.shows("We cannot find that") == false)
            #expect(answer.shows("no longer in use"))
        }
    }
}

extension FormAnswers {
    /// A correction that says no way is safe.
    fileprivate static let noWay: FormAnswers = {
        var answers = FormAnswers()
        answers.tick(.ways, ["none"])
        return answers
    }()
}
