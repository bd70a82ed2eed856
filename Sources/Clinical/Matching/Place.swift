/// A piece of the postal map with a point in its middle.
public struct Place: Hashable, Codable, Sendable {
    public enum Name: Hashable, Sendable {
        case outcode(Outcode)
        case area(PostcodeArea)
    }

    public let name: Name
    /// The town people would say, if the source names one.
    public let town: String?
    /// Local authority or county.
    public let district: String?
    public let middle: Coordinate
    public let source: FactSource

    public init(name: Name, town: String?, district: String?, middle: Coordinate, source: FactSource) {
        self.name = name
        self.town = town
        self.district = district
        self.middle = middle
        self.source = source
    }

    /// The nations it may be in.
    var nations: Set<Nation> {
        switch name {
        case .outcode(let outcode): Nation.all(inArea: outcode.areaLetters)
        case .area(let area): Nation.all(inArea: area.letters)
        }
    }

    public var outcode: Outcode? {
        if case .outcode(let outcode) = name { outcode } else { nil }
    }
}

extension Place.Name: CustomStringConvertible {
    public var description: String {
        switch self {
        case .outcode(let outcode): outcode.text
        case .area(let area): area.letters
        }
    }
}

extension Place.Name: Codable {
    public init(from decoder: any Decoder) throws {
        self = try decodeText(from: decoder, as: "a postcode area or outcode") { text in
            PostcodeArea(text).map(Place.Name.area) ?? Outcode(text).map(Place.Name.outcode)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
