/// Who says so, and the day they were last known to say it.
public struct FactSource: Hashable, Codable, Sendable {
    /// A short name that people may read: `CQC care directory`.
    public let name: String
    public let checkedOn: Day
    /// Who asked the service, for a fact that one of our own staff checked; nil for what a list says.
    public let checker: FactChecker?

    public init(name: String, checkedOn: Day) {
        self.name = name
        self.checkedOn = checkedOn
        checker = nil
    }

    /// A fact that a member of staff checked with the service.
    public init(checkedBy checker: FactChecker, on day: Day) {
        name = FactSource.byHand
        checkedOn = day
        self.checker = checker
    }

    /// The name under which hand checks are filed.
    static let byHand = "hand check"
    /// For how many days a hand check outweighs a list that was drawn up after it. Lists repeat what they were once
    /// told, and a person asked. A rule of the product.
    public static let handCheckStandsDays = 365

    /// What is believed first: the later day, a hand check counting as so much later.
    var weight: Int { checkedOn.number + (checker == nil ? 0 : Self.handCheckStandsDays) }
}

/// A member of staff who checked a fact, as the public reads it.
public struct FactChecker: Hashable, Codable, Sendable {
    public let name: String
    public let team: String

    public init(name: String, team: String) {
        self.name = name
        self.team = team
    }
}

extension FactSource {
    /// Who says so: `CQC care directory`, or `Marged Lewis of Leeds, who asked them`.
    public var speaker: String { checker.map { "\($0.name) of \($0.team), who asked them" } ?? name }
}

/// A fact with its source beside it.
public struct Sourced<Value> {
    public let value: Value
    public let source: FactSource

    public init(_ value: Value, _ source: FactSource) {
        self.value = value
        self.source = source
    }
}

extension Sourced: Equatable where Value: Equatable {}
extension Sourced: Hashable where Value: Hashable {}
extension Sourced: Sendable where Value: Sendable {}
