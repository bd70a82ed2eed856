import Clinical

/// The hours of every pharmacy, row by row as the file gives them, until the pharmacy itself is read.
///
/// Rule: if one row of a pharmacy makes no sense, none of its hours are taken. A week with a hole in it would say
/// “closed” of a day on which nothing is known.
struct PharmacyHours: Sendable {
    private var rows: [String: [HoursRow]] = [:]
    private var isUsed: Set<String> = []
    private var base = JoinedRows(file: .hours)

    mutating func take(_ row: NamedRow) {
        guard let id = row["OrganisationID"] else {
            let problem = FieldProblem("OrganisationId", "is empty")
            return base.setAside.append(.init(line: row.line, problem: problem))
        }
        rows[id, default: []].append(HoursRow(row))
    }

    /// Nil where the file says nothing, or something that makes no sense.
    mutating func hours(of id: String) -> OpeningHours? {
        isUsed.insert(id)
        return rows[id].flatMap { JoinedHours($0).hours }
    }

    /// What became of every row, those of pharmacies that are in no list at the last.
    var report: JoinedRows {
        var report = base
        for (id, rows) in rows {
            guard isUsed.contains(id) else {
                report.setAside += rows.map { .init(line: $0.line, problem: .noSuchPharmacy(id)) }
                continue
            }
            let joined = JoinedHours(rows)
            report.taken += joined.taken
            report.passedOver += joined.repeated
            report.setAside += joined.setAside
        }
        report.setAside.sort { $0.line < $1.line }
        return report
    }
}

/// One row: a spell of one weekday or of one day, or a day that is shut.
struct HoursRow: Hashable, Sendable {
    enum Said: Hashable, Sendable {
        case weekday(Weekday, OpeningSpell)
        /// No spell: shut.
        case day(Day, OpeningSpell?)
        /// A spell that runs past midnight.
        case overnight(Weekday, OpeningSpell)
        case nonsense(FieldProblem)
    }

    let line: Int
    let said: Said

    init(_ row: NamedRow) {
        line = row.line
        do throws(FieldProblem) {
            said = try HoursRow.read(row)
        } catch {
            said = .nonsense(error)
        }
    }

    private static func read(_ row: NamedRow) throws(FieldProblem) -> Said {
        let isOpen = try isOpen(row)
        if let text = row["AdditionalOpeningDate"] {
            guard let day = americanDay(text) else {
                throw FieldProblem("AdditionalOpeningDate", "“\(text)” is not a day as in Apr 18 2014")
            }
            guard isOpen else { return .day(day, nil) }
            let spell = try times(row)
            guard spell.isPossible else { throw backwards(row) }
            return .day(day, spell)
        }
        guard let weekday = Weekday.allCases.first(where: { $0.name == row["WeekDay"] }) else {
            throw FieldProblem("WeekDay", "“\(row["WeekDay"] ?? "")” is no weekday, and no date is given")
        }
        guard isOpen else { throw FieldProblem("IsOpen", "a weekday that is shut has no row") }
        return try week(weekday, try times(row), row)
    }

    /// The latest minute at which a spell that ends before it begins can be meant to end, the night after.
    ///
    /// A shop that opens at nine and shuts at “05:30” means half past five in the afternoon. We do not guess it.
    private static var latestNight: Int { 4 * 60 }

    private static func week(
        _ weekday: Weekday, _ spell: OpeningSpell, _ row: NamedRow
    ) throws(FieldProblem) -> Said {
        if spell.isPossible { return .weekday(weekday, spell) }
        guard spell.closes < spell.opens, spell.closes <= latestNight else { throw backwards(row) }
        return .overnight(weekday, spell)
    }

    private static func backwards(_ row: NamedRow) -> FieldProblem {
        FieldProblem("Times", "“\(row["Times"] ?? "")” closes before it opens, and is not meant as a night")
    }

    private static func isOpen(_ row: NamedRow) throws(FieldProblem) -> Bool {
        switch row["IsOpen"] {
        case "True": return true
        case "False": return false
        case let text: throw FieldProblem("IsOpen", "“\(text ?? "")” is neither True nor False")
        }
    }

    /// `08:00-00:00` ends at midnight. `00:00-00:00` is the whole day, which is believed only of a whole week.
    private static func times(_ row: NamedRow) throws(FieldProblem) -> OpeningSpell {
        let ends = (row["Times"] ?? "").split(separator: "-").map { minute($0) }
        guard ends.count == 2, let opens = ends[0], let closes = ends[1], opens < 1440 else {
            throw FieldProblem("Times", "“\(row["Times"] ?? "")” is not two times as in 09:00-17:30")
        }
        return OpeningSpell(opens: opens, closes: closes == 0 ? 1440 : closes)
    }

    private static func minute(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":").map { $0.count == 2 ? Int($0) : nil }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...24).contains(hour),
            (0...59).contains(minute), hour * 60 + minute <= 1440
        else { return nil }
        return hour * 60 + minute
    }
}

/// `Apr 18 2014` or `May  5 2014`.
private func americanDay(_ text: String) -> Day? {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let parts = text.split(separator: " ")
    guard parts.count == 3, let month = months.firstIndex(of: String(parts[0])), let day = Int(parts[1]),
        let year = Int(parts[2])
    else { return nil }
    return Day(year: year, month: month + 1, day: day)
}
