public import Clinical
import Store

/// One look at a person's record, in words.
public struct AccessLine: Sendable {
    public let at: Instant
    public let who: String
    /// What they did: "opened the record".
    public let what: String
}

/// For a manager: who looked at a person's record. Reading it is a look too.
public enum ReadAccessLog {
    public static func run(
        of id: ID<Person>, by actor: Actor, in house: House
    ) async throws(PersonRefusal) -> [AccessLine] {
        try await refusingPerson {
            let relation: Relation
            if case .operatorNamed = actor {
                relation = .commandLine
            } else {
                relation = try await house.relation(of: actor, to: id)
            }
            let permit = try Permit.ask(.readAccessLog, by: actor, relation: relation)
            let store = house.store(for: permit)
            let look = Look(at: house.clock(), by: actor.author, verb: permit.verb.rawValue)
            try await store.note(look, at: [Subject(id)])
            return try await store.accessLines(of: id)
        }
    }
}

extension Store {
    fileprivate func accessLines(of id: ID<Person>) async throws(StoreRefusal) -> [AccessLine] {
        let looks = try await read { db in try db.looks(at: Subject(id)) }
        let names = try await names(of: Set(looks.compactMap(\.by.staff)))
        return looks.map { look in
            let who = look.by.staff.flatMap { names[$0] }
            return AccessLine(at: look.at, who: who ?? look.by.plainName, what: Verb(rawValue: look.verb).pastWords)
        }
    }
}

extension Author {
    /// Whoever it was, when it was nobody with an account.
    fileprivate var plainName: String {
        if text.hasPrefix("holder:") { return "Someone with a receipt code" }
        if text.hasPrefix("operator:") { return "The operator of the computer" }
        return self == .anyone ? "Someone with no account" : "Towpath"
    }
}

extension Verb? {
    /// What was done, as the log tells it.
    fileprivate var pastWords: String {
        switch self {
        case .openPerson: "opened the record"
        case .openReferral: "opened a referral"
        case .breakGlass: "broke the glass, from outside the team"
        case .readAccessLog: "read who had looked"
        case .readBreakGlassReport: "read when the glass was broken"
        case .readReceipt, .readProgress: "read where the referral is"
        case .searchPeople: "found the record in a search"
        case .forgetPerson: "destroyed the key to the record"
        case .makeLetter: "made a letter"
        case .some(let verb): verb.rawValue.split(separator: "-").joined(separator: " ")
        case nil: "did something that this program no longer knows"
        }
    }
}
