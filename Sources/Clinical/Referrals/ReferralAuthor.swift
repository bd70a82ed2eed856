/// Someone who holds a receipt code for a referral and may look at its status page without an account.
public enum ReceiptHolder: String, Codable, CaseIterable, Sendable {
    /// The person the referral is about.
    case person
    /// A member of their family, a friend or a carer who referred them.
    case family
    /// A professional who referred them.
    case professional
}

/// Who did a step.
public enum ReferralAuthor: Hashable, Sendable {
    case staff(ID<StaffMember>)
    case holder(ReceiptHolder)
    /// The program itself: a message delivered, a receiver's answer, an import.
    case system
}

extension ReferralAuthor {
    /// Whether this author may do a step of this kind. Family and professionals who refer can start a referral and
    /// no more: they cannot answer, correct or withdraw in the person's name.
    public func may(_ kind: ReferralStep.Kind) -> Bool {
        switch self {
        case .staff: true
        case .holder(.person): Self.personMay.contains(kind)
        case .holder: kind == .received
        case .system: Self.systemMay.contains(kind)
        }
    }

    private static let personMay: Set<ReferralStep.Kind> = [
        .received, .answered, .appointmentAnswered, .contactCorrected, .withdrawn,
    ]
    private static let systemMay: Set<ReferralStep.Kind> = [
        .received, .redirectSent, .redirectConfirmed, .redirectRefused, .declineTold, .returnedToTeam,
    ]
}

extension ReferralAuthor: Codable {
    private enum Keys: String, CodingKey { case kind, id, holder }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Keys.self)
        switch try container.decode(String.self, forKey: .kind) {
        case "staff": self = .staff(try container.decode(ID<StaffMember>.self, forKey: .id))
        case "holder": self = .holder(try container.decode(ReceiptHolder.self, forKey: .holder))
        case "system": self = .system
        default:
            throw DecodingError.dataCorruptedError(
                forKey: .kind, in: container, debugDescription: "not a referral's author")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Keys.self)
        switch self {
        case .staff(let id):
            try container.encode("staff", forKey: .kind)
            try container.encode(id, forKey: .id)
        case .holder(let holder):
            try container.encode("holder", forKey: .kind)
            try container.encode(holder, forKey: .holder)
        case .system: try container.encode("system", forKey: .kind)
        }
    }
}
