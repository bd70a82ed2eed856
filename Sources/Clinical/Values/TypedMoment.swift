extension UKTime {
    /// Reads a day and a time on a UK clock as people type them: `20/11/2026` and `14:30`, `2.30pm` or `9am`.
    /// Nil for anything else.
    public static func instant(typedDay: String, typedTime: String) -> Instant? {
        guard let day = Day(typed: typedDay), let minute = minute(typed: typedTime) else { return nil }
        return instant(day: day, minuteOfDay: minute)
    }

    /// Minutes since midnight. An hour from 1 to 12 with neither minutes nor am or pm would have to be guessed.
    private static func minute(typed: String) -> Int? {
        var text = typed.trimmed.lowercased().filter { !$0.isWhitespace }
        let half = ["am", "pm"].first { text.hasSuffix($0) }
        if half != nil { text = String(text.dropLast(2)) }
        let parts = text.split(separator: text.contains(":") ? ":" : ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), half != nil || parts.count == 2,
            let hour = Day.number(String(parts[0])),
            let minute = parts.count == 1 ? 0 : parts[1].count == 2 ? Day.number(String(parts[1])) : nil,
            (0...59).contains(minute)
        else { return nil }
        guard let half else { return (0...23).contains(hour) ? hour * 60 + minute : nil }
        return (1...12).contains(hour) ? (hour % 12 + (half == "pm" ? 12 : 0)) * 60 + minute : nil
    }
}
