import Testing

@Suite("towpath absence")
struct AbsenceCommandTests {
    @Test("prints the days, the certificates and the sick pay that others read")
    func prints() throws {
        let program = try Program.run("absence", "--from", "2026-11-21", "--to", "2026-11-30", "--json")
        #expect(program.exitCode == 0)
        #expect(
            program.output == """
                {"calendarDays":10,"fitNoteFrom":"2026-11-28","fitNoteNeeded":true,"from":"2026-11-21",\
                "linkedToEarlier":false,"selfCertifiedDays":7,"selfCertifiedUntil":"2026-11-27",\
                "sickPay":[{"isAtMost":true,"nothingBecause":null,"paidDays":6,"rules":"rules-of-each-day",\
                "sources":["Sick pay changes, changes from 6 April 2026",\
                "Sick pay calculator, rates, from 6 April 2026"],"total":"147.90","waitingDays":0,\
                "weeks":[{"amount":"123.25","ending":"2026-11-28","paidDays":5},\
                {"amount":"24.65","ending":"2026-12-05","paidDays":1}]}],\
                "sources":["Sick leave, the first 7 days; from day 8 a fit note"],"straddlesRuleChange":false,\
                "tellWithinDays":7,"to":"2026-11-30","workingDays":6}\n
                """)
    }

    @Test("a week is one’s own word, and null says that there is no fit note")
    func week() throws {
        let program = try Program.run("absence", "--from", "2026-11-21", "--to", "2026-11-27", "--json")
        #expect(program.output.contains("\"calendarDays\":7,\"fitNoteFrom\":null,\"fitNoteNeeded\":false"))
    }

    @Test("says it in words too, with both ways to count where the rules changed")
    func words() throws {
        let program = try Program.run(
            "absence", "--from", "2026-04-03", "--to", "2026-04-10", "--weekly-earnings", "400")
        #expect(program.exitCode == 0)
        #expect(program.output.contains("3 April 2026 to 10 April 2026 is 8 days."))
        #expect(program.output.contains("£73.95"))
        #expect(program.output.contains("£123.25"))
    }

    @Test(
        "days that cannot be are wrong use, in words",
        arguments: [
            (["--from", "2026-11-30", "--to", "2026-11-21"], "is before the first"),
            (["--from", "2026-02-29", "--to", "2026-03-01"], "is not a day such as"),
            (["--from", "2026-11-21", "--to", "2062-11-30"], "Check the years."),
            (["--from", "2018-11-21", "--to", "2018-11-22"], "We do not hold the rules of that time."),
            (["--from", "2026-11-21"], "--to"),
            (["--from", "2026-11-21", "--to", "2026-11-22", "--weekly-earnings", "lots"], "is not pounds"),
            (["--from", "2026-11-21", "--to", "2026-11-22", "--working-days", "someday"], "is not days"),
            (["--from", "2026-11-21", "--to", "2026-11-22", "--earlier-from", "2026-11-01"], "together"),
            (
                ["--from", "2026-11-21", "--to", "2026-11-22", "--earlier-from", "2026-11-01", "--earlier-to"]
                    + ["2026-11-21"], "must end before"
            ),
        ])
    func wrongUse(arguments: [String], words: String) throws {
        let program = try Program.run(["absence"] + arguments)
        #expect(program.exitCode == 2)
        #expect(program.output.isEmpty)
        #expect(program.errors.contains(words), "\(program.errors)")
    }
}
