import Actions
import ArgumentParser
import Clinical

/// Which account, and where.
struct AccountOptions: ParsableArguments {
    @OptionGroup var options: StoreOptions

    @Argument(help: "The name they sign in with.")
    var signIn: String

    /// Makes the change, and says it, with how much of their work went back to the duty team.
    func change(_ change: ChangeStaff.Change, saying words: String) async throws {
        let returned = try await options.withHouse { house in
            try await ChangeStaff.run(change, of: signIn, by: .atCommandLine, in: house)
        }
        print(words)
        if returned > 0 {
            print("\(returned) open \(returned == 1 ? "referral" : "referrals") of theirs went back to the duty team.")
        }
        let unheard = try await options.withHouse { house in
            try await ListUnheardTeams.run(by: .atCommandLine, in: house)
        }
        for team in unheard {
            let things = team.open == 1 ? "1 thing" : "\(team.open) things"
            print("\(things) that people told the \(team.name) team can be read by nobody now: give someone the role.")
        }
    }
}

extension UsersCommand {
    struct Roles: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Change what someone is.",
            discussion: "Example: towpath users roles ada@lockside.example --role nurse --role manager --data ./data")

        @OptionGroup var account: AccountOptions

        @Option(name: .customLong("role"), help: "A role they have from now on.", transform: Typed.role)
        var roles: [Role]

        func run() async throws {
            try await account.change(
                .roles(Set(roles)),
                saying: "\(account.signIn) is now: \(roles.map(\.rawValue).joined(separator: ", ")).")
        }
    }

    struct Teams: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Change which teams someone is in.",
            discussion: "Example: towpath users teams ada@lockside.example --team Leeds --data ./data")

        @OptionGroup var account: AccountOptions

        @Option(name: .customLong("team"), help: "A team they are in from now on.")
        var teams: [String]

        func run() async throws {
            try await account.change(
                .teams(teams), saying: "\(account.signIn) is now in: \(teams.joined(separator: ", ")).")
        }
    }

    struct Deactivate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Close the account of someone who has left, and sign them out everywhere.",
            discussion: "Example: towpath users deactivate ada@lockside.example --data ./data")

        @OptionGroup var account: AccountOptions

        func run() async throws {
            try await account.change(.leaves, saying: "\(account.signIn) can no longer sign in.")
        }
    }

    struct Reactivate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Open the account of someone who has come back.",
            discussion: "Example: towpath users reactivate ada@lockside.example --data ./data")

        @OptionGroup var account: AccountOptions

        func run() async throws {
            try await account.change(.returns, saying: "\(account.signIn) can sign in again.")
        }
    }

    struct Password: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reset-password", abstract: "Make a new starting password, and print it once.",
            discussion: "Example: towpath users reset-password ada@lockside.example --data ./data")

        @OptionGroup var account: AccountOptions

        func run() async throws {
            let password = try await account.options.withHouse { house in
                try await ResetPassword.run(of: account.signIn, by: .atCommandLine, in: house)
            }
            print("\(account.signIn) can sign in once with this password, and then chooses another:")
            print(password)
        }
    }

    struct SecondFactor: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reset-second-factor", abstract: "Let someone who has lost their phone set up another.",
            discussion: "Example: towpath users reset-second-factor ada@lockside.example --data ./data")

        @OptionGroup var account: AccountOptions

        func run() async throws {
            try await account.options.withHouse { house in
                try await ResetSecondFactor.run(of: account.signIn, by: .atCommandLine, in: house)
            }
            print("\(account.signIn) sets up a phone at the next sign-in.")
        }
    }
}
