import ArgumentParser
import Clinical
import FoundationEssentials

struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Scores a questionnaire.",
        usage: "towpath score <instrument> <answers> [--substance <substance>] [--json]",
        discussion: """
            ANSWERS are the points of the items in order, with commas between and - for an unanswered item.
            Instruments: audit, audit-c, dast-10, sds.

            Examples:
              towpath score audit-c 2,1,0 --json
              towpath score audit 0,-,-,-,-,-,-,-,0,0
              towpath score sds 1,2,0,1,3 --substance cannabis --json
            """)

    @Argument(help: "audit, audit-c, dast-10 or sds.", transform: Typed.oneOf)
    var instrument: Instrument.Name

    @Option(help: "What an sds score is about; its bands differ by substance.", transform: Typed.substance)
    var substance: Substance?

    @Flag(help: "Print JSON.")
    var json = false

    // An answer list may begin with the - of an unanswered item, which must not read as an option.
    @Argument(parsing: .allUnrecognized, help: "For example 0,2,-,1.")
    var answers: [String] = []

    func validate() throws {
        guard answers.count == 1 else {
            throw ValidationError("Give the answers as one list, such as 0,2,-,1.")
        }
    }

    func run() throws {
        let scale = substance.map { Instrument.named(instrument).about($0) } ?? Instrument.named(instrument)
        let score: Score
        do {
            score = try scale.score(points())
        } catch let refusal as ScoringRefusal {
            throw Refused("\(scale.plainName): \(refusal)")
        }
        print(json ? try jsonText(PrintedScore(score)) : score.sentence(named: scale.plainName))
    }

    private func points() throws(Refused) -> [Int?] {
        var points: [Int?] = []
        for (index, text) in answers[0].split(separator: ",", omittingEmptySubsequences: false).enumerated() {
            let text = text.filter { !$0.isWhitespace }
            guard text == "-" || Int(text) != nil else {
                throw Refused("Item \(index + 1) is \"\(text)\"; it must be a whole number, or - for unanswered.")
            }
            points.append(Int(text))
        }
        return points
    }
}

/// The shape that others read: a total and a band are null, never absent, when there is none.
private struct PrintedScore: Encodable {
    let instrument: String
    let total: Int?
    let maximum: Int
    let complete: Bool
    let band: String?

    enum Key: String, CodingKey {
        case instrument, total, maximum, complete, band
    }

    init(_ score: Score) {
        instrument = score.instrument.rawValue
        total = score.total
        maximum = score.maximum
        complete = score.isComplete
        band = score.band?.code
    }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(instrument, forKey: .instrument)
        try fields.encode(total, forKey: .total)
        try fields.encode(maximum, forKey: .maximum)
        try fields.encode(complete, forKey: .complete)
        try fields.encode(band, forKey: .band)
    }
}

extension Score {
    fileprivate func sentence(named name: String) -> String {
        guard let total else { return "\(name): not finished, so there is no total." }
        let meaning = band.map { ", \($0.code)" } ?? ""
        return "\(name): \(total) out of \(maximum)\(meaning)."
    }
}
