public import Clinical
import Guides

extension TreatmentPlan {
    /// The parts in their order on one even scale: full to the least that a source says, pale to the most.
    public var timeline: Drawing {
        let rows = TimelineRow.rows(of: self)
        let scale = TimelineScale(reaching: rows.map(\.end).max() ?? 0)
        let height = rows.reduce(TimelineScale.top) { $0 + $1.height }
        var (y, shapes) = (TimelineScale.top, scale.numbers)
        for row in rows {
            shapes += row.shapes(at: y, on: scale)
            y += row.height
        }
        let words = [TimelineScale.first(start)] + rows.map { "\($0.title): \($0.text)" } + TimelineScale.legend
        return Drawing(
            width: TimelineScale.width, height: height + TimelineScale.foot, title: "What follows what, and how long",
            alternative: words.joined(separator: " "),
            shapes: TimelineScale.opening(start) + shapes + TimelineScale.legend(below: height))
    }
}

/// Where a day stands in the drawing, in points. Every week is as wide as any other.
private struct TimelineScale {
    static let width = 340.0
    static let top = 44.0
    static let foot = 56.0
    /// What comes before the first day stands left of this.
    static let zero = 34.0

    private let span: Int
    private let step: Int

    init(reaching days: Int) {
        let weeks = max(12, (days + 6) / 7)
        step = [2, 4, 8, 12, 26].first { weeks <= $0 * 5 } ?? 52
        span = weeks * 7
    }

    func x(_ day: Int) -> Double {
        Self.zero + (Self.width - Self.zero - 2) * Double(day) / Double(span)
    }

    private var weeks: StrideThrough<Int> { stride(from: 0, through: span / 7, by: step) }

    /// The numbers of the weeks.
    var numbers: [Drawing.Shape] {
        weeks.filter { x($0 * 7) < Self.width - 12 }.map { week in
            let words = week == 0 ? "start" : week == step ? "\(week) weeks" : "\(week)"
            return .words(words, at: Drawing.Point(x(week * 7), 30), anchor: .middle, size: 11)
        }
    }

    /// The weeks behind a bar.
    func marks(at y: Double) -> [Drawing.Shape] {
        weeks.map { week in
            .line(
                from: Drawing.Point(x(week * 7), y - 1), to: Drawing.Point(x(week * 7), y + 13),
                Drawing.Edge(week == 0 ? .quiet : .line, thickness: week == 0 ? 1 : 0.75))
        }
    }

    static func first(_ day: Day) -> String { "The start is \(day.spoken)." }

    static func opening(_ day: Day) -> [Drawing.Shape] {
        [.words(first(day), at: Drawing.Point(0, 12), size: 11.5)]
    }

    static let legend = [
        "Full: the least a source says. Pale: up to the most.",
        "Dashed: it may go on, or nobody can say.", "Each week is as wide as the next.",
    ]

    static func legend(below height: Double) -> [Drawing.Shape] {
        legend.enumerated().map { line, words in
            .words(words, at: Drawing.Point(0, height + 16 + 16 * Double(line)), size: 11.5)
        }
    }
}

/// One part: its name, its words on as many lines as they need, and its bar under them.
private struct TimelineRow {
    let title: String
    let text: String
    private let part: PlanPart
    /// In days from the start; before it, nil.
    private let begins: Int?
    private let lines: [String]
    /// The day to which the longest that a source gives would reach.
    private let most: Int?

    /// The day on which the bar ends.
    let end: Int

    /// What has no length is drawn three weeks long, and so is what may go on.
    private static let noLength = 21

    static func rows(of plan: TreatmentPlan) -> [TimelineRow] {
        var ends: [PlanPart.Kind: Int] = [:]
        return plan.stages.map { stage in
            let begins: Int? =
                switch stage.begins {
                case .before: nil
                case .day(let day): day
                case .after(let kind): ends[kind] ?? 0
                }
            let row = TimelineRow(stage, from: begins, in: plan)
            ends[stage.part.kind] = max(ends[stage.part.kind] ?? 0, row.end)
            return row
        }
    }

    private init(_ stage: PlanStage, from begins: Int?, in plan: TreatmentPlan) {
        (part, self.begins) = (stage.part, begins)
        title = PlanWords.title(stage.part)
        text = PlanWords.lengthAndBegin(stage, from: plan.start)
        lines = Self.wrapped(text)
        most = stage.part.days.map { (begins ?? 0) + $0.upperBound }
        end = (most ?? begins ?? 0) + (begins != nil && stage.part.isOpen ? Self.noLength : 0)
    }

    var height: Double { 42 + 14 * Double(lines.count) }

    func shapes(at y: Double, on scale: TimelineScale) -> [Drawing.Shape] {
        let words = lines.enumerated().map { line, words in
            Drawing.Shape.words(words, at: Drawing.Point(0, y + 26 + 14 * Double(line)), size: 11.5)
        }
        let name = Drawing.Shape.words(title, at: Drawing.Point(0, y + 12), size: 12.5, isStrong: true)
        let base = y + 17 + 14 * Double(lines.count)
        return [name] + words + scale.marks(at: base) + bars(at: base, scale)
    }

    private func bars(at y: Double, _ scale: TimelineScale) -> [Drawing.Shape] {
        guard let begins else { return [bar(0, TimelineScale.zero - 2, y, nil, isDashed: true)] }
        let from = scale.x(begins)
        let full = part.leastDays.map { bar(from, scale.x(begins + $0), y, .accent) }
        let pale = most.map { bar(from, scale.x($0), y, .accentSoft) }
        let open = part.isOpen ? bar(scale.x(most ?? begins), scale.x(end), y, nil, isDashed: true) : nil
        return [open, pale, full].compactMap(\.self)
    }

    private func bar(_ from: Double, _ to: Double, _ y: Double, _ fill: Tone?, isDashed: Bool = false) -> Drawing.Shape
    {
        .rectangle(
            at: Drawing.Point(from, y), width: to - from, height: 10, round: 2, fill: fill,
            edge: Drawing.Edge(fill == nil ? .quiet : .accent, thickness: 0.75, isDashed: isDashed))
    }

    /// Cut between words so that each line is within the drawing, whatever the letters.
    private static func wrapped(_ text: String) -> [String] {
        text.split(separator: " ").reduce(into: [String]()) { lines, word in
            if let last = lines.last, last.count + word.count < 50 {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
    }
}
