import Clinical
import Store

extension Actor {
    /// How the record names the one who did something.
    var author: Author {
        switch self {
        case .anyone: .anyone
        case .holder(let receipt): .holder(receipt.id.of(Receipt.self))
        case .staff(let member): .staff(member.id)
        case .operatorNamed(let name): .operatorNamed(name)
        }
    }
}

extension House {
    /// How `actor` stands to an organisation: to its teams and its accounts.
    func relation(of actor: Actor, to organisation: ID<Organisation>) -> Relation {
        switch actor {
        case .operatorNamed: .commandLine
        case .staff(let member) where member.organisation == organisation: .sameOrganisation
        case .staff, .holder, .anyone: .none
        }
    }
}
