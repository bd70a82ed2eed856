/// Turns the blocks of a paper into slices, top to bottom.
struct Flow {
    let press: Press
    let links: PaperLinks
    var slices: [Slice] = []
    private var runs = 0
    /// Of the last heading: a card's title stands one below it.
    private(set) var level = 1
    /// Space and tags waiting for the next slice.
    private var startsPage = false
    private var waiting: [Tag] = []

    init(_ paper: Paper, press: Press) {
        self.press = press
        links = PaperLinks(site: paper.site, places: Flow.places(in: paper.blocks))
        slices.reserveCapacity(256)
        words(Copy(paper.title), .title, tag: .heading(1), before: 0)
        outline(1, paper.title)
        holdOn()
        if !paper.lead.isEmpty { words(copy(paper.lead), .lead, tag: .paragraph, before: 8) }
        for block in paper.blocks { add(block) }
    }

    mutating func add(_ block: Paper.Block) {
        switch block {
        case .heading(let level, let title): heading(min(max(2, level), 6), title)
        case .paragraph(let text): words(copy(text), .body, tag: .paragraph, before: 7)
        case .small(let text): words(copy(text), .small, tag: .paragraph, before: 6)
        case .bullets(let items): list(items.map { ("•", $0) }, .body)
        case .steps(let items): list(numbered(items), .body)
        case .notes(let items): list(numbered(items), .small, places: true)
        case .table(let rows): table(rows)
        case .card(let card): self.card(card)
        case .drawing(let drawing): self.drawing(drawing)
        case .newPage: startsPage = true
        case .together(let blocks): together(blocks)
        case .place(let name): if let anchor = links.anchor(name) { waiting.append(.place(anchor)) }
        }
    }

    func copy(_ words: Words) -> Copy { Copy(words, links: links) }

    private func numbered(_ items: [Words]) -> [(String, Words)] {
        items.enumerated().map { ("\($0 + 1).", $1) }
    }

    private mutating func heading(_ level: Int, _ title: Words) {
        self.level = level
        let before = level == 2 ? 22.0 : level == 3 ? 15 : 11
        let first = slices.count
        words(copy(title), .heading(level), tag: .heading(level), before: before)
        for index in first..<slices.count { slices[index].extent.staysWithNext = true }
        if slices.indices.contains(first) { slices[first].outline = (level, title.text) }
    }

    private mutating func outline(_ level: Int, _ title: String) {
        if !slices.isEmpty { slices[0].outline = (level, title) }
    }

    /// The last slice stays with what comes next.
    private mutating func holdOn() {
        if !slices.isEmpty { slices[slices.count - 1].extent.staysWithNext = true }
    }

    private mutating func together(_ blocks: [Paper.Block]) {
        let first = slices.count
        for block in blocks { add(block) }
        for index in (first..<max(first, slices.count - 1)) { slices[index].extent.staysWithNext = true }
    }

    /// The names of all places, each once.
    private static func places(in blocks: [Paper.Block]) -> [String] {
        let all = blocks.flatMap { block -> [String] in
            switch block {
            case .place(let name): [name]
            case .notes(let notes): notes.indices.map { "note-\($0 + 1)" }
            case .together(let blocks): places(in: blocks)
            default: []
            }
        }
        return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

// What every part is made of.
extension Flow {
    /// Puts a slice at the end, with what was waiting for it.
    mutating func append(_ slice: Slice) {
        var slice = slice
        slice.opens = waiting.filter { $0.name != Tag.placeName } + slice.opens
        let anchors = waiting.filter { $0.name == Tag.placeName }
        if startsPage, !slices.isEmpty { slice.extent.startsPage = true }
        (waiting, startsPage) = ([], false)
        guard !anchors.isEmpty else { return slices.append(slice) }
        let paint = slice.paint
        slice.paint = { brush in
            for anchor in anchors {
                brush.press.begin(anchor.at(y: brush.y))
                brush.press.close(1)
            }
            paint(brush)
        }
        slices.append(slice)
    }

    /// Begins a tag at the next slice.
    mutating func open(_ tag: Tag) { waiting.append(tag) }

    /// Ends a tag after the last slice.
    mutating func close() { if !slices.isEmpty { slices[slices.count - 1].closes += 1 } }

    /// Words in a tag of their own, a slice for each line. No page begins with the last line of several, or ends with
    /// the first.
    mutating func words(
        _ copy: Copy, _ style: TextStyle, tag: Tag, before: Double, indent: Double = 0, inset: Double = 0
    ) {
        let setting = press.set(copy, style, width: Sheet.textWidth - indent - inset)
        runs += 1
        open(tag)
        let last = setting.lines.count - 1
        for (index, line) in setting.lines.enumerated() {
            let stays = index < last && (index == 0 || index == last - 1)
            append(
                Slice(
                    extent: Extent(height: line.height, before: index == 0 ? before : 0, staysWithNext: stays),
                    words: runs
                ) { brush in
                    brush.press.write(
                        setting, line: index, at: Drawing.Point(Sheet.left + indent, brush.y),
                        tagging: brush.isBroken || copy.hasLinks)
                })
        }
        close()
    }

    /// Changes slices that were put in place before.
    mutating func change(from first: Int, _ change: (inout Slice) -> Void) {
        for index in slices.indices[first...] { change(&slices[index]) }
    }
}
