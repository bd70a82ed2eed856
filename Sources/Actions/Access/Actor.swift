public import Clinical

/// Who asks.
public enum Actor: Hashable, Sendable {
    case anyone
    case holder(HeldReceipt)
    case staff(StaffMember)
    /// At the command line: the name the operating system knows them by.
    case operatorNamed(String)

    /// The rows of the permission table that apply. Someone who has left has none.
    public var roles: Set<Role> {
        switch self {
        case .anyone: [.public]
        case .holder(let receipt): [receipt.holder.role]
        case .staff(let member): member.isActive ? member.roles.filter(\.isForStaff) : []
        case .operatorNamed: [.administrator]
        }
    }

    /// Whether the one who asks can stand so to anything at all. A second lock on the door: whatever an
    /// Action works out wrongly, a visitor is never "own team".
    func canStand(_ relation: Relation) -> Bool {
        switch self {
        case .anyone: relation == .none
        case .holder(let receipt): relation == .none || receipt.holder.relations.contains(relation)
        case .staff: Relation.ofStaff.contains(relation)
        case .operatorNamed: relation == .commandLine
        }
    }
}

/// A receipt, opened by someone with no account who typed its code and the word they chose.
public struct HeldReceipt: Hashable, Sendable {
    /// The receipt's own id in the record; not the code.
    public let id: ID<HeldReceipt>
    public let holder: ReceiptHolder

    public init(id: ID<HeldReceipt>, holder: ReceiptHolder) { (self.id, self.holder) = (id, holder) }
}

extension ReceiptHolder {
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

extension Relation {
    static let ofStaff: Set<Relation> = [
        .none, .ownAccount, .sameOrganisation, .ownTeam, .offeredTeam, .ownCaseload, .brokenGlass,
    ]
}
