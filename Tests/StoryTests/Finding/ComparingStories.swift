import Actions
import Clinical
import Foundation
import TestSupport
import Testing

@testable import Web

@Suite("Setting services side by side")
struct ComparingStories {
    @Test("Someone ticks two rehabs and sees them side by side, each fact with its age, and what is not known")
    func sideBySide() async throws {
        try await onDirectory { server in
            let found = try await server.post("/find", [("near", "Leeds"), ("setting", "residential")])
            let ids = found.tickable
            #expect(ids.count >= 4 && found.shows("form=\"compare\"") && found.shows("Compare those I ticked"))
            let page = try await server.get("/compare?" + query(ids.prefix(2)))
            #expect(page.status == 200 && page.shows("<th scope=\"row\">Price</th>"))
            #expect(page.shows("Not known: ask") && page.shows("Checked ") && page.shows("role=\"region\""))
            #expect(page.headers["set-cookie"] == nil)
        }
    }

    @Test("What was ticked on one page of the list is still ticked on the next, and no place is in the address")
    func overPages() async throws {
        try await onDirectory { server in
            let asked = [("near", "Leeds")]
            let first = try await server.post("/find", asked).tickable
            let ticked = [("id", first[0]), ("id", first[1]), ("id", "<b>"), ("id", first[0])]
            let next = try await server.post("/find", asked + ticked + [("shown", "30")])
            #expect(next.shows("2 that you ticked on other pages go along") && !next.text.contains("<b>"))
            for id in first.prefix(2) { #expect(next.shows("<input type=\"hidden\" name=\"id\" value=\"\(id)\">")) }
            let back = try await server.post("/find", asked + ticked + [("shown", "15")])
            for id in first.prefix(2) { #expect(back.shows("value=\"\(id)\" form=\"compare\" checked")) }
            let side = try await server.post("/find", asked + ticked + [("compare", "yes")])
            #expect(side.status == 303)
            #expect(side.headers["location"] == "/compare?id=\(first[0])&id=\(first[1])")
            let none = try await server.post("/find", asked + [("compare", "yes")])
            #expect(none.headers["location"] == "/compare")
        }
    }

    @Test("Five fit no screen: the first four are shown, and it is said that one is left out")
    func five() async throws {
        try await onDirectory { server in
            let ids = try await server.post("/find", [("near", "Leeds")]).tickable
            let page = try await server.get("/compare?" + query(ids.prefix(5)))
            #expect(page.status == 200 && page.shows("1 that you ticked is left out"))
            #expect(page.text.components(separatedBy: "<th scope=\"col\"><a").count - 1 == 4)
        }
    }

    @Test("One that is gone, one that never was, one ticked twice, and none at all: the page says so and stands")
    func gone() async throws {
        try await onDirectory { server in
            let id = try #require(try await server.post("/find", [("near", "Leeds")]).tickable.first)
            let page = try await server.get("/compare?id=\(id)&id=\(id)&id=00000000000000000000000000&id=%3Cscript%3E")
            #expect(page.status == 200 && page.shows("2 of them are not there any more"))
            #expect(page.shows("Tick two or more") && !page.text.contains("<script>"))
            for empty in ["/compare", "/compare?id=", "/compare?near=Leeds"] {
                let page = try await server.get(empty)
                #expect(page.status == 200 && page.shows("Nothing to compare yet"))
            }
        }
    }

    @Test("A year on, a pharmacy's hours are not told as if they held, and no cell says that it is open")
    func oldHours() async throws {
        try await onDirectory { server in
            let found = try await server.post("/find", [("near", "Leeds"), ("setting", "pharmacy")])
            let address = "/compare?" + query(found.tickable.prefix(1))
            #expect(try await server.get(address).shows("09:00 to 18:30"))
            server.clock.advance(minutes: 365 * 1440)
            let page = try await server.get(address)
            #expect(page.shows("Hours last known on 1 November 2026: phone first"))
            #expect(
                !page.shows("09:00") && !page.shows("Open now") && page.shows("Checked 12 months ago, on 1 November"))
        }
    }

    private func query(_ ids: some Sequence<String>) -> String { ids.map { "id=" + $0 }.joined(separator: "&") }
}

@Suite("What someone cannot do without, and near or away")
struct WishingStories {
    @Test("A need rules out who says no, and asks who does not say; the box stays open with what was ticked")
    func needs() async throws {
        try await onDirectory { server in
            let asked = [("near", "Leeds"), ("setting", "residential"), ("needs", "detox-on-site"), ("needs", "pets")]
            let found = try await server.post("/find", asked)
            #expect(found.status == 200 && found.shows("value=\"detox-on-site\" checked"))
            #expect(found.shows("<details open>"))
            let nonsense = [
                ("near", "Leeds"), ("needs", "castle"), ("price", "-1"), ("language", "<b>"), ("insurer", "🛶"),
            ]
            let odd = try await server.post("/find", nonsense)
            #expect(odd.status == 200 && odd.shows("Nothing fits everything you asked for"))
            #expect(!odd.text.contains("<b>"))
        }
    }

    @Test("The reasons for near and for away are there, with where they come from, and lead to results of each kind")
    func nearOrAway() async throws {
        try await onDirectory { server in
            let asked = [("near", "Leeds"), ("within", "10"), ("setting", "residential"), ("needs", "step-free")]
            let found = try await server.post("/find", asked)
            #expect(found.shows("Near home, or away?") && found.shows("Help4Addiction"))
            #expect(found.shows("Show anywhere in the UK") && found.hidden("needs") == "step-free")
            let before = try await server.get("/find")
            #expect(before.shows("Near home, or away?") && !before.shows("Show anywhere in the UK"))
        }
    }
}

extension Answer {
    /// The ids of the services that can be ticked.
    fileprivate var tickable: [String] {
        text.components(separatedBy: "name=\"id\" value=\"").dropFirst().map { String($0.prefix(26)) }
    }
}
