/// The heading of one column.
struct Column: Sendable {
    /// Which way a table is ordered by this column.
    enum Sorted: String, Sendable {
        case ascending
        case descending
    }

    let words: String
    /// Numbers stand under each other at the right.
    var isNumber = false
    /// The same table ordered by this column; nil if it cannot be.
    var sort: Link?
    var sorted: Sorted?

    init(_ words: String, isNumber: Bool = false, sort: Link? = nil, sorted: Sorted? = nil) {
        self.words = words
        self.isNumber = isNumber
        self.sort = sort
        self.sorted = sorted
    }
}

extension HTML {
    /// A table with its name, its headings, and a row for each thing. A narrow screen scrolls it sideways. Under a
    /// heading that says the same, the name is for those alone who cannot see that.
    mutating func table<Row>(
        _ caption: String, isUnderHeading: Bool = false, id: String, _ columns: [Column], _ rows: some Sequence<Row>,
        cells: (inout HTML, Row) -> Void
    ) {
        div(.class("scroll"), .role("region"), .tabindex(0), .ariaLabelledBy(id)) { html in
            html.table { html in
                html.caption(caption, .id(id), isUnderHeading ? .class("unseen") : nil)
                html.thead { $0.tr { html in for column in columns { html.heading(column) } } }
                html.tbody { html in
                    for row in rows { html.tr { cells(&$0, row) } }
                }
            }
        }
    }

    private mutating func heading(_ column: Column) {
        th(.scope("col"), column.isNumber ? .class("number") : nil, .ariaSort(column.sorted?.rawValue)) { html in
            if let sort = column.sort { html.a(column.words, .href(sort)) } else { html.text(column.words) }
        }
    }

    /// The first cell of a row, which says what the row is about.
    mutating func rowHeading(inside: Inside) { th(.scope("row"), inside: inside) }

    /// A cell with a number in it.
    mutating func numberCell(_ words: String) { td(words, .class("number")) }
}
