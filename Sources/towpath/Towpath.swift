import ArgumentParser

@main struct Towpath: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "towpath",
        abstract: "An open drug and alcohol treatment system.",
        subcommands: [ServeCommand.self])
}
