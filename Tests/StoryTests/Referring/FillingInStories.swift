import Clinical
import Testing

@Suite("Filling in the referral form")
struct FillingInStories {
    /// A page, what is typed there, what is said about it, and what must still be in its box.
    struct Bad: Sendable, CustomTestStringConvertible {
        let page: QuestionID
        let typed: [String: [String]]
        let said: String
        let kept: String
        var testDescription: String { "\(page.rawValue): \(said)" }
    }

    static let bad: [Bad] = [
        Bad(page: .route, typed: ["route": ["elsewhere"]], said: "Choose one of the answers.", kept: ""),
        Bad(
            page: .name, typed: ["given": [" \u{200B} "], "family": ["  "]], said: "Give us something to call you by.",
            kept: "name=\"given\""),
        Bad(
            page: .birth, typed: ["birth-day": ["1"], "birth-month": ["1"], "birth-year": ["2031"]],
            said: "This date is in the future.", kept: "value=\"2031\""),
        Bad(
            page: .birth, typed: ["birth-day": ["31"], "birth-month": ["feb"], "birth-year": ["1990"]],
            said: "There is no such day.", kept: "value=\"feb\""),
        Bad(page: .substances, typed: ["substances": []], said: "Tick at least one.", kept: ""),
        Bad(page: .fits, typed: ["fits": []], said: "Choose an answer.", kept: ""),
        Bad(
            page: .hope, typed: ["hope": [String(repeating: "é", count: 40_001)]], said: "1 characters too long",
            kept: String(repeating: "é", count: 40_001)),
        Bad(
            page: .hope, typed: ["hope": [String(repeating: "😀", count: 12_000)]], said: "too long to send",
            kept: String(repeating: "😀", count: 12_000)),
        Bad(
            page: .name, typed: ["given": [String(repeating: "\u{1100}", count: 9_000)]], said: "This is too long",
            kept: String(repeating: "\u{1100}", count: 9_000)),
        Bad(
            page: .name, typed: ["given": [String(repeating: "\u{1F1E6}", count: 30_000)]],
            said: "14500 characters too long",
            kept: String(repeating: "\u{1F1E6}", count: 30_000)),
        Bad(
            page: .home, typed: ["home": ["postcode"], "postcode": ["ZZ99 9ZZ"]], said: "This is not a UK postcode.",
            kept: "value=\"ZZ99 9ZZ\""),
        Bad(page: .ways, typed: ["ways": ["text", "none"]], said: "Untick one or the other.", kept: "checked"),
        Bad(page: .details, typed: ["phone": ["<12>"]], said: "does not look like a phone number", kept: "&lt;12&gt;"),
        Bad(
            page: .secret, typed: ["secret": ["12031981"], "secret-again": ["12031981"]], said: "Choose something else",
            kept: "name=\"secret\""),
        Bad(
            page: .secret, typed: ["secret": ["purple"], "secret-again": ["green"]], said: "The two are not the same.",
            kept: "name=\"secret\""),
    ]

    @Test("Something that cannot be read is said beside its box, and nothing is lost", arguments: bad)
    func badAnswer(_ bad: Bad) async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.myself)
            let page = try await walk.to(bad.page)
            let refused = try await walk.turn(page, typing: bad.typed)
            #expect(refused.status == 422)
            #expect(refused.question == bad.page.rawValue)
            #expect(refused.shows(bad.said) && refused.shows("Everything you wrote is still here."))
            #expect(refused.shows(bad.kept))
            #expect(refused.shows("<title>Mistake: "))
            let mended = try await walk.turn(refused)
            #expect(mended.status == 200 && mended.question != bad.page.rawValue)
        }
    }

    @Test("Names in any writing come through whole")
    func anyWriting() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            for name in ["محمد عبد الله", "🌊 Wave", "Þórsdóttir-O’Neill", "<b>&\"'"] {
                let walk = ReferralWalk(server, Typed.myself.merging(["given": [name]]) { $1 })
                let check = try await walk.toCheck()
                #expect(check.shows("dir=\"auto\""))
                #expect(try await walk.send(check).status == 200)
                #expect(try await server.kept().contains { $0.person.name.given == name }, "\(name)")
            }
        }
    }

    @Test("Forty thousand letters are taken, kept and shown back")
    func longAnswer() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let long = String(repeating: "a ", count: 20_000)
            let walk = ReferralWalk(server, Typed.myself.merging(["hope": [long]]) { $1 })
            let check = try await walk.toCheck()
            #expect(check.shows(long.trimmed))
            #expect(try await walk.send(check).status == 200)
            #expect(try await server.kept().first?.form.form.hope == long.trimmed)
        }
    }

    @Test("Back keeps what was typed, and a change leads back to the answers")
    func backAndChange() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.myself)
            let birth = try await walk.to(.birth)
            let name = try await walk.turn(birth, go: "back", typing: ["birth-year": ["19"]])
            #expect(name.question == "name" && name.shows("value=\"Siân\""))
            let again = try await walk.turn(name)
            #expect(again.shows("value=\"19\""))
            let check = try await walk.toCheck()
            let shown = try await walk.turn(check.asked("hope"), go: "show")
            #expect(shown.question == "hope" && shown.shows("To sleep"))
            let changed = try await walk.turn(shown, typing: ["hope": ["To work"]])
            #expect(changed.shows("Check your answers") && changed.shows("To work"))
        }
    }

    @Test("An answer that calls for help shows it before the next question")
    func emergencyCard() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.myself)
            let next = try await walk.turn(try await walk.to(.fits), typing: ["fits": ["yes"]])
            #expect(next.question == "confusion" && next.shows("If someone is having a fit now, call 999"))
        }
    }

    @Test("Someone who writes that they want to die is told whom to ring before the next question")
    func emergencyInWords() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.myself)
            let next = try await walk.turn(try await walk.to(.hope), typing: ["hope": ["I want to die"]])
            #expect(next.question == "home" && next.shows("tel:116123") && next.shows("What you wrote made us think"))
        }
    }

    @Test("After words of danger in the form, the receipt has whom to ring before the code; sent twice, still first")
    func emergencyOnTheReceipt() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            for words in ["I want to die", "he will not wake up"] {
                let walk = ReferralWalk(server, Typed.myself.merging(["hope": [words]]) { $1 })
                let check = try await walk.toCheck()
                for _ in 0..<2 {
                    let receipt = try await walk.send(check)
                    let code = try #require(receipt.code)
                    let help = try #require(receipt.place(of: "What you wrote made us think"), "\(words)")
                    for later in [code, "What happens next", "We already had this from you"] {
                        #expect(receipt.place(of: later).map { help < $0 } ?? (later != code), "\(words): \(later)")
                    }
                }
            }
            let calm = try await ReferralWalk(server, Typed.myself).send(ReferralWalk(server, Typed.myself).toCheck())
            #expect(calm.status == 200 && !calm.shows("What you wrote made us think"))
        }
    }

    @Test("A form that lay open for more than two hours shows the answers for checking, and can be sent")
    func expired() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.myself)
            let check = try await walk.toCheck()
            server.clock.advance(minutes: 121)
            let late = try await walk.send(check)
            #expect(late.code == nil && late.shows("This page was open for a long time") && late.shows("Siân"))
            #expect(try await server.kept().isEmpty)
            #expect(try await walk.send(late).code != nil)
            let hope = try await walk.to(.hope)
            server.clock.advance(minutes: 121)
            let kept = try await walk.turn(hope, typing: ["hope": ["Still here"]])
            #expect(kept.shows("Still here") && kept.shows("Some questions still need an answer."))
        }
    }

    @Test("A form goes on after the server was restarted")
    func restart() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.myself)
            let hope = try await walk.to(.hope)
            try await server.restart()
            let next = try await walk.turn(hope)
            #expect(next.status == 200 && next.question == "home")
        }
    }

    @Test("What was changed on the way, or sealed elsewhere, starts again with kind words")
    func altered() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.myself)
            let check = try await walk.toCheck()
            let good = try #require(check.hidden("answers"))
            let altered = String(good.dropLast(12)) + "AAAAAAAAAA=="
            for field in [altered, "", "x", String(repeating: "A", count: 70_000)] {
                for path in ["/refer/hope", "/refer/check", "/receipt"] {
                    let answer = try await server.post(path, [("answers", field), ("go", "next")])
                    #expect(answer.status == 422 && answer.question == "route")
                    #expect(answer.shows("We have to start again"))
                }
            }
            let pass = try await server.post("/status", [("pass", good), ("do", "withdraw")])
            #expect(pass.shows("Please type your code and word again"))
            #expect(try await server.kept().isEmpty)
        }
    }

    @Test("A question's address alone leads to the start, with words; one that is not there is not found")
    func addresses() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let alone = try await server.get("/refer/suicide")
            #expect(alone.status == 200 && alone.question == "route" && alone.shows("Please start here"))
            #expect(try await server.get("/refer/nothing").status == 404)
            #expect(try await server.get("/receipt").status == 303)
        }
    }

    @Test("Another site cannot send the form")
    func crossSite() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let check = try await ReferralWalk(server, Typed.myself).toCheck()
            for headers in [["Sec-Fetch-Site": "cross-site"], ["Origin": "https://elsewhere.example"]] {
                let fields = [("answers", check.hidden("answers") ?? "")]
                #expect(try await server.post("/receipt", fields, headers: headers).status == 403)
            }
            #expect(try await server.kept().isEmpty)
        }
    }

    @Test("Nothing of the answers, the code or the word is in the log or in any address")
    func privacy() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.family)
            let check = try await walk.toCheck()
            let receipt = try await walk.send(check)
            let code = try #require(receipt.code)
            _ = try await server.post("/status", [("code", code), ("word", "purple kettle")])
            let log = server.diary.text
            #expect(log.contains("/refer/:question"))
            let secrets = Typed.family.values.joined().filter { $0.count > 4 } + [code, "purple kettle"]
            for secret in secrets { #expect(!log.contains(secret), "\(secret)") }
            for page in [check, receipt] {
                #expect(!page.text.contains("?answers") && !page.shows("method=\"get\""))
                #expect(page.headers["location"] == nil)
            }
        }
    }
}

extension Answer {
    /// The same page, as if its buttons led to another question.
    func asked(_ question: String) -> Answer {
        Answer(
            status: status, headers: headers,
            text: text.replacing("action=\"/receipt\"", with: "action=\"/refer/\(question)\""), bytes: bytes)
    }
}
