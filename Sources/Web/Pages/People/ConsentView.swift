import Actions
import Clinical

extension HTML {
    /// What the person agreed that others may be told, the latest first, and a button for when they take it back.
    mutating func consents(_ lines: [ConsentLine], of person: ID<Person>, mayRecord: Bool, year: Int) {
        h2("What they agreed may be told")
        if lines.isEmpty { p("Nothing has been written down. Tell nobody anything.") }
        for line in lines.reversed() {
            section(.class("card")) { html in
                html.h3(.directionFromText) { $0.text(line.recipient.nonEmpty ?? line.purpose.title) }
                html.p { $0.tag(line.isInForce ? .good : .quiet, line.answer.title) }
                let scope = ConsentScope.allCases.filter(line.scope.contains).map(\.title)
                html.p("About: \(scope.joined(separator: "; ")).")
                html.p("Said on \(UKTime(line.decidedAt).spoken(inYear: year)).", .class("hint"))
                if let at = line.withdrawnAt {
                    html.p("Taken back on \(UKTime(at).spoken(inYear: year)).", .class("hint"))
                }
                guard mayRecord, line.isInForce else { return }
                html.form(to: .person(person)) { html in
                    html.hidden("consent", line.id.text)
                    html.button(.warning, "They took this back")
                }
            }
        }
    }
}

extension ConsentPurpose {
    fileprivate var title: String {
        switch self {
        case .treatment: "Another service"
        case .nationalReturn: "The national treatment return"
        case .generalPractice: "Their surgery"
        case .pharmacy: "Their pharmacy"
        case .family: "Family or friends"
        case .employer: "Their employer"
        case .insurer: "Their insurer"
        case .court: "The court"
        case .research: "Research"
        case .referrer: "The one who referred them"
        }
    }
}

extension ConsentAnswer {
    fileprivate var title: String {
        switch self {
        case .given: "They agreed"
        case .refused: "They said no"
        case .withdrawn: "They took it back"
        }
    }
}
