public import Clinical

/// An account that a reader of the demo can use.
struct DemoAccount: Sendable {
    let name: String
    let signInName: SignInName
    let role: Role
    /// The name of the team.
    let team: String

    /// Nil when `local` cannot stand before an `@`.
    init?(name: String, local: String, _ role: Role, team: String) {
        guard let signInName = SignInName("\(local)@lockside.example") else { return nil }
        (self.name, self.signInName, self.role, self.team) = (name, signInName, role, team)
    }

    static let all: [DemoAccount] = [
        DemoAccount(name: "Ada Okafor", local: "ada", .dutyWorker, team: "Leeds"),
        DemoAccount(name: "Ben Shah", local: "ben", .manager, team: "Leeds"),
        DemoAccount(name: "Cerys Lloyd", local: "cerys", .keyworker, team: "Leeds"),
        DemoAccount(name: "Dora Nowak", local: "dora", .nurse, team: "Leeds"),
        DemoAccount(name: "Emeka Mensah", local: "emeka", .prescriber, team: "Leeds"),
        DemoAccount(name: "Finn O'Neill", local: "finn", .recoveryWorker, team: "Leeds"),
        DemoAccount(name: "Gita Mistry", local: "gita", .administrator, team: "Leeds"),
        DemoAccount(name: "Hana Karimi", local: "hana", .dutyWorker, team: "Harbour"),
        DemoAccount(name: "Ivo Pereira", local: "ivo", .dutyWorker, team: "Bristol"),
    ].compactMap(\.self)
}

/// How to sign in to one account of the demo. Made from the seed, so it is no secret: for invented data only.
public struct DemoSignIn: Sendable {
    public let name: String
    public let team: String
    public let role: Role
    public let signInName: String
    public let password: String
    public let authenticator: AuthenticatorSecret
    /// Each gets in once without the authenticator.
    public let recoveryCodes: [String]
    let stored: RecoveryCodes

    init(_ account: DemoAccount, number: Int, _ plan: DemoPlan) {
        (name, team, role) = (account.name, account.team, account.role)
        signInName = account.signInName.text
        var dice = plan.dice(.secrets, number)
        password = (0..<3).map { _ in dice.pick(Self.words) }.joined(separator: "-") + "-\(dice.within(10...99))"
        let entropy = Entropy.of(dice)
        authenticator = AuthenticatorSecret(entropy: entropy)
        (recoveryCodes, stored) = RecoveryCodes.make(entropy: entropy)
    }

    static func all(_ plan: DemoPlan) -> [DemoSignIn] {
        DemoAccount.all.enumerated().map { DemoSignIn($1, number: $0, plan) }
    }

    private static let words = [
        "heron", "lantern", "wharf", "copper", "willow", "anchor", "puddle", "kettle", "meadow", "signal", "harvest",
        "marble", "thunder", "pocket", "violet", "candle", "bramble", "orchard", "pebble", "ribbon", "saddle", "timber",
    ]
}
