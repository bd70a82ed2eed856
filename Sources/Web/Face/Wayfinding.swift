// Ways to find one's way: search, pages of a list, parts of a record, steps of a form.
extension HTML {
    /// A box to search with. The key `/` goes to it.
    mutating func searchBox(_ label: String, name: String, value: String, to link: Link, posts: Bool = false) {
        form(.class("search"), .role("search"), .method(posts ? "post" : "get"), .action(link)) { html in
            html.label(label, .for(name))
            html.div { html in
                html.input(
                    .type("search"), .id(name), .name(name), .value(value), .shortcut("/"), .spellcheck(false),
                    .autocomplete("off"))
                html.button(.secondary, "Search")
            }
        }
    }

    /// The pages of a long list.
    mutating func pages(_ current: Int, of count: Int, link: (Int) -> Link) {
        guard count > 1 else { return }
        nav(.class("pages"), .ariaLabel("Pages")) { html in
            html.ul { html in
                if current > 1 { html.li { $0.a("Earlier", .href(link(current - 1)), .rel("prev")) } }
                html.li("Page \(current) of \(count)", .class("here"))
                if current < count { html.li { $0.a("More", .href(link(current + 1)), .rel("next")) } }
            }
        }
    }

    /// The parts of a record, or the lists a worker goes between. A count stands beside the words.
    mutating func parts(_ label: String, _ parts: [Part]) {
        nav(.class("parts"), .ariaLabel(label)) { html in
            html.ul { html in
                for part in parts {
                    html.li { html in
                        html.a(.href(part.link), .ariaCurrent(if: part.isHere)) { html in
                            html.text(part.words)
                            if let count = part.count { html.span("\(count)", .class("many")) }
                        }
                    }
                }
            }
        }
    }

    /// How far someone has come through the questions.
    mutating func progress(_ done: Int, of count: Int) {
        div(.class("progress")) { html in
            html.label("Question \(done) of \(count)", .for("progress"))
            html.progress("\(done) of \(count)", .id("progress"), .value(done), .max(count))
        }
    }

    /// The way from the first page to this one.
    mutating func trail(_ links: [(words: String, link: Link)]) {
        nav(.class("trail"), .ariaLabel("You are here")) { html in
            html.ol { html in
                for (words, link) in links { html.li { $0.a(words, .href(link)) } }
            }
        }
    }
}

/// One part of a record.
struct Part: Sendable {
    let words: String
    let link: Link
    var count: Int?
    var isHere = false
}
