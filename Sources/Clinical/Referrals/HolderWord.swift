/// The word or number that a sender chose, which opens their status page together with the code. It lives only until
/// it is hashed: it is neither stored nor shown, and cannot be encoded.
public struct HolderWord: Hashable, Sendable {
    /// In the one form that is hashed: no spaces at the ends, single spaces within, lower case.
    public let text: String

    /// Lengths taken, in characters.
    static let lengths = 4...40

    /// Reads a word as typed on the form or the status page; nil when it is shorter than 4 or longer than 40.
    public init?(_ typed: String) {
        let words = typed.prefix(400).withoutControlCharacters.trimmed.lowercased().split(
            whereSeparator: \.isWhitespace)
        text = words.joined(separator: " ")
        guard HolderWord.lengths.contains(text.count) else { return nil }
    }

    /// What is wrong with the word chosen in the form: `.secret` and `.secretAgain`, beside all else that it says.
    public static func errors(in answers: FormAnswers) -> [FieldError] {
        let typed = answers[.secret]
        guard let word = HolderWord(typed) else {
            return [FieldError(.secret, "Use 4 to 40 letters or numbers.")]
        }
        let readings = [HolderWord.bare(word.text), PhoneNumber(word.text)?.digits].compactMap(\.self)
        if !HolderWord.givenAway(by: answers).isDisjoint(with: readings) {
            return [
                FieldError(
                    .secret,
                    "Choose something else: other people may know this name, date, number or postcode.")
            ]
        }
        if isEasilyGuessed(word.text) {
            return [FieldError(.secret, "Choose something else: this is one of the first that anyone would try.")]
        }
        guard word == HolderWord(answers[.secretAgain]) else {
            return [FieldError(.secretAgain, "The two are not the same. Type the same word in both boxes.")]
        }
        return []
    }

    /// Rule: not what is tried first on any card that is found: the same sign over and over, a run such as 1234 or
    /// 9876, a year that someone may be born in, or a word for a secret.
    private static func isEasilyGuessed(_ word: String) -> Bool {
        let text = bare(word).count < lengths.lowerBound ? word : bare(word)
        let signs = text.unicodeScalars.map { Int($0.value) }
        let gaps = Set(zip(signs.dropFirst(), signs).map { $0 - $1 })
        if gaps == [0] || gaps == [1] || gaps == [-1] { return true }
        if signs.count == 4, let year = Int(text), (1900...2099).contains(year) { return true }
        return ["password", "passcode", "secret", "letmein", "qwerty", "abcabc", "1212", "2580", "0852"].contains(text)
    }

    /// Letters and digits only, folded, so that `12-03-1981` and `12 03 1981` are one.
    private static func bare(_ text: String) -> String { FoldedName(text).words.joined() }

    /// Rule: the second fact is never a date of birth, postcode or name (design, who may do what). Phone numbers
    /// and e-mail addresses are as widely known.
    private static func givenAway(by answers: FormAnswers) -> Set<String> {
        let names: [FieldID] = [.given, .family, .knownAs, .senderName, .professionalName]
        let words = names.flatMap { FoldedName(answers[$0]).words.prefix(12) }
        let whole = names.map { bare(answers[$0]) }
        let both = [bare(answers[.given] + " " + answers[.family]), bare(answers[.family] + " " + answers[.given])]
        let others: [FieldID] = [.postcode, .email, .senderEmail, .professionalEmail, .nhsNumber]
        let phones = [FieldID.phone, .senderPhone, .professionalPhone].flatMap { field in
            [bare(answers[field]), PhoneNumber(answers[field])?.digits ?? ""]
        }
        return Set(words + whole + both + others.map { bare(answers[$0]) } + phones + dates(answers)).subtracting([""])
    }

    private static func dates(_ answers: FormAnswers) -> [String] {
        guard let born = answers.birthDay else { return [] }
        let (day, month) = (padded(born.dayOfMonth, to: 2), padded(born.month, to: 2))
        let (year, short) = (padded(born.year, to: 4), padded(born.year % 100, to: 2))
        let bareDay = "\(born.dayOfMonth)\(born.month)"
        return [year, day + month, month + day, bareDay].flatMap { [$0, $0 + year, $0 + short] }
            + [year + month + day, short + month + day]
    }
}
