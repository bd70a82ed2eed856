public import Guides

extension Drawing {
    /// A course of days as bars along a line of days, the first stretch on top.
    public init(_ course: DayCourse) {
        let scale = CourseScale(hours: course.length)
        let height = scale.top + Double(course.stretches.count) * CourseScale.row + 30
        let bars = course.stretches.enumerated().flatMap { number, stretch in
            scale.bar(stretch, y: scale.top + Double(number) * CourseScale.row)
        }
        self.init(
            width: CourseScale.width, height: height, title: course.title, alternative: course.text,
            shapes: scale.axis(height: height) + bars)
    }
}

/// Where hours stand in the picture.
private struct CourseScale {
    static let width = 400.0
    static let row = 34.0
    private static let left = 104.0
    /// Half of the last mark, such as `week 12`, stands to the right of its line.
    private static let right = 372.0
    /// About as wide as a letter of a mark.
    private static let letter = 7.0

    let hours: Int
    let top = 10.0

    /// A mark every so many hours, so that no mark touches the next; best if the last one stands at the end.
    private var step: Int {
        let steps = [6, 12, 24, 48, 72, 168, 336, 672].filter(hasRoom)
        return steps.first { hours.isMultiple(of: $0) } ?? steps.first ?? hours
    }

    private func hasRoom(_ step: Int) -> Bool {
        let widest = Double(mark(hours - hours % step, every: step).count) * Self.letter + 3
        return x(step) - x(0) >= widest
    }

    private func x(_ hour: Int) -> Double {
        Self.left + (Self.right - Self.left) * Double(hour) / Double(max(1, hours))
    }

    /// Thin lines up from the marks, each with its hours, days or weeks.
    func axis(height: Double) -> [Drawing.Shape] {
        let foot = height - 26
        let step = step
        return stride(from: 0, through: hours, by: step).flatMap { hour in
            [
                Drawing.Shape.line(
                    from: Drawing.Point(x(hour), 4), to: Drawing.Point(x(hour), foot), Drawing.Edge(.line)),
                .words(
                    mark(hour, every: step), at: Drawing.Point(x(hour), foot + 16), anchor: .middle, size: 12,
                    tone: .quiet),
            ]
        }
    }

    private func mark(_ hour: Int, every step: Int) -> String {
        switch step {
        case ..<24: "\(hour) h"
        case 168...: hour == 0 ? "start" : "week \(hour / 168)"
        default: hour == 0 ? "start" : "day \(hour / 24)"
        }
    }

    func bar(_ stretch: DayCourse.Stretch, y: Double) -> [Drawing.Shape] {
        let (start, end) = (x(stretch.hours.lowerBound), x(stretch.hours.upperBound))
        return [
            .words(stretch.when, at: Drawing.Point(0, y + 17), size: 12, isStrong: true),
            .rectangle(
                at: Drawing.Point(start, y), width: max(6, end - start), height: 24, round: 5,
                fill: stretch.strength.tone, edge: Drawing.Edge(stretch.strength.edge, thickness: 1.5)),
        ]
    }
}

extension DayCourse.Strength {
    fileprivate var tone: Tone {
        switch self {
        case .mild: .accentSoft
        case .strong: .warningSoft
        case .danger: .dangerSoft
        }
    }

    fileprivate var edge: Tone {
        switch self {
        case .mild: .accent
        case .strong: .warning
        case .danger: .danger
        }
    }
}
