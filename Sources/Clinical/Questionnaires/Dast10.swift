extension Instrument {
    /// Rule: ten yes or no items about the past 12 months and drugs other than alcohol and tobacco. Yes is one
    /// point, except item 3 (able to stop), where no is one point. 0 none, 1-2 low, 3-5 moderate,
    /// 6-8 substantial, 9-10 severe. Source: `dast-1982`.
    public static let dast10 = Instrument(
        name: .dast10, plainName: "DAST-10",
        items: dastTopics.enumerated().map { index, topic in
            Item(number: index + 1, topic: topic, points: [0, 1], yes: index + 1 == 3 ? 0 : 1)
        },
        bands: [
            Band(code: "none", range: 0...0, citation: dastCitation),
            Band(code: "low", range: 1...2, citation: dastCitation),
            Band(code: "moderate", range: 3...5, citation: dastCitation),
            Band(code: "substantial", range: 6...8, citation: dastCitation),
            Band(code: "severe", range: 9...10, citation: dastCitation),
        ],
        skips: [], citation: dastCitation)
}

private let dastCitation = Citation(.dast1982, "scoring", .high)

private let dastTopics = [
    "use other than for medical reasons", "more than one drug at a time", "able to stop when wanted",
    "blackouts or flashbacks", "guilt", "complaints from those close", "neglect of family",
    "breaking the law to get drugs", "withdrawal", "medical problems",
]
