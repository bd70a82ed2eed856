import Clinical

/// What is wrong with the answers on a page, in the order of the page.
struct Mistakes: Sendable, Equatable {
    /// One answer that cannot be taken as it is.
    struct Mistake: Sendable, Equatable {
        /// The name of the field, which is also the id of its first control.
        let field: String
        let words: String
    }

    private(set) var all: [Mistake] = []

    var isEmpty: Bool { all.isEmpty }

    /// The first thing wrong with a field; nil if it is fine.
    subscript(_ field: String) -> String? { all.first { $0.field == field }?.words }

    mutating func add(_ field: String, _ words: String) { all.append(Mistake(field: field, words: words)) }

    /// Adds that a field takes more than it may, before anything else is done with it.
    mutating func add(_ field: String, tooLong typed: String, for letters: Int) {
        if typed.isLonger(than: letters) { add(field, "Shorten this to \(letters) letters or fewer.") }
    }
}

extension HTML {
    /// Every mistake at the top of the page, each a link to the field it is about. The script moves the focus here.
    /// Passwords, codes and secret words are never sent back: a page that asks for one says so.
    mutating func summary(of mistakes: Mistakes, hasSecrets: Bool = false) {
        if mistakes.isEmpty { return }
        let title = mistakes.all.count == 1 ? "Please look at one answer again" : "Please look at these answers again"
        div(.class("mistakes"), .role("alert"), .tabindex(-1), .hook("mistakes")) { html in
            html.h2(title)
            html.p(
                hasSecrets
                    ? "Passwords, codes and secret words must be typed again." : "Everything you wrote is still here.")
            html.ul { html in
                for mistake in mistakes.all {
                    html.li { $0.a(mistake.words, .href(part: mistake.field)) }
                }
            }
        }
    }

    /// The mistake beside its field.
    mutating func mistake(_ words: String?, of field: String) {
        guard let words else { return }
        p(.class("mistake"), .id(field + "-mistake")) { html in
            html.span("Mistake: ", .class("unseen"))
            html.text(words)
        }
    }
}
