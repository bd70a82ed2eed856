public import Clinical

/// The services of an answer as numbered points around the place asked about, with rings at so many miles and the
/// towns that our own list of places knows. No tile or outline comes from anywhere else.
public struct ServiceMap: Sendable {
    /// One service that has a place on the map.
    public struct Pin: Sendable {
        /// As it is numbered: its place in the answer, from 1.
        public let number: Int
        public let match: Match
        public let offset: FlatOffset
    }

    public let spot: Spot
    public let pins: [Pin]
    public let landmarks: [Landmark]
    /// Miles from the middle to the outermost ring.
    public let reach: Int

    static let rings = [1, 2, 5, 10, 20, 30, 50, 75, 100, 150, 200, 300, 400, 800]

    /// Nil when no place was asked about, or when no service that fits has a place on the map.
    public init?(_ answer: FinderAnswer, landmarks: [Landmark]) {
        guard case .found(let spot) = answer.place else { return nil }
        let pins = zip(1..., answer.matches).compactMap { number, match in
            match.point.map { Pin(number: number, match: match, offset: FlatOffset(of: $0, from: spot.point)) }
        }
        guard !pins.isEmpty else { return nil }
        let farthest = pins.map(\.miles).max() ?? 0
        self.spot = spot
        self.pins = pins
        self.landmarks = landmarks
        reach = Self.rings.first { Double($0) >= farthest } ?? Self.rings[Self.rings.count - 1]
    }

    /// How far around the place asked about to look for towns, in kilometres.
    public static func kilometres(_ answer: FinderAnswer) -> Double? {
        ServiceMap(answer, landmarks: []).map { Double($0.reach) * kilometresInAMile }
    }
}

extension ServiceMap.Pin {
    /// Miles from the middle, as drawn.
    var miles: Double { (offset.east * offset.east + offset.north * offset.north).squareRoot() / kilometresInAMile }

    /// `3 miles north-east`, or `less than a mile away`.
    public var whereabouts: String {
        let miles = (match.kilometres ?? 0) / kilometresInAMile
        guard miles >= 1, let way = offset.way else { return "less than a mile away" }
        let whole = Int(miles.rounded())
        return "\(whole) \(whole == 1 ? "mile" : "miles") \(way.words)"
    }
}

extension ServiceMap {
    public var drawing: Drawing {
        let sheet = MapSheet(self)
        return Drawing(
            width: MapSheet.side, height: MapSheet.side, title: "Services around \(spot.name)",
            alternative: alternative, shapes: sheet.shapes)
    }

    private var alternative: String {
        let told = pins.map { "\($0.number): \($0.match.service.displayName), \($0.whereabouts)." }
        return "A map with \(spot.name) in the middle and north at the top. " + told.joined(separator: " ")
    }
}
