import Actions
import Clinical
import Foundation
import Guides
import HTTPTypes
import Synchronization
import Testing

@testable import Web

@Suite("A private self-check")
struct SelfCheckStories {
    static let denied = SafetyAnswers.Question.allCases.map { ("safety-" + $0.rawValue, "no") }

    static func audit(_ points: [Int]) -> [(String, String)] {
        points.enumerated().map { ("audit-\($0.offset + 1)", String($0.element)) }
    }

    @Test("Nothing is kept: no row, no cookie, no line in the log, no answer in an address")
    func nothingIsKept() async throws {
        try await CheckVisit.open { visit in
            let before = try await visit.rowCounts()
            #expect(before.count > 10)
            let answers = Self.audit([4, 4, 4, 4, 4, 4, 4, 4, 4, 4]) + [("safety-suicidal", "yes")]
            var pages = [try await visit.get("/check"), try await visit.get("/check/drinking")]
            for part in ["start", "more", "safety"] {
                pages.append(try await visit.post("/check/drinking", answers + [("part", part), ("go", "on")]))
            }
            pages.append(try await visit.post("/check/drinking/answers", answers))
            #expect(pages.map(\.status) == [200, 200, 200, 200, 200, 200])
            for page in pages {
                #expect(page.headers[.setCookie] == nil)
                #expect((page.values(of: "href") + page.values(of: "action")).allSatisfy { !$0.contains("?") })
            }
            #expect(pages.suffix(4).allSatisfy { $0.headers[.cacheControl] == "private, no-cache" })
            #expect(try await visit.rowCounts() == before)
            let log = visit.diary.lines.withLock { $0.joined(separator: "\n") }
            #expect(log.contains("/check/:name/answers"))
            for trace in ["audit", "suicid", "safety", "drinking", "192.0.2"] { #expect(!log.contains(trace)) }
        }
    }

    @Test("Three answers that show little risk lead past the rest of AUDIT; five points do not")
    func onlyWhenNeeded() async throws {
        try await CheckVisit.open { visit in
            let go = [("part", "start"), ("go", "on")]
            let low = try await visit.post("/check/drinking", Self.audit([2, 1, 1]) + go)
            #expect(low.words.contains("To keep you safe") && !low.html.contains("\"audit-4\""))
            let high = try await visit.post("/check/drinking", Self.audit([2, 2, 1]) + go)
            #expect(high.html.contains("\"audit-4\"") && high.html.contains("\"audit-10\""))
            let never = try await visit.post("/check/drinking", Self.audit([0]) + go)
            #expect(!never.html.contains("\"audit-4\"") && never.html.contains("\"audit-9\""))
        }
    }

    @Test("Answers go along from part to part, and Back loses none")
    func answersTravel() async throws {
        try await CheckVisit.open { visit in
            let more = try await visit.post(
                "/check/drinking", Self.audit([4, 3, 2]) + [("part", "start"), ("go", "on")])
            let carried = more.hidden.filter { $0.name != "part" }
            #expect(carried.map(\.name) == ["audit-1", "audit-2", "audit-3"])
            #expect(carried.map(\.value) == ["4", "3", "2"])
            let back = try await visit.post(
                "/check/drinking",
                carried.map { ($0.name, $0.value) } + [("audit-6", "1"), ("part", "more"), ("go", "back")])
            #expect(back.html.contains("name=\"audit-1\" value=\"4\" checked"))
            #expect(back.hidden.contains { $0.name == "audit-6" && $0.value == "1" })
        }
    }

    @Test("An answer that no question offers is shown beside its field, and the others stay")
    func impossible() async throws {
        try await CheckVisit.open { visit in
            for bad in ["7", "-1", "1e0", "999999999999999999999", "<script>", "+1"] {
                let page = try await visit.post(
                    "/check/drinking/answers", [("audit-1", bad), ("audit-2", "3")])
                #expect(page.status == 422)
                #expect(page.html.contains("id=\"audit-1-mistake\"") && page.html.contains("href=\"#audit-1\""))
                #expect(page.html.contains("name=\"audit-2\" value=\"3\" checked"))
                #expect(!page.html.contains("<script>"))
            }
            #expect(try await visit.post("/check/drinking", [("safety-fits", "maybe")]).status == 422)
            #expect(try await visit.get("/check/heroin").status == 404)
            #expect(try await visit.get("/check/drinking/answers").status == 303)
        }
    }

    @Test("A network that sends very many waits a moment and loses nothing")
    func limit() async throws {
        let limiter = RateLimiter { _ in FormLimits(perNetwork: Allowance(burst: 1, millisecondsEach: 60_000)) }
        try await CheckVisit.open(limiter: limiter) { visit in
            let answers = Self.audit([1, 1, 1]) + Self.denied
            #expect(try await visit.post("/check/drinking/answers", answers).status == 200)
            let second = try await visit.post("/check/drinking/answers", answers)
            #expect(second.status == 429 && second.headers[.retryAfter] != nil)
            #expect(second.hidden.contains { $0.name == "audit-1" && $0.value == "1" })
            #expect(second.html.contains("name=\"safety-fits\" value=\"no\" checked"))
        }
    }

    @Test("Answers go on to a referral only by the button, and only those it would ask")
    func handingOver() async throws {
        try await CheckVisit.open { visit in
            let page = try await visit.post(
                "/check/drinking/answers",
                Self.audit([4, 4, 4, 4, 4, 4, 4, 4, 4, 4])
                    + [("safety-daily", "yes"), ("safety-fits", "no"), ("safety-confusion", "skip")])
            let form =
                page.html.components(separatedBy: "action=\"/refer\"").last?
                .components(separatedBy: "</form>").first ?? ""
            let handed = CheckPage(status: 200, headers: [:], html: form).hidden
            let answers = FormAnswers(handedOver: handed)
            #expect(answers[.substances] == "alcohol" && answers[.howOften] == "daily")
            #expect(answers[.fits] == "no" && !answers.has(.confusion) && !answers.has(.suicide))
            #expect(!form.contains("audit"))
            let begun = try await visit.post("/refer", handed.map { ($0.name, $0.value) })
            #expect(begun.status == 200 && begun.html.contains("action=\"/refer/"))
            #expect(!begun.html.contains("action=\"/refer/route\""))
            let fine = try await visit.post("/check/drinking/answers", Self.audit([0, 0, 0]) + Self.denied)
            #expect(!fine.html.contains("action=\"/refer\"") && fine.words.contains("We found no problem"))
        }
    }
}
