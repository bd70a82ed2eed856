import Guides
import Testing

@testable import Clinical

@Suite("Everything we tell the public can be read at eleven")
struct ReadingAgeTests {
    /// Each text as a person meets it, whole.
    static let texts: [(String, String)] =
        passages.map { ($0.id, $0.text) } + Guide.all.map { ($0.id, $0.text) } + wordings + [
            ("signs", SelfCheckSign.allCases.map(SelfCheckWords.question).joined(separator: "\n")),
            ("safety", SafetyAnswers.Question.allCases.map(SelfCheckWords.question).joined(separator: "\n")),
            ("steps", SelfCheckOutcome.NextStep.allCases.map(OutcomeWords.step).joined(separator: "\n")),
            ("near-or-away", NearOrAway.text),
            ("service-fields", ServiceField.allCases.map(\.label).joined(separator: "\n")),
            ("service-needs", ServiceNeed.allCases.map(\.words).joined(separator: "\n")),
        ]

    static let passages: [Passage] =
        [EmergencyWords.signs, SelfCheckWords.units] + Substance.allCases.map(StoppingWords.about)
        + SelfCheckOutcome.Headline.allCases.map(OutcomeWords.headline) + emergencies + scores

    static let emergencies: [Passage] = SafetyAnswers.Question.allCases.flatMap { question in
        [true, false].map { EmergencyWords.first(SelfCheckOutcome.Emergency(question: question, wasSaid: $0)) }
    }

    /// One unfinished score and one at the foot of every band of every scale.
    static let scores: [Passage] = Instrument.all.map { $0.about(.cannabis) }.flatMap { scale in
        let blank = [Int?](repeating: nil, count: scale.items.count)
        let feet = [blank] + scale.bands.map { points(of: scale, total: $0.range.lowerBound) }
        return feet.compactMap { try? scale.score($0) }.map { OutcomeWords.explain($0) }
    }

    static func points(of scale: Instrument, total: Int) -> [Int?] {
        var left = total
        return scale.items.map { item in
            let given = item.points.last { $0 <= left } ?? 0
            left -= given
            return given
        }
    }

    static let wordings: [(String, String)] = Instrument.Name.allCases.map { name in
        let lines = SelfCheckWords.own(name).items.flatMap { [$0.text, $0.hint ?? ""] + $0.answers.map(\.text) }
        return ("wording-\(name.rawValue)", lines.joined(separator: "\n"))
    }

    @Test("each text, whole", arguments: texts)
    func readable(name: String, text: String) {
        let age = ReadingAge(of: text, leavingOut: Guide.namesLeftOut)
        #expect(age.years <= 11, "\(name) reads at \(age.years): \(text)")
    }

    @Test("the measure tells hard words from easy ones")
    func measure() {
        #expect(ReadingAge(of: "The cat sat on the mat. It was warm.").years < 7)
        let hard = "Pharmacological stabilisation necessitates individualised multidisciplinary consideration."
        #expect(ReadingAge(of: hard).years > 18)
    }

    @Test("every band of every scale is explained in words of its own")
    func bands() {
        #expect(Self.scores.count == 17)
        let texts = Set(Self.scores.map(\.text))
        #expect(texts.count == 14)
    }
}
