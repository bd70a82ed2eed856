#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A point on the earth in degrees (WGS 84), north and east positive.
public struct Coordinate: Hashable, Codable, Sendable {
    public let latitude: Double
    public let longitude: Double

    /// Nil outside -90...90 and -180...180, and for 0, 0, which files write for "unknown".
    public init?(latitude: Double, longitude: Double) {
        guard (-90...90).contains(latitude), (-180...180).contains(longitude), (latitude, longitude) != (0, 0)
        else { return nil }
        self.latitude = latitude
        self.longitude = longitude
    }

    /// Kilometres along the surface of a sphere of radius 6371.0088 km (the mean radius of the earth, IUGG):
    /// `2 R asin(chord / 2)`, the chord being the straight line through the earth between the two unit vectors.
    /// Unlike the arc cosine of their product it keeps its precision for neighbours.
    public func kilometres(to other: Coordinate) -> Double {
        GlobePoint(self).kilometres(to: GlobePoint(other))
    }
}

/// A coordinate as a unit vector, so that comparing distances needs no trigonometry.
struct GlobePoint: Hashable, Sendable {
    var x, y, z: Double

    init(x: Double, y: Double, z: Double) { (self.x, self.y, self.z) = (x, y, z) }

    init(_ place: Coordinate) {
        let (latitude, longitude) = (place.latitude * .pi / 180, place.longitude * .pi / 180)
        x = cos(latitude) * cos(longitude)
        y = cos(latitude) * sin(longitude)
        z = sin(latitude)
    }

    /// The square of the straight line between two points: 0 to 4, growing with the distance over the surface.
    func squaredChord(to other: GlobePoint) -> Double {
        let (dx, dy, dz) = (x - other.x, y - other.y, z - other.z)
        return dx * dx + dy * dy + dz * dz
    }

    func kilometres(to other: GlobePoint) -> Double { GlobePoint.kilometres(squaredChord: squaredChord(to: other)) }

    /// The point of the surface in this direction; nil for none.
    var coordinate: Coordinate? {
        let degrees = 180 / Double.pi
        return Coordinate(latitude: atan2(z, (x * x + y * y).squareRoot()) * degrees, longitude: atan2(y, x) * degrees)
    }

    static let earthRadiusKilometres = 6371.0088

    static func kilometres(squaredChord: Double) -> Double {
        2 * earthRadiusKilometres * asin(min(1, squaredChord.squareRoot() / 2))
    }

    /// The square of the chord that spans so many kilometres of surface; half way round the world at most.
    static func squaredChord(kilometres: Double) -> Double {
        let chord = 2 * sin(min(.pi / 2, max(0, kilometres) / earthRadiusKilometres / 2))
        return chord * chord
    }
}

extension Coordinate {
    /// The middle of some points: the mean of their unit vectors, brought back to the surface. Nil for none.
    static func middle(of points: [Coordinate]) -> Coordinate? {
        let vectors = points.map(GlobePoint.init)
        let x = vectors.reduce(0) { $0 + $1.x }
        let y = vectors.reduce(0) { $0 + $1.y }
        let z = vectors.reduce(0) { $0 + $1.z }
        return points.isEmpty ? nil : GlobePoint(x: x, y: y, z: z).coordinate
    }
}
