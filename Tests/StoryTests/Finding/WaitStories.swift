import Actions
import Clinical
import Foundation
import TestSupport
import Testing

@testable import Web

@Suite("How long people wait")
struct WaitStories {
    @Test(
        "Referrals are accepted and offered on different days, and the pages say how long it took",
        arguments: Engine.allCases)
    func counted(_ engine: Engine) async throws {
        try await onDirectory(engine) { server in
            let (path, id) = try await server.community()
            #expect(try await server.get(path).shows("Waiting time: not known. Ask them."))
            #expect(try await server.post("/find", [("near", "Leeds")]).shows("waiting time. Ask them."))
            _ = try await TieListing.run("North", to: id, by: .operatorNamed("root"), in: server.house)
            let ada = try await DutyWorker("ada", 91, at: server)
            for number in 0..<12 { try await server.receive(given: "Siân \(number)") }
            try await server.offer(4, on: "24/11/2026", by: ada)
            server.clock.advance(minutes: 3 * 1440)
            #expect(try await server.get(path).shows("Most people waited more than 2 days"), "offered is not yet seen")
            try await server.offer(4, on: "30/11/2026", by: try await DutyWorker("ben", 92, at: server))

            server.clock.advance(minutes: 8 * 1440)
            let page = try await server.get(path)
            #expect(page.shows("People waited about 10 days for a first appointment."))
            #expect(page.shows("One in four waited more than 10 days."))
            #expect(page.shows("Counted on 1 December 2026, from at least 10 people who asked in the last 90 days."))
            #expect(page.shows("real appointments of North") && page.headers["set-cookie"] == nil)
            let found = try await server.post("/find", [("near", "Leeds"), ("order", "wait")])
            #expect(found.shows("people waited about 10 days") && found.shows("The shortest wait first."))
            let first = found.text.components(separatedBy: "href=\"/services/").dropFirst().first
            #expect(first?.hasPrefix(id.text) == true, "the only one that was counted stands first")
            let list = try await server.post("/find/pdf", [("near", "Leeds"), ("order", "wait")]).asPaper()
            #expect(list.contains("people waited about 10 days") && list.contains("The shortest wait first"))
            let compared = try await server.get("/compare?id=\(id.text)")
            #expect(compared.shows("<th scope=\"row\">Waiting time</th>") && compared.shows("waited about 10 days"))
            let paper = try await server.get("/compare/pdf?id=\(id.text)").asPaper()
            #expect(paper.contains("People waited about 10 days") && paper.contains("Counted on 1 December 2026"))
            #expect(try await server.get("/how-fresh").shows("How we count waits"))
        }
    }

    @Test("Nine people are too few to tell, so the page says not known, and a wait that a list typed is never shown")
    func tooFew() async throws {
        try await onDirectory { server in
            let (path, id) = try await server.community()
            _ = try await TieListing.run("North", to: id, by: .operatorNamed("root"), in: server.house)
            let ada = try await DutyWorker("ada", 91, at: server)
            for _ in 0..<9 { try await server.receive() }
            try await server.offer(9, on: "24/11/2026", by: ada)
            server.clock.advance(minutes: 9 * 1440)
            #expect(try await server.get(path).shows("Waiting time: not known. Ask them."))
            #expect(try await ReadService.run(id, in: server.house).entry.waitDays != nil, "its list types one")
            for page in [try await server.get(path), try await server.get("/compare?id=\(id.text)")] {
                #expect(!page.shows("<dt>Wait</dt>") && !page.shows(">Wait<") && !page.shows("about 1"))
            }
        }
    }

    @Test("Beside a rehab of unknown wait, page and paper say of a helpline that there is no list, and cite nobody")
    func noList() async throws {
        try await onDirectory { server in
            var ids: [String] = []
            for setting in ["residential", "helpline"] {
                let found = try await server.post("/find", [("near", "Leeds"), ("setting", setting)])
                let ticked = try #require(found.text.firstMatch(of: #/name="id" value="(\w{26})"/#)?.1)
                ids.append("id=" + ticked)
            }
            let page = try await server.get("/compare?" + ids.joined(separator: "&"))
            let row = try #require(page.text.components(separatedBy: ">Waiting time<").dropFirst().first)
            let cells = row.components(separatedBy: "</tr>")[0]
            #expect(cells.contains("Not known: ask") && cells.contains("There is no waiting list"))
            #expect(!cells.contains("Checked "), "no list says so")
            let paper = try await server.get("/compare/pdf?" + ids.joined(separator: "&")).asPaper()
            #expect(paper.contains("There is no waiting list"))
            let helpline = try await server.get("/compare?" + ids[1])
            #expect(helpline.status == 200 && !helpline.shows("Waiting time"))
        }
    }

    @Test("Services side by side go on paper, with the same rows, their ages, and what is not known")
    func onPaper() async throws {
        try await onDirectory { server in
            let found = try await server.post("/find", [("near", "Leeds"), ("setting", "residential")])
            let ids = found.text.components(separatedBy: "name=\"id\" value=\"").dropFirst().prefix(4).map {
                "id=" + $0.prefix(26)
            }
            let address = "?" + ids.joined(separator: "&")
            let page = try await server.get("/compare" + address)
            #expect(page.shows("href=\"/compare/pdf?"))
            let answer = try await server.get("/compare/pdf" + address)
            let text = try answer.asPaper()
            for words in ["Services side by side", "Price", "Not known: ask", "Checked", "Waiting time", "999"] {
                #expect(text.contains(words), "\(words): \(text)")
            }
            #expect(answer.headers["content-disposition"] == "inline; filename=\"side-by-side.pdf\"")
            for gone in ["/compare/pdf", "/compare/pdf?id=00000000000000000000000000", "/compare/pdf?id=%3Cb%3E"] {
                #expect(try await server.get(gone).status == 404)
            }
        }
    }
}

extension StoryServer {
    /// A service near Leeds whose list types a wait.
    fileprivate func community() async throws -> (path: String, id: ID<ListedService>) {
        let found = try await FindServices.run(FinderQuery(near: "Leeds", limit: 50), in: house)
        let match = try #require(
            found.found.matches.first { $0.service.waitDays != nil && $0.service.waiting(nil).isWorthAsking })
        let id = try #require(found.id(of: match))
        return ("/services/\(id.text)", id)
    }

    /// Takes, accepts and offers to so many of those who wait for it.
    fileprivate func offer(_ count: Int, on day: String, by worker: DutyWorker) async throws {
        for _ in 0..<count {
            let path = try #require(try await worker.get("/inbox?stage=new").firstReferral)
            try await worker.does("take", at: path)
            try await worker.does("accept", at: path)
            let offer = [
                ("offer-day", day), ("offer-time", "2pm"), ("offer-place", "12 Mill Lane"), ("offer-with", ""),
            ]
            #expect(try await worker.does("offer", at: path, offer).shows("The appointment is offered."))
        }
    }
}
