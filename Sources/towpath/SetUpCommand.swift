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
    @Option(help: "england, wales, scotland or northern-ireland.", transform: Typed.oneOf)
    var nation: Nation = .england

    @Option(help: "The ages the team works with, in whole years, as 18-120.", transform: Typed.ages)
    var ages: ClosedRange<Int> = 18...120

    @OptionGroup var details: TeamDetailOptions

    func team(named name: String) -> TeamDraft {
        TeamDraft(name: name, nation: nation, ages: ages, details: details.details)
    }
}
