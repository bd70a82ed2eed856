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
        /// What stands on the mark that stands for it: its number, and those of its neighbours.
        public let mark: String
    }

    public let spot: Spot
    public let pins: [Pin]
    public let landmarks: [Landmark]
    /// Miles from the middle to the outermost ring.
    public let reach: Int
    let knots: [MapKnot]

    static let rings = [1, 2, 5, 10, 20, 30, 50, 75, 100, 150, 200, 300, 400, 800]

    /// Nil when no place was asked about, or when no service that fits has a place on the map.
    /// - Parameters:
    ///   - first: how many of the answer stand on a page before this one.
    ///   - landmarks: the towns within so many kilometres.
    public init?(_ answer: FinderAnswer, after first: Int = 0, landmarks: (_ kilometres: Double) -> [Landmark]) {
        guard case .found(let spot) = answer.place else { return nil }
        let found = zip(1..., answer.matches).dropFirst(first).compactMap { number, match in
            match.point.map { (number: number, match: match, offset: FlatOffset(of: $0, from: spot.point)) }
        }
        guard !found.isEmpty else { return nil }
        let farthest = found.map(\.offset.miles).max() ?? 0
        let reach = Self.rings.first { Double($0) >= farthest } ?? Self.rings[Self.rings.count - 1]
        let knots = MapKnot.tied(found.map { ($0.number, MapSheet.point($0.offset, reach: reach)) })
        let marks = knots.reduce(into: [Int: String]()) { marks, knot in
            for number in knot.numbers { marks[number] = knot.words }
        }
        self.spot = spot
        self.reach = reach
        self.knots = knots
        self.landmarks = landmarks(Double(reach) * kilometresInAMile)
        pins = found.map { Pin(number: $0.number, match: $0.match, offset: $0.offset, mark: marks[$0.number] ?? "") }
    }
}

extension FlatOffset {
    /// Miles from the middle, as drawn.
    fileprivate var miles: Double { (east * east + north * north).squareRoot() / kilometresInAMile }
}

extension ServiceMap.Pin {
    /// `4`, or `4, in the mark “4–6”` where it shares one.
    public var numberAndMark: String { mark == "\(number)" ? mark : "\(number), in the mark “\(mark)”" }

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
        "A map with \(spot.name) in the middle and north at the top. It has \(pins.count) "
            + "\(pins.count == 1 ? "service" : "services"), and the table after it says the same in words."
    }
}
