import Actions
import ArgumentParser
import Clinical

struct TeamsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "teams", abstract: "Add, change and list teams.",
        discussion:
            "Example: towpath teams change Leeds --hours \"Mon-Fri 09:00-17:00, Thu 09:00-20:00\" --data ./data",
        subcommands: [Add.self, Change.self, Listing.self, List.self])

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

    struct Change: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Change when a team works, where it is and how it is rung.",
            discussion:
                "Example: towpath teams change Leeds --closed-on 2026-12-24 --phone \"0113 496 0000\" --data ./data")

        @OptionGroup var options: StoreOptions
        @OptionGroup var asked: TeamDetailOptions

        @Argument(help: "The name of the team.")
        var name: String

        @Option(help: "The name of the organisation, where there are several.")
        var organisation: String?

        func validate() throws {
            guard asked.details != TeamDetails() else {
                throw ValidationError("Say what to change: --hours, --closed-on, --phone and so on.")
            }
        }

        func run() async throws {
            let followed = try await options.withHouse { house in
                try await ChangeTeam.run(
                    name, to: asked.details, organisation: organisation, by: .atCommandLine, in: house)
            }
            print("The team \(name) is changed.")
            if followed > 0 {
                print(
                    "\(followed) open \(followed == 1 ? "referral is" : "referrals are") now counted in its new hours.")
            }
        }
    }

    struct Listing: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say which service of the directory a team is, so that its waits are counted there.",
            discussion: "Example: towpath teams listing Leeds --service 06eb74e200s000000000000000 --data ./data")

        @OptionGroup var options: StoreOptions

        @Argument(help: "The name of the team.")
        var name: String

        @Option(help: "The last part of the address of the service's page.", transform: Typed.service)
        var service: ID<ListedService>?

        @Flag(name: .customLong("none"), help: "It is no service of the directory, or no longer.")
        var isNone = false

        @Option(help: "The name of the organisation, where there are several.")
        var organisation: String?

        func validate() throws {
            guard (service == nil) == isNone else { throw ValidationError("Give --service or --none.") }
        }

        func run() async throws {
            let listed = try await options.withHouse { house in
                try await TieListing.run(
                    name, to: service, organisation: organisation, by: .atCommandLine, in: house)
            }
            print(
                listed.map { "The waits of \(name) are shown at \($0)." } ?? "The waits of \(name) are shown nowhere.")
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
                    [
                        team.name, organisation, team.nation.rawValue,
                        "ages \(team.ages.lowerBound) to \(team.ages.upperBound)",
                        OpeningWeek(team.hours.week).description, team.phone?.typed ?? "no phone",
                        team.hours.closures.sorted().map(\.description).joined(separator: " "),
                    ].joined(separator: "\t"))
            }
        }
    }
}

/// What is said of a team besides its name, nation and ages.
struct TeamDetailOptions: ParsableArguments {
    @Option(
        help: "When it works, as \"Mon-Fri 09:00-17:00, Thu 09:00-20:00\"; a day named again is set anew.",
        transform: Typed.week)
    var hours: OpeningWeek?

    @Option(
        name: .customLong("closed-on"), help: "A day on which it is shut; may be given several times.",
        transform: Typed.day)
    var closedOn: [Day] = []

    @Option(
        name: .customLong("open-on"), help: "A closed day taken back; may be given several times.", transform: Typed.day
    )
    var openOn: [Day] = []

    @Option(
        name: .customLong("bank-holidays"), help: "Whether it works on bank holidays: open or closed.",
        transform: Typed.holidays)
    var bankHolidays: Bool?

    @Option(help: "Its telephone number. Letters carry it.", transform: Typed.phone)
    var phone: PhoneNumber?

    @Option(help: "Its address, its lines divided by commas.")
    var address: String?

    @Option(help: "Its postcode.", transform: Typed.postcode)
    var postcode: Postcode?

    @Option(name: .customLong("out-of-hours"), help: "What those are told who write when it is closed.")
    var outOfHours: String?

    var details: TeamDetails {
        var details = TeamDetails()
        details.week = hours
        details.closedOn = Set(closedOn)
        details.openOn = Set(openOn)
        details.opensOnBankHolidays = bankHolidays
        details.phone = phone
        details.addressLines = address.map { $0.split(separator: ",").map(String.init) }
        details.postcode = postcode
        details.outOfHoursNote = outOfHours
        return details
    }
}
