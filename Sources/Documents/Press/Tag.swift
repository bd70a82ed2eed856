/// What stands on a page, as a screen reader is told.
struct Tag: Hashable, Sendable {
    let name: String
    /// As Cairo wants them; no words from outside ever stand here.
    var attributes = ""

    static let document = Tag(name: "Document")
    static let paragraph = Tag(name: "P")
    static let span = Tag(name: "Span")
    static let list = Tag(name: "L")
    static let item = Tag(name: "LI")
    static let label = Tag(name: "Lbl")
    static let itemBody = Tag(name: "LBody")
    static let section = Tag(name: "Sect")
    static let table = Tag(name: "Table")
    static let caption = Tag(name: "Caption")
    static let row = Tag(name: "TR")
    static let columnHeading = Tag(name: "TH")
    static let cell = Tag(name: "TD")
    static let figure = Tag(name: "Figure")

    static func heading(_ level: Int) -> Tag { Tag(name: "H\(level)") }

    /// A place that links lead to.
    static func place(_ anchor: String) -> Tag { Tag(name: placeName, attributes: "name='\(anchor)'") }

    static let placeName = "cairo.dest"

    /// The same place at a height on its page.
    func at(y: Double) -> Tag {
        Tag(name: name, attributes: attributes + " x=\(decimal(Sheet.left)) y=\(decimal(y))")
    }
}

/// A part of a page.
struct Box: Hashable, Sendable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
}
