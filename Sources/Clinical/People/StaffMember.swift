/// Someone who works for the organisation. Every human has their own account.
public struct StaffMember: Hashable, Sendable, Codable {
    public let id: ID<StaffMember>
    public let organisation: ID<Organisation>
    public var teams: [ID<Team>]
    public var name: String
    public var roles: Set<Role>
    /// False once they have left: kept because the record names them, but they cannot sign in.
    public var isActive: Bool
    /// What they type to sign in, shaped like an e-mail address.
    public var signInName: SignInName

    public init(
        id: ID<StaffMember>, organisation: ID<Organisation>, teams: [ID<Team>], name: String,
        roles: Set<Role>, isActive: Bool = true, signInName: SignInName
    ) {
        self.id = id
        self.organisation = organisation
        self.teams = teams
        self.name = name
        self.roles = roles.filter(\.isForStaff)
        self.isActive = isActive
        self.signInName = signInName
    }
}

/// A sign-in name in its one spelling: lower case, no spaces around it, `someone@somewhere`.
public struct SignInName: Hashable, Sendable {
    public let text: String

    /// Nil unless the text has one `@` with something on either side, no spaces or control
    /// characters, and at most 254 bytes.
    public init?(_ typed: String) {
        guard typed.looksLikeEmail else { return nil }
        text = typed.trimmed.lowercased()
    }
}

extension SignInName: Codable {
    public init(from decoder: any Decoder) throws {
        self = try decodeText(from: decoder, as: "a sign-in name") { SignInName($0) }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
