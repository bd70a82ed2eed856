/// What stands round every page: the way past it, the name, the way to help in an emergency, the way out.
struct Frame: Sendable {
    /// Whom the page is for, which decides what its header offers.
    enum Reader: Sendable {
        case anyone
        /// Someone who has signed in, by the name colleagues know them by.
        case staff(name: String)
    }

    let title: String
    var reader: Reader = .anyone
    /// Where a link back leads, for a page that is one step of several.
    var back: Link?
    /// The page of the main menu that the reader is in.
    var section: Page?
    /// Whether a form on the page has a mistake in it, which the title then says first.
    var hasMistake = false
    /// Whether the page needs the full width, as tables for staff do.
    var isWide = false

    init(_ title: String) { self.title = title }
}

extension HTML {
    /// A whole page.
    mutating func page(_ frame: Frame, inside: Inside) {
        doctype()
        html(.lang("en-GB")) { html in
            html.head { html in html.headOfPage(frame) }
            html.body(.class(frame.isWide ? "wide" : "narrow")) { html in
                html.a("Skip to the main part", .class("skip"), .href(part: "main"))
                html.emergencyStrip()
                html.header(.class("top")) { html in html.top(frame) }
                html.div(.class("middle")) { html in
                    if let back = frame.back {
                        html.nav(.ariaLabel("One step back")) { $0.a("Back", .class("back"), .href(back)) }
                    }
                    html.main(.id("main"), .tabindex(-1)) { html in inside(&html) }
                }
                html.footer(.class("bottom")) { html in html.bottom() }
            }
        }
    }

    private mutating func headOfPage(_ frame: Frame) {
        meta(.charset("utf-8"))
        title((frame.hasMistake ? "Mistake: " : "") + frame.title + " – Towpath")
        meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
        meta(.name("color-scheme"), .content("light dark"))
        link(.rel("stylesheet"), .href(Asset.style))
        link(.rel("icon"), .type("image/svg+xml"), .href(Asset.icon))
        script(Asset.script)
    }

    private mutating func top(_ frame: Frame) {
        div(.class("bar")) { html in
            html.a(.class("name"), .href(.home)) { html in
                html.span(.class("mark"), .ariaHidden) { _ in }
                html.text("Towpath")
            }
            html.nav(.ariaLabel("Main")) { html in
                html.ul { html in html.menu(frame) }
            }
            html.wayOut(frame)
        }
    }

    private mutating func menu(_ frame: Frame) {
        for (words, link, keys) in frame.reader.menu {
            li { html in
                html.a(
                    words, .href(link), .ariaCurrent(if: link.page == frame.section), keys.map { .shortcut($0) })
            }
        }
    }

    private mutating func wayOut(_ frame: Frame) {
        switch frame.reader {
        case .anyone:
            a("Leave this page", .class("leave"), .hook("leave"), .href(external: .somewhereElse), .rel("noreferrer"))
        case .staff(let name):
            form(.class("sign-out"), .method("post"), .action(.signOut)) { html in
                html.a(name, .class("who"), .href(.account), .directionFromText)
                html.button("Sign out", .class("plain"))
            }
        }
    }

    private mutating func emergencyStrip() {
        section(.class("strip"), .ariaLabel("In an emergency")) { html in
            html.p { html in
                html.strong(signsNow)
                html.text(" ")
                html.a("Call 999", .href(external: .phone("999")))
                html.text(" now. ")
                html.a("What to do, and numbers where you live", .href(.emergency))
            }
        }
    }

    private mutating func bottom() {
        div(.class("bar")) { html in
            html.p("A towpath is the path beside a canal: walked at your own pace, with someone alongside.")
            html.p("Towpath gives information and keeps records. It does not replace a doctor, nurse or pharmacist.")
        }
    }
}

extension Frame.Reader {
    fileprivate var menu: [(words: String, link: Link, keys: String?)] {
        switch self {
        case .anyone:
            [
                ("Understand", .guides, nil), ("Check yourself", .selfChecks, nil), ("Find help", .find, nil),
                ("Ask for help", .refer, nil), ("Where is my referral?", .status, nil),
            ]
        case .staff:
            [("Inbox", .inbox, "g i"), ("People", .people, "g p"), ("Find a service", .find, "g f")]
        }
    }
}

/// The signs of `EmergencyWords`, in one line.
private let signsNow = "Not breathing well, a fit, chest pain, very confused, cannot be woken, or may end their life?"
