import Documents

extension HTML {
    /// A drawing in the page itself, in the colours of the page by day and by night. Those who cannot see it are told
    /// all that it says; where it holds links, they are told that first.
    mutating func drawing(_ drawing: Drawing) {
        let hasLinks = drawing.shapes.contains(where: \.leads)
        figure(.class("drawing")) { html in
            html.figcaption(drawing.title)
            html.svg(
                .viewBox("0 0 \(decimal(drawing.width)) \(decimal(drawing.height))"),
                .role(hasLinks ? "group" : "img"), .ariaLabel(drawing.alternative)
            ) { html in
                for shape in drawing.shapes { html.leading(shape) }
            }
        }
    }

    private mutating func leading(_ shape: Drawing.Shape) {
        switch shape.target {
        case .place(let name): a(.href(part: name)) { $0.shape(shape) }
        case let target:
            guard let link = Link.to(target) else { return self.shape(shape) }
            a(.href(link)) { $0.shape(shape) }
        }
    }

    private mutating func shape(_ shape: Drawing.Shape) {
        let look = Attribute.class(shape.look)
        let edge = Attribute.strokeWidth(shape.edge.map { decimal($0.thickness) })
        switch shape.form {
        case .rectangle(let at, let width, let height, let round):
            rect(
                .x(decimal(at.x)), .y(decimal(at.y)), .width(decimal(max(0, width))),
                .height(decimal(max(0, height))), .rx(round > 0 ? decimal(round) : nil), look, edge)
        case .path(let points, let isClosed):
            let points = points.map { "\(decimal($0.x)),\(decimal($0.y))" }.joined(separator: " ")
            if isClosed { polygon(.points(points), look, edge) } else { polyline(.points(points), look, edge) }
        case .circle(let centre, let radius):
            circle(.cx(decimal(centre.x)), .cy(decimal(centre.y)), .r(decimal(max(0, radius))), look, edge)
        case .words(let words, let at, let anchor, let size, _):
            label(
                drawn: words, .x(decimal(at.x)), .y(decimal(at.y)), .textAnchor(anchor.rawValue),
                .fontSize(decimal(size)), look)
        }
    }
}

extension Drawing.Shape {
    /// Whether it leads anywhere on a page.
    fileprivate var leads: Bool {
        if case .place = target { return true }
        return Link.to(target) != nil
    }

    /// The classes that give it its colours.
    fileprivate var look: String {
        var looks = [fill.map { "fill-" + $0.rawValue } ?? "open"]
        if let edge { looks.append("edge-" + edge.tone.rawValue + (edge.isDashed ? " dashed" : "")) }
        if case .words(_, _, _, _, isStrong: true) = form { looks.append("strong") }
        return looks.joined(separator: " ")
    }
}

extension Link {
    /// A page of ours; nil for anything else, since a drawing leads nowhere else.
    static func to(_ target: Target?) -> Link? {
        guard case .page(let path) = target else { return nil }
        return Link(path: path[...])
    }
}
