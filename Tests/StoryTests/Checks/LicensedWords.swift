import Actions
import Clinical
import Foundation
import Guides
import Testing

@testable import Web

@Suite("Licensed words for a scale")
struct LicensedWords {
    private func file(_ name: Instrument.Name, change: (inout [String: Any]) -> Void = { _ in }) throws -> [UInt8] {
        let own = try JSONEncoder().encode(SelfCheckWords.own(name))
        var fields = try #require(try JSONSerialization.jsonObject(with: own) as? [String: Any])
        fields["id"] = "licensed-1"
        fields["isValidated"] = true
        fields["licence"] = "Used by permission"
        change(&fields)
        return [UInt8](try JSONSerialization.data(withJSONObject: fields))
    }

    private func load(_ files: [(name: String, json: [UInt8])]) throws(LoadWordingsRefusal) -> Wordings {
        try LoadWordings.run(files, by: .operatorNamed("sam"))
    }

    @Test("Only loaded, validated words bear the plain name of the scale")
    func plainName() async throws {
        let wordings = try load([("a.json", try file(.audit))])
        try await CheckVisit.open(wordings: wordings) { visit in
            let start = try await visit.get("/check/drinking")
            #expect(start.words.contains("Wording licensed-1."))
            let page = try await visit.post(
                "/check/drinking/answers", SelfCheckStories.audit([4, 4, 4, 4, 4, 4, 4, 4, 4, 4]))
            #expect(page.words.contains("\nAUDIT\n") && !page.words.contains("not validated"))
        }
        #expect(Wordings.own.read(.audit).title == "Based on AUDIT, wording not validated")
    }

    @Test("AUDIT that begins with other words than its own is no validated whole")
    func mixedWords() throws {
        let other = try file(.auditC) { $0["id"] = "licensed-c" }
        let wordings = try load([
            (
                "a.json",
                try file(.audit) { fields in
                    var items = fields["items"] as? [[String: Any]] ?? []
                    items[0]["text"] = "Another first question"
                    fields["items"] = items
                }
            ), ("c.json", other),
        ])
        #expect(wordings[.auditC].id == "licensed-c" && !wordings.read(.audit).isValidated)
    }

    @Test("A wording that does not fit is refused in words that name the file")
    func refused() throws {
        let bad: [([UInt8], String)] = [
            (Array("{".utf8), "not JSON"), (try file(.sds) { $0["licence"] = " " }, "licence"),
            (try file(.sds) { $0["items"] = [Any]() }, "5 items"),
            (try file(.dast10) { $0["instrument"] = "audit" }, "scores"),
        ]
        for (json, why) in bad {
            do {
                _ = try load([("words.json", json)])
                Issue.record("accepted: \(why)")
            } catch {
                #expect("\(error)".hasPrefix("words.json: ") && "\(error)".contains(why), "\(error)")
            }
        }
        let twice = try file(.sds)
        #expect(throws: LoadWordingsRefusal.together(.twice(.sds))) { try load([("a", twice), ("b", twice)]) }
    }
}
