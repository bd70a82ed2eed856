import Actions
import Clinical
import Foundation
import Store
import TestSupport
import Testing

@Suite("Sending a referral")
struct SendingStories {
    @Test("Someone asks for help for themselves and sees where it stands", arguments: Engine.allCases)
    func myself(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.myself)
            let check = try await walk.toCheck()
            #expect(check.shows("Siân") && check.shows("To sleep\nat night") && !check.shows("purple"))
            #expect(check.shows("We are open now.") && check.shows("tel:999") && check.shows("tel:111"))
            let receipt = try await walk.send(check)
            #expect(receipt.status == 200)
            #expect(receipt.headers["cache-control"] == "private, no-cache")
            #expect(receipt.headers["set-cookie"] == nil)
            let code = try #require(receipt.code)
            let status = try await server.post("/status", [("code", code.lowercased()), ("word", " Purple kettle")])
            #expect(status.status == 200)
            #expect(status.shows("We have your referral. It is safe with us."))
            #expect(status.shows("You sent us your referral."))
            let kept = try await server.kept()
            #expect(kept.map(\.referral.team) == [StoryClinic.north.id])
            #expect(kept.map(\.person.name.given) == ["Siân"])
            #expect(kept.map(\.person.teams) == [[StoryClinic.north.id]])
            #expect(kept.map(\.form.form.hope) == ["To sleep\nat night"])
        }
    }

    @Test(
        "When it cannot be saved, the answers stay, the page says so, and Send works once it can",
        arguments: Engine.allCases)
    func storeAway(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.myself)
            let check = try await walk.toCheck()
            await server.store.close()
            let refused = try await walk.send(check)
            #expect(refused.status == 503 && refused.shows("It has not been sent, and we are sorry"))
            #expect(refused.shows("Siân") && refused.shows("value=\"send\""))
            #expect(server.diary.text.contains("fault"), "the operator is told")
            await server.stop()
            try await server.start()
            #expect(try await walk.send(refused).code != nil)
            #expect(try await server.kept().count == 1)
        }
    }

    @Test("A mother asks for help for herself, in her own right, and no record is opened about her son")
    func affected() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let begun = try await server.get("/refer?route=affected")
            #expect(begun.shows("What is your name?"), "who needs help is said already")
            let walk = ReferralWalk(server, Typed.affected)
            let asked = try await walk.to(.someoneElse)
            #expect(asked.shows("Who are you worried about?") && asked.shows("Please do not write their name."))
            let check = try await walk.toCheck()
            #expect(check.shows("Takes ketamine") && !check.shows("heroin") && !check.shows("Have you overdosed"))
            let code = try #require(try await walk.send(check).code)
            let page = try await server.post("/status", [("code", code), ("word", "purple kettle")])
            #expect(page.shows("You sent us your referral.") && page.shows("ask-to-withdraw"))
            let kept = try await server.kept()
            #expect(kept.map(\.person.name.given) == ["Siân"])
            #expect(kept.map(\.form.form.route) == [.affected] && kept.map(\.form.form.substances) == [[]])
            let ada = try await DutyWorker("Ada", 41, at: server)
            let path = try #require(try await ada.get("/inbox").firstReferral)
            let sheet = try await ada.get(path)
            #expect(sheet.shows("They ask for help for themselves, because of someone else."))
            #expect(sheet.shows("my son") && !sheet.shows("Still to ask"))
        }
    }

    @Test("A mother refers her son, and her page never changes, whatever becomes of it", arguments: Engine.allCases)
    func family(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.family)
            let receipt = try await walk.send(try await walk.toCheck())
            let code = try #require(receipt.code)
            let word = [("code", code), ("word", "purple kettle")]
            let before = try await server.post("/status", word)
            #expect(before.shows("Received, thank you.") && !before.shows("Siân"))
            let kept = try #require(try await server.kept().first)
            #expect(kept.form.familySender != nil && kept.form.familySender != kept.person.id)
            #expect(kept.form.form.answers[.senderName] == "")
            for step in [ReferralStep.opened, .accepted, .died(toldBy: "the coroner")] {
                server.clock.advance(minutes: 5)
                try await server.take(step, on: kept.referral.id)
                let after = try await server.post("/status", word)
                #expect(after.withoutPass == before.withoutPass, "\(step)")
            }
        }
    }

    @Test("A doctor follows a referral only while the person agrees", arguments: Engine.allCases)
    func professional(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            for (agreed, headline) in [("yes", "Received. We are working on it."), ("no", "Received, thank you.")] {
                let typed = Typed.professional.merging(["consent-recorded": [agreed]]) { $1 }
                let walk = ReferralWalk(server, typed)
                let receipt = try await walk.send(try await walk.toCheck())
                let code = try #require(receipt.code)
                let status = try await server.post("/status", [("code", code), ("word", "purple kettle")])
                #expect(status.shows(headline), "\(agreed)")
                #expect(!status.shows("Siân") && !status.shows("name=\"words\""))
            }
        }
    }

    @Test("Someone of fifteen is read by the young people's team, with a flag for their safety")
    func young() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.young)
            let check = try await walk.toCheck()
            #expect(check.shows("0800 1111"))
            #expect(try await walk.send(check).status == 200)
            let kept = try #require(try await server.kept().first)
            #expect(kept.referral.team == StoryClinic.young.id)
            #expect(kept.referral.danger.contains(.youngPerson))
            #expect(kept.referral.standing(now: server.clock.now).owesSafeguarding)
        }
    }

    @Test("Pressing Send ten times at once makes one referral and shows one code", arguments: Engine.allCases)
    func twice(_ engine: Engine) async throws {
        try await onServer(engine, at: fridayNoon, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.family)
            let check = try await walk.toCheck()
            let codes = try await withThrowingTaskGroup { group in
                for _ in 0..<10 { group.addTask { try await walk.send(check).code } }
                return try await group.reduce(into: Set<String?>()) { $0.insert($1) }
            }
            #expect(codes.count == 1 && !codes.contains(nil))
            let again = try await walk.send(check)
            #expect(again.code.map { codes.contains($0) } == true)
            #expect(again.shows("We already had this from you"))
            #expect(try await server.kept().count == 1)
        }
    }

    @Test("A hundred referrals from one library are all taken, and a code can still be guessed at slowly")
    func neverSlowed() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.myself)
            for _ in 0..<80 {
                let wrong = try await server.post("/status", [("code", "7F3K-9QHM-2XVB-N4TD"), ("word", "kettle")])
                #expect([422, 429].contains(wrong.status))
            }
            let limited = try await server.post("/status", [("code", "0F3K-9QHM-2XVB-N4TD"), ("word", "kettle")])
            #expect(limited.status == 429 && limited.shows("111"))
            for _ in 0..<100 {
                let draft = try BeginReferral.run(in: server.house)
                var answers = draft.answers
                for (name, values) in Typed.myself { answers.tick(FieldID(rawValue: name)!, values) }
                var full = draft
                full.answers = answers
                _ = try await SendReferral.run(full, in: server.house)
            }
            #expect(try await walk.send(try await walk.toCheck()).status == 200)
            #expect(try await server.kept(limit: 200).count == 101)
        }
    }

    @Test("With no team there is nobody to read it, and the form says so before sending")
    func noTeam() async throws {
        let nothing: (Store) async throws -> Void = { _ in }
        try await onServer(at: fridayNoon, setUp: nothing) { server in
            let walk = ReferralWalk(server, Typed.myself)
            let check = try await walk.toCheck()
            #expect(check.shows("has no team yet") && !check.shows(">Send<"))
            #expect(try await walk.send(check).shows("has no team yet"))
        }
    }

    @Test("At night the form says when it will be read, before it is sent")
    func night() async throws {
        try await onServer(at: saturdayNight, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.myself.merging(["suicide": ["yes"]]) { $1 })
            let check = try await walk.toCheck()
            #expect(check.shows("We are closed now. We open again on Monday 23 November at 9:00am."))
            let lines = try #require(check.place(of: "116 123"))
            let button = try #require(check.place(of: ">Send<"))
            #expect(lines < button)
        }
    }

    @Test("What a team says for the hours when it is closed stands before the button, and is gone when it is open")
    func outOfHours() async throws {
        try await onServer(at: saturdayNight, setUp: StoryClinic.open) { server in
            var details = TeamDetails()
            details.outOfHoursNote = "The needle exchange in Mill Lane <b> is open at night."
            try await ChangeTeam.run("North", to: details, by: .operatorNamed("root"), in: server.house)
            let night = try await ReferralWalk(server, Typed.myself).toCheck()
            let note = try #require(night.place(of: "Mill Lane &lt;b&gt; is open at night."))
            #expect(note < (try #require(night.place(of: ">Send<"))))
            server.clock.advance(minutes: 36 * 60)
            let day = try await ReferralWalk(server, Typed.myself).toCheck()
            #expect(day.shows("We are open now.") && !day.shows("Mill Lane"))
        }
    }
}
