public import Clinical
import Guides

extension TreatmentPlan {
    /// How long each part may take, a bar each on one scale: full to the least that a source says, pale to the most.
    public var timeline: Drawing {
        let rows = parts.enumerated().flatMap { row, part in
            Timeline.row(part, at: Timeline.top + Timeline.step * Double(row))
        }
        let height = Timeline.top + Timeline.step * Double(parts.count) + 4
        return Drawing(
            width: Timeline.width, height: height, title: "How long each part may take",
            alternative: parts.map { "\(PlanWords.title($0)): \(PlanWords.shortLengths($0))." }.joined(separator: " "),
            shapes: Timeline.scale(to: height) + rows)
    }
}

/// Where things stand in the drawing, in points.
private enum Timeline {
    static let width = 340.0
    static let top = 26.0
    static let step = 46.0

    /// Each mark is as far from the next as any other, so that a week is seen beside half a year.
    static let marks: [(days: Int, words: String)] = [
        (0, ""), (7, "1 week"), (14, "2"), (28, "4"), (84, "12 weeks"), (180, "6 months"),
    ]

    static func x(_ days: Int) -> Double {
        let space = (width - 30) / Double(marks.count - 1)
        guard let after = marks.firstIndex(where: { $0.days >= days }) else { return width - 14 }
        guard after > 0 else { return 0 }
        let (from, to) = (marks[after - 1].days, marks[after].days)
        return space * (Double(after - 1) + Double(days - from) / Double(to - from))
    }

    static func scale(to height: Double) -> [Drawing.Shape] {
        marks.dropFirst().flatMap { mark in
            [
                .line(
                    from: Drawing.Point(x(mark.days), 18), to: Drawing.Point(x(mark.days), height),
                    Drawing.Edge(.line, thickness: 0.75, isDashed: true)),
                .words(
                    mark.words, at: Drawing.Point(x(mark.days), 12), anchor: .middle, size: 11, tone: .quiet),
            ]
        }
    }

    static func row(_ part: PlanPart, at y: Double) -> [Drawing.Shape] {
        let title = Drawing.Shape.words(
            PlanWords.title(part), at: Drawing.Point(0, y + 13), size: 12.5, isStrong: true)
        return [title] + bar(part, at: y + 19)
            + [
                .words(
                    PlanWords.shortLengths(part), at: Drawing.Point(4, y + 30), size: 11.5,
                    tone: part.days == nil ? .quiet : .ink)
            ]
    }

    private static func bar(_ part: PlanPart, at y: Double) -> [Drawing.Shape] {
        guard let days = part.days else {
            return [
                .rectangle(
                    at: Drawing.Point(0, y), width: width - 14, height: 15, round: 3,
                    edge: Drawing.Edge(.quiet, isDashed: true))
            ]
        }
        let most = part.isOpen ? width - 14 : x(days.upperBound)
        return [
            .rectangle(
                at: Drawing.Point(0, y), width: most, height: 15, round: 3, fill: .accentSoft,
                edge: Drawing.Edge(.accent, thickness: 0.75, isDashed: part.isOpen))
        ]
    }
}
