import Actions
import Clinical
import Foundation
import TestSupport
import Testing

@testable import Web

@Suite("Finding a service")
struct FindingStories {
    @Test("Someone finds free help near them, reads why it fits, and who says so", arguments: Engine.allCases)
    func finds(_ engine: Engine) async throws {
        try await onDirectory(engine) { server in
            #expect(try await server.get("/").shows("href=\"/find\""))
            #expect(try await server.get("/find").shows("Where?"))
            let found = try await server.post("/find", [("near", "ls1 4ap"), ("funding", "free")])
            #expect(found.status == 200 && found.shows("from the middle of the LS area"))
            #expect(found.shows("For:") && found.shows("free through the NHS or council"))
            #expect(found.shows("value=\"ls1 4ap\"") && found.shows("value=\"free\" selected"))
            let service = try #require(found.firstService)
            let page = try await server.get(service)
            #expect(page.status == 200 && page.shows("Where") && page.shows("20"), "each fact has its source and day")
            for answer in [found, page] { #expect(answer.headers["set-cookie"] == nil) }
            #expect(!server.diary.text.lowercased().contains("ls1"), "where someone lives is in no log")
        }
    }

    @Test("A place that nobody knows is said beside its box, and help from anywhere is still shown")
    func unknownPlace() async throws {
        try await onDirectory { server in
            let unknown = try await server.post("/find", [("near", "Atlantis"), ("setting", "residential")])
            #expect(unknown.status == 422 && unknown.shows("id=\"near-mistake\""))
            #expect(unknown.shows("value=\"Atlantis\"") && unknown.shows("value=\"residential\" selected"))
            let open = try await server.post("/find", [("near", "Atlantis")])
            #expect(open.shows("can be reached from anywhere"))
            for hostile in ["ZZ1 1ZZ", "<script>", String(repeating: "x", count: 40_000), "🛶", "ليدز"] {
                let answer = try await server.post("/find", [("near", hostile)])
                #expect(answer.status == 422 && !answer.text.contains("<script>"))
            }
        }
    }

    @Test("A town is mistyped: what may be meant is one press away, all else stays as chosen, and no log has it")
    func didYouMean() async throws {
        try await onDirectory { server in
            let wishes = [("setting", "residential"), ("needs", "detox-on-site"), ("shown", "30")]
            let asked = [("near", "Machester")] + wishes
            let unknown = try await server.post("/find", asked)
            #expect(unknown.status == 422 && unknown.shows("id=\"near-mistake\"") && unknown.shows("Did you mean?"))
            #expect(unknown.shows("value=\"Machester\""), "what was typed stays in its box")
            let button = try #require(unknown.text.components(separatedBy: "Did you mean?").dropFirst().first)
            let form = try #require(button.firstMatch(of: #/<form.*?<\/form>/#.dotMatchesNewlines())?.0)
            let carried = form.matches(of: #/name="([^"]*)" value="([^"]*)"/#).map { (String($0.1), String($0.2)) }
            let before = Set(wishes.map { $0.0 + "=" + $0.1 })
            #expect(Set(carried.map { $0.0 + "=" + $0.1 }) == before.union(["near=Manchester"]))
            let found = try await server.post("/find", carried)
            #expect(found.status == 200 && found.shows("The nearest to Manchester first."))
            #expect(found.shows("value=\"residential\" selected") && found.shows("value=\"detox-on-site\" checked"))
            for odd in ["Atlantis", "xqzvw", "ZZ1 1ZZ"] {
                #expect(try await !server.post("/find", [("near", odd)]).shows("Did you mean"))
            }
            for place in ["machester", "manchester", "xqzvw"] {
                #expect(!server.diary.text.lowercased().contains(place), "where someone lives is in no log")
            }
            for page in [unknown, found] { #expect(page.headers["set-cookie"] == nil) }
        }
    }

    @Test("Nothing fits: the nearest that nearly does is shown, with what to give up")
    func nothingFits() async throws {
        try await onDirectory { server in
            let none = try await server.post(
                "/find", [("near", "LS1"), ("within", "2"), ("setting", "pharmacy"), ("audience", "veterans")])
            #expect(none.status == 200 && none.shows("Nothing fits everything you asked for"))
            #expect(none.shows("These come nearest") && none.firstService != nil)
        }
    }

    @Test("More can be shown, up to ninety, and what was asked goes along")
    func showMore() async throws {
        try await onDirectory { server in
            let first = try await server.post("/find", [("near", "LS1")])
            #expect(first.serviceCount >= 10 && first.shows("Show more") && first.hidden("shown") == "15")
            let more = try await server.post("/find", [("near", "LS1"), ("shown", "15")])
            #expect(more.serviceCount >= 15)
            let hostile = try await server.post("/find", [("near", "LS1"), ("shown", "-5"), ("setting", "castle")])
            #expect(hostile.status == 200)
        }
    }

    @Test("Someone who needs clean needles and a supervised dose finds who does both, and the card says so")
    func needles() async throws {
        try await onDirectory { server in
            let asked = [("near", "Leeds"), ("help", "needle-exchange"), ("help", "supervised-medicines")]
            let found = try await server.post("/find", asked)
            #expect(found.status == 200 && found.shows("value=\"needle-exchange\" checked"))
            #expect(found.shows("Pharmacy") && found.shows("For: </strong>needle exchange"))
            #expect(found.shows("For: </strong>supervised medicines") && !found.shows("Nothing fits"))
            let paper = try await server.post("/find/pdf", asked)
            let text = try paper.asPaper()
            for words in ["Near Leeds", "Needle exchange", "On a map", "Call 999 now"] {
                #expect(text.contains(words), "\(words): \(text.prefix(600))")
            }
            let odd = try await server.post("/find", [("near", "Leeds"), ("help", "castle"), ("visits", "-1")])
            #expect(odd.status == 200 && odd.serviceCount >= 10)
        }
    }

    @Test("A page of what was found, with its styles and script, is under 50 kB as it is sent; the rest is on the next")
    func weight() async throws {
        try await onDirectory { server in
            let other = try await stylesAndScript(server)
            var (shown, seen) = ("15", Set<String>())
            for _ in 0..<5 {
                let page = try await server.post("/find", [("near", "Leeds"), ("shown", shown)])
                print("a page of what was found: \(page.bytes.count) bytes, and \(other) of styles and script")
                #expect(page.bytes.count + other < 50_000)
                let ids = page.text.matches(of: #/name="id" value="([^"]+)"/#).map { String($0.1) }
                #expect(ids.count <= 20 && seen.isDisjoint(with: ids))
                seen.formUnion(ids)
                guard page.shows("Show more"), let next = Int(shown) else { break }
                shown = String(next + 15)
            }
            #expect(seen.count >= 45, "all are reached, page by page")
        }
    }

    @Test("With everything ticked and long names typed the page is still under 50 kB as it is sent")
    func heaviest() async throws {
        try await onDirectory { server in
            let other = try await stylesAndScript(server)
            let ticked =
                ServiceNeed.allCases.map { ("needs", $0.rawValue) } + KindOfHelp.allCases.map { ("help", $0.rawValue) }
                + PriceCover.allCases.map { ("covers", $0.rawValue) }
            let chosen = [
                ("near", "Leeds"), ("within", "100"), ("substance", "alcohol"), ("funding", "free"),
                ("audience", "adults"), ("opening", "weekend"), ("price", "500"), ("visits", "8"), ("wait", "7"),
                ("order", "wait"), ("shown", "90"),
            ]
            let long = ["a", "\"", "&", "é", "🛶"].map { letter in
                let name = String(repeating: letter, count: 40)
                return chosen + [("language", name), ("insurer", name)]
            }
            for all in [ticked, chosen, chosen + [("setting", "residential")]] + long + long.map({ $0 + ticked }) {
                let page = try await server.post("/find", [("near", "Leeds"), ("shown", "15")] + all)
                print("a page with much chosen: \(page.bytes.count) bytes, and \(other) of styles and script")
                #expect(page.status == 200 && page.bytes.count + other < 50_000)
            }
        }
    }

    /// The bytes of what every page loads, as they are sent.
    private func stylesAndScript(_ server: StoryServer) async throws -> Int {
        var bytes = 0
        let first = try await server.post("/find", [("near", "Leeds")])
        for asset in first.text.matches(of: #/(?:href|src)="(\/assets\/[^"]+)"/#).map({ String($0.1) }) {
            let sent = try await Wire.send("GET", asset, headers: ["Accept-Encoding": "deflate"], to: server.port)
            #expect(sent.status == 200)
            bytes += sent.bytes.count
        }
        #expect(bytes > 5000)
        return bytes
    }

    @Test("Whoever asks where the list holds nothing in their nation is told so, and whom to ring there")
    func otherNation() async throws {
        try await onDirectory { server in
            let here = try await server.post("/find", [("near", "Leeds"), ("setting", "pharmacy")])
            #expect(!here.shows("None of these is in"))
            var told = 0
            for (near, nation) in [("BT1", "Northern Ireland"), ("CF10", "Wales"), ("G1", "Scotland")] {
                for setting in ["pharmacy", "residential", "inpatient-detox", "day-programme"] {
                    let page = try await server.post("/find", [("near", near), ("setting", setting)])
                    guard page.shows("None of these is in \(nation).") else { continue }
                    told += 1
                    #expect(page.shows("Who to ring, nation by nation</a>"))
                    let paper = try await server.post("/find/pdf", [("near", near), ("setting", setting)])
                    #expect(try paper.asPaper().contains("None of these is in \(nation)."))
                    return
                }
            }
            #expect(told > 0)
        }
    }

    @Test("A service that is not there, or whose id is none, is not found")
    func notFound() async throws {
        try await onDirectory { (server) async throws -> Void in
            #expect(try await server.get("/services/00000000000000000000000000").status == 404)
            #expect(try await server.get("/services/..%2f..").status == 404)
        }
    }

    @Test("A guide can lead to one kind of help, but a place in an address is not read")
    func fromAGuide() async throws {
        try await onDirectory { server in
            let page = try await server.get("/find?setting=residential")
            #expect(page.status == 200 && page.shows("value=\"residential\" selected"))
        }
    }
}

extension Answer {
    fileprivate var firstService: String? {
        guard let place = place(of: "href=\"/services/") else { return nil }
        let rest = text.utf8.dropFirst(place + 6).prefix { $0 != UInt8(ascii: "\"") }
        return String(decoding: rest, as: UTF8.self)
    }

    fileprivate var serviceCount: Int { text.components(separatedBy: "href=\"/services/").count - 1 }
}
