/// A picture as a value: what stands where, and what each thing means. It holds no colour, so that a page can show it
/// by day and by night and paper in its own ink.
///
/// Lengths are in points; `y` grows downwards from the top. A picture is scaled as a whole to the width there is.
public struct Drawing: Hashable, Sendable {
    public let width: Double
    public let height: Double
    /// What the picture is, in a few words.
    public let title: String
    /// All that the picture says, for those who cannot see it.
    public let alternative: String
    /// In the order in which they are drawn: later ones lie on top.
    public let shapes: [Shape]

    public init(width: Double, height: Double, title: String, alternative: String, shapes: [Shape]) {
        (self.width, self.height, self.title) = (max(1, width), max(1, height), title)
        (self.alternative, self.shapes) = (alternative, shapes)
    }

    /// A place in a drawing.
    public struct Point: Hashable, Sendable {
        public let x: Double
        public let y: Double

        public init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) }
    }
}

/// What something in a drawing means. Each way of showing a drawing has its own colour for each.
public enum Tone: String, CaseIterable, Sendable {
    /// What the drawing is about: words and the chief lines.
    case ink
    /// Words and lines that serve the others, such as an axis.
    case quiet
    /// Rules and edges.
    case line
    /// The ground behind everything.
    case paper
    case accent
    case accentSoft = "accent-soft"
    case good
    case goodSoft = "good-soft"
    case warning
    case warningSoft = "warning-soft"
    case danger
    case dangerSoft = "danger-soft"
}
