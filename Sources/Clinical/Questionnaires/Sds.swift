extension Instrument {
    /// Rule: five items, 0 to 15. What a total means depends on the substance: see `dependenceCutOff`.
    /// Source: `sds-1995`.
    public static let sds = Instrument(
        name: .sds, plainName: "SDS",
        items: [
            "use out of control", "worry at the thought of missing it", "worry about use", "wish to stop",
            "how hard it would be to stop",
        ].enumerated().map { index, topic in
            Item(number: index + 1, topic: topic, points: [0, 1, 2, 3], yes: nil)
        },
        bands: [], skips: [], citation: Citation(.sds1995, "scoring", .medium))

    /// The bands of the scale for one substance: below its cut-off, and from it up. Where no cut-off is
    /// published for the substance, the scale stands as it is.
    public func about(_ substance: Substance) -> Instrument {
        guard name == .sds, let cutOff = substance.dependenceCutOff else { return self }
        return Instrument(
            name: name, plainName: plainName, items: items,
            bands: [
                Band(code: "below-cut-off", range: 0...(cutOff.points - 1), citation: cutOff.citation),
                Band(code: "possible-dependence", range: cutOff.points...maximum, citation: cutOff.citation),
            ],
            skips: skips, citation: citation)
    }
}

extension Substance {
    /// The SDS total from which dependence on this substance is possible; nil where none is published.
    /// Source: `sds-1995` and the studies after it. The figure for heroin is in use but not official.
    public var dependenceCutOff: (points: Int, citation: Citation)? {
        switch self {
        case .heroin: (5, Citation(.sds1995, "heroin, no official cut-off", .low))
        case .amphetamine: (5, Citation(.sds1995, "amphetamine", .medium))
        case .cocaine: (3, Citation(.sds1995, "cocaine", .medium))
        case .cannabis: (3, Citation(.sds1995, "cannabis, adults", .medium))
        case .benzodiazepine: (7, Citation(.sds1995, "benzodiazepines", .medium))
        case .alcohol: (3, Citation(.sds1995, "alcohol", .medium))
        default: nil
        }
    }
}
