import Actions
import Clinical
import Exchange
import Foundation
import TestSupport
import Testing

@Suite("Taking it away on paper")
struct PaperStories {
    @Test("A guide is a leaflet that anyone may keep, and the same file all day")
    func guide() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let leaflet = try await server.get("/guides/ketamine/pdf")
            let text = try leaflet.asPaper()
            #expect(leaflet.headers["content-disposition"] == "inline; filename=\"ketamine.pdf\"")
            #expect(leaflet.headers["cache-control"] == "public, max-age=300")
            for words in ["Call 999 now if someone", "Ketamine", "Where this comes from", "Page 1 of"] {
                #expect(text.contains(words), "\(words): \(text)")
            }
            server.clock.advance(minutes: 30)
            #expect(try await server.get("/guides/ketamine/pdf").bytes == leaflet.bytes)
            #expect(try await server.get("/guides/nothing-we-know/pdf").status == 404)
        }
    }

    @Test("A self-check goes on paper from the answers sent again, and nothing of it is in an address or a log")
    func selfCheck() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let answers = (1...10).map { ("audit-\($0)", "4") } + [("safety-fits", "yes")]
            let page = try await server.post("/check/drinking/answers", answers)
            #expect(page.shows("action=\"/check/drinking/pdf\"") && page.hidden("audit-1") == "4")
            let paper = try await server.post("/check/drinking/pdf", answers)
            let text = try paper.asPaper()
            for words in ["A fit when you stop or cut down can kill", "40 out of 40", "not a diagnosis", "999"] {
                #expect(text.contains(words), "\(words): \(text)")
            }
            #expect(paper.headers["cache-control"] == "no-store")
            #expect(try await server.get("/check/drinking/pdf").status == 303)
            #expect(try await server.post("/check/drinking/pdf", [("audit-1", "9")]).status == 422)
            #expect(!server.diary.text.contains("audit"))
        }
    }

    @Test("A receipt and its status go on paper for whoever holds the code and the word, and for nobody else")
    func referral() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            let walk = ReferralWalk(server, Typed.myself)
            let receipt = try await walk.send(try await walk.toCheck())
            let code = try #require(receipt.code)
            let card = try await server.post("/receipt/pdf", [("answers", receipt.hidden("answers") ?? "")])
            #expect(try card.asPaper().contains(code))
            #expect(card.headers["cache-control"] == "no-store")
            let page = try await server.post("/status", [("code", code), ("word", "purple kettle")])
            let pass = page.hidden("pass") ?? ""
            let status = try await server.post("/status/pdf", [("pass", pass)])
            let text = try status.asPaper()
            #expect(text.contains("Where is my referral?") && text.contains("What has happened"))
            #expect(!text.contains(code) && status.headers["cache-control"] == "no-store")
            server.clock.advance(minutes: 11)
            #expect(try await server.post("/status/pdf", [("pass", pass)]).headers["content-type"] != "application/pdf")
            #expect(try await server.post("/status/pdf", [("pass", "forged")]).shows("We close this page"))
        }
    }

    @Test("What was found goes on paper, and never says where the person asked from")
    func found() async throws {
        try await onDirectory { server in
            let asked = [("near", "ls1 4ap"), ("funding", "free")]
            #expect(try await server.post("/find", asked).shows("action=\"/find/pdf\""))
            let paper = try await server.post("/find/pdf", asked)
            let text = try paper.asPaper()
            #expect(text.contains("Services that may help") && text.contains("For:"))
            #expect(text.contains("at midday") && text.contains("“Now” and “today” mean then."))
            #expect(!text.lowercased().contains("ls1 4ap"))
            #expect(!server.diary.text.lowercased().contains("ls1"))
        }
    }

    @Test("A name that several places have goes on paper with those places")
    func severalPlaces() async throws {
        try await onDirectory { server in
            let rows = ["TW9,51.467,-0.294,Richmond,Surrey", "DL10,54.4,-1.737,Richmond,York"]
            let file = "postcode,latitude,longitude,town,region\n" + rows.joined(separator: "\n")
            var importer = PlaceImporter(ImportContext(checkedOn: Day("2026-11-01") ?? Day(number: 0)))
            let lines = try importer.read(Array(file.utf8)) + importer.finish()
            let kept = lines.compactMap { if case .kept(let place, _, _) = $0 { place } else { nil } }
            _ = try await ImportPlaces.run(kept, by: .operatorNamed("root"), in: server.house)
            let text = try await server.post("/find/pdf", [("near", "Richmond")]).asPaper()
            #expect(text.contains("Richmond, Surrey") && text.contains("Richmond, York"))
        }
    }

    @Test("What was searched for goes on paper, and the words that were typed do not")
    func searched() async throws {
        try await onDirectory { server in
            let asked = [("words", "my son takes ket")]
            #expect(try await server.post("/search", asked).shows("action=\"/search/pdf\""))
            let paper = try await server.post("/search/pdf", asked)
            let text = try paper.asPaper()
            let order = ["What we found", "Call 999 now", "Guides", "How to help someone else", "Ketamine"]
            let places = order.compactMap { text.range(of: $0)?.lowerBound }
            #expect(places.count == order.count && places == places.sorted(), "\(text)")
            #expect(!text.contains("my son takes") && !server.diary.text.contains("ket"))
            #expect(paper.headers["cache-control"] == "no-store")
            #expect(try await server.get("/search/pdf").status == 303)
        }
    }

    @Test("Nobody may ask for papers without end, and is told to wait in words")
    func limited() async throws {
        try await onServer(at: fridayNoon, setUp: StoryClinic.open) { server in
            var last = try await server.post("/check/general/pdf", [])
            for _ in 0..<110 where last.status == 200 { last = try await server.post("/check/general/pdf", []) }
            #expect(last.status == 429 && last.shows("Please wait a few seconds"))
            #expect(last.headers["retry-after"] == "5")
            #expect(try await server.post("/check/general/answers", []).status == 200)
        }
    }
}

extension Answer {
    /// Its words, if it is a PDF without a fault, tagged and with its fonts in it; fails if it is anything else.
    func asPaper() throws -> String {
        #expect(status == 200 && headers["content-type"] == "application/pdf", "\(status) \(text.prefix(300))")
        let file = FileManager.default.temporaryDirectory.appending(path: "towpath-\(UUID().uuidString).pdf")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(bytes).write(to: file)
        try Shell.run("qpdf --check \(file.path)")
        let (facts, tags) = (try Shell.run("pdfinfo \(file.path)"), try Shell.run("pdfinfo -struct \(file.path)"))
        #expect(facts.contains(/Tagged: +yes/) && facts.contains(/JavaScript: +no/))
        #expect(tags.contains("H1 (block)"), "\(tags)")
        let fonts = try Shell.run("pdffonts \(file.path)").split(separator: "\n").dropFirst(2)
        #expect(!fonts.isEmpty && fonts.allSatisfy { $0.contains(" yes yes yes ") }, "\(fonts)")
        return try Shell.run("pdftotext -enc UTF-8 \(file.path) -").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }
}
