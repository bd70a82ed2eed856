/// What one source says about one service.
///
/// A field it does not speak of is nil: not stated, which is neither yes nor no.
public struct ServiceFacts: Hashable, Codable, Sendable {
    public var name: String?
    public var provider: String?
    public var help: [KindOfHelp]?
    public var settings: [Setting]?
    public var substances: [Substance]?
    public var audiences: [Audience]?
    public var funding: [Funding]?
    public var price: Price?
    /// What that price pays for.
    public var priceCovers: [PriceCover]?
    public var insurers: [String]?
    public var place: ServicePlace?
    public var phone: String?
    public var email: String?
    public var website: String?
    public var opening: OpeningHours?
    public var languages: [String]?
    public var access: [AccessFeature]?
    /// People or beds the service can hold at once.
    public var capacity: Int?
    /// Days from asking to starting, as someone typed it. Never shown, and no rule reads it.
    public var waitDays: Int?
    public var regulator: RegulatorReference?
    public var rating: RegulatorRating?
    /// Whether someone can be safely taken through withdrawal in the same place.
    public var detoxOnSite: Bool?
    public var faith: Faith?
    public var pets: Bool?
    /// Whether a parent's children may live in with them.
    public var children: Bool?
    /// Whether two people who are a couple may come together.
    public var couples: Bool?
    /// Whether all of it can be reached without a step.
    public var stepFree: Bool?
    /// The day of the stay from which visitors may come; 1 is the day of arrival.
    public var visitingFromDay: Int?
    public var aftercare: [Aftercare]?
    /// Only of a mutual-aid meeting.
    public var meeting: MutualAidMeeting?

    public init() {}
}

/// A service's number with the body that inspects it.
public struct RegulatorReference: Hashable, Codable, Sendable {
    /// `CQC`, `Care Inspectorate`.
    public let regulator: String
    public let reference: String

    public init(regulator: String, reference: String) {
        self.regulator = regulator
        self.reference = reference
    }
}

/// Where a service is, as far as its source says.
public struct ServicePlace: Hashable, Codable, Sendable {
    /// Which country's rules the postal code follows.
    public enum Country: String, Codable, CaseIterable, Sendable {
        case uk = "GB"
        case us = "US"
    }

    public var country: Country
    public var address: String?
    public var town: String?
    /// Local authority or county.
    public var district: String?
    /// As one writes it: a UK postcode with one space, or a US ZIP code of five digits.
    public var postalCode: String?
    public var coordinate: Coordinate?

    public init(_ country: Country) { self.country = country }

    /// The UK postcode, if it has one.
    public var postcode: Postcode? { country == .uk ? postalCode.flatMap { Postcode($0) } : nil }

    /// The address with its postal code, as far as it is known.
    public var inOneLine: String? {
        let parts = [address, town, address == nil && town == nil ? district : nil, postalCode].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
