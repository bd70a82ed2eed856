public import Guides

/// Reads a guide. Nobody has to say who they are, and nothing is noted.
public enum ReadGuide {
    public static func run(_ id: String, by actor: Actor = .anyone) throws(GuideRefusal) -> Guide {
        guard (try? Permit.ask(.readGuide, by: actor, relation: .none)) != nil, let guide = Guide.named(id) else {
            throw .notFound
        }
        return guide
    }
}

public enum GuideRefusal: Error, Hashable, Sendable {
    case notFound
}
