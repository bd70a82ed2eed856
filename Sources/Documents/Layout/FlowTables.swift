// Tables. The row of headings stands again at the head of each page; there it is no news, so it bears no tag.
extension Flow {
    mutating func table(_ table: Paper.Table) {
        guard !table.columns.isEmpty else { return }
        open(.table)
        if !table.caption.isEmpty {
            words(Copy(table.caption), .caption, tag: .caption, before: 12)
            change(from: slices.count - 1) { $0.extent.staysWithNext = true }
        }
        let grid = grid(for: table)
        let head = gridRow(table.columns.map { Words($0.title) }, grid, isHead: true, hasRowHeadings: false)
        append(slice(of: head, in: grid, before: table.caption.isEmpty ? 12 : 4, staysWithNext: true))
        let isSmall = table.rows.count <= 4
        for (index, row) in table.rows.enumerated() {
            let isLast = index == table.rows.count - 1
            let whole = gridRow(row, grid, isHead: false, hasRowHeadings: table.hasRowHeadings)
            for part in whole.parts {
                // Two rows stay together at either end, so that none stands alone on a page.
                let stays = !isLast && (isSmall || index == 0 || index == table.rows.count - 2)
                var slice = slice(of: part, in: grid, before: 0, staysWithNext: stays)
                slice.extent.head = head.height
                slice.head = { head.paint($0, grid, tagging: false) }
                append(slice)
            }
        }
        close()
    }

    private func slice(of row: GridRow, in grid: Grid, before: Double, staysWithNext: Bool) -> Slice {
        Slice(
            extent: Extent(height: row.height, before: before, staysWithNext: staysWithNext), opens: [.row], closes: 1
        ) { row.paint($0, grid, tagging: true) }
    }

    private func gridRow(_ row: [Words], _ grid: Grid, isHead: Bool, hasRowHeadings: Bool) -> GridRow {
        let cells = row.enumerated().map { index, words in
            let isHeading = isHead || (hasRowHeadings && index == 0)
            return GridRow.Cell(
                setting: press.set(
                    copy(words), isHeading ? .columnTitle : .cell, width: grid.widths[index] - 2 * Grid.padding),
                tag: isHeading ? .columnHeading : .cell)
        }
        return GridRow(cells: cells, lines: 0..<(cells.map(\.setting.lines.count).max() ?? 0), isHead: isHead)
    }

    /// Narrow columns are as wide as what is in them; the others share what is left, and none cuts a word that it
    /// need not cut.
    private func grid(for table: Paper.Table) -> Grid {
        let columns = table.columns.indices.map { index -> (natural: Double, narrowest: Double) in
            let title = press.set(Copy(table.columns[index].title), .columnTitle, width: nil)
            let style: TextStyle = table.hasRowHeadings && index == 0 ? .columnTitle : .cell
            let cells = table.rows.prefix(400).map { press.set(copy($0[index]), style, width: nil) } + [title]
            return (
                (cells.map(\.naturalWidth).max() ?? 0) + 2 * Grid.padding + 0.5,
                (cells.map(\.narrowestWidth).max() ?? 0) + 2 * Grid.padding + 0.5
            )
        }
        return Grid(
            widths: Grid.widths(columns, in: Sheet.textWidth), isNumber: table.columns.map(\.isNumber))
    }
}

/// The columns of a table.
struct Grid {
    static let padding = 5.0

    let widths: [Double]
    let isNumber: [Bool]

    /// Shares `whole` out among columns that would like to be `natural` wide and should not be narrower than
    /// `narrowest`.
    static func widths(_ columns: [(natural: Double, narrowest: Double)], in whole: Double) -> [Double] {
        let natural = columns.map(\.natural)
        let wanted = natural.reduce(0, +)
        guard wanted > whole else { return natural.map { $0 + (whole - wanted) / Double(columns.count) } }
        let narrowest = columns.map { min($0.narrowest, whole / 2) }
        let least = narrowest.reduce(0, +)
        guard least < whole else { return narrowest.map { $0 * whole / least } }
        // What is over goes to each as far as it can use it, and then to the rest.
        var widths = narrowest
        var over = whole - least
        var open = Set(columns.indices)
        while over > 0.01, !open.isEmpty {
            let share = over / Double(open.count)
            for index in open.sorted() {
                let more = min(share, natural[index] - widths[index])
                widths[index] += more
                over -= more
                if natural[index] - widths[index] < 0.01 { open.remove(index) }
            }
        }
        return widths
    }
}

/// A row of a table, or some lines of one that is high.
struct GridRow {
    struct Cell {
        let setting: Setting
        let tag: Tag
    }

    let cells: [Cell]
    var lines: Range<Int>
    let isHead: Bool
    var isLast = true

    private static let mostLines = 12
    private static let gap = 3.5

    var height: Double { lines.reduce(2 * Self.gap) { $0 + height(ofLine: $1) } }

    /// A row that is too high for a page is parted.
    var parts: [GridRow] {
        guard lines.count > 2 * Self.mostLines else { return [self] }
        return stride(from: 0, to: lines.count, by: Self.mostLines).map { start in
            var part = self
            part.lines = start..<min(start + Self.mostLines, lines.count)
            part.isLast = part.lines.upperBound == lines.upperBound
            return part
        }
    }

    private func height(ofLine index: Int) -> Double {
        cells.map { $0.setting.lines.indices.contains(index) ? $0.setting.lines[index].height : 0 }.max() ?? 0
    }

    func paint(_ brush: Brush, _ grid: Grid, tagging: Bool) {
        let press = brush.press
        let right = Sheet.left + grid.widths.reduce(0, +)
        if isHead {
            press.fill(Box(x: Sheet.left, y: brush.y, width: right - Sheet.left, height: height), .accentSoft)
        }
        if isLast {
            let y = brush.y + height
            let edge = Drawing.Edge(isHead ? .accent : .line, thickness: isHead ? 0.9 : 0.5)
            press.line(from: Drawing.Point(Sheet.left, y), to: Drawing.Point(right, y), edge)
        }
        var x = Sheet.left
        for (index, cell) in cells.enumerated() {
            if tagging { press.begin(cell.tag) }
            paint(cell, x, brush, width: grid.widths[index], isNumber: grid.isNumber[index], tagging)
            if tagging { press.close(1) }
            x += grid.widths[index]
        }
    }

    private func paint(
        _ cell: Cell, _ x: Double, _ brush: Brush, width: Double, isNumber: Bool, _ tagging: Bool
    ) {
        var y = brush.y + Self.gap
        for index in lines {
            if cell.setting.lines.indices.contains(index) {
                let spare = isNumber ? width - 2 * Grid.padding - cell.setting.naturalWidth : 0
                brush.press.write(
                    cell.setting, line: index, at: Drawing.Point(x + Grid.padding + max(0, spare), y),
                    tagging: tagging && cell.setting.copy.hasLinks)
            }
            y += height(ofLine: index)
        }
    }
}
