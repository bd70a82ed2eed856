import Clinical
import Foundation
import Guides
import Testing

@testable import Web

@Suite("What each outcome of a self-check says")
struct OutcomePages {
    private static let no = SelfCheckStories.denied
    private static let some = SelfCheckStories.audit

    /// So many points of ten.
    private static func dast(_ points: Int, _ also: [(String, String)] = []) -> [(String, String)] {
        (1...10).map { ("dast-10-\($0)", $0 <= points ? "1" : "0") } + also
    }

    private static func with(_ said: String, _ answer: String) -> [(String, String)] {
        no.map { $0.0 == "safety-" + said ? ($0.0, answer) : $0 }
    }

    static let states: [(name: String, check: String, answers: [(String, String)])] = [
        ("drinking-nothing-answered", "drinking", []),
        ("drinking-no-problem", "drinking", some([1, 0, 0]) + no),
        ("drinking-little-but-shakes", "drinking", some([1, 0, 0]) + with("withdrawal", "yes")),
        ("drinking-increasing-denied", "drinking", some([3, 2, 2, 1, 0, 0, 0, 0, 0, 0]) + no),
        ("drinking-higher", "drinking", some([4, 3, 3, 2, 2, 0, 1, 1, 0, 0])),
        ("drinking-dependence-fits", "drinking", some([4, 4, 4, 4, 4, 4, 2, 2, 4, 4]) + with("fits", "yes")),
        ("drinking-half-answered", "drinking", some([4, 4, 4, 2]) + no),
        ("drugs-nothing-answered", "drugs", []),
        ("drugs-no-problem", "drugs", dast(0, [("substances", "cannabis")]) + no),
        ("drugs-low-cannabis", "drugs", dast(2, [("substances", "cannabis")]) + no),
        (
            "drugs-severe-many", "drugs",
            dast(10, ["heroin", "methadone", "benzodiazepine", "ghb", "cocaine"].map { ("substances", $0) })
                + (1...5).map { ("sds-\($0)", "3") } + [("worst", "heroin")] + with("daily", "yes")
        ),
        (
            "drugs-cannabis-severity", "drugs",
            dast(4, [("substances", "cannabis")]) + (1...5).map { ("sds-\($0)", "1") } + no
        ),
        ("general-nothing-answered", "general", []),
        ("general-no-signs", "general", SelfCheckSign.allCases.map { ("sign-" + $0.rawValue, "no") } + no),
        (
            "general-pregabalin-ill-without", "general",
            [("substances", "gabapentinoid"), ("sign-unwell-without", "yes")] + with("confusion", "yes")
        ),
        ("general-suicidal", "general", [("substances", "cocaine")] + with("suicidal", "yes")),
        ("general-danger-now", "general", with("danger-now", "yes")),
    ]

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "Outcomes")

    /// Set RECORD_OUTCOMES to write the pages anew; then read them before committing.
    @Test("The whole page, word for word", arguments: states.map(\.name))
    func words(name: String) async throws {
        let state = try #require(Self.states.first { $0.name == name })
        try await CheckVisit.open { visit in
            let page = try await visit.post("/check/\(state.check)/answers", state.answers)
            #expect(page.status == 200)
            let file = Self.folder.appending(path: name + ".txt")
            if ProcessInfo.processInfo.environment["RECORD_OUTCOMES"] != nil {
                try page.words.write(to: file, atomically: true, encoding: .utf8)
            }
            #expect(page.words == (try String(contentsOf: file, encoding: .utf8)))
        }
    }

    @Test("No page of any outcome names an illness or says just to stop")
    func neverDiagnoses() async throws {
        try await CheckVisit.open { visit in
            for state in Self.states {
                let words = try await visit.post("/check/\(state.check)/answers", state.answers).words.lowercased()
                for wrong in ["you are dependent", "you have an addiction", "disorder", "you are addicted"] {
                    #expect(!words.contains(wrong), "\(state.name): \(wrong)")
                }
                #expect(words.contains("this is not a diagnosis"))
            }
        }
    }
}
