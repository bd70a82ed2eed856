import Testing

@Suite("Boxes without end")
struct EndlessBoxStories {
    @Test("Of what is too long for a box the page says so beside it, and keeps it there, as on the way to paper")
    func besideTheBox() async throws {
        try await CheckVisit.open { visit in
            for (path, name, letters) in [
                ("/search", "words", 500), ("/find", "near", 200), ("/find", "language", 100),
                ("/find", "insurer", 100), ("/plan", "named", 200), ("/time-off", "reach", 200),
                ("/plan-a-talk", "says-1", 1000),
            ] {
                let fine = try await visit.post(path, [(name, String(repeating: "é", count: letters))])
                #expect(!fine.html.contains("Shorten this to"), "\(path) \(name)")
                for long in [
                    String(repeating: "é", count: letters + 1), String(repeating: "👩🏽‍⚕️", count: letters / 2),
                ] {
                    for address in [path, path == "/time-off" ? "/time-off/letter" : path + "/pdf"] {
                        let page = try await visit.post(address, [(name, long)])
                        #expect(page.status == 422, "\(address) \(name)")
                        #expect(page.html.contains("Shorten this to \(letters) letters"), "\(address) \(name)")
                        #expect(page.html.contains(long), "\(address) \(name)")
                    }
                }
            }
        }
    }

    @Test("Marks piled on one letter never reach a page or a paper, and the names of people keep all of theirs")
    func piledMarks() async throws {
        try await CheckVisit.open { visit in
            let pile = "a" + String(repeating: "\u{301}", count: 500)
            let names = [("who-1", "Nguyễn Thị Huế"), ("who-2", "שָׁלוֹם")]
            let page = try await visit.post("/plan-a-talk", [("person", pile)] + names)
            #expect(page.status == 200 && !page.html.contains(String(repeating: "\u{301}", count: 11)))
            #expect(page.html.contains("Nguyễn Thị Huế") && page.html.contains("שָׁלוֹם"))
        }
    }
}
