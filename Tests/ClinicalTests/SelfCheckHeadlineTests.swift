import Clinical
import Testing

@Suite("What a self-check says first")
struct SelfCheckHeadlineTests {
    static let denied = SafetyAnswers(
        Dictionary(uniqueKeysWithValues: SafetyAnswers.Question.allCases.map { ($0, Reply.no) }))

    @Test(
        "drinking",
        arguments: [
            ([0, nil, nil, nil, nil, nil, nil, nil, 0, 0], .noProblemFound), ([2, 1, 1], .noProblemFound),
            ([2, 2, 1], .worthTalking), ([2, 2, 1, 0, 0, 0, 0, 0, 0, 2], .noProblemFound),
            ([2, 2, 1, 1, 0, 0, 0, 0, 0, 2], .worthTalking), ([4, 4, 3, 1, 0, 0, 0, 0, 0, 4], .helpLikely),
            ([4, 4, 3, 3, 2, 0, 0, 0, 0, 4], .possibleDependence), ([], .notEnoughAnswers),
            ([2, 1, nil], .notEnoughAnswers), ([0], .notEnoughAnswers),
        ] as [([Int?], SelfCheckOutcome.Headline)])
    func drinking(audit: [Int?], headline: SelfCheckOutcome.Headline) throws {
        #expect(try SelfCheck(.drinking(audit: audit), safety: Self.denied).outcome().headline == headline)
    }

    @Test(
        "drugs",
        arguments: [
            (0, SelfCheckOutcome.Headline.noProblemFound), (1, .worthTalking), (2, .worthTalking), (3, .helpLikely),
            (5, .helpLikely), (6, .possibleDependence), (10, .possibleDependence),
        ])
    func drugs(total: Int, headline: SelfCheckOutcome.Headline) throws {
        let dast = (0..<10).map { Optional($0 < total ? 1 : 0) }
        let drugs = SelfCheck.DrugAnswers(substances: [.cocaine], dast: dast)
        #expect(try SelfCheck(.drugs(drugs), safety: Self.denied).outcome().headline == headline)
    }

    @Test("a severity at its cut-off is possible dependence; without a cut-off any point is worth talking about")
    func severity() throws {
        for (substance, points, headline) in [
            (Substance.cannabis, [1, 1, 1, 0, 0], SelfCheckOutcome.Headline.possibleDependence),
            (.cannabis, [1, 1, 0, 0, 0], .noProblemFound), (.ketamine, [0, 0, 0, 0, 0], .noProblemFound),
            (.ketamine, [0, 0, 1, 0, 0], .worthTalking), (.ketamine, [3, 3, 3, 3, 3], .worthTalking),
        ] {
            let drugs = SelfCheck.DrugAnswers(
                substances: [substance], dast: SelfCheckSafetyTests.noDast,
                severity: .init(of: substance, points: points))
            #expect(try SelfCheck(.drugs(drugs), safety: Self.denied).outcome().headline == headline)
        }
    }

    @Test("the short check can find no problem, and each sign alone is heard", arguments: SelfCheckSign.allCases)
    func signs(sign: SelfCheckSign) throws {
        var signs = Dictionary(uniqueKeysWithValues: SelfCheckSign.allCases.map { ($0, Reply.no) })
        let none = try SelfCheck(.signs(signs, about: []), safety: Self.denied).outcome()
        #expect(none.headline == .noProblemFound)
        #expect(none.nextSteps == [.guide])
        signs[sign] = .yes
        let one = try SelfCheck(.signs(signs, about: []), safety: Self.denied).outcome()
        #expect(one.headline == sign.concern)
        #expect(one.nextSteps.contains(.refer) && one.nextSteps.contains(.find))
        signs[sign] = nil
        #expect(try SelfCheck(.signs(signs, about: []), safety: Self.denied).outcome().headline == .notEnoughAnswers)
    }

    @Test("points an item cannot have are refused by the check too")
    func refused() {
        #expect(throws: ScoringRefusal.impossiblePoints(item: 2, given: 9, allowed: [0, 1, 2, 3, 4])) {
            try SelfCheck(.drinking(audit: [1, 9, 1])).outcome()
        }
    }
}
