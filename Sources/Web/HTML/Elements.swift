// The elements the pages use. Each writes itself and its inside; see `HTML`.

/// Writes what is inside an element.
typealias Inside = (inout HTML) -> Void

extension HTML {
    mutating func header(_ attributes: Attribute?..., inside: Inside) { element("header", attributes, inside) }
    mutating func nav(_ attributes: Attribute?..., inside: Inside) { element("nav", attributes, inside) }
    mutating func main(_ attributes: Attribute?..., inside: Inside) { element("main", attributes, inside) }
    mutating func footer(_ attributes: Attribute?..., inside: Inside) { element("footer", attributes, inside) }
    mutating func section(_ attributes: Attribute?..., inside: Inside) { element("section", attributes, inside) }
    mutating func article(_ attributes: Attribute?..., inside: Inside) { element("article", attributes, inside) }
    mutating func aside(_ attributes: Attribute?..., inside: Inside) { element("aside", attributes, inside) }
    mutating func div(_ attributes: Attribute?..., inside: Inside) { element("div", attributes, inside) }
    mutating func span(_ attributes: Attribute?..., inside: Inside) { element("span", attributes, inside) }
    mutating func p(_ attributes: Attribute?..., inside: Inside) { element("p", attributes, inside) }
    mutating func h1(_ attributes: Attribute?..., inside: Inside) { element("h1", attributes, inside) }
    mutating func h2(_ attributes: Attribute?..., inside: Inside) { element("h2", attributes, inside) }
    mutating func h3(_ attributes: Attribute?..., inside: Inside) { element("h3", attributes, inside) }
    mutating func h4(_ attributes: Attribute?..., inside: Inside) { element("h4", attributes, inside) }
    mutating func ul(_ attributes: Attribute?..., inside: Inside) { element("ul", attributes, inside) }
    mutating func ol(_ attributes: Attribute?..., inside: Inside) { element("ol", attributes, inside) }
    mutating func li(_ attributes: Attribute?..., inside: Inside) { element("li", attributes, inside) }
    mutating func dl(_ attributes: Attribute?..., inside: Inside) { element("dl", attributes, inside) }
    mutating func dt(_ attributes: Attribute?..., inside: Inside) { element("dt", attributes, inside) }
    mutating func dd(_ attributes: Attribute?..., inside: Inside) { element("dd", attributes, inside) }
    mutating func a(_ attributes: Attribute?..., inside: Inside) { element("a", attributes, inside) }
    mutating func strong(_ attributes: Attribute?..., inside: Inside) { element("strong", attributes, inside) }
    mutating func em(_ attributes: Attribute?..., inside: Inside) { element("em", attributes, inside) }
    mutating func small(_ attributes: Attribute?..., inside: Inside) { element("small", attributes, inside) }
    mutating func abbr(_ attributes: Attribute?..., inside: Inside) { element("abbr", attributes, inside) }
    mutating func time(_ attributes: Attribute?..., inside: Inside) { element("time", attributes, inside) }
    mutating func bdi(_ attributes: Attribute?..., inside: Inside) { element("bdi", attributes, inside) }
    mutating func code(_ attributes: Attribute?..., inside: Inside) { element("code", attributes, inside) }
    mutating func kbd(_ attributes: Attribute?..., inside: Inside) { element("kbd", attributes, inside) }
    mutating func blockquote(_ attributes: Attribute?..., inside: Inside) { element("blockquote", attributes, inside) }
    mutating func figure(_ attributes: Attribute?..., inside: Inside) { element("figure", attributes, inside) }
    mutating func figcaption(_ attributes: Attribute?..., inside: Inside) { element("figcaption", attributes, inside) }
    mutating func address(_ attributes: Attribute?..., inside: Inside) { element("address", attributes, inside) }
    mutating func form(_ attributes: Attribute?..., inside: Inside) { element("form", attributes, inside) }
    mutating func fieldset(_ attributes: Attribute?..., inside: Inside) { element("fieldset", attributes, inside) }
    mutating func legend(_ attributes: Attribute?..., inside: Inside) { element("legend", attributes, inside) }
    mutating func label(_ attributes: Attribute?..., inside: Inside) { element("label", attributes, inside) }
    mutating func select(_ attributes: Attribute?..., inside: Inside) { element("select", attributes, inside) }
    mutating func optgroup(_ attributes: Attribute?..., inside: Inside) { element("optgroup", attributes, inside) }
    mutating func option(_ attributes: Attribute?..., inside: Inside) { element("option", attributes, inside) }
    mutating func button(_ attributes: Attribute?..., inside: Inside) { element("button", attributes, inside) }
    mutating func output(_ attributes: Attribute?..., inside: Inside) { element("output", attributes, inside) }
    mutating func table(_ attributes: Attribute?..., inside: Inside) { element("table", attributes, inside) }
    mutating func caption(_ attributes: Attribute?..., inside: Inside) { element("caption", attributes, inside) }
    mutating func thead(_ attributes: Attribute?..., inside: Inside) { element("thead", attributes, inside) }
    mutating func tbody(_ attributes: Attribute?..., inside: Inside) { element("tbody", attributes, inside) }
    mutating func tr(_ attributes: Attribute?..., inside: Inside) { element("tr", attributes, inside) }
    mutating func th(_ attributes: Attribute?..., inside: Inside) { element("th", attributes, inside) }
    mutating func td(_ attributes: Attribute?..., inside: Inside) { element("td", attributes, inside) }
    mutating func details(_ attributes: Attribute?..., inside: Inside) { element("details", attributes, inside) }
    mutating func summary(_ attributes: Attribute?..., inside: Inside) { element("summary", attributes, inside) }
}

// The ones that often hold only words: the words come first.
extension HTML {
    mutating func div(_ words: String, _ attributes: Attribute?...) { element("div", attributes, words) }
    mutating func span(_ words: String, _ attributes: Attribute?...) { element("span", attributes, words) }
    mutating func p(_ words: String, _ attributes: Attribute?...) { element("p", attributes, words) }
    mutating func h1(_ words: String, _ attributes: Attribute?...) { element("h1", attributes, words) }
    mutating func h2(_ words: String, _ attributes: Attribute?...) { element("h2", attributes, words) }
    mutating func h3(_ words: String, _ attributes: Attribute?...) { element("h3", attributes, words) }
    mutating func h4(_ words: String, _ attributes: Attribute?...) { element("h4", attributes, words) }
    mutating func li(_ words: String, _ attributes: Attribute?...) { element("li", attributes, words) }
    mutating func dt(_ words: String, _ attributes: Attribute?...) { element("dt", attributes, words) }
    mutating func dd(_ words: String, _ attributes: Attribute?...) { element("dd", attributes, words) }
    mutating func a(_ words: String, _ attributes: Attribute?...) { element("a", attributes, words) }
    mutating func strong(_ words: String, _ attributes: Attribute?...) { element("strong", attributes, words) }
    mutating func em(_ words: String, _ attributes: Attribute?...) { element("em", attributes, words) }
    mutating func small(_ words: String, _ attributes: Attribute?...) { element("small", attributes, words) }
    mutating func abbr(_ words: String, _ attributes: Attribute?...) { element("abbr", attributes, words) }
    mutating func time(_ words: String, _ attributes: Attribute?...) { element("time", attributes, words) }
    mutating func bdi(_ words: String, _ attributes: Attribute?...) { element("bdi", attributes, words) }
    mutating func code(_ words: String, _ attributes: Attribute?...) { element("code", attributes, words) }
    mutating func kbd(_ words: String, _ attributes: Attribute?...) { element("kbd", attributes, words) }
    mutating func figcaption(_ words: String, _ attributes: Attribute?...) { element("figcaption", attributes, words) }
    mutating func address(_ words: String, _ attributes: Attribute?...) { element("address", attributes, words) }
    mutating func legend(_ words: String, _ attributes: Attribute?...) { element("legend", attributes, words) }
    mutating func label(_ words: String, _ attributes: Attribute?...) { element("label", attributes, words) }
    mutating func option(_ words: String, _ attributes: Attribute?...) { element("option", attributes, words) }
    mutating func button(_ words: String, _ attributes: Attribute?...) { element("button", attributes, words) }
    mutating func output(_ words: String, _ attributes: Attribute?...) { element("output", attributes, words) }
    mutating func caption(_ words: String, _ attributes: Attribute?...) { element("caption", attributes, words) }
    mutating func th(_ words: String, _ attributes: Attribute?...) { element("th", attributes, words) }
    mutating func td(_ words: String, _ attributes: Attribute?...) { element("td", attributes, words) }
    mutating func summary(_ words: String, _ attributes: Attribute?...) { element("summary", attributes, words) }
}

// The ones that hold nothing.
extension HTML {
    mutating func br(_ attributes: Attribute?...) { void("br", attributes) }
    mutating func hr(_ attributes: Attribute?...) { void("hr", attributes) }
    mutating func img(_ attributes: Attribute?...) { void("img", attributes) }
    mutating func input(_ attributes: Attribute?...) { void("input", attributes) }
}

extension HTML {
    /// A box for more than a line. The line break before the words is not shown; without it a browser would
    /// drop the first line break of the words themselves.
    mutating func textarea(_ words: String, _ attributes: Attribute?...) {
        element("textarea", attributes, "\n" + words)
    }

    /// How far something has come. The words are for browsers that cannot draw it.
    mutating func progress(_ words: String, _ attributes: Attribute?...) { element("progress", attributes, words) }
}

// Drawings.
extension HTML {
    mutating func svg(_ attributes: Attribute?..., inside: Inside) { element("svg", attributes, inside) }
    mutating func rect(_ attributes: Attribute?...) { element("rect", attributes, "") }
    mutating func polyline(_ attributes: Attribute?...) { element("polyline", attributes, "") }
    mutating func polygon(_ attributes: Attribute?...) { element("polygon", attributes, "") }
    mutating func circle(_ attributes: Attribute?...) { element("circle", attributes, "") }
    mutating func label(drawn words: String, _ attributes: Attribute?...) { element("text", attributes, words) }
}

// The page itself and its head.
extension HTML {
    mutating func html(_ attributes: Attribute?..., inside: Inside) { element("html", attributes, inside) }
    mutating func head(inside: Inside) { element("head", [], inside) }
    mutating func body(_ attributes: Attribute?..., inside: Inside) { element("body", attributes, inside) }
    mutating func title(_ words: String) { element("title", [], words) }
    mutating func meta(_ attributes: Attribute?...) { void("meta", attributes) }
    mutating func link(_ attributes: Attribute?...) { void("link", attributes) }
    mutating func script(_ asset: Asset) { element("script", [.src(asset), .defer], "") }
}
