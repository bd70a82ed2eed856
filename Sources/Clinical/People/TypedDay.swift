extension Day {
    /// Reads a day as people in the UK type one: `12/3/1981`, `12.03.1981`, `12 March 1981`, `12 mar 1981`,
    /// or `1981-03-12`. Nil for anything else, for a day the calendar does not have, and for a year of
    /// fewer than four digits, which would have to be guessed.
    public init?(typed: String) {
        let parts = typed.split { $0.isWhitespace || "/.-".contains($0) }.map { $0.lowercased() }
        guard parts.count == 3 else { return nil }
        let (first, middle, last) = (parts[0], parts[1], parts[2])
        guard let month = Day.month(typed: middle) else { return nil }
        if first.count == 4, let year = Day.number(first), let day = Day.number(last) {
            self.init(year: year, month: month, day: day)
        } else if last.count == 4, first.count <= 2, let year = Day.number(last), let day = Day.number(first) {
            self.init(year: year, month: month, day: day)
        } else {
            return nil
        }
    }

    /// A month as a number or as its English name or first three letters.
    static func month(typed: String) -> Int? {
        let typed = typed.trimmed.lowercased()
        if let number = number(typed) { return (1...12).contains(number) ? number : nil }
        guard typed.count >= 3 else { return nil }
        return months.firstIndex { $0 == typed || $0.prefix(3) == typed || (typed == "sept" && $0 == "september") }
            .map { $0 + 1 }
    }

    /// A whole number of one to four digits, in the digits of any script.
    static func number(_ typed: String) -> Int? {
        let typed = typed.trimmed
        guard (1...4).contains(typed.count) else { return nil }
        return typed.reduce(Int?.some(0)) { total, character in
            guard let total, let digit = character.wholeNumberValue, (0...9).contains(digit) else { return nil }
            return total * 10 + digit
        }
    }

    /// Month names in English, January first, in lower case.
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]
}
