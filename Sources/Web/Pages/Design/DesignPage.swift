/// One page that shows each component with its states. It is public: nothing on it is about anyone.
/// `?with=mistakes` shows every question answered wrongly, `?with=staff` the frame that staff see.
func designPage(_ request: PageRequest) -> PageResponse {
    let hasMistakes = request.query["with"] == "mistakes"
    let isStaff = request.query["with"] == "staff"
    var frame = Frame("Design")
    frame.back = .home
    frame.hasMistake = hasMistakes
    if isStaff {
        frame.reader = .staff(name: "Ada Example")
        frame.isWide = true
        frame.section = .inbox
    }
    return .page(frame, for: .everyone) { html in
        html.designIntroduction()
        html.designOfQuestions(hasMistakes ? sampleMistakes : Mistakes())
        html.designOfCards()
        html.designOfLists()
        html.designOfWays()
    }
}

extension HTML {
    fileprivate mutating func designIntroduction() {
        h1("Design")
        p("Every part our pages are made of, in every state it can be in.", .class("lead"))
        p(
            "They follow the reader’s own settings: light or dark, large letters, high contrast, paper."
        )
        parts(
            "Ways to see this page",
            [
                Part(words: "As it is", link: .design, isHere: true),
                Part(words: "With mistakes", link: .design.asking("with", "mistakes"), count: 8),
                Part(words: "As staff see it", link: .design.asking("with", "staff")),
            ])
        h2("Buttons")
        buttons { html in
            for kind in ButtonKind.allCases { html.buttonLink(kind, kind.rawValue + " link", to: .design) }
        }
        form(to: .design) { html in
            html.buttons { html in
                html.button(.primary, "Send", name: "go", value: "send")
                html.button(.secondary, "Save for later")
                html.button(.warning, "Withdraw this referral")
                html.button(.plain, "Skip this question")
                html.button(.primary, "Cannot be pressed", disabled: true)
            }
        }
    }
}
