/// How soon help is needed. The words say it; the colour and the shape of the edge only repeat it.
enum Urgency: String, CaseIterable, Sendable {
    case nonUrgent = "non-urgent"
    case urgent
    case emergency

    /// What stands on the card's label.
    var words: String {
        switch self {
        case .nonUrgent: "When you are ready"
        case .urgent: "Today"
        case .emergency: "Emergency: now"
        }
    }
}

extension HTML {
    /// What to do, and how soon.
    mutating func careCard(_ urgency: Urgency, _ title: String, inside: Inside) {
        section(.class("care \(urgency.rawValue)")) { html in
            html.p(urgency.words, .class("how-soon"))
            html.h2(title)
            inside(&html)
        }
    }

    /// Something that has just happened, or that the reader should know before going on.
    mutating func notice(_ mood: Mood, _ title: String, inside: Inside = { _ in }) {
        section(.class("notice \(mood.rawValue)"), .role(mood == .warning ? "alert" : "status")) { html in
            html.h2(title)
            inside(&html)
        }
    }

    /// A short state in a small frame: always words, with a colour beside them.
    mutating func tag(_ mood: Mood, _ words: String) { span(words, .class("tag \(mood.rawValue)")) }
}

/// What a notice or a tag feels like.
enum Mood: String, CaseIterable, Sendable {
    case calm
    case good
    case warning
    case danger
    case quiet
}
