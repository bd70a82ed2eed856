import Clinical

/// A seeded generator (SplitMix64), so that a failing property can be run again.
struct Seeded: RandomNumberGenerator {
    var seed: UInt64

    mutating func next() -> UInt64 {
        seed &+= 0x9E37_79B9_7F4A_7C15
        var z = seed
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

let source = FactSource(name: "test list", checkedOn: Day(number: 20_000))

func service(_ reference: String, _ fill: (inout ServiceFacts) -> Void) -> TreatmentService {
    var facts = ServiceFacts()
    facts.name = reference
    fill(&facts)
    return TreatmentService(
        key: DirectoryKey(directory: "test", reference: reference), .init(source: source, facts: facts))
}

func at(_ postcode: String) -> ServicePlace {
    var place = ServicePlace(.uk)
    place.postalCode = postcode
    return place
}

func place(_ outcode: String, _ town: String?, _ district: String?, _ latitude: Double, _ longitude: Double) -> Place {
    Place(
        name: Outcode(outcode).map(Place.Name.outcode)!, town: town, district: district,
        middle: Coordinate(latitude: latitude, longitude: longitude)!, source: source)
}

/// Rough middles, good enough to be told apart.
let somePlaces = [
    place("LS1", nil, "Leeds", 53.797, -1.548), place("LS2", "Leeds", "Leeds", 53.807, -1.553),
    place("BD1", "Bradford", "Bradford", 53.796, -1.753), place("TW9", "Richmond", "Greater London", 51.467, -0.294),
    place("DL10", "Richmond", "North Yorkshire", 54.403, -1.737),
    place("EH1", "Old Town", "City of Edinburgh", 55.95, -3.19),
    place("NE1", "Newcastle upon Tyne", "Newcastle upon Tyne", 54.972, -1.612),
    place("ST5", "Newcastle-under-Lyme", "Staffordshire", 53.011, -2.234),
    place("WF17", "Batley, Birstall and Gomersal", "Kirklees", 53.73, -1.64),
]
