extension Drawing {
    /// One thing in a drawing.
    public struct Shape: Hashable, Sendable {
        public let form: Form
        /// What fills it; for words, what they are written in. Nil leaves it open.
        public let fill: Tone?
        /// The line round it, or the line itself.
        public let edge: Edge?
        /// Where it leads.
        public private(set) var target: Target?

        /// The same shape, leading somewhere.
        public func leading(to target: Target) -> Shape {
            var shape = self
            shape.target = target
            return shape
        }
    }

    public enum Form: Hashable, Sendable {
        case rectangle(at: Point, width: Double, height: Double, round: Double)
        case path([Point], isClosed: Bool)
        case circle(centre: Point, radius: Double)
        case words(String, at: Point, anchor: Anchor, size: Double, isStrong: Bool)
    }

    /// Which part of words stands at their point. The point's height is that of the line they are written on.
    public enum Anchor: String, Sendable {
        case start, middle, end
    }

    /// A line round a shape, or one that is a shape.
    public struct Edge: Hashable, Sendable {
        public let tone: Tone
        public let thickness: Double
        public let isDashed: Bool

        public init(_ tone: Tone, thickness: Double = 1, isDashed: Bool = false) {
            (self.tone, self.thickness, self.isDashed) = (tone, thickness, isDashed)
        }
    }
}

extension Drawing.Shape {
    public static func rectangle(
        at point: Drawing.Point, width: Double, height: Double, round: Double = 0, fill: Tone? = nil,
        edge: Drawing.Edge? = nil
    ) -> Self {
        Self(form: .rectangle(at: point, width: width, height: height, round: round), fill: fill, edge: edge)
    }

    public static func line(from start: Drawing.Point, to end: Drawing.Point, _ edge: Drawing.Edge) -> Self {
        Self(form: .path([start, end], isClosed: false), fill: nil, edge: edge)
    }

    /// A line through points.
    public static func polyline(_ points: [Drawing.Point], _ edge: Drawing.Edge) -> Self {
        Self(form: .path(points, isClosed: false), fill: nil, edge: edge)
    }

    /// A surface with corners.
    public static func polygon(_ points: [Drawing.Point], fill: Tone? = nil, edge: Drawing.Edge? = nil) -> Self {
        Self(form: .path(points, isClosed: true), fill: fill, edge: edge)
    }

    public static func circle(
        at centre: Drawing.Point, radius: Double, fill: Tone? = nil, edge: Drawing.Edge? = nil
    ) -> Self {
        Self(form: .circle(centre: centre, radius: radius), fill: fill, edge: edge)
    }

    /// Words on one line; `size` is that of the letters, 12 where nothing asks for another.
    public static func words(
        _ words: String, at point: Drawing.Point, anchor: Drawing.Anchor = .start, size: Double = 12,
        isStrong: Bool = false, tone: Tone = .ink
    ) -> Self {
        Self(
            form: .words(words, at: point, anchor: anchor, size: size, isStrong: isStrong), fill: tone, edge: nil)
    }
}
