import Testing

@Suite("towpath calendar")
struct CalendarCommandTests {
    @Test("prints the days and names that others read")
    func prints() throws {
        let program = try Program.run(
            "calendar", "--nation", "northern-ireland", "--from", "2026-03-17", "--to", "2026-04-03", "--json")
        #expect(program.exitCode == 0)
        #expect(
            program.output == """
                [{"date":"2026-03-17","name":"St Patrick’s Day"},{"date":"2026-04-03","name":"Good Friday"}]\n
                """)
    }

    @Test(
        "a nation, a day or an order that cannot be is wrong use",
        arguments: [
            ("france", "2026-01-01", "2026-12-31"), ("scotland", "2026-02-30", "2026-12-31"),
            ("scotland", "2026-12-31", "2026-01-01"), ("scotland", "2011-12-31", "2012-01-02"),
        ])
    func wrongUse(nation: String, from: String, to: String) throws {
        let program = try Program.run("calendar", "--nation", nation, "--from", from, "--to", to)
        #expect(program.exitCode == 2)
        #expect(!program.errors.isEmpty)
    }
}
