public import Clinical

/// Who asks.
public enum Actor: Hashable, Sendable {
    case anyone
    case holder(ReceiptHolder)
    case staff(StaffMember)
    /// At the command line: the name the operating system knows them by.
    case operatorNamed(String)

    /// The rows of the permission table that apply. Someone who has left has none.
    public var roles: Set<Role> {
        switch self {
        case .anyone: [.public]
        case .holder(let holder): [holder.kind.role]
        case .staff(let member): member.isActive ? member.roles.filter(\.isForStaff) : []
        case .operatorNamed: [.administrator]
        }
    }

    /// Whether the one who asks can stand so to anything at all. A second lock on the door: whatever an
    /// Action works out wrongly, a visitor is never "own team".
    func canStand(_ relation: Relation) -> Bool {
        switch self {
        case .anyone: relation == .none
        case .holder(let holder): relation == .none || holder.kind.relations.contains(relation)
        case .staff: Relation.ofStaff.contains(relation)
        case .operatorNamed: relation == .commandLine
        }
    }
}

/// Someone with no account who typed a receipt code and the word they chose.
public struct ReceiptHolder: Hashable, Sendable {
    /// The receipt's own id in the record; not the code.
    public let id: ID<ReceiptHolder>
    public let kind: Kind

    public init(id: ID<ReceiptHolder>, kind: Kind) { (self.id, self.kind) = (id, kind) }

    public enum Kind: String, CaseIterable, Codable, Sendable {
        case person = "self"
        case family
        case professional

        var role: Role {
            switch self {
            case .person: .person
            case .family: .familyMember
            case .professional: .referrer
            }
        }

        var relations: Set<Relation> {
            switch self {
            case .person: [.ownReceipt]
            case .family: [.familyReceipt]
            case .professional: [.professionalReceipt, .consentedReceipt]
            }
        }
    }
}

extension Relation {
    static let ofStaff: Set<Relation> = [.none, .ownAccount, .sameOrganisation, .ownTeam, .ownCaseload, .brokenGlass]
}
