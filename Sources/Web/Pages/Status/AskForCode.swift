extension HTML {
    mutating func askForCode(_ news: StatusNews?, _ code: String) {
        var mistakes = Mistakes()
        if news == .notFound {
            mistakes.add("code", StatusNews.notFound.words)
        } else if let news {
            notice(.calm, news.title) { $0.p(news.words) }
        }
        summary(of: mistakes, hasSecrets: true)
        h1("Where is my referral?")
        p("You need the code we gave you, and the word you chose.")
        form(to: .status) { html in
            html.codeBox(code, mistakes["code"])
            html.input(Field("word", "Your secret word or number"), "", kind: .password)
            html.button(.primary, "Show me")
        }
        more("I have lost my code or my word") { html in
            html.p("Ring or visit the team. They can tell you where it stands. You can also send the form again.")
        }
    }

    private mutating func codeBox(_ code: String, _ mistake: String?) {
        let hint = "16 letters and numbers, such as 7F3K-9QHM-2XVB-N4TD"
        let about = Field("code", "Your code", hint: hint, mistake: mistake)
        field(about) { html in
            html.input(
                .class("long"), .type("text"), .id("code"), .name("code"), .value(code), .autocomplete("off"),
                .spellcheck(false), .ariaDescribedBy(about.describedBy()), .ariaInvalid(if: mistake != nil))
        }
    }
}
