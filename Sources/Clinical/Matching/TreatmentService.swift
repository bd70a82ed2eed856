/// A service a person can turn to, held as what each source says about it.
///
/// A fact cannot be here without its source and the day it was checked. Where two sources
/// speak of the same field, the one checked last is believed; on the same day, the first by name. A check by hand
/// outweighs a list for a year (`FactSource.handCheckStandsDays`).
@dynamicMemberLookup
public struct TreatmentService: Hashable, Codable, Sendable {
    /// What one source says, and when it was checked.
    public struct Account: Hashable, Codable, Sendable {
        public let source: FactSource
        public let facts: ServiceFacts

        public init(source: FactSource, facts: ServiceFacts) {
            self.source = source
            self.facts = facts
        }
    }

    public let key: DirectoryKey
    /// Most believed first; never empty.
    public let accounts: [Account]

    public init(key: DirectoryKey, _ first: Account, _ more: Account?...) {
        self.key = key
        accounts = Self.ordered([first] + more.compactMap(\.self))
    }

    /// Nil when no source speaks of it.
    public init?(key: DirectoryKey, accounts: [Account]) {
        guard !accounts.isEmpty else { return nil }
        self.key = key
        self.accounts = Self.ordered(accounts)
    }

    private static func ordered(_ accounts: [Account]) -> [Account] {
        accounts.sorted { a, b in (b.source.weight, a.source.name) < (a.source.weight, b.source.name) }
    }

    /// Refuses a service that no source speaks of.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        key = try container.decode(DirectoryKey.self, forKey: .key)
        accounts = try container.decode([Account].self, forKey: .accounts)
        guard !accounts.isEmpty else {
            throw DecodingError.dataCorruptedError(forKey: .accounts, in: container, debugDescription: "no source")
        }
    }

    /// `service.phone`: the believed value with its source, or nil when no source states it.
    public subscript<Value>(dynamicMember field: KeyPath<ServiceFacts, Value?>) -> Sourced<Value>? {
        // By index: a copy of an account retains each of its thirty facts.
        for index in accounts.indices {
            if let value = accounts[index].facts[keyPath: field] { return Sourced(value, accounts[index].source) }
        }
        return nil
    }

    /// What the list that was checked last of those that name the service says: the account of it as a whole.
    public var listing: Account {
        accounts.first { $0.source.checker == nil && $0.facts.name != nil } ?? accounts[0]
    }

    /// The name, or the key's reference where no source gives one.
    public var displayName: String { self.name?.value ?? key.reference }
}
