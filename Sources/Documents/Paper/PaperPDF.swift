import Clinical

extension Paper {
    /// The paper as a PDF on A4: tagged for screen readers, with its fonts in it, and pages that say how many they are.
    public func pdf() throws(PaperRefusal) -> [UInt8] {
        let press = try Press(title: title, author: author, made: made.wholeSeconds)
        let slices = Flow(self, press: press).slices
        let pages = Pagination.pages(of: slices.map(\.extent), height: Sheet.textHeight)
        press.begin(.document)
        var headings: [(level: Int, number: Int32)] = []
        let broken = Paper.brokenWords(in: slices, pages)
        for (index, page) in pages.enumerated() {
            press.put(slices[page], page: index + 1, broken, &headings)
            press.putEdges(self, page: index + 1, of: pages.count)
            press.nextPage()
        }
        press.close(1)
        let finishing = Finishing(
            title: title, language: language, made: made.wholeSeconds, alternatives: press.alternatives)
        return try finishing.applied(to: try press.finish())
    }

    /// Why this machine can make no PDF at all; nil if it can.
    public static var refusalHere: PaperRefusal? {
        let paper = Paper(title: "Towpath", blocks: [], footer: "", made: Instant(milliseconds: 0))
        do throws(PaperRefusal) {
            _ = try paper.pdf()
            return nil
        } catch {
            return error
        }
    }

    /// The letters of some words that no font of this machine has, each once and in their order. On a machine without
    /// fonts there are none to tell: no paper can be made there at all.
    public static func lettersWithoutFont(in words: String) -> [Character] {
        let made = Instant(milliseconds: 0).wholeSeconds
        guard !words.isEmpty, let press = try? Press(title: "", author: "", made: made),
            !press.hasLetters(for: words)
        else { return [] }
        let letters = words.reduce(into: [Character]()) { if !$0.contains($1) { $0.append($1) } }
        return letters.filter { !press.hasLetters(for: String($0)) }
    }

    /// The runs of words that a page break goes through.
    private static func brokenWords(in slices: [Slice], _ pages: [Range<Int>]) -> Set<Int> {
        Set(
            pages.dropFirst().compactMap { page in
                let (last, first) = (slices[page.lowerBound - 1].words, slices[page.lowerBound].words)
                return last == first ? first : nil
            })
    }
}

extension Press {
    /// One page of slices.
    fileprivate func put(
        _ slices: ArraySlice<Slice>, page: Int, _ broken: Set<Int>, _ headings: inout [(level: Int, number: Int32)]
    ) {
        var y = Sheet.top
        for (index, slice) in zip(slices.indices, slices) {
            if index == slices.startIndex, let head = slice.head {
                head(Brush(press: self, y: y))
                y += slice.extent.head
            }
            if index != slices.startIndex { y += slice.extent.before }
            if let heading = slice.outline { list(heading, page: page, y: y, &headings) }
            for tag in slice.opens { begin(tag) }
            slice.paint(Brush(press: self, y: y, isBroken: slice.words.map(broken.contains) ?? false))
            close(slice.closes)
            y += slice.extent.height
        }
    }

    /// Lists a heading under the last one of a higher level.
    private func list(
        _ heading: (level: Int, words: String), page: Int, y: Double, _ headings: inout [(level: Int, number: Int32)]
    ) {
        while let last = headings.last, last.level >= heading.level { headings.removeLast() }
        let number = outline(heading.words, under: headings.last?.number ?? 0, page: page, y: max(0, y - 12))
        headings.append((heading.level, number))
    }

    /// What stands at the edges of every page. It is no part of what the document says, so it bears no tag.
    fileprivate func putEdges(_ paper: Paper, page: Int, of count: Int) {
        let right = Sheet.left + Sheet.textWidth
        let foot = Sheet.height - Sheet.bottom + 18
        line(
            from: Drawing.Point(Sheet.left, foot), to: Drawing.Point(right, foot),
            Drawing.Edge(.line, thickness: 0.5))
        edge("Page \(page) of \(count)", .end, y: foot + 6, width: 90)
        edge(paper.footer, .start, y: foot + 6, width: Sheet.textWidth - 100)
        if page > 1 { edge(paper.title, .start, y: Sheet.top - 30, width: Sheet.textWidth) }
    }

    private func edge(_ words: String, _ anchor: Drawing.Anchor, y: Double, width: Double) {
        let setting = set(Copy(words), .small, width: width)
        let x = anchor == .end ? Sheet.left + Sheet.textWidth - setting.naturalWidth : Sheet.left
        for (index, line) in setting.lines.prefix(2).enumerated() {
            write(
                setting, line: index, at: Drawing.Point(x, y + Double(index) * line.height), tagging: false)
        }
    }
}

extension Instant {
    /// `2026-11-20T09:05:00Z`.
    fileprivate var wholeSeconds: String { description.prefix(19) + "Z" }
}
