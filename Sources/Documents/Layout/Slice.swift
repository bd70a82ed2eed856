/// A strip of a document that no page break goes through: a line, a row of a table, a drawing.
struct Slice {
    var extent: Extent
    /// Tags that begin before it.
    var opens: [Tag] = []
    /// How many tags end after it.
    var closes = 0
    /// Which run of words it is a line of.
    var words: Int?
    /// What is listed beside the document when it is reached.
    var outline: (level: Int, words: String)?
    /// Stands above it again when it comes first on a page.
    var head: ((Brush) -> Void)?
    var paint: (Brush) -> Void
}

/// What breaking into pages needs to know of a slice.
struct Extent: Hashable, Sendable {
    let height: Double
    /// Left free above it, except at the head of a page.
    var before = 0.0
    /// Not parted from what follows if one page can hold both.
    var staysWithNext = false
    var startsPage = false
    /// How high what stands above it again is, when it comes first on a page.
    var head = 0.0
}

/// Where a slice is painted.
struct Brush {
    let press: Press
    let y: Double
    /// Whether the run of words goes on to another page, so that no tag may hold it alone.
    var isBroken = false
}
