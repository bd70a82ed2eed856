extension Paper {
    /// A part of a document.
    public indirect enum Block: Hashable, Sendable {
        /// As on a page: the title is level 1, so a section has 2, and 3 and 4 lie within it.
        case heading(Int, Words)
        case paragraph(Words)
        case bullets([Words])
        case steps([Words])
        /// Numbered from 1, in small print, each a place named `note-1` and on.
        case notes([Words])
        case table(Table)
        case card(Card)
        case drawing(Drawing)
        case small(Words)
        /// What follows begins on a new page.
        case newPage
        /// Not parted over pages if one page can hold it.
        case together([Block])
        /// The next block bears this name, and links may lead to it.
        case place(String)
    }

    /// What to do, and how soon.
    public struct Card: Hashable, Sendable {
        /// What it feels like. The words above the title say it too.
        public enum Mood: Hashable, Sendable {
            case calm, good, warning, danger
        }

        public let mood: Mood
        /// Stands above the title, such as `Emergency: now`; empty for none.
        public let label: String
        public let title: String
        public let lines: [Words]
        public let hasBullets: Bool

        public init(_ mood: Mood, label: String = "", title: String, lines: [Words], hasBullets: Bool = false) {
            (self.mood, self.label, self.title) = (mood, label, title)
            (self.lines, self.hasBullets) = (lines, hasBullets)
        }
    }

    /// Rows under headings, which stand again on every page that the table goes on to.
    public struct Table: Hashable, Sendable {
        public struct Column: Hashable, Sendable {
            public let title: String
            /// Numbers stand under each other at the right.
            public let isNumber: Bool

            public init(_ title: String, isNumber: Bool = false) { (self.title, self.isNumber) = (title, isNumber) }
        }

        /// What the table is; empty if a heading above it says so.
        public let caption: String
        public let columns: [Column]
        /// A row that is too short is filled with empty cells, and what is too much is left out.
        public let rows: [[Words]]
        /// Whether the first cell of a row says what the row is about.
        public let hasRowHeadings: Bool

        public init(caption: String = "", columns: [Column], rows: [[Words]], hasRowHeadings: Bool = false) {
            (self.caption, self.columns, self.hasRowHeadings) = (caption, columns, hasRowHeadings)
            self.rows = rows.map { row in columns.indices.map { row.indices.contains($0) ? row[$0] : "" } }
        }
    }
}
