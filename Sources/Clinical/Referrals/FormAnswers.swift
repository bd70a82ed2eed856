/// What someone has typed into a referral form so far, box by box, in the order first answered. A draft: nothing
/// in it has been checked.
public struct FormAnswers: Hashable, Sendable {
    private struct Answer: Hashable, Codable {
        let field: String
        var text: String
    }

    private var answers: [Answer] = []

    public init() {}

    /// What was typed, or empty text when the box has not been reached.
    public subscript(field: FieldID) -> String { answers.first { $0.field == field.rawValue }?.text ?? "" }

    /// Whether anything but space was typed.
    public func has(_ field: FieldID) -> Bool { !self[field].trimmed.isEmpty }

    /// The boxes that have been reached, in the order first answered.
    public var fields: [FieldID] { answers.compactMap { FieldID(rawValue: $0.field) } }

    /// Keeps what was typed, exactly, but for NUL and other control characters, which no one types; new lines stay.
    public mutating func set(_ field: FieldID, to typed: String) {
        let text = typed.withoutControlCharacters
        if let index = answers.firstIndex(where: { $0.field == field.rawValue }) {
            answers[index].text = text
        } else {
            answers.append(Answer(field: field.rawValue, text: text))
        }
    }

    /// The codes ticked in a list where several may be.
    public func ticked(_ field: FieldID) -> [String] { self[field].split(separator: "\n").map(String.init) }

    public mutating func tick(_ field: FieldID, _ codes: [String]) { set(field, to: codes.joined(separator: "\n")) }

    /// Takes a posted page. Every box of `question` is set, those that were not posted to empty; names that
    /// are not boxes of `question` are ignored; a name posted twice counts as two ticks.
    public mutating func take(_ posted: [(name: String, value: String)], for question: FormQuestion) {
        for field in question.inputs {
            tick(field, posted.filter { $0.name == field.rawValue }.map(\.value))
        }
    }

    /// These answers without some boxes.
    public func without(_ isLeftOut: (FieldID) -> Bool) -> FormAnswers {
        var copy = self
        copy.answers.removeAll { FieldID(rawValue: $0.field).map(isLeftOut) ?? true }
        return copy
    }

    /// Only the answers to questions that are asked: an answer to a question that an earlier answer has since
    /// closed is not sent.
    public func asked(today: Day) -> FormAnswers {
        let asked = Set(FormPath.questions(for: self, today: today).flatMap(\.inputs))
        return without { !asked.contains($0) }
    }
}

extension FormAnswers {
    /// The longest answer one long box takes, in characters.
    public static let longLimit = 40_000
    /// The longest answer a one-line box takes, in characters.
    public static let shortLimit = 500
    /// The most room all the answers may take, in bytes as stored. They travel in one sealed box of at most
    /// 64 kB, which holds a quarter less than that.
    public static let roomLimit = 45_000

    /// The room the answers take, in bytes as stored, at most.
    public var room: Int {
        answers.reduce(20) { total, answer in
            let escaped = answer.text.utf8.count { $0 < 0x20 || "\"\\/".utf8.contains($0) }
            return total + answer.field.utf8.count + answer.text.utf8.count + escaped + 24
        }
    }
}

extension FormAnswers: Codable {
    /// Boxes that this version of the form does not have are dropped.
    public init(from decoder: any Decoder) throws {
        answers = try decoder.singleValueContainer().decode([Answer].self)
            .filter { FieldID(rawValue: $0.field) != nil }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(answers)
    }
}
