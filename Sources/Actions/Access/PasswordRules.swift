/// Why a new password will not do, in words for the person choosing it.
public enum PasswordFault: Hashable, Sendable {
    case tooShort(minimum: Int)
    case tooLong(maximum: Int)
    case isYourName
    case isCommon
    case isTheOldOne

    public var words: String {
        switch self {
        case .tooShort(let minimum): "Use \(minimum) characters or more. Three or four words together work well."
        case .tooLong(let maximum): "Use \(maximum) characters or fewer."
        case .isYourName: "Do not use your own name. Choose words that nobody would link to you."
        case .isCommon: "Many people choose a password like this, so it is easy to guess. Choose different words."
        case .isTheOldOne: "This is the password you have now. Choose a new one."
        }
    }
}

/// What a password must be. Length and surprise only: no rule asks for capitals or digits, which
/// make passwords harder to remember and hardly harder to guess.
public enum PasswordRules {
    public static let minimumCharacters = 12
    public static let maximumCharacters = 256

    /// Everything wrong with `password`; empty when it will do. `names` are the person's own name and
    /// the name they sign in with.
    public static func faults(in password: String, names: [String]) -> [PasswordFault] {
        guard fitsInBounds(password) else { return [.tooLong(maximum: maximumCharacters)] }
        var faults: [PasswordFault] = []
        if password.count < minimumCharacters { faults.append(.tooShort(minimum: minimumCharacters)) }
        let core = plainCore(of: password)
        let letters = password.lowercased().filter(\.isLetter)
        if names.flatMap(waysToWrite).contains(where: { [core, letters].contains($0) }) { faults.append(.isYourName) }
        if isPattern(password.lowercased()) || isCommonWord(core) { faults.append(.isCommon) }
        return faults
    }

    /// Short enough to hash: a single character can be many bytes, so both are bounded.
    static func fitsInBounds(_ password: String) -> Bool {
        password.utf8.count <= maximumCharacters * 8 && password.count <= maximumCharacters
    }

    private static func waysToWrite(_ name: String) -> [String] {
        let words = name.split { !$0.isLetter && !$0.isNumber }.map { plainCore(of: String($0)) }
        let ways = [words.joined(), words.reversed().joined()]
        return (ways + ways.map { $0 + $0 }).filter { $0.count > 1 }
    }

    /// The letters between whatever digits and marks stand at the ends, in lower case and with the
    /// usual disguises taken off: `P@ssw0rd-2026!` is `password`.
    private static func plainCore(of text: String) -> String {
        let characters = Array(text.lowercased())
        guard let first = characters.firstIndex(where: \.isLetter),
            let last = characters.lastIndex(where: \.isLetter)
        else { return "" }
        return String(characters[first...last].map { disguises[$0] ?? $0 }.filter(\.isLetter))
    }

    private static func isCommonWord(_ core: String) -> Bool {
        common.contains(core) || common.contains(shortestUnit(of: core))
    }

    /// A few characters over and over, or a walk along the keyboard, the alphabet or the digits.
    private static func isPattern(_ password: String) -> Bool {
        let unit = shortestUnit(of: password)
        return unit.count <= 4 && unit.count < password.count || isWalk(password) || isWalk(unit)
    }

    private static func isWalk(_ text: String) -> Bool {
        text.count >= 5 && walks.contains { $0.contains(text) || String($0.reversed()).contains(text) }
    }

    /// `abcabcabc` is `abc` over and over, and so is `abcabcab`; a text that repeats nothing is itself.
    private static func shortestUnit(of text: String) -> String {
        let characters = Array(text)
        let length = (1..<max(1, characters.count)).first { length in
            characters.indices.allSatisfy { characters[$0] == characters[$0 % length] }
        }
        return String(characters.prefix(length ?? characters.count))
    }

    private static let disguises: [Character: Character] = [
        "0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i",
    ]

    private static let walks = [
        "0123456789012345678901234567890", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
        "qwertyuiopasdfghjklzxcvbnm", "1q2w3e4r5t6y7u8i9o0p", "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
        "qazwsxedcrfvtgbyhnujmikolp",
    ]

    /// Our own short list: what people choose when a rule only asks for twelve characters.
    private static let common: Set<String> = [
        "password", "passwordpassword", "mypassword", "newpassword", "changeme", "changemenow", "letmein",
        "letmeinplease", "welcome", "welcomeback", "administrator", "admin", "iloveyou", "qwerty", "qwertyuiop",
        "football", "liverpool", "manchesterunited", "secret", "topsecret", "computer", "keyworker", "recovery",
        "treatment", "towpath", "hospital", "trustno", "monday", "tuesday", "wednesday", "thursday", "friday",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december", "spring", "summer", "autumn", "winter", "correcthorsebatterystaple",
        "nopassword", "thisismypassword", "default", "temporary", "temporarypassword", "sunshine", "princess",
    ]
}
