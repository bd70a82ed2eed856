import CPango

/// The one file that speaks to Pango and Cairo: it measures words, and writes pages of words, surfaces and lines.
///
/// A press serves one document on one thread, and is then thrown away. Pango keeps the fonts of each thread for itself.
final class Press {
    private let collected = Collected()
    private let surface: OpaquePointer
    private let cairo: OpaquePointer
    private let context: OpaquePointer
    private var open: [String] = []
    /// What each figure and link says, in the order in which they were begun.
    private(set) var alternatives: [String] = []

    /// Begins a document. Times are as `2026-11-20T09:05:00Z`.
    init(title: String, author: String, made: String) throws(PaperRefusal) {
        surface = cairo_pdf_surface_create_for_stream(
            { collected, bytes, count in
                guard let collected, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
                Unmanaged<Collected>.fromOpaque(collected).takeUnretainedValue()
                    .bytes.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
                return CAIRO_STATUS_SUCCESS
            }, Unmanaged.passUnretained(collected).toOpaque(), Sheet.width, Sheet.height)
        cairo = cairo_create(surface)
        context = pango_cairo_create_context(cairo)
        spaceLettersEvenly()
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, printable(title))
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, printable(author))
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, made)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, made)
        guard hasFont else { throw .noFont }
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(context))
        cairo_destroy(cairo)
        cairo_surface_destroy(surface)
    }

    /// Letters hinted for a screen stand unevenly on paper.
    private func spaceLettersEvenly() {
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
        pango_context_set_round_glyph_positions(context, 0)
        pango_cairo_context_set_resolution(context, 72)
    }

    /// Pango names families also where no font is behind them, and fails in the middle of a page: so one is loaded.
    private var hasFont: Bool {
        let wanted = pango_font_description_from_string("Sans 12")
        defer { pango_font_description_free(wanted) }
        guard let font = pango_context_load_font(context, wanted) else { return false }
        g_object_unref(UnsafeMutableRawPointer(font))
        return true
    }

    /// The finished file.
    func finish() throws(PaperRefusal) -> [UInt8] {
        close(open.count)
        cairo_surface_finish(surface)
        for status in [cairo_status(cairo), cairo_surface_status(surface)] where status != CAIRO_STATUS_SUCCESS {
            throw .press(cairo_status_to_string(status).map { String(cString: $0) } ?? "no reason given")
        }
        return collected.bytes
    }

    private final class Collected {
        var bytes: [UInt8] = []
    }
}

// Pages, and the tags that say what stands on them.
extension Press {
    /// Begins a tag; `saying` is what a figure or a link says.
    func begin(_ tag: Tag, saying words: String? = nil) {
        cairo_tag_begin(cairo, tag.name, tag.attributes)
        open.append(tag.name)
        if let words { alternatives.append(words) }
    }

    /// Ends the tags begun last.
    func close(_ count: Int) {
        for _ in 0..<count { if let name = open.popLast() { cairo_tag_end(cairo, name) } }
    }

    func nextPage() { cairo_show_page(cairo) }

    /// Lists a heading of the page that is being written beside the document. Answers its number, under which others
    /// may stand; 0 is the document.
    func outline(_ words: String, under parent: Int32, page: Int, y: Double) -> Int32 {
        let place = "page=\(page) pos=[\(decimal(Sheet.left)) \(decimal(y))]"
        return cairo_pdf_surface_add_outline(surface, parent, printable(words), place, CAIRO_PDF_OUTLINE_FLAG_OPEN)
    }
}

// Surfaces and lines.
extension Press {
    func fill(_ box: Box, round: Double = 0, _ tone: Tone) {
        trace(box, round: round)
        ink(tone)
        cairo_fill(cairo)
    }

    func line(from: Drawing.Point, to: Drawing.Point, _ edge: Drawing.Edge) {
        cairo_move_to(cairo, from.x, from.y)
        cairo_line_to(cairo, to.x, to.y)
        stroke(edge)
    }

    /// Draws `inside` in the lengths of a drawing whose corner stands at `corner`.
    func scaled(by scale: Double, at corner: Drawing.Point, inside: () -> Void) {
        cairo_save(cairo)
        cairo_translate(cairo, corner.x, corner.y)
        cairo_scale(cairo, scale, scale)
        inside()
        cairo_restore(cairo)
    }

    func draw(_ shape: Drawing.Shape) {
        switch shape.form {
        case .rectangle(let point, let width, let height, let round):
            trace(Box(x: point.x, y: point.y, width: width, height: height), round: round)
        case .path(let points, let isClosed):
            for point in points { cairo_line_to(cairo, point.x, point.y) }
            if isClosed { cairo_close_path(cairo) }
        case .circle(let centre, let radius):
            cairo_new_sub_path(cairo)
            cairo_arc(cairo, centre.x, centre.y, max(0, radius), 0, 2 * .pi)
        case .words(let words, let point, let anchor, let size, let isStrong):
            let style = TextStyle(size: size, leading: size, isStrong: isStrong, tone: shape.fill ?? .ink)
            write(Setting(Copy(words), style, width: nil, in: context), at: point, anchor)
        }
        paint(shape)
    }

    private func paint(_ shape: Drawing.Shape) {
        if let fill = shape.fill {
            ink(fill)
            cairo_fill_preserve(cairo)
        }
        if let edge = shape.edge { stroke(edge) }
        cairo_new_path(cairo)
    }

    private func trace(_ box: Box, round: Double) {
        let round = max(0, min(round, box.width / 2, box.height / 2))
        let (right, bottom) = (box.x + box.width, box.y + box.height)
        guard round > 0 else { return cairo_rectangle(cairo, box.x, box.y, box.width, box.height) }
        cairo_new_sub_path(cairo)
        cairo_arc(cairo, right - round, box.y + round, round, -.pi / 2, 0)
        cairo_arc(cairo, right - round, bottom - round, round, 0, .pi / 2)
        cairo_arc(cairo, box.x + round, bottom - round, round, .pi / 2, .pi)
        cairo_arc(cairo, box.x + round, box.y + round, round, .pi, 3 * .pi / 2)
        cairo_close_path(cairo)
    }

    private func stroke(_ edge: Drawing.Edge) {
        ink(edge.tone)
        cairo_set_line_width(cairo, edge.thickness)
        cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND)
        cairo_set_dash(cairo, [4, 3], edge.isDashed ? 2 : 0, 0)
        cairo_stroke(cairo)
    }

    private func ink(_ tone: Tone) {
        let ink = Ink(tone)
        cairo_set_source_rgb(cairo, ink.red, ink.green, ink.blue)
    }
}

// Words.
extension Press {
    /// Sets words to a width, or on one line for each line break in them if `width` is nil.
    func set(_ copy: Copy, _ style: TextStyle, width: Double?) -> Setting {
        Setting(copy, style, width: width, in: context)
    }

    /// Whether some font of this machine has every letter of these words.
    func hasLetters(for words: String) -> Bool {
        // The layout lives no longer than its setting.
        withExtendedLifetime(set(Copy(words), .body, width: nil)) { setting in
            pango_layout_get_unknown_glyphs_count(setting.layout) == 0
        }
    }

    /// Writes one line of words whose upper left corner is at `corner`. Pieces are tagged unless they stand in a tag
    /// that holds nothing else.
    func write(_ setting: Setting, line index: Int, at corner: Drawing.Point, tagging: Bool) {
        let line = setting.lines[index]
        var x = corner.x + line.x
        for run in setting.runs(ofLine: index) {
            let copy = setting.copy.pieces[run.piece]
            if let link = copy.link {
                let area = [x, corner.y, run.width, line.height].map(decimal).joined(separator: " ")
                begin(Tag(name: "Link", attributes: "rect=[\(area)] \(link)"), saying: copy.text)
            } else if tagging {
                begin(.span)
            }
            ink(copy.link == nil ? setting.style.tone : .accent)
            for glyphs in run.glyphs {
                cairo_move_to(cairo, x, corner.y + line.baseline)
                pango_cairo_show_glyph_item(cairo, pango_layout_get_text(setting.layout), glyphs)
                x += Double(pango_glyph_string_get_width(glyphs.pointee.glyphs)) / Double(PANGO_SCALE)
            }
            cairo_new_path(cairo)
            if copy.link != nil { underline(x - run.width, x, corner.y + line.baseline + 1.6) }
            if copy.link != nil || tagging { close(1) }
        }
    }

    private func underline(_ from: Double, _ to: Double, _ y: Double) {
        line(from: Drawing.Point(from, y), to: Drawing.Point(to, y), Drawing.Edge(.accent, thickness: 0.5))
    }

    private func write(_ setting: Setting, at point: Drawing.Point, _ anchor: Drawing.Anchor) {
        guard let line = setting.lines.first else { return }
        let shift =
            switch anchor {
            case .start: 0.0
            case .middle: setting.naturalWidth / 2
            case .end: setting.naturalWidth
            }
        write(
            setting, line: 0, at: Drawing.Point(point.x - shift - line.x, point.y - line.baseline), tagging: false)
    }
}

/// `PANGO_GLYPH_EMPTY`, which Swift cannot read from the header.
private let emptyGlyph: PangoGlyph = 0x0FFF_FFFF

/// Words set to a width, line by line.
final class Setting {
    struct Line {
        /// From the left edge of the width.
        let x: Double
        let height: Double
        /// From the top of the line.
        let baseline: Double
    }

    struct Run {
        /// Which piece of the copy it belongs to.
        let piece: Int
        fileprivate(set) var width: Double
        fileprivate var glyphs: [UnsafeMutablePointer<PangoGlyphItem>]
    }

    let copy: Copy
    let style: TextStyle
    private(set) var lines: [Line] = []
    fileprivate let layout: OpaquePointer
    /// Where each piece begins in the text, in bytes.
    private let starts: [Int]

    var height: Double { lines.reduce(0) { $0 + $1.height } }

    fileprivate init(_ copy: Copy, _ style: TextStyle, width: Double?, in context: OpaquePointer) {
        (self.copy, self.style) = (copy, style)
        starts = copy.pieces.indices.map { end in copy.pieces[..<end].reduce(0) { $0 + $1.text.utf8.count } }
        layout = pango_layout_new(context)
        let text = copy.text
        pango_layout_set_text(layout, text, Int32(clamping: text.utf8.count))
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        if let width { pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE))) }
        setFont()
        setManners()
        measure()
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

    /// Pango takes the space out at which it breaks a line. Readers need it between two words, so it is put back
    /// without any width.
    private func keepSpace(of item: UnsafeMutablePointer<PangoGlyphItem>) {
        guard let string = item.pointee.glyphs, let glyphs = string.pointee.glyphs else { return }
        for index in 0..<Int(string.pointee.num_glyphs) where glyphs[index].glyph == emptyGlyph {
            var space: hb_codepoint_t = 0
            let font = pango_font_get_hb_font(item.pointee.item.pointee.analysis.font)
            if hb_font_get_nominal_glyph(font, 0x20, &space) != 0 { glyphs[index].glyph = space }
        }
    }

    /// As wide as its widest line.
    var naturalWidth: Double {
        var width: Int32 = 0
        pango_layout_get_size(layout, &width, nil)
        return Double(width) / Double(PANGO_SCALE)
    }

    /// As wide as its widest word.
    var narrowestWidth: Double {
        let width = pango_layout_get_width(layout)
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD)
        pango_layout_set_width(layout, 0)
        defer {
            pango_layout_set_width(layout, width)
            pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        }
        return naturalWidth
    }

    private func setFont() {
        let font = pango_font_description_new()
        let families = style.face == .serif ? "Noto Serif,DejaVu Serif,serif" : "Noto Sans,DejaVu Sans,sans-serif"
        pango_font_description_set_family(font, families)
        pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
        pango_font_description_set_weight(font, style.isStrong ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        pango_layout_set_font_description(layout, font)
        pango_font_description_free(font)
    }

    /// Each piece gets a colour of its own so that no run of letters belongs to two; `Press` chooses the ink itself.
    private func setManners() {
        let list = pango_attr_list_new()
        // A ligature would need a second text beside it, which some readers lose their place in.
        pango_attr_list_insert(list, pango_attr_font_features_new("liga 0, clig 0, dlig 0"))
        for (index, piece) in copy.pieces.enumerated() {
            var attributes = [pango_attr_foreground_new(UInt16(truncatingIfNeeded: index), 0, 0)]
            if piece.manner == .strong { attributes.append(pango_attr_weight_new(PANGO_WEIGHT_BOLD)) }
            if piece.manner == .stressed { attributes.append(pango_attr_style_new(PANGO_STYLE_ITALIC)) }
            for case let attribute? in attributes {
                attribute.pointee.start_index = guint(starts[index])
                attribute.pointee.end_index = guint(starts[index] + piece.text.utf8.count)
                pango_attr_list_insert(list, attribute)
            }
        }
        pango_layout_set_attributes(layout, list)
        pango_attr_list_unref(list)
    }

    private func measure() {
        let walk = pango_layout_get_iter(layout)
        defer { pango_layout_iter_free(walk) }
        repeat {
            var extents = PangoRectangle()
            pango_layout_iter_get_line_extents(walk, nil, &extents)
            let scale = Double(PANGO_SCALE)
            let natural = Double(extents.height) / scale
            let ascent = (Double(pango_layout_iter_get_baseline(walk)) - Double(extents.y)) / scale
            let height = max(style.leading, natural)
            lines.append(
                Line(x: Double(extents.x) / scale, height: height, baseline: (height - natural) / 2 + ascent))
        } while pango_layout_iter_next_line(walk) != 0
    }

    /// The pieces of one line, as they stand from left to right.
    func runs(ofLine index: Int) -> [Run] {
        var runs: [Run] = []
        var node = pango_layout_get_line(layout, Int32(index))?.pointee.runs
        while let item = node?.pointee {
            node = item.next
            guard let glyphs = item.data?.assumingMemoryBound(to: PangoGlyphItem.self) else { continue }
            keepSpace(of: glyphs)
            let offset = Int(glyphs.pointee.item.pointee.offset)
            let piece = starts.lastIndex { $0 <= offset } ?? 0
            let width = Double(pango_glyph_string_get_width(glyphs.pointee.glyphs)) / Double(PANGO_SCALE)
            if runs.last?.piece == piece {
                runs[runs.count - 1].width += width
                runs[runs.count - 1].glyphs.append(glyphs)
            } else {
                runs.append(Run(piece: piece, width: width, glyphs: [glyphs]))
            }
        }
        return runs
    }
}
