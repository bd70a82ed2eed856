import Clinical
import Testing

@Suite("Scoring a questionnaire")
struct ScoringTests {
    /// Points that add up to `total`, filling the items in order.
    static func points(of instrument: Instrument, total: Int) -> [Int?]? {
        var left = total
        var points: [Int?] = []
        for item in instrument.items {
            let given = item.points.last { $0 <= left } ?? 0
            points.append(given)
            left -= given
        }
        return left == 0 ? points : nil
    }

    @Test(
        "each band begins and ends where it is published",
        arguments: [
            (Instrument.audit, 0, "lower-risk"), (.audit, 7, "lower-risk"), (.audit, 8, "increasing-risk"),
            (.audit, 15, "increasing-risk"), (.audit, 16, "higher-risk"), (.audit, 19, "higher-risk"),
            (.audit, 20, "possible-dependence"), (.audit, 40, "possible-dependence"),
            (.auditC, 0, "negative"), (.auditC, 4, "negative"), (.auditC, 5, "positive"), (.auditC, 12, "positive"),
            (.dast10, 0, "none"), (.dast10, 1, "low"), (.dast10, 2, "low"), (.dast10, 3, "moderate"),
            (.dast10, 5, "moderate"), (.dast10, 6, "substantial"), (.dast10, 8, "substantial"),
            (.dast10, 9, "severe"), (.dast10, 10, "severe"),
            (Instrument.sds.about(.cocaine), 2, "below-cut-off"), (.sds.about(.cocaine), 3, "possible-dependence"),
            (.sds.about(.cannabis), 2, "below-cut-off"), (.sds.about(.cannabis), 3, "possible-dependence"),
            (.sds.about(.alcohol), 2, "below-cut-off"), (.sds.about(.alcohol), 3, "possible-dependence"),
            (.sds.about(.amphetamine), 4, "below-cut-off"), (.sds.about(.amphetamine), 5, "possible-dependence"),
            (.sds.about(.heroin), 4, "below-cut-off"), (.sds.about(.heroin), 5, "possible-dependence"),
            (.sds.about(.benzodiazepine), 6, "below-cut-off"),
            (.sds.about(.benzodiazepine), 7, "possible-dependence"),
            (.sds.about(.benzodiazepine), 15, "possible-dependence"),
        ])
    func bands(instrument: Instrument, total: Int, band: String) throws {
        let points = try #require(Self.points(of: instrument, total: total))
        let score = try instrument.score(points)
        #expect(score.total == total)
        #expect(score.band?.code == band)
    }

    @Test("the largest totals are the published ones")
    func maximums() {
        #expect(Instrument.all.map(\.maximum) == [40, 12, 10, 15])
        #expect(Instrument.all.map(\.name) == Instrument.Name.allCases)
    }

    @Test("the bands of an instrument leave no total out and share none", arguments: Instrument.all)
    func bandsCover(instrument: Instrument) {
        guard !instrument.bands.isEmpty else { return }
        for total in 0...instrument.maximum {
            #expect(instrument.bands.filter { $0.range.contains(total) }.count == 1, "\(total)")
        }
    }

    @Test("every point an item cannot have is refused, and the item is named", arguments: Instrument.all)
    func impossiblePoints(instrument: Instrument) {
        for item in instrument.items {
            for given in -1...11 where !item.points.contains(given) {
                var points = [Int?](repeating: 0, count: instrument.items.count)
                points[item.number - 1] = given
                let refusal = ScoringRefusal.impossiblePoints(
                    item: item.number, given: given, allowed: item.points)
                #expect(throws: refusal) { try instrument.score(points) }
            }
        }
    }

    @Test("too many answers or too few are refused", arguments: Instrument.all)
    func wrongCount(instrument: Instrument) {
        for count in [0, instrument.items.count - 1, instrument.items.count + 1] {
            #expect(throws: ScoringRefusal.wrongNumberOfAnswers(expected: instrument.items.count, given: count)) {
                try instrument.score(Array(repeating: 0, count: count))
            }
        }
    }

    @Test("one blank leaves a questionnaire without a total", arguments: [Instrument.auditC, .dast10, .sds])
    func oneBlank(instrument: Instrument) throws {
        for blank in instrument.items.indices {
            var points = [Int?](repeating: 0, count: instrument.items.count)
            points[blank] = nil
            let score = try instrument.score(points)
            #expect(score.total == nil && score.band == nil && !score.isComplete)
            #expect(instrument.unanswered(in: points) == [blank + 1])
        }
    }

    @Test("adding an answer finishes a score only as the plain sum, and never lowers it", arguments: 1...40)
    func adding(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        for instrument in Instrument.all {
            var points = [Int?](repeating: nil, count: instrument.items.count)
            var before = try instrument.score(points)
            for item in instrument.items.shuffled(using: &random) {
                points[item.number - 1] = item.points.randomElement(using: &random)
                let after = try instrument.score(points)
                let sum = points.compactMap { $0 }.reduce(0, +)
                #expect(after.total == nil || after.total == sum, "seed \(seed), \(instrument.name), \(points)")
                if let had = before.total, let has = after.total { #expect(has >= had, "seed \(seed)") }
                before = after
            }
            #expect(before.isComplete, "seed \(seed)")
        }
    }
}

@Suite("Leaving out AUDIT items")
struct AuditSkipTests {
    @Test("someone who never drinks is asked only items 9 and 10 after item 1")
    func neverDrinks() throws {
        #expect(Instrument.audit.unanswered(in: [0]) == [9, 10])
        let score = try Instrument.audit.score([0, nil, nil, nil, nil, nil, nil, nil, 2, 4])
        #expect(score.total == 6)
        #expect(try Instrument.audit.score([0, nil, nil, nil, nil, nil, nil, nil, 0, nil]).total == nil)
    }

    @Test("someone who never drinks much is asked items 9 and 10 after item 3")
    func neverMuch() throws {
        #expect(Instrument.audit.unanswered(in: [2, 0, 0]) == [9, 10])
        #expect(try Instrument.audit.score([2, 0, 0, nil, nil, nil, nil, nil, 0, 0]).total == 2)
    }

    @Test(
        "a blank is not left out on one nought alone",
        arguments: [[2, 0, nil], [2, nil, 0], [2, 1, 0], [2, 0, 1], [nil, 0, 1], [nil]])
    func notSkipped(first: [Int?]) throws {
        let points = first + [Int?](repeating: nil, count: 8 - first.count) + [0, 0]
        #expect(try Instrument.audit.score(points).total == nil)
    }

    @Test("answers that contradict the reason for leaving items out must be finished")
    func contradiction() throws {
        #expect(try Instrument.audit.score([0, 4, nil, nil, nil, nil, nil, nil, 0, 0]).total == nil)
        #expect(try Instrument.audit.score([2, 0, 0, nil, nil, 4, nil, nil, 0, 0]).total == nil)
        #expect(try Instrument.audit.score([0, 4, 0, 0, 0, 0, 0, 0, 0, 0]).total == 4)
    }
}
