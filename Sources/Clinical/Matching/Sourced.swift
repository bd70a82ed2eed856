/// Who says so, and the day they were last known to say it.
public struct FactSource: Hashable, Codable, Sendable {
    /// A short name that people may read: `CQC care directory`.
    public let name: String
    public let checkedOn: Day

    public init(name: String, checkedOn: Day) {
        self.name = name
        self.checkedOn = checkedOn
    }
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
