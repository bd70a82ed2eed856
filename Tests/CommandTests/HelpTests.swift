import Testing

@Suite("Every command")
struct HelpTests {
    /// The commands the program itself lists.
    static func commands() throws -> [String] {
        let help = try Program.run("--help").output
        let list = help.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }.dropFirst()
        return list.prefix { $0.hasPrefix("  ") }
            .filter { !$0.hasPrefix("   ") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }
    }

    @Test("explains itself with an example")
    func help() throws {
        let commands = try Self.commands()
        #expect(commands.contains("score"))
        for command in commands {
            let program = try Program.run(command, "--help")
            #expect(program.exitCode == 0, "\(command)")
            #expect(program.output.contains("xample"), "\(command) shows no example")
        }
    }

    @Test("a command nobody knows is wrong use, without a stack trace")
    func unknown() throws {
        let program = try Program.run("no-such-command")
        #expect(program.exitCode == 2)
        #expect(!program.errors.contains("Fatal"))
    }
}
