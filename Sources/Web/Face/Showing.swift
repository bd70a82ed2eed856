// Ways to show something that is there, or that is not.
extension HTML {
    /// Words that only some readers need, folded away.
    mutating func more(_ words: String, open: Bool = false, inside: Inside) {
        details(.open(if: open)) { html in
            html.summary(words)
            html.div(.class("folded"), inside: inside)
        }
    }

    /// There is nothing to show: why, and what to do about it.
    mutating func nothing(_ title: String, _ words: String, next: (words: String, link: Link)? = nil) {
        div(.class("nothing")) { html in
            html.h2(title)
            html.p(words)
            if let next { html.p { $0.a(next.words, .href(next.link)) } }
        }
    }

    /// Something to keep on paper. When the page is printed, only the card is.
    mutating func printCard(_ title: String, inside: Inside) {
        section(.class("card keep")) { html in
            html.h2(title)
            inside(&html)
        }
    }

    /// A box round things that belong together.
    mutating func card(_ title: String, inside: Inside) {
        section(.class("card")) { html in
            html.h2(title)
            inside(&html)
        }
    }

    /// A code to read out or copy, in groups a person can hold in mind.
    mutating func receiptCode(_ code: String) { p(code, .class("code")) }
}
