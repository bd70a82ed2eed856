// Opening hours as they stand in files and in stored records.

extension OpeningHours: CustomStringConvertible {
    /// `always`, or `mon 09:00-17:00; tue 09:00-12:00`, days in order; then what differs, as in
    /// `2026-12-24 09:00-12:00; 2026-12-27 closed; bank-holidays closed`.
    public var description: String {
        let week = isAlways ? ["always"] : spans.map { "\($0.weekday.short) \(clock($0.from))-\(clock($0.to))" }
        let single = days.sorted { $0.key < $1.key }.flatMap { day, spells in written("\(day)", spells) }
        return (week + single + bankHolidayText).joined(separator: "; ")
    }

    private var bankHolidayText: [String] {
        switch onBankHolidays {
        case nil: []
        case .asUsual: ["bank-holidays as-usual"]
        case .spells(let spells): written("bank-holidays", spells)
        }
    }

    private func written(_ name: String, _ spells: [OpeningSpell]) -> [String] {
        spells.isEmpty ? ["\(name) closed"] : spells.map { "\(name) \(clock($0.opens))-\(clock($0.closes))" }
    }

    /// Reads what `description` writes, and a run of days as in `mon-fri 09:00-17:00`; anything else is nil.
    public init?(_ text: String) {
        var read = ReadHours()
        for part in text.lowercased().split(separator: ";") {
            guard read.take(part.split(separator: " ")) else { return nil }
        }
        guard !read.spans.isEmpty else { return nil }
        self.init(read.spans, days: read.days, onBankHolidays: read.onBankHolidays)
    }
}

/// What the parts of a text said so far.
private struct ReadHours {
    var spans: [OpeningHours.Span] = []
    var days: [Day: [OpeningSpell]] = [:]
    var onBankHolidays: OpeningHours.OnBankHolidays?

    /// False for a part that makes no sense, or that says of a day that it is open and shut.
    mutating func take(_ words: [Substring]) -> Bool {
        if words == ["always"] {
            spans += OpeningHours.always.spans
            return true
        }
        guard words.count == 2 else { return false }
        if words[0] == "bank-holidays" { return takeBankHolidays(words[1]) }
        if let day = Day(String(words[0])) { return takeDay(day, words[1]) }
        guard let weekdays = weekdays(words[0]), let spell = spell(words[1]) else { return false }
        let read = weekdays.compactMap { OpeningHours.Span($0, from: spell.opens, to: spell.closes) }
        spans += read
        return !read.isEmpty
    }

    private mutating func takeBankHolidays(_ text: Substring) -> Bool {
        if text == "as-usual" {
            guard onBankHolidays == nil else { return false }
            onBankHolidays = .asUsual
            return true
        }
        var before: [OpeningSpell]?
        if case .spells(let spells) = onBankHolidays { before = spells }
        guard before != nil || onBankHolidays == nil, let spells = added(text, to: before) else { return false }
        onBankHolidays = .spells(spells)
        return true
    }

    private mutating func takeDay(_ day: Day, _ text: Substring) -> Bool {
        guard let spells = added(text, to: days[day]) else { return false }
        days[day] = spells
        return true
    }

    private func added(_ text: Substring, to before: [OpeningSpell]?) -> [OpeningSpell]? {
        if text == "closed" { return before == nil ? [] : nil }
        guard before?.isEmpty != true, let spell = spell(text) else { return nil }
        return (before ?? []) + [spell]
    }
}

private func weekdays(_ text: Substring) -> [Weekday]? {
    let ends = text.split(separator: "-").map { name in Weekday.allCases.first { $0.short == name } }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
        first.rawValue <= last.rawValue
    else { return nil }
    return Array(Weekday.allCases[first.rawValue...last.rawValue])
}

private func spell(_ text: Substring) -> OpeningSpell? {
    let ends = text.split(separator: "-").map { minute(Array($0.utf8)) }
    guard ends.count == 2, let opens = ends[0], let closes = ends[1] else { return nil }
    let spell = OpeningSpell(opens: opens, closes: closes)
    return spell.isPossible ? spell : nil
}

/// The minute of the day that `09:30` or `24:00` names; nil for anything else.
func minute(_ text: [UInt8]) -> Int? {
    guard text.count == 5, text[2] == UInt8(ascii: ":"), let hour = wholeNumber(text[0..<2]),
        let minute = wholeNumber(text[3..<5]), hour <= 24, minute < 60
    else { return nil }
    return hour * 60 + minute
}
