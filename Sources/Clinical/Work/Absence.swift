/// Days away from work through illness, the first and the last both counted, weekends and holidays too.
public struct Absence: Hashable, Sendable {
    public let first: Day
    public let last: Day

    /// The longest stretch taken: beyond it a wrong year is likelier than a true answer. Our own bound.
    public static let longestDays = 730
    /// The first day of the oldest rates held.
    public static let earliest = TaxYear(2019).from

    /// - Throws: days in the wrong order, too far apart, or before the rules that are held.
    public init(from first: Day, to last: Day) throws(AbsenceRefusal) {
        guard first <= last else { throw .backwards(first: first, last: last) }
        guard first >= Absence.earliest else { throw .beforeTables(first) }
        let count = last.number - first.number + 1
        guard count <= Absence.longestDays else { throw .tooLong(days: count) }
        self.first = first
        self.last = last
    }

    public var calendarDays: Int { last.number - first.number + 1 }

    /// How many of the days the person's own word is enough for.
    public var selfCertifiedDays: Int { min(calendarDays, rule.value.selfCertifiedDays) }

    /// The first day that a fit note has to cover; nil while the person's own word is enough.
    public var fitNoteFrom: Day? {
        calendarDays > rule.value.selfCertifiedDays ? first.adding(days: rule.value.selfCertifiedDays) : nil
    }

    public var rule: Dated<CertificateRule> { CertificateRule.on(first) }

    /// Every day of it, first to last.
    public var days: [Day] { (first.number...last.number).map(Day.init(number:)) }

    /// Days in between, neither end counted. Nought or less when they touch or overlap.
    public func daysBetween(_ later: Absence) -> Int { later.first.number - last.number - 1 }
}

/// Why days away cannot be worked out.
public enum AbsenceRefusal: Error, Hashable, Sendable {
    case backwards(first: Day, last: Day)
    case tooLong(days: Int)
    case beforeTables(Day)

    public var words: String {
        switch self {
        case .backwards(let first, let last):
            "The last day (\(last.spoken)) is before the first (\(first.spoken)). Check both."
        case .tooLong(let days):
            "That is \(grouped(days)) days. We can count up to \(Absence.longestDays). Check the years."
        case .beforeTables(let day):
            "\(day.spoken) is before \(Absence.earliest.spoken). We do not hold the rules of that time."
        }
    }
}

/// For how long the person's own word is enough.
public struct CertificateRule: Hashable, Sendable {
    /// Calendar days at the start of an absence, weekends and bank holidays counted.
    public let selfCertifiedDays: Int
    /// How soon an employer may ask to be told, where it has set no time of its own.
    public let tellWithinDays: Int

    /// Rule: the first 7 calendar days are certified by the person; from day 8 a fit note is needed.
    /// Source: `fit-notes`, self-certification.
    static let table = [
        Dated(
            CertificateRule(selfCertifiedDays: 7, tellWithinDays: 7), from: Absence.earliest, to: nil,
            Citation(.fitNotes, "the first 7 days; from day 8 a fit note", .high))
    ]

    static func on(_ day: Day) -> Dated<CertificateRule> { table.row(on: day) ?? table[table.count - 1] }
}
