/// How much a button matters.
enum ButtonKind: String, CaseIterable, Sendable {
    /// The one thing most people came to the page to do. At most one on a page.
    case primary
    /// Something else that can be done here.
    case secondary
    /// Something that is hard to take back.
    case warning
    /// A button that looks like a link, for small things beside a text.
    case plain
}

extension HTML {
    /// A button that sends the form it is in. A name and value say which button it was;
    /// a link sends the form elsewhere.
    mutating func button(
        _ kind: ButtonKind, _ words: String, name: String? = nil, value: String = "", to link: Link? = nil,
        disabled: Bool = false
    ) {
        button(
            words, .class("button \(kind.rawValue)"), .type("submit"), name.map { .name($0) },
            name.map { _ in .value(value) }, link.map { .formAction($0) }, .disabled(if: disabled))
    }

    /// A link that looks like a button: it leads somewhere and changes nothing.
    mutating func buttonLink(_ kind: ButtonKind, _ words: String, to link: Link) {
        a(words, .class("button \(kind.rawValue)"), .href(link))
    }

    /// Buttons that belong together, side by side where there is room.
    mutating func buttons(inside: Inside) { div(.class("buttons"), inside: inside) }

    /// A form that changes something. The browser's own checks are off: ours say more, and lose nothing.
    mutating func form(to link: Link, id: String? = nil, inside: Inside) {
        form(.method("post"), .action(link), id.map { .id($0) }, .noValidate, inside: inside)
    }

    /// A form that only asks for another page. What is filled in becomes part of the address,
    /// so it is never used for anything about a person.
    mutating func asking(_ link: Link, inside: Inside) {
        form(.method("get"), .action(link), .noValidate, inside: inside)
    }

    /// A value the form carries that nobody sees or changes.
    mutating func hidden(_ name: String, _ value: String) { input(.type("hidden"), .name(name), .value(value)) }

    /// A number to ring, as a link that a phone can follow.
    mutating func phone(_ number: String) { a(number, .class("phone"), .href(external: .phone(number))) }
}
