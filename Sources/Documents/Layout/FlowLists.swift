// Lists, and what lies in a frame.
extension Flow {
    /// - Parameters:
    ///   - start: how far from the left edge of the text the marks may begin.
    ///   - inset: what is kept free at its right edge.
    mutating func list(
        _ items: [(mark: String, words: Words)], _ style: TextStyle, places: Bool = false, start: Double = 0,
        inset: Double = 0
    ) {
        guard !items.isEmpty else { return }
        let widest = items.map { press.set(Copy($0.mark), style, width: nil).naturalWidth }.max() ?? 0
        let indent = start + widest + style.size * 0.9
        open(.list)
        for (index, item) in items.enumerated() {
            if places { add(.place("note-\(index + 1)")) }
            open(.item)
            put(item.mark, copy(item.words), style, (indent, inset), before: index == 0 ? 6 : 3)
            close()
        }
        close()
    }

    private mutating func put(
        _ mark: String, _ copy: Copy, _ style: TextStyle, _ room: (indent: Double, inset: Double), before: Double
    ) {
        var markStyle = style
        markStyle.tone = .accent
        let label = press.set(Copy(mark), markStyle, width: nil)
        let first = slices.count
        words(copy, style, tag: .itemBody, before: before, indent: room.indent, inset: room.inset)
        putMark(first, with: label, at: Sheet.left + room.indent - style.size * 0.5 - label.naturalWidth)
    }

    /// Writes a mark beside a slice, in a tag that comes before the slice's own.
    private mutating func putMark(_ index: Int, with label: Setting, at x: Double) {
        guard slices.indices.contains(index) else { return }
        let (body, paint) = (slices[index].opens.removeLast(), slices[index].paint)
        slices[index].paint = { brush in
            brush.press.begin(.label)
            brush.press.write(label, line: 0, at: Drawing.Point(x, brush.y), tagging: false)
            brush.press.close(1)
            brush.press.begin(body)
            paint(brush)
        }
    }

    /// A card lies on a ground of its own, with its mood along its left edge.
    mutating func card(_ card: Paper.Card) {
        let tones = card.mood.tones
        let (first, indent) = (slices.count, 16.0)
        open(.section)
        space(12)
        if !card.label.isEmpty {
            words(Copy(card.label), .cardLabel(tones.deep), tag: .paragraph, before: 0, indent: indent, inset: 16)
            hold(from: first)
        }
        words(Copy(card.title), .cardTitle, tag: .heading(level + 1), before: 0, indent: indent, inset: 16)
        hold(from: first)
        if card.hasBullets {
            list(card.lines.map { ("•", $0) }, .body, start: indent, inset: 16)
        } else {
            for line in card.lines {
                words(copy(line), .body, tag: .paragraph, before: 4, indent: indent, inset: 16)
            }
        }
        space(12)
        close()
        frame(from: first, tones)
    }

    private mutating func hold(from first: Int) { change(from: first) { $0.extent.staysWithNext = true } }

    private mutating func space(_ height: Double) {
        append(Slice(extent: Extent(height: height)) { _ in })
    }

    /// Gives slices a common ground, without a gap between them.
    private mutating func frame(from first: Int, _ tones: (deep: Tone, soft: Tone)) {
        let whole = slices[first...].reduce(0) { $0 + $1.extent.before + $1.extent.height }
        let count = slices.count - first
        for (place, index) in (first..<slices.count).enumerated() {
            let slice = slices[index]
            let (gap, height) = (slice.extent.before, slice.extent.before + slice.extent.height)
            slices[index].extent = Extent(
                height: height, before: place == 0 ? 12 : 0,
                staysWithNext: place < count - 1
                    && (whole < Sheet.textHeight / 2 || slice.extent.staysWithNext || place == count - 2),
                startsPage: slice.extent.startsPage)
            slices[index].paint = { brush in
                brush.press.fill(
                    Box(x: Sheet.left, y: brush.y - 0.2, width: Sheet.textWidth, height: height + 0.4), tones.soft)
                brush.press.fill(Box(x: Sheet.left, y: brush.y - 0.2, width: 4, height: height + 0.4), tones.deep)
                slice.paint(Brush(press: brush.press, y: brush.y + gap, isBroken: brush.isBroken))
            }
        }
    }

    mutating func drawing(_ drawing: Drawing) {
        words(Copy(drawing.title), .caption, tag: .paragraph, before: 12)
        change(from: slices.count - 1) { $0.extent.staysWithNext = true }
        // At nine tenths the words of a picture are as large as those of the text.
        let scale = min(Sheet.textWidth / drawing.width, (Sheet.textHeight - 60) / drawing.height, 0.9)
        let links = links
        append(
            Slice(extent: Extent(height: drawing.height * scale, before: 6)) { brush in
                brush.press.begin(.figure, saying: printable(drawing.alternative))
                brush.press.scaled(by: scale, at: Drawing.Point(Sheet.left, brush.y)) {
                    brush.press.draw(drawing, links)
                }
                brush.press.close(1)
            })
    }
}

extension Paper.Card.Mood {
    var tones: (deep: Tone, soft: Tone) {
        switch self {
        case .calm: (.accent, .accentSoft)
        case .good: (.good, .goodSoft)
        case .warning: (.warning, .warningSoft)
        case .danger: (.danger, .dangerSoft)
        }
    }
}

extension Drawing.Shape {
    fileprivate var words: String {
        if case .words(let words, _, _, _, _) = form { return printable(words) }
        return "Link"
    }
}

extension Press {
    /// A figure with links has to tag the rest of itself too; one without is all one.
    fileprivate func draw(_ drawing: Drawing, _ links: PaperLinks) {
        let leads = drawing.shapes.map { links[$0.target] }
        let hasLinks = leads.contains { $0 != nil }
        for (shape, link) in zip(drawing.shapes, leads) {
            if let link {
                begin(Tag(name: "Link", attributes: link), saying: shape.words)
            } else if hasLinks {
                begin(.span)
            }
            draw(shape)
            if hasLinks { close(1) }
        }
    }
}
