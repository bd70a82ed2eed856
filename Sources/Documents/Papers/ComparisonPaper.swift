public import Clinical

extension Paper {
    /// Services side by side, as the page has them: each fact with its age, and what is not known.
    public init(comparing comparison: Comparison, made: Instant, site: String? = nil) {
        let day = UKTime(made).day.spoken
        let table = Block.table(
            Table(
                caption: "What is known of each, and how long ago it was checked",
                columns: [Table.Column("Asked of each")] + comparison.services.map { Table.Column($0.heading) },
                rows: [["When it was checked"] + comparison.checked.map { Paper.words($0) }]
                    + comparison.rows.map { row in
                        [Words(row.label)] + row.cells.map { Paper.words($0, isPhone: row.isPhone) }
                    },
                hasRowHeadings: true))
        let silent: [Block] =
            comparison.silent.isEmpty
            ? []
            : [
                .together([.heading(2, "Not known of any of them: ask"), .bullets(comparison.silent.map { Words($0) })])
            ]
        self.init(
            title: "Services side by side", lead: "As known on \(day). Nobody pays to look better here. Ring first.",
            blocks: [.emergency, table] + silent,
            footer: "Towpath · Compared \(day) · Each fact is as old as it says", made: made, site: site)
    }

    private static func words(_ cell: Comparison.Cell?, isPhone: Bool = false) -> Words {
        guard let cell else { return "Not known: ask" }
        let digits = cell.words.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
        let said: Words =
            isPhone ? .link(cell.words, to: .address("tel:\(digits)")) : Words(cell.words.capitalisedFirst)
        let basis = [cell.basis, cell.warning].compactMap(\.self).joined(separator: " ")
        let page: Words = cell.link.map { "\n" + .link("Read what the inspector wrote", to: .address($0)) } ?? ""
        return said + page + (basis.isEmpty ? "" : "\n" + .stressed(basis))
    }
}

extension ListedService {
    fileprivate var heading: String {
        entry.displayName + (closed.map { " (closed: said on \($0.on.spoken))" } ?? "")
            + (vanishedOn.map { " (not in its list since \($0.spoken))" } ?? "")
    }
}
