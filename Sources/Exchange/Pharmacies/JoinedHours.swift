import Clinical

/// The rows of one pharmacy put together, and what became of each.
struct JoinedHours {
    private(set) var hours: OpeningHours?
    private(set) var taken = 0
    /// Rows that say what another row says too.
    private(set) var repeated = 0
    private(set) var setAside: [JoinedRows.RowProblem] = []

    private var spells: [Weekday: [OpeningSpell]] = [:]
    private var days: [Day: [OpeningSpell]] = [:]
    private var seen: Set<HoursRow.Said> = []

    init(_ rows: [HoursRow]) {
        for row in rows { take(row) }
        if setAside.isEmpty { refuseLoneWholeDays(rows) }
        if setAside.isEmpty, spells.isEmpty, let first = rows.first {
            let problem = FieldProblem("WeekDay", "single days are named, and no week")
            setAside.append(.init(line: first.line, problem: problem))
        }
        guard setAside.isEmpty else {
            refuseTheRest(rows)
            return
        }
        let spans = spells.flatMap { day, spells in
            spells.compactMap { OpeningHours.Span(day, from: $0.opens, to: $0.closes) }
        }
        taken = rows.count - repeated
        hours = OpeningHours(spans, days: days)
    }

    private mutating func take(_ row: HoursRow) {
        if case .nonsense(let problem) = row.said {
            return setAside.append(.init(line: row.line, problem: problem))
        }
        guard seen.insert(row.said).inserted else {
            repeated += 1
            return
        }
        do throws(FieldProblem) {
            switch row.said {
            case .nonsense(let problem): throw problem
            case .weekday(let weekday, let spell): try add(spell, on: weekday)
            case .overnight(let weekday, let spell):
                try add(OpeningSpell(opens: spell.opens, closes: 1440), on: weekday)
                try add(OpeningSpell(opens: 0, closes: spell.closes), on: weekday.next)
            case .day(let day, let spell): try add(spell, on: day)
            }
        } catch {
            setAside.append(.init(line: row.line, problem: error))
        }
    }

    private mutating func add(_ spell: OpeningSpell, on weekday: Weekday) throws(FieldProblem) {
        let before = spells[weekday] ?? []
        guard !before.contains(where: { $0.overlaps(spell) }) else {
            throw FieldProblem("Times", "overlaps another row of \(weekday.name)")
        }
        spells[weekday] = before + [spell]
    }

    private mutating func add(_ spell: OpeningSpell?, on day: Day) throws(FieldProblem) {
        let before = days[day]
        guard let spell else {
            guard before == nil else { throw FieldProblem("IsOpen", "another row says that \(day) is open") }
            return days[day] = []
        }
        guard before?.isEmpty != true else { throw FieldProblem("IsOpen", "another row says that \(day) is shut") }
        guard before?.contains(where: { $0.overlaps(spell) }) != true else {
            throw FieldProblem("Times", "overlaps another row of \(day)")
        }
        days[day] = (before ?? []) + [spell]
    }

    /// A shop that is open day and night is so all week. One such day among others is more likely a field left empty.
    private mutating func refuseLoneWholeDays(_ rows: [HoursRow]) {
        let whole = OpeningSpell(opens: 0, closes: 1440)
        let isWholeWeek = Weekday.allCases.allSatisfy { spells[$0] == [whole] }
        guard !isWholeWeek else { return }
        for row in rows {
            if case .weekday(let weekday, whole) = row.said {
                let problem = FieldProblem("Times", "only \(weekday.name) is said to be open day and night")
                setAside.append(.init(line: row.line, problem: problem))
            }
        }
    }

    private mutating func refuseTheRest(_ rows: [HoursRow]) {
        let bad = Set(setAside.map(\.line))
        let first = bad.min() ?? 0
        let problem = FieldProblem("Times", "left out with line \(first), so that no day is called shut by mistake")
        setAside += rows.filter { !bad.contains($0.line) }.map { .init(line: $0.line, problem: problem) }
        repeated = 0
    }
}

extension OpeningSpell {
    fileprivate func overlaps(_ other: OpeningSpell) -> Bool { opens < other.closes && other.opens < closes }
}

extension Weekday {
    fileprivate var next: Weekday { Weekday.allCases[(rawValue + 1) % 7] }
}
