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
