import Clinical
import Guides

/// One page of a self-check: a few questions that belong together.
struct CheckPart: Sendable {
    enum Name: String, Sendable {
        case start, more, hold, safety
    }

    let name: Name
    let title: String
    let intro: String
    let questions: [CheckQuestion]
    /// The published scale the questions are based on, if any.
    var wording: Wording?
}

/// One question of a self-check. Any of them may be left alone.
struct CheckQuestion: Sendable {
    /// The name of its field.
    let name: String
    let words: String
    var hint: String?
    let choices: [Choice]
    var takesSeveral = false

    /// What a form sends when someone would rather not say: to us it is no answer.
    static let notSaid = Choice("skip", "I’d rather not say")
}

extension CheckQuestion {
    static func item(_ number: Int, of scale: Instrument.Name, in wording: Wording) -> CheckQuestion {
        let item = wording.items[number - 1]
        return CheckQuestion(
            name: field(scale, number), words: item.text, hint: item.hint,
            choices: item.answers.map { Choice(String($0.points), $0.text) } + [notSaid])
    }

    static func sign(_ sign: SelfCheckSign) -> CheckQuestion {
        CheckQuestion(name: field(sign), words: SelfCheckWords.question(sign), choices: yesOrNo)
    }

    static func safety(_ question: SafetyAnswers.Question) -> CheckQuestion {
        CheckQuestion(name: field(question), words: SelfCheckWords.question(question), choices: yesOrNo)
    }

    static func substances(_ words: String, _ offered: [Substance]) -> CheckQuestion {
        CheckQuestion(
            name: substances, words: words, hint: "Choose all that you use.", choices: offered.map(choice),
            takesSeveral: true)
    }

    static func worst(of offered: [Substance]) -> CheckQuestion {
        CheckQuestion(
            name: worst, words: "Which one worries you most?",
            choices: offered.map { Choice($0.rawValue, $0.name.capitalisedFirst) } + [notSaid])
    }

    private static let yesOrNo = [Choice(Reply.yes.rawValue, "Yes"), Choice(Reply.no.rawValue, "No"), notSaid]

    private static func choice(_ substance: Substance) -> Choice {
        let others = substance.names.dropFirst().prefix(4).joined(separator: ", ")
        let says = substance == .alcohol || substance == .other || others.isEmpty
        return Choice(substance.rawValue, substance.name.capitalisedFirst, hint: says ? nil : "Also called " + others)
    }
}

// The names of the fields. They are sent in the body of a form and stand in no address.
extension CheckQuestion {
    static let substances = "substances"
    static let worst = "worst"
    static func field(_ scale: Instrument.Name, _ number: Int) -> String { "\(scale.rawValue)-\(number)" }
    static func field(_ sign: SelfCheckSign) -> String { "sign-" + sign.rawValue }
    static func field(_ question: SafetyAnswers.Question) -> String { "safety-" + question.rawValue }

    /// Every field that a self-check may send.
    static let fields: Set<String> = Set(
        [substances, worst] + SelfCheckSign.allCases.map(field) + SafetyAnswers.Question.allCases.map(field)
            + Instrument.all.flatMap { scale in scale.items.map { field(scale.name, $0.number) } })
}
