/// How sure we are of a fact.
public enum Confidence: String, Codable, CaseIterable, Sendable {
    /// Read in a copy of the source itself.
    case verified
    /// The standard published figure, from knowledge.
    case high = "K-high"
    /// Likely right; section or wording to be checked.
    case medium = "K-med"
    /// To be checked before anyone relies on it: every screen calls it unverified.
    case low = "K-low"

    public var isUnverified: Bool { self == .low }
}

/// Where a fact comes from: which source, where in it, and how sure we are that it says so.
public struct Citation: Hashable, Codable, Sendable {
    public let source: SourceID
    public let section: String
    public let confidence: Confidence

    public init(_ source: SourceID, _ section: String, _ confidence: Confidence) {
        self.source = source
        self.section = section
        self.confidence = confidence
    }
}

extension Citation {
    /// The public page on finding a rehab, which was read itself.
    public static func briefRehab(_ section: String) -> Citation { Citation(.briefRehab, section, .verified) }

    /// The public page on what happens in drug treatment, which was read itself.
    public static func briefTreatment(_ section: String) -> Citation { Citation(.briefTreatment, section, .verified) }
}

extension Citation {
    /// Which edition of the source it stands in: a later one may say something else.
    public var edition: String { source.details.edition }
}

extension Citation: CustomStringConvertible {
    /// `NICE CG115, 1.3.4`, and `(unverified)` after it where we are not sure.
    public var description: String {
        "\(source.details.shortTitle), \(section)\(confidence.isUnverified ? " (unverified)" : "")"
    }
}
