import Actions
import ArgumentParser
import Clinical

struct UsersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "users", abstract: "Give people accounts, and look after them.",
        discussion: """
            Example:
              towpath users add --name "Ada Okafor" --sign-in ada@lockside.example --role duty-worker --team Leeds \
            --data ./data
            """,
        subcommands: [
            Add.self, List.self, Roles.self, Teams.self, Deactivate.self, Reactivate.self, Password.self,
            SecondFactor.self,
        ])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Give someone an account, and print their starting password once.",
            discussion: """
                Example:
                  towpath users add --name "Ada Okafor" --sign-in ada@lockside.example --role manager --team Leeds \
                --data ./data
                """)

        @OptionGroup var options: StoreOptions

        @Option(help: "Their name, as colleagues know them.")
        var name: String

        @Option(name: .customLong("sign-in"), help: "What they type to sign in: NAME@PLACE.")
        var signIn: String

        @Option(name: .customLong("role"), help: "What they are; may be given several times.", transform: Typed.role)
        var roles: [Role]

        @Option(name: .customLong("team"), help: "The team they are in; may be given several times.")
        var teams: [String] = []

        @Option(help: "The name of the organisation, where there are several.")
        var organisation: String?

        func run() async throws {
            let draft = StaffDraft(
                name: name, signInName: signIn, roles: Set(roles), teams: teams, organisation: organisation)
            let (member, password) = try await options.withHouse { house in
                try await AddStaff.run(draft, by: .atCommandLine, in: house)
            }
            print("\(member.name) can sign in as \(member.signInName.text), once, with this password:")
            print(password)
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List everyone with an account.", discussion: "Example: towpath users list --data ./data")

        @OptionGroup var options: StoreOptions

        func run() async throws {
            let listings = try await options.withHouse { try await ListStaff.run(by: .atCommandLine, in: $0) }
            for listing in listings {
                let roles = listing.member.roles.map(\.rawValue).sorted().joined(separator: ",")
                let standing = !listing.member.isActive ? "left" : listing.isReady ? "ready" : "not yet signed in"
                print(
                    [
                        listing.member.signInName.text, listing.member.name, roles,
                        listing.teams.joined(separator: ","), standing,
                    ].joined(separator: "\t"))
            }
        }
    }
}
