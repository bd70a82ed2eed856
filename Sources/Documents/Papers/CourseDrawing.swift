public import Guides

extension Drawing {
    /// How something goes over days, as bars along a line of time. Its words stand in the page beside it, so that
    /// nobody depends on the picture.
    public init(course: DayCourse) {
        let axis = CourseAxis(hours: max(1, course.length))
        let rows = course.stretches
        let bottom = Double(rows.count) * CourseAxis.row + 6
        let bars = rows.enumerated().flatMap { index, stretch in
            axis.bar(stretch, y: Double(index) * CourseAxis.row + 4)
        }
        self.init(
            width: CourseAxis.width, height: bottom + 36, title: course.title, alternative: course.spoken,
            shapes: axis.ticks(down: bottom) + bars)
    }
}

/// The line of time under a course.
private struct CourseAxis {
    static let width = 360.0
    static let row = 28.0
    private static let left = 112.0
    private static let right = 348.0

    let hours: Int

    /// Hours for two days, days for two weeks, and then weeks.
    private var unit: (name: String, hours: Int) {
        hours <= 48 ? ("Hours", 1) : hours <= 14 * 24 ? ("Days", 24) : ("Weeks", 168)
    }

    private func x(_ hour: Int) -> Double {
        Self.left + (Self.right - Self.left) * Double(hour) / Double(hours)
    }

    func bar(_ stretch: DayCourse.Stretch, y: Double) -> [Drawing.Shape] {
        let (soft, deep) = stretch.strength.tones
        let start = x(stretch.hours.lowerBound)
        let width = max(5, x(stretch.hours.upperBound) - start)
        return [
            .words(
                stretch.when.startingWithCapital, at: Drawing.Point(Self.left - 10, y + 15), anchor: .end, size: 12,
                isStrong: stretch.strength == .danger),
            .rectangle(
                at: Drawing.Point(start, y), width: width, height: 20, round: 4, fill: soft,
                edge: Drawing.Edge(deep, thickness: stretch.strength == .danger ? 2 : 1)),
        ]
    }

    func ticks(down bottom: Double) -> [Drawing.Shape] {
        let count = max(1, hours / unit.hours)
        let every = [1, 2, 3, 4, 6, 7, 12, 14, 26, 52].first { count / $0 <= 8 } ?? count
        let marks = stride(from: 0, through: count, by: every).flatMap { mark -> [Drawing.Shape] in
            let x = x(mark * unit.hours)
            return [
                .line(from: Drawing.Point(x, 0), to: Drawing.Point(x, bottom + 4), Drawing.Edge(.line)),
                .words("\(mark)", at: Drawing.Point(x, bottom + 17), anchor: .middle, size: 11, tone: .quiet),
            ]
        }
        return marks + [
            .line(from: Drawing.Point(Self.left, bottom), to: Drawing.Point(Self.right, bottom), Drawing.Edge(.quiet)),
            .words(
                "\(unit.name) since the last dose", at: Drawing.Point((Self.left + Self.right) / 2, bottom + 32),
                anchor: .middle, size: 11, tone: .quiet),
        ]
    }
}

extension DayCourse {
    /// The whole of it in words.
    fileprivate var spoken: String {
        stretches.map { "\($0.when.startingWithCapital), \($0.strength.spoken): \($0.words)" }.joined(separator: " ")
    }
}

extension DayCourse.Strength {
    fileprivate var tones: (soft: Tone, deep: Tone) {
        switch self {
        case .mild: (.accentSoft, .accent)
        case .strong: (.warningSoft, .warning)
        case .danger: (.dangerSoft, .danger)
        }
    }

    fileprivate var spoken: String {
        switch self {
        case .mild: "mild"
        case .strong: "strong"
        case .danger: "dangerous"
        }
    }
}
