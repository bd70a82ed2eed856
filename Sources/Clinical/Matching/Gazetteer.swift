/// Knows where places are: postcodes, outcodes, towns and districts. Built once from imported places.
public struct Gazetteer: Sendable {
    /// Every outcode, or nil when no outcodes were imported: then any outcode of a real area may exist.
    public let knownOutcodes: Set<Outcode>?
    private let outcodes: [Outcode: Place]
    private let areas: [String: Coordinate]
    let towns: TownIndex

    public init(_ places: [Place]) {
        outcodes = places.reduce(into: [:]) { found, place in
            if let outcode = place.outcode { found[outcode] = place }
        }
        knownOutcodes = outcodes.isEmpty ? nil : Set(outcodes.keys)
        areas = Gazetteer.middles(of: places)
        towns = TownIndex(places)
    }

    /// The middle of each area: the mean of its outcodes, or the area's own point where it has none.
    private static func middles(of places: [Place]) -> [String: Coordinate] {
        let byArea = Dictionary(grouping: places) { $0.outcode?.areaLetters ?? $0.name.description }
        return byArea.compactMapValues { members in
            let outcodes = members.filter { $0.outcode != nil }
            return Coordinate.middle(of: (outcodes.isEmpty ? members : outcodes).map(\.middle))
        }
    }
}

/// What became of the words someone typed for a place.
public enum PlaceFound: Hashable, Sendable {
    case found(Spot)
    /// The name is that of several places.
    case choices([PlaceChoice])
    /// Why it was not found, in words for the person, and places that may have been meant.
    case unknown(String, suggestions: [PlaceChoice] = [])
}

/// A point to measure from.
public struct Spot: Hashable, Sendable {
    /// `LS1`, `the LS area`, `Leeds`.
    public let name: String
    public let point: Coordinate
    /// Said to the person when the place is not quite what they typed.
    public let note: String?
    /// The nations it may be in.
    public let nations: Set<Nation>

    init(_ name: String, _ point: Coordinate, in nations: Set<Nation>, note: String? = nil) {
        self.name = name
        self.point = point
        self.nations = nations
        self.note = note
    }
}

/// One of several places that were meant, or may have been. `near` typed again finds this one alone.
public struct PlaceChoice: Hashable, Sendable {
    public let near: String
    public let point: Coordinate
}

extension Gazetteer {
    /// Finds a full postcode, an outcode, a town, a district or the letters of a postcode area.
    ///
    /// A postcode or outcode that is not known falls back to its area, and says so.
    public func find(_ typed: String) -> PlaceFound {
        let typed = typed.trimmed
        if let postcode = Postcode(typed) { return find(postcode.outcode, typed: typed) }
        if typed.contains(" "), let found = findStart(of: typed) { return found }
        if let outcode = Outcode(typed) { return find(outcode, typed: typed) }
        if let found = towns.find(typed) { return found }
        if let area = PostcodeArea(typed), let point = areas[area.letters] {
            return .found(Spot("the \(area) area", point, in: Nation.all(inArea: area.letters)))
        }
        return .unknown(
            "We do not know a place called “\(typed.prefix(60))”.", suggestions: towns.near(typed, most: 5))
    }

    private func find(_ outcode: Outcode, typed: String) -> PlaceFound {
        let nations = Nation.all(inArea: outcode.areaLetters)
        if let place = outcodes[outcode] { return .found(Spot(outcode.text, place.middle, in: nations)) }
        guard outcode.area != nil else {
            return .unknown("No UK postcode starts with \(outcode.areaLetters). Please check “\(typed)”.")
        }
        guard let point = areas[outcode.areaLetters] else {
            return .unknown("We do not know where \(outcode) is.")
        }
        let area = "the \(outcode.areaLetters) area"
        let note = "We do not know \(outcode), so we measured from the middle of \(area)."
        return .found(Spot(area, point, in: nations, note: note))
    }

    /// `LS1 4` or `LS1 4AP Leeds`: the first word may still be an outcode.
    private func findStart(of typed: String) -> PlaceFound? {
        guard let first = typed.split(separator: " ").first, let outcode = Outcode(String(first)),
            let place = outcodes[outcode]
        else { return nil }
        let note = "“\(typed.prefix(60))” is not a whole postcode, so we measured from \(outcode)."
        return .found(Spot(outcode.text, place.middle, in: Nation.all(inArea: outcode.areaLetters), note: note))
    }
}

/// How closely we know where a service is.
enum Nearness: UInt8, Comparable {
    case itself, outcode, area, town

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension Gazetteer {
    /// The best point we have for a service: its own, its outcode's, its postcode area's, its town's or district's.
    func locate(_ place: ServicePlace) -> (point: Coordinate, nearness: Nearness)? {
        if let own = place.coordinate { return (own, .itself) }
        if let outcode = place.postcode?.outcode {
            if let known = outcodes[outcode] { return (known.middle, .outcode) }
            if let area = areas[outcode.areaLetters] { return (area, .area) }
        }
        guard place.country == .uk else { return nil }
        return [place.town, place.district].lazy.compactMap { $0.flatMap(towns.only) }.first.map { ($0, .town) }
    }
}
