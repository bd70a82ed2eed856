import Clinical
import Guides

/// The first page: what do you need? Help in an emergency comes first.
func homePage() -> PageResponse {
    var frame = Frame("Help with drugs and alcohol")
    frame.section = .home
    return .page(frame, for: .everyone) { html in
        html.h1("What do you need?")
        html.p("Free, private help with drugs and alcohol, for you or for someone you care about.", .class("lead"))
        html.careCard(.emergency, "Is someone in danger?") { html in
            html.p { html in
                html.text("If they will not wake up, are not breathing well, or have a fit, call ")
                html.phone("999")
                html.text(".")
            }
            html.p { $0.a("What to do, and who to ring", .href(.emergency)) }
        }
        html.searchEverything()
        html.needs()
        html.careCard(.nonUrgent, "Do not stop all at once on your own") { html in
            html.p("If you drink every day, or use some kinds of drug every day, stopping too fast can be dangerous.")
            html.p("Talk to someone first. We can help you do it safely.")
        }
        html.p("Asking for help is nothing to be ashamed of. Nobody here will judge you.")
    }
}

extension HTML {
    fileprivate mutating func needs() {
        let needs: [(String, Link, String)] = [
            ("Understand drink, drugs and treatment", .guides, "Plain guides that say where their facts come from."),
            (
                "Ask for help for me", .refer(as: .myself),
                "A few questions, and a team gets in touch in a way that is safe for you."
            ),
            (
                "Get help for someone I know", .refer(as: .family),
                "For family and friends."
            ),
            (
                "Get help for me, because of someone else", .refer(as: .affected),
                "You can have help of your own, whether or not they want any."
            ),
            ("Refer someone I work with", .refer(as: .professional), "For doctors, nurses, social workers and others."),
            ("Check my drinking or drug use", .selfChecks, "A few private questions. We keep nothing."),
            ("Find a service near me", .find, "By postcode or town. You do not have to say who you are."),
            ("See what a plan may look like", .plan, "How long, what it costs, work and driving. We keep nothing."),
            ("Work out time off work", .timeOff, "Days, fit note and sick pay, and a letter that does not say why."),
            ("Plan a talk with someone", .talk, "For families: who, what each will say, and the help that is ready."),
            (
                "Tell a team about someone", .tell,
                "What you saw and what you fear. We listen, and cannot say if we know them."
            ),
            ("See where my referral is", .status, "With the code we gave you and the word you chose."),
        ]
        ul(.class("needs")) { html in
            for (words, link, about) in needs {
                html.li { html in
                    html.a(words, .href(link))
                    html.p(about, .class("hint"))
                }
            }
        }
    }
}
