/// What words or a shape lead to.
public enum Target: Hashable, Sendable {
    /// A page of ours, by its path, such as `/guides/ketamine`.
    case page(String)
    /// An address elsewhere: `https`, `http`, `mailto` or `tel`.
    case address(String)
    /// A place in the same document that bears this name: see `Paper.Block.place`.
    case place(String)
}

/// Words with a manner: plain, strong or stressed, and perhaps leading somewhere. A line break in them is kept.
public struct Words: Hashable, Sendable, ExpressibleByStringInterpolation {
    public struct Piece: Hashable, Sendable {
        public let text: String
        public let manner: Manner
        public let target: Target?
    }

    public enum Manner: Hashable, Sendable {
        case plain, strong, stressed
    }

    public private(set) var pieces: [Piece]

    public init(_ text: String) { self.init(text, .plain, nil) }

    public init(stringLiteral text: String) { self.init(text) }

    /// All of them in order, with `between` between each two.
    public init(_ words: [Words], between: Words = "") {
        pieces = []
        for (place, words) in words.enumerated() { pieces += (place > 0 ? between.pieces : []) + words.pieces }
    }

    private init(_ text: String, _ manner: Manner, _ target: Target?) {
        pieces = text.isEmpty ? [] : [Piece(text: text, manner: manner, target: target)]
    }

    public static func strong(_ text: String) -> Words { Words(text, .strong, nil) }
    public static func stressed(_ text: String) -> Words { Words(text, .stressed, nil) }
    public static func link(_ text: String, to target: Target) -> Words { Words(text, .plain, target) }

    public static func + (a: Words, b: Words) -> Words { Words([a, b]) }

    /// The words alone.
    public var text: String { pieces.map(\.text).joined() }

    public var isEmpty: Bool { pieces.isEmpty }
}
