import Actions
import Clinical
import Foundation
import TestSupport
import Testing

@testable import Web

@Suite("This is wrong")
struct WrongFactStories {
    @Test("Someone says in one step that a price is wrong, a manager asks, corrects it, and the page names them")
    func corrected() async throws {
        try await onDirectory { server in
            let path = try await server.rehab()
            let page = try await server.get(path)
            #expect(page.shows("Is something here wrong?") && page.shows("action=\"\(path)/wrong\""))
            let told = try await server.post(path + "/wrong", [("field", "price"), ("words", "It is £1,234 a week")])
            #expect(told.status == 303 && told.headers["location"] == path + "?told=yes")
            #expect(try await server.get(path + "?told=yes").shows("Thank you"))
            #expect(told.headers["set-cookie"] == nil)
            #expect(!server.diary.text.contains("1,234"), "what was said is in no log")

            let (nel, desk) = (try await server.worker("Nel", [.manager]), Desk(server))
            try await desk.signIn(nel)
            #expect(try await desk.get("/inbox").shows("1 fact of the directory is said to be wrong"))
            let list = try await desk.get("/directory/reports")
            #expect(list.shows("It is £1,234 a week") && list.shows("Any manager") && list.shows("since today"))
            let report = try #require(list.link(from: "/directory/reports/"))
            #expect(try await desk.post(report, [("do", "take")]).status == 303)
            let sheet = try await desk.get(report)
            #expect(sheet.shows("Nel") && sheet.shows("1100 week") && !sheet.shows("I will ask them"))
            let version = try #require(sheet.hidden("version"))
            #expect(sheet.hidden("shown") == "1100 week", "so that nobody confirms what they did not see")
            let nothing = try await desk.post(report, [("do", "settle"), ("version", version), ("field", "price")])
            #expect(nothing.status == 422 && nothing.shows("id=\"outcome-mistake\""))
            let settling = [("do", "settle"), ("version", version), ("field", "price"), ("outcome", "corrected")]
            let wrong = try await desk.post(report, settling + [("value", "<b>cheap")])
            #expect(wrong.status == 422 && wrong.shows("&lt;b&gt;cheap") && wrong.shows("id=\"value-mistake\""))
            let settled = try await desk.post(report, settling + [("value", "1234 week")])
            #expect(settled.status == 303 && settled.headers["location"] == "/directory/reports?done=yes")
            let after = try await server.get(path)
            #expect(after.shows("£1,234 a week") && after.shows("Nel of North, who asked them"))
            #expect(after.shows("Checked today"))
        }
    }

    @Test("Nothing chosen and nothing written is said beside the box; a flood is told to wait and loses no word")
    func mistakes() async throws {
        try await onDirectory { server in
            let path = try await server.rehab() + "/wrong"
            let empty = try await server.post(path, [("field", ""), ("words", " ")])
            #expect(empty.status == 422 && empty.shows("id=\"field-mistake\""))
            let long = try await server.post(path, [("field", "pets"), ("words", String(repeating: "x", count: 1001))])
            #expect(long.status == 422 && long.shows("xxxxx") && long.shows("value=\"pets\" selected"))
            var last = empty
            for _ in 0..<40 { last = try await server.post(path, [("words", "They moved to <Hull>")]) }
            #expect(
                last.status == 429 && last.shows("They moved to &lt;Hull&gt;") && last.headers["retry-after"] != nil)
            #expect(try await server.get("/services/00000000000000000000000000/wrong").status == 404)
        }
    }

    @Test("Someone who writes that they are in danger is told whom to ring, also when what they sent is refused")
    func danger() async throws {
        try await onDirectory { server in
            let path = try await server.rehab() + "/wrong"
            let words = "Nobody answers and I want to die"
            let taken = try await server.post(path, [("words", words)])
            #expect(taken.status == 200 && taken.shows("tel:999"))
            let refused = try await server.post(path, [("words", words + String(repeating: " now", count: 400))])
            #expect(refused.status == 422 && refused.shows("tel:116123"))
        }
    }

    @Test("A report of no one fact is settled under the fact it turns out to be about, or dismissed with a reason")
    func somethingElse() async throws {
        try await onDirectory { server in
            let path = try await server.rehab()
            _ = try await server.post(path + "/wrong", [("words", "Dogs are fine there")])
            let (nel, desk) = (try await server.worker("Nel", [.manager]), Desk(server))
            try await desk.signIn(nel)
            let report = try #require(try await desk.get("/directory/reports").link(from: "/directory/reports/"))
            #expect(try await desk.get(report).shows("Which fact is it about?"))
            let chosen = try await desk.get(report + "?field=pets")
            let version = try #require(chosen.hidden("version"))
            let noReason = [("do", "settle"), ("version", version), ("outcome", "dismissed"), ("reason", "no")]
            #expect(try await desk.post(report, noReason).status == 422)
            let settled = [
                ("do", "settle"), ("version", version), ("field", "pets"), ("outcome", "corrected"), ("value", "yes"),
            ]
            #expect(try await desk.post(report, settled).status == 303)
            #expect(try await desk.get(report).shows("Settled: corrected"))
            let late = try await desk.post(report, settled)
            #expect(late.status == 422 && late.shows("since you opened the page"))
        }
    }

    @Test("A manager hears that a service has closed, and nobody finds it any more until a manager opens it again")
    func closed() async throws {
        try await onDirectory { server in
            let path = try await server.rehab()
            _ = try await server.post(path + "/wrong", [("words", "The door is boarded up")])
            let (nel, desk) = (try await server.worker("Nel", [.manager]), Desk(server))
            try await desk.signIn(nel)
            let report = try #require(try await desk.get("/directory/reports").link(from: "/directory/reports/"))
            let sheet = try await desk.get(report)
            #expect(sheet.shows("Or have they closed for good?"))
            let version = try #require(sheet.hidden("version"))
            let closing = [("do", "settle"), ("version", version), ("outcome", "closed")]
            let unsaid = try await desk.post(report, closing + [("why-closed", "gone")])
            #expect(unsaid.status == 422 && unsaid.shows("Say in a sentence how you know") && unsaid.shows("gone"))
            let known = "Rang them on Tuesday and was told so"
            #expect(try await desk.post(report, closing + [("why-closed", known)]).status == 303)
            #expect(try await desk.get(report).shows(known))
            let page = try await server.get(path)
            #expect(
                page.status == 200 && page.shows("This has closed") && page.shows("Nel of North, who asked, said so"))
            #expect(
                !page.shows("How long people wait") && !page.shows("When it is open")
                    && page.shows("Is something here wrong?"))
            #expect(try await server.rehab() != path)
            let compared = try await server.get("/compare?id=\(path.dropFirst("/services/".count))")
            #expect(compared.shows("Closed: said on"))

            _ = try await server.post(path + "/wrong", [("words", "They have moved back in")])
            let again = try #require(try await desk.get("/directory/reports").link(from: "/directory/reports/"))
            #expect(try await desk.get(again).shows("They are open again"))
            #expect(try await desk.post(again, [("do", "reopen"), ("why-open", known)]).status == 303)
            #expect(!(try await desk.get(again)).shows("They are open again"))
            #expect(try await server.rehab() == path)
            #expect(!(try await server.get(path)).shows("This has closed"))
        }
    }

    @Test("Those who are not managers find no such page, and no link to it")
    func others() async throws {
        try await onDirectory { server in
            _ = try await server.post(try await server.rehab() + "/wrong", [("field", "price")])
            let (ada, desk) = (try await server.worker("Ada", [.dutyWorker]), Desk(server))
            try await desk.signIn(ada)
            #expect(try await desk.get("/directory/reports").status == 404)
            #expect(!(try await desk.get("/inbox").shows("/directory/reports")))
        }
    }

    @Test("The site publishes how much of its list was checked lately, counted from the list, and who pays for it")
    func howFresh() async throws {
        try await onDirectory { server in
            let page = try await server.get("/how-fresh")
            #expect(page.status == 200 && page.shows("100% of all we say was checked in the last 90 days"))
            #expect(page.shows("45 services") && page.shows("We take no fee"))
            server.clock.advance(minutes: 90 * 24 * 60)
            let later = try await server.get("/how-fresh")
            #expect(later.shows("0% of all we say was checked"))
            #expect(try await server.get(try await server.rehab()).shows("It may have changed."))
        }
    }
}

extension StoryServer {
    /// The page of the rehab nearest to Leeds that charges by the week.
    fileprivate func rehab() async throws -> String {
        let found = try await post("/find", [("near", "Leeds"), ("setting", "residential"), ("funding", "self-pay")])
        return try #require(found.link(from: "/services/"))
    }
}

extension Answer {
    /// The first link that begins so.
    fileprivate func link(from start: String) -> String? {
        let rest = text.components(separatedBy: "href=\"" + start).dropFirst().first
        return rest.map { start + $0.prefix { $0 != "\"" } }
    }
}
