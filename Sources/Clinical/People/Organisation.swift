/// A data controller: the provider that holds the records. Keys, search and statistics stop at its edge.
public struct Organisation: Hashable, Sendable, Codable {
    public let id: ID<Organisation>
    public var name: String

    public init(id: ID<Organisation>, name: String) {
        self.id = id
        self.name = name
    }
}
