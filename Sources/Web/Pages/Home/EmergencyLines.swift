import Clinical
import Guides

/// The lines to ring when waiting would not be safe.
enum EmergencyLines {
    /// For one nation, or for all while it is not known, emergencies first; with the line for young people where it
    /// may be wanted.
    static func lines(in nation: Nation?, young: Bool) -> [HelplineListing] {
        let topics: [HelplineListing.Topic] = [.emergency, .health, .crisis] + (young ? [.youngPeople] : [])
        let lines = nation.map { HelplineListing.lines(in: $0) } ?? HelplineListing.all
        return topics.flatMap { topic in lines.filter { $0.topics.contains(topic) } }
    }
}

extension HTML {
    /// Numbers to ring, each with what it is and when someone answers.
    mutating func helplineList(_ lines: [HelplineListing]) {
        ul(.class("lines")) { html in
            for line in lines {
                html.li { html in
                    html.phone(line.number)
                    html.text(line.name == line.number ? "" : " \(line.name)")
                    html.text(". \(line.hoursShown). ")
                    html.span(line.checked + ".", .class("hint"))
                }
            }
        }
    }
}
