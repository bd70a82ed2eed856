/// One step of something that takes several.
struct Step: Sendable {
    let words: String
    /// Where the step is done; nil if it cannot be started yet.
    var link: Link?
    var mood: Mood
    var status: String
}

/// One thing that happened, or will.
struct TimelineEntry: Sendable {
    /// When, in words for the reader.
    let when: String
    /// When, as machines write it; nil if no exact time is known.
    var machineWhen: String?
    let title: String
    var words: String = ""
    /// Whether it is still to come.
    var isAhead = false
}

/// One question already answered.
struct Answered: Sendable {
    let question: String
    /// The answer, one line each; empty if the question was skipped.
    let answer: [String]
    /// Where it can be changed; nil if it no longer can.
    var change: Link?
}

extension HTML {
    /// The steps of something longer, each with how far it has come.
    mutating func steps(_ steps: [Step]) {
        ul(.class("steps")) { html in
            for step in steps {
                html.li { html in
                    if let link = step.link { html.a(step.words, .href(link)) } else { html.span(step.words) }
                    html.tag(step.mood, step.status)
                }
            }
        }
    }

    /// What has happened, in order, along a path.
    mutating func timeline(_ entries: [TimelineEntry]) {
        ol(.class("timeline")) { html in
            for entry in entries {
                html.li(entry.isAhead ? .class("ahead") : nil) { html in
                    html.p(.class("when")) { html in
                        if let machine = entry.machineWhen {
                            html.time(entry.when, .datetime(machine))
                        } else {
                            html.text(entry.when)
                        }
                    }
                    html.p(entry.title, .class("what"))
                    if !entry.words.isEmpty { html.p(entry.words) }
                }
            }
        }
    }

    /// Answers to check before they are sent.
    mutating func answers(_ answers: [Answered]) {
        dl(.class("answers")) { html in
            for answered in answers { html.answer(answered) }
        }
    }

    private mutating func answer(_ answered: Answered) {
        div { html in
            html.dt(answered.question)
            html.dd(.directionFromText) { html in
                if answered.answer.isEmpty { html.span("Not answered", .class("hint")) }
                for line in answered.answer { html.p(line) }
            }
            if let change = answered.change {
                html.dd(.class("change")) { html in
                    html.a(.href(change)) { html in
                        html.text("Change")
                        html.span(": " + answered.question, .class("unseen"))
                    }
                }
            }
        }
    }
}
