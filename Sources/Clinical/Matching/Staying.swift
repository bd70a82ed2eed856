// What matters to someone who is to live in a place for weeks. Raw values are stored and appear in files: never
// change one.

/// Whether a faith is part of what a service does.
public enum Faith: String, Codable, CaseIterable, Sendable {
    case notReligious = "not-religious"
    case religious

    public var words: String {
        switch self {
        case .notReligious: "not religious"
        case .religious: "faith is part of it"
        }
    }
}

/// How someone is kept in touch with after they leave.
public enum Aftercare: String, Codable, CaseIterable, Sendable {
    case inPerson = "in-person"
    case online, phone

    public var words: String {
        switch self {
        case .inPerson: "in person"
        case .online: "online"
        case .phone: "by phone"
        }
    }
}
