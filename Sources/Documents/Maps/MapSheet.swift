import Clinical

/// A map as it is laid out: rings first, then towns, then the services on top.
struct MapSheet {
    /// The width and height of the sheet, in points. A phone shows it about as large as it is.
    static let side = 400.0
    private static let radius = 178.0
    private static let letters = 13.0

    private let map: ServiceMap
    private let marks: [MapBox]
    private var taken: [MapBox] = []
    private(set) var shapes: [Drawing.Shape] = []

    init(_ map: ServiceMap) {
        self.map = map
        marks = map.knots.map(\.box)
        taken = marks + [MapBox(middle: Self.middle, width: 10, height: 10)]
        drawMiddle()
        drawRings()
        for town in map.landmarks where town.name != map.spot.name { draw(town) }
        for knot in map.knots { draw(knot) }
    }

    private static let middle = Drawing.Point(side / 2, side / 2)

    /// Where on the sheet something lies so far from the middle of a map that reaches so many miles.
    static func point(_ offset: FlatOffset, reach: Int) -> Drawing.Point {
        let scale = radius / (Double(reach) * kilometresInAMile)
        return Drawing.Point(middle.x + offset.east * scale, middle.y - offset.north * scale)
    }

    /// The outermost ring and one inside it, each with its miles.
    private mutating func drawRings() {
        let inner = ServiceMap.rings.last { $0 * 5 <= map.reach * 3 }
        for miles in [inner, map.reach].compactMap(\.self) {
            let radius = Self.radius * Double(miles) / Double(map.reach)
            shapes.append(
                .circle(at: Self.middle, radius: radius, edge: Drawing.Edge(.line, thickness: 1.5, isDashed: true)))
            let words = "\(miles) \(miles == 1 ? "mile" : "miles")"
            let foot = Drawing.Point(Self.middle.x, Self.middle.y + radius + 14)
            let head = Drawing.Point(Self.middle.x, Self.middle.y - radius - 5)
            let isFree = writeIfFree(words, at: foot, anchor: .middle, tone: .quiet)
            if !isFree { writeIfFree(words, at: head, anchor: .middle, tone: .quiet) }
        }
        write("N", at: Drawing.Point(Self.middle.x, 15), anchor: .middle, tone: .quiet)
    }

    /// The middle is always named: in a corner, below every mark, where there is no room beside it.
    private mutating func drawMiddle() {
        shapes.append(.circle(at: Self.middle, radius: 5, fill: .ink))
        let isNamed = name(map.spot.name, at: Self.middle, sides: [.above, .below, .right, .left], isStrong: true)
        guard !isNamed else { return }
        let corner = Drawing.Point(6, Self.side - 5)
        write("Middle: \(map.spot.name)", at: corner, anchor: .start, tone: .ink, isStrong: true)
    }

    /// A town is left out where its name would lie over something else on every side.
    private mutating func draw(_ town: Landmark) {
        let point = Self.point(FlatOffset(of: town.point, from: map.spot.point), reach: map.reach)
        guard (8...(Self.side - 8)).contains(point.x), (20...(Self.side - 20)).contains(point.y) else { return }
        let isNamed = name(town.name, at: point, sides: [.right, .left, .below, .above], isStrong: false)
        if isNamed, !marks.contains(where: { $0.holds(point) }) {
            shapes.append(.circle(at: point, radius: 2.5, fill: .quiet))
        }
    }

    private enum Side { case above, below, left, right }

    /// Writes a name beside a point, or beside the mark that covers it, on the first side that is free.
    private mutating func name(_ words: String, at point: Drawing.Point, sides: [Side], isStrong: Bool) -> Bool {
        let own = marks.first { $0.holds(point) } ?? MapBox(middle: point, width: 10, height: 10)
        for side in sides {
            let (spot, anchor): (Drawing.Point, Drawing.Anchor) =
                switch side {
                case .above: (Drawing.Point(point.x, own.top - 5), .middle)
                case .below: (Drawing.Point(point.x, own.bottom + Self.letters + 1), .middle)
                case .left: (Drawing.Point(own.left - 4, point.y + 4), .end)
                case .right: (Drawing.Point(own.right + 4, point.y + 4), .start)
                }
            let tone: Tone = isStrong ? .ink : .quiet
            if writeIfFree(words, at: spot, anchor: anchor, tone: tone, isStrong: isStrong) { return true }
        }
        return false
    }

    private mutating func draw(_ knot: MapKnot) {
        let box = knot.box
        shapes.append(
            .rectangle(
                at: Drawing.Point(box.left, box.top), width: box.right - box.left, height: box.bottom - box.top,
                round: 11, fill: .accent, edge: Drawing.Edge(.paper, thickness: 2)))
        shapes.append(
            .words(
                knot.words, at: Drawing.Point(knot.middle.x, knot.middle.y + 4.5), anchor: .middle, size: Self.letters,
                isStrong: true, tone: .paper))
    }

    @discardableResult
    private mutating func writeIfFree(
        _ words: String, at point: Drawing.Point, anchor: Drawing.Anchor, tone: Tone, isStrong: Bool = false
    ) -> Bool {
        let box = MapBox(words, at: point, anchor: anchor, letters: Self.letters)
        guard box.isInside(Self.side), !taken.contains(where: box.touches) else { return false }
        write(words, at: point, anchor: anchor, tone: tone, isStrong: isStrong)
        return true
    }

    private mutating func write(
        _ words: String, at point: Drawing.Point, anchor: Drawing.Anchor, tone: Tone, isStrong: Bool = false
    ) {
        taken.append(MapBox(words, at: point, anchor: anchor, letters: Self.letters))
        shapes.append(
            .words(words, at: point, anchor: anchor, size: Self.letters, isStrong: isStrong, tone: tone))
    }
}
