import NIOCore

/// A page being written, straight into bytes.
///
/// Every way to put a value into it escapes that value, so a page that compiles cannot print
/// markup by accident. It cannot be copied, so nothing can be written to a copy that is thrown away.
struct HTML: ~Copyable {
    private var bytes: [UInt8] = []

    /// An empty page with room for `size` bytes before it has to grow.
    init(expecting size: Int = 24 * 1024) {
        bytes.reserveCapacity(size)
    }

    /// The page written so far.
    consuming func finished() -> ByteBuffer { ByteBuffer(bytes: bytes) }

    /// Words from anywhere. They are shown as they are, never read as markup.
    mutating func text(_ words: String) { bytes.appendEscaped(words) }

    /// A whole number.
    mutating func text(_ number: Int) { bytes.appendNumber(number) }

    /// The first line of every page.
    mutating func doctype() { markup("<!doctype html>\n") }

    /// An element and what is inside it.
    mutating func element(_ name: StaticString, _ attributes: [Attribute?], _ content: (inout HTML) -> Void) {
        open(name, attributes)
        content(&self)
        close(name)
    }

    /// An element that holds only words.
    mutating func element(_ name: StaticString, _ attributes: [Attribute?], _ words: String) {
        open(name, attributes)
        text(words)
        close(name)
    }

    /// An element that can hold nothing, such as `input`.
    mutating func void(_ name: StaticString, _ attributes: [Attribute?]) { open(name, attributes) }

    private mutating func open(_ name: StaticString, _ attributes: [Attribute?]) {
        markup("<")
        markup(name)
        for case let attribute? in attributes { write(attribute) }
        markup(">")
    }

    private mutating func close(_ name: StaticString) {
        markup("</")
        markup(name)
        markup(">")
    }

    private mutating func write(_ attribute: Attribute) {
        markup(" ")
        markup(attribute.name)
        switch attribute.value {
        case .on: return
        case .text(let words):
            markup("=\"")
            text(words)
            markup("\"")
        case .number(let number):
            markup("=\"")
            text(number)
            markup("\"")
        }
    }

    /// The one door for markup. It takes only text that stands in this file or in `Elements.swift`.
    private mutating func markup(_ markup: StaticString) { bytes.append(markup) }
}
