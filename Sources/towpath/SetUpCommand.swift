import Actions
import ArgumentParser
import Clinical

struct SetUpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set-up", abstract: "Make the organisation and its first team in an empty store.",
        discussion: """
            Example:
              towpath set-up --organisation "Lockside Recovery" --team "Leeds" --nation england --data ./data
            """)

    @OptionGroup var options: StoreOptions
    @OptionGroup var draft: TeamOptions

    @Option(help: "The name of the organisation.")
    var organisation: String

    @Option(help: "The name of its first team.")
    var team: String

    func run() async throws {
        try await options.withHouse { house in
            try await SetUp.run(
                organisation: organisation, team: draft.team(named: team), by: .atCommandLine, in: house)
        }
        print("\(organisation) is set up, with the team \(team).")
        print("Next: towpath users add --name NAME --sign-in NAME@PLACE --role manager --team \"\(team)\"")
    }
}

/// What a new team is like.
struct TeamOptions: ParsableArguments {
    @Option(help: "england, wales, scotland or northern-ireland.", transform: Typed.nation)
    var nation: Nation = .england

    @Option(help: "The ages the team works with, in whole years, as 18-120.", transform: Typed.ages)
    var ages: ClosedRange<Int> = 18...120

    func team(named name: String) -> TeamDraft { TeamDraft(name: name, nation: nation, ages: ages) }
}

struct TeamsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "teams", abstract: "Add and list teams.",
        discussion: "Example: towpath teams add Harbour --ages 11-17 --data ./data",
        subcommands: [Add.self, List.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add a team.", discussion: "Example: towpath teams add Harbour --ages 11-17 --data ./data")

        @OptionGroup var options: StoreOptions
        @OptionGroup var draft: TeamOptions

        @Argument(help: "The name of the team.")
        var name: String

        @Option(help: "The name of the organisation, where there are several.")
        var organisation: String?

        func run() async throws {
            try await options.withHouse { house in
                try await AddTeam.run(
                    draft.team(named: name), organisation: organisation, by: .atCommandLine, in: house)
            }
            print("The team \(name) is there.")
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the teams.", discussion: "Example: towpath teams list --data ./data")

        @OptionGroup var options: StoreOptions

        func run() async throws {
            let teams = try await options.withHouse { try await ListTeams.run(by: .atCommandLine, in: $0) }
            for (team, organisation) in teams {
                print(
                    "\(team.name)\t\(organisation)\t\(team.nation.rawValue)\tages \(team.ages.lowerBound) to "
                        + "\(team.ages.upperBound)")
            }
        }
    }
}
