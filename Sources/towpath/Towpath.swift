import ArgumentParser

@main struct Towpath: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "towpath",
        abstract: "An open drug and alcohol treatment system.",
        discussion: "Example: towpath score audit-c 2,1,0",
        subcommands: [
            ServeCommand.self, DemoCommand.self, SetUpCommand.self, TeamsCommand.self, UsersCommand.self,
            ImportCommand.self, FindCommand.self, SearchCommand.self, ScoreCommand.self, CalendarCommand.self,
            VerifyCommand.self, BackupCommand.self, RestoreCommand.self, KeysCommand.self, ForgetCommand.self,
            PDFCommand.self, AbsenceCommand.self, PlanCommand.self,
        ])

    static func main() async {
        await runAndExit(Array(CommandLine.arguments.dropFirst()))
    }
}
