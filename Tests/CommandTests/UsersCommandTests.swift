import Foundation
import Testing

@Suite("Beginning from nothing, at the command line")
struct UsersCommandTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "towpath-\(UUID().uuidString)").path

    @Test("An organisation, a team and a first account, each with its next step")
    func fromNothing() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let early = try run("users", "add", "--name", "Ada", "--sign-in", "ada@lockside.example", "--role", "manager")
        #expect(early.exitCode == 1 && early.errors.contains("towpath set-up"))
        let setUp = try run("set-up", "--organisation", "Lockside", "--team", "Leith", "--nation", "scotland")
        #expect(setUp.exitCode == 0 && setUp.output.contains("towpath users add"))
        #expect(try run("set-up", "--organisation", "Other", "--team", "A").exitCode == 1)
        #expect(try run("teams", "add", "Harbour", "--ages", "11-17").exitCode == 0)
        let teams = try run("teams", "list").output
        #expect(teams.contains("Leith\tLockside\tscotland\tages 18 to 120") && teams.contains("Harbour"))
        let added = try run(
            "users", "add", "--name", "Ada", "--sign-in", "ada@lockside.example", "--role", "manager", "--role",
            "duty-worker", "--team", "leith")
        #expect(added.exitCode == 0)
        let password = added.output.split(separator: "\n").last ?? ""
        #expect(password.wholeMatch(of: /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/) != nil)
        let listed = try run("users", "list").output
        #expect(listed == "ada@lockside.example\tAda\tduty-worker,manager\tLeith\tnot yet signed in\n")
        #expect(try !listed.contains(password) && run("users", "deactivate", "ada@lockside.example").exitCode == 0)
        #expect(try run("users", "list").output.contains("\tleft"))
    }

    @Test("A team's hours, phone and closed days are set, changed and listed")
    func hours() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let setUp = try run("set-up", "--organisation", "Lockside", "--team", "Leith", "--hours", "Mon-Sat 10:00-16:00")
        #expect(setUp.exitCode == 0)
        #expect(try run("teams", "list").output.contains("\tMon-Sat 10:00-16:00\tno phone\t"))
        let changed = try run(
            "teams", "change", "leith", "--hours", "Mon-Fri 09:00-17:00, Thu 09:00-20:00", "--phone", "0131 496 0000",
            "--closed-on", "2126-12-24", "--address", "1 Quay, Leith", "--out-of-hours", "Ring 111.")
        #expect(changed.exitCode == 0 && changed.output == "The team leith is changed.\n")
        let listed = try run("teams", "list").output
        #expect(listed.contains("\tMon-Wed 09:00-17:00, Thu 09:00-20:00, Fri 09:00-17:00\t0131 496 0000\t2126-12-24"))
    }

    @Test("What is typed wrongly is answered in words, with the exit code that says whose slip it was")
    func slips() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        _ = try run("set-up", "--organisation", "Lockside", "--team", "Leith")
        let slips: [([String], Int32, String)] = [
            (["users", "add", "--name", "A", "--sign-in", "a@b.example", "--role", "king"], 2, "is not one of"),
            (["users", "add", "--name", "A", "--sign-in", "nobody", "--role", "nurse"], 1, "cannot be a sign-in name"),
            (
                ["users", "add", "--name", "A", "--sign-in", "a@b.example", "--role", "nurse", "--team", "X"], 1,
                "There is: \"Leith\""
            ),
            (["users", "roles", "who@b.example", "--role", "nurse"], 1, "There is no such account"),
            (["users", "reset-password", "who@b.example"], 1, "There is no such account"),
            (["teams", "add", "Young", "--ages", "17-11"], 2, "is not ages such as"),
            (["teams", "change", "Leith", "--hours", "Mon-Fri 9-5"], 2, "\"Mon-Fri 9-5\" is not hours such as"),
            (["teams", "change", "Leith", "--phone", "ring us"], 2, "cannot be a telephone number"),
            (["teams", "change", "Leith", "--closed-on", "Christmas"], 2, "is not a day such as"),
            (["teams", "change", "Leith", "--postcode", "X"], 2, "cannot be a postcode"),
            (["teams", "change", "Leith", "--closed-on", "2020-01-01"], 1, "2020-01-01 is over"),
            (["teams", "change", "Leith"], 2, "Say what to change"),
            (["teams", "listing", "Leith"], 2, "Give --service or --none"),
            (["teams", "listing", "Leith", "--service", "1"], 2, "is not the last part of the address"),
            (
                ["teams", "listing", "Leith", "--service", "06eb74e200s000000000000000"], 1,
                "No service of the directory"
            ),
            (["teams", "listing", "Oban", "--none"], 1, "There is: \"Leith\""),
            (["teams", "change", "Oban", "--phone", "0131 496 0000"], 1, "There is: \"Leith\""),
            (["set-up", "--organisation", "A", "--team", "B", "--nation", "france"], 2, "is not one of"),
        ]
        for (arguments, code, words) in slips {
            let answer = try Program.run(arguments + ["--data", folder])
            #expect(answer.exitCode == code && answer.errors.contains(words), "\(arguments): \(answer.errors)")
            #expect(answer.output.isEmpty)
        }
    }

    private func run(_ arguments: String...) throws -> Program { try Program.run(arguments + ["--data", folder]) }
}
