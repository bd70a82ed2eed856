/// Who is sending a referral, and for whom. Raw values are stored: never change one.
public enum ReferralRoute: String, Codable, CaseIterable, Sendable {
    /// A person for themselves.
    case myself
    /// A person who wants help in their own right, because of what someone else drinks, uses or does.
    case affected
    /// A relative, partner or friend for someone they know.
    case family
    /// A worker for someone they are helping.
    case professional

    /// Whether the one who fills in the form is the one to be helped.
    public var isForOneself: Bool { self == .myself || self == .affected }
}
