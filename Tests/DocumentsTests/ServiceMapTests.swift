import Clinical
import Testing

@testable import Documents

@Suite("Services on a map of our own")
struct ServiceMapTests {
    private let leeds = Coordinate(latitude: 53.80, longitude: -1.55)!
    private let today = Day(number: 20_700)

    private func service(_ name: String, north: Double, east: Double) -> TreatmentService {
        var facts = ServiceFacts()
        facts.name = name
        facts.place = ServicePlace(.uk)
        facts.place?.coordinate = Coordinate(latitude: 53.80 + north, longitude: -1.55 + east)
        return TreatmentService(
            key: DirectoryKey(directory: "test", reference: name),
            .init(source: FactSource(name: "a list", checkedOn: today), facts: facts))
    }

    private func helpline() -> TreatmentService {
        var facts = ServiceFacts()
        (facts.name, facts.settings) = ("Helpline", [.helpline])
        return TreatmentService(
            key: DirectoryKey(directory: "test", reference: "z"),
            .init(source: FactSource(name: "a list", checkedOn: today), facts: facts))
    }

    private func finder(_ services: [TreatmentService]) -> Finder {
        let source = FactSource(name: "places", checkedOn: today)
        let places = [
            ("LS1", "Leeds", 53.80, -1.55), ("BD1", "Bradford", 53.795, -1.755), ("WF1", "Wakefield", 53.68, -1.50),
        ]
        .map { name, town, latitude, longitude in
            Place(
                name: .outcode(Outcode(name)!), town: town, district: nil,
                middle: Coordinate(latitude: latitude, longitude: longitude)!, source: source)
        }
        return Finder(services: services, places: places)
    }

    private func mapped(_ services: [TreatmentService], near: String? = "Leeds") -> ServiceMap? {
        let finder = finder(services)
        let answer = finder.find(FinderQuery(near: near, limit: 100))
        return ServiceMap(answer) { finder.landmarks(around: leeds, kilometres: $0) }
    }

    @Test("The outermost ring is the next round number of miles beyond the farthest service")
    func reach() throws {
        // A degree of latitude is 69.09 miles.
        for (north, miles) in [(0.001, 1), (0.02, 2), (0.05, 5), (0.14, 10), (1.0, 75)] {
            #expect(try #require(mapped([service("a", north: north, east: 0)])).reach == miles, "\(north)")
        }
    }

    @Test("Each service is told with its number, its miles and its way; all of it is in words too")
    func told() throws {
        let map = try #require(
            mapped([
                service("North", north: 0.2, east: 0), service("East", north: 0, east: 0.5),
                service("South-west", north: -0.4, east: -0.7), service("Here", north: 0, east: 0), helpline(),
            ]))
        #expect(map.pins.map(\.number) == [1, 2, 3, 4] && map.pins[0].match.service.displayName == "Here")
        #expect(
            map.pins.map(\.whereabouts)
                == ["less than a mile away", "14 miles north", "20 miles east", "40 miles south-west"])
        #expect(map.pins.map(\.numberAndMark) == ["1", "2", "3", "4"])
        #expect(map.drawing.alternative.contains("4 services, and the table after it says the same"))
        #expect(!map.pins.contains { $0.match.service.displayName == "Helpline" }, "it is nowhere")
    }

    @Test("No place, an unknown place, or nothing but a helpline: there is nothing to draw")
    func nothing() {
        #expect(mapped([service("a", north: 0, east: 0)], near: nil) == nil)
        #expect(mapped([service("a", north: 0, east: 0)], near: "Atlantis") == nil)
        #expect(mapped([helpline()]) == nil)
        #expect(mapped([]) == nil)
    }

    @Test("Services at one address share one mark, and the table says which mark each is in")
    func knots() throws {
        func words(_ numbers: [Int]) -> [String] {
            MapKnot.tied(numbers.map { ($0, Drawing.Point(50, 50)) }).map(\.words)
        }
        #expect(words([1]) == ["1"] && words([1, 2]) == ["1, 2"] && words([1, 2, 3, 4, 5]) == ["1–5"])
        #expect(words([1, 2, 3, 7, 9]) == ["1–3, 7, 9"] && words([1, 3, 5, 7]) == ["1, 3 +2"])
        let map = try #require(
            mapped(["a", "b", "c"].map { service($0, north: 0.1, east: 0) } + [service("d", north: -0.2, east: 0)]))
        let mark = "in the mark “1–3”"
        #expect(map.pins.map(\.numberAndMark) == ["1, \(mark)", "2, \(mark)", "3, \(mark)", "4"])
        let apart = MapKnot.tied([(1, Drawing.Point(50, 50)), (2, Drawing.Point(73, 50))])
        #expect(apart.map(\.words) == ["1", "2"])
    }

    @Test("North is up and east is right, nothing lies off the sheet, and no two names lie on each other")
    func layout() throws {
        let map = try #require(
            mapped([service("North", north: 0.1, east: 0), service("East", north: 0, east: 0.1)]))
        let drawing = map.drawing
        var marks: [String: Drawing.Point] = [:]
        var boxes: [MapBox] = []
        for shape in drawing.shapes {
            guard case .words(let words, let at, let anchor, let size, _) = shape.form else { continue }
            marks[words] = at
            boxes.append(MapBox(words, at: at, anchor: anchor, letters: size))
        }
        let (middle, east, north) = (200.0, try #require(marks["1"]), try #require(marks["2"]))
        #expect(east.x > middle && abs(east.y - middle) < 8 && north.y < middle && abs(north.x - middle) < 8)
        #expect(marks["Leeds"] != nil && marks["10 miles"] != nil && marks["N"] != nil)
        for (place, box) in boxes.enumerated() {
            #expect(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 400)
            for other in boxes.dropFirst(place + 1) { #expect(!box.touches(other)) }
        }
    }

    @Test("The middle is named whatever lies on it and round it, and so is a town under a mark")
    func names() throws {
        func written(_ services: [TreatmentService]) throws -> [String] {
            try #require(mapped(services)).drawing.shapes.compactMap { shape in
                if case .words(let words, _, _, _, _) = shape.form { words } else { nil }
            }
        }
        let covered = try written([
            service("Here", north: 0, east: 0), service("Bradford", north: -0.005, east: -0.205),
        ])
        #expect(covered.contains("Leeds") && covered.contains("Bradford"))
        let round = (-6...6).flatMap { east in
            (-3...3).map { service("\(east) \($0)", north: Double($0) * 0.012, east: Double(east) * 0.02) }
        }
        let crowded = try written(Array(round))
        #expect(crowded.contains("Leeds") || crowded.contains("Middle: Leeds"))
    }

    @Test("The ways of the compass, from the middle of each and from either side of an edge")
    func ways() {
        func way(_ north: Double, _ east: Double) -> CompassWay? {
            FlatOffset(
                of: Coordinate(latitude: 0.001 + north, longitude: east)!,
                from: Coordinate(latitude: 0.001, longitude: 0)!
            ).way
        }
        #expect(way(1, 0) == .north && way(1, 1) == .northEast && way(0, 1) == .east && way(-1, 1) == .southEast)
        #expect(way(-1, 0) == .south && way(-1, -1) == .southWest && way(0, -1) == .west && way(1, -1) == .northWest)
        #expect(way(1, 0.41) == .north && way(1, 0.42) == .northEast && way(0, 0) == nil)
    }
}
