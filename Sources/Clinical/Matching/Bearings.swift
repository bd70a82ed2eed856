#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The eight ways of the compass, clockwise from the north.
public enum CompassWay: Int, CaseIterable, Sendable {
    case north, northEast, east, southEast, south, southWest, west, northWest

    public var words: String {
        switch self {
        case .north: "north"
        case .northEast: "north-east"
        case .east: "east"
        case .southEast: "south-east"
        case .south: "south"
        case .southWest: "south-west"
        case .west: "west"
        case .northWest: "north-west"
        }
    }
}

/// How far one point lies from another over flat ground, in kilometres. True enough for a map of one country; it
/// measures nothing.
public struct FlatOffset: Hashable, Sendable {
    public let east: Double
    public let north: Double

    /// As on a map whose scale is right at `origin`.
    public init(of point: Coordinate, from origin: Coordinate) {
        let kilometresInADegree = Double.pi * GlobePoint.earthRadiusKilometres / 180
        east = (point.longitude - origin.longitude) * kilometresInADegree * cos(origin.latitude * .pi / 180)
        north = (point.latitude - origin.latitude) * kilometresInADegree
    }

    /// Nil on the very spot.
    public var way: CompassWay? {
        guard east != 0 || north != 0 else { return nil }
        let eighths = (atan2(east, north) / (.pi / 4)).rounded()
        return CompassWay(rawValue: (Int(eighths) + 8) % 8)
    }
}

/// A town by which people know where they are on a map.
public struct Landmark: Hashable, Sendable {
    public let name: String
    public let point: Coordinate

    public init(name: String, point: Coordinate) {
        self.name = name
        self.point = point
    }
}

extension Finder {
    /// The larger towns within so many kilometres, the largest first.
    public func landmarks(around middle: Coordinate, kilometres: Double, most: Int = 30) -> [Landmark] {
        gazetteer.towns.landmarks(around: middle, kilometres: kilometres, most: most)
    }
}
