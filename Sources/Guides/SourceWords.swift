public import Clinical

// How each page and each paper names a source: one wording for all of them.
extension Citation {
    /// What it is and where in it: `Title (edition): section.`
    public var inFull: String { "\(source.details.title) \(whereInIt)" }

    /// What follows its title: `(edition): section.`
    public var whereInIt: String { "(\(source.details.edition)): \(section)." }

    /// How sure we are that it says so, and the day that was set down. Only what was read is said to be read.
    public var standing: String { "\(confidence.standing) \(source.details.reviewedOn.spoken)." }
}

extension Confidence {
    /// How sure we are, before the day it was last looked at.
    var standing: String {
        switch self {
        case .verified: "Read in the source itself,"
        case .high: "From the standard published figure, set down"
        case .medium: "Likely right, still to be set against the source; set down"
        case .low: "Not checked yet; set down"
        }
    }
}
