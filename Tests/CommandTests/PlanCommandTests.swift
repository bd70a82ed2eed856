import Foundation
import Testing

@Suite("towpath plan")
struct PlanCommandTests {
    private func json(_ arguments: String...) throws -> [String: Any] {
        let program = try Program.run(["plan"] + arguments + ["--start", "2026-11-21", "--json"])
        #expect(program.exitCode == 0, "\(program.errors)")
        let read = try JSONSerialization.jsonObject(with: Foundation.Data(program.output.utf8))
        return try #require(read as? [String: Any])
    }

    @Test("prints the way, its reasons and its parts that others read")
    func prints() throws {
        let plan = try json("--substance", "booze", "--units-a-day", "35", "--often", "daily")
        let route = try #require(plan["route"] as? [String: Any])
        #expect(route["place"] as? String == "inpatient")
        let reasons = try #require(route["reasons"] as? [[String: Any]])
        #expect(reasons.compactMap { $0["code"] as? String } == ["over-30-units"])
        #expect(reasons[0]["sources"] as? [String] == ["NICE CG115, 1.3.4 over 30 units a day"])
        #expect(plan["doNotJustStop"] as? [String] == ["alcohol"])
        let parts = try #require(plan["parts"] as? [[String: Any]])
        #expect(parts.compactMap { $0["kind"] as? String }.first == "assessment")
        let work = try #require(plan["work"] as? [[String: Any]])
        #expect(work.compactMap { $0["fitNoteFrom"] as? String } == ["2026-11-28", "2026-11-28", "2026-11-28"])
        #expect(work.compactMap { $0["stay"] as? String } == ["week", "ten-days", "four-weeks", "twelve-weeks"])
    }

    @Test("each way to pay, telling work, the letter, driving and home are fields that others read")
    func life() throws {
        let plan = try json(
            "--substance", "alcohol", "--units-a-day", "20", "--payer", "insurer", "--nation", "wales", "--pets", "no")
        let funding = try #require(plan["funding"] as? [[String: Any]])
        #expect(funding.compactMap { $0["route"] as? String } == ["free", "self-pay", "insurer"])
        #expect(funding.compactMap { $0["chosen"] as? Bool } == [false, false, true])
        #expect((funding[2]["questions"] as? [String])?.contains("How many days does it pay for?") == true)
        let free = try #require(funding[0]["says"] as? [[String: Any]])
        #expect(free.contains { ($0["words"] as? String)?.contains("Area Planning Board") == true })
        for key in ["children", "rent", "tellWork"] {
            let facts = try #require(plan[key] as? [[String: Any]], "\(key)")
            #expect(!facts.isEmpty && facts.allSatisfy { $0["words"] is String && $0["sources"] is [String] }, "\(key)")
        }
        #expect((plan["pets"] as? [Any])?.isEmpty == true)
        #expect((plan["letter"] as? [String: Any])?["page"] as? String == "/time-off")
        let costs = try #require(plan["costs"] as? [[String: Any]])
        #expect(costs.contains { $0["high"] as? String == "16000" || $0["high"] as? String == "16000.00" })
        let driving = try #require(plan["driving"] as? [[String: Any]])
        #expect(driving.compactMap { $0["validFrom"] as? String } == ["2024-08-27", "2024-08-27"])
        let parts = try #require(plan["parts"] as? [[String: Any]])
        #expect(parts.first { $0["kind"] as? String == "talking" }?["earliest"] as? String == "2026-11-27")
        for length in parts.flatMap({ $0["lengths"] as? [[String: Any]] ?? [] }) {
            #expect((length["edition"] as? String)?.isEmpty == false)
        }
    }

    @Test("thoughts of suicide stand first, in the codes and in the words")
    func emergency() throws {
        let plan = try json("--substance", "ket", "--suicidal", "yes")
        #expect(plan["emergencies"] as? [String] == ["suicidal"])
        let words = try Program.run("plan", "--substance", "ket", "--suicidal", "yes", "--start", "2026-11-21")
        let number = try #require(words.output.range(of: "116 123"))
        let route = try #require(words.output.range(of: "A likely way"))
        #expect(number.lowerBound < route.lowerBound)
    }

    @Test(
        "a word that we do not know is wrong use, and the words that there are, are named",
        arguments: [
            (["--substance", "moonbeam"], "syntheti"), (["--substance", "alcohol", "--living", "boat"], "no-home"),
            (["--substance", "2cb"], "For any other drug, give other."),
            (["--substance", "alcohol", "--often", "rarely"], "less-often"), ([], "--substance"),
            (["--substance", "alcohol", "--fits", "maybe"], "yes, no"),
            (["--substance", "alcohol", "--units-a-day", "201"], "0 to 200"),
            (["--substance", "alcohol", "--audit", "-1"], "0 to 40"),
            (["--substance", "alcohol", "--start", "2026-02-30"], "is not a day such as"),
            (["--problem", "shopping"], "gambling"), (["--substance", "alcohol", "--need", "money"], "mental-health"),
        ])
    func wrongUse(arguments: [String], words: String) throws {
        let program = try Program.run(["plan"] + arguments)
        #expect(program.exitCode == 2, "\(arguments)")
        #expect(program.output.isEmpty)
        #expect(program.errors.contains(words), "\(program.errors)")
    }
}
