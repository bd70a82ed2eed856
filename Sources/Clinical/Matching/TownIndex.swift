/// Towns and districts by name, so that a name two towns share is asked about and never guessed.
struct TownIndex: Sendable {
    /// Outcodes of one town, in one district or close together.
    struct Town: Sendable {
        let name: String
        let district: String?
        let point: Coordinate
        /// How many outcodes it has, a sign of its size.
        let outcodes: Int
        let nations: Set<Nation>
    }

    private let towns: [String: [Town]]
    private let districts: [String: Town]
    /// `Hove` of `Brighton and Hove`, where nothing else is called so.
    private let partsOfDistricts: [String: Town]
    /// For the first words of a name, the names that go on from there.
    private let longer: [String: [String]]
    /// Those that a map may name, the largest first: each map asks for the few largest round a place.
    private let drawn: [(point: GlobePoint, town: Town)]
    private let spellings: PlaceSpellings

    init(_ places: [Place]) {
        let named = places.flatMap { place in
            TownIndex.names(of: place).map { (folded: foldedWords($0), name: $0, place: place) }
        }
        towns = Dictionary(grouping: named, by: \.folded).mapValues { rows in
            TownIndex.separate(rows.map { ($0.name, $0.place) })
        }
        let written = Set(places.flatMap { [$0.town, $0.district] })
        drawn = towns.values.joined().filter { written.contains($0.name) && $0.name.first?.isUppercase == true }
            .sorted(by: isLarger).map { (GlobePoint($0.point), $0) }
        let inDistricts = places.filter { $0.district != nil }
        let byDistrict = Dictionary(grouping: inDistricts) { foldedDistrict($0.district ?? "") }
        let districts = byDistrict.compactMapValues { rows in TownIndex.town(rows[0].district ?? "", rows) }
        self.districts = districts
        partsOfDistricts = TownIndex.parts(of: districts)
        longer = TownIndex.byFirstWords(towns.keys.sorted())
        let sizes = towns.mapValues { $0.map(\.outcodes).max() ?? 0 }
        spellings = PlaceSpellings(
            sizes.merging(districts.mapValues(\.outcodes)) { max($0, $1) },
            starts: longer.mapValues { $0.compactMap { sizes[$0] }.max() ?? 0 })
    }

    /// `Bonnyrigg and Lasswade` is known by either name. Where a source names no town, its district serves.
    private static func names(of place: Place) -> [String] {
        guard let town = place.town, !town.isEmpty else { return place.district.map { [$0] } ?? [] }
        let parts = town.split(separator: ",").flatMap { part in
            part.split(separator: " ").split { foldedWords(String($0)) == "and" }.map { $0.joined(separator: " ") }
        }
        return parts.count > 1 ? [town] + parts : [town]
    }

    private static func parts(of districts: [String: Town]) -> [String: Town] {
        let parts = districts.flatMap { name, town in
            name.split(separator: " ").split { $0 == "and" }.map { ($0.joined(separator: " "), town) }
        }
        return Dictionary(grouping: parts) { $0.0 }.compactMapValues { $0.count == 1 ? $0[0].1 : nil }
    }

    private static func byFirstWords(_ names: [String]) -> [String: [String]] {
        names.reduce(into: [:]) { found, name in
            let words = name.split(separator: " ")
            for count in words.indices.dropFirst() {
                found[words.prefix(count).joined(separator: " "), default: []].append(name)
            }
        }
    }

    /// Rows are one town when they share a district or lie within 15 km of another of its rows.
    private static func separate(_ rows: [(name: String, place: Place)]) -> [Town] {
        var groups: [[Place]] = []
        for row in rows.map(\.place) {
            let joined = groups.filter { $0.contains { isSameTown($0, row) } }.flatMap { $0 } + [row]
            groups.removeAll { $0.contains { isSameTown($0, row) } }
            groups.append(joined)
        }
        return groups.compactMap { town(rows[0].name, $0) }
    }

    private static func isSameTown(_ a: Place, _ b: Place) -> Bool {
        if let district = a.district, district == b.district { return true }
        return a.middle.kilometres(to: b.middle) <= 15
    }

    private static func town(_ name: String, _ rows: [Place]) -> Town? {
        let districts = rows.compactMap(\.district)
        let most = Dictionary(grouping: districts) { $0 }.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        return Coordinate.middle(of: rows.map(\.middle)).map { point in
            Town(
                name: name, district: most?.key, point: point, outcodes: rows.count,
                nations: rows.reduce(into: []) { $0.formUnion($1.nations) })
        }
    }
}

extension TownIndex {
    /// A town, `Town, District`, a district, a part of its name, or first words that several towns begin with; nil when
    /// nothing has that name.
    func find(_ typed: String) -> PlaceFound? {
        let name = foldedWords(typed)
        guard !name.isEmpty else { return nil }
        if let found = exactly(name) { return found }
        if let found = findInDistrict(typed) { return found }
        let district = districts[foldedDistrict(typed)] ?? partsOfDistricts[name]
        if let district { return .found(district.spot(as: district.name)) }
        // One that only begins so may be another place than was meant: it is offered, never taken.
        let begun = starting(with: name)
        return begun.count > 1 ? choices(of: begun, as: name) : nil
    }

    /// Up to so many places that may be meant by a name nothing has. Each, typed again, is found alone.
    func near(_ typed: String, most: Int) -> [PlaceChoice] {
        var seen: Set<Coordinate> = []
        let places = spellings.near(typed).flatMap(places)
        return Array(places.filter { seen.insert($0.point).inserted }.prefix(most))
    }

    /// Those of a name, and those it begins.
    private func places(named name: String) -> [PlaceChoice] {
        let known = towns[name] == nil ? [districts[name]].compactMap(\.self) : named(name)
        return (known + starting(with: name)).sorted(by: isLarger).map { town in
            PlaceChoice(near: telling(town, from: name), point: town.point)
        }
    }

    /// What finds this town alone. A name that others begin with is told in full.
    private func telling(_ town: Town, from name: String) -> String {
        let isBegun = !starting(with: foldedWords(town.name)).isEmpty
        let ways = (isBegun ? [] : [town.name]) + [town.inFull, name.capitalisedFirst]
        return ways.first { only($0) == town.point } ?? town.inFull
    }

    /// The larger towns within so many kilometres, the largest first. A name is given as its source writes it.
    func landmarks(around middle: Coordinate, kilometres: Double, most: Int) -> [Landmark] {
        let (from, reach) = (GlobePoint(middle), GlobePoint.squaredChord(kilometres: kilometres))
        let near = drawn.lazy.filter { $0.point.squaredChord(to: from) <= reach }.prefix(most)
        return near.map { Landmark(name: $0.town.name, point: $0.town.point) }
    }

    /// The one place of this name, or nil when there is none or more than one.
    func only(_ typed: String) -> Coordinate? {
        if case .found(let spot) = find(typed) { spot.point } else { nil }
    }

    /// Towns of this name, and the district of this name if none of them is in it, as for the city of Newport.
    private func named(_ name: String) -> [Town] {
        let towns = towns[name] ?? []
        guard !towns.isEmpty, let district = districts[name], !towns.contains(where: { $0.district == district.name })
        else { return towns }
        return towns + [district]
    }

    /// Rule: a name is asked about where another place has it too, or begins with all its words and lies farther off
    /// than a suburb or a village near by would. It is not asked about where one of them bears the name of its own
    /// district and is at least twice as large as each of the others, as Leeds is: the others are then named.
    private func exactly(_ name: String) -> PlaceFound? {
        let named = named(name)
        guard let first = named.first else { return nil }
        let begun = starting(with: name).filter { other in
            named.allSatisfy { $0.district != nil && $0.point.kilometres(to: other.point) > Self.farKilometres }
        }
        let all = (named + begun).sorted(by: isLarger)
        if all.count == 1 { return .found(first.spot(as: starting(with: name).isEmpty ? first.name : first.told)) }
        guard let city = all.first, city.isNamedAsItsDistrict, foldedWords(city.name) == name,
            all.dropFirst().allSatisfy({ $0.outcodes * 2 <= city.outcodes })
        else { return choices(of: all, as: name) }
        let others = all.dropFirst().prefix(3).map(\.told).joined(separator: ", and ")
        return .found(city.spot(as: city.told, note: "There is also \(others). If you mean that, type it so."))
    }

    /// Fifteen miles. A rule of the product.
    private static var farKilometres: Double { 15 * kilometresInAMile }

    /// Each, typed again, is found alone: one that has just this name is told with its district.
    private func choices(of towns: [Town], as name: String) -> PlaceFound {
        let told = towns.sorted(by: isLarger).prefix(20)
        return .choices(
            told.map { PlaceChoice(near: foldedWords($0.name) == name ? $0.inFull : $0.told, point: $0.point) })
    }

    /// `Richmond, Greater London`. A district we do not know is no reason to fail: the town alone is tried.
    private func findInDistrict(_ typed: String) -> PlaceFound? {
        guard let comma = typed.lastIndex(of: ",") else { return nil }
        let name = foldedWords(String(typed[..<comma]))
        let district = foldedDistrict(String(typed[typed.index(after: comma)...]))
        let groups = [named(name), starting(with: name)].map { towns in
            towns.filter { foldedDistrict($0.district ?? "") == district }
        }
        guard let there = groups.first(where: { !$0.isEmpty }) else { return exactly(name) }
        return there.count == 1 ? .found(there[0].spot(as: there[0].told)) : choices(of: there, as: name)
    }

    private func starting(with name: String) -> [Town] {
        guard name.utf8.count >= 3 else { return [] }
        return longer[name, default: []].flatMap { towns[$0] ?? [] }
    }
}

/// The larger town first: it is the likelier one to be meant.
private func isLarger(_ a: TownIndex.Town, _ b: TownIndex.Town) -> Bool {
    (b.outcodes, a.district ?? "", a.name) < (a.outcodes, b.district ?? "", b.name)
}

extension TownIndex.Town {
    var inFull: String { district.map { "\(name), \($0)" } ?? name }

    fileprivate func spot(as name: String, note: String? = nil) -> Spot {
        Spot(name, point, in: nations, note: note)
    }

    /// With its district, where that says more than the name.
    fileprivate var told: String { isNamedAsItsDistrict ? name : inFull }

    fileprivate var isNamedAsItsDistrict: Bool { district.map(foldedDistrict) == foldedDistrict(name) }
}

/// Lower case, letters and digits only, one space between words, `saint` as `st`.
func foldedWords(_ name: String) -> String {
    let joined = name.lowercased().filter { !"'’.".contains($0) }
    let words = joined.split { !$0.isLetter && !$0.isNumber }
    return words.map { $0 == "saint" ? "st" : $0 }.joined(separator: " ")
}

/// `City of Edinburgh`, `Greater London`, `Glasgow City` and `The Vale of Glamorgan` as people say them.
private func foldedDistrict(_ name: String) -> String {
    var name = foldedWords(name)
    for start in ["the ", "city of ", "greater ", "county "] where name.hasPrefix(start) {
        name = String(name.dropFirst(start.count))
    }
    return name.hasSuffix(" city") ? String(name.dropLast(5)) : name
}
