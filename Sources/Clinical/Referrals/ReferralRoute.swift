/// Who is sending a referral, and for whom.
public enum ReferralRoute: String, Codable, CaseIterable, Sendable {
    /// A person for themselves.
    case myself
    /// A relative, partner or friend for someone they know.
    case family
    /// A worker for someone they are helping.
    case professional
}
