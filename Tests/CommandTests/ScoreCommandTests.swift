import Testing

@Suite("towpath score")
struct ScoreCommandTests {
    @Test(
        "prints the score others read",
        arguments: [
            ("audit", "4,4,4,4,4,4,4,4,4,4", "possible-dependence", 40, 40),
            ("audit", "0,-,-,-,-,-,-,-,0,2", "lower-risk", 2, 40),
            ("audit-c", "2,2,1", "positive", 5, 12),
            ("dast-10", "0,0,1,0,0,0,0,1,0,1", "moderate", 3, 10),
        ])
    func printsScore(instrument: String, answers: String, band: String, total: Int, maximum: Int) throws {
        let program = try Program.run("score", instrument, answers, "--json")
        #expect(program.exitCode == 0)
        #expect(
            program.output == """
                {"band":"\(band)","complete":true,"instrument":"\(instrument)",\
                "maximum":\(maximum),"total":\(total)}\n
                """)
    }

    @Test(
        "an unfinished questionnaire has a null total and no band",
        arguments: [("audit-c", "0,-,-"), ("audit-c", "-,1,1"), ("sds", "-,-,-,-,-")])
    func unfinished(instrument: String, answers: String) throws {
        let program = try Program.run("score", instrument, answers, "--json")
        #expect(program.exitCode == 0)
        #expect(program.output.contains("\"total\":null"))
        #expect(program.output.contains("\"complete\":false"))
        #expect(program.output.contains("\"band\":null"))
    }

    @Test("the severity of dependence depends on the substance")
    func bySubstance() throws {
        let cannabis = try Program.run("score", "sds", "1,1,1,0,0", "--substance", "weed", "--json")
        #expect(cannabis.output.contains("\"band\":\"possible-dependence\""))
        let benzos = try Program.run("score", "sds", "1,1,1,0,0", "--substance", "benzos", "--json")
        #expect(benzos.output.contains("\"band\":\"below-cut-off\""))
    }

    @Test(
        "points an item cannot have are refused, and the item is named",
        arguments: [
            ("audit", "0,0,0,0,0,0,0,0,3,0", 9), ("dast-10", "0,0,2,0,0,0,0,0,0,0", 3), ("sds", "0,x,0,0,0", 2),
        ])
    func refused(instrument: String, answers: String, item: Int) throws {
        let program = try Program.run("score", instrument, answers, "--json")
        #expect(program.exitCode == 1)
        #expect(program.output.isEmpty)
        #expect(program.errors.contains("Item \(item) "))
    }

    @Test("too few answers are refused")
    func tooFew() throws {
        let program = try Program.run("score", "audit-c", "1,2")
        #expect(program.exitCode == 1)
        #expect(program.errors.contains("There are 3 items, and 2 answers were given."))
    }

    @Test("a questionnaire nobody knows, a missing list and a misspelt option are wrong use")
    func wrongUse() throws {
        for arguments in [["score", "cage", "1,1"], ["score", "audit"], ["score", "sds", "1,1,1,1,1", "--jsn"]] {
            let program = try Program.run(arguments)
            #expect(program.exitCode == 2, "\(arguments)")
            #expect(!program.errors.isEmpty)
        }
    }
}
