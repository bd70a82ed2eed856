/// What a member of staff signs in with. Everything here is a hash or a sealed secret, made and
/// compared where passwords are; this room only says what there is.
public struct Credential: Hashable, Sendable, Codable {
    public let id: ID<Credential>
    public let staff: ID<StaffMember>
    /// Opaque; nil until they have set a password.
    public var passwordHash: String?
    /// The secret of their authenticator, in base 32; nil until the second factor is enrolled.
    public var authenticatorSecret: String?
    /// The time step of the last one-time code that was used: each works once.
    public var lastCodeStep: Int?
    /// Hashes of the recovery codes that have not been used.
    public var recoveryCodeHashes: [String]
    /// Whether the password was set by someone else and must be changed at the next sign-in.
    public var mustChangePassword: Bool

    public init(
        id: ID<Credential>, staff: ID<StaffMember>, passwordHash: String? = nil, authenticatorSecret: String? = nil,
        lastCodeStep: Int? = nil, recoveryCodeHashes: [String] = [], mustChangePassword: Bool = true
    ) {
        self.id = id
        self.staff = staff
        self.passwordHash = passwordHash
        self.authenticatorSecret = authenticatorSecret
        self.lastCodeStep = lastCodeStep
        self.recoveryCodeHashes = recoveryCodeHashes
        self.mustChangePassword = mustChangePassword
    }
}
