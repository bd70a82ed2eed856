import Clinical

/// A map as it is laid out: rings first, then towns, then the services on top.
struct MapSheet {
    /// The width and height of the sheet, in points. A phone shows it about as large as it is.
    static let side = 400.0
    private static let radius = 178.0
    private static let letters = 13.0

    private let map: ServiceMap
    private var taken: [MapBox] = []
    private(set) var shapes: [Drawing.Shape] = []

    init(_ map: ServiceMap) {
        self.map = map
        let knots = MapKnot.tied(map.pins.map { ($0.number, at($0.offset)) })
        taken = knots.map(\.box) + [MapBox(middle: Self.middle, width: 10, height: 10)]
        drawRings()
        drawMiddle()
        for town in map.landmarks where town.name != map.spot.name { draw(town) }
        for knot in knots { draw(knot) }
    }

    private static let middle = Drawing.Point(side / 2, side / 2)

    private func at(_ offset: FlatOffset) -> Drawing.Point {
        let scale = Self.radius / (Double(map.reach) * kilometresInAMile)
        return Drawing.Point(Self.middle.x + offset.east * scale, Self.middle.y - offset.north * scale)
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

    private mutating func drawMiddle() {
        shapes.append(.circle(at: Self.middle, radius: 5, fill: .ink))
        let above = Drawing.Point(Self.middle.x, Self.middle.y - 10)
        let below = Drawing.Point(Self.middle.x, Self.middle.y + 20)
        let isFree = writeIfFree(map.spot.name, at: above, anchor: .middle, tone: .ink, isStrong: true)
        if !isFree { writeIfFree(map.spot.name, at: below, anchor: .middle, tone: .ink, isStrong: true) }
    }

    /// A town is left out where its name would lie over something else.
    private mutating func draw(_ town: Landmark) {
        let point = at(FlatOffset(of: town.point, from: map.spot.point))
        guard (8...(Self.side - 8)).contains(point.x), (20...(Self.side - 20)).contains(point.y) else { return }
        let isLeft = point.x > Self.side * 0.7
        let beside = Drawing.Point(point.x + (isLeft ? -6 : 6), point.y + 4)
        if writeIfFree(town.name, at: beside, anchor: isLeft ? .end : .start, tone: .quiet) {
            shapes.append(.circle(at: point, radius: 2.5, fill: .quiet))
        }
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
