import Clinical
import Guides

/// What to do now, and whom to ring. It needs nothing from anyone and can be read in a few seconds.
func emergencyPage() -> PageResponse {
    .page(Frame("In an emergency"), for: .everyone) { html in
        html.h1("In an emergency")
        html.careCard(.emergency, EmergencyWords.signs.title) { html in
            html.ul { html in for sign in EmergencyWords.signs.paragraphs { html.li(sign) } }
            html.p { html in
                html.text("Call ")
                html.phone("999")
                html.text(". Stay with them.")
            }
        }
        html.h2("While you wait")
        html.ul { html in
            for step in waiting { html.li(step) }
        }
        html.h2("Not sure, or not that bad?")
        for nation in Nation.allCases {
            html.h3("In \(nation.shownName)")
            html.helplineList(EmergencyLines.lines(in: nation, young: true).filter { $0.topics != [.emergency] })
            if nation == .northernIreland {
                html.p("111 does not work here. Ring your doctor, or the out-of-hours doctor.")
            }
        }
        html.h2("Someone to talk to")
        html.helplineList(EmergencyLines.toTalk)
    }
}

/// In the words of the form's own emergency cards.
private let waiting = [
    "Stay with them. Talk to them.",
    FirstAid.onTheirSide,
    "If you have naloxone and it may be opioids, use it.",
    "Do not give them anything to eat or drink. Do not let them sleep it off.",
    "Tell the ambulance what they took, if you know.",
]

extension EmergencyLines {
    fileprivate static var toTalk: [HelplineListing] {
        let topics: Set<HelplineListing.Topic> = [.drugs, .alcohol, .family, .gambling]
        return HelplineListing.all.filter { !$0.topics.isDisjoint(with: topics) }
    }
}
