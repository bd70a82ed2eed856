import Foundation
import Testing

@testable import Web

@Suite("Boxes without end")
struct EndlessBoxStories {
    /// An address that anyone may send a form to, and a box of it.
    struct Box: Sendable, CustomTestStringConvertible {
        let path, name: String
        var testDescription: String { "\(path) \(name)" }
    }

    static let boxes: [Box] = [
        ("/search", "words"), ("/search/pdf", "words"), ("/find", "near language insurer shown"),
        ("/find/pdf", "near language insurer"), ("/plan", "named units start.day pets"), ("/plan/pdf", "named units"),
        ("/time-off", "name to reach earnings first.day days"), ("/time-off/letter", "name to reach"),
        ("/plan-a-talk", "person else says-1 violence"), ("/plan-a-talk/pdf", "person says-1"),
        ("/tell-a-service", "name born place words teller reach openness"), ("/send-us-your-words", "words kind"),
        ("/refer", "route answers"), ("/refer/hope", "answers hope"), ("/receipt", "answers"),
        ("/receipt/pdf", "answers"), ("/status", "code word words pass"), ("/status/pdf", "pass"),
        ("/check/drinking", "audit-1"), ("/check/drinking/answers", "audit-1"), ("/check/drinking/pdf", "audit-1"),
        ("/services/aaaaaaaaaaaaaaaaaaaaaaaaaa/wrong", "words field"), ("/sign-in", "name password"),
        ("/sign-in/code", "code"), ("/sign-out", "where"), ("/account/password", "current chosen again"),
        ("/account/authenticator", "secret code current"), ("/account/recovery-codes", "current"), ("/design", "name"),
    ].flatMap { path, names in names.split(separator: " ").map { Box(path: path, name: String($0)) } }

    @Test("every address that anyone may send a form to is tried here")
    func all() {
        let tried = Set(Self.boxes.compactMap { Link(path: $0.path[...])?.page })
        #expect(tried == Set(Page.allCases.filter { $0.takesForms && !$0.isForStaff }))
    }

    @Test("What no one would write is answered soon, and too much of it is refused in words", arguments: boxes)
    func endless(_ box: Box) async throws {
        try await CheckVisit.open { visit in
            let kinds: [(String, Int)] = [
                ("\u{1F1E6}", 4), ("\u{301}", 2), ("\u{200D}", 3), ("\u{1100}", 3), ("e\u{301}\u{323}", 5),
            ]
            for (letter, bytes) in kinds {
                let most = "a" + String(repeating: letter, count: FormSeal.mostBytes / bytes - 1)
                let time = try await ContinuousClock().measure {
                    let page = try await visit.post(box.path, [(box.name, most)])
                    #expect(page.status != 500, "\(letter.unicodeScalars)")
                }
                #expect(time < .seconds(5), "\(letter.unicodeScalars) takes \(time)")
            }
            let over = String(repeating: "é", count: FormSeal.mostBytes / 2 + 1)
            let page = try await visit.post(box.path, [(box.name, over)])
            #expect(page.status == (["/refer/hope", "/receipt"].contains(box.path) ? 422 : 413))
        }
    }

    @Test("Of what is too long for a box the page says so beside it, and keeps it there, as on the way to paper")
    func besideTheBox() async throws {
        try await CheckVisit.open { visit in
            for (path, name, letters) in [
                ("/search", "words", 500), ("/find", "near", 200), ("/find", "language", 40),
                ("/find", "insurer", 40), ("/plan", "named", 200), ("/time-off", "reach", 200),
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
